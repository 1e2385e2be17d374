import { describe } from '../../lib/anchoring/describe.ts';
import type { Resolution } from '../../lib/anchoring/resolution.ts';
import { resolveAll } from '../../lib/anchoring/resolve-all.ts';
import { indexText } from '../../lib/anchoring/text-index.ts';
import { collectBlocks } from '../../lib/article/collect-blocks.ts';
import { mapBlocks } from '../../lib/article/text-map.ts';
import { Painter } from '../../lib/page/painter.ts';
import { rangesOf } from '../../lib/page/ranges.ts';
import { inSlices, yieldNow } from '../../lib/platform/slices.ts';

const MARKS = 1000;
const words =
  'الجسر الميناء القطار المدرسة البلدية السوق النهر الحافلة البيت المكتبة المطر الريح الشارع الحديقة'.split(
    ' ',
  );

/** A word of a sentence: common ones, endings and figures, so that no two sentences are alike. */
function wordAt(sentence: number, at: number): string {
  const word = words[(sentence * 7 + at * 3) % words.length] ?? '';
  const ending = at % 3 === 0 ? 'ات' : '';
  return at % 4 === 1 ? `${word}${ending}${String((sentence * 31 + at) % 211)}` : word + ending;
}

const sentence = (number: number): string =>
  `${Array.from({ length: 30 }, (_, at) => wordAt(number, at)).join(' ')} ${String(number)}.`;

/**
 * A thousand marks on a page that was edited since: resolved in slices and painted, with the longest stretch between two
 * moments at which the thread was free.
 */
async function marks(): Promise<object> {
  const body = document.createElement('main');
  for (let number = 0; number < 500; number++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = sentence(number);
    body.append(paragraph);
  }
  document.body.append(body);
  const before = mapBlocks(collectBlocks(body, () => true));
  const old = indexText(before.text, before.blocks);
  const length = Math.floor((before.text.length - 100) / MARKS);
  const selectors = Array.from({ length: MARKS }, (_, at) => describe(old, at * length, at * length + 60));
  const added = document.createElement('p');
  added.textContent = 'فقرة جديدة وضعت قبل غيرها.';
  body.prepend(added);
  // Every twentieth paragraph is reworded: what is no longer there has to be searched.
  [...body.children].forEach((paragraph, at) => {
    if (at % 20 === 3)
      paragraph.textContent = `${sentence(at + 3).slice(0, 60)} ${sentence(at - 1).slice(40)}`;
  });
  const now = mapBlocks(collectBlocks(body, () => true));
  const painter = new Painter();
  const places: Extract<Resolution, { start: number }>[] = [];
  let longest = 0;
  let began = performance.now();
  const started = began;
  const measure = (): void => {
    longest = Math.max(longest, performance.now() - began);
  };
  await inSlices(
    resolveAll(indexText(now.text, now.blocks), selectors),
    (step) => {
      if (step && 'start' in step.resolution) places.push(step.resolution);
      measure();
    },
    () => {
      began = performance.now();
      return true;
    },
  );
  await yieldNow();
  began = performance.now();
  painter.paint(
    places.map((place) => ({ kind: 'note', ranges: rangesOf(now.map, now, place) })),
    body,
  );
  measure();
  const found = places.length;
  const longestTaskMs = longest;
  return { marks: MARKS, found, longestTaskMs, totalMs: performance.now() - started };
}

Object.assign(globalThis, { isnadBench: { marks } });
