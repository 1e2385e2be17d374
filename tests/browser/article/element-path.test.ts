import { describe as group, expect, it, onTestFinished } from 'vitest';
import { describe } from '../../../lib/anchoring/describe.ts';
import { indexText } from '../../../lib/anchoring/text-index.ts';
import { collectBlocks } from '../../../lib/article/collect-blocks.ts';
import { elementPaths } from '../../../lib/article/element-path.ts';
import { mapBlocks } from '../../../lib/article/text-map.ts';

function shown(html: string): HTMLElement {
  const root = document.createElement('main');
  root.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.append(root);
  onTestFinished(() => root.remove());
  return root;
}

const found = (path: string): Node | null =>
  document.evaluate(path, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue;

group('elementPaths', () => {
  it('leads back to every element', () => {
    const root = shown(
      '<p>a</p><div><p>b</p>text<p>c</p><my-box><p>d</p></my-box></div><o:p>e</o:p><p>f <b>g</b></p>',
    );
    const pathOf = elementPaths();
    const all = [...root.querySelectorAll('*')];
    expect(all.length).toBeGreaterThan(8);
    for (const element of all)
      expect([element.localName, found(pathOf(element) ?? '')]).toEqual([element.localName, element]);
  });

  it('leads into no shadow tree', () => {
    const shadow = shown('<div></div>').firstElementChild?.attachShadow({ mode: 'open' });
    shadow?.append(document.createElement('p'));
    expect(shadow?.firstElementChild && elementPaths()(shadow.firstElementChild)).toBeNull();
  });

  it('is in the selector of words: the elements in which they begin and end', () => {
    const root = shown('<p>قال الوزير شيئا.</p><ul><li>𝒜 one two</li></ul><p>end</p>');
    const { text, blocks } = mapBlocks(collectBlocks(root, () => true));
    const selector = describe(indexText(text, blocks), text.indexOf('شيئا'), text.indexOf(' two'));
    const [p, li] = [root.querySelector('p'), root.querySelector('li')];
    expect([found(selector.range?.from.path ?? ''), found(selector.range?.to.path ?? '')]).toEqual([p, li]);
    expect([selector.range?.from.offset, selector.range?.to.offset]).toEqual([11, 5]);
  });
});
