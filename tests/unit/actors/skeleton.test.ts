import { describe, expect, it } from 'vitest';
import { personKey } from '../../../lib/actors/skeleton.ts';

describe('personKey', () => {
  it.each([
    ['بوتين', 'Putin', 'Путин', 'Poutine'],
    ['باشينيان', 'Pashinyan', 'Пашинян'],
    ['لافروف', 'Lavrov', 'Лавров'],
    ['أردوغان', 'Erdoğan', 'Эрдоган'],
    ['نتنياهو', 'Netanyahu'],
    ['زيلينسكي', 'Zelensky', 'Зеленский'],
    ['ماكرون', 'Macron', 'Макрон'],
  ])('%s', (...spellings) => {
    expect(new Set(spellings.map((name) => personKey([name]))).size).toBe(1);
  });

  it.each([
    ['Putin', 'Pompeo'],
    ['باشينيان', 'باكو'],
    ['Lavrov', 'Lagarde'],
  ])('%s ≠ %s', (a, b) => {
    expect(personKey([a])).not.toBe(personKey([b]));
  });

  it('has no key for a name with too few consonants', () => {
    expect(personKey(['Io'])).toBeNull();
  });
});
