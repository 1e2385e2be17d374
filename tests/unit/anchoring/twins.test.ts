import { describe as group, expect, it } from 'vitest';
import { describe } from '../../../lib/anchoring/describe.ts';
import { resolve } from '../../../lib/anchoring/resolve.ts';
import { indexText } from '../../../lib/anchoring/text-index.ts';
import { blocksOfPlainText } from '../../../lib/text/blocks.ts';

const open = (lines: readonly string[]) => {
  const text = lines.join('\n');
  return indexText(text, blocksOfPlainText(text));
};

/** The same line under two messages. */
const sign = '— The Harbour Senate (@HSenate) May 9';
const a = 'The first motion was read out by the clerk in the morning.';
const b = 'A second motion came after noon from the other side.';
const c = 'Members rose and went home late that evening.';
const d = 'The last word was left to the speaker of the house.';

/** Which of the two lines is meant afterwards: its number among the lines; null where that cannot be told. */
const cases: readonly (readonly [string, readonly string[], number | null])[] = [
  ['moved behind the other', [a, b, c, sign, d, sign], 5],
  ['moved to the top', [sign, a, b, c, sign, d], 0],
  ['moved down a line', [a, b, sign, c, sign, d], 2],
  ['moved beside the other', [a, b, c, sign, sign, d], null],
  ['taken out', [a, b, c, sign, d], null],
  ['both in their places, text put before', [d, a, sign, b, c, sign, d], 2],
];

group.each([sign, 'The Harbour'])('«%s», twice in a text', (words) => {
  const before = [a, sign, b, c, sign, d];
  const start = before.join('\n').indexOf(words);
  const selector = describe(open(before), start, start + words.length);

  it.each(cases)('%s', (_, lines, line) => {
    const resolution = resolve(open(lines), selector);
    if (line === null) {
      expect(['ambiguous', 'missing']).toContain(resolution.state);
      return;
    }
    const lineStart = lines.slice(0, line).join('\n').length + (line === 0 ? 0 : 1);
    const at = lineStart + sign.indexOf(words);
    expect(resolution).toMatchObject({ start: at, end: at + words.length });
    expect(['placed', 'moved']).toContain(resolution.state);
  });
});
