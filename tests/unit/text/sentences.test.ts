import { describe, expect, it } from 'vitest';
import { sentences } from '../../../lib/text/sentences.ts';

describe('sentences', () => {
  it.each([
    ['two sentences', 'It rained. The road is closed.', ['It rained.', 'The road is closed.']],
    ['a title before a name', 'Dr. Lee spoke. She left.', ['Dr. Lee spoke.', 'She left.']],
    ['initials', 'J. R. Lee spoke.', ['J. R. Lee spoke.']],
    ['a country before a small letter', 'The U.S. economy grew.', ['The U.S. economy grew.']],
    [
      'a country that ends a sentence',
      'He left the U.S. The door closed.',
      ['He left the U.S.', 'The door closed.'],
    ],
    ['a company', 'Adler Inc. opened a plant.', ['Adler Inc. opened a plant.']],
    ['decimals', 'It grew by 3.5 per cent.', ['It grew by 3.5 per cent.']],
    ['a missing space', 'It ended.Then it rained.', ['It ended.Then it rained.']],
    ['closing marks', '“It rained.” We left.', ['“It rained.”', 'We left.']],
    ['German', 'Er kam z.B. am Montag. Sie ging.', ['Er kam z.B. am Montag.', 'Sie ging.']],
    ['Arabic', 'هل توقف العمل؟ لا نعلم.', ['هل توقف العمل؟', 'لا نعلم.']],
    ['an Arabic initial', 'قال د. سمير عون. ثم غادر.', ['قال د. سمير عون.', 'ثم غادر.']],
    ['Hindi', 'बारिश हुई। सड़क बंद है।', ['बारिश हुई।', 'सड़क बंद है।']],
    ['Chinese', '下雨了。道路封闭。', ['下雨了。', '道路封闭。']],
  ])('%s', (_what, text, expected) => {
    expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
