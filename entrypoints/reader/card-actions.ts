import type { ReadPage } from '../../lib/messaging/page-state.ts';
import type { Dismissed } from '../../lib/messaging/protocol.ts';
import type { Cited } from '../../lib/page/citation.ts';
import type { MarkSubject, PaintedMark } from '../../lib/page/mark.ts';

/** What a citation of a mark is made of. */
export function citedFrom({ metadata, article }: ReadPage, { start, end, subject }: PaintedMark): Cited {
  const speaker = subject.type === 'quotation' ? (subject.quotation.speaker?.name ?? null) : null;
  return { metadata, article, start, end, speaker };
}

/** What a dismissal of a mark names in the newest reading; null for what cannot be dismissed or is gone. */
export function dismissedBy({ quotations, actors }: ReadPage, subject: MarkSubject): Dismissed | null {
  if (subject.type === 'quotation') {
    if (subject.storedId !== null) return { type: 'stored', id: subject.storedId };
    const { start, end } = subject.quotation;
    return quotations.some((one) => one.start === start && one.end === end)
      ? { type: 'quotation', start, end }
      : null;
  }
  if (subject.type !== 'actor') return null;
  const { start, end } = subject.mention;
  // The actor's id belongs to one analysis; its place in the text to all of the same text.
  const actor = actors.find(({ mentions }) =>
    mentions.some((mention) => mention.start === start && mention.end === end),
  );
  return actor ? { type: 'actor', id: actor.id } : null;
}
