import browser from 'webextension-polyfill';
import { askReader } from '../../lib/messaging/client.ts';
import { failure, success, type Result } from '../../lib/messaging/result.ts';
import { injectScript } from '../../lib/platform/inject.ts';

/** Sends the reader script to a tab, or asks the one that is there to read again. */
export async function readPage(tabId: number, force: boolean): Promise<Result<null>> {
  const problem = await injectScript(browser, tabId, '/reader.js');
  if (problem) return failure(problem, `tab ${tabId}`);
  await askReader(browser, tabId, 'reader.read', { force });
  return success(null);
}
