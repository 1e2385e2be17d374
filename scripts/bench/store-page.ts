/** Runs inside the browser: fills a database through the import, as a reader would, and measures what views do with it. */
import { describe } from '../../lib/anchoring/describe.ts';
import { resolve } from '../../lib/anchoring/resolve.ts';
import { indexText } from '../../lib/anchoring/text-index.ts';
import { writeJson } from '../../lib/exchange/write-json.ts';
import type { EntityName } from '../../lib/model/entities.ts';
import { finishImport, stageImport } from '../../lib/store/import-file.ts';
import { openStore, type Store } from '../../lib/store/open.ts';
import { everyRecord, listArticles, loadArticle } from '../../lib/store/records.ts';
import type { Result } from '../../lib/store/result.ts';
import { search } from '../../lib/store/search.ts';
import { listUndo, undo } from '../../lib/store/undo.ts';
import { blocksOfPlainText } from '../../lib/text/blocks.ts';

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

const uuid = (kind: number, n: number): string =>
  `00000000-0000-4000-8${kind}00-${n.toString(16).padStart(12, '0')}`;

/** Words that stand in most notes, and 20,000 others, each rarer than the one before, as words of a language are. */
const common =
  'وزير مدينة جسر طريق خطة عقد سنة شهر قرار مجلس بلدية نقل حافلة سائق طالب مدرسة ماء كهرباء minister bridge budget school water council'.split(
    ' ',
  );
const syllables = 'با تو سي مر قد لن كف عو شا ري نم ده zo ka ri mu te la'.split(' ');
const rare = Array.from({ length: 20_000 }, (_, n) =>
  [n % 18, Math.floor(n / 18) % 18, Math.floor(n / 324) % 18, (n * 7) % 18]
    .map((at) => syllables[at])
    .join(''),
);
/** 0 to 1, always the same for the same number. */
const scattered = (n: number): number => ((n * 2654435761) >>> 0) / 2 ** 32;
const commonAt = (n: number): string => common[Math.floor(scattered(n) * common.length)] ?? '';
const wordAt = (n: number): string =>
  scattered(n + 7) < 0.5 ? commonAt(n) : (rare[Math.floor(rare.length ** scattered(n * 3 + 1)) - 1] ?? '');
const sentence = (n: number, length: number): string =>
  Array.from({ length }, (_, at) => wordAt(n * 31 + at * 7)).join(' ');

const fields = (kind: number, n: number) => {
  const at = new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString();
  return { id: uuid(kind, n), schema: 1, createdAt: at, modifiedAt: at, version: 1, deletedAt: null };
};

const article = (n: number): object => ({
  ...fields(1, n),
  url: `https://news.example/${n}`,
  key: `news.example/${n}`,
  canonicalUrl: null,
  title: `${sentence(n, 6)} ${n}`,
  byline: null,
  siteName: 'Example',
  publishedAt: null,
  updatedAt: null,
  aliases: [`https://news.example/${n}`],
  language: 'ar',
  direction: 'rtl',
  textHash: 'm2-0000000000000000',
});

const annotation = (n: number, articles: number): object => ({
  ...fields(2, n),
  articleId: uuid(1, n % articles),
  target: { type: 'passage', id: null },
  selector: {
    exact: sentence(n, 14),
    prefix: sentence(n + 1, 6),
    suffix: sentence(n + 2, 6),
    start: n,
    end: n + 80,
    block: { index: 1, start: 0 },
    textHash: 'm2-0000000000000000',
    sentence: sentence(n, 20),
  },
  motivation: 'commenting',
  body: `${sentence(n + 3, 12)} n${n}`,
  language: 'ar',
  tags: [commonAt(n)],
});

function* batches(name: EntityName, articles: number, annotations: number): Generator<object[]> {
  const [count, make] =
    name === 'articles'
      ? [articles, article]
      : name === 'annotations'
        ? [annotations, (n: number) => annotation(n, articles)]
        : [0, article];
  for (let from = 0; from < count; from += 500)
    yield Array.from({ length: Math.min(500, count - from) }, (_, at) => make(from + at));
}

const time = async (task: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await task();
  return performance.now() - started;
};

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Times of one kind of act over many articles or queries, ms. */
async function times(
  count: number,
  task: (n: number) => Promise<unknown>,
): Promise<{ median: number; worst: number }> {
  const all: number[] = [];
  for (let n = 0; n < count; n++) all.push(await time(() => task(n)));
  return { worst: Math.max(...all), median: median(all) };
}

