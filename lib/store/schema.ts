import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { entityNames, type EntityName } from '../model/entities.ts';
import type { SearchRow } from './search-tokens.ts';
import type { Segment, SegmentRecords, SegmentTokens } from './segment.ts';

/** What the reader types, kept until it is saved or thrown away. The key is the view's own, such as `note:<quotation id>`. */
export interface Draft {
  readonly key: string;
  /** Any value that can be cloned; the view that wrote it reads it. */
  readonly value: unknown;
  readonly articleKey: string | null;
  readonly savedAt: string;
}

/**
 * Book-keeping for a later sync: every write raises the version and marks the record, in the write's own transaction. What
 * an import brought has no row until it is written here: a record without one was never pushed.
 */
export interface SyncRow {
  readonly entity: EntityName;
  readonly id: string;
  readonly version: number;
  /** 1 until pushed: numbers can be indexed, booleans cannot. */
  readonly dirty: 0 | 1;
}

/** One act of the reader that can be taken back. `act` names it for the views (`delete`, `import` …). */
export interface UndoEntry {
  readonly id: string;
  readonly act: string;
  readonly at: string;
  readonly steps: number;
  /** An import's records are hidden to take it back, and cleared away afterwards. */
  readonly hides?: true;
}

/** A record's state before an act that changed it. */
export interface UndoChange {
  readonly undoId: string;
  readonly entity: EntityName;
  readonly id: string;
  readonly before: object;
  readonly afterVersion: number;
}

/** Records that an act made, with the version it left them at; many in one row, as an import makes thousands. */
export interface UndoCreations {
  readonly undoId: string;
  readonly created: readonly { entity: EntityName; id: string; version: number }[];
}

/** Indexes of each store that lead from a value to its records. */
export interface IndexNames {
  articles: 'key' | 'aliases';
  quotations: 'articleId' | 'actorId';
  actors: 'key';
  appearances: 'articleId' | 'actorId';
  annotations: 'articleId' | 'targetId';
  assessments: 'quotationId';
  crossReferences: 'fromQuotationId' | 'toQuotationId';
  evidence: 'quotationId';
}

/** Records are checked against their schema when written and narrowed by `asStored` when read. */
type EntityStores = Record<EntityName, { key: string; value: object; indexes: Record<string, string> }>;

/** A checked record of a file that is being imported. */
export interface StagedRecord {
  readonly entity: EntityName;
  readonly record: object;
  /** As in `ReadRecord`. */
  readonly partial?: readonly string[];
}

/** Some of them in one row: a row each would cost more than the records. Nothing reads them until the import is finished. */
export interface StagedBatch {
  readonly importId: string;
  readonly records: readonly StagedRecord[];
}

export interface Schema extends DBSchema, EntityStores {
  sync: { key: [EntityName, string]; value: SyncRow; indexes: { dirty: number } };
  drafts: { key: string; value: Draft; indexes: { articleKey: string; savedAt: string } };
  undo: { key: string; value: UndoEntry; indexes: { at: string } };
  undoSteps: {
    key: number;
    value: UndoChange | UndoCreations;
    indexes: { undoId: string; record: [EntityName, string] };
  };
  words: { key: Uint8Array<ArrayBuffer>; value: SearchRow; indexes: { tokens: string } };
  segments: { key: string; value: Segment; indexes: { importId: string } };
  /** Keys: a segment's id and the block's number, or the row's. */
  segmentTokens: { key: [string, number]; value: SegmentTokens };
  segmentRecords: { key: [string, number]; value: SegmentRecords };
  /** Records that were written or deleted since their import, and are still in a segment of it. */
  segmentWorn: { key: WornKey; value: true };
  staging: { key: number; value: StagedBatch; indexes: { importId: string } };
  meta: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Schema>;
export type StoreName =
  EntityName | SegmentStore | 'sync' | 'drafts' | 'undo' | 'undoSteps' | 'words' | 'staging' | 'meta';
export type SegmentStore = 'segments' | 'segmentTokens' | 'segmentRecords' | 'segmentWorn';
export const segmentStores: SegmentStore[] = ['segments', 'segmentTokens', 'segmentRecords', 'segmentWorn'];
export type WornKey = [importId: string, entity: EntityName, id: string];
export type StoreTransaction<M extends IDBTransactionMode> = IDBPTransaction<Schema, StoreName[], M>;
export type WriteTransaction = StoreTransaction<'readwrite'>;

/** Stores that a write of records may touch. */
export const writeStores: StoreName[] = [
  ...entityNames,
  'sync',
  'undo',
  'undoSteps',
  'words',
  ...segmentStores,
  'staging',
  'drafts',
  'meta',
];
