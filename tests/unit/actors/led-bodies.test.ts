import { describe, expect, it } from 'vitest';
import { candidate } from '../../../lib/actors/candidate.ts';
import { findLedBodies } from '../../../lib/actors/led-bodies.ts';
import { readArticle } from '../../../lib/actors/reading.ts';
import { settle } from '../../../lib/actors/settle.ts';
import type { ActorKind } from '../../../lib/model/analysis.ts';
import { blocksOfPlainText } from '../../../lib/text/blocks.ts';

/** All mentions of a sentence in which one name stands. */
function mentions(language: string, text: string, name: string, kind: ActorKind): string[] {
  const reading = readArticle({ text, blocks: blocksOfPlainText(text), language, direction: 'ltr' });
  const start = text.indexOf(name);
  const tokens = reading.lines[0]?.tokens ?? [];
  const from = tokens.findIndex((token) => token.start === start);
  const to = tokens.findIndex((token) => token.end === start + name.length) + 1;
  const own = candidate(reading.lines, 0, from, to, { kind, source: 'model', confidence: 0.9 });
  const names = own ? [own] : [];
  return settle([...names, ...findLedBodies(reading, names)]).map(
    (one) => `${one.named ? 'named' : 'described'} ${one.kind} ${text.slice(one.start, one.end)}`,
  );
}

describe('bodies that go by who leads them', () => {
  it.each<[string, string, string, ActorKind, string[]]>([
    ['en', 'Then the Sellick administration fell.', 'Sellick', 'person', ['described organization Sellick administration', 'named person Sellick']],
    ['en', 'Men of the Sellick network left.', 'Sellick', 'person', ['described organization Sellick network', 'named person Sellick']],
    ['it', 'Ieri il governo Bentori ha deciso.', 'Bentori', 'person', ['described organization governo Bentori', 'named person Bentori']],
    ['pt', 'Ontem o governo Norvico caiu.', 'Norvico', 'person', ['described organization governo Norvico', 'named person Norvico']],
    // The noun stands on the other side in these languages.
    ['en', 'In government Sellick slept.', 'Sellick', 'person', ['named person Sellick']],
    ['it', 'Ieri Bentori governo ha deciso.', 'Bentori', 'person', ['named person Bentori']],
    ['en', 'They told Sellick police would come.', 'Sellick', 'person', ['named person Sellick']],
    ['en', 'The Norwick network of roads is long.', 'Norwick', 'place', ['named place Norwick']],
  ])('%s: %s', (language, text, name, kind, expected) => {
    expect(mentions(language, text, name, kind)).toEqual(expected);
  });
}); // prettier-ignore
