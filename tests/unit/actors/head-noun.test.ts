import { describe, expect, it } from 'vitest';
import { ofHeadNoun } from '../../../lib/actors/head-noun.ts';
import { readArticle } from '../../../lib/actors/reading.ts';
import type { ActorKind } from '../../../lib/model/analysis.ts';
import { blocksOfPlainText } from '../../../lib/text/blocks.ts';

/** The kind of a name of these words that a model takes for `kind`. */
function kindOf(language: string, name: string, kind: ActorKind): ActorKind | undefined {
  const reading = readArticle({ text: name, blocks: blocksOfPlainText(name), language, direction: 'ltr' });
  const [line] = reading.lines;
  return line && ofHeadNoun(reading, line, { from: 0, to: line.tokens.length, kind, confidence: 0.9 }).kind;
}

describe('the head noun of a name', () => {
  it.each<[string, string, ActorKind, ActorKind]>([
    ['en', 'Norvian embassy', 'place', 'organization'],
    ['en', 'Sellick University', 'place', 'organization'],
    ['pt', 'Universidade de Norvica', 'place', 'organization'],
    ['id', 'Universitas Norvika', 'place', 'organization'],
    // The noun of a place, and a body's noun that is not the head.
    ['en', 'Norwick County', 'place', 'place'],
    ['en', 'University Hill', 'place', 'place'],
    ['pt', 'Norvica Universidade', 'place', 'place'],
    ['en', 'Anna Bank', 'person', 'person'],
    ['en', 'University', 'place', 'place'],
  ])('%s: %s', (language, name, kind, expected) => {
    expect(kindOf(language, name, kind)).toBe(expected);
  });
});
