import { describe } from '../../anchoring/describe.ts';
import type { ActorKind } from '../../model/analysis.ts';
import type { Quotation } from '../../model/entities.ts';
import type { Place } from '../../model/note-view.ts';
import type { ActorChange, ActorItem, QuotationChange } from '../../model/work-view.ts';
import {
  correctQuotation,
  mergeActors,
  renameActor,
  retypeActor,
  splitActor,
  type Correction,
} from '../../store/corrections.ts';
import { Refusal, refused, succeeded, type Result } from '../../store/result.ts';
import type { Store } from '../../store/open.ts';
import { reattach } from '../../store/reattach.ts';
import { listBy } from '../../store/records.ts';
import { write, type Written } from '../../store/write.ts';
import { indexOf } from './quotation-items.ts';
import { keepPage } from './keep-source.ts';
import { pageOf, type WorkSource } from './source.ts';

type Act = Promise<Result<{ readonly undoId: string | null }>>;

/** Corrects one stored quotation. */
export async function changeQuotation(
  store: Store,
  source: WorkSource,
  quotationId: string,
  change: QuotationChange,
): Act {
  if ('asDetected' in change) return undoCorrections(store, quotationId);
  const correction = await correctionOf(store, source, change);
  return correction.ok ? correctQuotation(store, quotationId, correction.value) : correction;
}

async function correctionOf(
  store: Store,
  source: WorkSource,
  change: Exclude<QuotationChange, { asDetected: true }>,
): Promise<Result<Correction>> {
  if ('status' in change || 'kind' in change) return succeeded(change);
  if ('span' in change) {
    const page = pageOf(source);
    if (!page) return refused('not-found', 'no page is open');
    return succeeded({ selector: describe(indexOf(page.article), change.span.start, change.span.end) });
  }
  const { speaker } = change;
  if (!speaker) return succeeded({ speaker: null });
  const actorId = await storedActorId(store, source, speaker.actorKey);
  if (!actorId.ok) return actorId;
  // Chosen by the reader: the words of the name need not stand in the article.
  return succeeded({
    speaker: { exact: speaker.name, name: speaker.name, start: 0, end: 0, actorId: actorId.value },
  });
}

/** Puts a stored quotation on other words of the open page; the earlier ones stay with it. */
export function reattachRecord(
  store: Store,
  source: WorkSource,
  { entity, id }: { readonly entity: 'quotations' | 'annotations'; readonly id: string },
  { start, end }: Place,
): Act {
  const page = pageOf(source);
  if (!page) return Promise.resolve(refused('not-found', 'no page is open'));
  return reattach(store, entity, id, describe(indexOf(page.article), start, end));
}

/** The stored id of an actor's item; a detected one is stored first. */
async function storedActorId(
  store: Store,
  source: WorkSource,
  key: string | null,
): Promise<Result<string | null>> {
  const page = pageOf(source);
  if (key === null || !page?.actors.some(({ id }) => id === key)) return succeeded(key);
  const kept = await keepPage(store, page);
  return kept.ok ? succeeded(kept.value.actorIds.get(key) ?? null) : kept;
}

const undoCorrections = (store: Store, id: string): Promise<Result<Written<Quotation>>> =>
  write(store, 'correct', (work) =>
    work.update('quotations', id, ({ detected }) => {
      if (!detected) return {};
      const { kind, selector, speaker } = detected;
      return { kind, selector, speaker };
    }),
  );

