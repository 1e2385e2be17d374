import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '@/lib/article/find-article.ts';
import { ownJudge } from '@/lib/article/own-judge.ts';
import { articleReasons } from '@/lib/article/reasons.ts';
import { isShownByMarkup } from '@/lib/article/visibility.ts';
import { pages } from './pages.ts';
import { mapFaults } from './round-trip.ts';

const URL_OF_PAGE = 'https://news.example.org/world/council-harbour';
const open = (html: string): Document => new JSDOM(html, { url: URL_OF_PAGE }).window.document;
const find = (document: Document) => findArticle(document, URL_OF_PAGE, isShownByMarkup, ownJudge);

describe('findArticle', () => {
  it.each(pages)('finds the text of $name', ({ html, text }) => {
    expect(find(open(html)).article.text).toBe(text);
  });

  it.each(pages)('maps every character of $name to the live page and back', ({ html }) => {
    expect(mapFaults(find(open(html)))).toEqual([]);
  });

  it.each(pages)('leaves the document of $name as it was', ({ html }) => {
    const document = open(html);
    const before = document.documentElement.outerHTML;
    find(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each([
    ['an empty document', ''],
    ['a document without a body', '<frameset><frame></frameset>'],
    ['broken markup', '<div><p>a<table><p>b</div></p><td>'],
    ['a text that is no prose', '<ul><li><a href="/a">Home</a></li><li><a href="/b">World</a></li></ul>'],
  ])('says of %s that it is no article', (_, html) => {
    const found = find(open(html));
    expect(found.isArticle).toBe(false);
    expect(articleReasons).toContain(found.reason);
  });

  it.each([
    ['en', 'Ferry stopped by storm', 'The ferry to the islands stays in the harbour until Friday, the company said on Tuesday. A storm had torn off a part of the pier.', 'About forty guests were on the islands when the storm came. “Nobody was hurt,” said a spokeswoman of the town, “and there is food for a week.”'],
    ['ar', 'توقف العبّارة بسبب العاصفة', 'تبقى العبّارة في الميناء حتى يوم الجمعة، بحسب ما أعلنت الشركة الثلاثاء. وكانت العاصفة قد اقتلعت جزءا من الرصيف.', 'وكان نحو أربعين زائرا في الجزر عند هبوب العاصفة. وقالت متحدثة باسم البلدة: «لم يصب أحد بأذى، والطعام يكفي أسبوعا».'],
  ])('takes a short report without metadata for an article (%s)', (lang, title, first, second) => {
    const html = `<html lang="${lang}"><head><title>${title}</title></head><body><ul><li><a href="/a">1</a></li><li><a href="/b">2</a></li></ul><div><h1>${title}</h1><p>${first}</p><p>${second}</p></div></body></html>`;
    const found = find(open(html));
    expect(found).toMatchObject({ isArticle: true, reason: 'article' });
    expect(found.article.text).toBe(`${first}\n${second}`);
  }); // prettier-ignore

  it.each(pages)('finds as much of $name in an open shadow tree', ({ html, text }) => {
    const document = open(html);
    const outside = find(open(html));
    const content = [...document.body.childNodes];
    const host = document.createElement('div');
    document.body.replaceChildren(host);
    host.attachShadow({ mode: 'open' }).append(...content);
    const found = find(document);
    expect(found).toMatchObject({
      isArticle: outside.isArticle,
      metadata: { title: outside.metadata.title },
    });
    expect(found.article.text).toBe(text);
    expect(mapFaults(found)).toEqual([]);
  });

  it('refuses a document of too many nodes and one that is too deep', { timeout: 60_000 }, () => {
    const wide = open('<i></i>'.repeat(90_000));
    const deep = open('<body></body>');
    let element: Element = deep.body;
    for (let n = 0; n < 2_000; n++) element = element.appendChild(deep.createElement('div'));
    element.append('Deep down');
    for (const document of [wide, deep])
      expect(find(document)).toMatchObject({ isArticle: false, reason: 'too-large', article: { text: '' } });
  });
});

describe('the text map at places that are no character of the article', () => {
  const document = open(pages.find((page) => page.name.startsWith('a related list'))?.html ?? '');
  const { article, map } = find(document);
  const paragraphs = [...document.querySelectorAll('article > p')];

  it('gives the start of a paragraph for the point before its first child', () => {
    for (const [index, paragraph] of paragraphs.entries())
      expect(map.toOffset(paragraph, 0)).toBe(article.blocks[index]?.start);
  });

  it('gives the end of a paragraph for the point after its last child', () => {
    for (const [index, paragraph] of paragraphs.entries())
      expect(map.toOffset(paragraph, paragraph.childNodes.length)).toBe(article.blocks[index]?.end);
  });

  it('gives null outside the article', () => {
    const menuText = document.querySelector('nav a')?.firstChild;
    const caption = document.querySelector('figcaption');
    expect(menuText && map.toOffset(menuText, 1)).toBeNull();
    expect(caption && map.toOffset(caption, 0)).toBeNull();
    expect(map.toNode(article.text.length)).toBeNull();
  });
});
