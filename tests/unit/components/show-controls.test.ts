import { describe, expect, it } from 'vitest';
import { showControls } from '../../../components/primitives/show-controls.ts';

describe('direction controls in foreign text', () => {
  it.each([
    ['an override', 'notes\u202egnp.json', 'notes\u2426gnp.json'],
    ['an isolate and its end', '\u2067قال\u2069 نعم', '\u2426قال\u2426 نعم'],
    ['marks of honest Arabic text', 'قال\u200f: «نعم»\u061c', 'قال: «نعم»'],
    ['none', 'قال: نعم', 'قال: نعم'],
  ])('%s', (_, text, shown) => {
    expect(showControls(text)).toBe(shown);
  });
});
