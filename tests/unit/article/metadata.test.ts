import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { bylineOf } from '@/lib/article/byline.ts';
import { headlineOf } from '@/lib/article/headline.ts';
import { readLinked } from '@/lib/article/json-ld.ts';
import { metaContents } from '@/lib/article/meta-tags.ts';
import { metadataOf } from '@/lib/article/metadata.ts';

const open = (head: string, body = ''): Document =>
  new JSDOM(`<html><head>${head}</head><body>${body}</body></html>`).window.document;
const script = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

describe('headlineOf', () => {
  const nothing = { linked: null, meta: null, siteName: null };
  it.each(['<title>x</title>', '<h1>Ferry</h1>'])(
    'is bounded, and found in linear time, where a page with %s states a megabyte',
    (markup) => {
      const linked = `Ferry${' '.repeat(500_000)}stopped ${'| a '.repeat(100_000)}`;
      const started = performance.now();
      const { text } = headlineOf(open(markup), { linked, meta: linked, siteName: 'a' });
      expect(text).toMatch(/^Ferry/);
      expect(text.length).toBeLessThanOrEqual(2000);
      expect(performance.now() - started).toBeLessThan(3000);
    },
  );

  it.each([
    [
      'the heading that agrees with the window title',
      '<title>Ferry stopped by storm - The Gazette</title>',
      '<h1>The Gazette</h1><h1>Ferry stopped by  storm</h1>',
      nothing,
      'Ferry stopped by storm',
    ],
    [
      'the printed headline where the stated one is worded otherwise',
      '<title>x</title>',
      '<h1>Ferry to the islands stopped by a storm on Friday</h1>',
      { ...nothing, linked: 'Storm' },
      'Ferry to the islands stopped by a storm on Friday',
    ],
    [
      'what Open Graph says where no heading agrees',
      '<title>Home</title>',
      '<h2>Most read</h2>',
      { ...nothing, meta: 'Ferry stopped by storm | The Gazette', siteName: 'The Gazette' },
      'Ferry stopped by storm',
    ],
    [
      'the article, not a teaser that links elsewhere',
      '<title>Ferry stopped by storm</title>',
      '<h2><a href="/x">Ferry stopped</a></h2><h1>Ferry stopped by storm</h1>',
      nothing,
      'Ferry stopped by storm',
    ],
    [
      'an Arabic title without the site',
      '<title>توقف العبّارة بسبب العاصفة | صحيفة المرفأ</title>',
      '',
      { ...nothing, siteName: 'صحيفة المرفأ' },
      'توقف العبّارة بسبب العاصفة',
    ],
    [
      'a title that has a dash of its own',
      '<title>Ferry stopped - again, and for the third time this winter season</title>',
      '',
      nothing,
      'Ferry stopped - again, and for the third time this winter season',
    ],
    ['nothing where there is nothing', '', '', nothing, ''],
  ])('is %s', (_, head, body, stated, expected) => {
    expect(headlineOf(open(head, body), stated).text).toBe(expected);
  });
});

describe('bylineOf', () => {
  it.each([
    ['JSON-LD first', '', ['Mona Saleh', 'Jan Kok'], 'Desk', 'Mona Saleh, Jan Kok'],
    ['the meta element', '', [], 'By Mona Saleh', 'Mona Saleh'],
    ['microdata', '<p itemprop="author"><span itemprop="name">Mona Saleh</span></p>', [], null, 'Mona Saleh'],
    ['a printed byline', '<p class="article__byline">بقلم: منى صالح</p>', [], null, 'منى صالح'],
    ['no address', '<p class="other">x</p>', [], 'https://facebook.example/gazette', null],
    ['no commentator', '<div class="comments"><p class="author">Troll</p></div>', [], null, null],
    ['a person before the site', '', ['The Gazette', 'Mona Saleh'], null, 'Mona Saleh'],
  ])('takes %s', (_, body, linked, meta, expected) => {
    expect(bylineOf(open('', body), linked, meta, 'The Gazette')).toBe(expected);
  });
});

describe('readLinked', () => {
  it('finds the article in a graph and follows references', () => {
    const graph = { '@graph': [{ '@type': 'WebPage', name: 'x' }, { '@id': '#p', '@type': 'Person', name: 'Mona Saleh' }, { '@type': ['NewsArticle'], headline: 'Ferry', author: { '@id': '#p' }, datePublished: '2020-09-27', publisher: { name: 'Gazette' } }] }; // prettier-ignore
    expect(readLinked(open(script(graph))).article).toMatchObject({
      headline: 'Ferry',
      authors: ['Mona Saleh'],
      publisher: 'Gazette',
      published: '2020-09-27',
    });
  });

  it.each([
    ['broken JSON', '{"@type": "NewsArticle",'],
    ['a number', '5'],
    ['null', 'null'],
    ['fields of other types', JSON.stringify({ '@type': 7, headline: {}, author: [null, 3] })],
    ['prototype keys', '{"__proto__": {"@type": "NewsArticle"}, "constructor": 1}'],
  ])('survives %s', (_, source) => {
    expect(readLinked(open(script(source))).article?.authors ?? []).toEqual([]);
  });

  it('names the types of the whole page without their vocabulary', () => {
    const { types } = readLinked(
      open(script([{ '@type': 'https://schema.org/Product', offers: { '@type': 'Offer' } }])),
    );
    expect([...types]).toEqual(['Product', 'Offer']);
  });
});

describe('metadataOf', () => {
  const read = (
    head: string,
    body: string,
    nearby: string[] = [],
    url = 'https://m.example.org/story/9?utm_source=x',
  ) => {
    const document = open(head, body);
    return metadataOf({
      document,
      url,
      language: 'ar',
      headline: 'x',
      linked: readLinked(document).article,
      meta: metaContents(document),
      nearby,
    });
  };

  it('takes dates with their zone from where they stand', () => {
    const linked = script({
      '@type': 'Article',
      datePublished: '2020-09-27T20:36:00+0330',
      dateModified: '2020-09-28',
    });
    expect(read(linked, '')).toMatchObject({
      publishedAt: '2020-09-27T20:36:00+03:30',
      modifiedAt: '2020-09-28',
    });
    const meta = '<meta property="article:published_time" content="2020-09-27T17:06:00Z">';
    expect(read(meta, '').publishedAt).toBe('2020-09-27T17:06:00Z');
    expect(read('', '<time datetime="2020-09-27T17:06:00Z">x</time>').publishedAt).toBe(
      '2020-09-27T17:06:00Z',
    );
  });

  it('reads a printed dateline when the page states no date', () => {
    const nearby = ['قراءة في دقيقتين', 'الأحد 27 سبتمبر 2020 - 20:36 بتوقيت طهران'];
    expect(read('', '', nearby).publishedAt).toBe('2020-09-27T20:36:00+03:30');
  });

  it('gives mobile, tracked and canonical addresses one key', () => {
    const canonical = '<link rel="canonical" href="https://example.org/story/9">';
    const { key, canonicalUrl } = read(canonical, '');
    expect(canonicalUrl).toBe('https://example.org/story/9');
    expect(key).toBe(read('', '').key);
  });

  it.each(['javascript:alert(1)', 'http://', 'data:text/html,x'])(
    'does not take %s for a canonical address',
    (href) => {
      expect(read(`<link rel="canonical" href="${href}">`, '').canonicalUrl).toBeNull();
    },
  );
});
