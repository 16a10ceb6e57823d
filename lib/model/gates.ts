import { z } from './schema.ts';
import { GATE_CONDITIONS, type GateCondition, LADDER, type Stage } from './words.ts';

const conditions = z.array(z.enum(GATE_CONDITIONS)).check(z.maxLength(GATE_CONDITIONS.length));

/** What the user wants each stage to ask for; a stage that is absent keeps its default. */
export const gatesSchema = z.partialRecord(z.enum(LADDER), conditions);
export type Gates = Partial<Record<Stage, GateCondition[]>>;

/**
 * What the stages ask for at first. The founding texts: a lead has shown interest and left a way to be reached; a prospect
 * fits, and was spoken with about what they expect; an opportunity has an offer before them; a customer has bought.
 */
export const DEFAULT_GATES: Gates = {
  lead: ['signal', 'channel'],
  prospect: ['signal', 'channel', 'fit', 'two-way-contact'],
  opportunity: ['offer'],
  customer: ['purchase'],
};
