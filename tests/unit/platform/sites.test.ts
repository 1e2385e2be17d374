import { describe, expect, it } from 'vitest';
import { accessOf, listSites, patternOf, siteOf } from '@/lib/platform/sites.ts';

describe('the site of an address', () => {
  it.each([
    ['https://www.news.example/world/story?id=1#top', 'news.example'],
    ['http://127.0.0.1:8080/page', '127.0.0.1'],
    ['news.example', 'news.example'],
    ['  News.Example:8443/path ', 'news.example'],
    ['news.example.', 'news.example'],
    ['localhost', 'localhost'],
    ['أخبار.مثال', 'xn--igbicxr.xn--mgbh0fb'],
    ['https://[::1]/x', '[::1]'],
    ['www.example', 'example'],
  ])('%s is %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  it.each([
    '',
    '   ',
    'two words',
    'file:///etc/hosts',
    'chrome://extensions',
    'javascript://news.example/%0aalert(1)',
    'ftp://news.example',
    'https://',
    'https://news*.example/',
    '*://*/*',
    `https://${'a'.repeat(300)}.example`,
  ])('%s is none', (address) => {
    expect(siteOf(address)).toBeNull();
  });
});

it.each([
  ['news.example', '*://*.news.example/*'],
  ['127.0.0.1', '*://127.0.0.1/*'],
  ['localhost', '*://localhost/*'],
  ['[::1]', '*://[::1]/*'],
])('the pattern of %s is %s', (site, pattern) => {
  expect(patternOf(site)).toBe(pattern);
});

describe('what may run on a site', () => {
  it.each([
    ['nothing granted', 'news.example', [], [], 'click'],
    ['the site granted', 'news.example', ['*://*.news.example/*'], [], 'always'],
    ['a host below it', 'ar.news.example', ['*://*.news.example/*'], [], 'always'],
    ['a look-alike', 'fakenews.example', ['*://*.news.example/*'], [], 'click'],
    ['all granted', 'news.example', ['*://*/*'], [], 'always'],
    ['all granted in old words', 'news.example', ['<all_urls>'], [], 'always'],
    ['granted by the browser with www', 'news.example', ['https://www.news.example/*'], [], 'always'],
    ['granted and turned off', 'news.example', ['*://*.news.example/*'], ['news.example'], 'off'],
    ['a host below one turned off', 'ar.news.example', ['*://*/*'], ['news.example'], 'off'],
  ])('%s', (_, site, granted, off, access) => {
    expect(accessOf(site, granted, off)).toBe(access);
  });
});

it('lists each site once, and all sites apart', () => {
  const granted = ['*://*/*', '*://*.b.example/*', 'https://b.example/*', '*://*.c.example/*'];
  expect(listSites(granted, ['a.example', 'c.example'])).toEqual({
    all: true,
    sites: [
      { site: 'a.example', access: 'off' },
      { site: 'b.example', access: 'always' },
      { site: 'c.example', access: 'off' },
    ],
  });
});
