import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../lib/capture/index.ts';
import type { Reading } from '../lib/model/reading.ts';

/**
 * Injected into the page on the user's demand, in the isolated world; its result is the injection's result. Frames of
 * the site's own origin are no pages.
 */
export default defineUnlistedScript((): Reading => {
  if (window.top !== window) return { ok: false, reason: 'not-a-profile', tried: ['a top-level page'] };
  return readPage(document, new URL(location.href));
});
