/** Files out of Assay, and the sentence that says why a person is in one. */
export const exchange = {
  reasons: {
    notKnown: (fields: string) => `${fields} not known`,
    because: (verdict: string, why: string) => `${verdict}: ${why}.`,
    bare: (verdict: string) => `${verdict}.`,
  },
};
