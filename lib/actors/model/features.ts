import type { Line } from '../reading.ts';
import { hashText, mix } from './hash.ts';
import { isUnspaced } from '../unspaced.ts';
import { unspacedFeatures } from './unspaced-features.ts';
import { phraseTags } from './phrase-tags.ts';
import { BEYOND } from './vocabulary.ts';
import { attributesOf, type WordAttributes } from './word-attributes.ts';

/** Raised with every change of the features: a model trained on others cannot be read. */
export const FEATURE_VERSION = 5;

/** Hashed features of a sentence: those of token i are `ids[starts[i]]` to `ids[starts[i + 1]]` (exclusive). */
export interface SentenceFeatures {
  readonly ids: Uint32Array;
  readonly starts: Uint32Array;
}

/** Slots of what the table of names tells: beyond those that are counted up from 100. */
const FIRST_LISTED = 300;

const edge: WordAttributes = {
  word: 7, shape: 7, bare: 7, clitics: 31, affixes: [], prefix3: 7, suffix3: 7, grams: [], names: 0,
}; // prettier-ignore

/** How a sentence is written: without case, mostly capitals, every word with a capital, or as usual. */
function casingOf(line: Line): number {
  let letters = 0;
  let capital = 0;
  let shouted = 0;
  for (const token of line.tokens) {
    if (token.kind !== 'word') continue;
    letters++;
    if (token.capital) capital++;
    if (token.allCaps) shouted++;
  }
  if (capital === 0) return 0;
  if (shouted * 2 > letters) return 1;
  return capital * 3 > letters * 2 ? 2 : 3;
}

/** A run of words with capitals, and what stands at its ends. */
interface Run {
  readonly before: number;
  readonly after: number;
  readonly first: number;
  readonly last: number;
  readonly length: number;
}

const noRun: Run = { before: 0, after: 0, first: 0, last: 0, length: 0 };

/** For each token the run of capitals that it stands in; a mark or one small word inside does not end a run. */
function runsOf(line: Line, words: readonly WordAttributes[]): Run[] {
  const { tokens } = line;
  const runs: Run[] = tokens.map(() => noRun);
  for (let from = 0; from < tokens.length; from++) {
    if (!tokens[from]?.capital) continue;
    let to = from + 1;
    while (
      to < tokens.length &&
      (tokens[to]?.capital || (isBridge(tokens[to]?.text) && tokens[to + 1]?.capital))
    )
      to++;
    const run = {
      before: words[from - 1]?.word ?? edge.word,
      after: words[to]?.word ?? edge.word,
      first: words[from]?.word ?? 0,
      last: words[to - 1]?.word ?? 0,
      length: Math.min(to - from, 6),
    };
    runs.fill(run, from, to);
    from = to - 1;
  }
  return runs;
}

const isBridge = (text = ''): boolean => /^(-|&|\.|of|de|do|da|dos|van|von|der|den|al|bin)$/.test(text);

/**
 * Features of one sentence; `familiar` holds the class of each token's word where the model has a vocabulary, `listed` what its
 * table of names has for it (neither counts where words are not parted). Deterministic; linear in its length; the same code serves
 * training and running.
 */
