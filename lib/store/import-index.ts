import type { EntityName, EntityOf } from '../model/entities.ts';
import { stillHidden, withMark } from './hidden.ts';
import type { Store } from './open.ts';
import { Pace } from './pace.ts';
import { Refusal } from './result.ts';
import { searchRowOf, type SearchRow } from './search-tokens.ts';
import { buildSegment, type Indexed, SEGMENT_RECORDS } from './segment.ts';
import { putSegment, putWorn, tidySegments } from './segment-store.ts';
import { together } from './together.ts';
import { transact } from './transact.ts';

/** A record as it was written. */
export interface Brought {
  readonly entity: EntityName;
  readonly record: EntityOf<EntityName>;
  /** The import had brought it before: the file has it twice, or two that are one here. */
  readonly isAgain: boolean;
}

/** What is left in the end has rows, as the reader's own writes, when it is fewer records than this: small segments would become many. */
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
  readonly #waiting = new Map<string, Indexed>();
  /** What the file has twice, as it has it last; without a row when it is not to be found. */
  readonly #again = new Map<string, { entity: EntityName; id: string; row: SearchRow | null }>();
  readonly #tokens = new Set<string>();
  #postings = 0;

  constructor(store: Store, importId: string) {
    this.#store = store;
    this.#importId = importId;
  }

  /** Writes a segment as soon as there is enough for one. */
  async add(records: readonly Brought[]): Promise<void> {
    const pace = new Pace();
    for (const { entity, record, isAgain } of records) {
      if (pace.isDue()) await pace.rest();
      const row = searchRowOf(entity, record);
      const name = `${entity} ${record.id}`;
      if (isAgain) {
        this.#waiting.delete(name);
        this.#again.set(name, { entity, id: record.id, row });
      } else if (row) await this.#gather(name, { entity, row });
    }
  }

  async #gather(name: string, indexed: Indexed): Promise<void> {
    const { tokens } = indexed.row;
    this.#waiting.set(name, indexed);
    this.#postings += tokens.length;
    for (const token of tokens) this.#tokens.add(token);
    if (this.#isEnough) await this.#putSegment();
  }

  get #isEnough(): boolean {
    return (
      this.#waiting.size >= SEGMENT_RECORDS ||
      this.#tokens.size >= MOST_TOKENS ||
      this.#postings >= MOST_POSTINGS
    );
  }

  /** Writes all that is left. */
  async finish(): Promise<void> {
    if (this.#again.size > 0) await this.#tidyAgain();
    for (const [name, { entity, row }] of this.#again) if (row) await this.#gather(name, { entity, row });
    if (this.#waiting.size >= FEWEST) await this.#putSegment();
    const left = this.#gathered();
    for (let from = 0; from < left.length; from += ROWS) await this.#putRows(left.slice(from, from + ROWS));
  }

  /** Segments that are written already have these as they were before. */
  async #tidyAgain(): Promise<void> {
    const importId = this.#importId;
    await transact(this.#store, 'relaxed', async (transaction) => {
      await stillHidden(transaction, importId);
      const again = [...this.#again.values()];
      await together(
        again.map(
          ({ entity, id }) =>
            () =>
              putWorn(transaction, [importId, entity, id]),
        ),
      );
    });
    const tidied = await tidySegments(this.#store);
    if (!tidied.ok) throw new Refusal(tidied.error.code, tidied.error.message);
  }

  #gathered(): Indexed[] {
    const gathered = [...this.#waiting.values()];
    this.#waiting.clear();
    this.#tokens.clear();
    this.#postings = 0;
    return gathered;
  }

  async #putSegment(): Promise<void> {
    const parts = await buildSegment(this.#importId, this.#gathered(), new Pace());
    await transact(this.#store, 'relaxed', async (transaction) => {
      await stillHidden(transaction, this.#importId);
      await putSegment(transaction, parts);
    });
  }

  async #putRows(indexed: readonly Indexed[]): Promise<void> {
    await transact(this.#store, 'relaxed', async (transaction) => {
      await stillHidden(transaction, this.#importId);
      const rows = indexed.map(({ row }) => withMark(row, this.#importId));
      await together(rows.map((row) => () => transaction.objectStore('words').put(row)));
    });
  }
}
