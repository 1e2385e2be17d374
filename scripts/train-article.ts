/**
 * npx tsx scripts/train-article.ts [--pages FILE] [--write]
 *
 * Trains what `lib/article` knows from examples: which blocks belong to the body (two looks), and whether a page is an article.
 * Reads `articles/*.jsonl.gz` in the folder ISNAD_DATA, lines `{id, html, url?, isArticle, gold?}`; nothing of it is kept in the weights.
 * Prints five-fold cross-validation by site: the figures that count. --write trains on all pages and writes lib/article/weights/.
 * --pages keeps the prepared pages in a file, and reads them from there when it exists (reading takes minutes).
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { featureNames } from '../lib/article/block-features.ts';
import { bodyIndexes } from '../lib/article/body.ts';
import type { BoostedTrees } from '../lib/article/boosted-trees.ts';
import { contextFeatureNames, contextFeatures } from '../lib/article/context-features.ts';
import { pageFeatureNames, pageFeatures } from '../lib/article/page-features.ts';
import { ARTICLE_THRESHOLD } from '../lib/article/page-kind.ts';
import { cutShort, unstated } from './train-article/bare-page.ts';
import { predict, trainTrees, type BoostingSettings } from './train-article/boosting.ts';
import { preparePages, type PreparedPage } from './train-article/prepare.ts';
import { meanF1, pageF1, scorePage, type PageScore } from './train-article/shingles.ts';

const FOLDS = 5;
const INNER_FOLDS = 3;
/** Of the blocks that are all link and not of the body, one in so many is trained on, with so much more weight. */
const MENU_SHARE = 4;
const firstLook: BoostingSettings = { trees: 100, leaves: 11, rate: 0.12, leastWeight: 0.3, penalty: 1, featureShare: 0.3 }; // prettier-ignore
const secondLook: BoostingSettings = { trees: 60, leaves: 8, rate: 0.11, leastWeight: 0.5, penalty: 2, featureShare: 0.4 }; // prettier-ignore
const pageLook: BoostingSettings = { trees: 320, leaves: 5, rate: 0.035, leastWeight: 1.5, penalty: 2, featureShare: 0.1 }; // prettier-ignore

/** FNV-1a: a fold for each site that does not depend on the order of the pages. */
function foldOf(site: string, folds: number): number {
  let hash = 2166136261;
  for (const char of site) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash % folds;
}

type RowsOf = (page: PreparedPage) => readonly Float32Array[];

function trainBlocks(
  pages: readonly PreparedPage[],
  features: readonly string[],
  rowsOf: RowsOf,
  settings: BoostingSettings,
): BoostedTrees {
  const linkShare = features.indexOf('linkShare');
  const chosen = pages.flatMap((page) =>
    rowsOf(page).flatMap((row, index) => {
      const isMenu = page.labels[index] === 0 && (row[linkShare] ?? 0) > 0.9;
      if (isMenu && index % MENU_SHARE > 0) return [];
      return [
        {
          row,
          label: page.labels[index] ?? 0,
          weight: (page.weights[index] ?? 0) * (isMenu ? MENU_SHARE : 1),
        },
      ];
    }),
  );
  return trainTrees(
    {
      features,
      rows: chosen.map(({ row }) => row),
      labels: chosen.map(({ label }) => label),
      weights: chosen.map(({ weight }) => weight),
    },
    settings,
  );
}

interface Models {
  readonly first: BoostedTrees;
  readonly second: BoostedTrees;
}

const contextRows = (page: PreparedPage, first: readonly number[]): Float32Array[] =>
  contextFeatures(page.groups, page.rows, page.texts.map((text) => text.length), first); // prettier-ignore

/** The second look learns from what a first look says of pages that it has not seen. */
function trainModels(pages: readonly PreparedPage[]): Models {
  const unseen = new Map<PreparedPage, Float32Array[]>();
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const isHeld = (page: PreparedPage): boolean => foldOf(`${page.site}/`, INNER_FOLDS) === fold;
    const model = trainBlocks(pages.filter((page) => !isHeld(page)), featureNames, (page) => page.rows, firstLook); // prettier-ignore
    for (const page of pages.filter(isHeld))
      unseen.set(page, contextRows(page, predict(model, featureNames, page.rows)));
  }
  return {
    first: trainBlocks(pages, featureNames, (page) => page.rows, firstLook),
    second: trainBlocks(pages, contextFeatureNames, (page) => unseen.get(page) ?? [], secondLook),
  };
}

const lookTwice = ({ first, second }: Models, page: PreparedPage): number[] =>
  predict(second, contextFeatureNames, contextRows(page, predict(first, featureNames, page.rows)));

const featuresOfPage = (page: PreparedPage, likely: readonly number[]): Float32Array =>
  pageFeatures(page.texts, page.rows, likely, page.signs);

/** How much the copies of a page weigh that have no metadata, or only the beginning of the body. */
const COPY_WEIGHT = 0.2;

function trainPages(
  pages: readonly PreparedPage[],
  likely: ReadonlyMap<PreparedPage, number[]>,
): BoostedTrees {
  const no = pages.filter((page) => !page.isArticle).length;
  const examples = pages.flatMap((page) => {
    const label = page.isArticle ? 1 : 0;
    // Both answers weigh the same in sum.
    const weight = page.isArticle ? 1 : (pages.length - no) / Math.max(1, no);
    const own = likely.get(page) ?? [];
    return [
      { row: featuresOfPage(page, own), label, weight },
      { row: unstated(page, own), label, weight: weight * COPY_WEIGHT },
      { row: cutShort(page, own), label, weight: weight * COPY_WEIGHT },
    ];
  });
  return trainTrees(
    {
      features: pageFeatureNames,
      rows: examples.map(({ row }) => row),
      labels: examples.map(({ label }) => label),
      weights: examples.map(({ weight }) => weight),
    },
    pageLook,
  );
}

