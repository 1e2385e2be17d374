import { describe } from '../../lib/anchoring/describe.ts';
import type { Resolution } from '../../lib/anchoring/resolution.ts';
import { resolve } from '../../lib/anchoring/resolve.ts';
import { sameWords } from '../../lib/anchoring/same-words.ts';
import { indexText } from '../../lib/anchoring/text-index.ts';
import { blocksOfPlainText } from '../../lib/text/blocks.ts';
import { foldKey } from '../../lib/text/fold.ts';
import { sentences } from '../../lib/text/sentences.ts';
import { type Case, chance, type Edit, type Edited, edits, type Span } from './anchoring-edits.ts';
import { type Page, pagesOf } from './anchoring-pages.ts';
import { peerResolve } from './anchoring-peer.ts';

/** Rates are fractions of 1; `wrongSilent` and `cases` are counts. */
export interface AnchoringFigures {
  readonly bench: 'anchoring';
  readonly cases: number;
  /** Other words than the stored ones shown as placed or moved. */
  readonly wrongSilent: number;
  /** Shown as changed at the wrong words, of all cases. */
  readonly wrongChanged: number;
  readonly deletedMissing: number;
  readonly movedFound: number;
  readonly rewordedChanged: number;
  /** Of all cases, the other matcher: something shown where nothing is left, or other words than the right ones. */
  readonly peerWrong: number;
}

interface Tally {
  cases: number;
  right: number;
  silentWrong: number;
  changedWrong: number;
  peerWrong: number;
  readonly states: Record<string, number>;
}

/** Where the spans of a page come from: sentences, parts of sentences, and two-word spans. */
function spansOf(
  page: Page,
  random: () => number,
  perPage: number,
): { span: Span; sentence: Span; short: boolean }[] {
  const all = blocksOfPlainText(page.text).flatMap((block) => sentences(page.text, block.start, block.end));
  const usable = all.filter(({ start, end }) => end - start >= 40 && end - start <= 300);
  const found: { span: Span; sentence: Span; short: boolean }[] = [];
  for (let n = 0; n < perPage && usable.length > 0; n++) {
    const sentence = usable[Math.floor(random() * usable.length)];
    if (!sentence) continue;
    found.push({ span: sentence, sentence, short: false });
    const words = [...page.text.slice(sentence.start, sentence.end).matchAll(/\S+/g)];
    const from = words[Math.floor(words.length / 4)];
    const to = words[Math.floor((words.length * 3) / 4)];
    if (from && to && to.index + to[0].length - from.index >= 30)
      found.push({
        span: { start: sentence.start + from.index, end: sentence.start + to.index + to[0].length },
        sentence,
        short: false,
      });
    const first = words[Math.floor(random() * (words.length - 2))];
    if (!first) continue;
    const name = /^\S+\s+\S+/.exec(page.text.slice(sentence.start + first.index, sentence.end))?.[0] ?? '';
    const start = sentence.start + first.index;
    if (name.length >= 6 && name.length <= 20)
      found.push({ span: { start, end: start + name.length }, sentence, short: true });
  }
  return found;
}

const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  Math.max(a.end - a.start, b.end - b.start);

/** Edges may differ by a mark or a word that both readings allow. */
const isRight = (place: Span, { places }: Edited, least: number): boolean =>
  places.some((right) => overlap(place, right) >= least);

function judge(edit: Edit, edited: Edited, resolution: Resolution, exact: string, tally: Tally): boolean {
  tally.states[resolution.state] = (tally.states[resolution.state] ?? 0) + 1;
  if (resolution.state === 'placed' || resolution.state === 'moved') {
    const words = edited.text.slice(resolution.start, resolution.end);
    const right = isRight(resolution, edited, 0.8) && sameWords(words, exact) && edit.expects !== 'other';
    if (!right) tally.silentWrong++;
    return right;
  }
  if (resolution.state === 'changed') {
    const there = isRight(resolution, edited, 0.5);
    if (!there) tally.changedWrong++;
    return there && edit.expects === 'other';
  }
  return edit.expects === 'gone' ? resolution.state === 'missing' : edit.expects === 'copies';
}

/**
 * Edits spans of real articles in every way of `edits` and asks where they are now. Over the fixtures, and the
 * development data in the folder `data` where it is given. Prints a table; the figures are returned. `show` prints the cases that went wrong.
 */
