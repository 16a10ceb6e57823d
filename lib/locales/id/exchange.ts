import type { Messages } from '../messages.ts';

export const exchange: Messages['exchange'] = {
  reasons: {
    notKnown: (fields) => `${fields} belum diketahui`,
    because: (verdict, why) => `${verdict}: ${why}.`,
    bare: (verdict) => `${verdict}.`,
  },
};