const bodyOf = (page: PreparedPage, likely: readonly number[], threshold: number): string =>
  bodyIndexes(page.texts, page.rows, likely, threshold)
    .map((index) => page.texts[index])
    .join('\n');

function printBody(
  label: string,
  pages: readonly PreparedPage[],
  likely: ReadonlyMap<PreparedPage, number[]>,
  threshold: number,
): void {
  const bySet = new Map<string, PageScore[]>();
  for (const page of pages) {
    const score = scorePage(page.gold ?? '', bodyOf(page, likely.get(page) ?? [], threshold));
    bySet.set(page.set, [...(bySet.get(page.set) ?? []), score]);
  }
  const figures = [...bySet].map(([set, scores]) => {
    const { f1, precision, recall } = meanF1(scores);
    return `${set} F1 ${f1.toFixed(4)} (P ${precision.toFixed(3)} R ${recall.toFixed(3)}, least ${Math.min(...scores.map(pageF1)).toFixed(3)})`;
  });
  console.log(`${label.padEnd(26)} ${figures.join(' · ')}`);
}

const { values } = parseArgs({
  options: { pages: { type: 'string' }, write: { type: 'boolean' }, worst: { type: 'string' } },
});
const pages = await loadPages(values.pages);
const articles = pages.filter((page) => page.gold !== null);
const firstLikely = new Map<PreparedPage, number[]>();
const likely = new Map<PreparedPage, number[]>();
const said = { whole: new Map<PreparedPage, number>(), unstated: new Map<PreparedPage, number>(), 'cut short': new Map<PreparedPage, number>() }; // prettier-ignore
for (let fold = 0; fold < FOLDS; fold++) {
  const isHeld = (page: PreparedPage): boolean => foldOf(page.site, FOLDS) === fold;
  const models = trainModels(articles.filter((page) => !isHeld(page)));
  for (const page of pages.filter(isHeld)) {
    firstLikely.set(page, predict(models.first, featureNames, page.rows));
    likely.set(page, lookTwice(models, page));
  }
}
console.log(
  `${FOLDS}-fold cross-validation by site, ${articles.length} articles, ${pages.length - articles.length} other pages`,
);
printBody('first look', articles, firstLikely, 0.5);
for (const threshold of [0.4, 0.5, 0.6])
  printBody(`both looks, threshold ${threshold}`, articles, likely, threshold);
// Every page's body probabilities are of models that have not seen its site, so the page model may learn from them.
for (let fold = 0; fold < FOLDS; fold++) {
  const isHeld = (page: PreparedPage): boolean => foldOf(page.site, FOLDS) === fold;
  const model = trainPages(pages.filter((page) => !isHeld(page)), likely); // prettier-ignore
  for (const page of pages.filter(isHeld)) {
    const own = likely.get(page) ?? [];
    const rows = [featuresOfPage(page, own), unstated(page, own), cutShort(page, own)];
    const [whole = 0, bare = 0, short = 0] = predict(model, pageFeatureNames, rows);
    said.whole.set(page, whole);
    said.unstated.set(page, bare);
    said['cut short'].set(page, short);
  }
}
for (const [kind, answers] of Object.entries(said))
  for (const threshold of kind === 'whole'
    ? [0.36, 0.42, ARTICLE_THRESHOLD, 0.54, 0.6]
    : [ARTICLE_THRESHOLD]) {
    const share = (isArticle: boolean): string => {
      const asked = pages.filter((page) => page.isArticle === isArticle);
      const right = asked.filter((page) => (answers.get(page) ?? 0) >= threshold === isArticle);
      return (right.length / asked.length).toFixed(3);
    };
    console.log(
      `is it an article, ${kind}, threshold ${threshold}: yes on articles ${share(true)}, no on others ${share(false)}`,
    );
  }
if (values.worst)
  articles
    .map(
      (page) =>
        [pageF1(scorePage(page.gold ?? '', bodyOf(page, likely.get(page) ?? [], 0.5))), page.id] as const,
    )
    .sort(([a], [b]) => a - b)
    .slice(0, Number(values.worst))
    .forEach(([f1, id]) => console.log(f1.toFixed(3), id));
if (values.write) {
  const models = trainModels(articles);
  const all = { 'first-look': models.first, 'second-look': models.second, page: trainPages(pages, likely) };
  for (const [name, weights] of Object.entries(all)) {
    const file = new URL(`../lib/article/weights/${name}.json`, import.meta.url);
    writeFileSync(file, `${JSON.stringify(weights)}\n`);
  }
}

async function loadPages(file: string | undefined): Promise<PreparedPage[]> {
  if (file !== undefined && existsSync(file)) return deserialize(readFileSync(file)) as PreparedPage[];
  const folder = process.env['ISNAD_DATA'];
  if (folder === undefined) throw new Error('Set ISNAD_DATA to the folder that holds articles/*.jsonl.gz.');
  const articlesFolder = path.join(folder, 'articles');
  const files = readdirSync(articlesFolder).filter((name) => name.endsWith('.jsonl.gz'));
  const prepared = await preparePages(files.map((name) => path.join(articlesFolder, name)));
  if (file !== undefined) writeFileSync(file, serialize(prepared));
  return prepared;
}
