/** Starts all at once; one that throws while it is started leaves no other unheard. */
export const together = (requests: readonly (() => Promise<unknown>)[]): Promise<unknown> =>
  Promise.all(requests.map(async (request) => request()));
