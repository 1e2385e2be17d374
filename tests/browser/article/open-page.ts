/** Opens a page in a frame with layout; the caller closes it. A blob address has this test's origin. */
export async function openPage(html: string): Promise<{ document: Document; close: () => void }> {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  const frame = document.createElement('iframe');
  frame.width = '1200';
  frame.height = '800';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = address;
  document.body.append(frame);
  await loaded;
  URL.revokeObjectURL(address);
  if (!frame.contentDocument) throw new Error('The frame has no document.');
  return { document: frame.contentDocument, close: () => frame.remove() };
}
