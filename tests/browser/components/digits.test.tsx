import { render } from 'preact';
import { expect, it, onTestFinished } from 'vitest';
import { Translation } from '@/components/primitives/translation.tsx';
import { loadTranslator } from '@/lib/i18n/translator.ts';
import { views } from './views.tsx';

const arabic = await loadTranslator('ar', 'arab');

/** Texts that the view itself wrote with Latin digits; the article's and the reader's own words stay as they are. */
function latinDigits(root: HTMLElement): string[] {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const isOwn = !node.parentElement?.closest('[dir="auto"], bdi, kbd, textarea');
    if (isOwn && /[0-9]/.test(node.nodeValue ?? '')) found.push(node.nodeValue ?? '');
  }
  return found;
}

it.each(Object.entries(views))('%s: every number has the reader’s digits', (_, view) => {
  const root = document.createElement('div');
  document.body.append(root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  render(<Translation.Provider value={arabic}>{view}</Translation.Provider>, root);
  expect(latinDigits(root)).toEqual([]);
});
