/** The sentence that says why a person was judged as they were: on Today, in files and in messages. */
export const exchange = {
  reasons: {
    notKnown: (fields: string) => `${fields} not known`,
    because: (verdict: string, why: string) => `${verdict}: ${why}.`,
    bare: (verdict: string) => `${verdict}.`,
  },
};
