/**
 * A UUID of version 7 (RFC 9562): ids that were made later sort later, so that a list whose records are stored in one
 * act, with one time, keeps the order in which they were added. `now`: ms since the epoch; `random`: a UUID of version 4.
 */
export function timedId(now = Date.now(), random: string = crypto.randomUUID()): string {
  const time = now.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`;
}
