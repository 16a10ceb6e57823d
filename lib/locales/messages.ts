import type { english } from './en/index.ts';

/** Everything the interface can say. English sets the shape: a sentence another language lacks is a type error. */
export type Messages = typeof english;
