import { foldKey } from '../text/fold.ts';
import type { BlockGroups } from './block-groups.ts';
import { bodyTop, endsLikeSentence, positionsFrom, proseLength } from './body-top.ts';
import { charCounts } from './char-counts.ts';
import type { LiveBlock } from './collect-blocks.ts';
import { ElementSigns, FAR, isBesideBody, nameKinds, tagKindNames } from './element-signs.ts';
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
const tagNumber: Readonly<Record<string, number>> = {
  p: 0, div: 1, h1: 2, h2: 3, h3: 4, h4: 5, h5: 6, h6: 6, li: 7, td: 8, tr: 8, section: 9, article: 9, blockquote: 10, figcaption: 11,
}; // prettier-ignore

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

/**
 * One row of numbers per block, in the order of `featureNames`: what the block is, where it stands, what stands around it.
 * Structural first; languages come in only through line openings. Linear in the text.
 */
export function blockFeatures(
  blocks: readonly LiveBlock[],
  groups: BlockGroups,
  hints: PageHints,
): Float32Array[] {
  const signs = new ElementSigns();
  const signsOf = blocks.map((block) => signs.of(block.host));
  const beside = signsOf.map(isBesideBody);
  const prose = blocks.map((block) => proseLength(block.text, block.linkLength));
  const isLinked = linkedTest(hints.linkedBody);
  const linked = blocks.map(({ text }) => isLinked(text));
  const words = blocks.map(({ text }) => (text.length < 1_000 ? foldedWords(text) : []));
  const descriptionWords = new Set(foldedWords(hints.description));
  const headlineWords = new Set(foldedWords(hints.headline));
  const described = words.map((own) => shareIn(own, descriptionWords));
  const headline = headlineIndex(blocks, hints.headlineElement);
  const weights = prose.map((length, index) =>
    weightOf(
      length,
      beside[index] === true,
      headline < 0 ? index : index < headline ? -1 : index - headline,
      linked[index] === 1 || (described[index] ?? 0) > 0.8 || (signsOf[index]?.at(-1) ?? FAR) < 5,
    ),
  );
  const top = bodyTop(groups, weights, 'close');
  const position = positionsFrom(groups, top);
  const wide = bodyTop(groups, weights, 'wide');
  const widePosition = positionsFrom(groups, wide);
  const parentOf = (element: number): number => groups.above[element] ?? -1;
  const parents = new GroupSums(groups.host.map(parentOf));
  const grandparents = new GroupSums(groups.host.map((host) => parentOf(parentOf(host))));
  const branches = new GroupSums(groups.host.map((host) => position(host).branch));
  const wideBranches = new GroupSums(groups.host.map((host) => widePosition(host).branch));
  const signatures = new GroupSums(groups.signature);
  const texts = new Map<string, number>();
  for (const [index, { text, linkLength }] of blocks.entries()) {
    const own = groups.host[index] ?? -1;
    const inTop = widePosition(own).down === 0 ? 1 : 0;
    for (const sums of [parents, grandparents, branches, wideBranches, signatures])
      sums.add(index, text.length, linkLength, prose[index] ?? 0, inTop);
    texts.set(text, (texts.get(text) ?? 0) + 1);
  }
  const totalProse = Math.max(
    1,
    prose.reduce((sum, n) => sum + n, 0),
  );
  const totalText = Math.max(
    1,
    blocks.reduce((sum, block) => sum + block.text.length, 0),
  );
  let textBefore = 0;
  let proseBefore = 0;
  const rows = blocks.map((block, index): number[] => {
    const { text, host } = block;
    const length = text.length;
    const counts = charCounts(text);
    const own = groups.host[index] ?? -1;
    const { up, down } = position(own);
    const [parent, grandparent, branch, signature] = [
      parents.of(index),
      grandparents.of(index),
      branches.of(index),
      signatures.of(index),
    ];
    const row = [
      Math.min(length, 2_000), Math.min(counts.words, 300), block.linkLength / length, Math.min(block.links, 20), block.emphasisLength / length,
      endsLikeSentence(text) ? 1 : 0, /[:：]\s*$/.test(text.slice(-3)) ? 1 : 0, counts.digits / length, Math.min(counts.commas, 20),
      /^[\s"“«'‘([]*\p{Lu}/u.test(text) ? 1 : 0, counts.capitals / length, Math.min(counts.quotes, 10), /[@©|→›▸•]|https?:/.test(text) ? 1 : 0, roleNumber[block.role], tagNumber[host.localName] ?? 12,
      furnitureBits(text), length < 500 ? shareIn(words[index] ?? [], headlineWords) : 0, described[index] ?? 0, Math.min(texts.get(text) ?? 1, 5), linked[index] ?? -1,
      Math.min(index, 500), index / blocks.length, textBefore / totalText, proseBefore / totalProse, 1 - proseBefore / totalProse, headline < 0 ? -1 : Math.max(0, Math.min(index - headline + 1, 200)),
      up, down, widePosition(own).up, widePosition(own).down, wideBranches.of(index).prose / totalProse, wideBranches.of(index).linkShare, beside[index] === true ? 1 : 0, parent.prose / totalProse, parent.linkShare, Math.min(parent.blocks, 60), Math.min(parent.length, 10_000), grandparent.prose / totalProse, grandparent.linkShare,
      branch.prose / totalProse, branch.linkShare, Math.min(branch.blocks, 100), Math.min(signature.blocks, 60), signature.prose / totalProse, signature.inTop / signature.blocks,
      ...(signsOf[index] ?? []),
    ]; // prettier-ignore
    textBefore += length;
    proseBefore += prose[index] ?? 0;
    return row;
  });
  return rows.map((row, index) => withNeighbours(rows, groups, row, index));
}

/** Index of the block that prints the headline; -1 when none does. */
function headlineIndex(blocks: readonly LiveBlock[], element: Element | null): number {
  return element ? blocks.findIndex(({ host }) => element.contains(host) || host.contains(element)) : -1;
}

const neighbourIndexes = neighbourFeatures.map((name) => ownFeatures.indexOf(name));

function withNeighbours(
  rows: readonly (readonly number[])[],
  groups: BlockGroups,
  row: readonly number[],
  index: number,
): Float32Array {
  const full = new Float32Array(featureNames.length);
  full.set(row);
  let at = ownFeatures.length;
  for (const step of NEIGHBOURS)
    for (const feature of neighbourIndexes) full[at++] = rows[index + step]?.[feature] ?? -1;
  const host = groups.host[index] ?? -1;
  const beside = [-1, 1].map((step) => groups.host[index + step] ?? -2);
  for (const other of beside) full[at++] = other === host ? 1 : 0;
  for (const other of beside) full[at++] = groups.above[other] === groups.above[host] ? 1 : 0;
  return full;
}
