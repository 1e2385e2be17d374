import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Entity, Sentence } from './corpus.ts';

/** Sentences that were written for the models, by language: `sentences/README.md`. */
const FOLDER = path.join(import.meta.dirname, 'sentences');

/** Why a line cannot be read. */
export type Fault = 'unknown-label' | 'bracket' | 'blank-name';

/** A line in which names are marked, «[PER name]»; or what is wrong with it. */
export function parseMarked(line: string, language: string): Sentence | { readonly fault: Fault } {
  const [before = '', ...parts] = line.split('[');
  const entities: Entity[] = [];
  let text = before;
  for (const part of parts) {
    const [, label = '', name = '', after = ''] = /^(\w+) ([^\]]*)\](.*)$/su.exec(part) ?? [];
    if (label === '') return { fault: 'bracket' };
    if (!['PER', 'ORG', 'LOC'].includes(label)) return { fault: 'unknown-label' };
    if (name.trim() !== name || name === '') return { fault: 'blank-name' };
    entities.push({ start: text.length, end: text.length + name.length, type: label });
    text += name + after;
  }
  return text.includes(']') ? { fault: 'bracket' } : { language, text, entities };
}

/** Files of one language, in the order of their names. */
export function markedFiles(language: string): string[] {
  const folder = path.join(FOLDER, language);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => path.join(folder, name));
}

/** All sentences of a file; throws with file and line on the first that cannot be read. */
export function markedSentences(file: string): Sentence[] {
  const language = path.basename(path.dirname(file));
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const read = parseMarked(line, language);
      if ('fault' in read) throw new Error(`${file}:${index + 1}: ${read.fault}`);
      return [read];
    });
}
