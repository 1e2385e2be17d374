/**
 * What can go wrong with storage, for the views to say in the reader's language.
 * `quota`: no room left · `blocked`: another window holds an older version open · `closed`: the connection went away ·
 * `newer`: the data belong to a newer version of the extension · `migration`: the upgrade failed, the data are as they were ·
 * `cancelled`: the reader stopped it · `refused-file`: not a file that can be imported · `invalid`: the record breaks its schema · `not-found` · `failed`: anything else.
 */
export type StoreErrorCode =
  | 'quota'
  | 'cancelled'
  | 'refused-file'
  | 'blocked'
  | 'closed'
  | 'newer'
  | 'migration'
  | 'invalid'
  | 'not-found'
  | 'failed';

export interface StoreError {
  readonly code: StoreErrorCode;
  /** For a log or a report; never shown alone. */
  readonly message: string;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: StoreError };

export const succeeded = <T>(value: T): Result<T> => ({ ok: true, value });

export const refused = (code: StoreErrorCode, message: string): { ok: false; error: StoreError } => ({
  ok: false,
  error: { code, message },
});

/** Thrown inside a transaction to end it with this error; nothing of it is written. */
export class Refusal extends Error {
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** The names that browsers give to storage errors (Indexed Database API 3.0, Storage). */
const codes: Record<string, StoreErrorCode> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer',
  InvalidStateError: 'closed',
  AbortError: 'failed',
};

/** Turns anything thrown by the database into a value. */
export function failure(thrown: unknown): { ok: false; error: StoreError } {
  if (thrown instanceof Refusal) return refused(thrown.code, thrown.message);
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  const message = thrown instanceof Error || thrown instanceof DOMException ? thrown.message : String(thrown);
  return refused(codes[name] ?? 'failed', message);
}
