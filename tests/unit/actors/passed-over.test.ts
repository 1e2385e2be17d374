import { describe, expect, it } from 'vitest';
import { candidate } from '../../../lib/actors/candidate.ts';
import { findPassedOver } from '../../../lib/actors/passed-over.ts';
import { readArticle } from '../../../lib/actors/reading.ts';
import { blocksOfPlainText } from '../../../lib/text/blocks.ts';
import { directionOf } from '../../../lib/text/direction.ts';

/** Names found where the model is `outside` sure that there is none and has seen the first `seen` words of the text as a place. */
function found(language: string, text: string, outside: number, seen = 0): string[] {
  const reading = readArticle({ text, blocks: blocksOfPlainText(text), language, direction: directionOf(language) });
  const own = candidate(reading.lines, 0, 0, seen, { kind: 'place', source: 'model', confidence: 0.9 });
  const sight = { candidates: [], passedOver: () => false, outside: () => outside };
  return findPassedOver(reading, own ? [own] : [], sight).map(({ start, end }) => text.slice(start, end));
} // prettier-ignore

describe('full names that the model passes over', () => {
  it.each<[what: string, language: string, text: string, outside: number, names: string[]]>([
    ['a listed first name', 'it', 'Ieri hanno liberato Cecilia Norvica a Kavala.', 0.99, ['Cecilia Norvica']],
    ['an office before it', 'en', 'Then Foreign Minister Ayvar Sellick came.', 0.7, ['Ayvar Sellick']],
    ['a sure model that learnt the language', 'en', 'Then John Sellick came.', 0.9, []],
    ['a model in doubt', 'en', 'Then John Sellick came.', 0.7, ['John Sellick']],
    ['no first name', 'it', 'Ieri hanno chiuso Porta Norvica a Kavala.', 0.99, []],
    ['a first name alone', 'it', 'Ieri hanno liberato Cecilia a Kavala.', 0.99, []],
    ['a headline in capitals', 'it', 'IERI CECILIA NORVICA LIBERATA', 0.99, []],
    ['a known place', 'it', 'Ieri in Georgia Norvica taceva.', 0.99, []],
    ['a script without capitals', 'ar', 'وصل محمد شعلان أمس.', 0.5, []],
  ])('%s', (_, language, text, outside, names) => {
    expect(found(language, text, outside)).toEqual(names);
  });

  it('leaves alone what the model saw', () => {
    expect(found('it', 'Cecilia Norvica parla.', 0.99)).toEqual(['Cecilia Norvica']);
    expect(found('it', 'Cecilia Norvica parla.', 0.99, 2)).toEqual([]);
  });
});
