import { resolve } from '../../lib/anchoring/resolve.ts';
import { indexText } from '../../lib/anchoring/text-index.ts';
import type { PlacedRecord } from '../../lib/messaging/page-state.ts';
import { failure, success, type Result } from '../../lib/messaging/result.ts';
import type { Dossier } from '../../lib/exchange/dossier.ts';
import type { ArticleMetadata, ArticleText } from '../../lib/model/article.ts';
import type { Appearance, Quotation } from '../../lib/model/entities.ts';
import type { Selector } from '../../lib/model/selector.ts';
import { openStore, type Store } from '../../lib/store/open.ts';
import { findArticle, loadArticle } from '../../lib/store/records.ts';

/** What is stored of an article and where it is in today's text. The store is opened for this and closed again. */
export async function placeStored(
  metadata: ArticleMetadata,
  article: ArticleText,
): Promise<Result<PlacedRecord[]>> {
  const store = await openStore();
  if (!store.ok) return failure('storage', store.error.code);
  try {
    const records = await recordsOf(store.value, metadata);
    if (!records.ok) return failure('storage', records.detail);
    return success(records.value ? place(records.value, article) : []);
  } finally {
    store.value.close();
  }
}

async function recordsOf(store: Store, { key, url }: ArticleMetadata): Promise<Result<Dossier | null>> {
  const found = await findArticle(store, key, url);
  if (!found.ok) return failure('storage', found.error.code);
  if (!found.value) return success(null);
  const loaded = await loadArticle(store, found.value.id);
  return loaded.ok ? success(loaded.value ?? null) : failure('storage', loaded.error.code);
}

function place(
  { quotations, annotations, appearances }: Dossier,
  { text, blocks }: ArticleText,
): PlacedRecord[] {
  const index = indexText(text, blocks);
  const annotated = new Set(annotations.map(({ target }) => target.id));
  const placed = (selector: Selector) => {
    const resolution = resolve(index, selector);
    const [start, end] = 'start' in resolution ? [resolution.start, resolution.end] : [null, null];
    return { state: resolution.state, start, end };
  };
  return [
    ...quotations.map((quotation): PlacedRecord => {
      const { id, selector, status, detected } = quotation;
      const place = placed(selector);
      const before = detected && placed(detected.selector);
      return {
        type: 'quotation',
        id,
        ...place,
        annotated: annotated.has(id),
        dismissed: status === 'dismissed',
        ...madeBy(quotation, place, text),
        ...(before && isFound(before) ? { replaces: { start: before.start, end: before.end } } : {}),
      };
    }),
    ...annotations.flatMap(({ id, selector, target }): PlacedRecord[] =>
      selector && target.type === 'passage'
        ? [{ type: 'passage', id, ...placed(selector), annotated: true, dismissed: false }]
        : [],
    ),
    ...appearances.flatMap((appearance): PlacedRecord[] => {
      const mention = appearance.status === 'dismissed' ? mentionNow(appearance, text, index.hash()) : null;
      return mention
        ? [
            {
              type: 'actor',
              id: appearance.id,
              state: 'placed',
              ...mention,
              annotated: annotated.has(appearance.actorId),
              dismissed: true,
            },
          ]
        : [];
    }),
  ];
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
