import { beforeAll, describe, expect, it } from 'vitest';
import { openArticle, openPopup, waitForMarks, writeNote } from './driver/article.ts';
import {
  cardIn,
  clickWords,
  placeOfWords,
  pressIn,
  select,
  textIn,
  waitForBarePage,
  type Words,
} from './driver/card.ts';
import { askReaderAt, takeNotedIntent, waitForPopup, watchIntents, stateAt } from './driver/reader.ts';
import { browsers } from './driver/session.ts';
import { onStage } from './driver/stage.ts';
import type { Tab } from './driver/tab.ts';

const BODY = '.story__body';
const quoted: Words = { inside: BODY, words: 'لا يوجد حل عسكري لهذا الصراع' };

/** Whether some words are painted as a direct quotation. */
const isMarked = (tab: Tab, words: string): Promise<boolean> =>
  tab.evaluate(
    (wanted) =>
      [...(CSS.highlights.get('isnad-direct') ?? [])].some((range) => (range as Range).toString() === wanted),
    words,
  );

const waitForMark = (tab: Tab, words: string, there: boolean): Promise<void> =>
  tab.waitFor(
    ({ wanted, there: expected }) =>
      [...(CSS.highlights.get('isnad-direct') ?? [])].some(
        (range) => (range as Range).toString() === wanted,
      ) === expected,
    { wanted: words, there },
    there ? 'the mark' : 'the mark to go',
  );

/** Logs every key and every input that the page can hear, before anybody else. */
const logKeys = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    const log: string[] = [];
    Object.assign(globalThis, { heardKeys: log });
    for (const name of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionupdate'])
      addEventListener(
        name,
        (event) => log.push('key' in event ? String(event.key) : 'data' in event ? String(event.data) : name),
        true,
      );
  }, null);

const heardKeys = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => (globalThis as { heardKeys?: string[] }).heardKeys ?? [], null);

