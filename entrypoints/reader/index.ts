import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { native } from '../../lib/messaging/native.ts';
import { ReaderSession } from './session.ts';
import { answerRequests } from './requests.ts';

/** True in the build for end-to-end tests, whose drivers cannot reach into a closed shadow root. */
declare const __TEST_BUILD__: boolean;

declare global {
  // One reader a page: a second injection finds the first in the same isolated world.
  var isnadReader: ReaderSession | undefined;
}

export default defineUnlistedScript(() => {
  if (globalThis.isnadReader?.isAlive) return;
  const session = new ReaderSession(native, __TEST_BUILD__ ? 'open' : 'closed');
  globalThis.isnadReader = session;
  answerRequests(native, session);
  void session.read({ force: false });
});
