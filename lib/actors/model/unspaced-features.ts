import { familyNames, spellsForeign } from '../knowledge/east-asian-names.ts';
import type { Line } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { hashText, mix } from './hash.ts';
import type { PhraseTags } from './phrase-tags.ts';
import { attributesOf } from './word-attributes.ts';

/** Classes of characters. */
const MARK = 1;
const DIGIT = 2;
const LATIN = 3;
const HAN = 4;
const HIRAGANA = 5;
const KATAKANA = 6;
/** Between the parts of a foreign name: «阿卜杜拉·居尔», «バラク・オバマ». */
const DOT = 7;

function classOf({ norm, kind }: Token): number {
  const code = norm.charCodeAt(0);
  if (/^[·・‧•･]/.test(norm)) return DOT;
  if (kind === 'number') return DIGIT;
  if (kind === 'mark') return MARK;
  if (code >= 0x3041 && code < 0x30a0) return HIRAGANA;
  if (code >= 0x30a0 && code <= 0x30ff) return KATAKANA;
  return code >= 0x3005 ? HAN : LATIN;
}

/** Characters that end the names of places and bodies. */
const endings = new Set(
  '市县省区镇乡村州国岛港湾江河湖海山路街站社党部院校会队局厅团司所馆系科厂行堂寺宫城桥院府县郡町丁駅県区島道線軍军党庁組隊団会学園园店館',
);
/** How far ahead such an ending is looked for, in characters. */
const REACH = 10;

/** Those of token i are `ids[starts[i]]` to `ids[starts[i + 1]]` (exclusive). */
interface Features {
  readonly ids: Uint32Array;
  readonly starts: Uint32Array;
}

/** A stretch of tokens of one sort, from its first to after its last. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** For each token the run that it stands in: neighbours for which `belongs` holds. */
function runsOf(count: number, belongs: (at: number) => number): (Run | null)[] {
  const runs = new Array<Run | null>(count).fill(null);
  for (let from = 0; from < count;) {
    const sort = belongs(from);
    let to = from + 1;
    if (sort !== 0) {
      while (to < count && belongs(to) === sort) to++;
      runs.fill({ from, to }, from, to);
    }
    from = to;
  }
  return runs;
}

/** Bits of the family name that starts at each token: its length, and 4 more for a Japanese one. */
function familyAt(tokens: readonly Token[]): Uint8Array {
  return Uint8Array.from(tokens, (token, at) => {
    let name = token.norm;
    let found = 0;
    for (let length = 1; length <= 3; length++) {
      const sort = familyNames.get(name);
      if (sort) found = length + (sort - 1) * 4;
      name += tokens[at + length]?.norm ?? ' ';
    }
    return found;
  });
}

/** The nearest ending of a place's or body's name ahead: its number and how far it is, or 0. */
function endingAhead(
  tokens: readonly Token[],
  chars: Uint32Array,
  classes: Uint8Array,
  at: number,
): { char: number; away: number } {
  for (let away = 0; away <= REACH; away++) {
    const token = tokens[at + away];
    const sort = classes[at + away] ?? MARK;
    if (!token || sort === MARK || sort === HIRAGANA) break;
    if (endings.has(token.norm)) return { char: chars[at + away] ?? 0, away };
  }
  return { char: 0, away: 15 };
}

/**
 * Features of a sentence of single characters: the characters around, their classes, the run of one script that it stands
 * in (a Japanese name often is one), family names, and the ending ahead that tells a place or a body.
 * Deterministic; linear in its length.
 */
