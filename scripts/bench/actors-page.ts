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
  readonly loadMs: { readonly arab: number; readonly latn: number };
  readonly msPer1000Words: { readonly arab: number; readonly latn: number };
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

const wordsIn = (texts: readonly BenchText[]): number =>
  texts.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);

const sizeOf = ({ bitmap, rank, rows, vocabulary }: EntityModel): number =>
  bitmap.byteLength + rank.byteLength + rows.byteLength + (vocabulary?.classes.byteLength ?? 0);

async function measure(texts: readonly BenchText[]): Promise<PageFigures> {
  const arab = await load('arab');
  const latn = await load('latn');
  const arabic = texts.filter(({ language }) => language === 'ar');
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
  const peer = fastest(() => {
    for (const { text } of english) {
      const doc = nlp(text);
      doc.people().out('array');
      doc.places().out('array');
      doc.organizations().out('array');
    }
  });
  return {
    loadMs: { arab: arab.ms, latn: latn.ms },
    msPer1000Words: { arab: ours(arabic, arab.model), latn: ours(english, latn.model) },
    peerMsPer1000Words: per1000(peer, english),
    tableBytes: sizeOf(arab.model) + sizeOf(latn.model),
  };
}

Object.assign(globalThis, { measureActors: measure });
