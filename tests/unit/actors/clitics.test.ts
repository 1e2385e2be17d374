import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookWith } from '../../../lib/actors/model-candidates.ts';
import type { EntityModel } from '../../../lib/actors/model/entity-model.ts';
import { decodeModel } from '../../../lib/actors/model/format.ts';
import { readArticle } from '../../../lib/actors/reading.ts';
import { blocksOfPlainText } from '../../../lib/text/blocks.ts';

/** The model that is shipped: what proves a clitic is its lists and what it sees. */
function shipped(): EntityModel {
  const file = path.join(import.meta.dirname, '../../../public/models/arab.bin');
  const reading = decodeModel(Uint8Array.from(readFileSync(file)).buffer);
  if (!('model' in reading)) throw new Error(reading.problem);
  return reading.model;
}

describe('clitics before Arabic names', () => {
  const model = shipped();
  const names = (text: string): string[] => {
    const reading = readArticle({ text, blocks: blocksOfPlainText(text), language: 'ar', direction: 'rtl' });
    return lookWith(model, reading).candidates.map(({ start, end }) => text.slice(start, end));
  };

  it('has the lists of names', () => {
    expect(model.names?.keys.length).toBeGreaterThan(60_000);
  });

  it.each([
    ['a listed name', 'تقع المدينة بين حلب وكفرسوسة.', 'كفرسوسة'],
    ['what opens a name', 'من أحيائها باب توما وأبو رمانة.', 'أبو رمانة'],
    ['the article', 'زار الوفد بنغازي والمرج.', 'المرج'],
    ['no clitic of a listed name', 'وصل والتر ماتاو إلى لندن.', 'والتر ماتاو'],
    ['no clitic without proof', 'سافر الرئيس إلى واشنطن.', 'واشنطن'],
  ])('%s', (_, text, name) => {
    expect(names(text)).toContain(name);
  });
});