export function featuresOf(
  line: Line,
  language: string,
  familiar: Uint8Array | null,
  listed: Uint16Array | null,
): SentenceFeatures {
  const { tokens, echoes } = line;
  const tags = phraseTags(line);
  if (isUnspaced(language)) return unspacedFeatures(line, language, tags);
  const words = tokens.map(attributesOf);
  const runs = runsOf(line, words);
  const casing = casingOf(line);
  const tongue = hashText(language, 0, language.length, 6);
  const ids: number[] = [];
  const starts = new Uint32Array(tokens.length + 1);
  for (let at = 0; at < tokens.length; at++) {
    starts[at] = ids.length;
    const a = words[at - 2] ?? edge;
    const b = words[at - 1] ?? edge;
    const c = words[at] ?? edge;
    const d = words[at + 1] ?? edge;
    const e = words[at + 2] ?? edge;
    const known = tags.known[at] ?? 0;
    const role = tags.words[at] ?? 0;
    const around = (list: Uint8Array, from: number): number => (at + from < 0 ? 99 : (list[at + from] ?? 98));
    const glue = (tokens[at]?.spaced ? 1 : 0) + (tokens[at + 1]?.spaced ? 2 : 0);
    let slot = 100;
    const add = (value: number): void => {
      ids.push(mix(value, slot++));
    };
    add(0);
    add(c.word);
    add(b.word);
    add(d.word);
    add(a.word);
    add(e.word);
    add(mix(b.word, c.word));
    add(mix(c.word, d.word));
    add(mix(a.word, b.word));
    add(mix(d.word, e.word));
    add(c.shape);
    add(mix(b.shape, c.shape));
    add(mix(c.shape, d.shape));
    add(mix(mix(b.shape, c.shape), d.shape));
    add(mix(mix(a.shape, b.shape), c.shape));
    add(mix(c.shape, casing));
    add(mix(c.shape, mix(at === 0 ? 1 : 0, casing)));
    add(mix(c.shape, glue));
    add(mix(c.shape, b.word));
    add(mix(c.shape, d.word));
    add(mix(c.shape, tongue));
    add(mix(tongue, casing));
    add(b.suffix3);
    add(d.suffix3);
    add(b.prefix3);
    add(d.prefix3);
    add(mix(c.suffix3, b.suffix3));
    add(mix(c.suffix3, d.suffix3));
    add(c.bare);
    add(b.bare);
    add(d.bare);
    add(mix(c.clitics, c.names));
    add(mix(c.clitics, c.suffix3));
    add(mix(b.bare, c.bare));
    add(mix(c.bare, d.bare));
    add(c.names);
    add(mix(b.names, c.names));
    add(mix(c.names, d.names));
    add(mix(c.names, c.shape));
    add(mix(mix(b.names, c.names), mix(d.names, c.shape)));
    add(known);
    add(mix(known, c.shape));
    add(mix(around(tags.known, -1), known));
    add(mix(known, around(tags.known, 1)));
    add(role);
    add(mix(around(tags.words, -1), role));
    add(mix(role, around(tags.words, 1)));
    add(mix(around(tags.words, -1), mix(around(tags.words, -2), c.shape)));
    add(mix(around(tags.words, -1), mix(c.names, c.clitics)));
    if (familiar) {
      const before = familiar[at - 1] ?? BEYOND;
      const own = familiar[at] ?? BEYOND;
      const after = familiar[at + 1] ?? BEYOND;
      add(own);
      add(mix(before, own));
      add(mix(own, after));
      add(mix(mix(before, own), after));
      add(mix(own, c.clitics));
      add(mix(own, c.suffix3));
      add(mix(own, b.word));
      add(mix(own, d.word));
      add(mix(own, mix(around(tags.words, -1), role)));
      add(mix(own, mix(known, around(tags.known, -1))));
      add(mix(mix(before, own), mix(b.clitics, c.clitics)));
      add(mix(mix(own, after), mix(c.clitics, d.clitics)));
    }
    if (casing > 0) {
      add(mix(b.word, d.word));
      // What a language's texts do differently from its neighbours' is learnt beside what they share.
      add(mix(c.word, tongue));
      add(mix(c.suffix3, tongue));
      add(mix(c.prefix3, tongue));
      add(mix(mix(b.shape, c.shape), mix(d.shape, tongue)));
      add(mix(known, mix(c.shape, tongue)));
      add(mix(role, mix(around(tags.words, -1), tongue)));
      add(mix(c.names, mix(c.shape, tongue)));
      const run = runs[at] ?? noRun;
      if (run.length > 0) {
        add(mix(run.before, run.length));
        add(mix(run.before, c.shape));
        add(mix(run.after, c.shape));
        add(run.first);
        add(run.last);
        add(mix(run.last, c.word));
        add(mix(run.first, c.word));
        add(mix(mix(run.length, tongue), c.shape));
      }
    }
    if (listed) addListed(listed, at);
    for (const value of c.affixes) ids.push(mix(value, 1));
    for (const value of c.grams) ids.push(mix(value, 2));
    const echoEnd = echoes.starts[at + 1] ?? 0;
    const first = echoes.starts[at] ?? 0;
    const isCapital = tokens[at]?.capital ? 1 : 0;
    for (let one = first; one < echoEnd; one++) ids.push(mix(mix(echoes.values[one] ?? 0, isCapital), 3));
    if (echoEnd > first) ids.push(mix(c.shape, 4));
  }
  starts[tokens.length] = ids.length;
  return { ids: Uint32Array.from(ids), starts };

  /** That a token stands in a listed name, by itself and with all that may confirm or deny it. */
  function addListed(list: Uint16Array, at: number): void {
    const before = list[at - 1] ?? 0;
    const own = list[at] ?? 0;
    const after = list[at + 1] ?? 0;
    if (before + own + after === 0) return;
    const { names, clitics, word } = words[at] ?? edge;
    const others = [
      0, mix(before, 1), mix(after, 2), names, clitics, familiar?.[at] ?? 0, tags.known[at] ?? 0, tags.words[at - 1] ?? 0,
      mix(words[at - 1]?.word ?? edge.word, 3), mix(words[at + 1]?.word ?? edge.word, 4), word,
    ]; // prettier-ignore
    for (const [slot, other] of others.entries()) ids.push(mix(mix(own, other), FIRST_LISTED + slot));
  }
}
