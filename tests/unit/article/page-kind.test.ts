import { describe, expect, it } from 'vitest';
import { pageFeatureNames } from '@/lib/article/page-features.ts';
import { reasonFor } from '@/lib/article/page-kind.ts';

const features = (values: Record<string, number>): Float32Array =>
  Float32Array.from(pageFeatureNames, (name) => values[name] ?? 0);

describe('reasonFor', () => {
  it.each([
    ['article', { bodyLength: 3_000, pageLength: 5_000 }, 0.9],
    ['no-text', { bodyLength: 0, pageLength: 40 }, 0.9],
    ['too-short', { bodyLength: 100, pageLength: 900 }, 0.9],
    ['front-page', { bodyLength: 3_000, urlHome: 1, pageLinks: 0.8 }, 0.1],
    ['shop', { bodyLength: 3_000, ldProduct: 1 }, 0.1],
    ['forum', { bodyLength: 3_000, commentShare: 0.6 }, 0.1],
    ['documentation', { bodyLength: 3_000, codes: 12 }, 0.1],
    ['link-list', { bodyLength: 3_000, linkBlocks: 0.7 }, 0.1],
    ['other-page', { bodyLength: 3_000, pageLength: 5_000 }, 0.1],
  ])('says %s', (reason, values, likely) => {
    expect(reasonFor(features(values), likely)).toBe(reason);
  });
});
