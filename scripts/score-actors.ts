/**
 * Scores actors and their roles on articles annotated by hand:
 *
 *   tsx scripts/score-actors.ts FOLDER [--errors]
 *
 * FOLDER holds a JSON file an article: {"lang", "text", "actors": [{"kind", "names": […], "roles": [{"title", "of"?}]}]}.
 * `names` are all wordings of the text that mean the actor; each place where one stands as whole words is a mention, the
 * longest wording first. An actor is right when it was found, all mentions of it that were found are one of our actors,
 * and that one holds no mention of another. A role is right when our actor has an office of that title (and, where
 * `of` is given, of that body or country; reported apart).
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { findActors } from '../lib/actors/find-actors.ts';
import { ActorKind, type DetectedActor, type Role } from '../lib/model/analysis.ts';
import { findQuotations } from '../lib/quotations/find-quotations.ts';
import { blocksOfPlainText } from '../lib/text/blocks.ts';
import { directionOf } from '../lib/text/direction.ts';
import { foldKey } from '../lib/text/fold.ts';
import { modelFor } from './analyze/models.ts';

const GoldRole = z.object({ title: z.string(), of: z.optional(z.string()) });
const Gold = z.object({
  lang: z.string(),
  text: z.string(),
  actors: z.array(z.object({ kind: ActorKind, names: z.array(z.string()), roles: z.array(GoldRole) })),
});
type Gold = z.infer<typeof Gold>;

interface Span {
  readonly start: number;
  readonly end: number;
}

const isLetter = (char: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(char);
/** Letters that Arabic writes together with the next word. */
const clitic = /(?:^|[^\p{L}])[وفبلك]{1,2}$/u;

/** Places of each actor's wordings; a place belongs to the longest wording there. */
function placesOf({ text, actors }: Gold): Span[][] {
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

function actorsIn({ lang, text }: Gold): DetectedActor[] {
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
const sameOwner = (role: Role, of: string): boolean =>
  role.of !== undefined && (foldKey(role.of).includes(foldKey(of)) || foldKey(of).includes(foldKey(role.of)));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (!folder) {
  process.stderr.write('usage: tsx scripts/score-actors.ts FOLDER [--errors]\n');
  process.exit(1);
}
const count = {
  actors: 0,
  found: 0,
  kind: 0,
  grouped: 0,
  roles: 0,
  titles: 0,
  owned: 0,
  owners: 0,
  extra: 0,
};
const tell = (line: string): void => {
  if (values.errors) console.log(`  ${line}`);
};
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()) {
  const gold = Gold.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
  const ours = actorsIn(gold);
  const places = placesOf(gold);
  const owners = places.map((own) => own.map((place) => ownerOf(ours, place)));
  const before = { ...count };
  if (values.errors) console.log(file);
  for (const [index, actor] of gold.actors.entries()) {
    const own = (owners[index] ?? []).filter((one) => one !== null);
    const home = own[0];
    const name = actor.names.join(' | ');
    count.actors++;
    if (!home) tell(`missed ${actor.kind} ${name}`);
    else {
      count.found++;
      const isShared = owners.some((others, other) => other !== index && others.includes(home));
      if (home.kind === actor.kind) count.kind++;
      else tell(`${actor.kind} as ${home.kind}: ${name}`);
      if (own.every((one) => one === home) && !isShared) count.grouped++;
      else
        tell(
          `${isShared ? 'joined with another' : 'split'}: ${name} <> ${[...new Set(own)].map((one) => one.name).join(' / ')}`,
        );
    }
    for (const { title, of } of actor.roles) {
      count.roles++;
      if (of) count.owners++;
      const role = home?.roles.find((one) => sameTitle(one, title));
      if (role) count.titles++;
      if (of && role && sameOwner(role, of)) count.owned++;
      if (!role || (of && !sameOwner(role, of)))
        tell(
          `role ${title}${of ? ` of ${of}` : ''} of ${name}: ${home?.roles.map((one) => `${one.title} of ${one.of ?? '–'}`).join('; ') ?? ''}`,
        );
    }
  }
  const named = ours.filter(({ mentions }) => mentions.some((mention) => mention.named));
  for (const one of named)
    if (!owners.some((own) => own.includes(one))) {
      count.extra++;
      tell(`extra ${one.kind} ${one.name}`);
    }
  const grown = (key: keyof typeof count): number => count[key] - before[key];
  console.log(
    `${file.padEnd(30)} found ${grown('found')}/${grown('actors')}  grouped ${grown('grouped')}  kind ${grown('kind')}  roles ${grown('titles')}/${grown('roles')}  further named ${grown('extra')}`,
  );
}
console.log(
  `grouping: ${count.grouped} right of ${count.found} found (of ${count.actors}); kind: ${count.kind} of ${count.found}; ` +
    `roles: ${count.titles} titles right of ${count.roles}, of what: ${count.owned} of ${count.owners}; further named actors: ${count.extra}`,
);
