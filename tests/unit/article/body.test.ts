import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { bodyIndexes, regionsOf } from '@/lib/article/body.ts';
import { featureNames } from '@/lib/article/block-features.ts';
import { endsWithCredit, isSignOff } from '@/lib/article/never-body.ts';
import { collectBlocks } from '@/lib/article/collect-blocks.ts';
import { isShownByMarkup } from '@/lib/article/visibility.ts';

const read = (html: string) => {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  return { document, blocks: collectBlocks(document.body, isShownByMarkup) };
};

describe('bodyIndexes', () => {
  const long = 'long '.repeat(40);
  const plain = new Float32Array(featureNames.length).fill(30);
  const comment = plain.slice();
  comment[featureNames.indexOf('name:comments')] = 1;

  it.each([
    ['takes what is likely', [0.9, 0.4, 0.6], [0, 2]],
    ['takes what is less likely where almost nothing is', [0.1, 0.9, 0.3], [1, 2]],
  ])('%s', (_, likely, indexes) => {
    expect(bodyIndexes([long, 'short', 'other'], [plain, plain, plain], likely)).toEqual(indexes);
  });

  it('leaves readers’ comments out, unless nothing else is there', () => {
    expect(bodyIndexes([long, long], [plain, comment], [0.9, 0.9])).toEqual([0]);
    expect(bodyIndexes(['Short.', long], [plain, comment], [0.9, 0.9])).toEqual([0, 1]);
  });

  it('leaves captions out that name who made the picture', () => {
    const texts = [long, 'The ferry in the harbour (Image: Agency)'];
    expect(bodyIndexes(texts, [plain, plain], [0.9, 0.9])).toEqual([0]);
  });
});

describe('the end of a body', () => {
  const plain = new Float32Array(featureNames.length).fill(30);
  const story = 'The ferry stays in the harbour until Monday, the council said. '.repeat(3);
  const notice = 'Comments are moderated. Read our guidelines before you post.';
  const signed = '(Reporting by Mona Saleh; editing by Jan Kok)';

  it.each([
    ['a notice of the site', [story, story, notice], [0, 1]],
    ['who signed, and a notice after that', [story, signed, notice], [0]],
    ['no notice before the end', [story, notice, story], [0, 1, 2]],
    ['not the only text', [notice], [0]],
  ])('leaves out %s', (_, texts, indexes) => {
    expect(bodyIndexes(texts, Array<Float32Array>(3).fill(plain), [0.9, 0.9, 0.9])).toEqual(indexes);
  });

  it.each([
    [signed, true],
    ['(كتب: أحمد سليم)', true],
    ['— Associated Press writer Mona Saleh contributed to this report.', true],
    ['By Friday the road was open again.', false],
    ['(The council will meet again on Monday.)', false],
  ])('%j: signs: %s', (text, expected) => {
    expect(isSignOff(text)).toBe(expected);
  });
});

describe('endsWithCredit', () => {
  it.each([
    ['The ferry at anchor on Monday (Photo: Coast Press)', true],
    ['The ferry at anchor [Image: Coast Press]', true],
    ['العبّارة في الميناء (تصوير: وكالة الساحل)', true],
    ['Die Fähre im Hafen (Foto: Küstenblatt)', true],
    ['The ferry at anchor © Coast Press', true],
    ['The ferry carries mail (and, in summer, guests)', false],
    ['The mayor showed a card (picture postcards are her hobby) and left.', false],
    ['(Image: Coast Press)', false],
    [`${'The ferry carries mail to the islands. '.repeat(6)}(Photo: Coast Press)`, false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(endsWithCredit(text)).toBe(expected);
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
