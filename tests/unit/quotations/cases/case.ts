/** A text of one language, and «speaker: content» of what must be found in it; nothing else may be found. */
export type Case = readonly [text: string, expected: readonly string[]];
