/**
 * How well a text agrees with a gold text: overlap of four-word shingles as multisets, each page counting the same
 * (the protocol of scrapinghub/article-extraction-benchmark).
 */
const SIZE = 4;

/** Words as the benchmark cuts them: combining marks are no word characters there. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

export interface PageScore {
  readonly precision: number;
  readonly recall: number;
}

export function shinglesOf(words: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (let index = 0; index < Math.max(1, words.length - SIZE + 1) && words.length > 0; index++) {
    const shingle = words.slice(index, index + SIZE).join(' ');
    found.set(shingle, (found.get(shingle) ?? 0) + 1);
  }
  return found;
}

/** Precision and recall of one page; 1 and 1 where both texts are empty. */
export function scorePage(gold: string, found: string): PageScore {
  const [g, f] = [shinglesOf(wordsOf(gold)), shinglesOf(wordsOf(found))];
  let hits = 0;
  let extra = 0;
  let missed = 0;
  for (const [shingle, n] of f) {
    const known = g.get(shingle) ?? 0;
    hits += Math.min(n, known);
    extra += Math.max(0, n - known);
  }
  for (const [shingle, n] of g) missed += Math.max(0, n - (f.get(shingle) ?? 0));
  const ratio = (other: number): number =>
    extra + missed === 0 ? 1 : hits === 0 ? 0 : hits / (hits + other);
  return { precision: ratio(extra), recall: ratio(missed) };
}

export const pageF1 = ({ precision: p, recall: r }: PageScore): number =>
  p + r > 0 ? (2 * p * r) / (p + r) : 0;

/** F1 of mean precision and mean recall. */
export function meanF1(scores: readonly PageScore[]): { f1: number; precision: number; recall: number } {
  const mean = (pick: (score: PageScore) => number): number =>
    scores.reduce((sum, score) => sum + pick(score), 0) / Math.max(1, scores.length);
  const [precision, recall] = [mean((s) => s.precision), mean((s) => s.recall)];
  return { f1: pageF1({ precision, recall }), precision, recall };
}

/**
 * For each text of a page, the share of its words that stand in the gold text, judged by shingles that may reach over the
 * borders of texts: a short heading counts when what stands around it agrees too.
 */
export function coveredShares(texts: readonly string[], gold: string): number[] {
  const goldWords = wordsOf(gold);
  const left = shinglesOf(goldWords);
  const words = texts.map(wordsOf);
  const all = words.flat();
  const covered = new Uint8Array(all.length);
  for (let index = 0; index + SIZE <= all.length; index++) {
    if (!left.get(all.slice(index, index + SIZE).join(' '))) continue;
    covered.fill(1, index, index + SIZE);
  }
  let at = 0;
  return words.map((own) => {
    const share =
      own.length > 0 ? covered.subarray(at, at + own.length).reduce((a, b) => a + b, 0) / own.length : 0;
    at += own.length;
    return share;
  });
}
