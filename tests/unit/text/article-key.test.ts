import { describe, expect, it } from 'vitest';
import { articleKey, pageKey } from '@/lib/text/article-key.ts';

const plain = 'https://news.example.org/world/2024/council-harbour';

describe('articleKey', () => {
  it.each([
    `${plain}?utm_source=x&utm_medium=social&fbclid=abc`,
    `${plain}/`,
    `${plain}#comments`,
    plain.replace('https', 'http'),
    plain.replace('news.', 'www.news.'),
    plain.replace('news.', 'm.news.'),
    plain.replace('news.', 'amp.news.'),
    `${plain}/amp`,
    `${plain}/amp/`,
    `${plain}?amp=1`,
    `${plain}?outputType=amp`,
    plain.replace('/world', '/amp/world'),
    `https://www.google.com/amp/s/${plain.slice(8)}`,
    `https://google.de/amp/s/${plain.slice(8)}`,
    `https://www.google.co.id/amp/s/${plain.slice(8)}`,
    `https://www.google.com.eg/amp/s/${plain.slice(8)}`,
    `https://news-example-org.cdn.ampproject.org/c/s/${plain.slice(8)}?usqp=mq331`,
  ])('is the same for %s', (variant) => {
    expect(articleKey(variant)).toBe(articleKey(plain));
  });

  it('is the same whatever the order of parameters and the case of percent-encoding', () => {
    expect(articleKey('https://example.org/%d8%a3?b=2&a=1')).toBe(
      articleKey('https://example.org/أ?a=1&b=2'),
    );
  });

  it.each([
    ['https://example.org/?p=1', 'https://example.org/?p=2'],
    ['https://example.org/story?id=1', 'https://example.org/story?id=2'],
    ['https://a.example.org/story', 'https://b.example.org/story'],
    ['https://example.org/camp', 'https://example.org/c'],
    ['https://example.org/a', 'https://example.org/b'],
    [`https://google.attacker.example/amp/s/${plain.slice(8)}`, plain],
    [`https://www.google.co.attacker.example/amp/s/${plain.slice(8)}`, plain],
    [`https://sub.attacker.google.example/amp/s/${plain.slice(8)}`, plain],
    [`https://sites.google.com/amp/s/${plain.slice(8)}`, plain],
    [`https://attacker.ampproject.org/c/s/${plain.slice(8)}`, plain],
    [`https://cdn.ampproject.org.attacker.example/c/s/${plain.slice(8)}`, plain],
  ])('tells %s from %s', (first, second) => {
    expect(articleKey(first)).not.toBe(articleKey(second));
  });

  it('takes what is no web address as it is', () => {
    expect(articleKey('file:///home/story.html')).toBe('file:///home/story.html');
  });
});

describe('pageKey', () => {
  it('follows a canonical address of the same site', () => {
    expect(pageKey('https://m.example.org/s/9?x=1', 'https://example.org/story/9')).toBe(
      'https://example.org/story/9',
    );
  });

  it.each([
    [
      'a host above, where others write too',
      'https://evil.blogs.example/x',
      'https://blogs.example/@other/story',
    ],
    ['a host below', 'https://blogs.example/@evil', 'https://other.blogs.example/story'],
    ['another port', 'https://example.org:8443/x', 'https://example.org/story'],
  ])('does not follow one that names %s', (_, address, canonical) => {
    expect(pageKey(address, canonical)).toBe(address);
  });

  it.each([
    ['the front page', 'https://example.org/'],
    ['another site', 'https://elsewhere.example/story/9'],
    ['no address', 'javascript:alert(1)'],
  ])('does not follow one that names %s', (_, canonical) => {
    expect(pageKey('https://example.org/story/9', canonical)).toBe('https://example.org/story/9');
  });
});
