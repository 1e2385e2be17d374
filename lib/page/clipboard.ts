/**
 * Puts a text into the clipboard after the reader pressed a button. Pages without a secure address have no clipboard
 * API: there the copy command is given our text instead of the selection.
 */
export async function copyText(text: string): Promise<boolean> {
  if (isSecureContext) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // The page's permissions policy forbids it, or the focus is elsewhere: the older way may still go.
    }
  }
  let done = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    // This copy is ours: the selection must not replace it, nor the page's listeners.
    event.preventDefault();
    event.stopImmediatePropagation();
    done = event.clipboardData !== null;
  };
  addEventListener('copy', fill, { capture: true, once: true });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else copies on pages without a secure address
    return document.execCommand('copy') && done;
  } finally {
    removeEventListener('copy', fill, { capture: true });
  }
}
