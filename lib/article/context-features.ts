import { bodyTop, positionsFrom } from './body-top.ts';
import type { BlockGroups } from './block-groups.ts';
import { featureNames } from './block-features.ts';

/** Of a block's own features, these are seen again in the second look. */
const repeated = [
  'length', 'words', 'linkShare', 'endsSentence', 'role', 'tag', 'furniture', 'headlineShare', 'descriptionShare', 'repeated', 'linked', 'index', 'afterHeadline', 'upToTop', 'downFromTop', 'upToWide', 'downFromWide', 'emphasisShare',
  'name:related', 'name:caption', 'name:author', 'name:lead', 'name:sign', 'name:body', 'name:comments', 'name:share', 'name:tags', 'tag:figure', 'tag:list', 'tag:article',
]; // prettier-ignore
const repeatedIndexes = repeated.map((name) => featureNames.indexOf(name));

export const contextFeatureNames: readonly string[] = [
  'p', 'p@-1', 'p@-2', 'p@-3', 'p@1', 'p@2', 'p@3', 'near', 'wide', 'before', 'after', 'gapBefore', 'gapAfter', 'hostP', 'parentP', 'grandparentP', 'branchP', 'signatureP', 'upToTop2', 'downFromTop2', 'upToWide2', 'downFromWide2', 'wideBranchP', 'bodyLength', 'gapLengthBefore',
  ...repeated,
]; // prettier-ignore

/** Longest length that counts for one block, so that none outweighs its surroundings. */
const LONGEST = 1_500;
/** A gap is counted from the last block that surely belongs to the body and is more than a line. */
const SURE = 0.5;
const LINE = 60;
/** Less likely blocks have no say in where the body is. */
const DOUBTFUL = 0.3;

/**
 * The second look at each block: what the first look said of its surroundings. A body is one run with holes, and blocks of one
 * container or one class share their fate. `first` are the first look's probabilities. Linear in the blocks.
 */
export function contextFeatures(
  groups: BlockGroups,
  rows: readonly Float32Array[],
  lengths: readonly number[],
  first: readonly number[],
): Float32Array[] {
  const size = lengths.map((length) => Math.min(length, LONGEST));
  const mass = first.map((p, index) => p * (size[index] ?? 0));
  const total = Math.max(
    1,
    mass.reduce((sum, m) => sum + m, 0),
  );
  const sure = mass.map((m, index) => ((first[index] ?? 0) > DOUBTFUL ? m : 0));
  const position = positionsFrom(groups, bodyTop(groups, sure, 'close'));
  const widePosition = positionsFrom(groups, bodyTop(groups, sure, 'wide'));
  const parentOf = (element: number): number => groups.above[element] ?? -1;
  const hosts = othersMean(groups.host, mass, size);
  const parents = othersMean(groups.host.map(parentOf), mass, size);
  const grandparents = othersMean(
    groups.host.map((host) => parentOf(parentOf(host))),
    mass,
    size,
  );
  const branches = othersMean(
    groups.host.map((host) => position(host).branch),
    mass,
    size,
  );
  const wideBranches = othersMean(
    groups.host.map((host) => widePosition(host).branch),
    mass,
    size,
  );
  const signatures = othersMean(groups.signature, mass, size);
  const window = windowMeans(mass, size);
  const isSure = first.map((p, index) => p > SURE && (size[index] ?? 0) > LINE);
  const [gapBefore, gapLength] = gaps(isSure, size);
  const gapAfter = gaps([...isSure].reverse(), [...size].reverse())[0].reverse();
  let before = 0;
  return first.map((p, index) => {
    const at = (step: number): number => first[index + step] ?? -1;
    const host = groups.host[index] ?? -1;
    const { up, down } = position(host);
    const { up: upToWide, down: downFromWide } = widePosition(host);
    const row = Float32Array.from([
      p, at(-1), at(-2), at(-3), at(1), at(2), at(3), window(index, 5), window(index, 15), before / total, 1 - before / total, gapBefore[index] ?? 0, gapAfter[index] ?? 0,
      hosts(index), parents(index), grandparents(index), branches(index), signatures(index), up, down, upToWide, downFromWide, wideBranches(index), total, gapLength[index] ?? 0,
      ...repeatedIndexes.map((feature) => rows[index]?.[feature] ?? 0),
    ]); // prettier-ignore
    before += mass[index] ?? 0;
    return row;
  });
}

/** Mean probability of a block's group without the block itself, weighted by length; -1 when it is alone. */
function othersMean(
  groups: readonly number[],
  mass: readonly number[],
  size: readonly number[],
): (index: number) => number {
  const masses = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const [index, group] of groups.entries()) {
    masses.set(group, (masses.get(group) ?? 0) + (mass[index] ?? 0));
    sizes.set(group, (sizes.get(group) ?? 0) + (size[index] ?? 0));
  }
  return (index) => {
    const group = groups[index] ?? -1;
    const rest = (sizes.get(group) ?? 0) - (size[index] ?? 0);
    return rest < 1 ? -1 : ((masses.get(group) ?? 0) - (mass[index] ?? 0)) / rest;
  };
}

/** Mean probability of the blocks up to `reach` away, by running sums. */
function windowMeans(
  mass: readonly number[],
  size: readonly number[],
): (index: number, reach: number) => number {
  const masses = [0];
  const sizes = [0];
  for (const [index, m] of mass.entries()) {
    masses.push((masses[index] ?? 0) + m);
    sizes.push((sizes[index] ?? 0) + (size[index] ?? 0));
  }
  return (index, reach) => {
    const from = Math.max(0, index - reach);
    const to = Math.min(mass.length, index + reach + 1);
    const own = size[index] ?? 0;
    const rest = (sizes[to] ?? 0) - (sizes[from] ?? 0) - own;
    return rest < 1 ? -1 : ((masses[to] ?? 0) - (masses[from] ?? 0) - (mass[index] ?? 0)) / rest;
  };
}

/** Blocks, and units of text, since the last sure block; 99 and 9,999 at most. */
function gaps(isSure: readonly boolean[], size: readonly number[]): [blocks: number[], lengths: number[]] {
  let blocks = 99;
  let length = 9_999;
  const all: [number[], number[]] = [[], []];
  for (const [index, sure] of isSure.entries()) {
    all[0].push(Math.min(blocks, 99));
    all[1].push(Math.min(length, 9_999));
    blocks = sure ? 0 : blocks + 1;
    length = sure ? 0 : length + (size[index] ?? 0);
  }
  return all;
}
