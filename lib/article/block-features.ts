import { foldKey } from '../text/fold.ts';
import { hostsAbove, type BlockGroups, type GroupedBlocks } from './block-groups.ts';
import { bodyTop, endsLikeSentence, positionsFrom, proseLength } from './body-top.ts';
import { charCounts } from './char-counts.ts';
import type { LiveBlock } from './collect-blocks.ts';
import { elementSigns, isBesideBody, nameKinds, SIGNS, tagKindNames } from './element-signs.ts';
import { furnitureBits } from './furniture-phrases.ts';
import { GroupSums } from './group-sums.ts';
import { foldedWords, shareIn } from './shared-words.ts';

/** What is known of the page besides its blocks. */
export interface PageHints {
  readonly headline: string;
  readonly headlineElement: Element | null;
  readonly description: string;
  /** JSON-LD articleBody, or null. */
  readonly linkedBody: string | null;
}

/** Names of a block's own features, in order. A weights file lists them, so that a change here is noticed. */
const ownFeatures: readonly string[] = [
  'length', 'words', 'linkShare', 'links', 'emphasisShare', 'endsSentence', 'endsColon', 'digitShare', 'commas', 'startsUpper', 'upperShare', 'quotes', 'hasSign', 'role', 'tag',
  'furniture', 'headlineShare', 'descriptionShare', 'repeated', 'linked',
  'index', 'indexShare', 'textBefore', 'proseBefore', 'proseAfter', 'afterHeadline',
  'upToTop', 'downFromTop', 'upToWide', 'downFromWide', 'wideBranchProse', 'wideBranchLinks', 'besideBody', 'parentProse', 'parentLinks', 'parentBlocks', 'parentLength', 'grandparentProse', 'grandparentLinks',
  'branchProse', 'branchLinks', 'branchBlocks', 'signatureBlocks', 'signatureProse', 'signatureInTop',
  ...nameKinds.map((kind) => `name:${kind}`), ...tagKindNames.map((kind) => `tag:${kind}`), 'itemprop',
]; // prettier-ignore

/** Of the blocks before and after, these are repeated beside each block. */
const neighbourFeatures = [
  'length',
  'linkShare',
  'endsSentence',
  'role',
  'furniture',
  'upToTop',
  'downFromTop',
  'upToWide',
  'tag',
];
const NEIGHBOURS = [-2, -1, 1, 2];

export const featureNames: readonly string[] = [
  ...ownFeatures,
  ...NEIGHBOURS.flatMap((step) => neighbourFeatures.map((name) => `${name}@${step}`)),
  'sameHost@-1', 'sameHost@1', 'sameParent@-1', 'sameParent@1',
]; // prettier-ignore

const roleNumber = {
  paragraph: 0,
  heading: 1,
  'list-item': 2,
  'block-quote': 3,
  'table-row': 4,
  preformatted: 5,
};
const tagNumber: ReadonlyMap<string, number> = new Map(Object.entries({
  p: 0, div: 1, h1: 2, h2: 3, h3: 4, h4: 5, h5: 6, h6: 6, li: 7, td: 8, tr: 8, section: 9, article: 9, blockquote: 10, figcaption: 11,
})); // prettier-ignore

/** How much of a block's prose counts in the search for the body: less before the headline, far after it, and beside the body. */
function weightOf(prose: number, isBeside: boolean, sinceHeadline: number, isConfirmed: boolean): number {
  const place = sinceHeadline < 0 ? 0.5 : 1 / (1 + sinceHeadline / 60);
  return prose * place * (isBeside ? 0.1 : 1) * (isConfirmed ? 2 : 1);
}

/** Most units of JSON-LD text that are searched on one page, over all blocks: an endless `articleBody` must not cost more. */
const MAX_SEARCHED = 50_000_000;

/** Whether a text stands in JSON-LD's articleBody: 1 or 0, -1 where there is none. */
function linkedTest(linkedBody: string | null): (text: string) => number {
  if (linkedBody === null) return () => -1;
  const folded = foldKey(linkedBody).replace(/<[^<>]{0,200}>/g, ' ');
  let searched = 0;
  return (text) => {
    searched += folded.length;
    return searched <= MAX_SEARCHED && folded.includes(foldKey(text)) ? 1 : 0;
  };
}

/** Longest texts in UTF-16 units whose words are compared with the description and the headline. */
const COMPARED = { description: 1_000, headline: 500 };

/**
 * One row of numbers per block, in the order of `featureNames`: what the block is, where it stands, what stands around it.
 * Structural first; languages come in only through line openings. Linear in the text.
 */
