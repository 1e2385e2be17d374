import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { LABELS } from '../../lib/actors/model/labels.ts';
import { readArticle, type Line } from '../../lib/actors/reading.ts';
import { blocksOfPlainText } from '../../lib/text/blocks.ts';
import { directionOf } from '../../lib/text/direction.ts';

const Row = z.object({ lang: z.string(), tokens: z.array(z.string()), tags: z.array(z.string()) });
type Row = z.infer<typeof Row>;

/** A sentence as the model will meet it: read from running text by our own tokeniser, with a label a token. */
export interface Example {
  readonly line: Line;
  readonly language: string;
  readonly labels: Uint8Array;
}

/** Sentences in a row that are read as one text: what the rules see of a document at running time. */
const BLOCK = 20;
const WITHOUT_SPACES = new Set(['zh', 'ja', 'th']);

/** Rows of one corpus file (gzipped JSON Lines), in order. */
export function rowsOf(file: string): Row[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => Row.parse(JSON.parse(line)));
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

/** Label of each UTF-16 unit of a row's text: 0 outside, else 1 + number of the entity there. */
interface Entity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
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

/** Rows as examples, in blocks of running text. */
export function examplesOf(rows: readonly Row[]): Example[] {
  const examples: Example[] = [];
  for (let from = 0; from < rows.length; from += BLOCK) {
    let text = '';
    const entities: Entity[] = [];
    const language = rows[from]?.lang ?? 'und';
    for (const row of rows.slice(from, from + BLOCK)) {
      const { text: own, at } = joined(row);
      const offset = text.length;
      for (const { start, end, type } of entitiesOf(row.tags, at))
        entities.push({ start: start + offset, end: end + offset, type });
      text += `${own}\n`;
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
