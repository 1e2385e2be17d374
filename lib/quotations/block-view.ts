import type { Block } from '../model/article.ts';
import { endsSentence } from '../text/sentences.ts';
import { entryOfWord, withoutProclitic, type CompiledLexicon, type CueClass } from './cues.ts';
import { splitIncises } from './incise.ts';
import { dashedSpeech, pairMarks, type Mark } from './marks.ts';
import { tokensOf, type Unit } from './tokens.ts';

/** A run of units that attributes words: `to` is the unit after it. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly classes: ReadonlySet<CueClass>;
  /** Mostly another word: a noun that looks like the verb. */
  readonly homograph: boolean;
}

/** Unit range of a sentence. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

export interface BlockView {
  readonly text: string;
  readonly block: Block;
  readonly lexicon: CompiledLexicon;
  readonly units: readonly Unit[];
  readonly sentences: readonly Sentence[];
  /** Cues of the block in order. */
  readonly cues: readonly Cue[];
  /** The same by their first unit. */
  readonly cueAt: ReadonlyMap<number, Cue>;
}

/** Longest sentence that is read as one, in units; keeps every rule linear on endless sentences. */
const LONGEST_SENTENCE = 300;

export function viewOf(text: string, block: Block, lexicon: CompiledLexicon): BlockView {
  const dash =
    lexicon.source.dashDialogue && block.role === 'paragraph'
      ? dashedSpeech(text, block.start, block.end)
      : null;
  const marks = dash ? [dash] : pairMarks(text, block.start, block.end);
  const units = unitsOf(text, block, marks, lexicon);
  const cues = cuesOf(units, lexicon);
  const cueAt = new Map(cues.map((cue) => [cue.from, cue]));
  return { text, block, lexicon, units, sentences: sentencesOf(text, block, units, lexicon), cues, cueAt };
}

function unitsOf(text: string, block: Block, marks: readonly Mark[], lexicon: CompiledLexicon): Unit[] {
  const units: Unit[] = [];
  const cutting =
    lexicon.source.order === 'unspaced' ? 'unspaced' : lexicon.source.elision ? 'elided' : 'whole';
  let at = block.start;
  const words = (to: number) => {
    for (const token of tokensOf(text, at, to, cutting)) {
      const previous = units[units.length - 1];
      // The full stop of an abbreviation belongs to its word: «Ms. May» is one name.
      const isAbbreviation =
        token.key === '.' &&
        previous?.kind === 'word' &&
        previous.end === token.start &&
        !endsSentence(text, token.start, block.end);
      if (isAbbreviation) units[units.length - 1] = { ...previous, end: token.end };
      else units.push(token);
    }
  };
  for (const paired of marks) {
    const all = tokensOf(text, paired.start, paired.end, cutting);
    const mark = paired.closed ? paired : endUnclosed(paired, all, lexicon);
    for (const part of splitIncises(mark, all, lexicon)) {
      words(part.open);
      units.push(unitOfMark(part, all));
      at = part.close;
    }
  }
  words(block.end);
  return lexicon.source.proclitic === ''
    ? units
    : units.flatMap((unit, at) => partsOf(unit, units[at - 1], lexicon));
}

/** «وفقا لمصدر»: the letter that ends a phrase of the lexicon is written to the next word; its article goes with it. */
function partsOf(unit: Unit, before: Unit | undefined, lexicon: CompiledLexicon): Unit[] {
  const letter = unit.key.charAt(0);
  if (unit.kind !== 'word' || unit.key.length < 3 || before?.kind !== 'word') return [unit];
  const ends = (word: string) => lexicon.cues.has(`${word} ${letter}`);
  if (!ends(before.key) && !ends(withoutProclitic(lexicon, before.key))) return [unit];
  const length = unit.key.startsWith('لل') && unit.key.length > 4 ? 2 : 1;
  const at = unit.start + length;
  return [
    { ...unit, end: at, key: letter },
    { ...unit, start: at, key: unit.key.slice(length) },
  ];
}

/** `tokens` are those of the marked stretch that `mark` is, or is a part of. */
function unitOfMark(mark: Mark, tokens: readonly Unit[]): Unit {
  const inside = tokens.filter((token) => token.start >= mark.start && token.end <= mark.end);
  const last = inside[inside.length - 1];
  return {
    start: mark.open,
    end: mark.close,
    key: '"',
    kind: 'mark',
    upper: inside[0]?.upper ?? false,
    capitals: false,
    mark,
    words: inside.reduce((sum, token) => sum + token.words, 0),
    last: last?.kind === 'point' ? last.key : '',
  };
}

