import type { Stage } from './words.ts';

/** The people who stand first in a column of the board, in an order of the user's own; everyone else follows by score. */
export type BoardOrder = Readonly<Partial<Record<Stage, readonly string[]>>>;
