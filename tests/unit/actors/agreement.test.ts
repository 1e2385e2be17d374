import { describe, expect, it } from 'vitest';
import { agree, type Weighed } from '../../../lib/actors/model/agreement.ts';
import { LABEL_COUNT as L, LABELS, OUTSIDE } from '../../../lib/actors/model/labels.ts';
import { tokensOf } from '../../../lib/actors/tokens.ts';

const person = LABELS.indexOf('B-PER');

/** A sentence whose words are persons with the given probabilities. */
function sentence(text: string, sure: readonly number[]): Weighed {
  const tokens = tokensOf(text, 0, text.length);
  const marginals = new Float64Array(tokens.length * L);
  for (const at of tokens.keys()) {
    marginals[at * L + person] = sure[at] ?? 0;
    marginals[at * L + OUTSIDE] = 1 - (sure[at] ?? 0);
  }
  return { tokens, scores: new Float32Array(tokens.length * L), marginals };
}

/** How much more a token's scores speak for a person than for no actor. */
const leaning = ({ scores }: Weighed, at: number): number =>
  (scores[at * L + person] ?? 0) - (scores[at * L + OUTSIDE] ?? 0);

describe('agree', () => {
  it('lends a doubtful place of a name what its sure place says', () => {
    const lines = [sentence('قال الرازي أمس', [0, 0.95, 0]), sentence('رأى الرازي ذلك', [0, 0.3, 0])];
    agree(lines, 1);
    expect(leaning(lines[1] ?? sentence('', []), 1)).toBeGreaterThan(2);
  });

  it('does not let a place speak for itself', () => {
    const lines = [sentence('قال الرازي أمس', [0, 0.95, 0]), sentence('رأى الرازي ذلك', [0, 0.3, 0])];
    agree(lines, 1);
    expect(leaning(lines[0] ?? sentence('', []), 1)).toBeLessThan(0);
  });

  it('knows a name behind a clitic', () => {
    const lines = [sentence('في كتب للرازي', [0, 0, 0.9]), sentence('رأى الرازي ذلك', [0, 0.3, 0])];
    agree(lines, 1);
    expect(leaning(lines[1] ?? sentence('', []), 1)).toBeGreaterThan(1);
  });

  it('leaves words that stand once, short words and marks as they are', () => {
    const lines = [sentence('قال سامر لي .', [0, 0.9, 0.4, 0]), sentence('جاء نبيل لي .', [0, 0.9, 0.1, 0])];
    agree(lines, 1);
    for (const { scores } of lines) expect([...scores].every((score) => score === 0)).toBe(true);
  });
});
