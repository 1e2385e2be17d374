import type { DetectedActor, DetectedQuotation } from '../model/analysis.ts';
import type { ArticleText } from '../model/article.ts';
import type { Direction } from '../model/primitives.ts';
import { element } from './element.ts';
import type { PaintedMark } from './mark.ts';
import type { MessageKey, PageWords } from './messages.ts';

/** What the card shows of an article's own words is in its language and direction. */
export type Excerpts = Pick<ArticleText, 'language' | 'direction'>;

const quotationTitles = { direct: 'cardDirect', indirect: 'cardIndirect', mixed: 'cardMixed' } as const;
const actorTitles = { person: 'cardPerson', organization: 'cardOrganization', place: 'cardPlace' } as const;

/** Longest excerpt that is shown, in UTF-16 units; the whole is in the page above. */
const LONGEST = 2000;
const MOST_NAMES = 6;

/** What a mark is, in a word or two: the card's title. */
export function titleOf({ subject }: PaintedMark): MessageKey {
  switch (subject.type) {
    case 'quotation':
      return quotationTitles[subject.quotation.kind];
    case 'actor':
      return actorTitles[subject.actor.kind];
    case 'passage':
    case 'note':
      return 'cardPassage';
  }
}

/** The card's body: what is known of the mark. Every foreign string stands isolated in its own direction. */
export function contentOf({ subject }: PaintedMark, excerpts: Excerpts, words: PageWords): Node[] {
  switch (subject.type) {
    case 'quotation':
      return quotationContent(subject.quotation, subject.noted, excerpts, words);
    case 'actor':
      return actorContent(subject.actor, excerpts, words);
    case 'passage':
    case 'note':
      return [excerpt(subject.exact, excerpts, words), element('p', {}, words.say('cardNoted'))];
  }
}

function quotationContent(
  { exact, speaker, cue, confidence, flags, reason }: DetectedQuotation,
  noted: boolean,
  excerpts: Excerpts,
  words: PageWords,
): Node[] {
  const path = words.sayOf('cardPath', reason.speaker);
  const spoken = speaker
    ? element('dd', {}, isolated(speaker.name, excerpts), path && ` (${path})`)
    : element('dd', {}, words.say('cardSpeakerUnknown'));
  const minded = flags.map((flag) => element('li', { class: 'flag' }, words.sayOf('cardFlag', flag)));
  const rule = words.sayOf('rule', reason.rule);
  return [
    excerpt(exact, excerpts, words),
    element(
      'dl',
      {},
      element('dt', {}, words.say('cardSpeaker')),
      spoken,
      ...(cue
        ? [element('dt', {}, words.say('cardCue')), element('dd', {}, isolated(cue.exact, excerpts))]
        : []),
      element('dt', {}, words.say('cardCertainty')),
      element('dd', {}, element('bdi', {}, words.number(confidence, { style: 'percent' }))),
    ),
    ...(minded.length > 0 ? [element('ul', { 'aria-label': words.say('cardMind') }, ...minded)] : []),
    ...(rule ? [element('p', { class: 'soft' }, element('b', {}, words.say('cardWhy')), ' ', rule)] : []),
    ...(noted ? [element('p', {}, words.say('cardNoted'))] : []),
  ];
}

function actorContent(
  { name, aliases, roles, mentions }: DetectedActor,
  excerpts: Excerpts,
  words: PageWords,
): Node[] {
  const comma = words.direction === 'rtl' ? '، ' : ', ';
  const list = (items: readonly Node[]) => items.flatMap((item, at) => (at === 0 ? [item] : [comma, item]));
  const titles = roles
    .slice(0, MOST_NAMES)
    .map(({ title, of }) => isolated(of === undefined ? title : `${title}${comma}${of}`, excerpts));
  const others = aliases
    .filter((alias) => alias !== name)
    .slice(0, MOST_NAMES)
    .map((alias) => isolated(alias, excerpts));
  return [
    element('p', { class: 'name' }, isolated(name, excerpts)),
    element(
      'dl',
      {},
      ...(titles.length > 0
        ? [element('dt', {}, words.say('cardRoles')), element('dd', {}, ...list(titles))]
        : []),
      ...(others.length > 0
        ? [element('dt', {}, words.say('cardNames')), element('dd', {}, ...list(others))]
        : []),
      element('dt', {}, words.say('cardMentions')),
      element('dd', {}, words.number(mentions.length)),
    ),
  ];
}

/** The exact words. Long ones scroll, so they can be reached by the keyboard too. */
function excerpt(exact: string, { language, direction }: Excerpts, words: PageWords): HTMLElement {
  const shown = exact.length > LONGEST ? `${exact.slice(0, LONGEST)}…` : exact;
  const quoted = element('blockquote', { class: 'words', ...tagged(language, direction) }, shown);
  if (exact.length > SCROLLS) {
    quoted.tabIndex = 0;
    quoted.setAttribute('role', 'group');
    quoted.setAttribute('aria-label', words.say('cardWords'));
  }
  return quoted;
}

/** From about this length an excerpt may be higher than its box, UTF-16 units. */
const SCROLLS = 180;

/** An article's words inside a sentence of ours. */
export const isolated = (text: string, { language, direction }: Excerpts): HTMLElement =>
  element('bdi', tagged(language, direction), text);

const tagged = (language: string, direction: Direction): Record<string, string> => ({
  lang: language,
  dir: direction,
});
