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
const PARAGRAPHS = 190;
/** Quotations of a paragraph: one each would look like a list of repetitions, which is no part of an article. */
const EACH = 3;
const OPENINGS = 9;
/** Typed into a note, letter by letter, with the pause of a quick hand between them, ms. */
const TYPED = 'The words were compared with the recording. ';
const PAUSE = 25;
/** Sentences, each after a thought that is long enough for what was typed before to be stored meanwhile, ms. */
const SENTENCES = 6;
const THOUGHT = 450;

const NAMES = [
  'سليم الحداد',
  'ليلى منصور',
  'كريم الصايغ',
  'هدى البنا',
  'نبيل عطية',
  'سامر الخطيب',
  'رنا الشامي',
];
const THINGS = ['المدارس', 'الطرق', 'المزارع', 'الموانئ', 'المكتبات', 'المستشفيات', 'الأسواق', 'الحدائق'];
const PLACES = ['الشمال', 'الجنوب', 'العاصمة', 'الساحل', 'الجبل', 'الوادي', 'الريف', 'الأطراف', 'الجزر'];

type Said = (name: string, thing: string, place: string, number: number) => string;
const TEMPLATES: readonly Said[] = [
  (name, thing, place, number) =>
    `وقال ${name} في الجلسة رقم ${number}: "سنعيد فتح ${thing} في ${place} قبل نهاية الشهر، ولن يتأخر ذلك يوما واحدا"، وغادر القاعة بعد قليل.`,
  (name, thing, place, number) =>
    `"لا مال في الخزينة لبناء ${thing} في ${place}"، بهذه الكلمات ردت ${name} على سؤال النواب للمرة ${number} هذا العام.`,
  (name, thing, place, number) =>
    `وأكد ${name} أمام لجنة تضم ${number} عضوا أن "سكان ${place} ينتظرون ${thing} منذ سنوات طويلة" وطلب تقريرا مفصلا.`,
  (name, thing, place, number) =>
    `من جانبه أوضح ${name} للصحفيين: "زرت ${place} ورأيت ${number} من ${thing} بلا كهرباء ولا ماء"، داعيا إلى زيارة ثانية.`,
  (name, thing, place, number) =>
    `وأضافت ${name} وهي تقرأ من الصفحة ${number}: "كل ما كتب عن ${thing} صحيح، إلا ما قيل عن أهل ${place} وأعمالهم".`,
];

