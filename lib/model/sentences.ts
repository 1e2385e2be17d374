/** What is said outside of the extension's own pages: sentences by key, with `$1` to `$9` where values go. */
export type Sentences = Readonly<Record<string, string>>;

/** A sentence with its values put in; '' for a value that is missing. */
export const fillIn = (sentence: string, values: readonly string[]): string =>
  sentence.replace(/\$([1-9])/g, (_, place: string) => values[Number(place) - 1] ?? '');
