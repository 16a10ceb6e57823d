import { readHere } from '../lib/browser/read-here.ts';
import { linkedInProfile } from '../lib/capture/linkedin/read-profile.ts';

/** Reads a person's own pages on LinkedIn, when the user asks. */
export default { main: () => readHere([linkedInProfile]) };