export async function anchoring(data: string | null, show = 0): Promise<AnchoringFigures> {
  const pages = await pagesOf(data, Number(process.env['ISNAD_PAGES'] ?? 25));
  const random = chance(Number(process.env['ISNAD_SEED'] ?? 7));
  const tallies = new Map<Edit, Tally>();
  let shown = 0;
  for (const page of pages) {
    const index = indexText(page.text, blocksOfPlainText(page.text));
    const other = pages.filter(({ id, language }) => id !== page.id && language === page.language);
    const vocabulary = (other.length > 0 ? other : pages.filter(({ id }) => id !== page.id))
      .flatMap(({ text }) => text.split(/[^\p{L}\p{M}]+/u))
      .filter((word) => word.length > 1);
    // A word of the page in another spelling would be no other word.
    const own = new Set(page.text.split(/[^\p{L}\p{M}]+/u).map(foldKey));
    const strange = vocabulary.filter((word) => !own.has(foldKey(word)));
    const foreign = () => strange[Math.floor(random() * strange.length)] ?? 'x';
    for (const { span, sentence, short } of spansOf(page, random, 4)) {
      const selector = describe(index, span.start, span.end);
      const one: Case = { page, span, sentence, random, foreign };
      for (const edit of edits) {
        if ((edit.short ?? false) !== short) continue;
        const edited = edit.run(one);
        if (!edited || (edited.text === page.text && edit.expects !== 'same')) continue;
        const tally = tallies.get(edit) ?? {
          cases: 0,
          right: 0,
          silentWrong: 0,
          changedWrong: 0,
          peerWrong: 0,
          states: {},
        };
        tallies.set(edit, tally);
        tally.cases++;
        const resolution = resolve(indexText(edited.text, blocksOfPlainText(edited.text)), selector);
        const right = judge(edit, edited, resolution, selector.exact, tally);
        if (right) tally.right++;
        else if (shown < show) {
          shown++;
          const place = 'start' in resolution ? edited.text.slice(resolution.start, resolution.end) : '';
          console.log({
            edit: edit.name,
            page: page.id,
            exact: selector.exact,
            ...resolution,
            place,
            prefix: selector.prefix,
            suffix: selector.suffix,
            now: edited.places.map(({ start, end }) => edited.text.slice(start - 40, end + 40)),
          });
        }
        const peer = peerResolve(page.text, span, edited.text);
        if (peer ? !isRight(peer, edited, 0.5) : edited.places.length > 0) tally.peerWrong++;
      }
    }
  }
  return report(tallies);
}

function report(tallies: ReadonlyMap<Edit, Tally>): AnchoringFigures {
  console.table(
    [...tallies].map(([edit, { cases, right, silentWrong, changedWrong, peerWrong, states }]) => ({
      edit: edit.name,
      cases,
      right: (right / cases).toFixed(4),
      'silent wrong': silentWrong,
      'changed wrong': changedWrong,
      'peer wrong': (peerWrong / cases).toFixed(3),
      states: Object.entries(states)
        .map(([state, count]) => `${state} ${count}`)
        .join(', '),
    })),
  );
  const sum = (holds: (edit: Edit) => boolean, value: (tally: Tally) => number): number =>
    [...tallies].reduce((total, [edit, tally]) => total + (holds(edit) ? value(tally) : 0), 0);
  const all = () => true;
  const rate = (holds: (edit: Edit) => boolean, value: (tally: Tally) => number): number =>
    Number(
      (
        sum(holds, value) /
        Math.max(
          1,
          sum(holds, ({ cases }) => cases),
        )
      ).toFixed(5),
    );
  return {
    bench: 'anchoring',
    cases: sum(all, ({ cases }) => cases),
    wrongSilent: sum(all, ({ silentWrong }) => silentWrong),
    wrongChanged: rate(all, ({ changedWrong }) => changedWrong),
    deletedMissing: rate(
      ({ expects }) => expects === 'gone',
      ({ right }) => right,
    ),
    movedFound: rate(
      ({ name }) => name.startsWith('paragraph moved'),
      ({ right }) => right,
    ),
    rewordedChanged: rate(
      ({ name }) => name === 'reworded',
      ({ right }) => right,
    ),
    peerWrong: rate(all, ({ peerWrong }) => peerWrong),
  };
}
