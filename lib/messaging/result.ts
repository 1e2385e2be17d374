/**
 * Errors do not survive structured cloning alike in all browsers: at message boundaries they are values.
 * `code` has a sentence in the locale files that says what went wrong and what the reader can do.
 */
export interface Failure {
  readonly ok: false;
  readonly code: FailureCode;
  /** For «Copy details»; never shown as the message itself. */
  readonly detail: string;
}
export type Result<T> = { readonly ok: true; readonly value: T } | Failure;

export type FailureCode =
  /** A page of the browser, its store or its reader view: no extension runs there. */
  | 'browser-page'
  /** A PDF in the browser's own view. */
  | 'pdf'
  /** The reader has given no access to this site. */
  | 'no-access'
  | 'tab-gone'
  /** The message did not have the shape that its receiver expects. */
  | 'bad-message'
  /** A message that this sender may not send. */
  | 'not-allowed'
  | 'storage'
  | 'unexpected';

export const success = <T>(value: T): Result<T> => ({ ok: true, value });
export const failure = (code: FailureCode, detail: unknown): Failure => ({
  ok: false,
  code,
  detail: detail instanceof Error ? detail.message : String(detail),
});
