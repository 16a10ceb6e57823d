import { messages as de } from './de/index.ts';
import { messages as es } from './es/index.ts';
import { messages as fr } from './fr/index.ts';
import { messages as id } from './id/index.ts';
import { bringAlong } from './load-messages.ts';

/** Puts every language at hand. */
export function bringAllAlong(): void {
  bringAlong({ de, es, fr, id });
}
