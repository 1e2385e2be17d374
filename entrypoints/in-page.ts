import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { InPage } from '../lib/page/in-page.ts';

/** Comes after the reader script has painted: what only answers the reader's hand must not delay the marks. */
export default defineUnlistedScript(() => {
  globalThis.isnadInPage = InPage;
});
