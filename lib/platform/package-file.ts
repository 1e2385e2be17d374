import type { Browser } from 'webextension-polyfill';

/**
 * Reads a JSON file of the package: the project's only `fetch`. `path` starts at the package's root.
 * @throws where the package has no such file
 */
export async function readPackageFile(
  { runtime }: Pick<Browser, 'runtime'>,
  path: `/${string}.json`,
): Promise<unknown> {
  const response = await fetch(runtime.getURL(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
