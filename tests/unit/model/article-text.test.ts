import { describe, expect, it } from 'vitest';
import { ArticleText } from '../../../lib/model/article.ts';

const block = (start: number, end: number) => ({ start, end, role: 'paragraph' });

describe('the text of a page', () => {
  it.each([
    ['without blocks', [], true],
    ['of blocks in order', [block(0, 3), block(4, 9)], true],
    ['of blocks out of order', [block(4, 9), block(0, 3)], false],
    ['of blocks that overlap', [block(0, 5), block(4, 9)], false],
    ['with a block beyond its end', [block(0, 11)], false],
    ['with a block that ends before it starts', [block(5, 4)], false],
    ['of more blocks than a page can have', Array.from({ length: 100_001 }, () => block(0, 0)), false],
  ])('%s', (_, blocks, isRead) => {
    const article = { text: 'one\nthree.', blocks, language: 'en', direction: 'ltr' };
    expect(ArticleText.safeParse(article).success).toBe(isRead);
  });
});
