import * as z from 'zod/mini';
import { KeptValue, type RecordFields } from '../model/record.ts';
import { canonical } from './canonical.ts';
import { contentHash } from './content-hash.ts';

/** `same`: nothing to write · `merged`: fields of both · `conflicting`: a value lost and is kept beside. */
export type MergeOutcome = 'same' | 'merged' | 'conflicting';

export interface Merged {
  readonly record: RecordFields;
  readonly outcome: MergeOutcome;
}

/** Fields that the merge itself decides. */
const own = new Set(['id', 'schema', 'createdAt', 'modifiedAt', 'version', 'deletedAt', 'kept', 'ancestors']);

/**
 * Joins two versions of one record: where one came of the other, the later one; else field by field, the same result in either order, and merging again changes nothing.
 * With `base`, their last common version, a field changed on one side only is taken from there. Otherwise the later
 * `modifiedAt` is on top (tie: the greater value) and the other value goes to `kept`: nothing is lost. Lists of plain
 * values are united. A change beats a deletion.
 */
export function mergeRecords(mine: RecordFields, theirs: RecordFields, base: RecordFields | null): Merged {
  const hashes = [contentHash(mine), contentHash(theirs)] as const;
  const older = theirs.ancestors?.includes(hashes[0]) ?? false;
  const newer = mine.ancestors?.includes(hashes[1]) ?? false;
  // A change that was undone came of what it came of: then the later one counts.
  if (older && (!newer || isLater(theirs, mine))) return { record: theirs, outcome: 'merged' };
  if (newer) return { record: mine, outcome: 'same' };
  const result: RecordFields = {
    ...mine,
    createdAt: mine.createdAt < theirs.createdAt ? mine.createdAt : theirs.createdAt,
    modifiedAt: mine.modifiedAt > theirs.modifiedAt ? mine.modifiedAt : theirs.modifiedAt,
    version: Math.max(mine.version, theirs.version),
  };
  const lost: KeptValue[] = [];
  let edited = false;
  for (const field of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    if (own.has(field)) continue;
    const joined = joinField(mine, theirs, base, field);
    result[field] = joined.value;
    edited ||= joined.differ;
    if (joined.lost) lost.push(joined.lost);
  }
  result.deletedAt = joinDeletion(mine, theirs, edited);
  if (hashes[0] !== hashes[1]) result.ancestors = joinAncestors(mine, theirs, hashes);
  const kept = united([...(mine.kept ?? []), ...(theirs.kept ?? []), ...lost]);
  if (kept.length > 0) result.kept = kept;
  const same = content(result) === content(mine);
  return { record: result, outcome: same ? 'same' : lost.length > 0 ? 'conflicting' : 'merged' };
}

/** What a reader would call the record: without the book-keeping of storage. */
const content = (record: RecordFields): string =>
  canonical({ ...record, version: undefined, modifiedAt: undefined, ancestors: undefined });

const isLater = (a: RecordFields, b: RecordFields): boolean =>
  a.modifiedAt === b.modifiedAt ? content(a) > content(b) : a.modifiedAt > b.modifiedAt;

const MOST_ANCESTORS = 20;

/** The two that were joined come last, so that they stay longest. */
function joinAncestors(mine: RecordFields, theirs: RecordFields, joined: readonly string[]): string[] {
  const before = [...(mine.ancestors ?? []), ...(theirs.ancestors ?? [])].sort();
  const last = [...joined].sort();
  return [...new Set([...before.filter((hash) => !last.includes(hash)), ...last])].slice(-MOST_ANCESTORS);
}

interface Joined {
  readonly value: unknown;
  readonly differ: boolean;
  readonly lost: KeptValue | null;
}

function joinField(
  mine: RecordFields,
  theirs: RecordFields,
  base: RecordFields | null,
  field: string,
): Joined {
  const a = mine[field];
  const b = theirs[field];
  if (equal(a, b)) return { value: a, differ: false, lost: null };
  if (base && equal(a, base[field])) return { value: b, differ: true, lost: null };
  if (base && equal(b, base[field])) return { value: a, differ: true, lost: null };
  if (a === undefined || b === undefined) return { value: a === undefined ? b : a, differ: true, lost: null };
  const mineOnTop =
    mine.modifiedAt === theirs.modifiedAt ? canonical(a) > canonical(b) : mine.modifiedAt > theirs.modifiedAt;
  const [top, under] = mineOnTop ? [a, b] : [b, a];
  if (isPlainList(top) && isPlainList(under))
    return { value: unitedLists(top, under), differ: true, lost: null };
  const { modifiedAt } = mineOnTop ? theirs : mine;
  return { value: top, differ: true, lost: { field, value: under, modifiedAt } };
}

/** Absent and present are told apart; everything else by its JSON. */
const equal = (a: unknown, b: unknown): boolean =>
  a === undefined || b === undefined ? a === b : canonical(a) === canonical(b);

/** A list that has everything of the other stays as it is, so that merging again changes nothing. */
function unitedLists(top: readonly unknown[], under: readonly unknown[]): readonly unknown[] {
  if (under.every((item) => top.includes(item))) return top;
  if (top.every((item) => under.includes(item))) return under;
  return [...new Set([...top, ...under])];
}

const isPlainList = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.every((item) => typeof item !== 'object' || item === null);

function joinDeletion(mine: RecordFields, theirs: RecordFields, edited: boolean): string | null {
  if (mine.deletedAt === null || theirs.deletedAt === null) {
    const later = mine.modifiedAt > theirs.modifiedAt ? mine : theirs;
    return edited || mine.modifiedAt === theirs.modifiedAt ? null : later.deletedAt;
  }
  return mine.deletedAt > theirs.deletedAt ? mine.deletedAt : theirs.deletedAt;
}

const MOST_KEPT = 1000;

function united(kept: readonly KeptValue[]): KeptValue[] {
  const byContent = new Map(kept.map((value) => [canonical(value), z.parse(KeptValue, value)]));
  return [...byContent]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => value)
    .slice(-MOST_KEPT);
}
