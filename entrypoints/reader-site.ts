import { readHere } from '../lib/browser/read-here.ts';
import { anySite } from '../lib/capture/any-site/read-any-site.ts';

/** Reads any other site, when the user asks. */
export default { main: () => readHere([anySite]) };
