/** Orders records by their ids: files of the same records are the same bytes but for their time. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : 1;
