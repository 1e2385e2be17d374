import { describe, expect, it } from 'vitest';
import { findActors } from '../../../lib/actors/find-actors.ts';
import { tagLines, type EntityModel } from '../../../lib/actors/model/entity-model.ts';
import { decodeModel, encodeModel } from '../../../lib/actors/model/format.ts';
import { LABELS } from '../../../lib/actors/model/labels.ts';
import { nameTable } from '../../../lib/actors/model/name-table.ts';
import { readArticle } from '../../../lib/actors/reading.ts';
import { blocksOfPlainText } from '../../../lib/text/blocks.ts';
import { examplesOf, sentenceOf } from '../../../scripts/train/corpus.ts';
import { quantise } from '../../../scripts/train/quantise.ts';
import { train } from '../../../scripts/train/trainer.ts';

/** Sentences of our own making: people greet people in towns. */
function toyCorpus() {
  const people = ['Zorba Quill', 'Mira Tosk', 'Anselm Vogt', 'Petra Lund', 'Oskar Brandt', 'Ilse Kant'];
  const towns = ['Norwick', 'Altenau', 'Brevik', 'Sundby', 'Harlow', 'Castel'];
  return people.flatMap((person, at) =>
    towns.map((town, other) => {
      const friend = people[(at + other + 1) % people.length] ?? '';
      const tokens = `${person} greeted ${friend} in ${town} yesterday .`.split(' ');
      const tags = ['B-PER', 'I-PER', 'O', 'B-PER', 'I-PER', 'O', 'B-LOC', 'O', 'O'];
      return { lang: 'en', tokens, tags };
    }),
  );
}

function toyModel(seed = 1): EntityModel {
  const settings = {
    bits: 14,
    vocabulary: 8,
    runs: 1,
    epochs: 4,
    rate: 0.1,
    dropout: 0.1,
    minCount: 1,
    prune: 0.02,
    tuning: 1,
    settling: 1,
    evened: false,
    seed,
  };
  const names = nameTable([
    [['mira', 'tosk'], 0],
    [['brevik'], 2],
    [['brevik'], 6],
  ]);
  const weights = train([examplesOf(toyCorpus().map(sentenceOf))], [], names, settings, () => undefined);
  return quantise(weights, { group: 'latn', prune: 0.01, outsideBias: 0, agreement: 0, sharpness: 1 });
}

const article = (text: string) => ({
  text,
  blocks: blocksOfPlainText(text),
  language: 'en',
  direction: 'ltr' as const,
});
/** Bytes before a model file's payload, and of the payload before the toy model's names. */
const HEADER = 32;
const BEFORE_NAMES = (LABELS.length + LABELS.length ** 2) * 4 + 5 + 2 ** 8 / 4;

/** A checksum that fits, so that what is wrong has to be found by reading. */
function signed(bytes: Uint8Array): Uint8Array {
  let hash = 0x811c9dc5;
  for (const byte of bytes.subarray(HEADER)) hash = Math.imul(hash ^ byte, 0x01000193);
  new DataView(bytes.buffer).setUint32(28, hash >>> 0, true);
  return bytes;
}

/** The bytes of a model that says to hold so many names. */
function withNames(bytes: Uint8Array, count: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  new DataView(changed.buffer).setUint32(HEADER + BEFORE_NAMES, count, true);
  return signed(changed);
}

/** The bytes of a model without buckets that end in the midst of its two names. */
function endingIn(bytes: Uint8Array, part: 'keys' | 'lists'): Uint8Array {
  const names = part === 'keys' ? [2, 0, 0, 0, 7] : [2, 0, 0, 0, 7, 7, 1];
  const changed = Uint8Array.from([...bytes.subarray(0, HEADER + BEFORE_NAMES), ...names]);
  const view = new DataView(changed.buffer);
  view.setUint32(20, 0, true);
  view.setUint32(24, changed.length - HEADER, true);
  return signed(changed);
}

const bufferOf = (bytes: Uint8Array) => Uint8Array.from(bytes).buffer;

describe('entity model', () => {
  const model = toyModel();

  it('finds names that it never saw', () => {
    const text = 'Hugo Stern greeted Clara Weiss in Marburg yesterday.';
    const spans = tagLines(model, readArticle(article(text)).lines, 'en')[0]?.spans ?? [];
    expect(spans.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      [0, 2, 'person'],
      [3, 5, 'person'],
      [6, 7, 'place'],
    ]);
    for (const { confidence } of spans) {
      expect(confidence).toBeGreaterThan(0.3);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('is swayed by its table of names', () => {
    const lines = readArticle(article('They saw Mira Tosk in Brevik.')).lines;
    const outside = (one: EntityModel) => tagLines(one, lines, 'en').flatMap((line) => [...line.outside]);
    expect(outside({ ...model, names: null })).not.toEqual(outside(model));
  });

  it('gives findActors what rules alone do not find', () => {
    const text = 'Hugo Stern greeted Clara Weiss in Marburg yesterday.';
    expect(findActors(article(text), [], model).map(({ name }) => name)).toContain('Marburg');
  });

  it('is the same bytes from the same seed and others from another', () => {
    const bytes = encodeModel(model);
    expect(encodeModel(toyModel())).toEqual(bytes);
    expect(encodeModel(toyModel(2))).not.toEqual(bytes);
  });

  it('reads what it wrote', () => {
    const reading = decodeModel(bufferOf(encodeModel(model)));
    if (!('model' in reading)) throw new Error(reading.problem);
    expect(reading.model).toEqual(model);
  });

  it('keeps weights that one byte cannot hold', () => {
    const rows = Int16Array.from(model.rows);
    rows.set([300, -2000, 127, -127, -128, 0, 1]);
    const reading = decodeModel(bufferOf(encodeModel({ ...model, rows })));
    if (!('model' in reading)) throw new Error(reading.problem);
    expect([...reading.model.rows.subarray(0, LABELS.length)]).toEqual([300, -2000, 127, -127, -128, 0, 1]);
  });

  it('reads a model without a vocabulary and names', () => {
    const bare = { ...model, vocabulary: null, names: null, agreement: 0.5 };
    const reading = decodeModel(bufferOf(encodeModel(bare)));
    expect('model' in reading && reading.model).toEqual(bare);
  });

  it.each([
    ['truncated', (bytes: Uint8Array) => bytes.slice(0, bytes.length - 5)],
    ['truncated', (bytes: Uint8Array) => bytes.slice(0, 3)],
    ['not-a-model', (bytes: Uint8Array) => bytes.map((byte, at) => (at === 0 ? byte + 1 : byte))],
    ['other-version', (bytes: Uint8Array) => bytes.map((byte, at) => (at === 4 ? byte + 1 : byte))],
    ['other-version', (bytes: Uint8Array) => bytes.map((byte, at) => (at === 5 ? byte + 1 : byte))],
    ['damaged', (bytes: Uint8Array) => bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte))],
    ['damaged', (bytes: Uint8Array) => bytes.map((byte, at) => (at >= 20 && at < 24 ? 255 : byte))],
    ['damaged', (bytes: Uint8Array) => withNames(bytes, 0xffffff)],
    ['damaged', (bytes: Uint8Array) => withNames(bytes, 5)],
    // The table of names goes beyond the end, and nothing comes after it.
    ['damaged', (bytes: Uint8Array) => endingIn(bytes, 'keys')],
    ['damaged', (bytes: Uint8Array) => endingIn(bytes, 'lists')],
  ])('%s', (problem, spoil) => {
    expect(decodeModel(bufferOf(spoil(encodeModel(model))))).toEqual({ problem });
  });
});
