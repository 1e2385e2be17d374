import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openArticle } from './driver/article.ts';
import { chooseFile } from './driver/library.ts';
import { browsers } from './driver/session.ts';
import { onStage } from './driver/stage.ts';
import type { Tab } from './driver/tab.ts';
import {
  chooseLanguage,
  done,
  openLists,
  openQuotation,
  press,
  tabTo,
  textOf,
  waitForNone,
  waitForOne,
  waitForSaved,
  waitForText,
  write,
} from './driver/work.ts';

/** Text of a whole download in a folder; waits for it. `isWhole` tells a file that is written to its end. */
async function download(folder: string, ending: string): Promise<{ name: string; text: string }> {
  const find = (): { name: string; text: string } | null => {
    const name = readdirSync(folder).find((entry) => entry.endsWith(ending));
    if (name === undefined) return null;
    const text = readFileSync(path.join(folder, name), 'utf8');
    return text.endsWith('\n') ? { name, text } : null;
  };
  await expect.poll(find, { timeout: 10_000 }).not.toBeNull();
  return find() ?? { name: '', text: '' };
}

const noteShown = (): string | undefined =>
  document.querySelector<HTMLTextAreaElement>('[data-screen="passage"] [data-field="note"]')?.value;

const countOf = (tab: Tab, selector: string): Promise<number> =>
  tab.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

