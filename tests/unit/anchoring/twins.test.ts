import * as fc from 'fast-check';
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
  ['moved beside the other, at the end', [a, b, c, d, sign, sign], null],
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

group('words that occur in several blocks', () => {
  const others = [
    'The minister said that the harbour bridge stays closed for the whole winter, as the engineers had asked.',
    'Nobody in town was told that the harbour bridge stays closed for the whole winter, one shopkeeper said.',
  ];
  const words = 'the harbour bridge stays closed for the whole winter';
  const before = [a, others[0] ?? '', b, others[1] ?? '', c, d];
  const start = before.join('\n').indexOf(words);
  const selector = describe(open(before), start, start + words.length);

  it('a block that was moved is known by what it says farther out, when the next words are the same', () => {
    const cars = [
      'The first van on sale this autumn reaches the harbour from the old market in nine minutes at night, the maker claims.',
      'Another van, cheaper and with fewer seats, reaches the harbour from the old market in nine minutes at night, the maker claims.',
      'Drivers doubt that the last van reaches the harbour from the old market in nine minutes at night, the maker claims.',
    ] as const;
    const exact = 'in nine minutes';
    const text = [a, cars[0], b, cars[1], c, cars[2], d];
    const at = text.join('\n').indexOf(exact);
    const own = describe(open(text), at, at + exact.length);
    const moved = [a, b, cars[1], c, cars[0], cars[2], d];
    expect(resolve(open(moved), own)).toMatchObject({
      state: 'moved',
      start: moved.join('\n').indexOf(exact, moved.join('\n').indexOf(cars[0])),
    });
  });

  it('words edited in their place are shown as changed while a copy is left elsewhere', () => {
    const edited = before.with(1, (others[0] ?? '').replace('stays closed', 'is open'));
    expect(resolve(open(edited), selector)).toMatchObject({
      state: 'changed',
      start,
      end: start + words.length - 'stays closed'.length + 'is open'.length,
    });
  });

  it('words taken out leave their copy alone', () => {
    const cut = before.with(1, (others[0] ?? '').replace(words, 'nothing'));
    expect(resolve(open(cut), selector).state).toBe('missing');
    expect(resolve(open(before.toSpliced(1, 1)), selector).state).toBe('missing');
  });

  it('rows alike keep their order when text is put before them, and a moved one is not guessed', () => {
    const rows = [a, sign, sign, sign, b, sign, d];
    const second = rows.join('\n').indexOf(sign, rows.join('\n').indexOf(sign) + 1);
    const own = describe(open(rows), second, second + sign.length);
    const added = [c, ...rows];
    expect(resolve(open(added), own)).toMatchObject({ state: 'moved', start: second + c.length + 1 });
    expect(resolve(open([a, sign, sign, b, sign, sign, d]), own).state).toBe('ambiguous');
  });

  it('beside a block alike that ended the text there is no telling which is which', () => {
    const own = describe(open([a, sign, b, sign]), a.length + 1, a.length + 1 + sign.length);
    expect(resolve(open([a, b, sign, sign]), own).state).toBe('ambiguous');
    expect(resolve(open([a, b, sign, c, sign]), own).state).not.toBe('moved');
  });

  it('a long block that stands twice is known by its neighbours', () => {
    const long = `${others.join(' ')} ${sign} in the log, and ${others.join(' ')}`;
    const twice = [a, long, b, c, long, d];
    const second = twice.join('\n').lastIndexOf(sign);
    const own = describe(open(twice), second, second + sign.length);
    const moved = [long, a, long, b, c, d];
    expect(resolve(open(moved), own)).toMatchObject({ state: 'moved', start: long.indexOf(sign) });
    expect(resolve(open([a, b, long, long, c, d]), own).state).toBe('ambiguous');
  });
});

group('one edit among lines alike', () => {
  interface Line {
    readonly id: number;
    readonly text: string;
  }
  const startOf = (lines: readonly Line[], id: number): number =>
    lines
      .slice(
        0,
        lines.findIndex((line) => line.id === id),
      )
      .reduce((sum, { text }) => sum + text.length + 1, 0);
  const around = (lines: readonly Line[], start: number): (string | undefined)[] => {
    const at = lines.findIndex(({ id }) => startOf(lines, id) === start);
    return [lines[at - 1]?.text, lines[at + 1]?.text];
  };
  const pool = [
    ...[a, b, c, d].map((text, id) => ({ id, text })),
    ...[7, 8, 9].map((id) => ({ id, text: sign })),
  ];
  const lines = fc
    .shuffledSubarray(pool, { minLength: 4 })
    .filter((some) => some.filter(({ id }) => id > 6).length > 1);

  it('never puts a mark on another line than the one that was meant, unless nothing tells them apart', () => {
    fc.assert(
      fc.property(
        lines,
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('move', 'add', 'edit'),
        (before, own, from, to, act) => {
          const signs = before.filter(({ id }) => id > 6);
          const { id } = signs[own % signs.length] ?? { id: 7 };
          const line = before[from % before.length] ?? { id: 0, text: a };
          const without = before.filter((one) => one !== line);
          const edits: Record<string, Line[]> = {
            move: without.toSpliced(to % before.length, 0, line),
            add: before.toSpliced(to % before.length, 0, { id: 5, text: 'The desk put this in.' }),
            edit: before.map((one) =>
              one === line && one.id < 7 ? { ...one, text: 'Put in its place.' } : one,
            ),
          };
          const now = edits[act] ?? [];
          const start = startOf(before, id);
          const selector = describe(open(before.map(({ text }) => text)), start, start + sign.length);
          const resolution = resolve(open(now.map(({ text }) => text)), selector);
          if (resolution.state !== 'placed' && resolution.state !== 'moved') return;
          if (resolution.start !== startOf(now, id))
            expect(around(now, resolution.start)).toEqual(around(before, start));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
