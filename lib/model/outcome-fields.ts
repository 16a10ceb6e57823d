import { z } from './schema.ts';
import { DISPOSITIONS, SENTIMENTS } from './words.ts';

/** How a touch ended, and how it felt. */
export const outcomeFields = {
  disposition: z.enum(DISPOSITIONS),
  sentiment: z.enum(SENTIMENTS),
};
