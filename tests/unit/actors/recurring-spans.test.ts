import { describe, expect, it } from 'vitest';
import { withRecurrence } from '../../../lib/actors/model/recurring-spans.ts';
import { tokensOf } from '../../../lib/actors/tokens.ts';

const line = (
  text: string,
  ...spans: [from: number, to: number, confidence: number, kind?: 'person' | 'place'][]
) => ({
  tokens: tokensOf(text, 0, text.length),
  spans: spans.map(([from, to, confidence, kind = 'person']) => ({ from, to, confidence, kind })),
});

const sure = line('سجل رونالدو هدفا', [1, 2, 0.9]);

describe('withRecurrence', () => {
  it('makes the name of other sentences surer than a longer one that stands once', () => {
    const [own = []] = withRecurrence([
      line('أثار رونالدو اهتمام الأندية', [1, 2, 0.4], [1, 3, 0.5]),
      sure,
      sure,
      line('فاز رونالدو أمس', [1, 2, 0.9]),
    ]);
    expect(own[0]?.confidence).toBeGreaterThan(0.6);
    expect(own[1]?.confidence).toBe(0.5);
  });

  it('knows the name behind a clitic', () => {
    const [own = []] = withRecurrence([line('ورونالدو فاز', [0, 1, 0.3]), sure]);
    expect(own[0]?.confidence).toBeGreaterThan(0.3);
  });

  it('keeps kinds and other names apart', () => {
    const spans = withRecurrence([
      line('زار رونالدو أمس', [1, 2, 0.3, 'place']),
      sure,
      line('قال سامر', [1, 2, 0.2]),
    ]);
    expect(spans.map(([one]) => one?.confidence)).toEqual([0.3, 0.9, 0.2]);
  });

  it('lends no more for a fourth place than for three', () => {
    const doubtful = line('رأى رونالدو', [1, 2, 0.1]);
    const raised = (others: number) =>
      withRecurrence([doubtful, ...Array<typeof sure>(others).fill(sure)])[0]?.[0]?.confidence;
    expect(raised(4)).toBeCloseTo(raised(3) ?? 0, 9);
    expect(raised(3)).toBeGreaterThan(raised(1) ?? 1);
  });
});
