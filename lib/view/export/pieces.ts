import type { Scales } from '../../exchange/claim-review.ts';
import { csvHead, csvRows } from '../../exchange/csv.ts';
import { type Dossier, shared } from '../../exchange/dossier.ts';
import { markdownReport } from '../../exchange/markdown.ts';
import { isWhole, redacted } from '../../exchange/redact.ts';
import { webAnnotations } from '../../exchange/web-annotation.ts';
import { writeAnnotations } from '../../exchange/write-annotations.ts';
import { writeClaimReviews } from '../../exchange/write-claim-reviews.ts';
import { writeJson } from '../../exchange/write-json.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { EntityName } from '../../model/entities.ts';
import type { ExportChoice } from '../../model/exchange-view.ts';
import type { Store } from '../../store/open.ts';
import { everyRecord, getRecord, loadArticle } from '../../store/records.ts';
import type { Result } from '../../store/result.ts';
import { byId } from './by-id.ts';
import { reportLabels } from './report-labels.ts';

export interface ExportContext {
  /** Of the extension. */
  readonly version: string;
  readonly now: Date;
  readonly translator: Translator;
  readonly scales: Scales;
}

/** A read that failed, thrown in the middle of a file; `code` is the storage error's. */
export class ExportFailure extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new ExportFailure(result.error.code, result.error.message);
}

/** The file in pieces, of bounded size whatever the library's. Throws when the store cannot be read. */
export function piecesOf(
  store: Store,
  choice: ExportChoice,
  { version, now, translator, scales }: ExportContext,
): AsyncGenerator<string, void, undefined> {
  const at = now.toISOString();
  switch (choice.format) {
    case 'json':
      return writeJson({ name: 'Isnad', version }, at, (name) => recordsOf(store, choice, name));
    case 'web-annotation':
      return writeAnnotations(annotationsOf(store, choice), crypto.randomUUID(), at);
    case 'csv':
      return csvOf(store, choice);
    case 'markdown':
      return reportOf(store, choice, translator);
    case 'claim-review':
      return writeClaimReviews(reported(store, choice), scales);
  }
}

/** Everything with nothing held back is the reader's copy of the library: the trash is in it, and no article is loaded. */
async function* recordsOf(
  store: Store,
  choice: ExportChoice,
  name: EntityName,
): AsyncGenerator<readonly object[], void, undefined> {
  if (choice.scope.is === 'all') {
    const withTrash = isWhole(choice);
    for await (const batch of everyRecord(store, name))
      yield batch.flatMap((record) =>
        withTrash || record.deletedAt === null ? (redacted(name, record, choice) ?? []) : [],
      );
    return;
  }
  const written = new Set<string>();
  for await (const dossier of dossiersOf(store, choice)) {
    const records = name === 'articles' ? [dossier.article] : dossier[name];
    const fresh = records.filter(({ id }) => !written.has(id));
    for (const { id } of fresh) written.add(id);
    yield fresh.toSorted(byId);
  }
}

async function* dossiersOf(store: Store, choice: ExportChoice): AsyncGenerator<Dossier, void, undefined> {
  const only = choice.scope.is === 'quotations' ? new Set(choice.scope.ids) : null;
  for await (const id of articleIds(store, choice)) {
    const dossier = valueOf(await loadArticle(store, id));
    if (dossier) yield shared(dossier, { ...choice, only });
  }
}

async function* articleIds(store: Store, { scope }: ExportChoice): AsyncGenerator<string, void, undefined> {
  if (scope.is === 'articles') yield* scope.ids;
  else if (scope.is === 'all')
    for await (const batch of everyRecord(store, 'articles')) for (const { id } of batch) yield id;
  else {
    const met = new Set<string>();
    for (const id of scope.ids) {
      const quotation = valueOf(await getRecord(store, 'quotations', id));
      if (!quotation || met.has(quotation.articleId)) continue;
      met.add(quotation.articleId);
      yield quotation.articleId;
    }
  }
}

/** What a report tells: without what the reader dismissed, in the order of the article. */
async function* reported(store: Store, choice: ExportChoice): AsyncGenerator<Dossier, void, undefined> {
  for await (const dossier of dossiersOf(store, choice)) {
    const quotations = dossier.quotations
      .filter(({ status }) => status === 'open')
      .sort((a, b) => a.selector.start - b.selector.start);
    yield { ...dossier, quotations };
  }
}

async function* annotationsOf(
  store: Store,
  choice: ExportChoice,
): AsyncGenerator<readonly object[], void, undefined> {
  for await (const dossier of reported(store, choice)) yield webAnnotations(dossier);
}

async function* csvOf(store: Store, choice: ExportChoice): AsyncGenerator<string, void, undefined> {
  yield csvHead();
  for await (const dossier of reported(store, choice)) yield csvRows(dossier);
}

async function* reportOf(
  store: Store,
  choice: ExportChoice,
  translator: Translator,
): AsyncGenerator<string, void, undefined> {
  const labels = reportLabels(translator);
  let separator = '';
  for await (const dossier of reported(store, choice)) {
    yield separator + markdownReport(dossier, labels);
    separator = '\n---\n\n';
  }
}
