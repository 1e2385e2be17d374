import type { PaintedMark } from './mark.ts';

/** Where the reader was before the first step. */
interface Before {
  readonly x: number;
  readonly y: number;
  readonly focused: Element | null;
  readonly selected: Range | null;
}

export interface Stop {
  readonly mark: PaintedMark;
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

/** Going from mark to mark in the order of the text, round and round, with a way back to where one came from. */
export class Walk {
  /** Start of the mark that was last gone to, UTF-16 units. */
  #at: number | null = null;
  #before: Before | null = null;

  /** The mark after or before the last one; at first the one nearest to what is seen. Null when there is none. */
  step(marks: readonly PaintedMark[], by: 1 | -1): Stop | null {
    const stops = stopsOf(marks);
    if (stops.length === 0) return null;
    const index = this.#at === null ? firstIndex(stops, by) : nextIndex(stops, this.#at, by);
    const mark = stops[index];
    if (!mark) return null;
    this.#before ??= remember();
    this.#at = mark.start;
    moveReadingTo(mark);
    return { mark, number: index + 1, count: stops.length };
  }

  /** The mark that was last gone to, where it still stands. */
  current(marks: readonly PaintedMark[]): PaintedMark | null {
    return stopsOf(marks).find(({ start }) => start === this.#at) ?? null;
  }

  /** Goes back to where the reader was before the first step; false when there was none. */
  leave(): boolean {
    const before = this.#before;
    this.#before = this.#at = null;
    if (!before) return false;
    scrollTo({ left: before.x, top: before.y, behavior: 'instant' });
    const selection = getSelection();
    selection?.removeAllRanges();
    if (before.selected) selection?.addRange(before.selected);
    const { focused } = before;
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
    return true;
  }
}

/** Quotations and the reader's own passages in text order, one a place; actors are too many to walk. */
function stopsOf(marks: readonly PaintedMark[]): PaintedMark[] {
  const stops = marks
    .filter(({ subject, ranges }) => isStop(subject.type) && ranges.length > 0)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return stops.filter((mark, at) => at === 0 || stops[at - 1]?.start !== mark.start);
}

const isStop = (type: PaintedMark['subject']['type']): boolean => type === 'quotation' || type === 'passage';

function nextIndex(stops: readonly PaintedMark[], at: number, by: 1 | -1): number {
  const after = stops.findIndex(({ start }) => start > at);
  const last = stops.length - 1;
  if (by === 1) return after < 0 ? 0 : after;
  const here = stops.findIndex(({ start }) => start >= at);
  return here === 0 ? last : here < 0 ? last : here - 1;
}

/** Forwards the first mark that is in sight or below, backwards the last that is in sight or above. */
function firstIndex(stops: readonly PaintedMark[], by: 1 | -1): number {
  const boxes = stops.map(({ ranges }) => ranges[0]?.getBoundingClientRect());
  const index =
    by === 1
      ? boxes.findIndex((box) => box !== undefined && box.bottom > 0)
      : boxes.findLastIndex((box) => box !== undefined && box.top < innerHeight);
  return index >= 0 ? index : by === 1 ? 0 : stops.length - 1;
}

function remember(): Before {
  const selection = getSelection();
  return {
    x: scrollX,
    y: scrollY,
    focused: document.activeElement,
    selected: selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null,
  };
}

/** Puts the caret before the mark: the Tab key and screen readers go on from there. */
function moveReadingTo({ ranges }: PaintedMark): void {
  const [range] = ranges;
  if (!range) return;
  if (document.activeElement instanceof HTMLElement && document.activeElement !== document.body)
    document.activeElement.blur();
  getSelection()?.collapse(range.startContainer, range.startOffset);
}
