import type { DetectedQuotation, QuotationFlag, SpeakerMention } from '../model/analysis.ts';
import type { Finding } from './block-quotations.ts';
import type { BlockView } from './block-view.ts';
import type { Draft, QuotationRule } from './draft.ts';
import { withoutProclitic, type Agreement } from './cues.ts';
import { has, isPronoun, type Stretch } from './noun-phrase.ts';
import { speakingPart } from './speaking-part.ts';

/** A speaker that a sentence named. */
interface Known {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Set by the verb, or by the first pronoun that meant it. */
  agrees: Agreement | null;
  /** A name rather than a body or a group, as far as capitals tell. */
  readonly isPerson: boolean;
  readonly block: number;
}

/** How far back a speaker is looked for, in speakers and in blocks. */
const MEMORY = 12;
const REACH = 6;

/**
 * Gives each finding its speaker, reading the article forwards: what comes later never changes what came before.
 */
export class SpeakerMemory {
  readonly #known: Known[] = [];
  #last: { speaker: SpeakerMention; block: number } | null = null;

  /** The detected quotation of a finding, or null when it only names a speaker. */
  read(view: BlockView, block: number, finding: Finding): DetectedQuotation | null {
    const { draft } = finding;
    const source = finding.bare ?? draft;
    const isAttributed = Boolean(source?.cue ?? source?.speaker);
    const found = isAttributed ? this.#speakerOf(view, block, finding) : this.#carried(block, finding);
    if (isAttributed && found.speaker) this.#last = { speaker: found.speaker, block };
    if (!draft) return null;
    const cue = draft.cue && stretchSpan(view, draft.cue);
    return {
      start: draft.start,
      end: draft.end,
      exact: view.text.slice(draft.start, draft.end),
      kind: draft.kind,
      speaker: found.speaker,
      cue: cue && { ...cue, exact: view.text.slice(cue.start, cue.end) },
      confidence: confidenceOf(draft, found.path),
      flags: [...draft.flags, ...flagsOf(view, finding, found.speaker)],
      ...(draft.group === null ? {} : { group: `g${view.block.start}-${draft.group}` }),
      reason: { rule: draft.rule, speaker: found.path },
    };
  }

  #speakerOf(view: BlockView, block: number, finding: Finding): Found {
    const written = speakerOf(finding);
    const named = written && speakingPart(view, written);
    if (written && !named) return { speaker: null, path: 'none' };
    const span = named && stretchSpan(view, named);
    if (span) {
      const pronoun = named.to - named.from === 1 ? isPronoun(view, view.units[named.from]) : undefined;
      if (pronoun) return { speaker: this.#byPronoun(view, block, span, pronoun), path: 'pronoun' };
      const name = this.#fullName(bareName(view, named));
      this.#remember({
        ...span,
        name,
        agrees: agreementOf(view, finding),
        isPerson: isPerson(view, named),
        block,
      });
      return { speaker: mention(view, span.start, span.end, name), path: 'explicit' };
    }
    const suffix = suffixSpan(view, finding);
    if (suffix) return { speaker: this.#byPronoun(view, block, suffix, null), path: 'pronoun' };
    const antecedent = this.#latest(agreementOf(view, finding), block);
    return antecedent
      ? { speaker: mention(view, antecedent.start, antecedent.end, antecedent.name), path: 'dropped' }
      : { speaker: null, path: 'none' };
  }

  /** The pronoun where it stands, with the words that it stands for. */
  #byPronoun(
    view: BlockView,
    block: number,
    span: { start: number; end: number },
    agrees: Agreement | null,
  ): SpeakerMention {
    const antecedent = this.#latest(agrees, block);
    if (!antecedent) return mention(view, span.start, span.end, view.text.slice(span.start, span.end));
    const { start, end, name } = antecedent;
    if (agrees === 'm' || agrees === 'f') antecedent.agrees = agrees;
    const exact = view.text.slice(start, end);
    return { ...mention(view, span.start, span.end, name), antecedent: { start, end, exact } };
  }

  /** Quoted words without attribution go on with the last speaker, within a few paragraphs. */
  #carried(block: number, finding: Finding): Found {
    const rule = finding.draft?.rule;
    // In a dialogue a new paragraph is a new speaker, the rest of a paragraph is not.
    const sameLine = rule === 'dialogue-dash' && this.#last?.block === block;
    const goesOn = rule === 'marks-continued' || rule === 'block-quote' || sameLine;
    if (!this.#last || block - this.#last.block > 2 || !goesOn) return { speaker: null, path: 'none' };
    this.#last = { ...this.#last, block };
    return { speaker: this.#last.speaker, path: 'carried' };
  }

  #latest(agrees: Agreement | null, block: number): Known | null {
    const recent = this.#known.slice(-MEMORY).reverse();
    const fits = recent.filter((known) => block - known.block <= REACH && agreeing(agrees, known.agrees));
    const person = agrees === 'm' || agrees === 'f' ? fits.find((known) => known.isPerson) : undefined;
    return person ?? fits[0] ?? null;
  }

  #remember(known: Known): void {
    this.#known.push(known);
    if (this.#known.length > 4 * MEMORY) this.#known.splice(0, 2 * MEMORY);
  }

  /** A short name takes the full name of an earlier speaker whose last word it is. */
  #fullName(name: string): string {
    const words = name.split(/\s+/);
    const last = words[words.length - 1] ?? '';
    // A small letter or a mere number is no name; scripts without capitals pass.
    if (words.length > 2 || last.length < 3 || /^[\p{Ll}\p{N}]/u.test(last)) return name;
    const longer = this.#known.findLast((known) => {
      const parts = known.name.split(/\s+/);
      return parts.length > words.length && parts[parts.length - 1] === last;
    });
    return longer?.name ?? name;
  }
}

