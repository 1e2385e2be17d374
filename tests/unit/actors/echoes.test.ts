import { describe, expect, it } from 'vitest';
import { echoesOf } from '../../../lib/actors/model/echoes.ts';
import { tokensOf } from '../../../lib/actors/tokens.ts';

const echoesIn = (...sentences: string[]) => {
  const lines = sentences.map((text) => tokensOf(text, 0, text.length));
  const echoes = echoesOf(lines);
  return (line: number, word: string): number[] => {
    const at = lines[line]?.findIndex(({ text }) => text === word) ?? -1;
    const { values, starts } = echoes[line] ?? { values: [], starts: [] };
    return [...values.slice(starts[at] ?? 0, starts[at + 1] ?? 0)];
  };
};

describe('echoes', () => {
  it('give a word the neighbours that it has elsewhere', () => {
    const echo = echoesIn('Mayor Quill spoke.', 'Then Quill left.');
    expect(echo(0, 'Quill')).toEqual(echoesIn('We saw Quill run.', 'Then Quill left.')(0, 'Quill'));
    expect(echo(0, 'Quill')).not.toEqual(echo(1, 'Quill'));
    expect(echo(0, 'spoke')).toEqual([]);
  });

  it('tell of a word in small letters only whether it has a capital elsewhere', () => {
    const echo = echoesIn('They may leave.', 'But Theresa May stayed.');
    expect(echo(0, 'may')).toHaveLength(1);
    expect(echo(1, 'May')).toHaveLength(3);
  });

  it('see Arabic words without their clitics', () => {
    expect(echoesIn('زار دمشق أمس.', 'عاد لدمشق اليوم.')(0, 'دمشق').length).toBeGreaterThan(0);
  });

  it('leave common words alone and stay linear in a long text', () => {
    const echo = echoesIn(...Array.from({ length: 2000 }, () => 'Quill Quill Quill'));
    expect(echo(0, 'Quill')).toEqual([]);
  });
});
