import type { Settings } from './trainer.ts';

/** How the model of one script group is trained. Figures were chosen on data held back from training. */
export interface GroupSettings extends Omit<Settings, 'seed'> {
  readonly languages: readonly string[];
  readonly outsideBias: number;
  /** Weight of what a word's other places in the article say. */
  readonly agreement: number;
  /** Factor of all features' weights: dropout in training makes those that meet without it too sure. */
  readonly sharpness: number;
}

export const groups: Record<string, GroupSettings | undefined> = {
  arab: {
    languages: ['ar'],
    bits: 22, vocabulary: 17, runs: 8, epochs: 9, rate: 0.07, dropout: 0.5, minCount: 2, prune: 0.195, tuning: 4, settling: 3, evened: true,
    outsideBias: -0.75, agreement: 1, sharpness: 0.85,
  },
  latn: {
    languages: 'da de en fi fr hr hu id nb pt ro sk sr sv tr'.split(' '),
    bits: 22, vocabulary: 0, runs: 1, epochs: 5, rate: 0.1, dropout: 0.3, minCount: 3, prune: 0.21, tuning: 2, settling: 1, evened: false,
    outsideBias: -1, agreement: 0, sharpness: 1,
  },
  hani: {
    languages: ['zh'],
    bits: 20, vocabulary: 0, runs: 3, epochs: 6, rate: 0.1, dropout: 0.4, minCount: 2, prune: 0.13, tuning: 2, settling: 1, evened: false,
    outsideBias: -1.5, agreement: 0, sharpness: 1,
  },
  jpan: {
    languages: ['ja'],
    bits: 20, vocabulary: 0, runs: 3, epochs: 6, rate: 0.1, dropout: 0.4, minCount: 2, prune: 0.13, tuning: 2, settling: 1, evened: false,
    outsideBias: 0, agreement: 0, sharpness: 1,
  },
  deva: {
    languages: ['hi'],
    bits: 21, vocabulary: 0, runs: 1, epochs: 6, rate: 0.1, dropout: 0.3, minCount: 2, prune: 0.14, tuning: 2, settling: 1, evened: false,
    outsideBias: 0, agreement: 0, sharpness: 1,
  },
}; // prettier-ignore
