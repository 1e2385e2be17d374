import { openJudge, type JudgeWeights } from './judge.ts';
import first from './weights/first-look.json' with { type: 'json' };
import page from './weights/page.json' with { type: 'json' };
import second from './weights/second-look.json' with { type: 'json' };

/**
 * The trained weights. The reader script gets them from the background and does not import this file: they would be a
 * fifth of it.
 */
export const ownWeights: JudgeWeights = { first, second, page };

/** The judge with the trained weights, for whoever has them at hand. */
export const ownJudge = openJudge(ownWeights);
