import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { bodyIndexes, regionsOf } from '@/lib/article/body.ts';
import { collectBlocks } from '@/lib/article/collect-blocks.ts';
import { isShownByMarkup } from '@/lib/article/visibility.ts';

const read = (html: string) => {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  return { document, blocks: collectBlocks(document.body, isShownByMarkup) };
};

describe('bodyIndexes', () => {
  const { document, blocks } = read(`<p>${'long '.repeat(40)}</p><p>short</p><p>other</p>`);
  it('takes what is likely', () => {
    expect(bodyIndexes(blocks, [0.9, 0.4, 0.6], null)).toEqual([0, 2]);
  });
  it('takes what is less likely where almost nothing is', () => {
    expect(bodyIndexes(blocks, [0.1, 0.9, 0.3], null)).toEqual([1, 2]);
  });

  it('never takes the headline', () => {
    expect(bodyIndexes(blocks, [0.9, 0.9, 0.9], document.querySelectorAll('p')[1] ?? null)).toEqual([0, 2]);
  });
});

describe('regionsOf', () => {
  it('tells headline, standfirst and captions, each with its own map', () => {
    const { document, blocks } = read(
      '<h1>Ferry stopped by storm</h1><p class="lead">The islands stay without a ferry until Monday at least.</p><p>Body.</p><figure><figcaption>The ferry at anchor in March</figcaption></figure><p>More body.</p>',
    );
    const values: Record<string, number[]> = {
      'name:lead': [9, 0, 9, 9, 9],
      'tag:figure': [9, 9, 9, 1, 9],
      'name:caption': [9, 9, 9, 9, 9],
      descriptionShare: [0, 0, 0, 0, 0],
    };
    const regions = regionsOf({
      blocks,
      body: [2, 4],
      heading: document.querySelector('h1'),
      valueOf: (index, feature) => values[feature]?.[index] ?? 0,
    });
    expect(regions.map(({ kind, text }) => [kind, text])).toEqual([
      ['headline', 'Ferry stopped by storm'],
      ['standfirst', 'The islands stay without a ferry until Monday at least.'],
      ['caption', 'The ferry at anchor in March'],
    ]);
    expect(regions[2]?.map.toNode(4)?.node.parentElement?.localName).toBe('figcaption');
  });
});
