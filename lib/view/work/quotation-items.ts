import { matchDetected, type MatchedQuotation } from '../../anchoring/match-detected.ts';
import { indexText, type TextIndex } from '../../anchoring/text-index.ts';
import type { ReadPage } from '../../messaging/page-state.ts';
import type { ArticleText } from '../../model/article.ts';
import type { Quotation } from '../../model/entities.ts';
import type { QuotationItem } from '../../model/work-view.ts';
import type { Dossier } from '../../exchange/dossier.ts';
import { detectedItem, type Work } from './detected-items.ts';

const indexes = new WeakMap<ArticleText, TextIndex>();

/** The index of an article's text, made once for each reading. */
export function indexOf(article: ArticleText): TextIndex {
  const index = indexes.get(article) ?? indexText(article.text, article.blocks);
  indexes.set(article, index);
  return index;
}

/**
 * Every quotation of an article: found on the page (null: none is open), stored, or both. In text order; those without
 * a place last. `actorKeys` leads from a detected actor to the key of its item.
 */
export function quotationItems(
  page: Pick<ReadPage, 'article' | 'quotations'> | null,
  records: Dossier,
  actorKeys: ReadonlyMap<string, string>,
): QuotationItem[] {
  const stored = records.quotations;
  const work = workOn(records);
  if (!page)
    return stored
      .toSorted((a, b) => a.selector.start - b.selector.start)
      .map((quotation) => ({
        ...storedPart(quotation),
        state: null,
        place: null,
        candidates: [],
        ...work(quotation.id),
      }));
  return rowsOf(page, stored).flatMap((row) => itemOf(row, page.article, actorKeys, work));
}

const matches = new WeakMap<
  ReadPage['quotations'],
  { readonly article: ArticleText; readonly versions: string; readonly rows: readonly MatchedQuotation[] }
>();

/** Matched again only where text or quotations changed: a note is stored at every pause in typing and moves nothing. */
function rowsOf(
  { article, quotations }: Pick<ReadPage, 'article' | 'quotations'>,
  stored: readonly Quotation[],
): readonly MatchedQuotation[] {
  const versions = stored.map(({ id, version }) => `${id} ${version}`).join();
  const known = matches.get(quotations);
  if (known?.article === article && known.versions === versions) return known.rows;
  const rows = matchDetected(indexOf(article), stored, quotations);
  matches.set(quotations, { article, versions, rows });
  return rows;
}

function itemOf(
  { stored, detected, resolution }: MatchedQuotation,
  article: ArticleText,
  actorKeys: ReadonlyMap<string, string>,
  work: (id: string) => Work,
): QuotationItem[] {
  if (stored) {
    const place =
      resolution && 'start' in resolution ? { start: resolution.start, end: resolution.end } : null;
    const candidates = resolution && 'candidates' in resolution ? resolution.candidates : [];
    const state = resolution?.state ?? 'missing';
    return [{ ...storedPart(stored), state, place, candidates, ...work(stored.id) }];
  }
  return detected ? [detectedItem(detected, article, actorKeys)] : [];
}

function storedPart(
  quotation: Quotation,
): Omit<QuotationItem, 'state' | 'place' | 'candidates' | keyof Work> {
  const { id, selector, language, direction, kind, speaker, cue, reason, confidence, flags } = quotation;
  const { origin, status } = quotation;
  return {
    key: id,
    id,
    exact: selector.exact,
    sentence: selector.sentence,
    language,
    direction,
    kind,
    speaker: speaker && { name: speaker.name, actorKey: speaker.actorId },
    speakerPath: reason.speaker,
    cue,
    rule: reason.rule,
    confidence,
    flags,
    origin,
    isDismissed: status === 'dismissed',
    detected: detectedPart(quotation),
  };
}

/** What was found, where the reader's corrections differ from it; null when nothing does, or not any more. */
function detectedPart({ detected, selector, kind, speaker }: Quotation): QuotationItem['detected'] {
  if (!detected) return null;
  const found = {
    exact: detected.selector.exact,
    kind: detected.kind,
    speaker: detected.speaker?.name ?? null,
  };
  const isSame =
    detected.selector.start === selector.start &&
    found.exact === selector.exact &&
    found.kind === kind &&
    found.speaker === (speaker?.name ?? null);
  return isSame ? null : found;
}

/** What the reader added, by quotation. */
function workOn(records: Dossier): (id: string) => Work {
  const notes = new Map(records.annotations.map((note) => [note.target.id, note]));
  const assessments = new Map(records.assessments.map((one) => [one.quotationId, one]));
  return (id) => {
    const note = notes.get(id);
    const assessment = assessments.get(id);
    const links = records.crossReferences.filter(({ fromQuotationId }) => fromQuotationId === id);
    return {
      note: note?.body ?? '',
      tags: note?.tags ?? [],
      rating: assessment?.value ? { label: assessment.label, isFinal: assessment.state === 'final' } : null,
      evidenceCount: records.evidence.filter(({ quotationId }) => quotationId === id).length,
      linkCount: links.length,
      independentCount: links.filter(({ independent }) => independent).length,
    };
  };
}
