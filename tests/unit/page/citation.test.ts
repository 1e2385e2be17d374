import { describe, expect, it } from 'vitest';
import { citationOf } from '@/lib/page/citation.ts';
import { addressOf } from '@/lib/page/text-fragment.ts';

const first = 'قالت الوزيرة: "لن نغلق الميناء"، ثم غادرت القاعة.';
const second = 'وكرر المتحدث: "لن نغلق الميناء" مرتين في آخر اللقاء.';
const text = `${first}\n${second}`;
const words = 'لن نغلق الميناء';
const at = text.indexOf(words);

const page = {
  metadata: {
    url: 'https://news.example/a/1?ref=x#top',
    key: 'k',
    canonicalUrl: null as string | null,
    title: 't',
    byline: null,
    siteName: 'المنارة',
    publishedAt: '2026-02-03T21:00:00+03:00',
    modifiedAt: null,
  },
  article: { text, blocks: [], language: 'ar', direction: 'rtl' as const },
  start: at,
  end: at + words.length,
  speaker: 'الوزيرة',
};

/** What a browser would look for: the parts of the directive, decoded. */
const partsOf = (address: string): string[] =>
  (address.split(':~:text=')[1] ?? '').split(',').map((part) => decodeURIComponent(part));

describe('citationOf', () => {
  it('gives the words, speaker, outlet and day, and the address on a line of its own', () => {
    const [line, address] = citationOf(page).split('\n');
    expect(line).toBe('«لن نغلق الميناء» — الوزيرة، المنارة، 2026-02-03');
    expect(address).toMatch(/^https:\/\/news\.example\/a\/1\?ref=x#:~:text=/);
  });

  it.each([
    ['https://news.example/a/1', 'https://news.example/a/1#'],
    ['https://elsewhere.example/a/1', 'https://news.example/a/1?ref=x#'],
    ['no address', 'https://news.example/a/1?ref=x#'],
  ])('with the canonical address %s leads to %s', (canonicalUrl, expected) => {
    const metadata = { ...page.metadata, canonicalUrl };
    expect(
      citationOf({ ...page, metadata })
        .split('\n')[1]
        ?.startsWith(expected),
    ).toBe(true);
  });

  it('names the site where no outlet is known, and no speaker where nobody is', () => {
    const metadata = { ...page.metadata, siteName: null, publishedAt: 'yesterday' };
    expect(citationOf({ ...page, metadata, speaker: null }).split('\n')[0]).toBe(
      '«لن نغلق الميناء» — news.example',
    );
  });
});

describe('addressOf', () => {
  it('tells words that occur twice apart by what stands around them, inside their block', () => {
    const [before, exact, after] = partsOf(addressOf('https://n.example/', text, at, at + words.length));
    expect(exact).toBe(words);
    expect(first.startsWith((before ?? '').replace(/-$/, ''))).toBe(true);
    expect(first).toContain((after ?? '').replace(/^-/, ''));
  });

  it('names long stretches and stretches over blocks by their ends', () => {
    const parts = partsOf(addressOf('https://n.example/', text, 0, text.length));
    expect(parts).toHaveLength(2);
    expect(first.startsWith(parts[0] ?? '?')).toBe(true);
    expect(second.endsWith(parts[1] ?? '?')).toBe(true);
  });

  it.each([
    ['a dash', 'the well-known island', 'the%20well%2Dknown%20island'],
    ['a comma and an ampersand', 'this, that & more', 'this%2C%20that%20%26%20more'],
    ['half of a surrogate pair', 'torn \ud83d word', 'torn%20%20word'],
  ])('encodes %s', (_, exact, expected) => {
    expect(addressOf('https://n.example/', exact, 0, exact.length)).toBe(
      `https://n.example/#:~:text=${expected}`,
    );
  });
});
