import type { TextMap } from '../../lib/article/text-map.ts';
import type { PlacedRecord, ReadPage } from '../../lib/messaging/page-state.ts';
import type { Block } from '../../lib/model/article.ts';
import type { PaintedMark } from '../../lib/page/mark.ts';
import { rangesOf } from '../../lib/page/ranges.ts';

/** Only what is surely the noted words is painted as noted. */
const isSure = (record: PlacedRecord): record is PlacedRecord & { start: number; end: number } =>
  (record.state === 'placed' || record.state === 'moved') && record.start !== null && record.end !== null;

const placeOf = ({ start, end }: { start: number | null; end: number | null }): string => `${start}-${end}`;

/** Quotations that the reader did not dismiss. */
export function openQuotations({ quotations, stored }: ReadPage): ReadPage['quotations'] {
  const dismissed = new Set(
    stored.filter(({ type, dismissed: gone }) => type === 'quotation' && gone).map(placeOf),
  );
  return quotations.filter((quotation) => !dismissed.has(placeOf(quotation)));
}

/** What is painted for a page: quotations and actors that were not dismissed, and the reader's own passages. */
export function marksOf(page: ReadPage, map: TextMap, blocks: readonly Block[]): PaintedMark[] {
  const noted = page.stored.filter(
    (record) => record.annotated && record.type !== 'actor' && !record.dismissed,
  );
  const sure = noted.filter(isSure);
  const notedPlaces = new Set(sure.map(placeOf));
  const quotations = openQuotations(page).map((quotation): PaintedMark => {
    const { kind, start, end } = quotation;
    return {
      kind: kind === 'indirect' ? 'indirect' : 'direct',
      start,
      end,
      ranges: rangesOf(map, blocks, quotation),
      subject: { type: 'quotation', quotation, noted: notedPlaces.has(placeOf(quotation)) },
    };
  });
  const quoted = new Set(page.quotations.map(placeOf));
  const notes = sure.flatMap((record): PaintedMark[] => {
    const { start, end } = record;
    const exact = page.article.text.slice(start, end);
    return [
      {
        kind: 'note',
        start,
        end,
        ranges: rangesOf(map, blocks, record),
        // A noted quotation has a mark of its own, which says more.
        subject: { type: quoted.has(placeOf(record)) ? 'note' : 'passage', exact },
      },
    ];
  });
  return [...quotations, ...actorMarks(page, map, blocks), ...notes];
}

function actorMarks({ actors, stored }: ReadPage, map: TextMap, blocks: readonly Block[]): PaintedMark[] {
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
          ranges: rangesOf(map, blocks, mention),
          subject: { type: 'actor', actor, mention },
        };
      }),
    );
}