describe.each(browsers)('in the page, in %s:', (browser) => {
  const stage = onStage(browser);
  let view: Tab;
  const address = (name: string) => stage.address(name);
  beforeAll(async () => {
    // A page of the extension, to speak to the readers as the background does.
    view = await stage.session.openExtensionPage('library.html');
    await watchIntents(view);
  });

  /** The words of the stretch that the reader script says is selected. */
  const selectedIn = async (page: string): Promise<string | null> => {
    const stretch = await askReaderAt(view, page, 'reader.selection', {});
    const state = await stateAt(view, page);
    return stretch && state.status === 'ready' ? state.article.text.slice(stretch.start, stretch.end) : null;
  };

  it('a card shows the exact words, the speaker and the reason; Escape gives the focus back', async () => {
    const tab = await openArticle(stage.session, address('karabakh-ar.html?card'));
    await tab.evaluate(() => document.querySelector<HTMLElement>('.share-bar button')?.focus(), null);
    const { x, y } = await placeOfWords(tab, quoted);
    await tab.evaluate(
      () =>
        document.querySelector('article')?.addEventListener('mousedown', (event) => event.preventDefault()),
      null,
    );
    await tab.clickAt(x, y);
    const card = await cardIn(tab);
    expect(card.words).toBe(quoted.words);
    expect(card.text).toContain('جيمس أباثوراي');
    expect(card.text).toContain('“adding”, “stressing”');
    expect(card).toMatchObject({ direction: 'rtl', role: 'dialog', fields: 0 });
    expect(card.smallest).toBeGreaterThanOrEqual(24);
    await tab.press('Escape');
    await waitForBarePage(tab);
    expect(await tab.evaluate(() => document.activeElement?.closest('.share-bar') !== null, null)).toBe(true);
    await tab.close();
  });

  it('of marks that lie over each other the innermost comes first and the others are a button away', async () => {
    const tab = await openArticle(stage.session, address('karabakh-ar.html?nested'));
    const inner = await tab.evaluate(() => {
      const outer = [...(CSS.highlights.get('isnad-indirect') ?? [])] as Range[];
      const found = ([...(CSS.highlights.get('isnad-actor') ?? [])] as Range[]).find((range) =>
        outer.some((one) => one.isPointInRange(range.startContainer, range.startOffset)),
      );
      if (!found) throw new Error('no actor inside a quotation');
      found.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = found.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2, words: found.toString() };
    }, null);
    await tab.clickAt(inner.x, inner.y);
    const card = await cardIn(tab);
    expect(card.words).toBeNull();
    expect(card.text).toMatch(/^(Person|Organization|Place)/);
    await pressIn(tab, '.other');
    const other = await cardIn(tab);
    expect(other.text).toMatch(/^Indirect quotation/);
    expect(other.words).toContain(inner.words);
    await tab.close();
  });

  it('a dismissed mark is gone, stays gone after a reload, and comes back by undo', async () => {
    const tab = await openArticle(stage.session, address('karabakh-ar.html?dismiss'));
    await clickWords(tab, quoted);
    await cardIn(tab);
    await pressIn(tab, '.dismiss');
    await waitForMark(tab, quoted.words, false);
    await tab.reload();
    await waitForMarks(tab);
    await waitForMark(tab, quoted.words, false);
    const other: Words = { inside: BODY, words: 'يعرب الناتو عن قلقه العميق' };
    await clickWords(tab, other);
    await cardIn(tab);
    const { words } = await cardIn(tab);
    await pressIn(tab, '.dismiss');
    await waitForMark(tab, words ?? '', false);
    await pressIn(tab, '.undo');
    await waitForMark(tab, words ?? '', true);
    expect(await isMarked(tab, quoted.words)).toBe(false);
    await tab.close();
  });

  it('what is no actor is unmarked everywhere, also on the next visit', async () => {
    const tab = await openArticle(stage.session, address('karabakh-second-ar.html?actor'));
    const count = () => tab.evaluate(() => CSS.highlights.get('isnad-actor')?.size ?? 0, null);
    const before = await count();
    const first = await tab.evaluate(() => {
      const range = [...(CSS.highlights.get('isnad-actor') ?? [])][0] as Range;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, null);
    await tab.clickAt(first.x, first.y);
    await cardIn(tab);
    await pressIn(tab, '.dismiss');
    await tab.waitFor((all) => (CSS.highlights.get('isnad-actor')?.size ?? 0) < all, before, 'fewer actors');
    const after = await count();
    await tab.reload();
    await tab.waitFor((left) => CSS.highlights.get('isnad-actor')?.size === left, after, 'as few actors');
    await tab.close();
  });

  it('«annotate» leaves the intent with the place and opens the popup or a window', async () => {
    const tab = await openArticle(stage.session, address('karabakh-ar.html?annotate'));
    await clickWords(tab, quoted);
    await cardIn(tab);
    await pressIn(tab, '.annotate');
    const { do: what, start: from, end } = await takeNotedIntent(view);
    const state = await stateAt(view, address('karabakh-ar.html?annotate'));
    expect(what).toBe('annotate');
    expect(state.status === 'ready' && state.article.text.slice(from, end)).toBe(quoted.words);
    await waitForPopup(view);
    await tab.close();
  });

  it('the citation is copied', async () => {
    const tab = await openArticle(stage.session, address('karabakh-ar.html?copy'));
    await clickWords(tab, quoted);
    await cardIn(tab);
    await pressIn(tab, '.copy');
    expect(await textIn(tab, '.actions [role="status"]')).toBe('Copied');
    await tab.close();
  });

  it('a page that logs every key hears nothing of a note', async () => {
    const page = address('karabakh-ar.html?keys');
    const tab = await openArticle(stage.session, page);
    await logKeys(tab);
    await clickWords(tab, quoted);
    const { fields } = await cardIn(tab);
    expect(fields).toBe(0);
    await tab.press('Escape');
    const popup = await openPopup(stage.session, page);
    await writeNote(popup, 'zyx');
    expect((await heardKeys(tab)).join('')).not.toMatch(/[zyx]/);
    await popup.close();
    await tab.close();
  });

  it('synthetic clicks, drags and links open no card', async () => {
    const tab = await openArticle(stage.session, address('karabakh-ar.html?inert'));
    const { x, y } = await placeOfWords(tab, quoted);
    await tab.evaluate(
      ({ at }) => {
        const target = document.elementFromPoint(at.x, at.y);
        for (const name of ['pointerdown', 'pointerup', 'click'])
          target?.dispatchEvent(
            new MouseEvent(name, { bubbles: true, composed: true, clientX: at.x, clientY: at.y }),
          );
      },
      { at: { x, y } },
    );
    // A real click after it is answered: had the synthetic ones been, their card would have come first.
    await tab.evaluate(() => {
      const link = document.createElement('a');
      link.href = '#followed';
      const range = [...(CSS.highlights.get('isnad-direct') ?? [])].find((one) =>
        (one as Range).toString().startsWith('لا يوجد'),
      );
      (range as Range | undefined)?.cloneRange().surroundContents(link);
    }, null);
    await waitForMark(tab, quoted.words, true);
    await clickWords(tab, quoted);
    await tab.waitFor(() => location.hash === '#followed', null, 'the link');
    expect(await tab.evaluate(() => document.documentElement.lastElementChild === document.body, null)).toBe(
      true,
    );
    await tab.close();
  });

  it.each([
    ['grows to whole words', { from: 'المتنازع', skip: 2, to: 'عليه', leave: 2 }, 'المتنازع عليه'],
    ['goes over marks', { from: 'مؤكدا أنه', skip: 0, to: 'لا يوجد حل', leave: 1 }, 'مؤكدا أنه "لا يوجد حل'],
    [
      'goes across blocks',
      { from: 'بين أرمينيا وأذربيجان', skip: 4, to: 'وأكدت الرئاسة', leave: 3 },
      'أرمينيا وأذربيجان.\nوأكدت الرئاسة',
    ],
  ])('a selection %s', async (_, selected, expected) => {
    const page = address('karabakh-ar.html?select');
    const tab = await openArticle(stage.session, page);
    await select(tab, { inside: BODY, ...selected });
    expect(await selectedIn(page)).toBe(expected);
    await tab.close();
  });

  it('a selection outside the article says so', async () => {
    const page = address('karabakh-ar.html?outside');
    const tab = await openArticle(stage.session, page);
    await select(tab, { inside: '.sidebar', from: 'أخبار ذات صلة', skip: 0, to: 'أخبار ذات صلة', leave: 0 });
    expect(await selectedIn(page)).toBeNull();
    expect(await textIn(tab, '.told')).toContain('not part of the article');
    await tab.close();
  });

  it('a button at a selection made with the pointer leaves the intent, though the page moves meanwhile', async () => {
    const page = address('karabakh-ar.html?button');
    const tab = await openArticle(stage.session, page);
    // An answer of the tools: from now on they hear the pointer.
    await askReaderAt(view, page, 'reader.go-back', {});
    const from = await placeOfWords(tab, { inside: BODY, words: 'المتنازع' });
    const to = await placeOfWords(tab, { inside: BODY, words: 'عليه بين' });
    await tab.drag(from, to);
    await tab.evaluate(() => scrollBy({ top: 30, behavior: 'instant' }), null);
    await pressIn(tab, '.adder .annotate');
    const intent = await takeNotedIntent(view);
    const state = await stateAt(view, page);
    expect(state.status === 'ready' && state.article.text.slice(intent.start, intent.end)).toMatch(
      /^المتنازع عليه/,
    );
    await tab.close();
  });

  it('one goes from mark to mark, hears which it is, and comes back', async () => {
    const page = address('karabakh-ar.html?walk');
    const tab = await openArticle(stage.session, page);
    const place = () => tab.evaluate(() => scrollY, null);
    const before = await place();
    const first = await askReaderAt(view, page, 'reader.step', { by: 1 });
    expect(first?.number).toBe(1);
    expect(await textIn(tab, '.live')).toMatch(/^Quotation 1 of \d+, speaker/);
    const last = await askReaderAt(view, page, 'reader.step', { by: -1 });
    expect(last?.number).toBe(first?.count);
    expect(await tab.evaluate(() => CSS.highlights.get('isnad-pointed')?.size ?? 0, null)).toBeGreaterThan(0);
    expect(await askReaderAt(view, page, 'reader.open-card', {})).toBe(true);
    await cardIn(tab);
    expect(await askReaderAt(view, page, 'reader.go-back', {})).toBe(true);
    await expect.poll(place).toBe(before);
    await tab.close();
  });

  it.each([
    ['Chromium', 'translated-ltr', true],
    ['Firefox', '', false],
  ])(
    'nothing of a page translated as %s does it is marked, until the original is back',
    async (_, name, wraps) => {
      const page = address('karabakh-ar.html?translated');
      const tab = await openArticle(stage.session, page);
      await tab.evaluate(
        ({ name: className, wraps: wrapped }) => {
          const paragraphs = [...document.querySelectorAll('.story__body > p')];
          const originals = paragraphs.map((paragraph) => paragraph.cloneNode(true));
          Object.assign(globalThis, {
            showOriginal: () => {
              document.documentElement.className = '';
              document.documentElement.lang = 'ar';
              paragraphs.forEach((paragraph, at) =>
                paragraph.replaceChildren(...(originals[at]?.childNodes ?? [])),
              );
            },
          });
          document.documentElement.lang = 'en';
          if (className) document.documentElement.classList.add(className);
          for (const paragraph of paragraphs) {
            const words =
              'The minister said that "the talks of the two sides will go on for the whole of the week", and that they had been of use to all who were there.';
            const inner = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
            inner.setAttribute('style', 'vertical-align: inherit;');
            inner.append(words);
            const outer = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
            outer.setAttribute('style', 'vertical-align: inherit;');
            outer.append(inner);
            paragraph.replaceChildren(wrapped ? outer : words);
          }
        },
        { name, wraps },
      );
      await tab.waitFor(() => !CSS.highlights.has('isnad-direct'), null, 'the marks to go');
      const state = await stateAt(view, page);
      expect(state).toEqual({ status: 'not-article', reason: 'translated' });
      await select(tab, { inside: BODY, from: 'The minister', skip: 0, to: 'The minister', leave: 0 });
      expect(await askReaderAt(view, page, 'reader.selection', {})).toBeNull();
      await tab.evaluate(() => (globalThis as { showOriginal?: () => void }).showOriginal?.(), null);
      await waitForMark(tab, quoted.words, true);
      await tab.close();
    },
  );
});
