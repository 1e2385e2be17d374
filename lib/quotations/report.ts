import type { Cue } from './block-view.ts';
import type { Draft } from './draft.ts';
import type { Stretch } from './noun-phrase.ts';

/** What one attribution says: the speaker that its sentence names, if any, and what it attributes. */
export interface Report {
  readonly cue: Cue;
  readonly speaker: Stretch | null;
  readonly drafts: readonly Draft[];
}
