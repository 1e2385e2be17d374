import { resolveAll } from '../../lib/anchoring/resolve-all.ts';
import type { Resolution } from '../../lib/anchoring/resolution.ts';
import { indexText, type TextIndex } from '../../lib/anchoring/text-index.ts';
import type { PlacedRecord } from '../../lib/messaging/page-state.ts';
import type { BackgroundReply, BackgroundRequest } from '../../lib/messaging/protocol.ts';
import { failure, success, type Result } from '../../lib/messaging/result.ts';
import type { Dossier } from '../../lib/exchange/dossier.ts';
import type { ArticleMetadata } from '../../lib/model/article.ts';
import type { Appearance, Quotation } from '../../lib/model/entities.ts';
import type { Selector } from '../../lib/model/selector.ts';
import { inSlices } from '../../lib/platform/slices.ts';
import { openStore, type Store } from '../../lib/store/open.ts';
import { findArticle, loadArticle } from '../../lib/store/records.ts';

type Asked = BackgroundRequest<'annotations.place'>;
type Answer = BackgroundReply<'annotations.place'>;

/** Time for one answer, ms: what is not found by then is left for the next question. */
const BUDGET = 150;

/**
 * What is stored of an article and where it is in today's text: everything that stands as it was, and as much of the rest
 * as can be searched in the time, nearest first. The store is opened for this and closed again.
 */
export async function placeStored({ metadata, article, near, waiting }: Asked): Promise<Result<Answer>> {
  const store = await openStore();
  if (!store.ok) return failure('storage', store.error.code);
  const records = await recordsOf(store.value, metadata).finally(() => store.value.close());
  if (!records.ok) return failure('storage', records.detail);
  if (!records.value) return success({ placed: [], waiting: [] });
  const index = indexText(article.text, article.blocks);
  const wanted = waiting && new Set(waiting);
  const placings = placingsOf(records.value, index).filter(({ id }) => !wanted || wanted.has(id));
  return success(await placeInTime(index, placings, near));
}

async function recordsOf(store: Store, { key, url }: ArticleMetadata): Promise<Result<Dossier | null>> {
  const found = await findArticle(store, key, url);
  if (!found.ok) return failure('storage', found.error.code);
  if (!found.value) return success(null);
  const loaded = await loadArticle(store, found.value.id);
  return loaded.ok ? success(loaded.value ?? null) : failure('storage', loaded.error.code);
}

/** A stored record with the selectors that have to be found before it can be placed. */
interface Placing {
  readonly id: string;
  readonly selectors: readonly Selector[];
  readonly placed: (resolutions: readonly Resolution[]) => PlacedRecord[];
}

function placingsOf({ quotations, annotations, appearances }: Dossier, index: TextIndex): Placing[] {
  const annotated = new Set(annotations.map(({ target }) => target.id));
  return [
    ...quotations.map((quotation): Placing => {
      const { id, selector, detected } = quotation;
      return {
        id,
        selectors: [selector, ...(detected ? [detected.selector] : [])],
        placed: ([now, before]) =>
          now ? [placedQuotation(quotation, now, before, index, annotated.has(id))] : [],
      };
    }),
    ...annotations.flatMap(({ id, selector, target }): Placing[] =>
      selector && target.type === 'passage'
        ? [
            {
              id,
              selectors: [selector],
              placed: ([now]) =>
                now ? [{ type: 'passage', id, ...placeOf(now), annotated: true, dismissed: false }] : [],
            },
          ]
        : [],
    ),
    ...appearances.map((appearance): Placing => ({
      id: appearance.id,
      selectors: [],
      placed: () => placedActor(appearance, index, annotated.has(appearance.actorId)),
    })),
  ];
}

