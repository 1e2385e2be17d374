import { describe, expect, it } from 'vitest';
import type { DetectedActor } from '../../../lib/model/analysis.ts';
import type { Appearance } from '../../../lib/model/entities.ts';
import { appearanceFinder } from '../../../lib/store/appearance-finder.ts';

const mentions = (words: readonly string[]) =>
  words.map((exact) => ({ exact, start: 0, end: exact.length, named: true }));

const appearance = (name: string, ...words: string[]): Appearance => ({
  id: crypto.randomUUID(),
  schema: 1,
  createdAt: '2026-03-01T08:00:00.000Z',
  modifiedAt: '2026-03-01T08:00:00.000Z',
  version: 1,
  deletedAt: null,
  articleId: '7d6b3a52-0f7e-4b5e-9a44-0b7f3c1d2e10',
  actorId: '7d6b3a52-0f7e-4b5e-9a44-0b7f3c1d2e11',
  name,
  acts: true,
  mentions: mentions(words),
  textHash: '',
  origin: 'detected',
  status: 'open',
});

const actor = (name: string, ...words: string[]): DetectedActor => ({
  id: 'a1',
  kind: 'person',
  name,
  aliases: [],
  roles: [],
  acts: true,
  key: null,
  confidence: 1,
  mentions: mentions(words),
});

describe('the stored appearance of a detected actor', () => {
  it.each([
    ['the one that uses its words most often', actor('Mona Rahal', 'Rahal'), 'B'],
    ['the first among equals', actor('the mayor'), 'A'],
    ['found by folded words', actor('RAHAL'), 'B'],
    ['none without a shared word', actor('Jonas Weber', 'Weber'), undefined],
  ])('is %s', (_, detected, expected) => {
    const stored = [
      appearance('A', 'the mayor', 'Mona Rahal'),
      appearance('B', 'Rahal', 'Rahal', 'the mayor', 'Mona Rahal'),
    ];
    expect(appearanceFinder(stored)(detected)?.name).toBe(expected);
  });

  it('is found for thousands of actors in the time of one pass', () => {
    const names = Array.from({ length: 1500 }, (_, n) => `Name${n} Family${n}`);
    const stored = names.map((name) => appearance(name, ...Array.from({ length: 20 }, () => name)));
    const started = performance.now();
    const appearanceOf = appearanceFinder(stored);
    expect(names.map((name) => appearanceOf(actor(name, name))?.name)).toEqual(names);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
