import type { Page } from 'puppeteer-core';
import { click, see, type, type Stage } from './stage.ts';

/** The library and all its ways, over what the other views kept. */
export const libraryViews: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  library: async (stage) => {
    const page = await stage.openView('library.html');
    await see(page, '[data-row]');
    await stage.shoot(page, '40-library');
    await click(page, '[data-action="select"]');
    await stage.shoot(page, '41-library-selected');
    await click(page, '[data-action="select-none"]');
    await type(page, '[data-field="search"]', 'حل');
    await see(page, '[data-hit]');
    await stage.shoot(page, '42-search');
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
    await stage.shoot(page, '43-search-dark');
    await page.evaluate(() => delete document.documentElement.dataset['theme']);
    await type(page, '[data-field="search"]', ' zzz');
    await page.waitForFunction(() => !document.querySelector('[data-hit]'));
    await stage.shoot(page, '44-search-none');
    await page.close();
    const article = await stage.openView('library.html');
    await click(article, '[data-row]');
    await see(article, '[data-screen="article"]');
    await stage.shoot(article, '45-kept-article');
    await article.close();
  },
  exchange: async (stage) => {
    const page = await stage.openView('library.html');
    await page.setViewport({ width: 1000, height: 1150 });
    await see(page, '[data-row]');
    await page.evaluate(catchFile);
    await click(page, '[data-action="export"]');
    await see(page, '[data-screen="export"]');
    await click(page, '[data-action="save-export"]');
    await see(page, '[data-export="saved"]');
    await click(page, 'summary');
    await stage.shoot(page, '46-export');
    const file = await page.evaluate(caughtFile);
    await click(page, '[data-action="back"]');
    await page.setViewport({ width: 1000, height: 800 });
    await click(page, '[data-action="import"]');
    await see(page, '[data-screen="import"]');
    await stage.shoot(page, '47-import');
    await page.evaluate(chooseFile, 'colleague.json', changed(file));
    await see(page, '[data-import="preview"]');
    await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
    await stage.shoot(page, '48-import-preview');
    await click(page, '[data-action="confirm-import"]');
    await see(page, '[data-imported]');
    await stage.shoot(page, '49-imported');
    await click(page, '[data-action="show-conflicts"]');
    await see(page, '[data-conflict]');
    await stage.shoot(page, '50-conflicts');
    await click(page, '[data-action="back"]');
    await click(page, '[data-action="import"]');
    await page.evaluate(chooseFile, 'half.json', file.slice(0, file.length / 2));
    await see(page, '[data-refused]');
    await stage.shoot(page, '51-import-refused');
    await page.close();
  },
  trash: async (stage) => {
    const page = await stage.openView('library.html');
    await click(page, '[data-action="delete-article"]');
    await see(page, '[data-toast]');
    await stage.shoot(page, '52-deleted');
    await click(page, '[data-action="trash"]');
    await see(page, '[data-trash]');
    await stage.shoot(page, '53-trash');
    await click(page, '[data-trash] [data-action="restore"]');
    await see(page, '[data-toast]');
    await stage.shoot(page, '54-trash-empty');
    await page.close();
  },
};

/** A colleague's version of the same library: one note in other words, one new, one record that fits nothing. */
function changed(file: string): string {
  const library = JSON.parse(file) as Record<string, unknown>;
  const notes = Array.isArray(library['annotations']) ? (library['annotations'] as object[]) : [];
  const [note = {}] = notes;
  return JSON.stringify({
    ...library,
    annotations: [
      {
        ...note,
        body: 'قارنت النص بتسجيل المؤتمر الصحفي.',
        modifiedAt: '2020-01-01T00:00:00.000Z',
        ancestors: [],
      },
      { ...note, id: '00000000-0000-4000-8000-0000000000aa', body: 'ملاحظة من زميلة.' },
      { id: 'broken' },
    ],
  });
}

/** Runs in the page: keeps the next file that is saved. */
function catchFile(): void {
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file) => {
    Object.assign(globalThis, { caught: file });
    return make(file);
  };
}

const caughtFile = (): Promise<string> => (globalThis as unknown as { caught: Blob }).caught.text();

/** Runs in the page: chooses a file as the reader's dialog would. */
function chooseFile(name: string, text: string): void {
  const field = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!field) throw new Error('no field for a file');
  const files = new DataTransfer();
  files.items.add(new File([text], name, { type: 'application/json' }));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Before anything is kept. */
export const emptyViews: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  empty: async (stage) => {
    const page: Page = await stage.openView('library.html');
    await see(page, '[data-screen="library"] [role="status"]');
    await stage.shoot(page, '39-library-empty');
    await page.close();
  },
};
