import { runPicker } from '../lib/browser/picker-page.ts';

/** Injected into the page when the user wants to point at a field; takes its task from where `startPicking` left it. */
export default { main: runPicker };