async function placeInTime(index: TextIndex, placings: readonly Placing[], near: number): Promise<Answer> {
  const distance = ({ selectors }: Placing): number =>
    Math.min(...selectors.map(({ start }) => Math.abs(index.toUnits(start) - near)));
  const ordered = placings.toSorted((a, b) => distance(a) - distance(b));
  const owners = ordered.flatMap((placing) => placing.selectors.map(() => placing));
  const known = new Map(ordered.map((placing): [Placing, Resolution[]] => [placing, []]));
  const firstOf = new Map<Placing, number>();
  owners.forEach((placing, number) => firstOf.set(placing, firstOf.get(placing) ?? number));
  const end = performance.now() + BUDGET;
  let isOneKnown = false;
  await inSlices(
    resolveAll(
      index,
      ordered.flatMap(({ selectors }) => selectors),
    ),
    (step) => {
      const placing = step && owners[step.number];
      const own = placing && known.get(placing);
      if (!step || !placing || !own) return;
      own[step.number - (firstOf.get(placing) ?? 0)] = step.resolution;
      isOneKnown ||= isWhole(placing, own);
    },
    // At least one a time: the questions come to an end.
    () => !isOneKnown || performance.now() < end,
  );
  const answer: Answer = { placed: [], waiting: [] };
  for (const [placing, own] of known) {
    if (isWhole(placing, own)) answer.placed.push(...placing.placed(own));
    else answer.waiting.push(placing.id);
  }
  return answer;
}

/** Whether all its selectors were found; a list with a hole has a length but misses an item. */
const isWhole = ({ selectors }: Placing, own: readonly Resolution[]): boolean =>
  selectors.every((_, number) => own[number] !== undefined);

const placeOf = (resolution: Resolution): Pick<PlacedRecord, 'state' | 'start' | 'end'> => {
  const [start, end] = 'start' in resolution ? [resolution.start, resolution.end] : [null, null];
  return { state: resolution.state, start, end };
};

function placedQuotation(
  quotation: Quotation,
  now: Resolution,
  before: Resolution | undefined,
  { text }: TextIndex,
  annotated: boolean,
): PlacedRecord {
  const { id, status } = quotation;
  const place = placeOf(now);
  return {
    type: 'quotation',
    id,
    ...place,
    annotated,
    dismissed: status === 'dismissed',
    ...madeBy(quotation, place, text),
    ...(before && 'start' in before ? { replaces: { start: before.start, end: before.end } } : {}),
  };
}

/** A dismissed actor, at one of its mentions. */
function placedActor(appearance: Appearance, index: TextIndex, annotated: boolean): PlacedRecord[] {
  const { id, status } = appearance;
  const mention = status === 'dismissed' ? mentionNow(appearance, index.text, index.hash()) : null;
  return mention ? [{ type: 'actor', id, state: 'placed', ...mention, annotated, dismissed: true }] : [];
}

interface Place {
  readonly start: number | null;
  readonly end: number | null;
}

const isFound = (place: Place): place is { start: number; end: number } =>
  place.start !== null && place.end !== null;

/** What the page shows of a quotation that the reader marked or corrected; nothing of one that is as it was detected. */
function madeBy(
  { origin, detected, kind, speaker, cue, confidence, flags, reason }: Quotation,
  place: Place,
  text: string,
): Pick<PlacedRecord, 'made'> {
  if (!isFound(place) || (origin === 'detected' && !detected)) return {};
  const { start, end } = place;
  const cueSpan = cue === null ? null : { start, end: start, exact: cue };
  const { rule, speaker: path } = reason;
  return {
    made: {
      start,
      end,
      exact: text.slice(start, end),
      kind,
      speaker: speaker && { start, end: start, exact: speaker.exact, name: speaker.name, actorId: null },
      cue: cueSpan,
      confidence,
      flags,
      reason: { rule, speaker: path },
    },
  };
}

/** A mention of an actor in today's text: where it was while the text is the same, else where its words are first. */
function mentionNow(
  { mentions, textHash }: Appearance,
  text: string,
  hash: string,
): { start: number; end: number } | null {
  for (const { exact, start, end } of mentions) {
    if (textHash === hash) return { start, end };
    const at = exact === '' ? -1 : text.indexOf(exact);
    if (at >= 0) return { start: at, end: at + exact.length };
  }
  return null;
}
