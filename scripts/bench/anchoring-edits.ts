import { blocksOfPlainText } from '../../lib/text/blocks.ts';
import type { Page } from './anchoring-pages.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A page after an edit, and where the words are now: nowhere, at one place, or (copies) at any of several. */
export interface Edited {
  readonly text: string;
  readonly places: readonly Span[];
}

/** Numbers from 0 to 1, the same in every run (a linear congruential generator, Numerical Recipes' constants). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Replacement extends Span {
  readonly by: string;
}

/** Applies replacements that do not overlap and follows the span through them; one inside the span changes its length. */
function apply(text: string, span: Span, replacements: readonly Replacement[]): Edited {
  let out = '';
  let at = 0;
  let { start, end } = span;
  for (const { start: from, end: to, by } of [...replacements].sort((a, b) => a.start - b.start)) {
    out += text.slice(at, from) + by;
    at = to;
    const growth = by.length - (to - from);
    if (to <= span.start) start += growth;
    if (to <= span.end) end += growth;
  }
  return { text: out + text.slice(at), places: [{ start, end }] };
}

const wordsIn = (text: string, { start, end }: Span): Span[] =>
  [...text.slice(start, end).matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));

/** Other words of the same language for rewording: those of another page. */
export type Foreign = () => string;

const pick = <T>(list: readonly T[], random: () => number): T | undefined =>
  list[Math.floor(random() * list.length)];

/** Each word replaced by a foreign one with the given probability, at least `least` and at most `most` words. */
function reworded(
  text: string,
  span: Span,
  share: number,
  foreign: Foreign,
  random: () => number,
): Replacement[] {
  const words = wordsIn(text, span);
  const most = Math.max(1, Math.floor(words.length * share));
  const chosen = new Set<Span>();
  for (let n = 0; n < most; n++) {
    const word = pick(words, random);
    if (word) chosen.add(word);
  }
  return [...chosen].map((word) => ({ ...word, by: foreign() }));
}

const negations: Record<string, string> = {
  ar: 'لم', fa: 'هرگز', he: 'לא', de: 'nicht', fr: 'pas', es: 'no', it: 'non', pt: 'não', nl: 'niet', cs: 'ne', tr: 'değil', da: 'ikke',
  nb: 'ikke', uk: 'не', ru: 'не', id: 'tidak', en: 'not', ja: 'ない', zh: '不',
}; // prettier-ignore

const vowelSigns = ['\u064e', '\u064f', '\u0650', '\u0651', '\u0652'];
const arabicLetter = /[\u0621-\u064a]/;

function respelled(text: string, span: Span, random: () => number): Replacement[] {
  const out: Replacement[] = [];
  for (let at = span.start; at < span.end; at++) {
    const char = text.charAt(at);
    const sign = pick(vowelSigns, random) ?? '';
    if (arabicLetter.test(char) && at + 1 < span.end && random() < 0.3)
      out.push({ start: at, end: at + 1, by: char + sign });
    else if ('أإآ'.includes(char)) out.push({ start: at, end: at + 1, by: 'ا' });
    else if (char === ' ' && random() < 0.2) out.push({ start: at, end: at + 1, by: '\u00a0' });
    else if (char.normalize('NFD') !== char) out.push({ start: at, end: at + 1, by: char.normalize('NFD') });
    else if (char === '"') out.push({ start: at, end: at + 1, by: '”' });
    else if (char === "'") out.push({ start: at, end: at + 1, by: '’' });
    else if (char === '’') out.push({ start: at, end: at + 1, by: "'" });
  }
  return out;
}

export interface Case {
  readonly page: Page;
  readonly span: Span;
  /** The sentence that holds the span. */
  readonly sentence: Span;
  readonly random: () => number;
  readonly foreign: Foreign;
}

const blockOf = (text: string, { start }: Span): Span =>
  blocksOfPlainText(text).find((block) => block.start <= start && start < block.end) ?? {
    start: 0,
    end: text.length,
  };

/** Three hundred characters on each side, cut at words: what a rewritten neighbourhood covers. */
function neighbours(text: string, { start, end }: Span): { before: Span; after: Span } {
  return {
    before: { start: Math.max(0, start - 300), end: start },
    after: { start: end, end: Math.min(text.length, end + 300) },
  };
}

function withoutSpan(text: string, { start, end }: Span): Edited {
  return { text: text.slice(0, start) + text.slice(end), places: [] };
}

function moveBlock({ page: { text }, span, random }: Case): Edited | null {
  const blocks = blocksOfPlainText(text);
  const own = blocks.findIndex((block) => block.start <= span.start && span.end <= block.end);
  const block = blocks[own];
  if (!block || blocks.length < 3) return null;
  const rest = blocks.filter((_, number) => number !== own).map(({ start, end }) => text.slice(start, end));
  let to = Math.floor(random() * (rest.length + 1));
  if (to === own) to = own === 0 ? rest.length : 0;
  const before = rest
    .slice(0, to)
    .map((one) => `${one}\n`)
    .join('');
  const start = before.length + span.start - block.start;
  const after = rest
    .slice(to)
    .map((one) => `\n${one}`)
    .join('');
  return {
    text: before + text.slice(block.start, block.end) + after,
    places: [{ start, end: start + span.end - span.start }],
  };
}