export function unspacedFeatures(line: Line, language: string, tags: PhraseTags): Features {
  const { tokens } = line;
  const count = tokens.length;
  const words = tokens.map(attributesOf);
  // By the folded form: the same character may be read as its simplified form in one language and not in another.
  const chars = Uint32Array.from(tokens, ({ norm, kind }) =>
    hashText(kind === 'number' ? '0' : norm, 0, kind === 'number' ? 1 : norm.length, 1),
  );
  const classes = Uint8Array.from(tokens, classOf);
  const family = familyAt(tokens);
  const tongue = hashText(language, 0, language.length, 6);
  const scripts = runsOf(count, (at) => {
    const sort = classes[at] ?? 0;
    return sort === DOT ? KATAKANA : sort === MARK ? 0 : sort;
  });
  const spelt = runsOf(count, (at) => {
    const sort = classes[at] ?? 0;
    if (sort === KATAKANA || sort === LATIN) return 2;
    return sort === DOT || spellsForeign.has(tokens[at]?.norm ?? '') ? 2 : 0;
  });
  const ids: number[] = [];
  const starts = new Uint32Array(count + 1);
  for (let at = 0; at < count; at++) {
    starts[at] = ids.length;
    let slot = 1000;
    const add = (value: number): void => {
      ids.push(mix(value, slot++));
    };
    const c = (offset: number): number => chars[at + offset] ?? (at + offset < 0 ? 7 : 8);
    const k = (offset: number): number => classes[at + offset] ?? 0;
    const known = (offset: number): number => tags.known[at + offset] ?? 99;
    const role = (offset: number): number => tags.words[at + offset] ?? 99;
    const f = (offset: number): number => family[at + offset] ?? 0;
    const two = mix(c(0), c(1));
    const before = mix(c(-1), c(0));
    const own = k(0);
    add(0);
    for (let offset = -3; offset <= 3; offset++) add(c(offset));
    add(before);
    add(two);
    add(mix(c(-2), c(-1)));
    add(mix(c(1), c(2)));
    add(mix(c(-1), c(1)));
    add(mix(c(-2), c(0)));
    add(mix(c(0), c(2)));
    add(mix(before, c(1)));
    add(mix(two, c(2)));
    const near = ((own * 8 + k(-1)) * 8 + k(1)) * 64;
    const wide = near + k(-2) * 8 + k(2);
    add(own);
    add(near);
    add(wide);
    add(mix(wide, k(-3) * 8 + k(3)));
    add(mix(c(-1), near));
    add(mix(c(1), near));
    add(mix(c(0), near));
    add(mix(c(0), tongue));
    add(mix(wide, tongue));
    slot = 1050;
    if (own === LATIN) {
      add(words[at]?.shape ?? 0);
      add(words[at]?.prefix3 ?? 0);
      add(words[at]?.suffix3 ?? 0);
    }
    const run = scripts[at];
    slot = 1100;
    if (run && own !== HIRAGANA) {
      const length = Math.min(run.to - run.from, 8);
      const into = Math.min(at - run.from, 5);
      const left = Math.min(run.to - at, 6);
      const place = own * 512 + into * 64 + left * 8;
      const last = chars[run.to - 1] ?? 0;
      const lastTwo = mix(chars[run.to - 2] ?? 0, last);
      const first = chars[run.from] ?? 0;
      const outerLeft = chars[run.from - 1] ?? 7;
      const outerRight = chars[run.to] ?? 8;
      add(place);
      add(mix(place, length));
      add(mix(last, place));
      add(mix(lastTwo, own));
      add(mix(outerLeft, place));
      add(mix(outerRight, place));
      add(mix(mix(outerRight, chars[run.to + 1] ?? 8), into === 0 ? 1 : 0));
      add(mix(first, mix(length, own)));
    }
    const name = spelt[at];
    slot = 1200;
    if (name && name.to - name.from > 1) {
      const length = Math.min(name.to - name.from, 8);
      const into = Math.min(at - name.from, 3);
      const left = Math.min(name.to - at, 3);
      let dots = 0;
      for (let one = name.from; one < name.to && dots < 2; one++) if (classes[one] === DOT) dots++;
      const place = (own * 4 + into) * 16 + left * 4 + dots;
      add(mix(place, length));
      add(mix(place, chars[name.from - 1] ?? 7));
      add(mix(place, chars[name.to] ?? 8));
      add(mix(length, mix(chars[name.to] ?? 8, chars[name.to + 1] ?? 8)));
      add(mix(length, mix(chars[name.from - 2] ?? 7, chars[name.from - 1] ?? 7)));
    }
    slot = 1300;
    const families = ((f(0) * 8 + f(-1)) * 8 + f(-2)) * 8 + f(-3);
    if (families > 0) {
      add(families);
      add(mix(families, near));
      add(mix(families, c(1)));
      add(mix(families, c(2)));
      add(mix(families, c(3)));
      add(mix(families, c(-1)));
      add(mix(families, mix(c(1), c(2))));
    }
    slot = 1400;
    const { char, away } = endingAhead(tokens, chars, classes, at);
    if (char !== 0) {
      add(char);
      add(mix(char, away));
      add(mix(char, mix(own, k(-1))));
      add(mix(char, c(0)));
      add(mix(char, c(-1)));
      add(mix(char, two));
    } else add(own);
    slot = 1500;
    add(mix(known(0), known(1)));
    add(mix(known(-1), known(0)));
    add(mix(role(-1), role(0)));
    add(mix(role(0), role(1)));
    add(mix(known(-1), mix(role(0), own)));
    add(mix(known(0), c(0)));
    add(mix(known(1), c(0)));
  }
  starts[count] = ids.length;
  return { ids: Uint32Array.from(ids), starts };
}
