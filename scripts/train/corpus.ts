import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { LABELS } from '../../lib/actors/model/labels.ts';
import { readArticle, type Line } from '../../lib/actors/reading.ts';
import { blocksOfPlainText } from '../../lib/text/blocks.ts';
import { directionOf } from '../../lib/text/direction.ts';

const Row = z.object({ lang: z.string(), tokens: z.array(z.string()), tags: z.array(z.string()) });
export type Row = z.infer<typeof Row>;

/** UTF-16 offsets into its sentence. */
export interface Entity {
  readonly start: number;
  readonly end: number;
  /** PER, ORG or LOC; what else a corpus marks is learnt as no name. */
  readonly type: string;
}

/** An annotated sentence as running text. */
export interface Sentence {
  readonly language: string;
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** A sentence as the model will meet it: read from running text by our own tokeniser, with a label a token. */
export interface Example {
  readonly line: Line;
  readonly language: string;
  readonly labels: Uint8Array;
}

/** Sentences in a row that are read as one text: what the rules see of a document at running time. */
const BLOCK = 20;
const WITHOUT_SPACES = new Set(['zh', 'ja', 'th']);

/** Sentences of one corpus file (gzipped JSON Lines of tokens with tags), in order. */
export function corpusSentences(file: string): Sentence[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => sentenceOf(Row.parse(JSON.parse(line))));
}

export function sentenceOf(row: Row): Sentence {
  const { text, at } = joined(row);
  return { language: row.lang, text, entities: entitiesOf(row.tags, at) };
}

/** Corpus files of a folder whose language (the name's first part) is wanted, sorted. */
export function corpusFiles(folder: string, languages: readonly string[]): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl.gz') && languages.includes(name.split('-')[0] ?? ''))
    .sort()
    .map((name) => path.join(folder, name));
}

/** Tokens joined as running text; where each one stands. */
function joined({ tokens, lang }: Row): { text: string; at: [number, number][] } {
  let text = '';
  const at: [number, number][] = [];
  let glue = true;
  let open = false;
  for (const token of tokens) {
    let space = !glue && !WITHOUT_SPACES.has(lang);
    glue = false;
    if (/^([.,;:!?%)\]}»”…،؛؟]|\.\.\.)$/.test(token) || /^(['’]s|n['’]t|['’](re|ve|ll|d|m))$/i.test(token))
      space = false;
    if (/^[([{«“„$€£]$/.test(token)) glue = true;
    if (token === '"') {
      if (open) space = false;
      else glue = true;
      open = !open;
    }
    if (space) text += ' ';
    at.push([text.length, text.length + token.length]);
    text += token;
  }
  return { text, at };
}

function entitiesOf(tags: readonly string[], at: readonly [number, number][]): Entity[] {
  const found: Entity[] = [];
  for (let index = 0; index < tags.length;) {
    const tag = tags[index] ?? 'O';
    let to = index + 1;
    if (tag.startsWith('B-')) {
      while (tags[to] === `I-${tag.slice(2)}`) to++;
      found.push({ start: at[index]?.[0] ?? 0, end: at[to - 1]?.[1] ?? 0, type: tag.slice(2) });
    }
    index = to;
  }
  return found;
}

/** Labels of a line by the entities that its tokens lie in. */
function labelsOf(line: Line, entities: readonly Entity[]): Uint8Array {
  const labels = new Uint8Array(line.tokens.length);
  let last: Entity | null = null;
  for (const [index, token] of line.tokens.entries()) {
    const entity = entities.find(({ start, end }) => token.start < end && start < token.end) ?? null;
    // The possessive is outside, also where a corpus writes it together with the name.
    const possessive = /^['’]s$/i.test(token.text) && token.end === entity?.end;
    if (entity && !possessive) {
      const name = `${entity === last ? 'I' : 'B'}-${entity.type}`;
      labels[index] = Math.max(
        0,
        LABELS.findIndex((label) => label === name),
      );
    }
    last = entity;
  }
  return labels;
}

/** Sentences as examples, in blocks of running text. */
export function examplesOf(sentences: readonly Sentence[]): Example[] {
  const examples: Example[] = [];
  for (let from = 0; from < sentences.length; from += BLOCK) {
    let text = '';
    const entities: Entity[] = [];
    const language = sentences[from]?.language ?? 'und';
    for (const sentence of sentences.slice(from, from + BLOCK)) {
      const offset = text.length;
      for (const { start, end, type } of sentence.entities)
        entities.push({ start: start + offset, end: end + offset, type });
      text += `${sentence.text}\n`;
    }
    const article = { text, blocks: blocksOfPlainText(text), language, direction: directionOf(language) };
    for (const line of readArticle(article).lines) {
      const first = line.tokens[0]?.start ?? 0;
      const last = line.tokens[line.tokens.length - 1]?.end ?? 0;
      const inside = entities.filter(({ start, end }) => start < last && first < end);
      examples.push({ line, language, labels: labelsOf(line, inside) });
    }
  }
  return examples;
}
