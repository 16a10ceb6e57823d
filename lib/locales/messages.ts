import type { english } from './en/index.ts';

/** Everything the interface can say. English sets the shape: a sentence another language lacks is a type error. */
export type Messages = typeof english;

/** What the views that load late can say. */
export type LateMessages = { [Room in keyof Messages['late']]: Awaited<ReturnType<Messages['late'][Room]>> };
