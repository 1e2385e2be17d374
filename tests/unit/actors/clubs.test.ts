import { describe, expect, it } from 'vitest';
import { candidate } from '../../../lib/actors/candidate.ts';
import { findClubs } from '../../../lib/actors/clubs.ts';
import { actorsOf, summary } from './actors-of.ts';
import { readArticle } from '../../../lib/actors/reading.ts';
import type { ActorKind } from '../../../lib/model/analysis.ts';
import { blocksOfPlainText } from '../../../lib/text/blocks.ts';

/** Clubs made of a name that stands at tokens `from` to `to`, `cut` units inside the first one. */
function clubs(text: string, from: number, to: number, kind: ActorKind, cut = 0): string[] {
  const reading = readArticle({ text, blocks: blocksOfPlainText(text), language: 'ar', direction: 'rtl' });
  const name = candidate(reading.lines, 0, from, to, { kind, source: 'model', confidence: 0.9, cut });
  return findClubs(reading, name ? [name] : []).map((one) => `${one.kind} ${text.slice(one.start, one.end)}`);
}

describe('clubs', () => {
  it.each<[text: string, from: number, to: number, kind: ActorKind, expected: string[]]>([
    ['انتقل إلى نادي ريال مدريد أمس.', 3, 5, 'organization', ['organization نادي ريال مدريد']],
    ['انتقل إلى نادي إشبيلية أمس.', 3, 4, 'place', ['organization نادي إشبيلية']],
    ['انتقل إلى نادي بوافيشتا أمس.', 3, 4, 'person', ['organization نادي بوافيشتا']],
    ['لعب لنادي الزمالك أمس.', 2, 3, 'organization', ['organization نادي الزمالك']],
    ['عاد إلى نادي محمد صلاح أمس.', 3, 5, 'person', []],
    ['نادى محمود رفاقه.', 1, 2, 'person', []],
    ['لعب في الزمالك أمس.', 2, 3, 'organization', []],
  ])('%s', (text, from, to, kind, expected) => {
    expect(clubs(text, from, to, kind)).toEqual(expected);
  });

  it.each([
    ['نادي موناكو', 'انتقل اللاعب إلى نادي موناكو أمس. وقال المدرب إن موناكو فاز.'],
    ['نادي الزمالك', 'فاز نادي الزمالك أمس. وقال المدرب إن الزمالك فاز.'],
    ['نادي ليفربول', 'انتقل اللاعب إلى نادي ليفربول أمس. وقال المدرب إن ليفربول فاز.'],
  ])('%s is one actor with and without the noun', (club, text) => {
    expect(summary(actorsOf(text, 'ar')).filter((line) => line.includes(club))).toEqual([
      `organization ${club}: ${club}, ${club.slice(5)}`,
    ]);
  });

  it('does not reach over a conjunction', () => {
    expect(clubs('لعب في نادي وبرشلونة.', 3, 4, 'organization', 1)).toEqual([]);
  });
}); // prettier-ignore
