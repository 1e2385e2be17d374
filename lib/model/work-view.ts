import type { ActorKind, QuotationFlag, QuotationKind, Role, SpeakerPath } from './analysis.ts';
import type { Place } from './note-view.ts';
import type { Direction } from './primitives.ts';
import type { AnchorState } from './selector.ts';

/** What views show of quotations and actors: what was detected, joined with what the reader made of it. */

export interface SpeakerView {
  readonly name: string;
  /** Key of the `ActorItem`, null for a speaker who is none. */
  readonly actorKey: string | null;
}

/** A quotation as one thing, whether found now, stored, or both. */
export interface QuotationItem {
  /** Stored id, else `start-end` of the detected place: stable while the view is open. */
  readonly key: string;
  readonly id: string | null;
  readonly exact: string;
  /** The sentences around, as they are or were. */
  readonly sentence: string;
  readonly language: string;
  readonly direction: Direction;
  readonly kind: QuotationKind;
  readonly speaker: SpeakerView | null;
  readonly speakerPath: SpeakerPath;
  readonly cue: string | null;
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly flags: readonly QuotationFlag[];
  readonly origin: 'detected' | 'reader';
  readonly isDismissed: boolean;
  /** Of the words in the page that is open; null where no page is. */
  readonly state: AnchorState | null;
  /** Null when the words are not in the page, in several places, or no page is open. */
  readonly place: Place | null;
  /** Where the words may be now, when that cannot be told: proposals. */
  readonly candidates: readonly Place[];
  /** What was found before the reader corrected it; null when nothing was corrected. */
  readonly detected: {
    readonly exact: string;
    readonly kind: QuotationKind;
    readonly speaker: string | null;
  } | null;
  readonly note: string;
  readonly tags: readonly string[];
  /** The rating's label as chosen; null without one. */
  readonly rating: { readonly label: string; readonly isFinal: boolean } | null;
  readonly evidenceCount: number;
  readonly linkCount: number;
  readonly independentCount: number;
}

export interface ActorMention extends Place {
  readonly exact: string;
  /** The appearance that holds it and its number there; null where nothing is stored. */
  readonly stored: { readonly appearanceId: string; readonly number: number } | null;
}

export interface ActorItem {
  /** Stored id, else the detected one's. */
  readonly key: string;
  readonly id: string | null;
  readonly kind: ActorKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  readonly mentions: readonly ActorMention[];
  readonly appearanceIds: readonly string[];
  /** «Not an actor», said by the reader. */
  readonly isDismissed: boolean;
}

/** A piece of two wordings laid beside each other. Pieces of whole words with the space after them. */
export interface DifferencePart {
  readonly is: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A quotation of another article, or where a link leads. */
export interface OtherQuotation {
  readonly quotationId: string;
  readonly exact: string;
  readonly language: string;
  readonly direction: Direction;
  readonly speaker: string | null;
  readonly title: string;
  readonly outlet: string;
  readonly publishedAt: string | null;
  readonly url: string;
}

/** A proposal: never linked without the reader. `score` 0 to 1. */
export interface Candidate extends OtherQuotation {
  readonly score: number;
  /** From this quotation's words to the other's. */
  readonly difference: readonly DifferencePart[];
}

/** What the reader may say of a quotation: each is one act to undo. */
export type QuotationChange =
  | { readonly status: 'open' | 'dismissed' }
  | { readonly kind: QuotationKind }
  | { readonly span: Place }
  /** An actor of the article, a name written by hand (`actorKey` null), or nobody. */
  | { readonly speaker: SpeakerView | null }
  /** Back to what was detected. */
  | { readonly asDetected: true };

/** What the reader may say of an actor. `split`: numbers in the item's list of mentions. */
export type ActorChange =
  | { readonly name: string }
  | { readonly mergeWith: ActorItem }
  | { readonly split: readonly number[]; readonly name: string }
  | { readonly kind: ActorKind }
  | { readonly isActor: boolean };
