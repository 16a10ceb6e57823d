/** A sequence of dated next steps somebody can be put on. */
export interface Cadence {
  id: string;
  name: string;
}
