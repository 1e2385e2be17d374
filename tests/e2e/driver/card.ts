import { showWords, type Words } from '../../../scripts/browser/words.ts';
import type { Tab } from './tab.ts';

export type { Words };

/** The middle of some words in the viewport, after they were scrolled into it. */
export const placeOfWords = (tab: Tab, words: Words): Promise<{ x: number; y: number }> =>
  tab.evaluate(showWords, words);

export async function clickWords(tab: Tab, words: Words): Promise<void> {
  const { x, y } = await placeOfWords(tab, words);
  await tab.clickAt(x, y);
}

export interface ShownCard {
  readonly text: string;
  readonly words: string | null;
  readonly direction: string;
  readonly role: string | null;
  /** Fields that take text; there must be none. */
  readonly fields: number;
  /** Least width or height of a button, CSS px. */
  readonly smallest: number;
}

/** Waits for the card and reads it; the test build's shadow root is open. */
export async function cardIn(tab: Tab): Promise<ShownCard> {
  await tab.waitFor(
    () => document.documentElement.lastElementChild?.shadowRoot?.querySelector('.card:popover-open') != null,
    null,
    'the card',
  );
  return tab.evaluate(() => {
    const root = document.documentElement.lastElementChild?.shadowRoot;
    const card = root?.querySelector<HTMLElement>('.card');
    if (!card) throw new Error('no card');
    const words = card.querySelector<HTMLElement>('.words');
    const buttons = [...card.querySelectorAll('button')].map((button) => button.getBoundingClientRect());
    return {
      text: card.innerText,
      words: words?.textContent ?? null,
      direction: words ? getComputedStyle(words).direction : '',
      role: card.getAttribute('role'),
      fields: card.querySelectorAll('input, textarea, [contenteditable]').length,
      smallest: Math.min(...buttons.flatMap(({ width, height }) => [width, height])),
    };
  }, null);
}

/** Presses a button of what we show in the page, with the real pointer: synthetic clicks are refused. */
export async function pressIn(tab: Tab, selector: string): Promise<void> {
  await tab.waitFor(
    (wanted) => document.documentElement.lastElementChild?.shadowRoot?.querySelector(wanted) != null,
    selector,
    selector,
  );
  const { x, y } = await tab.evaluate((wanted) => {
    const box = document.documentElement.lastElementChild?.shadowRoot
      ?.querySelector(wanted)
      ?.getBoundingClientRect();
    if (!box) throw new Error(`no ${wanted}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
  await tab.clickAt(x, y);
}

/** Waits until nothing of ours is in the page any more. */
export const waitForBarePage = (tab: Tab): Promise<void> =>
  tab.waitFor(() => document.documentElement.lastElementChild === document.body, null, 'a page without us');

/** The text of an element of ours once it is there and says something. */
export async function textIn(tab: Tab, selector: string): Promise<string> {
  await tab.waitFor(
    (wanted) =>
      Boolean(document.documentElement.lastElementChild?.shadowRoot?.querySelector(wanted)?.textContent),
    selector,
    selector,
  );
  return tab.evaluate(
    (wanted) =>
      document.documentElement.lastElementChild?.shadowRoot?.querySelector(wanted)?.textContent ?? '',
    selector,
  );
}

/** Some words of the page, and how many units of them are left out at the start and at the end. */
export interface Selected {
  readonly inside: string;
  readonly from: string;
  readonly skip: number;
  readonly to: string;
  readonly leave: number;
}

/** Selects from one stretch of text to another, as a script of the reader's hand would. */
export const select = (tab: Tab, selected: Selected): Promise<void> =>
  tab.evaluate(({ inside, from, skip, to, leave }) => {
    const find = (words: string) => {
      const root = document.querySelector(inside) ?? document.body;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(words) ?? -1;
        if (at >= 0) return { node, at };
      }
      throw new Error(`no such words: ${words}`);
    };
    const first = find(from);
    const last = find(to);
    getSelection()?.setBaseAndExtent(first.node, first.at + skip, last.node, last.at + to.length - leave);
  }, selected);
