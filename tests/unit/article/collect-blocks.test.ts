import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { collectBlocks } from '@/lib/article/collect-blocks.ts';
import { isShownByMarkup } from '@/lib/article/visibility.ts';

const blocksOf = (html: string) => {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  return collectBlocks(document.body, isShownByMarkup);
};

describe('collectBlocks', () => {
  it.each([
    ['inline elements run on', '<p>a <b>b</b><i>c</i> d</p>', ['a bc d']],
    ['block elements end a line', '<div>a<p>b</p>c</div>', ['a', 'b', 'c']],
    ['two line breaks end a block', '<div>One thing<br><br>another</div>', ['One thing', 'another']],
    [
      'one line break inside a sentence is a space',
      '<p>One thing<br>and another</p>',
      ['One thing and another'],
    ],
    [
      'one line break after a sentence ends a block',
      '<p>One thing.<br>Another.</p>',
      ['One thing.', 'Another.'],
    ],
    ['a row of data is one block', '<table><tr><th>Year</th><td>2020</td></tr></table>', ['Year 2020']],
    [
      'a layout table gives the blocks of its cells',
      '<table><tr><td><p>a</p></td><td><p>b</p></td></tr></table>',
      ['a', 'b'],
    ],
    ['preformatted white space stays', '<pre>a\n  b</pre>', ['a\n  b']],
    [
      'scripts, controls and ruby are no text',
      '<p>a<script>x</script><button>y</button> <ruby>漢<rt>kan</rt></ruby></p>',
      ['a 漢'],
    ],
    ['an empty line of zero-width spaces is none', '<p>\u200b</p><p>a</p>', ['a']],
    [
      'hidden elements are left out',
      '<p hidden>a</p><p style="display: none">b</p><p aria-hidden="true">c</p><p>d</p>',
      ['d'],
    ],
    ['what a page streams in stays', '<div hidden id="S:1"><p>a</p></div>', ['a']],
    ['a page behind an open dialog stays', '<div aria-hidden="true"><p>a</p></div>', ['a']],
  ])('%s', (_, html, texts) => {
    expect(blocksOf(html).map((block) => block.text)).toEqual(texts);
  });

  it.each([
    ['<h2>a</h2>', 'heading'],
    ['<ul><li><p>a</p></li></ul>', 'list-item'],
    ['<blockquote><p>a</p></blockquote>', 'block-quote'],
    ['<table><tr><td>a</td><td>b</td></tr></table>', 'table-row'],
    ['<pre>a</pre>', 'preformatted'],
    ['<section>a</section>', 'paragraph'],
  ])('says what %s is', (html, role) => {
    expect(blocksOf(html).map((block) => block.role)).toEqual([role]);
  });

  it('counts what stands in links', () => {
    expect(blocksOf('<p>See <a href="/x">the plan</a> now</p>')[0]).toMatchObject({
      linkLength: 8,
      links: 1,
    });
  });

  it('reads open shadow trees and what is put into their slots, in the order of reading', () => {
    const { document } = new JSDOM('<body><my-story><p>put in</p></my-story><p>after</p></body>').window;
    const host = document.querySelector('my-story');
    const shadow = host?.attachShadow({ mode: 'open' });
    const first = document.createElement('p');
    first.textContent = 'inside';
    shadow?.append(first, document.createElement('slot'));
    const texts = collectBlocks(document.body, isShownByMarkup).map((block) => block.text);
    expect(texts).toEqual(['inside', 'put in', 'after']);
  });
});