/** Times for which nothing else of the page could run, ms: what a reader feels as a stutter when it is long. */
interface Pauses {
  readonly longest: number;
  /** How many were longer than 50 ms. */
  readonly long: number;
}

const LONG = 50;

const pausesIn = (pauses: readonly number[]): Pauses => ({
  longest: pauses.reduce((so, pause) => Math.max(so, pause), 0),
  long: pauses.filter((pause) => pause > LONG).length,
});

/**
 * Where the browser does not tell of long tasks, a worker sends the time every few milliseconds, and what is late waited
 * for the page; what waited for one pause is late by less and less, and counted once.
 */
function watchPauses(): () => Pauses {
  if (PerformanceObserver.supportedEntryTypes.includes('longtask')) return watchLongTasks();
  const source = 'setInterval(() => postMessage(performance.timeOrigin + performance.now()), 4)';
  const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
  const pauses: number[] = [];
  let free = 0;
  worker.onmessage = ({ data: sent }: MessageEvent<number>) => {
    const now = performance.timeOrigin + performance.now();
    if (now - sent > LONG / 2 && sent > free) pauses.push(now - sent);
    free = Math.max(free, now);
  };
  return () => {
    worker.terminate();
    return pausesIn(pauses);
  };
}

function watchLongTasks(): () => Pauses {
  const pauses: number[] = [];
  const observer = new PerformanceObserver((list) => {
    pauses.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: 'longtask' });
  return () => {
    observer.disconnect();
    return pausesIn(pauses);
  };
}

/** An export of that many records, as a reader would choose it in the library. */
async function fileOf(articles: number, annotations: number): Promise<Blob> {
  const pieces: Blob[] = [];
  for await (const piece of writeJson({ name: 'isnad', version: '0' }, '2026-01-01T00:00:00.000Z', (name) =>
    batches(name, articles, annotations),
  ))
    pieces.push(new Blob([piece]));
  return new Blob(pieces);
}

/** How long a task takes, and the longest time for which it held the page. */
async function longestOf(task: () => Promise<void>): Promise<Pauses & { readonly ms: number }> {
  // What came before is no part of it.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const end = watchPauses();
  const ms = await time(task);
  return { ms, ...end() };
}

/** Last, in a fresh page: the import is taken back as a whole. */
export async function takeBack(): Promise<object> {
  const store = valueOf(await openStore({ name: 'bench' }));
  const [act] = valueOf(await listUndo(store, 1));
  const taken = await longestOf(async () => {
    valueOf(await undo(store, act?.id ?? ''));
  });
  const left = await store.db.count('annotations');
  store.close();
  return { undoMs: taken.ms, undoLongestMs: taken.longest, undoLong: taken.long, undoLeft: left };
}

/** First half, in one page: fill. The library is searched by a second, cold page. */
export async function fill(articles: number, annotations: number): Promise<object> {
  const store = valueOf(await openStore({ name: 'bench' }));
  const file = await fileOf(articles, annotations);
  let steps = 0;
  const onProgress = () => steps++;
  let importId = '';
  const staged = await longestOf(async () => {
    ({ importId } = valueOf(await stageImport(store, chunksOf(file), { onProgress })));
  });
  const finished = await longestOf(async () => {
    valueOf(await finishImport(store, importId, { onProgress }));
  });
  store.close();
  return {
    fileBytes: file.size,
    stageMs: staged.ms,
    finishMs: finished.ms,
    importMs: staged.ms + finished.ms,
    steps,
    stageLongestMs: staged.longest,
    finishLongestMs: finished.longest,
    stageLong: staged.long,
    finishLong: finished.long,
  };
}

async function* chunksOf(file: Blob): AsyncGenerator<string, void, undefined> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

/** Queries of each kind: of rare words, of common ones, of both, and beginnings of one word, of few and of very many. */
const queries: Readonly<Record<string, string>> = {
  one: commonAt(3),
  several: [...new Set(sentence(703, 12).split(' '))]
    .filter((word) => common.includes(word))
    .slice(0, 3)
    .join(' '),
  // Words that each stand in many notes and never together.
  apart: `${commonAt(1)} ${commonAt(2)} bridge`,
  rare: 'n3700',
  mixed: `${commonAt(4)} ${rare[50] ?? ''}`,
  beginning: commonAt(5).slice(0, 2),
  manyBeginnings: 'ri',
  letter: 'ب',
};

