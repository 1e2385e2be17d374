import type { FoundArticle } from '@/lib/article/find-article.ts';

/** What is wrong with an article's text map; an empty list when offset ► node ► offset holds everywhere. */
export function mapFaults({ article, map }: FoundArticle): string[] {
  const faults: string[] = [];
  const expectChar = (offset: number): void => {
    const place = map.toNode(offset);
    const char = article.text.charAt(offset);
    if (!place) {
      // Only a line break has no character of the page behind it.
      if (char !== ' ') faults.push(`${offset} ${JSON.stringify(char)} has no node`);
      return;
    }
    const live = place.node.data.charAt(place.offset);
    const isEqual = live === char || (char === ' ' && /\s/.test(live));
    if (!isEqual) faults.push(`${offset} ${JSON.stringify(char)} is ${JSON.stringify(live)} in the page`);
    if (map.toOffset(place.node, place.offset) !== offset) faults.push(`${offset} does not come back`);
  };
  for (const block of article.blocks) {
    for (let offset = block.start; offset < block.end; offset++) expectChar(offset);
    if (block.end < article.text.length) {
      if (article.text.charAt(block.end) !== '\n') faults.push(`no "\\n" after the block at ${block.start}`);
      if (map.toNode(block.end) !== null) faults.push(`${block.end} lies between blocks and has a node`);
    }
  }
  return faults;
}
