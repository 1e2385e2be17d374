import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { bodyIndexes, joinInterrupted, regionsOf } from '@/lib/article/body.ts';
import { collectBlocks } from '@/lib/article/collect-blocks.ts';
import { mapBlocks } from '@/lib/article/text-map.ts';
import { isShownByMarkup } from '@/lib/article/visibility.ts';

const read = (html: string) => {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  return { document, blocks: collectBlocks(document.body, isShownByMarkup) };
};

describe('bodyIndexes', () => {
  const { blocks } = read(`<p>${'long '.repeat(40)}</p><p>short</p><p>other</p>`);
  it('takes what is likely', () => {
    expect(bodyIndexes(blocks, [0.9, 0.4, 0.6])).toEqual([0, 2]);
  });
  it('takes what is less likely where almost nothing is', () => {
    expect(bodyIndexes(blocks, [0.1, 0.9, 0.3])).toEqual([1, 2]);
  });
});

describe('joinInterrupted', () => {
  const html =
    '<p>The mayor <span><div>Card: who is the mayor?</div></span> said no. <div>Advertisement</div>Then she left.</p>';
  // A paragraph made by script may hold what a parser would have put after it.
  const nested = html.replace('<p>', '<section>').replace('</p>', '</section>');

  it('joins what a card has cut inside a sentence, and nothing after its end', () => {
    const { blocks } = read(nested);
    expect(blocks.map((block) => block.text)).toEqual(['The mayor', 'Card: who is the mayor?', 'said no.', 'Advertisement', 'Then she left.']); // prettier-ignore
    const joined = joinInterrupted(blocks, [0, 2, 4]);
    expect(joined.map((block) => block.text)).toEqual(['The mayor said no.', 'Then she left.']);
  });

  it('keeps the way back to the page', () => {
    const { blocks } = read(nested);
    const { text, map } = mapBlocks(joinInterrupted(blocks, [0, 2]));
    const place = map.toNode(text.indexOf('said'));
    expect(place?.node.data.slice(place.offset)).toMatch(/^said no/);
    expect(map.toNode(text.indexOf(' said'))).toBeNull();
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
