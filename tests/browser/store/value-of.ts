import type { Result } from '../../../lib/store/result.ts';

/** The value, or a test that fails with the error. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}