describe.each(browsers)('the library in %s', (browser) => {
  const stage = onStage(browser);
  beforeAll(async () => {
    const { session } = stage;
    const notes = [
      ['karabakh-en.html', 'no military solution', 'Compared with the agency’s text.', 'verbatim'],
      ['karabakh-ar.html', 'حل عسكري', 'قارنت النص ببيان الأمين العام.', 'trimmed'],
    ] as const;
    for (const [name, words, note, rating] of notes) {
      const address = stage.address(name);
      const article = await openArticle(session, address);
      const popup = await openLists(session, address);
      await openQuotation(popup, words);
      await write(popup, '[data-field="note"]', note);
      await press(popup, `[data-choice="rating"] input[value="${rating}"]`);
      await waitForSaved(popup);
      await done(popup);
      await popup.close();
      await article.close();
    }
  });
  it('finds notes, quotations and actors by folded words, narrows them, and opens what was found', async () => {
    const library = await stage.session.openExtensionPage('library.html');
    await write(library, '[data-field="search"]', 'military solution');
    await waitForOne(library, '[data-hit="quotations"]');
    expect(await textOf(library, '[data-hit="quotations"] mark')).toBe('military');
    await press(library, '[data-choice="kind"] input[value="annotations"]');
    await waitForNone(library, '[data-hit]');
    await press(library, '[data-action="clear-filters"]');
    await waitForOne(library, '[data-hit="quotations"]');

    // Without the hamza, without the article: the note says «الأمين».
    await write(library, '[data-field="search"]', 'امين');
    await waitForText(library, '[data-hit="annotations"]', 'قارنت النص');
    expect(await textOf(library, '[data-hit="annotations"] mark')).toBe('الأمين');
    await library.press('ArrowDown');
    expect(
      await library.evaluate(() => document.activeElement?.hasAttribute('data-row') ?? false, null),
    ).toBe(true);
    await press(library, '[data-hit="annotations"]');
    await waitForOne(library, '[data-screen="quotation"]');
    await waitForText(library, 'figure', 'حل عسكري');
    await library.press('Escape');
    await waitForOne(library, '[data-screen="article"]');
    await press(library, '[data-action="back-to-library"]');
    await waitForOne(library, '[data-hit="annotations"]');

    await write(library, '[data-field="search"]', 'zzzz');
    await waitForNone(library, '[data-hit]');
    await waitForText(library, '[data-screen="library"]', 'Nothing was found');
    await library.press('Escape');
    await waitForOne(library, '[data-action="delete-article"]');
    await library.close();
  });

  it('exports a choice of articles as any format, without notes when the reader says so', async () => {
    const library = await stage.session.openExtensionPage('library.html');
    await press(library, 'li:has([lang="ar"]) [data-action="select"]');
    await press(library, '[data-action="export-selected"]');
    await waitForOne(library, '[data-screen="export"]');
    await press(library, '[data-choice="format"] input[value="csv"]');
    await press(library, '[data-action="save-export"]');
    await waitForOne(library, '[data-export="saved"]');
    const csv = await download(stage.downloads, '.csv');
    expect(csv.name).toMatch(/^isnad-.*karabakh|^isnad-1-articles|^isnad-127-0-0-1-/);
    expect(csv.text.charCodeAt(0)).toBe(0xfeff);
    expect(csv.text).toContain('قارنت النص ببيان');
    expect(csv.text).not.toContain('Compared with');

    await press(library, '[data-choice="format"] input[value="markdown"]');
    await press(library, '[data-action="export-notes"]');
    await press(library, '[data-action="save-export"]');
    const report = await download(stage.downloads, '.md');
    expect(report.text).toContain('حل عسكري');
    expect(report.text).not.toContain('قارنت النص');

    await press(library, '[data-choice="format"] input[value="web-annotation"]');
    await press(library, '[data-choice="scope"] input[value="all"]');
    await press(library, '[data-action="save-export"]');
    const annotations = await download(stage.downloads, '.annotations.jsonld');
    const collection = JSON.parse(annotations.text) as { total: number; first: { items: unknown[] } };
    expect(collection.first.items).toHaveLength(collection.total);
    expect(annotations.text).not.toMatch(/قارنت النص|Compared with/);

    await press(library, '[data-choice="format"] input[value="claim-review"]');
    await press(library, '[data-action="save-export"]');
    const reviews = await download(stage.downloads, '.claims.jsonld');
    expect(reviews.text.match(/"@type":"ClaimReview"/g)).toHaveLength(2);
    await library.close();
  });

  it('exports everything, which counts as the last export, and takes it back in after a preview', async () => {
    const library = await stage.session.openExtensionPage('library.html');
    await press(library, '[data-action="export"]');
    await waitForOne(library, '[data-copy="true"]');
    await press(library, '[data-action="save-export"]');
    await waitForOne(library, '[data-export="saved"]');
    const { name, text } = await download(stage.downloads, '.json');
    expect(name).toMatch(/^isnad-library-\d{4}-\d\d-\d\d\.json$/);
    const options = await stage.session.openExtensionPage('options.html');
    await waitForText(options, '#storage', 'Last export');
    await options.close();

    await library.press('Escape');
    await press(library, '[data-action="import"]');
    await chooseFile(library, name, text);
    await waitForOne(library, '[data-import="preview"] [data-outcome="same"]');
    expect(await countOf(library, '[data-outcome]')).toBe(1);
    expect(await countOf(library, '[data-action="confirm-import"]')).toBe(0);
    await press(library, '[data-action="cancel-import"]');
    await waitForOne(library, '[data-import="cancelled"]');

    // The same file with another wording, a new record and a broken one.
    const file = JSON.parse(text) as Record<string, { id: string; body?: string; modifiedAt?: string }[]>;
    const notes = file['annotations'] ?? [];
    const [english] = notes.filter(({ body }) => body?.startsWith('Compared'));
    const changed = JSON.stringify({
      ...file,
      annotations: [
        {
          ...english,
          body: 'Compared with the minister’s text.',
          modifiedAt: '2020-01-01T00:00:00.000Z',
          ancestors: [],
        },
        { ...english, id: '00000000-0000-4000-8000-0000000000aa', body: 'A second note.' },
        { id: 'broken' },
      ],
    });
    await chooseFile(library, 'changed.json', changed);
    await waitForOne(library, '[data-outcome="conflicting"][data-count="1"]');
    await waitForOne(library, '[data-outcome="new"][data-count="1"]');
    await waitForOne(library, '[data-invalid="1"]');
    await press(library, '[data-action="confirm-import"]');
    await waitForOne(library, '[data-imported]');
    await press(library, '[data-action="show-conflicts"]');
    await waitForText(library, '[data-conflict="body"]', 'Compared with the minister’s text.');
    await waitForText(library, '[data-conflict="body"]', 'Compared with the agency’s text.');
    await press(library, '[data-conflict="body"] [data-action="use-other"]');
    await waitForNone(library, '[data-conflict="body"]');
    await press(library, '[data-toast] [data-action="undo"]');
    await waitForOne(library, '[data-conflict="body"]');
    await library.close();
  });

  it.each([
    ['not JSON', 'PK\u0003\u0004 not text', 'syntax'],
    ['a half of a file', '{"format":"isnad","version":1,"articles":[{"id":', 'syntax'],
    ['JSON of something else', '{"a":1}', 'not-isnad'],
    ['a newer version', '{"format":"isnad","version":99,"articles":[{}]}', 'newer-version'],
    ['a key twice', '{"format":"isnad","format":"isnad"}', 'duplicate-key'],
    ['a forbidden key', '{"__proto__":{}}', 'forbidden-key'],
    ['too deep', `{"a":${'['.repeat(100)}${']'.repeat(100)}}`, 'too-deep'],
  ])('refuses %s with a sentence of what, where and what to do', async (_, text, code) => {
    const library = await stage.session.openExtensionPage('library.html#import');
    await chooseFile(library, 'x.json', text);
    await waitForOne(library, `[data-refused="${code}"]`);
    const said = await textOf(library, `[data-refused="${code}"]`);
    expect(said).toContain('x.json');
    expect(said).not.toMatch(/import-|storage-/);
    await library.close();
  });

  it('takes in what Hypothesis exported, and takes the whole import back', async () => {
    const library = await stage.session.openExtensionPage('library.html#import');
    await chooseFile(
      library,
      'hypothesis.json',
      JSON.stringify({
        annotations: [
          {
            id: 'abc',
            created: '2026-01-01T00:00:00Z',
            uri: 'https://other.example/story',
            text: 'A note from elsewhere.',
            tags: ['elsewhere'],
            target: [
              {
                source: 'https://other.example/story',
                selector: [{ type: 'TextQuoteSelector', exact: 'some words', prefix: '', suffix: '' }],
              },
            ],
          },
          {
            id: 'def',
            created: '2026-01-02T00:00:00Z',
            uri: 'https://other.example/story',
            text: 'On all of it, also from elsewhere.',
            tags: [],
            target: [{ source: 'https://other.example/story' }],
          },
        ],
      }),
    );
    await waitForOne(library, '[data-outcome="new"][data-count="3"]');
    await press(library, '[data-action="confirm-import"]');
    await waitForOne(library, '[data-imported]');
    const other = await stage.session.openExtensionPage('library.html');
    // Either note is shown itself; from it the way leads back over the notes of its article to what was found.
    for (const words of ['A note from elsewhere', 'On all of it']) {
      await write(other, '[data-field="search"]', words);
      await waitForText(other, '[data-hit="annotations"]', words);
      await press(other, '[data-hit="annotations"]');
      await waitForOne(other, '[data-screen="passage"] [data-field="note"]');
      expect(await other.evaluate(noteShown, null)).toContain(words);
      await other.press('Escape');
      await waitForOne(other, '[data-screen="article"] #tab-notes[aria-selected="true"]');
      expect(await other.evaluate(() => document.activeElement?.closest('li')?.textContent, null)).toContain(
        words,
      );
      await press(other, '[data-action="back-to-library"]');
      await waitForText(other, '[data-hit="annotations"]', words);
    }
    await write(other, '[data-field="search"]', 'from elsewhere');
    await waitForOne(other, '[data-hit="annotations"]');
    await press(library, '[data-action="undo-import"]');
    await waitForOne(library, '[data-import="undone"]');
    await waitForNone(other, '[data-hit]');
    await other.close();
    await library.close();
  });

  it('is used in Arabic by keyboard alone', async () => {
    const library = await stage.session.openExtensionPage('library.html');
    await library.evaluate(chooseLanguage, 'ar');
    await waitForOne(library, 'html[dir="rtl"]');
    await tabTo(library, '[data-field="search"]');
    await library.type('اذربيجان');
    await waitForText(library, '[data-hits]', 'نتائج');
    await library.press('ArrowDown');
    await library.press('Enter');
    // Esc means something only once what was found is open.
    await waitForOne(library, '[data-screen]:not([data-screen="library"], [data-screen="article"])');
    await library.press('Escape');
    await waitForOne(library, '[data-screen="article"]');
    await library.press('Escape');
    await waitForOne(library, '[data-screen="library"]');
    expect(await library.evaluate(() => document.querySelector('input')?.value, null)).toBe('اذربيجان');
    await tabTo(library, '[data-action="export"]');
    await library.press('Enter');
    await waitForText(library, '[data-screen="export"]', 'كل شيء: مقالان');
    await library.press('Escape');
    await waitForOne(library, '[data-screen="library"]');
    await library.close();
  });

  it('deletes several articles in one act that is undone as one', async () => {
    const library = await stage.session.openExtensionPage('library.html');
    await press(library, 'li [data-action="select"]');
    await press(library, '[data-action="select-all"]');
    await press(library, '[data-action="delete-selected"]');
    await waitForNone(library, '[data-row]');
    await press(library, '[data-toast] [data-action="undo"]');
    await waitForOne(library, '[data-row]');
    expect(await countOf(library, '[data-row]')).toBe(2);
    await library.close();
  });
});
