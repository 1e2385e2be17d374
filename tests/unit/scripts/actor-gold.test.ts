import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { LONGEST_WORDING, readActorGold, StandOffGold } from '../../../scripts/bench/actor-gold.ts';

const folder = path.join(import.meta.dirname, '../../gold/actors');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));

/** All strings of a parsed JSON value, keys too. */
const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => [key, ...strings(one)])
      : [];

describe('the gold of actors', () => {
  it('has twenty articles, each of them once', () => {
    const ids = files.map((file) => StandOffGold.parse(read(file)).id);
    expect(ids).toHaveLength(20);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(files)('%s fits the schema and lists no wording twice', (file) => {
    const { actors } = StandOffGold.parse(read(file));
    const names = actors.flatMap((actor) => actor.names);
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
    expect(names.filter((name) => name.trim() === '')).toEqual([]);
  });

  it.each(files)('%s holds names, no text', (file) => {
    expect(strings(read(file)).filter((one) => one.length > LONGEST_WORDING)).toEqual([]);
  });
});

describe('reading a gold file whose text stands elsewhere', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'actor-gold-'));
  afterAll(() => {
    rmSync(root, { recursive: true });
  });
  const text = 'Ruth Adler spoke.';
  const sha256 = createHash('sha256').update(text).digest('hex');
  const actors = [{ kind: 'person', names: ['Ruth Adler'], roles: [] }];
  mkdirSync(path.join(root, 'articles'));
  writeFileSync(
    path.join(root, 'articles', 'news.jsonl.gz'),
    gzipSync(`${JSON.stringify({ id: 'news/1', gold: text, html: '' })}\n`),
  );
  /** A folder with one gold file, which differs from a right one by `change`. */
  const golds = (change: object): string => {
    const made = mkdtempSync(path.join(root, 'gold-'));
    const gold = { corpus: 'news', id: 'news/1', lang: 'en', sha256, actors, ...change };
    writeFileSync(path.join(made, 'one.json'), JSON.stringify(gold));
    return made;
  };

  it('joins the two', () => {
    expect(readActorGold(golds({}), root)).toEqual(new Map([['one', { lang: 'en', text, actors }]]));
  });
  it('refuses a text that is another', () => {
    expect(() => readActorGold(golds({ sha256: '0'.repeat(64) }), root)).toThrow(/SHA-256 differs/);
  });
  it('refuses an id that the corpus does not have', () => {
    expect(() => readActorGold(golds({ id: 'news/2' }), root)).toThrow(/no text of news\/2/);
  });
  it('refuses a wording that is long enough to be a sentence', () => {
    const long = [{ kind: 'person', names: ['a'.repeat(LONGEST_WORDING + 1)], roles: [] }];
    expect(() => readActorGold(golds({ actors: long }), root)).toThrow();
  });
  it('has nothing to tell without the data', () => {
    expect(readActorGold(golds({}), null).size).toBe(0);
  });
});
