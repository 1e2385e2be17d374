import type { Settings } from './trainer.ts';

/** How the model of one script group is trained. Figures were chosen on data held back from training. */
export interface GroupSettings extends Omit<Settings, 'seed'> {
  readonly languages: readonly string[];
  readonly outsideBias: number;
}

export const groups: Record<string, GroupSettings | undefined> = {
  arab: {
    languages: ['ar'],
    bits: 20, runs: 4, epochs: 9, rate: 0.1, dropout: 0.4, minCount: 3, prune: 0.14, tuning: 2, outsideBias: -0.9,
  },
  latn: {
    languages: 'da de en fi fr hr hu id nb pt ro sk sr sv tr'.split(' '),
    bits: 22, runs: 1, epochs: 5, rate: 0.1, dropout: 0.3, minCount: 3, prune: 0.21, tuning: 2, outsideBias: -1,
  },
}; // prettier-ignore
