import type { TextMap } from '../../lib/article/text-map.ts';
import type { PlacedRecord, ReadPage } from '../../lib/messaging/page-state.ts';
import type { DetectedQuotation } from '../../lib/model/analysis.ts';
import type { PaintedMark } from '../../lib/page/mark.ts';
import { rangesOf } from '../../lib/page/ranges.ts';

/** Only what is surely the noted words is painted as noted. */
const isSure = (record: PlacedRecord): record is PlacedRecord & { start: number; end: number } =>
  (record.state === 'placed' || record.state === 'moved') && record.start !== null && record.end !== null;

const placeOf = ({ start, end }: { start: number | null; end: number | null }): string => `${start}-${end}`;

/** A quotation to paint; `storedId` names the record where the reader marked or corrected it. */
interface OpenQuotation {
  readonly quotation: DetectedQuotation;
  readonly storedId: string | null;
}

/** Quotations that the reader did not dismiss: those detected, and in their places what the reader made of them. */
export function openQuotations(
  { quotations }: Pick<ReadPage, 'quotations'>,
  stored: readonly PlacedRecord[],
): OpenQuotation[] {
  const records = stored.filter(({ type }) => type === 'quotation');
  const given = new Set(
    records.flatMap(({ start, end, dismissed, made, replaces }) => [
      ...(dismissed || made ? [placeOf({ start, end })] : []),
      ...(replaces ? [placeOf(replaces)] : []),
    ]),
  );
  const made = records.flatMap((record) =>
    record.made && !record.dismissed && isSure(record)
      ? [{ quotation: record.made, storedId: record.id }]
      : [],
  );
  const detected = quotations
    .filter((quotation) => !given.has(placeOf(quotation)))
    .map((quotation) => ({ quotation, storedId: null }));
  return [...detected, ...made].sort((a, b) => a.quotation.start - b.quotation.start);
}

/** What is painted for a page: quotations and actors that were not dismissed, and the reader's own passages. */
export function marksOf(page: ReadPage, stored: readonly PlacedRecord[], map: TextMap): PaintedMark[] {
  const { article } = page;
  const noted = stored.filter((record) => record.annotated && record.type !== 'actor' && !record.dismissed);
  const sure = noted.filter(isSure);
  const notedPlaces = new Set(sure.map(placeOf));
  const open = openQuotations(page, stored);
  const quotations = open.map(({ quotation, storedId }): PaintedMark => {
    const { kind, start, end } = quotation;
    return {
      kind: kind === 'indirect' ? 'indirect' : 'direct',
      start,
      end,
      ranges: rangesOf(map, article, quotation),
      subject: { type: 'quotation', quotation, noted: notedPlaces.has(placeOf(quotation)), storedId },
    };
  });
  const quoted = new Set(open.map(({ quotation }) => placeOf(quotation)));
  const notes = sure.flatMap((record): PaintedMark[] => {
    const { start, end } = record;
    const exact = article.text.slice(start, end);
    return [
      {
        kind: 'note',
        start,
        end,
        ranges: rangesOf(map, article, record),
        // A noted quotation has a mark of its own, which says more.
        subject: { type: quoted.has(placeOf(record)) ? 'note' : 'passage', exact },
      },
    ];
  });
  return [...quotations, ...actorMarks(page, stored, map), ...notes];
}

function actorMarks(
  { actors, article }: ReadPage,
  stored: readonly PlacedRecord[],
  map: TextMap,
): PaintedMark[] {
  const dismissed = new Set(
    stored.filter(({ type, dismissed: gone }) => type === 'actor' && gone).map(placeOf),
  );
  return actors
    .filter(({ mentions }) => !mentions.some((mention) => dismissed.has(placeOf(mention))))
    .flatMap((actor) =>
      actor.mentions.map((mention): PaintedMark => {
        const { start, end } = mention;
        return {
          kind: 'actor',
          start,
          end,
          ranges: rangesOf(map, article, mention),
          subject: { type: 'actor', actor, mention },
        };
      }),
    );
}
