import nlp from 'compromise';
import { findActors } from '../../lib/actors/find-actors.ts';
import { decodeModel } from '../../lib/actors/model/format.ts';
import type { EntityModel } from '../../lib/actors/model/entity-model.ts';
import { blocksOfPlainText } from '../../lib/text/blocks.ts';
import { directionOf } from '../../lib/text/direction.ts';

/** A text of the bench. */
export interface BenchText {
  readonly text: string;
  readonly language: string;
}

/** What one browser measured; times in milliseconds, the fastest round counts so that a busy machine does not. */
export interface PageFigures {
  readonly loadMs: Readonly<Record<string, number>>;
  readonly msPer1000Words: Readonly<Record<string, number>>;
  readonly peerMsPer1000Words: number;
  /** Bytes of the decoded models' tables. */
  readonly tableBytes: number;
}

const ROUNDS = 7;

function fastest(run: () => void): number {
  run();
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    run();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** From the file's bytes to a model that can be used: what the background does when a script is first met. */
async function load(group: string): Promise<{ model: EntityModel; ms: number }> {
  const bytes = await (await fetch(`/models/${group}.bin`)).arrayBuffer();
  let model: EntityModel | undefined;
  const ms = fastest(() => {
    const reading = decodeModel(bytes);
    if ('model' in reading) model = reading.model;
  });
  if (!model) throw new Error(`${group}.bin cannot be read`);
  return { model, ms };
}

/** Characters that a word of Chinese or Japanese has on average: texts without spaces are counted so. */
const CHARACTERS = 1.7;
const dense = new Set(['zh', 'ja']);

const wordsOf = ({ text, language }: BenchText): number =>
  dense.has(language) ? text.replace(/\s/g, '').length / CHARACTERS : (text.match(/\S+/g)?.length ?? 0);

const wordsIn = (texts: readonly BenchText[]): number => texts.reduce((sum, one) => sum + wordsOf(one), 0);

const sizeOf = ({ bitmap, rank, rows, vocabulary }: EntityModel): number =>
  bitmap.byteLength + rank.byteLength + rows.byteLength + (vocabulary?.classes.byteLength ?? 0);

/** `languages`: the language of the texts that a model file is measured on. */
async function measure(
  texts: readonly BenchText[],
  languages: Readonly<Record<string, string>>,
): Promise<PageFigures> {
  const english = texts.filter(({ language }) => language === 'en');
  const per1000 = (ms: number, of: readonly BenchText[]): number => (1000 * ms) / Math.max(1, wordsIn(of));
  const ours = (of: readonly BenchText[], model: EntityModel): number =>
    per1000(
      fastest(() => {
        for (const { text, language } of of)
          findActors(
            { text, blocks: blocksOfPlainText(text), language, direction: directionOf(language) },
            [],
            model,
          );
      }),
      of,
    );
  const loadMs: Record<string, number> = {};
  const msPer1000Words: Record<string, number> = {};
  let tableBytes = 0;
  for (const [group, tongue] of Object.entries(languages)) {
    const { model, ms } = await load(group);
    loadMs[group] = ms;
    msPer1000Words[group] = ours(
      texts.filter(({ language }) => language === tongue),
      model,
    );
    tableBytes += sizeOf(model);
  }
  const peer = fastest(() => {
    for (const { text } of english) {
      const doc = nlp(text);
      doc.people().out('array');
      doc.places().out('array');
      doc.organizations().out('array');
    }
  });
  return { loadMs, msPer1000Words, peerMsPer1000Words: per1000(peer, english), tableBytes };
}

Object.assign(globalThis, { measureActors: measure });