function duplicateBlock({ page: { text }, span, random }: Case): Edited {
  const block = blockOf(text, span);
  const copy = `${text.slice(block.start, block.end)}\n`;
  const blocks = blocksOfPlainText(text);
  const at = pick(blocks, random)?.start ?? 0;
  const own = at <= span.start ? span.start + copy.length : span.start;
  const other = at + span.start - block.start + (at > block.start && at <= span.start ? copy.length : 0);
  const length = span.end - span.start;
  return {
    text: text.slice(0, at) + copy + text.slice(at),
    places: [own, other].map((start) => ({ start, end: start + length })),
  };
}

/** What an edit is expected to lead to. `same`: the same words, shown silently; `other`: shown as changed, there. */
export type Expectation = 'gone' | 'same' | 'other' | 'copies';

export interface Edit {
  readonly name: string;
  readonly expects: Expectation;
  /** For names and other short spans. */
  readonly short?: boolean;
  /** Null where the page has nothing to edit in this way. */
  readonly run: (one: Case) => Edited | null;
}

const quarter = ({ page: { text }, span, foreign, random }: Case): Replacement[] =>
  reworded(text, span, 0.25, foreign, random);

export const edits: readonly Edit[] = [
  { name: 'quotation deleted', expects: 'gone', run: ({ page, span }) => withoutSpan(page.text, span) },
  {
    name: 'sentence deleted',
    expects: 'gone',
    run: ({ page, sentence }) => withoutSpan(page.text, sentence),
  },
  {
    name: 'paragraph deleted',
    expects: 'gone',
    run: ({ page: { text }, span }) => {
      const { start, end } = blockOf(text, span);
      return withoutSpan(text, { start, end: end + 1 });
    },
  },
  {
    name: 'name deleted',
    expects: 'gone',
    short: true,
    run: ({ page, span }) => withoutSpan(page.text, span),
  },
  {
    name: "name's sentence deleted",
    expects: 'gone',
    short: true,
    run: ({ page, sentence }) => withoutSpan(page.text, sentence),
  },
  { name: 'reworded', expects: 'other', run: (one) => apply(one.page.text, one.span, quarter(one)) },
  {
    name: 'reworded and a neighbour rewritten',
    expects: 'other',
    run: (one) => {
      const { text } = one.page;
      const { before, after } = neighbours(text, one.span);
      const side = one.random() < 0.5 ? before : after;
      return apply(text, one.span, [...quarter(one), ...reworded(text, side, 0.95, one.foreign, one.random)]);
    },
  },
  {
    name: 'figure changed',
    expects: 'other',
    run: ({ page: { text }, span }) => {
      const figure = wordsIn(text, span).find((word) => /^\p{Nd}+$/u.test(text.slice(word.start, word.end)));
      if (!figure) return null;
      return apply(text, span, [{ start: figure.start, end: figure.start, by: '1' }]);
    },
  },
  {
    name: 'negation added',
    expects: 'other',
    run: ({ page: { text, language }, span, random }) => {
      const word = pick(wordsIn(text, span).slice(1), random);
      const not = negations[language];
      return word && not && !text.slice(span.start, span.end).includes(not)
        ? apply(text, span, [{ start: word.start, end: word.start, by: `${not} ` }])
        : null;
    },
  },
  {
    name: 'one neighbour rewritten',
    expects: 'same',
    run: ({ page: { text }, span, foreign, random }) => {
      const { before, after } = neighbours(text, span);
      return apply(text, span, reworded(text, random() < 0.5 ? before : after, 0.95, foreign, random));
    },
  },
  {
    name: 'both neighbours rewritten',
    expects: 'same',
    run: ({ page: { text }, span, foreign, random }) => {
      const { before, after } = neighbours(text, span);
      const both = [before, after].flatMap((side) => reworded(text, side, 0.95, foreign, random));
      return apply(text, span, both);
    },
  },
  { name: 'paragraph moved', expects: 'same', run: moveBlock },
  { name: 'paragraph moved (name)', expects: 'same', short: true, run: moveBlock },
  {
    name: 'text put before',
    expects: 'same',
    run: ({ page: { text }, span, foreign }) => {
      const by = `${Array.from({ length: 25 }, foreign).join(' ')}.\n`;
      return apply(text, span, [{ start: 0, end: 0, by }]);
    },
  },
  {
    name: 'text put before (name)',
    expects: 'same',
    short: true,
    run: ({ page: { text }, span, foreign }) => {
      const by = `${Array.from({ length: 25 }, foreign).join(' ')}.\n`;
      return apply(text, span, [{ start: 0, end: 0, by }]);
    },
  },
  { name: 'paragraph duplicated', expects: 'copies', run: duplicateBlock },
  {
    name: 'spelling variants',
    expects: 'same',
    run: ({ page: { text }, span, random }) => apply(text, span, respelled(text, span, random)),
  },
  {
    name: 're-wrapped',
    expects: 'same',
    run: ({ page: { text }, span, random }) => {
      const spaces = [...text.matchAll(/\s/g)].map(({ index }) => index);
      const changes = spaces
        .filter((at) => at !== span.start && at !== span.end - 1 && random() < 0.3)
        .map((at) => ({
          start: at,
          end: at + 1,
          by: pick(['\n', ' ', '\u00a0', '\n\n', '  '], random) ?? ' ',
        }));
      return apply(text, span, changes);
    },
  },
  {
    name: 'not rendered yet',
    expects: 'gone',
    run: ({ page: { text }, span }) => {
      const { start } = blockOf(text, span);
      return start > 200 ? { text: text.slice(0, start), places: [] } : null;
    },
  },
];
