import { readHere } from '../lib/browser/read-here.ts';
import { LINKEDIN_PEOPLE } from '../lib/capture/linkedin-people.ts';

/** Reads people on LinkedIn, when the user asks. */
export default { main: () => readHere(LINKEDIN_PEOPLE) };
