import { describe, expect, it } from 'vitest';
import { findArticle } from '@/lib/article/find-article.ts';
import { ownJudge } from '@/lib/article/own-judge.ts';
import { isShownByLayout } from '@/lib/article/visibility.ts';
import { pages } from '../../unit/article/pages.ts';
import { mapFaults } from '../../unit/article/round-trip.ts';
import { openPage } from './open-page.ts';

const URL_OF_PAGE = 'https://news.example.org/world/council-harbour';

describe('findArticle in a page with layout', () => {
  it.each(pages)(
    'finds and maps the text of $name, and leaves the page as it was',
    async ({ html, text }) => {
      const { document, close } = await openPage(html);
      const before = document.documentElement.outerHTML;
      const found = findArticle(document, URL_OF_PAGE, isShownByLayout, ownJudge);
      expect(found.article.text).toBe(text);
      expect(mapFaults(found)).toEqual([]);
      expect(document.documentElement.outerHTML).toBe(before);
      close();
    },
  );

  it('leaves out what a style sheet hides', async () => {
    const page = pages[0]?.html ?? '';
    const style = '<style>.gone{display:none}.unseen{visibility:hidden}</style>';
    const inserted =
      '<p class="gone">Never shown to any reader of this page.</p><p class="unseen">Nor this one, ever.</p>';
    const { document, close } = await openPage(
      page.replace('</head>', `${style}</head>`).replace('</article>', `${inserted}</article>`),
    );
    expect(findArticle(document, URL_OF_PAGE, isShownByLayout, ownJudge).article.text).toBe(pages[0]?.text);
    close();
  });

  it.each([
    ['an element without a box of its own', '<div style="display: contents">', '</div>'],
    ['a part that was streamed and waits for its script', '<div hidden id="S:0">', '</div>'],
    ['closed details', '<details><summary>More</summary>', '</details>'],
  ])('reads what stands in %s', async (_, before, after) => {
    const page = pages[0]?.html ?? '';
    const { document, close } = await openPage(
      page.replace('<article>', `${before}<article>`).replace('</article>', `</article>${after}`),
    );
    expect(document.querySelector('article')?.parentElement?.localName).not.toBe('body');
    expect(findArticle(document, URL_OF_PAGE, isShownByLayout, ownJudge).article.text).toBe(pages[0]?.text);
    close();
  });

  it('selects in the page what it found', async () => {
    const { document, close } = await openPage(pages[1]?.html ?? '');
    const { article, map } = findArticle(document, URL_OF_PAGE, isShownByLayout, ownJudge);
    for (const { start, end } of article.blocks) {
      const [from, last] = [map.toNode(start), map.toNode(end - 1)];
      const range = document.createRange();
      if (!from || !last) throw new Error('A block has no place in the page.');
      range.setStart(from.node, from.offset);
      range.setEnd(last.node, last.offset + 1);
      expect(range.toString().replace(/\s+/g, ' ')).toBe(article.text.slice(start, end));
    }
    close();
  });
});
