import type { EntityName, EntityOf } from '../model/entities.ts';
import { withMark } from './hidden.ts';
import type { Store } from './open.ts';
import { Pace } from './pace.ts';
import { searchRowOf } from './search-tokens.ts';
import { buildSegment, type Indexed, SEGMENT_RECORDS } from './segment.ts';
import { putSegment } from './segment-store.ts';
import { together } from './together.ts';
import { transact } from './transact.ts';

/** A record as it was written. */
export interface Brought {
  readonly entity: EntityName;
  readonly record: EntityOf<EntityName>;
}

/** Fewer records than this have rows, as the reader's own writes: small segments would become many. */
const FEWEST = 1000;
/**
 * A segment is closed before it has 5,000 records when they have more different words, or words in all: sorting them is one
 * task of the page, some 20 ms.
 */
const MOST_TOKENS = 20_000;
const MOST_POSTINGS = 300_000;
/** Rows that are written by one transaction. */
const ROWS = 100;

/**
 * Makes what an import brings findable: gathers records until there are enough for a segment. To be asked after they were
 * written; what is gathered and not written when the page ends belongs to an import that is cleared away.
 */
export class ImportIndex {
  readonly #store: Store;
  readonly #importId: string;
  #waiting: Indexed[] = [];
  readonly #tokens = new Set<string>();
  #postings = 0;

  constructor(store: Store, importId: string) {
    this.#store = store;
    this.#importId = importId;
  }

  /** Writes a segment as soon as there is enough for one. */
  async add(records: readonly Brought[]): Promise<void> {
    const pace = new Pace();
    for (const { entity, record } of records) {
      if (pace.isDue()) await pace.rest();
      const row = searchRowOf(entity, record);
      if (!row) continue;
      this.#waiting.push({ entity, row });
      this.#postings += row.tokens.length;
      for (const token of row.tokens) this.#tokens.add(token);
      if (this.#isEnough) await this.#putSegment();
    }
  }

  get #isEnough(): boolean {
    return (
      this.#waiting.length >= SEGMENT_RECORDS ||
      this.#tokens.size >= MOST_TOKENS ||
      this.#postings >= MOST_POSTINGS
    );
  }

  /** Writes all that is left. */
  async finish(): Promise<void> {
    if (this.#waiting.length >= FEWEST) await this.#putSegment();
    const left = this.#gathered();
    for (let from = 0; from < left.length; from += ROWS) await this.#putRows(left.slice(from, from + ROWS));
  }

  #gathered(): Indexed[] {
    const gathered = this.#waiting;
    this.#waiting = [];
    this.#tokens.clear();
    this.#postings = 0;
    return gathered;
  }

  async #putSegment(): Promise<void> {
    const parts = await buildSegment(this.#importId, this.#gathered(), new Pace());
    await transact(this.#store, 'relaxed', (transaction) => putSegment(transaction, parts));
  }

  async #putRows(indexed: readonly Indexed[]): Promise<void> {
    await transact(this.#store, 'relaxed', (transaction) => {
      const rows = transaction.objectStore('words');
      return together(
        indexed.map(
          ({ row }) =>
            () =>
              rows.put(withMark(row, this.#importId)),
        ),
      );
    });
  }
}
