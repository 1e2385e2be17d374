/**
 * Lets through at most `most` calls of one tab within `span` ms. Kept in memory alone: when the worker dies the page
 * that called too often has lost nothing but its count.
 */
export function rateLimit(most: number, span: number): (tabId: number, now: number) => boolean {
  const calls = new Map<number, number[]>();
  return (tabId, now) => {
    for (const [id, times] of calls) if ((times.at(-1) ?? 0) <= now - span) calls.delete(id);
    const recent = (calls.get(tabId) ?? []).filter((time) => time > now - span);
    if (recent.length >= most) return false;
    calls.set(tabId, [...recent, now]);
    return true;
  };
}
