import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { ActorKind } from '../../lib/model/analysis.ts';
import { Sentence } from '../setup/sentence.ts';

/** UTF-16 code units of a wording. Names and titles are shorter: what is longer is text of an article. */
export const LONGEST_WORDING = 80;
const wording = z.string().check(z.minLength(1), z.maxLength(LONGEST_WORDING), z.regex(/^\S(?:.*\S)?$/u));

const GoldActor = z.strictObject({
  kind: ActorKind,
  names: z.array(wording).check(z.minLength(1)),
  roles: z.array(z.strictObject({ title: wording, of: z.optional(wording) })),
});

/** Actors of an article that stands elsewhere: record `id` of the file `articles/<corpus>.jsonl.gz`. */
export const StandOffGold = z.strictObject({
  corpus: z.string().check(z.regex(/^[a-z]{1,20}$/)),
  id: z.string().check(z.minLength(1), z.maxLength(LONGEST_WORDING)),
  lang: z.string().check(z.regex(/^[a-z]{2,3}$/)),
  /** Of the body text as UTF-8. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  actors: z.array(GoldActor).check(z.minLength(1)),
});
export type StandOffGold = z.infer<typeof StandOffGold>;

/** An article with its text and its actors. */
const ActorGold = z.object({ lang: z.string(), text: z.string(), actors: z.array(GoldActor) });
export type ActorGold = z.infer<typeof ActorGold>;

const AnyGold = z.union([StandOffGold, ActorGold]);
const ArticleRecord = z.object({ id: z.string(), gold: z.nullish(z.string()) });

/** Body texts by id. */
function textsOf(corpus: string, data: string): Map<string, string> {
  const lines = gunzipSync(readFileSync(path.join(data, 'articles', `${corpus}.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean);
  const records = lines.map((line) => ArticleRecord.parse(JSON.parse(line)));
  return new Map(records.flatMap(({ id, gold }) => (typeof gold === 'string' ? [[id, gold]] : [])));
}

/**
 * All gold files of a folder, by name, with their texts. `data` is the folder of development data; where it is null,
 * files without a text of their own are left out.
 * @throws Sentence where a text is missing or is not the one that was annotated.
 */
export function readActorGold(folder: string, data: string | null): Map<string, ActorGold> {
  const corpora = new Map<string, Map<string, string>>();
  const textOf = ({ corpus, id, sha256 }: StandOffGold, from: string): string => {
    const texts = corpora.get(corpus) ?? textsOf(corpus, from);
    corpora.set(corpus, texts);
    const text = texts.get(id);
    if (text === undefined) throw new Sentence(`${corpus}.jsonl.gz holds no text of ${id}.`);
    if (createHash('sha256').update(text, 'utf8').digest('hex') !== sha256)
      throw new Sentence(`The text of ${id} is not the one that was annotated: its SHA-256 differs.`);
    return text;
  };
  const golds = new Map<string, ActorGold>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const gold = AnyGold.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
    const name = path.basename(file, '.json');
    if ('text' in gold) golds.set(name, gold);
    else if (data !== null)
      golds.set(name, { lang: gold.lang, text: textOf(gold, data), actors: gold.actors });
  }
  return golds;
}
