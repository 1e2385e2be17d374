import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../lib/actors/model/features.ts';
import { mix } from '../../../lib/actors/model/hash.ts';
import { readArticle } from '../../../lib/actors/reading.ts';
import { blocksOfPlainText } from '../../../lib/text/blocks.ts';

/** A hash of all features; `told`: as of a model with a vocabulary and a table of names. */
function digest(text: string, language: string, told: boolean): number {
  const article = { text, blocks: blocksOfPlainText(text), language, direction: 'ltr' as const };
  let sum = 0;
  for (const line of readArticle(article).lines) {
    const classes = told ? Uint8Array.from(line.tokens, (_, at) => at % 4) : null;
    const listed = told ? Uint16Array.from(line.tokens, (_, at) => (at % 3) * 257) : null;
    const { ids, starts } = featuresOf(line, language, classes, listed);
    for (const id of [...ids, ...starts]) sum = mix(sum, id);
  }
  return sum;
}

describe('featuresOf', () => {
  // Shipped weights belong to these numbers: a change of features needs a new FEATURE_VERSION and new models.
  it.each([
    [
      'ar',
      'قالت سعاد المرابط إن مدينة بيروت تنتظر. وقال المرابط أيضا إن الأمم المتحدة صامتة.',
      true,
      3867419740,
    ],
    [
      'en',
      'Ruth Adler told NATO in Oslo that 橋本 and नमस्ते would wait. Adler left on 3 May.',
      false,
      2442213474,
    ],
  ] as const)('%s keeps its features', (language, text, familiar, sum) => {
    expect(digest(text, language, familiar)).toBe(sum);
  });

  it('tells characters of Chinese and Japanese by their neighbours', () => {
    expect(digest('田中さんは東京にいる。', 'ja', false)).not.toBe(
      digest('中田さんは東京にいる。', 'ja', false),
    );
  });

  it('reads traditional characters as simplified ones', () => {
    expect(digest('馬英九訪問臺灣和東京。', 'zh', false)).toBe(digest('马英九访问台湾和东京。', 'zh', false));
  });
});
