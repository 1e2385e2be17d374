import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import nlp from 'compromise';
import * as z from 'zod/mini';
import type { ActorKind } from '../../lib/model/analysis.ts';
import { findActors } from '../../lib/actors/find-actors.ts';
import { blocksOfPlainText } from '../../lib/text/blocks.ts';
import { modelFor } from '../analyze/models.ts';
import type { BenchText } from './actors-page.ts';
import { type BrowserChoice, inPage, launch, servePage } from './in-browser.ts';

/** Model files and the language of the texts that each is measured on. */
const languages = { arab: 'ar', latn: 'en', hani: 'zh', jpan: 'ja', deva: 'hi' };
const names = { arab: 'Arabic', latn: 'Latin', hani: 'Chinese', jpan: 'Japanese', deva: 'Hindi' };
type Group = keyof typeof languages;
const groups: readonly Group[] = ['arab', 'latn', 'hani', 'jpan', 'deva'];

const Each = z.object({
  arab: z.number(), latn: z.number(), hani: z.number(), jpan: z.number(), deva: z.number(),
}); // prettier-ignore
const PageFigures = z.object({
  loadMs: Each,
  msPer1000Words: Each,
  peerMsPer1000Words: z.number(),
  tableBytes: z.number(),
});
const Figures = z.object({ chromium: PageFigures, firefox: PageFigures });

const models = path.join(import.meta.dirname, '../../public/models');
const MEGABYTE = 1024 * 1024;

type InBoth = (measure: (choice: BrowserChoice) => Promise<object>, name: string) => Promise<object>;

/**
 * Loads the entity models and finds actors in Chromium and Firefox, warm, beside `compromise`. Sizes are gzipped bytes.
 * `data` is a folder of development data, whose texts are read. The shipped Latin model has learnt its English sentences;
 * F1 is told only for a model that has not (ISNAD_MODELS, made by `npm run train` without --all).
 */
export async function actors(data: string | null, inBoth: InBoth): Promise<object> {
  const files = Object.fromEntries(
    groups.map((group) => [`/models/${group}.bin`, readFileSync(path.join(models, `${group}.bin`))]),
  );
  const site = await servePage('./actors-page.ts', undefined, files);
  const texts = JSON.stringify(data === null ? ownTexts() : textsOf(data));
  const measure = async (choice: BrowserChoice): Promise<object> => {
    const browser = await launch(choice);
    try {
      return PageFigures.parse(
        await inPage(browser, site.url, `measureActors(${texts}, ${JSON.stringify(languages)})`),
      );
    } finally {
      await browser.close();
    }
  };
  try {
    const { chromium, firefox } = Figures.parse(await inBoth(measure, 'actors'));
    console.table({ ...rows('Chromium', chromium), ...rows('Firefox', firefox) });
    console.log(
      `compromise, English: ${rounded(chromium.peerMsPer1000Words)} ms per 1,000 words (Chromium), ` +
        `${rounded(firefox.peerMsPer1000Words)} (Firefox)`,
    );
    const f1 = data === null || !process.env['ISNAD_MODELS'] ? null : f1OnEnglish(data);
    if (f1) console.log(`F1 on English names: Isnad ${f1.ours.toFixed(1)}, compromise ${f1.peer.toFixed(1)}`);
    else console.log('F1 is skipped: ISNAD_MODELS names no folder of models that were trained without dev/');
    return {
      bench: 'actors',
      chromium: summary(chromium),
      firefox: summary(firefox),
      peerMsPer1000Words: rounded(chromium.peerMsPer1000Words),
      ...(f1 ? { f1: rounded(f1.ours), peerF1: rounded(f1.peer) } : {}),
      bytes: ofEach((group) => packed(files[`/models/${group}.bin`])),
    };
  } finally {
    site.close();
  }
}

type PageFigures = z.infer<typeof PageFigures>;

const rounded = (value: number): number => Math.round(value * 10) / 10;
const packed = (bytes?: Uint8Array): number => (bytes ? gzipSync(bytes, { level: 9 }).length : 0);

const ofEach = (value: (group: Group) => number): Record<string, number> =>
  Object.fromEntries(groups.map((group) => [group, value(group)]));

const rows = (browser: string, { loadMs, msPer1000Words }: PageFigures): object =>
  Object.fromEntries(
    groups.map((group) => [
      `${browser}, ${names[group]} model`,
      { 'load, ms': rounded(loadMs[group]), 'ms per 1,000 words': rounded(msPer1000Words[group]) },
    ]),
  );

/** The slowest model counts for the time; loads are told apart because their budgets are. */
const summary = ({ loadMs, msPer1000Words, tableBytes }: PageFigures): object => ({
  msPer1000Words: rounded(Math.max(...Object.values(msPer1000Words))),
  loadMs: ofEach((group) => rounded(loadMs[group])),
  memoryMB: rounded(tableBytes / MEGABYTE),
});

const Row = z.object({ lang: z.string(), tokens: z.array(z.string()), tags: z.array(z.string()) });

const rowsOf = (file: string): z.infer<typeof Row>[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => Row.parse(JSON.parse(line)));

/** Sentences in a text: about an article's length. */
const SENTENCES = 20;
const TEXTS = 30;

/** Texts of the corpora in the models' languages, about as long as articles. */
function textsOf(data: string): BenchText[] {
  const files = Object.values(languages).flatMap((one) => corpora(data, one === 'en' ? 'dev' : 'train', one));
  return files.flatMap((file) => {
    const rows = rowsOf(file);
    return Array.from({ length: Math.min(TEXTS, Math.floor(rows.length / SENTENCES)) }, (_, at) => {
      const block = rows.slice(at * SENTENCES, (at + 1) * SENTENCES);
      return {
        language: rows[0]?.lang ?? 'en',
        text: block.map(({ lang, tokens }) => tokens.join(/^(zh|ja)$/.test(lang) ? '' : ' ')).join('\n'),
      };
    });
  });
}

