import { describe, expect, it } from 'vitest';
import { modelGroupOf } from '../../../lib/actors/model/groups.ts';

describe('modelGroupOf', () => {
  it.each([
    ['ar', 'arab'],
    ['ar-EG', 'arab'],
    ['en', 'latn'],
    ['pt-BR', 'latn'],
    ['zh-Hant-TW', 'hani'],
    ['ja', 'jpan'],
    ['hi-IN', 'deva'],
    ['mr', null],
    ['fa', null],
    ['ru', null],
    ['und', null],
    ['constructor', null],
  ])('%s → %s', (language, group) => {
    expect(modelGroupOf(language)).toBe(group);
  });
});
