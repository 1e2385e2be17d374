/** What views say of an export and an import. */

/** The first is complete and can be imported again. */
export const exportFormats = ['json', 'web-annotation', 'csv', 'markdown', 'claim-review'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** `all`: the whole library, and as JSON with everything the trash too. Quotations bring their articles along. */
export type ExportScope =
  | { readonly is: 'all' }
  | { readonly is: 'articles'; readonly ids: readonly string[] }
  | { readonly is: 'quotations'; readonly ids: readonly string[] };

export interface ExportChoice {
  readonly scope: ExportScope;
  readonly format: ExportFormat;
  /** The reader's own notes, reasons and remarks go along. */
  readonly notes: boolean;
  /** The sentences around each quotation go along. */
  readonly sentences: boolean;
}

/** What an export was stopped by: the code of a storage error. */
export type ExportProgress =
  | { readonly is: 'idle' }
  /** Characters written so far. */
  | { readonly is: 'writing'; readonly characters: number }
  /** Bytes of the whole file. */
  | { readonly is: 'saved'; readonly name: string; readonly bytes: number }
  | { readonly is: 'failed'; readonly code: string };

/** What an import would do, or did, in records. */
export interface ImportCounts {
  readonly new: number;
  readonly same: number;
  readonly merged: number;
  readonly conflicting: number;
}

/** Something of a file that is left out; `field` is '' for the whole record. */
export interface InvalidView {
  readonly line: number;
  readonly entity: string;
  readonly field: string;
}

export type ImportProgress =
  | { readonly is: 'idle' }
  /** `share` of the file that was read, 0 to 1. */
  | { readonly is: 'reading'; readonly file: string; readonly records: number; readonly share: number }
  | {
      readonly is: 'preview';
      readonly file: string;
      readonly counts: ImportCounts;
      readonly invalid: readonly InvalidView[];
      readonly invalidCount: number;
    }
  | { readonly is: 'writing'; readonly records: number; readonly total: number }
  | { readonly is: 'done'; readonly counts: ImportCounts; readonly canUndo: boolean }
  /** `kept`: records that stay, because they were written on since. */
  | { readonly is: 'undone'; readonly kept: number }
  | { readonly is: 'cancelled' }
  /** `code` has a sentence in the locales, and another that says what to do; `line` counts from 1. */
  | {
      readonly is: 'refused';
      readonly file: string;
      readonly code: string;
      readonly line: number | null;
    };