const HELD = 'bench-open';

/** Keeps the database open in this page until another one calls `letGo`. */
export async function holdOpen(): Promise<object> {
  const store = valueOf(await openStore({ name: 'bench' }));
  valueOf(await listArticles(store, 0, 1));
  // Ends when the lock is stolen.
  await navigator.locks.request(HELD, () => new Promise(() => undefined)).catch(() => undefined);
  store.close();
  return {};
}

export async function whenHeld(): Promise<object> {
  while (!(await navigator.locks.query()).held?.some(({ name }) => name === HELD))
    await new Promise((resolve) => setTimeout(resolve, 20));
  return {};
}

export async function letGo(): Promise<object> {
  await navigator.locks.request(HELD, { steal: true }, () => undefined);
  return {};
}

/** One search in a fresh page, with the opening of the database. */
export async function cold(kind: string): Promise<object> {
  const started = performance.now();
  const store = valueOf(await openStore({ name: 'bench' }));
  const openMs = performance.now() - started;
  const { hits } = valueOf(
    await search(store, queries[kind] ?? '', { entities: [], articleId: null, limit: 50 }),
  );
  const ms = performance.now() - started;
  store.close();
  return { openMs, ms, hits: hits.length };
}

/** Second half, in a fresh page: what a view does. */
export async function use(articles: number): Promise<object> {
  const started = performance.now();
  const store = valueOf(await openStore({ name: 'bench' }));
  const query = (text: string) => search(store, text, { entities: [], articleId: null, limit: 50 });
  const openMs = performance.now() - started;
  valueOf(await query(`${commonAt(1)} ${commonAt(2)} bridge`));
  const coldSearchMs = performance.now() - started;
  const found = await times(20, (n) => query(`n${n * 37}`));
  const frequent = await times(10, (n) => query(`${commonAt(n)} ${commonAt(n + 1)} bridge`));
  const one = await times(10, (n) => query(commonAt(n)));
  const beginning = await times(10, (n) => query(commonAt(n).slice(0, 2)));
  const mixed = await times(10, (n) => query(`${commonAt(n)} ${rare[n * 50] ?? ''}`));
  const list = await times(50, (n) => loadArticle(store, uuid(1, (n * 97) % articles)));
  const library = await times(10, (n) => listArticles(store, n * 50, 50));
  const exported = await exportAll(store);
  store.close();
  return {
    openMs,
    coldSearchMs,
    searchMs: found.median,
    searchCommonMs: frequent.median,
    searchOneMs: one.median,
    searchBeginningMs: beginning.median,
    searchMixedMs: mixed.median,
    searchWorstMs: Math.max(...[found, frequent, one, beginning, mixed].map(({ worst }) => worst)),
    listMs: list.median,
    listWorstMs: list.worst,
    libraryMs: library.median,
    ...exported,
    ...marks(),
  };
}

async function exportAll(store: Store): Promise<object> {
  let characters = 0;
  let longestPiece = 0;
  const exportMs = await time(async () => {
    const pieces = writeJson({ name: 'isnad', version: '0' }, '2026-01-01T00:00:00.000Z', (name) =>
      everyRecord(store, name),
    );
    for await (const piece of pieces) {
      characters += piece.length;
      longestPiece = Math.max(longestPiece, piece.length);
    }
  });
  return { exportMs, exportCharacters: characters, longestPiece };
}

/** A thousand marks on one page after a paragraph was put before: the longest single resolution, and all of them. */
function marks(): object {
  const text = Array.from({ length: 400 }, (_, n) => `${sentence(n, 40)} ${n}.`).join('\n');
  const index = indexText(text, blocksOfPlainText(text));
  const selectors = Array.from({ length: 1000 }, (_, n) => describe(index, n * 80, n * 80 + 60));
  const edited = `فقرة جديدة.\n${text}`;
  const now = indexText(edited, blocksOfPlainText(edited));
  let longest = 0;
  const started = performance.now();
  for (const selector of selectors) {
    const from = performance.now();
    resolve(now, selector);
    longest = Math.max(longest, performance.now() - from);
  }
  return { marksMs: performance.now() - started, longestMarkMs: longest };
}

Object.assign(globalThis, { isnadBench: { fill, cold, holdOpen, whenHeld, letGo, use, takeBack } });
