import type { Messages } from '../messages.ts';

export const exchange: Messages['exchange'] = {
  reasons: {
    notKnown: (fields) => `${fields} nicht bekannt`,
    because: (verdict, why) => `${verdict}: ${why}.`,
    bare: (verdict) => `${verdict}.`,
  },
};
