/**
 * Trains the entity model of one script group:
 *
 *   npm run train -- --data DIR --group arab [--share 0.8] [--seed 1] [--out FILE]
 *
 * DIR holds `train/` and may hold `dev/` with gzipped JSON Lines {lang, tokens, tags}; a file's name starts with its language.
 * Beside them it learns the sentences in scripts/train/sentences and the names in scripts/train/names.
 * --share S trains on the first S of each file and scores on the rest; without it everything in train/ is learnt.
 * --all learns dev/ too, as the shipped models do: then nothing is left to score on.
 * The same data, sentences, names, settings and seed give the same bytes. Settings of a group: scripts/train/groups.ts; each can be
 * overridden for a trial (--runs, --epochs, --rate, --dropout, --prune, --tuning, --settling, --bits, --min-count, --outside-bias,
 * --vocabulary, --agreement, --sharpness).
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { encodeModel } from '../lib/actors/model/format.ts';
import { corpusFiles, corpusSentences, examplesOf, type Example } from './train/corpus.ts';
import { groups } from './train/groups.ts';
import { markedFiles, markedSentences } from './train/marked.ts';
import { listedNames } from './train/names.ts';
import { quantise } from './train/quantise.ts';
import { f1Of } from './train/score.ts';
import { train } from './train/trainer.ts';

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: {
    data: text, group: text, share: text, seed: text, out: text, epochs: text, runs: text, rate: text, dropout: text, prune: text,
    bits: text, tuning: text, settling: text, 'min-count': text, 'outside-bias': text, vocabulary: text, agreement: text, sharpness: text, all: { type: 'boolean', default: false },
  }, // prettier-ignore
});
const base = groups[values.group ?? ''];
if (!values.data || !values.group || !base) {
  process.stderr.write(`usage: npm run train -- --data DIR --group ${Object.keys(groups).join('|')}\n`);
  process.exit(1);
}
const number = (given: string | undefined, otherwise: number): number => (given ? Number(given) : otherwise);
const settings = {
  bits: number(values.bits, base.bits),
  vocabulary: number(values.vocabulary, base.vocabulary),
  runs: number(values.runs, base.runs),
  epochs: number(values.epochs, base.epochs),
  rate: number(values.rate, base.rate),
  dropout: number(values.dropout, base.dropout),
  minCount: number(values['min-count'], base.minCount),
  prune: number(values.prune, base.prune),
  tuning: number(values.tuning, base.tuning),
  settling: number(values.settling, base.settling),
  evened: base.evened,
  seed: number(values.seed, 1),
};
const share = number(values.share, 1);
const report = (line: string): void => console.log(line);

const started = performance.now();
const learnt: Example[][] = [];
const tests = new Map<string, Example[]>();
for (const file of corpusFiles(path.join(values.data, 'train'), base.languages)) {
  const sentences = corpusSentences(file);
  const cut = Math.floor(sentences.length * share);
  learnt.push(examplesOf(sentences.slice(0, cut)));
  if (cut < sentences.length) tests.set(path.basename(file), examplesOf(sentences.slice(cut)));
}
const dev = path.join(values.data, 'dev');
for (const file of existsSync(dev) ? corpusFiles(dev, base.languages) : [])
  if (values.all) learnt.push(examplesOf(corpusSentences(file)));
  else tests.set(path.basename(file), examplesOf(corpusSentences(file)));

// They are no part of any corpus, so that nothing of them is held back.
const exercises = base.languages.flatMap(markedFiles).flatMap((file) => examplesOf(markedSentences(file)));

const weights = train(learnt, exercises, listedNames(base.languages), settings, report);
const chosen = {
  group: values.group,
  prune: number(values.prune, base.prune) / 2,
  outsideBias: number(values['outside-bias'], base.outsideBias),
  agreement: number(values.agreement, base.agreement),
  sharpness: number(values.sharpness, base.sharpness),
};
const model = quantise(weights, chosen);
const bytes = encodeModel(model);
const out = values.out ?? path.join(import.meta.dirname, `../public/models/${values.group}.bin`);
mkdirSync(path.dirname(out), { recursive: true });
writeFileSync(out, bytes);
for (const [name, examples] of tests) {
  const trials = [0.5, 0, -0.5, -1, -1.5].map(
    (outsideBias) => `${outsideBias}: ${f1Of({ ...model, outsideBias }, examples).f.toFixed(1)}`,
  );
  const { p, r, f } = f1Of(model, examples);
  report(
    `${name.padEnd(34)} F1 ${f.toFixed(1)} (P ${p.toFixed(1)} R ${r.toFixed(1)})   by outside bias ${trials.join('  ')}`,
  );
}
const seconds = ((performance.now() - started) / 1000).toFixed(0);
report(`${out}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped, ${seconds} s`);
