import { readHere } from '../lib/browser/read-here.ts';
import { LINKEDIN_BUSINESS } from '../lib/capture/linkedin-business.ts';

/** Reads LinkedIn companies and Sales Navigator, when the user asks. */
export default { main: () => readHere(LINKEDIN_BUSINESS) };