export function blockFeatures(
  blocks: readonly LiveBlock[],
  { groups, elements }: GroupedBlocks,
  hints: PageHints,
): Float32Array[] {
  const count = blocks.length;
  const { host: hosts, signature } = groups;
  const signs = elementSigns(elements, groups.above);
  const isLinked = linkedTest(hints.linkedBody);
  const descriptionWords = new Set(foldedWords(hints.description));
  const headlineWords = new Set(foldedWords(hints.headline));
  const headline = headlineIndex(blocks, hints.headlineElement);
  const prose = new Float64Array(count);
  const beside = new Uint8Array(count);
  const linked = new Int8Array(count);
  const described = new Float64Array(count);
  const titled = new Float64Array(count);
  const weights = new Float64Array(count);
  let totalProse = 0;
  let totalText = 0;
  const texts = new Map<string, number>();
  for (const [index, { text, linkLength }] of blocks.entries()) {
    const at = (hosts[index] ?? 0) * SIGNS;
    const length = proseLength(text, linkLength);
    const words = text.length < COMPARED.description ? foldedWords(text) : [];
    prose[index] = length;
    beside[index] = isBesideBody(signs, at) ? 1 : 0;
    linked[index] = isLinked(text);
    described[index] = shareIn(words, descriptionWords);
    if (text.length < COMPARED.headline) titled[index] = shareIn(words, headlineWords);
    weights[index] = weightOf(
      length,
      beside[index] === 1,
      headline < 0 ? index : index < headline ? -1 : index - headline,
      linked[index] === 1 || (described[index] ?? 0) > 0.8 || (signs[at + SIGNS - 1] ?? 99) < 5,
    );
    totalProse += length;
    totalText += text.length;
    texts.set(text, (texts.get(text) ?? 0) + 1);
  }
  totalProse = Math.max(1, totalProse);
  totalText = Math.max(1, totalText);
  const close = positionsFrom(groups, bodyTop(groups, weights, 'close'));
  const wide = positionsFrom(groups, bodyTop(groups, weights, 'wide'));
  const parentHosts = hostsAbove(groups, hosts);
  const sumsOf = (of: Int32Array): GroupSums => new GroupSums(of, elements.length + 1);
  const parents = sumsOf(parentHosts);
  const grandparents = sumsOf(hostsAbove(groups, parentHosts));
  const branches = sumsOf(hosts.map((host) => close.branch[host] ?? -1));
  const wideBranches = sumsOf(hosts.map((host) => wide.branch[host] ?? -1));
  const signatures = sumsOf(signature);
  const allSums = [parents, grandparents, branches, wideBranches, signatures];
  for (const [index, { text, linkLength }] of blocks.entries()) {
    const inTop = wide.down[hosts[index] ?? 0] === 0 ? 1 : 0;
    for (const sums of allSums) sums.add(index, text.length, linkLength, prose[index] ?? 0, inTop);
  }
  const width = featureNames.length;
  const table = new Float32Array(count * width);
  let textBefore = 0;
  let proseBefore = 0;
  for (const [index, block] of blocks.entries()) {
    const { text } = block;
    const length = text.length;
    const counts = charCounts(text);
    const host = hosts[index] ?? 0;
    const own = prose[index] ?? 0;
    // Copied by the engine: a loop over sixty numbers is slow until it is compiled, and a page is read once.
    table.set([
      Math.min(length, 2_000), Math.min(counts.words, 300), block.linkLength / length, Math.min(block.links, 20), block.emphasisLength / length,
      endsLikeSentence(text) ? 1 : 0, endsLikeOpening(text) ? 1 : 0, counts.digits / length, Math.min(counts.commas, 20),
      counts.startsUpper ? 1 : 0, counts.capitals / length, Math.min(counts.quotes, 10), counts.hasSign || /https?:/.test(text) ? 1 : 0, roleNumber[block.role], tagNumber.get(block.host.localName) ?? 12,
      furnitureBits(text), titled[index] ?? 0, described[index] ?? 0, Math.min(texts.get(text) ?? 1, 5), linked[index] ?? -1,
      Math.min(index, 500), index / count, textBefore / totalText, proseBefore / totalProse, 1 - proseBefore / totalProse, headline < 0 ? -1 : Math.max(0, Math.min(index - headline + 1, 200)),
      close.up[host] ?? 0, close.down[host] ?? 0, wide.up[host] ?? 0, wide.down[host] ?? 0, wideBranches.proseOf(index) / totalProse, wideBranches.linkShareOf(index), beside[index] ?? 0,
      parents.proseOf(index) / totalProse, parents.linkShareOf(index), Math.min(parents.blocksOf(index), 60), Math.min(parents.lengthOf(index), 10_000), grandparents.proseOf(index) / totalProse, grandparents.linkShareOf(index),
      branches.proseOf(index) / totalProse, branches.linkShareOf(index), Math.min(branches.blocksOf(index), 100), Math.min(signatures.blocksOf(index), 60), signatures.proseOf(index) / totalProse, signatures.inTopOf(index) / signatures.blocksOf(index),
    ], index * width); // prettier-ignore
    table.set(signs.subarray(host * SIGNS, (host + 1) * SIGNS), index * width + ownFeatures.length - SIGNS);
    textBefore += length;
    proseBefore += own;
  }
  addNeighbours(table, width, groups);
  return blocks.map((_, index) => table.subarray(index * width, (index + 1) * width));
}

/** Whether a text ends with a colon, white space aside. */
const endsLikeOpening = (text: string): boolean => /[:：]\s*$/.test(text.slice(-3));

/** Index of the block that prints the headline; -1 when none does. */
function headlineIndex(blocks: readonly LiveBlock[], element: Element | null): number {
  return element ? blocks.findIndex(({ host }) => element.contains(host) || host.contains(element)) : -1;
}

const neighbourIndexes = neighbourFeatures.map((name) => ownFeatures.indexOf(name));

/** Repeats some numbers of the blocks around each block beside its own. */
function addNeighbours(table: Float32Array, width: number, { host: hosts, above }: BlockGroups): void {
  for (let index = 0; index < hosts.length; index++) {
    let at = index * width + ownFeatures.length;
    for (const step of NEIGHBOURS) {
      const from = index + step < 0 || index + step >= hosts.length ? -1 : (index + step) * width;
      for (const feature of neighbourIndexes) table[at++] = from < 0 ? -1 : (table[from + feature] ?? -1);
    }
    const host = hosts[index] ?? -1;
    const before = hosts[index - 1] ?? -2;
    const after = hosts[index + 1] ?? -2;
    table[at++] = before === host ? 1 : 0;
    table[at++] = after === host ? 1 : 0;
    table[at++] = above[before] === above[host] ? 1 : 0;
    table[at] = above[after] === above[host] ? 1 : 0;
  }
}
