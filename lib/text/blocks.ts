import type { Block } from '../model/article.ts';

/** Blocks of a plain text: its non-empty lines, as paragraphs, without the white space around them. */
export function blocksOfPlainText(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    const trimmed = line.trim();
    if (trimmed) {
      const from = start + line.indexOf(trimmed);
      blocks.push({ start: from, end: from + trimmed.length, role: 'paragraph' });
    }
    start = end + 1;
  }
  return blocks;
}
