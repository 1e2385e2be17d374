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
import { blocksOfPlainText } from '../../lib/text/blocks.ts';

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

const uuid = (kind: number, n: number): string =>
  `00000000-0000-4000-8${kind}00-${n.toString(16).padStart(12, '0')}`;

const words =
  'وزير مدينة جسر طريق خطة عقد سنة شهر قرار مجلس بلدية نقل حافلة سائق طالب مدرسة ماء كهرباء minister bridge budget school water council'.split(
    ' ',
  );
const wordAt = (n: number): string => words[((n * 2654435761) >>> 7) % words.length] ?? '';
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
  tags: [wordAt(n)],
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

/** First half, in one page: fill. The library is searched by a second, cold page. */
export async function fill(articles: number, annotations: number): Promise<object> {
  const store = valueOf(await openStore({ name: 'bench' }));
  let steps = 0;
  let longestPause = 0;
  let last = performance.now();
  const onProgress = () => {
    steps++;
    longestPause = Math.max(longestPause, performance.now() - last);
    last = performance.now();
  };
  const chunks = writeJson({ name: 'isnad', version: '0' }, '2026-01-01T00:00:00.000Z', (name) =>
    batches(name, articles, annotations),
  );
  let importId = '';
  const staged = await time(async () => {
    ({ importId } = valueOf(await stageImport(store, chunks, { onProgress })));
  });
  last = performance.now();
  const finished = await time(async () => {
    valueOf(await finishImport(store, importId, { onProgress }));
  });
  store.close();
  return {
    stageMs: staged,
    finishMs: finished,
    importMs: staged + finished,
    steps,
    longestPauseMs: longestPause,
  };
}

/** Second half, in a fresh page: what a cold view does. */
export async function use(articles: number): Promise<object> {
  const started = performance.now();
  const store = valueOf(await openStore({ name: 'bench' }));
  const query = (text: string) => search(store, text, { entities: [], articleId: null, limit: 50 });
  const openMs = performance.now() - started;
  valueOf(await query('n1234'));
  const coldSearchMs = performance.now() - started;
  const rare = await times(20, (n) => query(`n${n * 37}`));
  const common = await times(10, (n) => query(`${wordAt(n)} ${wordAt(n + 1)} bridge`));
  const list = await times(50, (n) => loadArticle(store, uuid(1, (n * 97) % articles)));
  const library = await times(10, (n) => listArticles(store, n * 50, 50));
  const exported = await exportAll(store);
  store.close();
  return {
    openMs,
    coldSearchMs,
    searchMs: rare.median,
    searchCommonMs: common.median,
    searchWorstMs: Math.max(rare.worst, common.worst),
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

Object.assign(globalThis, { isnadBench: { fill, use } });
