import { describe, expect, it } from 'vitest';
import { analyse, joinSpeakers } from '../../../lib/analysis/analyse.ts';
import type { DetectedActor, DetectedQuotation } from '../../../lib/model/analysis.ts';
import { blocksOfPlainText } from '../../../lib/text/blocks.ts';

const actor = (id: string, name: string, start: number, end: number): DetectedActor => ({
  id,
  kind: 'person',
  name,
  aliases: [],
  roles: [],
  acts: true,
  key: null,
  confidence: 1,
  mentions: [{ start, end, exact: name.slice(0, end - start), named: true }],
});

const quotation = (start: number, end: number): DetectedQuotation => ({
  start: 100,
  end: 110,
  exact: 'a'.repeat(10),
  kind: 'direct',
  speaker: { start, end, exact: 'x'.repeat(end - start), name: 'as written', actorId: null },
  cue: null,
  confidence: 1,
  flags: [],
  reason: { rule: 'marks', speaker: 'explicit' },
});

describe('joinSpeakers', () => {
  const actors = [actor('a1', 'Mira Tosk', 0, 4), actor('a2', 'Anselm Vogt', 10, 21)];

  it.each([
    [0, 4, 'a1', 'Mira Tosk'],
    [12, 30, 'a2', 'Anselm Vogt'],
    [3, 15, 'a2', 'Anselm Vogt'],
    [5, 9, null, 'as written'],
  ])('speaker at %i–%i', (start, end, actorId, name) => {
    const [joined] = joinSpeakers([quotation(start, end)], actors);
    expect(joined?.speaker).toMatchObject({ actorId, name });
  });

  it('leaves a quotation without a speaker as it is', () => {
    const silent = { ...quotation(0, 4), speaker: null };
    expect(joinSpeakers([silent], actors)).toEqual([silent]);
  });
});

describe('analyse', () => {
  it('works without an entity model', () => {
    const text = 'The Polish government denied it.';
    const { actors } = analyse({ text, blocks: blocksOfPlainText(text), language: 'en', direction: 'ltr' });
    expect(actors.map(({ name }) => name)).toEqual(['Polish government']);
  });
});
