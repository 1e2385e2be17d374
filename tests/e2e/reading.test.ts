import { describe, expect, it } from 'vitest';
import { openArticle, waitForMarks, waitForQuotations } from './driver/article.ts';
import { browsers } from './driver/session.ts';
import { onStage } from './driver/stage.ts';
import type { Tab } from './driver/tab.ts';

/** Everything that a page could notice in its own document. */
const documentOf = (tab: Tab): Promise<string> =>
  tab.evaluate(() => new XMLSerializer().serializeToString(document), null);

/** Number of ranges that are painted under a name. */
const painted = (tab: Tab, name: string): Promise<number> =>
  tab.evaluate((wanted) => CSS.highlights.get(wanted)?.size ?? 0, name);

/** The words under the marks of direct quotations that still stand in the page. */
const quotedWords = (tab: Tab): Promise<string[]> =>
  tab.evaluate(
    () =>
      [...(CSS.highlights.get('isnad-direct') ?? [])]
        .filter((range) => range.startContainer.isConnected && !range.collapsed)
        .map((range) => (range as Range).toString()),
    null,
  );

describe.each(browsers)('reading a page in %s', (browser) => {
  const stage = onStage(browser);

  it.each(['karabakh-ar.html', 'karabakh-second-ar.html', 'karabakh-en.html'])(
    'marks quotations and actors on %s and leaves its document alone',
    async (name) => {
      const bare = await stage.session.openPage(stage.address(`${name}?bare`));
      const before = await documentOf(bare);
      await waitForMarks(bare);
      expect(await documentOf(bare)).toBe(before);
      expect(await painted(bare, 'isnad-direct')).toBeGreaterThanOrEqual(3);
      expect(await painted(bare, 'isnad-actor')).toBeGreaterThanOrEqual(5);
      await bare.close();
    },
  );

  it('marks exactly the words that are quoted, from right to left too', async () => {
    const tab = await openArticle(stage.session, stage.address('karabakh-ar.html'));
    const words = await quotedWords(tab);
    expect(words).toContain('لا يوجد حل عسكري لهذا الصراع');
    expect(words.join('\n')).not.toContain('وأضاف');
    await tab.close();
  });

  it('puts the marks back when the page clears the registry and its sheets', async () => {
    const tab = await openArticle(stage.session, stage.address('karabakh-ar.html'));
    await tab.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
    }, null);
    await waitForMarks(tab);
    expect(await tab.evaluate(() => document.adoptedStyleSheets.length, null)).toBe(1);
    await tab.close();
  });

  it('shows the marks again when the reader comes back to the page', async () => {
    const tab = await openArticle(stage.session, stage.address('karabakh-ar.html'));
    await tab.goto(stage.address('front-page.html'));
    await tab.back();
    await waitForMarks(tab);
    await tab.close();
  });

  it('marks an article that the page draws late', async () => {
    const tab = await stage.session.openPage(stage.address('late-article.html'));
    await waitForQuotations(tab);
    expect(await painted(tab, 'isnad-direct')).toBeGreaterThanOrEqual(1);
    await tab.close();
  });

  it('follows a site that changes articles without loading a page', async () => {
    const tab = await stage.session.openPage(stage.address('client-navigation.html'));
    await waitForQuotations(tab);
    const first = await quotedWords(tab);
    await tab.click('#to-turtles');
    await expect.poll(() => quotedWords(tab), { timeout: 10_000 }).not.toEqual(first);
    await expect
      .poll(() => quotedWords(tab).then(({ length }) => length), { timeout: 10_000 })
      .toBeGreaterThan(0);
    await tab.close();
  });

  it('leaves a front page alone', async () => {
    const tab = await stage.session.openPage(stage.address('front-page.html'));
    // The detector speaks at document_idle and the reader a message later: an article opened after it is done first.
    const article = await openArticle(stage.session, stage.address('karabakh-ar.html'));
    expect(await painted(tab, 'isnad-direct')).toBe(0);
    await article.close();
    await tab.close();
  });
});
