import type { LiveBlock } from './collect-blocks.ts';
import { parentOf } from './shadow-trees.ts';

/**
 * Which blocks stand together, in numbers instead of elements, so that the training script can keep pages without their documents.
 * Elements are numbered from 0, a parent before its children; `above` gives the number of an element's parent, -1 for the root.
 */
export interface BlockGroups {
  readonly host: Int32Array;
  /** Number of the block's class path: tag and classes of host and parent. */
  readonly signature: Int32Array;
  readonly above: Int32Array;
}

export interface GroupedBlocks {
  readonly groups: BlockGroups;
  /** The elements by their numbers. */
  readonly elements: readonly Element[];
}

const nameOf = (element: Element | null): string =>
  element ? `${element.localName}.${(element.getAttribute('class') ?? '').slice(0, 80)}` : '';

/** Linear in the blocks and their ancestors. */
export function groupBlocks(blocks: readonly LiveBlock[]): GroupedBlocks {
  const numbers = new Map<Element, number>();
  const elements: Element[] = [];
  const above: number[] = [];
  const numberOf = (element: Element): number => {
    const known = numbers.get(element);
    if (known !== undefined) return known;
    const chain: Element[] = [];
    let parent = -1;
    for (let up: Element | null = element; up; up = parentOf(up)) {
      const number = numbers.get(up);
      if (number !== undefined) {
        parent = number;
        break;
      }
      chain.push(up);
    }
    for (const next of chain.reverse()) {
      numbers.set(next, elements.length);
      elements.push(next);
      above.push(parent);
      parent = elements.length - 1;
    }
    return parent;
  };
  const paths = new Map<string, number>();
  const host = new Int32Array(blocks.length);
  const signature = new Int32Array(blocks.length);
  let last: Element | null = null;
  for (const [index, block] of blocks.entries()) {
    const isSame = block.host === last;
    last = block.host;
    if (isSame) {
      host[index] = host[index - 1] ?? -1;
      signature[index] = signature[index - 1] ?? -1;
      continue;
    }
    host[index] = numberOf(block.host);
    const path = `${nameOf(block.host)}<${nameOf(block.host.parentElement)}`;
    let known = paths.get(path);
    if (known === undefined) paths.set(path, (known = paths.size));
    signature[index] = known;
  }
  return { groups: { host, signature, above: Int32Array.from(above) }, elements };
}

/** The groups one or more steps further up: of each block the number of its host's ancestor, -1 above the root. */
export function hostsAbove({ above }: BlockGroups, hosts: Int32Array): Int32Array {
  return hosts.map((host) => above[host] ?? -1);
}
