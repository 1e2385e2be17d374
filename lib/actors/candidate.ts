import type { ActorKind } from '../model/analysis.ts';
import type { Known } from './knowledge/known.ts';
import type { Line } from './reading.ts';

/** A stretch of the article that may be a mention of an actor. */
export interface Candidate {
  readonly line: number;
  /** Tokens `from` to `to` (exclusive) of the line. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 offsets into the article; `start` may lie inside the first token, after a clitic. */
  readonly start: number;
  readonly end: number;
  readonly kind: ActorKind;
  readonly named: boolean;
  readonly source: 'known' | 'institution' | 'model' | 'name' | 'document';
  /** What the knowledge core knows of it. */
  readonly known: Known | null;
  /** For a described institution: the id of what it belongs to. */
  readonly owner: string | null;
  /** The fuller mention that this one abbreviates: they are one actor whatever their names. */
  readonly shortFor: Candidate | null;
  /** 0 to 1. */
  readonly confidence: number;
}

interface Details {
  readonly kind: ActorKind;
  readonly named?: boolean;
  readonly source: Candidate['source'];
  readonly known?: Known | null;
  readonly owner?: string | null;
  readonly shortFor?: Candidate | null;
  readonly confidence: number;
  /** UTF-16 units of the first token before the mention. */
  readonly cut?: number;
}

/** Null when the line has no such tokens. */
export function candidate(
  lines: readonly Line[],
  line: number,
  from: number,
  to: number,
  details: Details,
): Candidate | null {
  const tokens = lines[line]?.tokens;
  const first = tokens?.[from];
  const last = tokens?.[to - 1];
  if (!first || !last || to <= from) return null;
  const {
    kind,
    named = true,
    source,
    known = null,
    owner = null,
    shortFor = null,
    confidence,
    cut = 0,
  } = details;
  const start = first.start + cut;
  return { line, from, to, start, end: last.end, kind, named, source, known, owner, shortFor, confidence };
}
