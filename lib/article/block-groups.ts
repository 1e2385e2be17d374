import type { LiveBlock } from './collect-blocks.ts';

/**
 * Which blocks stand together, in numbers instead of elements, so that the training script can keep pages without their documents.
 * Elements are numbered from 0; `above` gives the number of an element's parent, -1 for the root.
 */
export interface BlockGroups {
  readonly host: readonly number[];
  /** Number of the block's class path: tag and classes of host and parent. */
  readonly signature: readonly number[];
  readonly above: readonly number[];
}

const nameOf = (element: Element | null): string =>
  element ? `${element.localName}.${(element.getAttribute('class') ?? '').slice(0, 80)}` : '';

/** Linear in the blocks and their ancestors. */
export function groupBlocks(blocks: readonly LiveBlock[]): BlockGroups {
  const numbers = new Map<Element, number>();
  const above: number[] = [];
  const numberOf = (element: Element): number => {
    const known = numbers.get(element);
    if (known !== undefined) return known;
    const chain: Element[] = [];
    let up: Element | null = element;
    for (; up && !numbers.has(up); up = up.parentElement) chain.push(up);
    let parent = up ? (numbers.get(up) ?? -1) : -1;
    for (const next of chain.reverse()) {
      numbers.set(next, above.length);
      above.push(parent);
      parent = above.length - 1;
    }
    return parent;
  };
  const paths = new Map<string, number>();
  const host: number[] = [];
  const signature: number[] = [];
  for (const block of blocks) {
    host.push(numberOf(block.host));
    const path = `${nameOf(block.host)}<${nameOf(block.host.parentElement)}`;
    const known = paths.get(path) ?? paths.size;
    paths.set(path, known);
    signature.push(known);
  }
  return { host, signature, above };
}