/**
 * Where quoted words without a closing mark end: before the last attribution that starts after a comma or with
 * a written-on conjunction («…المدنيين، مؤكدا أنه "لا»); else at the next mark or the block's end.
 */
function endUnclosed(mark: Mark, tokens: readonly Unit[], lexicon: CompiledLexicon): Mark {
  for (let index = tokens.length - 1; index > 1; index--) {
    const token = tokens[index];
    const previous = tokens[index - 1];
    const entry = token?.kind === 'word' ? entryOfWord(lexicon, token.key) : undefined;
    if (!token || !previous || !entry) continue;
    const joined = withoutProclitic(lexicon, token.key) !== token.key && lexicon.cues.has(token.key.slice(1));
    const afterComma = previous.kind === 'point' && /[,،]/.test(previous.key);
    if (!joined && !(afterComma && entry.classes.has('participle'))) continue;
    const end = previous.kind === 'word' ? previous.end : (tokens[index - 2]?.end ?? previous.start);
    return { ...mark, end, close: end };
  }
  return mark;
}

const TERMINATORS = '.!?…؟۔。！？।';

/** «OTTAWA — …», «دمشق (CNN) -- …»: the place and agency before the first sentence are no part of it. */
function afterDateline(units: readonly Unit[]): number {
  for (let index = 1; index < Math.min(units.length, 10); index++) {
    if (!/^[-–—]$/.test(units[index]?.key ?? '')) continue;
    const before = units[index - 1];
    const closes = before?.key === ')' || /^[-–—]$/.test(before?.key ?? '');
    return closes || isCapitals(units[0]) ? index + 1 : 0;
  }
  return 0;
}

const isCapitals = (unit: Unit | undefined) => unit?.kind === 'word' && unit.upper && unit.capitals;

/** Sentences over units: a stop inside a marked stretch ends one only where the marks end too. */
function sentencesOf(
  text: string,
  block: Block,
  units: readonly Unit[],
  lexicon: CompiledLexicon,
): Sentence[] {
  const found: Sentence[] = [];
  let from = afterDateline(units);
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    if (!unit) break;
    const tooLong = index - from >= LONGEST_SENTENCE;
    if (!tooLong && !endsHere(text, block, unit, units[index + 1], lexicon)) continue;
    // Closing brackets and further stops belong to the sentence that they end.
    while (index + 1 < units.length && /^[.!?…؟)\]]$/.test(units[index + 1]?.key ?? '')) index++;
    found.push({ from, to: index + 1 });
    from = index + 1;
  }
  if (from < units.length) found.push({ from, to: units.length });
  return found;
}

function endsHere(
  text: string,
  block: Block,
  unit: Unit,
  next: Unit | undefined,
  lexicon: CompiledLexicon,
): boolean {
  if (unit.kind === 'point')
    return TERMINATORS.includes(unit.key) && endsSentence(text, unit.start, block.end);
  if (unit.kind !== 'mark' || !unit.last || !TERMINATORS.includes(unit.last) || unit.words < 2) return false;
  if (!next || next.kind === 'mark') return true;
  // “…?” he asked: the sentence goes on with a small letter or with punctuation.
  if (next.kind !== 'word' || !next.upper) return false;
  const { conjunction, determiner, preposition } = lexicon.words;
  return unit.last === '.' || [conjunction, determiner, preposition].some((list) => list.has(next.key));
}

function cuesOf(units: readonly Unit[], lexicon: CompiledLexicon): Cue[] {
  const cues: Cue[] = [];
  for (let index = 0; index < units.length; index++) {
    const cue = cueAt(units, index, lexicon);
    if (!cue) continue;
    cues.push(cue);
    index = cue.to - 1;
  }
  return cues;
}