function corpora(data: string, part: string, language: string): string[] {
  const folder = path.join(data, 'ner', part);
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.startsWith(`${language}-`))
        .map((name) => path.join(folder, name))
    : [];
}

/** Paragraphs of our own where there is no data. */
function ownTexts(): BenchText[] {
  const english = ['Ruth Adler', 'Omar Haddad', 'the Polish government', 'NATO'].map(
    (name) =>
      `${name} told reporters in Brussels on Friday that the bridge over the Danube would stay closed.`,
  );
  const arabic = ['رئيس الوزراء الأرمني نيكول باشينيان', 'سعاد المرابط', 'الحكومة اللبنانية'].map(
    (name) => `قال ${name} إن الجسر سيبقى مغلقا في بيروت حتى الربيع المقبل، بحسب الأمم المتحدة.`,
  );
  const chinese = ['欧文·哈达德', '陈美玲部长', '联合国'].map(
    (name) => `${name}星期五在布鲁塞尔对记者说，多瑙河上的大桥将关闭到春天。`,
  );
  const japanese = ['オーウェン・ハダド', '田村花子大臣', '国連'].map(
    (name) => `${name}は金曜日、ブリュッセルで記者団に、橋は春まで閉鎖されると述べた。`,
  );
  const hindi = ['विदेश मंत्री सुनीता राव', 'अमित वर्मा', 'संयुक्त राष्ट्र'].map(
    (name) => `${name} ने शुक्रवार को दिल्ली में पत्रकारों से कहा कि पुल वसंत तक बंद रहेगा।`,
  );
  const repeated = (lines: string[]): string => Array.from({ length: 10 }, () => lines.join('\n')).join('\n');
  return [
    { text: repeated(english), language: 'en' },
    { text: repeated(arabic), language: 'ar' },
    { text: repeated(chinese), language: 'zh' },
    { text: repeated(japanese), language: 'ja' },
    { text: repeated(hindi), language: 'hi' },
  ];
}

interface Name {
  readonly start: number;
  readonly end: number;
  readonly kind: ActorKind;
}

const kinds: Record<string, ActorKind | undefined> = { PER: 'person', ORG: 'organization', LOC: 'place' };

/** Exact span and kind, in per cent, on the English development sentences; both read the same running text. */
function f1OnEnglish(data: string): { ours: number; peer: number } | null {
  const [file] = corpora(data, 'dev', 'en');
  if (!file) return null;
  const rows = rowsOf(file);
  const score = { ours: { right: 0, found: 0 }, peer: { right: 0, found: 0 } };
  let gold = 0;
  for (let at = 0; at < rows.length; at += SENTENCES) {
    const { text, names } = running(rows.slice(at, at + SENTENCES));
    gold += names.length;
    const wanted = new Set(names.map(keyOf));
    for (const [who, found] of [
      ['ours', ourNames(text)],
      ['peer', peerNames(text)],
    ] as const) {
      score[who].found += found.length;
      score[who].right += found.filter((name) => wanted.has(keyOf(name))).length;
    }
  }
  const f1 = ({ right, found }: { right: number; found: number }): number => (200 * right) / (found + gold);
  return { ours: f1(score.ours), peer: f1(score.peer) };
}

const keyOf = ({ start, end, kind }: Name): string => `${start} ${end} ${kind}`;

/** Tokens as running text (marks close up to the word before them) and the names in it. */
function running(rows: readonly z.infer<typeof Row>[]): { text: string; names: Name[] } {
  let text = '';
  const names: Name[] = [];
  for (const { tokens, tags } of rows) {
    for (const [at, token] of tokens.entries()) {
      if (text && !text.endsWith('\n') && !/^([.,;:!?%)\]]|['’]s|n['’]t)$/.test(token)) text += ' ';
      const tag = tags[at] ?? 'O';
      const last = names[names.length - 1];
      const kind = kinds[tag.slice(2)];
      if (tag.startsWith('I-') && last)
        names[names.length - 1] = { ...last, end: text.length + token.length };
      else if (kind) names.push({ start: text.length, end: text.length + token.length, kind });
      text += token;
    }
    text += '\n';
  }
  return { text, names };
}

function ourNames(text: string): Name[] {
  const article = { text, blocks: blocksOfPlainText(text), language: 'en', direction: 'ltr' as const };
  return findActors(article, [], modelFor('en')).flatMap(({ kind, mentions }) =>
    mentions
      .filter(({ named }) => named)
      .map(({ start, end, kind: own = kind }) => ({ start, end, kind: own })),
  );
}

const Offsets = z.array(
  z.object({ text: z.string(), offset: z.object({ start: z.number(), length: z.number() }) }),
);

/** Names of the peer, without the marks and the possessive that it leaves on them. */
function peerNames(text: string): Name[] {
  const doc = nlp(text);
  const views = [
    ['person', doc.people()],
    ['organization', doc.organizations()],
    ['place', doc.places()],
  ] as const;
  return views.flatMap(([kind, view]) =>
    Offsets.parse(view.json({ offset: true })).map(({ offset }) => {
      const raw = text.slice(offset.start, offset.start + offset.length);
      const before = /^[\s"“‘'([]*/.exec(raw)?.[0].length ?? 0;
      const after = /(?:['’]s)?[\s"”’'),.;:!?\]]*$/.exec(raw)?.[0].length ?? 0;
      const start = offset.start + before;
      return { start, end: offset.start + offset.length - after, kind };
    }),
  );
}