/** A verb before a plural subject stands in the singular, so a plural asks for nothing in particular. */
const agreeing = (wanted: Agreement | null, known: Agreement | null) =>
  wanted === null || wanted === 'p' || known === null || known === wanted;

interface Found {
  readonly speaker: SpeakerMention | null;
  readonly path: DetectedQuotation['reason']['speaker'];
}

const cueOf = ({ bare, draft }: Finding) => bare?.cue ?? draft?.cue ?? null;
const speakerOf = ({ bare, draft }: Finding) => bare?.speaker ?? draft?.speaker ?? null;

function mention(view: BlockView, start: number, end: number, name: string): SpeakerMention {
  return { start, end, exact: view.text.slice(start, end), name, actorId: null };
}

function stretchSpan(view: BlockView, { from, to }: Stretch): { start: number; end: number } | null {
  const first = view.units[from];
  const last = view.units[to - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The ending of a verb that stands for its subject: ujar|nya. */
function suffixSpan(view: BlockView, finding: Finding): { start: number; end: number } | null {
  const { pronounSuffix } = view.lexicon.source;
  const cue = cueOf(finding);
  const unit = cue && view.units[cue.from];
  if (!pronounSuffix || !unit?.key.endsWith(pronounSuffix)) return null;
  return { start: unit.end - pronounSuffix.length, end: unit.end };
}

/** The phrase without leading titles and without an alias in brackets or marks. */
function bareName(view: BlockView, phrase: Stretch): string {
  let { from, to } = phrase;
  const start = from;
  while (from < to - 1 && has(view, 'title', view.units[from])) from++;
  if (from > start && view.lexicon.source.order === 'verb-subject') from = afterArabicRole(view, from, to);
  from = Math.max(from, afterRole(view, from, to));
  for (let index = from + 1; index < to; index++)
    if (view.units[index]?.mark || /^[(,،]$/.test(view.units[index]?.key ?? '')) to = index;
  const span = stretchSpan(view, { from, to });
  return span ? view.text.slice(span.start, span.end) : '';
}

/** «Ann Lee», «Mr. Lee»; not «the council», «The AFN Council», «police». */
function isPerson(view: BlockView, { from, to }: Stretch): boolean {
  return view.units[to - 1]?.upper === true && !has(view, 'determiner', view.units[from]);
}

/** «senior adviser David Plouffe»: the name is the run of capitals after a common noun; not «University of Ghent». */
function afterRole(view: BlockView, from: number, to: number): number {
  if (view.lexicon.source.capitalNouns) return from;
  let name = to;
  while (name > from && view.units[name - 1]?.upper) name--;
  const role = view.units[name - 1];
  const isLink =
    has(view, 'preposition', role) || has(view, 'determiner', role) || has(view, 'conjunction', role);
  return name < to && name > from && role?.kind === 'word' && !isLink ? name : from;
}

/** «رئيس الوزراء الأرميني | نيكول باشينيان»: an Arabic role ends with its last definite word before a bare one. */
function afterArabicRole(view: BlockView, from: number, to: number): number {
  const key = (index: number) => view.units[index]?.key ?? '';
  let name = from;
  for (let index = from; index < to - 1; index++)
    if (
      /^(?:ال|لل)/.test(key(index)) &&
      !/^(?:ال|لل|ل|و|ب|بن$)/.test(key(index + 1)) &&
      key(index - 1) !== 'عبد'
    )
      name = index + 1;
  return name;
}

/** What the verb agrees with, where the language shows it on the verb. */
function agreementOf(view: BlockView, finding: Finding): Agreement | null {
  const cue = cueOf(finding);
  const unit = cue && view.units[cue.from];
  if (!unit || view.lexicon.source.order !== 'verb-subject') return null;
  const verb = withoutProclitic(view.lexicon, unit.key);
  if (cue.classes.has('participle')) {
    if (/ه$/.test(verb)) return 'f';
    return /ين$/.test(verb) ? 'p' : null;
  }
  if (/(?:وا|ون)$/.test(verb)) return 'p';
  return /^ت(?!ابع|ساءل|وقع|عهد)/.test(verb) || /ت$/.test(verb) ? 'f' : 'm';
}

/** How often each rule is right on news, roughly; rounded. */
const baseConfidence: Record<QuotationRule, number> = {
  'marks-attributed': 0.95, 'marks-continued': 0.8, 'marks-alone': 0.5, 'clause-that': 0.85, 'clause-bare': 0.75,
  participle: 0.75, 'attribution-after': 0.8, 'source-phrase': 0.75, request: 0.65, charge: 0.6, announcement: 0.6,
  heading: 0.6, 'dialogue-dash': 0.7, 'block-quote': 0.8,
}; // prettier-ignore

function confidenceOf({ rule, cue, flags }: Draft, path: Found['path']): number {
  const lessSpeaker = path === 'none' ? 0.1 : path === 'explicit' ? 0 : 0.05;
  const lessCue = cue === null && rule === 'marks-attributed' ? 0.15 : 0;
  const lessEnd = flags.includes('unclosed') ? 0.25 : 0;
  return Math.round((baseConfidence[rule] - lessSpeaker - lessCue - lessEnd) * 100) / 100;
}

/** Negation and hedging at the cue, a question in the content, a source that stays unnamed. */
function flagsOf(view: BlockView, finding: Finding, speaker: SpeakerMention | null): QuotationFlag[] {
  const flags: QuotationFlag[] = [];
  const { draft } = finding;
  const cue = cueOf(finding);
  if (cue) {
    const around = view.units.slice(Math.max(0, cue.from - 3), cue.to);
    if (around.some((unit) => has(view, 'negation', unit) || /n['’]t$/.test(unit.key))) flags.push('negated');
    if (around.some((unit) => has(view, 'hedge', unit))) flags.push('hedged');
  }
  const content = draft ? view.text.slice(Math.max(draft.start, draft.end - 1), draft.end + 1) : '';
  if (/[?؟？]/.test(content)) flags.push('question');
  const phrase = speakerOf(finding);
  if (
    speaker &&
    phrase &&
    view.units.slice(phrase.from, phrase.to).every((unit) => !unit.upper || unit.start === view.block.start)
  ) {
    const head = view.units.slice(phrase.from, phrase.from + 6);
    if (head.some((unit) => has(view, 'anonymous', unit))) flags.push('anonymous');
  }
  return flags;
}
