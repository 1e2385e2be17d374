import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '@/lib/article/detect.ts';
import { pages } from './pages.ts';

const ask = (html: string, url: string): boolean =>
  looksLikeArticle(new JSDOM(html, { url }).window.document, url);

describe('looksLikeArticle', () => {
  it.each(pages)('sees the article in $name', ({ html }) => {
    expect(ask(html, 'https://example.org/story')).toBe(true);
  });

  it.each([
    ['an open shadow tree', (document: Document) => document.body.attachShadow({ mode: 'open' })],
    [
      'a frame of the same origin',
      (document: Document) =>
        document.body.appendChild(document.createElement('iframe')).contentDocument?.body,
    ],
  ])('sees one in %s', (_, placeIn) => {
    const { document } = new JSDOM('', { url: 'https://example.org/story' }).window;
    const place = placeIn(document);
    if (!place) throw new Error('no such place');
    expect(looksLikeArticle(document, 'https://example.org/story')).toBe(false);
    place.append('The harbour stays open all night, the council said. '.repeat(8));
    expect(looksLikeArticle(document, 'https://example.org/story')).toBe(true);
  });

  it.each([
    ['an empty page', ''],
    [
      'a list of links',
      '<ul>' +
        '<li><a href="/x">A headline of a story that is long enough to look like prose</a></li>'.repeat(40) +
        '</ul>',
    ],
    ['a form', '<form><label>Name</label><input><label>Place of birth</label><input></form>'],
  ])('does not see one in %s', (_, html) => {
    expect(ask(html, 'https://example.org/story')).toBe(false);
  });

  it('takes a front page for none, unless it declares itself an article', () => {
    const html = pages[0]?.html ?? '';
    expect(ask(html, 'https://example.org/')).toBe(false);
    expect(
      ask(html.replace('<meta', '<meta property="og:type" content="article"><meta'), 'https://example.org/'),
    ).toBe(true);
  });
});
