import { readHere } from '../lib/browser/read-here.ts';
import { LINKEDIN_LISTS } from '../lib/capture/linkedin-lists.ts';

/** Reads LinkedIn's lists of people, when the user asks. */
export default { main: () => readHere(LINKEDIN_LISTS) };
