import { blockFeatures } from './block-features.ts';
import { groupBlocks, type BlockGroups } from './block-groups.ts';
import { collectBlocks, type LiveBlock } from './collect-blocks.ts';
import { headingOf, headlineOf } from './headline.ts';
import { linkedArticle, type LinkedArticle } from './json-ld.ts';
import { metaContents } from './meta-tags.ts';
import type { Visibility } from './visibility.ts';

/** A page read once: its visible blocks, what is known of each, and what the page says of itself. */
export interface PageReading {
  readonly blocks: readonly LiveBlock[];
  readonly rows: readonly Float32Array[];
  readonly groups: BlockGroups;
  readonly headline: string;
  /** The element that prints the headline, or null. */
  readonly heading: Element | null;
  readonly linked: LinkedArticle | null;
  readonly meta: ReadonlyMap<string, string>;
}

/** Reads the visible text of a document with the features of its blocks. Linear in the nodes and the text. */
export function readPage(document: Document, isVisible: Visibility): PageReading {
  const body = document.querySelector('body');
  const blocks = body ? collectBlocks(body, isVisible) : [];
  const linked = linkedArticle(document);
  const meta = metaContents(document);
  const stated = {
    linked: linked?.headline ?? null,
    meta: meta.get('og:title') ?? meta.get('twitter:title') ?? null,
    siteName: meta.get('og:site_name') ?? linked?.publisher ?? null,
  };
  const headline = headlineOf(document, stated);
  const heading = headingOf(document, stated)?.element ?? null;
  const groups = groupBlocks(blocks);
  const rows = blockFeatures(blocks, groups, {
    headline,
    headlineElement: heading,
    description: meta.get('og:description') ?? meta.get('description') ?? '',
    linkedBody: linked?.body ?? null,
  });
  return { blocks, rows, groups, headline, heading, linked, meta };
}
