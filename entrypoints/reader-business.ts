import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readHere } from '../lib/browser/read-here.ts';
import { LINKEDIN_BUSINESS } from '../lib/capture/linkedin-business.ts';

/** Reads LinkedIn companies and Sales Navigator, when the user asks. */
export default defineUnlistedScript(() => readHere(LINKEDIN_BUSINESS));
