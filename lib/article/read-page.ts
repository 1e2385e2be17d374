import { blockFeatures } from './block-features.ts';
import { groupBlocks, type BlockGroups } from './block-groups.ts';
import { collectBlocks, type LiveBlock } from './collect-blocks.ts';
import { headlineOf, type Headline } from './headline.ts';
import { readLinked, type LinkedData } from './json-ld.ts';
import { metaContents } from './meta-tags.ts';
import { shadowTreesOf } from './shadow-trees.ts';
import { atOnce, type Steps } from './steps.ts';
import type { Visibility } from './visibility.ts';

/** A page read once: its visible blocks, what is known of each, and what the page says of itself. */
export interface PageReading {
  readonly blocks: readonly LiveBlock[];
  readonly rows: readonly Float32Array[];
  readonly groups: BlockGroups;
  readonly headline: Headline;
  readonly linked: LinkedData;
  readonly meta: ReadonlyMap<string, string>;
  /** The document and the open shadow trees that blocks stand in. */
  readonly trees: readonly ParentNode[];
}

/** Reads the visible text of a document with the features of its blocks. Linear in the nodes and the text. */
export const readPage = (document: Document, isVisible: Visibility): PageReading =>
  atOnce(readingSteps(document, isVisible));

/** `readPage` in steps. */
export function* readingSteps(document: Document, isVisible: Visibility): Steps<PageReading> {
  const body = document.querySelector('body');
  const blocks = body ? collectBlocks(body, isVisible) : [];
  yield;
  const linked = readLinked(document);
  const { article } = linked;
  const meta = metaContents(document);
  const stated = {
    linked: article?.headline ?? null,
    meta: meta.get('og:title') ?? meta.get('twitter:title') ?? null,
    siteName: meta.get('og:site_name') ?? article?.publisher ?? null,
  };
  const trees = [document, ...shadowTreesOf(blocks)];
  const headline = headlineOf(document, stated, trees);
  yield;
  const grouped = groupBlocks(blocks);
  const rows = blockFeatures(blocks, grouped, {
    headline: headline.text,
    headlineElement: headline.element,
    description: meta.get('og:description') ?? meta.get('description') ?? '',
    linkedBody: article?.body ?? null,
  });
  return { blocks, rows, groups: grouped.groups, headline, linked, meta, trees };
}
