import type { EntityModel } from './entity-model.ts';
import { FEATURE_VERSION } from './features.ts';
import { LABEL_COUNT as L } from './labels.ts';
import { KEY_BITS, type NameTable } from './name-table.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The model file, little-endian:
 * "ISNM" · u8 format version · u8 feature version · u8 bits · u8 labels · 4 ASCII script group · f32 scale ·
 * f32 outside bias · u32 rows · u32 payload bytes · u32 FNV-1a of the payload · payload.
 * Payload: f32 first-token weights (labels), f32 transitions (labels²), f32 agreement, u8 vocabulary bits (0: none) and, where
 * there is one, its classes, four a byte, the first in the lowest bits; u32 number of names, the gaps between their keys as
 * LEB128, and a byte of lists for each; then the used buckets in order: the gaps between them as LEB128, a byte for each with a
 * bit per label that has a weight, and for each label in turn one int8 per bucket that has a weight for it. Numbers of one sort
 * side by side pack a sixth smaller than bucket by bucket.
 * -128 announces an int16 for the few weights that int8 cannot hold: clipping them costs far more than their bytes.
 */
const MAGIC = 0x4d4e5349;
const FORMAT_VERSION = 3;
const HEADER = 32;
const ESCAPE = -128;
/** Bytes of the payload before the vocabulary's classes. */
const FIXED = (L + L * L) * 4 + 5;
const MAX_VOCABULARY_BITS = 20;

/** Why a model file cannot be used. */
export type ModelProblem = 'truncated' | 'not-a-model' | 'other-version' | 'damaged';

export type ModelReading = { readonly model: EntityModel } | { readonly problem: ModelProblem };

function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  // By index: a model is read once, mostly before its loop is compiled, and an iterator is five times slower until then.
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Bytes of a model; equal models give equal bytes. */
export function encodeModel(model: EntityModel): Uint8Array {
  const payload: number[] = [];
  const float = new DataView(new ArrayBuffer(4));
  const pushFloat = (value: number): void => {
    float.setFloat32(0, value, true);
    for (let at = 0; at < 4; at++) payload.push(float.getUint8(at));
  };
  for (const weight of model.labels.first) pushFloat(weight);
  for (const weight of model.labels.transitions) pushFloat(weight);
  pushFloat(model.agreement);
  payload.push(model.vocabulary?.bits ?? 0);
  if (model.vocabulary) pushClasses(payload, model.vocabulary.classes);
  pushNames(payload, model.names);
  pushGaps(payload, bucketsOf(model.bitmap));
  pushMasks(payload, model.rows);
  for (let label = 0; label < L; label++)
    for (let at = label; at < model.rows.length; at += L) pushWeight(payload, model.rows[at] ?? 0);
  const bytes = new Uint8Array(HEADER + payload.length);
  bytes.set(payload, HEADER);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  bytes.set([FORMAT_VERSION, FEATURE_VERSION, model.bits, L], 4);
  for (let at = 0; at < 4; at++) bytes[8 + at] = model.group.charCodeAt(at);
  view.setFloat32(12, model.scale, true);
  view.setFloat32(16, model.outsideBias, true);
  view.setUint32(20, model.rows.length / L, true);
  view.setUint32(24, payload.length, true);
  view.setUint32(28, checksum(bytes.subarray(HEADER)), true);
  return bytes;
}

function pushClasses(payload: number[], classes: Uint8Array): void {
  for (let at = 0; at < classes.length; at += 4) {
    let byte = 0;
    for (let one = 0; one < 4; one++) byte |= ((classes[at + one] ?? 0) & 3) << (one * 2);
    payload.push(byte);
  }
}

/** Distances of ascending numbers from the one before, less one, as LEB128. */
function pushGaps(payload: number[], ascending: Iterable<number>): void {
  let last = -1;
  for (const value of ascending) {
    let rest = value - last - 1;
    while (rest > 127) {
      payload.push((rest & 127) | 128);
      rest >>>= 7;
    }
    payload.push(rest);
    last = value;
  }
}

function* bucketsOf(bitmap: Uint32Array): Generator<number> {
  for (let bucket = 0; bucket < bitmap.length * 32; bucket++)
    if (((bitmap[bucket >>> 5] ?? 0) >>> (bucket & 31)) & 1) yield bucket;
}

function pushNames(payload: number[], names: NameTable | null): void {
  const count = names?.keys.length ?? 0;
  for (let shift = 0; shift < 32; shift += 8) payload.push((count >>> shift) & 255);
  if (!names) return;
  pushGaps(payload, names.keys);
  for (const list of names.lists) payload.push(list);
}

function pushMasks(payload: number[], rows: Int16Array): void {
  for (let at = 0; at < rows.length; at += L) {
    let mask = 0;
    for (let label = 0; label < L; label++) if (rows[at + label] !== 0) mask |= 1 << label;
    payload.push(mask);
  }
}

function pushWeight(payload: number[], weight: number): void {
  if (weight === 0) return;
  if (weight > ESCAPE && weight < 128) payload.push(weight & 255);
  else payload.push(ESCAPE & 255, weight & 255, (weight >> 8) & 255);
}

