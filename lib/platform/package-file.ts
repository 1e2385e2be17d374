import type { Browser } from 'webextension-polyfill';

/**
 * The bytes of a file of the extension's own package; null when it is not there. The project's only `fetch`: the
 * address is the extension's, nothing goes over the network.
 */
export async function readPackageFile(
  { runtime }: Pick<Browser, 'runtime'>,
  path: string,
): Promise<ArrayBuffer | null> {
  try {
    const response = await fetch(runtime.getURL(path));
    return response.ok ? await response.arrayBuffer() : null;
  } catch {
    // Chromium answers a missing file of a package with a failed request.
    return null;
  }
}