function cueAt(units: readonly Unit[], index: number, lexicon: CompiledLexicon): Cue | null {
  const unit = units[index];
  if (unit?.kind !== 'word') return null;
  const bare = withoutProclitic(lexicon, unit.key);
  const longest = Math.max(lexicon.longest.get(unit.key) ?? 1, lexicon.longest.get(bare) ?? 1);
  for (let length = longest; length > 1; length--) {
    let phrase = '';
    for (let next = index + 1; next < index + length; next++) phrase += ` ${units[next]?.key ?? ''}`;
    const entry = lexicon.cues.get(unit.key + phrase) ?? lexicon.cues.get(bare + phrase);
    if (entry) return { from: index, to: index + length, classes: entry.classes, homograph: false };
  }
  if (lexicon.words.sourceIfNoun.has(unit.key) && namesSource(units, index, lexicon))
    return { from: index, to: index + 1, classes: new Set(['source']), homograph: false };
  const entry = entryOfWord(lexicon, unit.key);
  if (isSmallWord(units, index, lexicon)) return null;
  if (!entry || isNoReport(units, index, lexicon)) return null;
  // A written-on conjunction shows the verb: «هذا وذكر».
  const joined = bare !== unit.key && !lexicon.cues.has(unit.key);
  if (entry.homograph && !joined && isOtherWord(entry.classes, units, index, lexicon)) return null;
  return { from: index, to: index + 1, classes: entry.classes, homograph: entry.homograph };
}

/** «عبر منصة»: a word that is a verb only where a clause starts, or where its own complement follows. */
function isSmallWord(units: readonly Unit[], index: number, lexicon: CompiledLexicon): boolean {
  const { clauseStart, conjunction, auxiliary, complementizer, subordinator, objectPair } = lexicon.words;
  const key = units[index]?.key ?? '';
  if (!clauseStart.has(key)) return false;
  const before = units[index - 1];
  const next = units[index + 1]?.key ?? '';
  if (complementizer.has(next) || objectPair.has(`${next} ${key}`)) return false;
  if (before === undefined || before.kind === 'point') return false;
  return ![conjunction, auxiliary, complementizer, subordinator].some((list) => list.has(before.key));
}

/** «nach Angaben der Polizei», «nach Polizeiangaben»: soon after the preposition a word ends like a noun of reports. */
function namesSource(units: readonly Unit[], index: number, lexicon: CompiledLexicon): boolean {
  for (const unit of units.slice(index + 1, index + 5)) {
    if (unit.kind !== 'word') return false;
    if (!unit.upper) continue;
    for (const noun of lexicon.words.sourceNoun) if (unit.key.endsWith(noun)) return true;
  }
  return false;
}

/** «to say», «was told», «The Post»: an infinitive, a passive or a name made of the same letters. */
function isNoReport(units: readonly Unit[], index: number, lexicon: CompiledLexicon): boolean {
  const { notBefore } = lexicon.words;
  const unit = units[index];
  const before = units[index - 1];
  if (lexicon.source.capitalNouns && unit?.upper && before?.kind === 'word') return true;
  if (
    notBefore.size === 0 ||
    !unit ||
    before?.kind !== 'word' ||
    lexicon.cues.get(unit.key)?.classes.has('participle')
  )
    return false;
  return unit.upper || notBefore.has(before.key);
}

/** A homograph that is not the cue here: a noun, or a source word («so») that no comma sets off. */
function isOtherWord(
  classes: ReadonlySet<CueClass>,
  units: readonly Unit[],
  index: number,
  lexicon: CompiledLexicon,
): boolean {
  const before = units[index - 1];
  if (classes.has('source')) return !(before?.mark ?? /^[,–—-]$/.test(before?.key ?? ''));
  return looksLikeNoun(units, index, lexicon);
}

/** A determiner, a preposition or an adjective-like word before it makes a homograph a noun. */
function looksLikeNoun(units: readonly Unit[], index: number, lexicon: CompiledLexicon): boolean {
  const before = units[index - 1];
  // «reports indicated»: of two cues in a row the first is the subject.
  const next = units[index + 1];
  if (
    next?.kind === 'word' &&
    lexicon.source.bare === 'direct' &&
    lexicon.cues.get(next.key)?.classes.has('say')
  )
    return true;
  // A name in marks before it: «the “Today” show».
  if (before?.mark && before.words < 4 && !/[,.!?]/.test(before.last)) return true;
  if (before?.kind !== 'word') return false;
  const { determiner, preposition, pronoun } = { ...lexicon.words, pronoun: lexicon.pronouns };
  if (pronoun.has(before.key)) return false;
  return determiner.has(before.key) || preposition.has(before.key) || /['’]s?$/.test(before.key);
}
