import type { Messages } from '../messages.ts';

export const exchange: Messages['exchange'] = {
  reasons: {
    notKnown: (fields) => `inconnu : ${fields}`,
    because: (verdict, why) => `${verdict} : ${why}.`,
    bare: (verdict) => `${verdict}.`,
  },
};
