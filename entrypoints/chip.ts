import { runChip } from '../lib/browser/chip-page.ts';

/** The button on LinkedIn's pages. Registered only while the user has it switched on. */
export default { main: runChip };
