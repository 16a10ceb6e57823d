import type { Messages } from '../messages.ts';

export const exchange: Messages['exchange'] = {
  reasons: {
    notKnown: (fields) => `falta saber ${fields}`,
    because: (verdict, why) => `${verdict}: ${why}.`,
    bare: (verdict) => `${verdict}.`,
  },
};
