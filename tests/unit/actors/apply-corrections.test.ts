import { describe, expect, it } from 'vitest';
import { applyCorrections, type ActorCorrection } from '../../../lib/actors/apply-corrections.ts';
import { actorsOf, summary } from './actors-of.ts';

const text = 'President Ada Lovelace met Mayor Karel Novak in Brno. Lovelace thanked Novak.';
const [ada, karel] = actorsOf(text, 'en');

const correction = (over: Partial<ActorCorrection> = {}): ActorCorrection => ({
  key: ada?.key ?? '',
  names: ['Ada Lovelace'],
  storedId: 's1',
  name: 'Ada Lovelace',
  kind: 'person',
  isActor: true,
  splitOff: [],
  ...over,
});
const applied = (...corrections: ActorCorrection[]) => applyCorrections(actorsOf(text, 'en'), corrections);

describe('applyCorrections', () => {
  it('changes nothing where nothing was corrected', () => {
    expect(applied()).toEqual(actorsOf(text, 'en'));
    expect(applied(correction({ key: 'person:else' }))).toEqual(actorsOf(text, 'en'));
  });

  it('renames, and keeps the article’s name as an alias', () => {
    const [first] = applied(correction({ name: 'Countess Lovelace' }));
    expect(first).toMatchObject({ id: 'a1', name: 'Countess Lovelace', storedId: 's1' });
    expect(first?.aliases).toEqual(expect.arrayContaining(['Ada Lovelace', 'Lovelace']));
  });

  it('asks for a name beside the key: a key alone joins nothing', () => {
    expect(applied(correction({ names: ['Ada Lavelace'], name: 'Someone' }))[0]?.name).toBe('Ada Lovelace');
  });

  it('changes the kind of the actor and of its mentions', () => {
    const [first] = applied(correction({ kind: 'organization' }));
    expect(first?.kind).toBe('organization');
    expect(first?.mentions.map(({ kind = 'organization' }) => kind)).toEqual([
      'organization',
      'organization',
    ]);
  });

  it('leaves out what is no actor', () => {
    expect(applied(correction({ isActor: false })).map(({ name }) => name)).not.toContain('Ada Lovelace');
  });

  it('merges actors that were made one, with all mentions in order', () => {
    const merged = applied(correction(), correction({ key: karel?.key ?? '', names: ['Karel Novak'] }));
    expect(summary(merged)[0]).toBe('person Ada Lovelace: Ada Lovelace, Karel Novak, Lovelace, Novak');
  });

  it('splits off the wordings that were split off before', () => {
    const splitOff = [{ storedId: 's2', name: 'Byron Lovelace', words: ['Lovelace'] }];
    const found = applied(correction({ splitOff }));
    expect(summary(found)).toContain('person Ada Lovelace: Ada Lovelace');
    expect(summary(found)).toContain('person Byron Lovelace: Lovelace');
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });
});
