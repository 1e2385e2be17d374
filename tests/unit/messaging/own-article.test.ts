import { describe, expect, it } from 'vitest';
import { ownArticle } from '../../../lib/messaging/own-article.ts';
import type { ArticleMetadata } from '../../../lib/model/article.ts';

const stated = (url: string, key: string, canonicalUrl: string | null = null): ArticleMetadata => ({
  url,
  key,
  canonicalUrl,
  title: '',
  byline: null,
  siteName: null,
  publishedAt: null,
  modifiedAt: null,
});

describe('the article that a reader script speaks for', () => {
  it.each([
    ['its own', 'https://a.example/x', 'https://a.example/y', null, 'https://a.example/x'],
    [
      'its own, whatever key it states',
      'https://a.example/x',
      'https://a.example/x',
      null,
      'https://a.example/x',
    ],
    [
      'that of its canonical address',
      'https://www.a.example/x',
      'https://www.a.example/',
      'https://a.example/z',
      'https://a.example/z',
    ],
    [
      'its own, where the canonical is of another site',
      'https://a.example/x',
      'https://a.example/x',
      'https://b.example/z',
      'https://a.example/x',
    ],
    ['its own, where the browser tells nothing', 'https://a.example/x', null, null, 'https://a.example/x'],
    ['none of another site', 'https://b.example/x', 'https://a.example/x', null, undefined],
    ['none of another scheme', 'https://a.example/x', 'http://a.example/x', null, undefined],
    ['none without a host', 'https://', 'https://a.example/x', null, undefined],
    ['none from where nothing can be told', 'https://a.example/x', 'about:blank', null, undefined],
  ])('is %s', (_, url, address, canonical, key) => {
    expect(ownArticle(stated(url, 'https://victim.example/story', canonical), address)?.key).toBe(key);
  });
});
