/** A saved filter over people. */
export interface Segment {
  id: string;
  name: string;
}
