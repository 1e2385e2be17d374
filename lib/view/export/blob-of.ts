/** Characters that are handed over at a time. */
const AT_ONCE = 100_000;

/**
 * Gathers the pieces of a file as UTF-8, outside of the page's own memory: browsers put the body of a response on the
 * disk as it grows, which they do not do for a blob made of strings. Rejects with what the pieces throw, or when the
 * signal aborts. `onProgress` is told the characters so far.
 */
export function blobOf(
  pieces: AsyncGenerator<string, void, undefined>,
  type: string,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (characters: number) => void } = {},
): Promise<Blob> {
  const encoder = new TextEncoder();
  let characters = 0;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: async (controller) => {
      let text = '';
      while (text.length < AT_ONCE) {
        signal?.throwIfAborted();
        const { done, value } = await pieces.next();
        if (done) {
          if (text !== '') controller.enqueue(encoder.encode(text));
          controller.close();
          return;
        }
        text += value;
      }
      characters += text.length;
      onProgress?.(characters);
      controller.enqueue(encoder.encode(text));
    },
    cancel: async () => void (await pieces.return()),
  });
  return new Response(stream, { headers: { 'content-type': type } }).blob();
}
