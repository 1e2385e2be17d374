import path from 'node:path';
import { findActors } from '../../lib/actors/find-actors.ts';
import { knownActors } from '../../lib/actors/knowledge/known.ts';
import { actorWords } from '../../lib/actors/lexicons/words.ts';
import { tokensOf } from '../../lib/actors/tokens.ts';
import type { DetectedActor, Role } from '../../lib/model/analysis.ts';
import { findQuotations } from '../../lib/quotations/find-quotations.ts';
import { blocksOfPlainText } from '../../lib/text/blocks.ts';
import { directionOf } from '../../lib/text/direction.ts';
import { foldKey } from '../../lib/text/fold.ts';
import { modelFor } from '../analyze/models.ts';
import { type ActorGold, readActorGold } from './actor-gold.ts';

export const goldFolder = path.join(import.meta.dirname, '../../tests/gold/actors');

interface Span {
  readonly start: number;
  readonly end: number;
}

const nothing = {
  actors: 0, found: 0, grouped: 0, kind: 0, places: 0, placesFound: 0, roles: 0, titles: 0, rolesRight: 0, extra: 0,
}; // prettier-ignore
/** What was counted in one article or in several. */
type Score = typeof nothing;

const isLetter = (char: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(char);
/** Letters that Arabic writes together with the next word. */
const clitic = /(?:^|[^\p{L}])[وفبلك]{1,2}$/u;

/** Places of each actor's wordings; a place belongs to the longest wording there. */
function placesOf({ text, actors }: ActorGold): Span[][] {
  const wordings = actors
    .flatMap(({ names }, actor) => names.map((name) => ({ name, actor })))
    .sort((a, b) => b.name.length - a.name.length);
  const taken = new Uint8Array(text.length);
  const places: Span[][] = actors.map(() => []);
  for (const { name, actor } of wordings)
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      const before = text.slice(Math.max(0, start - 3), start);
      const opens = start === 0 || !isLetter(text.charAt(start - 1)) || clitic.test(before);
      if (!opens || isLetter(text.charAt(end)) || taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      places[actor]?.push({ start, end });
    }
  return places;
}

function actorsIn({ lang, text }: ActorGold): DetectedActor[] {
  const article = { text, blocks: blocksOfPlainText(text), language: lang, direction: directionOf(lang) };
  return findActors(article, findQuotations(article), modelFor(lang));
}

/** The actor of ours whose mention covers the place best. */
function ownerOf(actors: readonly DetectedActor[], { start, end }: Span): DetectedActor | null {
  let best: DetectedActor | null = null;
  let most = 0;
  for (const actor of actors)
    for (const mention of actor.mentions) {
      const shared = Math.min(end, mention.end) - Math.max(start, mention.start);
      const share = shared / (Math.max(end, mention.end) - Math.min(start, mention.start));
      if (share > most) {
        best = actor;
        most = share;
      }
    }
  return best;
}

const sameTitle = (role: Role, title: string): boolean =>
  foldKey(role.title) === foldKey(title) || foldKey(role.title).split(' ').includes(foldKey(title));
/** The country or body that a wording names as a whole: the same for "U.S.", "American" and "United States". */
function identityOf(wording: string, language: string): string | null {
  const tokens = tokensOf(wording, 0, wording.length);
  const known = knownActors(language).at(tokens, 0);
  if (known?.to === tokens.length) return known.value.id;
  const nation = actorWords(language).nationalities.at(tokens, 0);
  return nation?.to === tokens.length ? nation.value : null;
}
function sameOwner({ of: ours }: Role, of: string, language: string): boolean {
  if (ours === undefined) return false;
  const identity = identityOf(of, language);
  if (identity !== null && identity === identityOf(ours, language)) return true;
  return foldKey(ours).includes(foldKey(of)) || foldKey(of).includes(foldKey(ours));
}
const told = ({ title, of }: Role): string => `${title}${of ? ` of ${of}` : ''}`;

/** Scores one article; `tell` hears each fault. */
function scoreArticle(gold: ActorGold, tell: (fault: string) => void): Score {
  const score = { ...nothing };
  const ours = actorsIn(gold);
  const owners = placesOf(gold).map((own) => own.map((place) => ownerOf(ours, place)));
  /** A body goes by all its wordings: an office «of the US» is one «of the United States». */
  const wordingsOf = (of: string): readonly string[] =>
    gold.actors.find(({ names }) => names.includes(of))?.names ?? [of];
  for (const [index, actor] of gold.actors.entries()) {
    const places = owners[index] ?? [];
    const own = places.filter((one) => one !== null);
    const home = own[0];
    const name = actor.names.join(' | ');
    score.actors++;
    score.places += places.length;
    score.placesFound += own.length;
    if (!home) tell(`missed ${actor.kind} ${name}`);
    else {
      score.found++;
      const isShared = owners.some((others, other) => other !== index && others.includes(home));
      if (home.kind === actor.kind) score.kind++;
      else tell(`${actor.kind} as ${home.kind}: ${name}`);
      const names = [...new Set(own)].map((one) => one.name).join(' / ');
      if (own.every((one) => one === home) && !isShared) score.grouped++;
      else tell(`${isShared ? 'joined with another' : 'split'}: ${name} <> ${names}`);
    }
    for (const role of actor.roles) {
      const { title, of } = role;
      const titled = home?.roles.filter((one) => sameTitle(one, title)) ?? [];
      const isRight =
        of === undefined
          ? titled.length > 0
          : titled.some((one) => wordingsOf(of).some((body) => sameOwner(one, body, gold.lang)));
      score.roles++;
      if (titled.length > 0) score.titles++;
      if (isRight) score.rolesRight++;
      else tell(`role ${told(role)}: ${name} <> ${home?.roles.map(told).join('; ') ?? ''}`);
    }
  }
  for (const one of ours)
    if (one.mentions.some(({ named }) => named) && !owners.some((own) => own.includes(one))) {
      score.extra++;
      tell(`further ${one.kind} ${one.name}`);
    }
  return score;
}

const keys = Object.keys(nothing) as (keyof Score)[];
const sum = (scores: readonly Score[]): Score =>
  scores.reduce((total, score) => {
    const both = { ...total };
    for (const key of keys) both[key] += score[key];
    return both;
  }, nothing);

const row = (score: Score): object => ({
  'actors right': `${score.grouped} of ${score.actors}`,
  found: score.found,
  'kind right': score.kind,
  'roles right': `${score.rolesRight} of ${score.roles}`,
  'titles right': score.titles,
  'mentions found': `${score.placesFound} of ${score.places}`,
  'further named': score.extra,
});

/**
 * Scores actors and their roles on the articles of `folder`, annotated by hand; `data` holds the texts.
 *
 * Each place of the text where a wording of an actor stands as whole words is a mention, the longest wording first. An
 * actor is right when it was found, all mentions of it that were found are one of our actors, and that one holds no
 * mention of another. A role is right when our actor has an office of that title and, where the gold names it, of that
 * body or country; known ones are compared by what they are, not by wording. Null where no text is at hand.
 */
export function grouping(data: string | null, folder = goldFolder, tellsFaults = false): object | null {
  const golds = readActorGold(folder, data);
  if (golds.size === 0) return null;
  const scores = new Map<string, Score>();
  for (const [name, gold] of golds) {
    if (tellsFaults) console.log(name);
    scores.set(
      name,
      scoreArticle(gold, (fault) => {
        if (tellsFaults) console.log(`  ${fault}`);
      }),
    );
  }
  const total = sum([...scores.values()]);
  console.table(Object.fromEntries([...scores, ['in total', total] as const].map(([name, one]) => [name, row(one)]))); // prettier-ignore
  return {
    bench: 'grouping',
    articles: golds.size,
    actors: { right: total.grouped, of: total.actors },
    roles: { right: total.rolesRight, of: total.roles },
    mentions: { found: total.placesFound, of: total.places },
  };
}
