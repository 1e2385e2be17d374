import type { ReadPage } from '../../messaging/page-state.ts';
import type { DetectedActor, DetectedQuotation } from '../../model/analysis.ts';
import type { ArticleText } from '../../model/article.ts';
import type { NoteView } from '../../model/note-view.ts';
import type { ActorItem, QuotationItem } from '../../model/work-view.ts';
import { sentenceAround } from '../../text/sentences.ts';

// The lists of an article of which nothing is stored: all that most first lists need.

/** What the reader adds to a quotation. */
export type Work = Pick<
  QuotationItem,
  'note' | 'tags' | 'rating' | 'evidenceCount' | 'linkCount' | 'independentCount'
>;

export const noWork: Work = {
  note: '',
  tags: [],
  rating: null,
  evidenceCount: 0,
  linkCount: 0,
  independentCount: 0,
};

export interface ActorItems {
  readonly list: readonly ActorItem[];
  /** From a detected actor's id to its item's key. */
  readonly keys: ReadonlyMap<string, string>;
}

/** What the lists of one article show. */
export interface Items {
  readonly quotations: readonly QuotationItem[];
  readonly actors: ActorItems;
  /** The reader's notes that are on no quotation. */
  readonly passages: readonly NoteView[];
}

/** Everything that was found on a page, in text order; actors in order of first mention. Nothing where no page is open. */
export function detectedItems(page: Pick<ReadPage, 'article' | 'quotations' | 'actors'> | null): Items {
  const actors: ActorItems = {
    list: page?.actors.map(detectedActor).sort(byFirstMention) ?? [],
    keys: new Map(page?.actors.map(({ id }) => [id, id])),
  };
  const quotations =
    page?.quotations
      .toSorted((a, b) => a.start - b.start)
      .map((quotation) => detectedItem(quotation, page.article, actors.keys)) ?? [];
  return { quotations, actors, passages: [] };
}

/** `actorKeys` leads from a detected actor to the key of its item. */
export function detectedItem(
  quotation: DetectedQuotation,
  article: ArticleText,
  actorKeys: ReadonlyMap<string, string>,
): QuotationItem {
  const { start, end, exact, kind, speaker, cue, reason, confidence, flags } = quotation;
  return {
    key: `${start}-${end}`,
    id: null,
    exact,
    // Only an open sheet shows it: a long list must not wait for all of them.
    get sentence() {
      return sentenceOf(article, start, end);
    },
    language: article.language,
    direction: article.direction,
    kind,
    speaker: speaker && {
      name: speaker.name,
      actorKey: speaker.actorId === null ? null : (actorKeys.get(speaker.actorId) ?? null),
    },
    speakerPath: reason.speaker,
    cue: cue?.exact ?? null,
    rule: reason.rule,
    confidence,
    flags,
    origin: 'detected',
    isDismissed: false,
    state: 'placed',
    place: { start, end },
    candidates: [],
    detected: null,
    ...noWork,
  };
}

function sentenceOf({ text, blocks }: ArticleText, start: number, end: number): string {
  const block = blocks.find((candidate) => candidate.start <= start && start < candidate.end);
  const range = sentenceAround(text, block ?? { start: 0, end: text.length }, { start, end });
  return text.slice(range.start, range.end);
}

const firstOf = ({ mentions }: ActorItem): number => mentions[0]?.start ?? Infinity;

/** Those without a mention last. */
export const byFirstMention = (a: ActorItem, b: ActorItem): number =>
  firstOf(a) === firstOf(b) ? 0 : firstOf(a) - firstOf(b);

export function detectedActor({ id, kind, name, aliases, roles, mentions }: DetectedActor): ActorItem {
  return {
    key: id,
    id: null,
    kind,
    name,
    aliases,
    roles,
    mentions: mentions.map(({ start, end, exact }) => ({ start, end, exact, stored: null })),
    appearanceIds: [],
    isDismissed: false,
  };
}
