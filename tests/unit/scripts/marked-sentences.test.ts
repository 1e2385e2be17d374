import { describe, expect, it } from 'vitest';
import { markedFiles, markedSentences, parseMarked } from '../../../scripts/train/marked.ts';

describe('marked sentences', () => {
  it('gives the text without marks and where its names stand', () => {
    const read = parseMarked('زار [PER سعد زغلول] مدينة [LOC لندن].', 'ar');
    expect(read).toEqual({
      language: 'ar',
      text: 'زار سعد زغلول مدينة لندن.',
      entities: [
        { start: 4, end: 13, type: 'PER' },
        { start: 20, end: 24, type: 'LOC' },
      ],
    });
  });

  it.each([
    ['زار [PER سعد زغلول لندن.', 'bracket'],
    ['زار PER سعد] لندن.', 'bracket'],
    ['زار [PER سعد [LOC لندن]].', 'bracket'],
    ['زار [XYZ سعد].', 'unknown-label'],
    ['زار [PER ].', 'blank-name'],
    ['زار [PER  سعد].', 'blank-name'],
  ])('refuses %s', (line, fault) => {
    expect(parseMarked(line, 'ar')).toEqual({ fault });
  });

  it('reads every file of the project, each sentence once', () => {
    const files = markedFiles('ar');
    expect(files.length).toBeGreaterThan(0);
    const texts = files.flatMap((file) => markedSentences(file).map(({ text }) => text));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => /[\p{Mn}\p{Cf}]/u.test(text))).toEqual([]);
  });

  it('has none for a language without a folder', () => {
    expect(markedFiles('xx')).toEqual([]);
  });
});