/** Reads a model file; never throws on bytes, whatever they are. Linear in their number. */
export function decodeModel(buffer: ArrayBuffer): ModelReading {
  if (buffer.byteLength < HEADER) return { problem: 'truncated' };
  const view = new DataView(buffer);
  const bytes = new Uint8Array(buffer);
  if (view.getUint32(0, true) !== MAGIC) return { problem: 'not-a-model' };
  const bits = view.getUint8(6);
  if (view.getUint8(4) !== FORMAT_VERSION || view.getUint8(5) !== FEATURE_VERSION)
    return { problem: 'other-version' };
  if (view.getUint8(7) !== L || bits < 8 || bits > 24) return { problem: 'other-version' };
  const length = view.getUint32(24, true);
  if (bytes.length < HEADER + length) return { problem: 'truncated' };
  const payload = bytes.subarray(HEADER, HEADER + length);
  if (checksum(payload) !== view.getUint32(28, true)) return { problem: 'damaged' };
  const count = view.getUint32(20, true);
  const vocabulary = readVocabulary(payload);
  const names = vocabulary && readNames(payload.subarray(vocabulary.end));
  const rows = names && readRows(payload.subarray(vocabulary.end + names.end), count, bits);
  if (!rows) return { problem: 'damaged' };
  const floats = (from: number, size: number): Float32Array =>
    Float32Array.from({ length: size }, (_, at) => view.getFloat32(HEADER + (from + at) * 4, true));
  return {
    model: {
      group: String.fromCharCode(...bytes.subarray(8, 12)),
      bits,
      ...rows,
      scale: view.getFloat32(12, true),
      labels: { first: floats(0, L), transitions: floats(L, L * L) },
      outsideBias: view.getFloat32(16, true),
      agreement: view.getFloat32(HEADER + FIXED - 5, true),
      vocabulary: vocabulary.vocabulary,
      names: names.names,
    },
  };
}

/** The vocabulary, or null where the model has none, and where it ends in the payload; null for a payload too short. */
function readVocabulary(payload: Uint8Array): { vocabulary: Vocabulary | null; end: number } | null {
  const bits = payload[FIXED - 1] ?? 0;
  const packed = bits === 0 ? 0 : 2 ** bits / 4;
  if (payload.length < FIXED + packed || bits === 1 || bits > MAX_VOCABULARY_BITS) return null;
  if (bits === 0) return { vocabulary: null, end: FIXED };
  const classes = Uint8Array.from(
    { length: 2 ** bits },
    (_, at) => ((payload[FIXED + (at >> 2)] ?? 0) >> ((at & 3) * 2)) & 3,
  );
  return { vocabulary: { bits, classes }, end: FIXED + packed };
}

/** That many ascending numbers below `limit`, and where they end; null where the bytes hold no such. */
function readGaps(
  bytes: Uint8Array,
  count: number,
  limit: number,
): { values: Uint32Array; end: number } | null {
  // A number takes a byte at least, so a header cannot ask for more memory than the file is worth.
  if (count > bytes.length || count > limit) return null;
  const values = new Uint32Array(count);
  let at = 0;
  let last = -1;
  for (let index = 0; index < count; index++) {
    let gap = 0;
    let shift = 0;
    let byte = 128;
    while (byte & 128 && shift < 28) {
      byte = bytes[at++] ?? 0;
      gap |= (byte & 127) << shift;
      shift += 7;
    }
    last += gap + 1;
    if (at > bytes.length || last >= limit) return null;
    values[index] = last;
  }
  return { values, end: at };
}

/** The table of names, null where the model has none, and where it ends in these bytes; null for what is no table. */
function readNames(bytes: Uint8Array): { names: NameTable | null; end: number } | null {
  if (bytes.length < 4) return null;
  const count = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  if (count === 0) return { names: null, end: 4 };
  const keys = readGaps(bytes.subarray(4), count, 2 ** KEY_BITS);
  if (!keys) return null;
  const from = 4 + keys.end;
  if (from + count > bytes.length) return null;
  const lists = bytes.slice(from, from + count);
  return { names: { keys: keys.values, lists }, end: from + count };
}

function readRows(
  bytes: Uint8Array,
  count: number,
  bits: number,
): Pick<EntityModel, 'bitmap' | 'rank' | 'rows'> | null {
  const buckets = readGaps(bytes, count, 2 ** bits);
  // Each has a byte for its labels besides.
  if (!buckets || count * 2 > bytes.length) return null;
  const bitmap = new Uint32Array(2 ** bits / 32);
  for (const bucket of buckets.values)
    bitmap[bucket >>> 5] = (bitmap[bucket >>> 5] ?? 0) | (1 << (bucket & 31));
  let at = buckets.end;
  const masks = bytes.subarray(at, at + count);
  at += count;
  const rows = new Int16Array(count * L);
  for (let label = 0; label < L; label++)
    for (let row = 0; row < count; row++) {
      if ((((masks[row] ?? 0) >>> label) & 1) === 0) continue;
      let weight = ((bytes[at++] ?? 0) << 24) >> 24;
      if (weight === ESCAPE) {
        weight = (((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)) << 16) >> 16;
        at += 2;
      }
      rows[row * L + label] = weight;
    }
  return at === bytes.length ? { bitmap, rank: ranksOf(bitmap), rows } : null;
}

/** Number of bits set before each word. */
export function ranksOf(bitmap: Uint32Array): Uint32Array {
  const rank = new Uint32Array(bitmap.length);
  let total = 0;
  for (let at = 0; at < bitmap.length; at++) {
    rank[at] = total;
    for (let word = bitmap[at] ?? 0; word; word &= word - 1) total++;
  }
  return rank;
}