/** An article of our own words with some quotations in each of its paragraphs. */
function articleOf(length: number): string {
  const sentence = (at: number) => {
    const pick = (list: readonly string[], step: number) => list[Math.floor(at / step) % list.length] ?? '';
    const said = TEMPLATES[at % TEMPLATES.length];
    return said?.(pick(NAMES, 1), pick(THINGS, 3), pick(PLACES, 2), at + 2) ?? '';
  };
  const paragraphs = Array.from({ length }, (_, paragraph) => {
    const sentences = Array.from({ length: EACH }, (__, number) => sentence(paragraph * EACH + number));
    return `<p>${sentences.join(' ')}</p>`;
  });
  return `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>محضر الجلسات الطويلة</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-02-03T08:00:00Z">
<main><article><h1>محضر الجلسات الطويلة</h1>${paragraphs.join('\n')}</article></main></html>`;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const rounded = (ms: number): number => Math.round(ms * 10) / 10;

/** Milliseconds until the first list is drawn. */
interface Opening {
  /** From the first statement of the popup's script. */
  readonly fromScript: number;
  /** From the moment that its document is parsed: loading and evaluating the script's modules is counted too. */
  readonly fromParsed: number;
  readonly fromNavigation: number;
}

/** Waits until the first list is drawn. */
const firstList = (popup: Page): Promise<Opening> =>
  popup
    .waitForFunction(
      () => {
        const [list] = performance.getEntriesByName('first-list');
        const [script] = performance.getEntriesByName('script');
        const [load] = performance.getEntriesByType('navigation');
        const parsed = load instanceof PerformanceNavigationTiming ? load.domInteractive : 0;
        if (!list || !script || 'isBefore' in globalThis) return null;
        const { startTime: drawn } = list;
        return { fromScript: drawn - script.startTime, fromParsed: drawn - parsed, fromNavigation: drawn };
      },
      { polling: 20, timeout: 60_000 },
    )
    .then((handle) => handle.jsonValue())
    .then((times) => times ?? { fromScript: Number.NaN, fromParsed: Number.NaN, fromNavigation: Number.NaN });

/** Types into the note of the first quotation; gaps between frames meanwhile, ms. */
async function typeNote(popup: Page): Promise<number[]> {
  await popup.click('[data-action="note"]');
  await popup.waitForFunction(() => document.activeElement?.matches('textarea') ?? false);
  await popup.evaluate(() => {
    const watch = {
      gaps: [] as number[],
      last: performance.now(),
      frame(now: number) {
        watch.gaps.push(now - watch.last);
        watch.last = now;
        requestAnimationFrame((next) => watch.frame(next));
      },
    };
    Object.assign(globalThis, { gaps: watch.gaps });
    watch.frame(watch.last);
  });
  for (let sentence = 0; sentence < SENTENCES; sentence++) {
    await popup.keyboard.type(TYPED, { delay: PAUSE });
    await new Promise((resolve) => setTimeout(resolve, THOUGHT));
  }
  await popup.waitForSelector('[data-status="saved"]', { timeout: 60_000 });
  return popup.evaluate(() => (globalThis as unknown as { gaps: number[] }).gaps);
}

/** Waits until every row is there; their number. */
async function allRows(popup: Page): Promise<number> {
  const handle = await popup.waitForFunction(
    (wanted) => {
      const rows = document.querySelectorAll('[data-row]').length;
      return rows >= wanted ? rows : null;
    },
    { polling: 20, timeout: 60_000 },
    QUOTATIONS,
  );
  return (await handle.jsonValue()) ?? 0;
}

async function openOnce({ browser, origin }: Launched, address: string): Promise<Page> {
  const popup = await openExtensionPage(browser, `${origin}/popup.html`);
  await popup.setViewport({ width: 400, height: 600 });
  await popup.evaluate(aimPopupAt, address);
  // From its start again, now that it knows its tab: nothing is loaded yet.
  await popup.evaluate(() => {
    Object.assign(globalThis, { isBefore: true });
    // Once this is answered: a page that goes takes the answer with it.
    setTimeout(() => location.reload());
  });
  return popup;
}

async function waitForMarks(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(
    (wanted) =>
      ['isnad-direct', 'isnad-indirect'].reduce(
        (sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0),
        0,
      ) >= wanted,
    // The welcome page of a fresh install may lie over it: no frame would be drawn to ask in.
    { timeout: 60_000, polling: 100 },
    QUOTATIONS,
  );
  return page;
}

/** Time to the first list of an article with many quotations, and frames while a note is typed beside them. */
export async function popup({ browser: name, executablePath }: BrowserChoice): Promise<object> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'isnad-popup-'));
  const site = await serveFolder('tests/fixtures', 0, { '/many.html': () => articleOf(PARAGRAPHS) });
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
    const quotations = await allRows(view);
    const gaps = await typeNote(view);
    const figures = {
      quotations,
      firstListMs: rounded(median(openings.map(({ fromParsed }) => fromParsed))),
      firstListFromScriptMs: rounded(median(openings.map(({ fromScript }) => fromScript))),
      firstListFromNavigationMs: rounded(median(openings.map(({ fromNavigation }) => fromNavigation))),
      typingFrames: gaps.length,
      typingFramesOver50Ms: gaps.filter((gap) => gap > 50).length,
      typingLongestFrameMs: rounded(Math.max(...gaps)),
    };
    console.log(
      `${name}: first list ${figures.firstListFromScriptMs} ms after the script's first statement, ${figures.firstListMs} ms after the document, longest frame ${figures.typingLongestFrameMs} ms`,
    );
    return figures;
  } finally {
    await launched.browser.close();
    await site.close();
    await rm(scratch, { recursive: true, force: true, maxRetries: 10 });
  }
}
