import type { Tab } from './tab.ts';

/** Replaces words of the page's own text in the node that holds them, as a newsroom's correction does. */
export const editWords = (tab: Tab, from: string, to: string): Promise<void> =>
  tab.evaluate(
    ([before, after]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { nodeValue } = node;
        if (!nodeValue?.includes(before)) continue;
        node.nodeValue = nodeValue.replace(before, after);
        return;
      }
      throw new Error(`no such words: ${before}`);
    },
    [from, to] as const,
  );

/** Does something with the paragraph that holds some words. */
export const editParagraph = (tab: Tab, words: string, what: 'remove' | 'repeat'): Promise<void> =>
  tab.evaluate(
    ([wanted, act]) => {
      const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent.includes(wanted));
      if (!paragraph) throw new Error(`no paragraph with: ${wanted}`);
      if (act === 'remove') paragraph.remove();
      // Neither stands where it stood: where one kept both its neighbours there would be no doubt.
      else paragraph.parentElement?.append(paragraph, paragraph.cloneNode(true));
    },
    [words, what] as const,
  );

/** The words that are painted under a name and still stand in the page. */
export const paintedWords = (tab: Tab, name: string): Promise<string[]> =>
  tab.evaluate(
    (wanted) =>
      [...(CSS.highlights.get(wanted) ?? [])]
        .filter((range) => range.startContainer.isConnected && !range.collapsed)
        .map((range) => (range as Range).toString()),
    name,
  );

/** Of each paragraph that holds some words whether they are painted there. */
export const paintedAmong = (tab: Tab, name: string, words: string): Promise<boolean[]> =>
  tab.evaluate(
    ([wanted, text]) => {
      const ranges = [...(CSS.highlights.get(wanted) ?? [])];
      return [...document.querySelectorAll('p')]
        .filter(({ textContent }) => textContent.includes(text))
        .map((paragraph) => ranges.some(({ startContainer }) => paragraph.contains(startContainer)));
    },
    [name, words] as const,
  );
