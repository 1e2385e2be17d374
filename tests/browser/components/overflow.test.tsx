import { render } from 'preact';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Translation } from '@/components/primitives/translation.tsx';
import { loadTranslator, type Translator } from '@/lib/i18n/translator.ts';
import { pageViews } from './page-views.tsx';
import { views } from './views.tsx';

const english = await loadTranslator('en');

/** A language that is half as long again as English, written from right to left. */
const pseudo: Translator = {
  ...english,
  direction: 'rtl',
  t: (id, variables) => {
    const text = english.t(id, variables);
    return `ـ${text} ${'كلام'.slice(0, 2 + (text.length % 3))} ${'طويل '.repeat(Math.ceil(text.length / 12)).trim()}ـ`;
  },
};

/** What sticks out of a view at its sides, or is wider than its own box. */
function overflowing(root: HTMLElement): string[] {
  const frame = root.getBoundingClientRect();
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    const isHidden = width <= 1 || element.closest('.visually-hidden') !== null;
    return !isHidden && (left < frame.left - 1 || right > frame.right + 1)
      ? [`${element.tagName} «${element.textContent.slice(0, 40)}»`]
      : [];
  });
}

describe.each(Object.entries({ ...views, ...pageViews }))(
  '%s in a long language from right to left',
  (_, view) => {
    it.each([400, 320, 200])('fits into %i px', (width) => {
      const root = document.createElement('div');
      root.dir = 'rtl';
      root.style.inlineSize = `${width}px`;
      root.style.blockSize = '600px';
      document.body.append(root);
      onTestFinished(() => {
        render(null, root);
        root.remove();
      });
      render(<Translation.Provider value={pseudo}>{view}</Translation.Provider>, root);
      expect(overflowing(root)).toEqual([]);
    });
  },
);
