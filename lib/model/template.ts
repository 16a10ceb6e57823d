/** A message with blanks, for one channel and language. */
export interface Template {
  id: string;
  name: string;
}
