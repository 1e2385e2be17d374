import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launch, openExtensionPage, type Launched } from '../browser/launch.ts';
import { aimPopupAt } from '../browser/popup.ts';
import { serveFolder } from '../browser/serve.ts';
import { build } from '../setup/build.ts';
import type { BrowserChoice } from './in-browser.ts';

const QUOTATIONS = 500;
const OPENINGS = 9;
/** Typed into a note, letter by letter, with the pause of a quick hand between them, ms. */
const TYPED =
  'The words were compared with the recording of the session, from the first minute to the last. '.repeat(2);
const PAUSE = 25;

const NAMES = ['سليم الحداد', 'ليلى منصور', 'كريم الصايغ', 'هدى البنا', 'نبيل عطية'];
const THINGS = ['المدارس', 'الطرق', 'المزارع', 'الموانئ', 'المكتبات', 'المستشفيات', 'الأسواق'];

/** An article of our own words with a direct quotation in each of its paragraphs. */
function articleOf(quotations: number): string {
  const paragraphs = Array.from({ length: quotations }, (_, number) => {
    const name = NAMES[number % NAMES.length] ?? '';
    const thing = THINGS[number % THINGS.length] ?? '';
    return `<p>وقال الوزير ${name} في الجلسة رقم ${number + 1}: "سنعيد فتح ${thing} في الأسبوع ${number + 2} من هذا العام، ولن يتأخر ذلك يوما واحدا"، وغادر القاعة بعد ذلك بقليل.</p>`;
  });
  return `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>محضر الجلسات الطويلة</title>
<main><article><h1>محضر الجلسات الطويلة</h1><p><time datetime="2026-02-03">٣ شباط ٢٠٢٦</time></p>${paragraphs.join('\n')}</article></main></html>`;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const rounded = (ms: number): number => Math.round(ms * 10) / 10;

/** Waits until the first list is drawn; milliseconds from the arrival of the popup's script, and from the navigation. */
const firstList = (popup: Page): Promise<{ fromScript: number; fromNavigation: number }> =>
  popup
    .waitForFunction(
      () => {
        const [list] = performance.getEntriesByName('first-list');
        const scripts = performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.includes('/chunks/popup-'));
        const arrival = (scripts[0] as PerformanceResourceTiming | undefined)?.responseEnd ?? 0;
        return list ? { fromScript: list.startTime - arrival, fromNavigation: list.startTime } : null;
      },
      { polling: 20, timeout: 60_000 },
    )
    .then((handle) => handle.jsonValue())
    .then((times) => times ?? { fromScript: Number.NaN, fromNavigation: Number.NaN });

/** Types into the note of the first quotation; gaps between frames meanwhile, ms. */
async function typeNote(popup: Page): Promise<number[]> {
  await popup.click('[data-action="note"]');
  await popup.waitForFunction(() => document.activeElement?.matches('textarea') ?? false);
  await popup.evaluate(() => {
    const gaps: number[] = [];
    Object.assign(globalThis, { gaps });
    let last = performance.now();
    const frame = (now: number) => {
      gaps.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await popup.keyboard.type(TYPED, { delay: PAUSE });
  return popup.evaluate(() => (globalThis as unknown as { gaps: number[] }).gaps);
}

async function openOnce({ browser, origin }: Launched, address: string): Promise<Page> {
  const popup = await openExtensionPage(browser, `${origin}/popup.html`);
  await popup.setViewport({ width: 400, height: 600 });
  await popup.evaluate(aimPopupAt, address);
  // From its start again, now that it knows its tab: nothing is loaded yet.
  await popup.evaluate(() => location.reload());
  return popup;
}

async function waitForMarks(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(
    (wanted) => (CSS.highlights.get('isnad-direct')?.size ?? 0) >= wanted * 0.9,
    { timeout: 60_000 },
    QUOTATIONS,
  );
  return page;
}

/** Time to the first list of an article with many quotations, and frames while a note is typed beside them. */
export async function popup({ browser: name, executablePath }: BrowserChoice): Promise<object> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'isnad-popup-'));
  const site = await serveFolder('tests/fixtures', 0, { '/many.html': () => articleOf(QUOTATIONS) });
  const launched = await launch(name, {
    executable: executablePath,
    extension: build(name, 'e2e'),
    profile: path.join(scratch, 'profile'),
    downloads: path.join(scratch, 'downloads'),
    headless: true,
  });
  try {
    const address = `${site.origin}/many.html`;
    await waitForMarks(launched.browser, address);
    const openings = [];
    for (let opening = 0; opening < OPENINGS; opening++) {
      const view = await openOnce(launched, address);
      openings.push(await firstList(view));
      await view.close();
    }
    const view = await openOnce(launched, address);
    await firstList(view);
    const gaps = await typeNote(view);
    const figures = {
      quotations: QUOTATIONS,
      firstListMs: rounded(median(openings.map(({ fromScript }) => fromScript))),
      firstListFromNavigationMs: rounded(median(openings.map(({ fromNavigation }) => fromNavigation))),
      typingFrames: gaps.length,
      typingFramesOver50Ms: gaps.filter((gap) => gap > 50).length,
      typingLongestFrameMs: rounded(Math.max(...gaps)),
    };
    console.log(
      `${name}: first list ${figures.firstListMs} ms after the script, longest frame ${figures.typingLongestFrameMs} ms`,
    );
    return figures;
  } finally {
    await launched.browser.close();
    await site.close();
    await rm(scratch, { recursive: true, force: true, maxRetries: 10 });
  }
}