/** Stores words that were missed as a quotation of the reader's own. */
export async function addQuotation(
  store: Store,
  source: WorkSource,
  { start, end }: Place,
): Promise<Result<{ readonly id: string; readonly undoId: string | null }>> {
  const page = pageOf(source);
  if (!page) return refused('not-found', 'no page is open');
  const kept = await keepPage(store, page);
  if (!kept.ok) return kept;
  const { language, direction, text } = page.article;
  const isMarked = /["“”„«»‹›「」『』]/.test(text.slice(Math.max(0, start - 1), end + 1));
  const written = await write(store, 'add', (work) =>
    work.create('quotations', {
      articleId: kept.value.article.id,
      kind: isMarked ? 'direct' : 'indirect',
      selector: describe(indexOf(page.article), start, end),
      language,
      direction,
      speaker: null,
      cue: null,
      confidence: 1,
      flags: [],
      reason: { rule: 'reader', speaker: 'none' },
      origin: 'reader',
      status: 'open',
    }),
  );
  return written.ok ? succeeded({ id: written.value.value.id, undoId: written.value.undoId }) : written;
}

/** Stores words that were missed as a mention: of an actor of the article, or of a new one. */
export async function addMention(
  store: Store,
  source: WorkSource,
  { start, end }: Place,
  as: { readonly actorKey: string } | { readonly kind: ActorKind },
): Act {
  const page = pageOf(source);
  if (!page) return refused('not-found', 'no page is open');
  const kept = await keepPage(store, page);
  if (!kept.ok) return kept;
  const known = 'actorKey' in as ? await storedActorId(store, source, as.actorKey) : succeeded(null);
  if (!known.ok) return known;
  const { language, direction, text } = page.article;
  const exact = text.slice(start, end).slice(0, 1000);
  return write(store, 'add', async (work) => {
    const actorId =
      known.value ??
      (
        await work.create('actors', {
          kind: 'kind' in as ? as.kind : 'person',
          name: exact,
          aliases: [],
          roles: [],
          key: null,
          language,
          direction,
        })
      ).id;
    return work.create('appearances', {
      articleId: kept.value.article.id,
      actorId,
      name: exact,
      acts: false,
      mentions: [{ exact, start, end, named: true }],
      textHash: indexOf(page.article).hash(),
      origin: 'reader',
      status: 'open',
    });
  });
}

/** Corrects one actor, which is stored first if it was not. The mentions to split off are numbers in the item's list. */
export async function changeActor(
  store: Store,
  source: WorkSource,
  item: ActorItem,
  change: ActorChange,
): Act {
  const id = await storedActorId(store, source, item.key);
  if (!id.ok) return id;
  if (id.value === null) return refused('not-found', 'not stored');
  if ('mergeWith' in change) {
    const other = await storedActorId(store, source, change.mergeWith.key);
    if (!other.ok || other.value === null) return other.ok ? refused('not-found', 'not stored') : other;
    return mergeActors(store, id.value, [other.value]);
  }
  if ('split' in change) return splitOff(store, id.value, item, change);
  if ('name' in change) return renameActor(store, id.value, change.name);
  if ('kind' in change) return retypeActor(store, id.value, change.kind);
  return setStatus(store, id.value, source, change.isActor ? 'open' : 'dismissed');
}

/** Mentions of one appearance can be split off in one act. */
async function splitOff(
  store: Store,
  actorId: string,
  item: ActorItem,
  { split, name }: { readonly split: readonly number[]; readonly name: string },
): Act {
  const chosen = item.mentions.filter((_, number) => split.includes(number));
  const appearances = await listBy(store, 'appearances', 'actorId', actorId);
  if (!appearances.ok) return appearances;
  for (const appearance of appearances.value) {
    const numbers = appearance.mentions.flatMap(({ start, end }, number) =>
      chosen.some((mention) => mention.start === start && mention.end === end) ? [number] : [],
    );
    if (numbers.length > 0) return splitActor(store, appearance.id, numbers, name);
  }
  return refused('not-found', 'no such mention');
}

const setStatus = (store: Store, actorId: string, source: WorkSource, status: 'open' | 'dismissed'): Act =>
  write(store, 'correct', async (work) => {
    const key = source.is === 'page' ? source.page.metadata.key : source.articleKey;
    const [article] = (await work.getAllBy('articles', 'key', key)).filter(
      ({ deletedAt }) => deletedAt === null,
    );
    if (!article) throw new Refusal('not-found', 'no such article');
    const own = await work.getAllBy('appearances', 'actorId', actorId);
    for (const { id, articleId } of own)
      if (articleId === article.id) await work.update('appearances', id, () => ({ status }));
  });
