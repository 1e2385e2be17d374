import { describe, expect, it } from 'vitest';
import { apartAtConjunction } from '../../../lib/actors/joined-persons.ts';
import { readArticle } from '../../../lib/actors/reading.ts';
import { blocksOfPlainText } from '../../../lib/text/blocks.ts';

/** Words of the names that a name is taken apart into. */
function partsOf(name: string, starts: readonly string[] = [], language = 'ar'): string[] {
  const text = `${name} هنا`;
  const reading = readArticle({ text, blocks: blocksOfPlainText(text), language, direction: 'rtl' });
  const [line] = reading.lines;
  if (!line) return [];
  const to = name.split(' ').length;
  return apartAtConjunction(reading, line, { from: 0, to, kind: 'person', confidence: 1 }, new Set(starts)).map(
    (part) => line.tokens.slice(part.from, part.to).map((token) => token.text).join(' '),
  ); // prettier-ignore
}

describe('apartAtConjunction', () => {
  it('sees a second person behind a conjunction', () => {
    expect(partsOf('منير قلدون ومحمود شعلان')).toEqual(['منير قلدون', 'ومحمود شعلان']);
    expect(partsOf('قلدون ومحمود وخالد')).toEqual(['قلدون', 'ومحمود', 'وخالد']);
  });

  it('knows a second person by another place of the article', () => {
    expect(partsOf('قلدون وبرشعون', ['برشعون'])).toEqual(['قلدون', 'وبرشعون']);
    expect(partsOf('قلدون وبرشعون')).toEqual(['قلدون وبرشعون']);
  });

  it('leaves names that begin with the letter whole', () => {
    expect(partsOf('منير وليد قلدون', ['ليد'])).toEqual(['منير وليد قلدون']);
    expect(partsOf('وليد')).toEqual(['وليد']);
  });
});
