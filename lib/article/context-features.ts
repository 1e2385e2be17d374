import { bodyTop, positionsFrom } from './body-top.ts';
import { hostsAbove, type BlockGroups } from './block-groups.ts';
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
  const count = lengths.length;
  const size = new Float64Array(count);
  const mass = new Float64Array(count);
  const sure = new Float64Array(count);
  let total = 0;
  for (let index = 0; index < count; index++) {
    const own = Math.min(lengths[index] ?? 0, LONGEST);
    const p = first[index] ?? 0;
    size[index] = own;
    mass[index] = p * own;
    total += p * own;
    if (p > DOUBTFUL) sure[index] = p * own;
  }
  total = Math.max(1, total);
  const { host: hosts, signature } = groups;
  const close = positionsFrom(groups, bodyTop(groups, sure, 'close'));
  const wide = positionsFrom(groups, bodyTop(groups, sure, 'wide'));
  const parentHosts = hostsAbove(groups, hosts);
  const meansOf = (of: Int32Array): ((index: number) => number) =>
    othersMean(of, groups.above.length + count, mass, size);
  const ofHost = meansOf(hosts);
  const ofParent = meansOf(parentHosts);
  const ofGrandparent = meansOf(hostsAbove(groups, parentHosts));
  const ofBranch = meansOf(hosts.map((host) => close.branch[host] ?? -1));
  const ofWideBranch = meansOf(hosts.map((host) => wide.branch[host] ?? -1));
  const ofSignature = meansOf(signature);
  const window = windowMeans(mass, size);
  const gap = gaps(first, size);
  const width = contextFeatureNames.length;
  const table = new Float32Array(count * width);
  let before = 0;
  for (let index = 0; index < count; index++) {
    const host = hosts[index] ?? 0;
    const row = rows[index];
    let at = index * width;
    const own = [
      first[index] ?? 0, first[index - 1] ?? -1, first[index - 2] ?? -1, first[index - 3] ?? -1, first[index + 1] ?? -1, first[index + 2] ?? -1, first[index + 3] ?? -1,
      window(index, 5), window(index, 15), before / total, 1 - before / total, gap.before[index] ?? 0, gap.after[index] ?? 0,
      ofHost(index), ofParent(index), ofGrandparent(index), ofBranch(index), ofSignature(index), close.up[host] ?? 0, close.down[host] ?? 0, wide.up[host] ?? 0, wide.down[host] ?? 0, ofWideBranch(index), total, gap.lengthBefore[index] ?? 0,
    ]; // prettier-ignore
    table.set(own, at);
    at += own.length;
    for (const feature of repeatedIndexes) table[at++] = row?.[feature] ?? 0;
    before += mass[index] ?? 0;
  }
  return rows.map((_, index) => table.subarray(index * width, (index + 1) * width));
}

/** Mean probability of a block's group without the block itself, weighted by length; -1 when it is alone. Groups are below `count`. */
function othersMean(
  groups: Int32Array,
  count: number,
  mass: Float64Array,
  size: Float64Array,
): (index: number) => number {
  const masses = new Float64Array(count + 1);
  const sizes = new Float64Array(count + 1);
  for (let index = 0; index < groups.length; index++) {
    const at = (groups[index] ?? -1) + 1;
    masses[at] = (masses[at] ?? 0) + (mass[index] ?? 0);
    sizes[at] = (sizes[at] ?? 0) + (size[index] ?? 0);
  }
  return (index) => {
    const at = (groups[index] ?? -1) + 1;
    const rest = (sizes[at] ?? 0) - (size[index] ?? 0);
    return rest < 1 ? -1 : ((masses[at] ?? 0) - (mass[index] ?? 0)) / rest;
  };
}

/** Mean probability of the blocks up to `reach` away, by running sums. */
function windowMeans(mass: Float64Array, size: Float64Array): (index: number, reach: number) => number {
  const masses = new Float64Array(mass.length + 1);
  const sizes = new Float64Array(mass.length + 1);
  for (let index = 0; index < mass.length; index++) {
    masses[index + 1] = (masses[index] ?? 0) + (mass[index] ?? 0);
    sizes[index + 1] = (sizes[index] ?? 0) + (size[index] ?? 0);
  }
  return (index, reach) => {
    const from = Math.max(0, index - reach);
    const to = Math.min(mass.length, index + reach + 1);
    const rest = (sizes[to] ?? 0) - (sizes[from] ?? 0) - (size[index] ?? 0);
    return rest < 1 ? -1 : ((masses[to] ?? 0) - (masses[from] ?? 0) - (mass[index] ?? 0)) / rest;
  };
}

/** Blocks since and until the next sure block, 99 at most; and units of text since it, 9,999 at most. */
function gaps(
  first: readonly number[],
  size: Float64Array,
): Record<'before' | 'after' | 'lengthBefore', Float64Array> {
  const count = size.length;
  const isSure = (index: number): boolean => (first[index] ?? 0) > SURE && (size[index] ?? 0) > LINE;
  const before = new Float64Array(count);
  const lengthBefore = new Float64Array(count);
  const after = new Float64Array(count);
  let blocks = 99;
  let length = 9_999;
  for (let index = 0; index < count; index++) {
    before[index] = Math.min(blocks, 99);
    lengthBefore[index] = Math.min(length, 9_999);
    blocks = isSure(index) ? 0 : blocks + 1;
    length = isSure(index) ? 0 : length + (size[index] ?? 0);
  }
  blocks = 99;
  for (let index = count - 1; index >= 0; index--) {
    after[index] = Math.min(blocks, 99);
    blocks = isSure(index) ? 0 : blocks + 1;
  }
  return { before, after, lengthBefore };
}
