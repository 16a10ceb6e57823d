/** A piece of text that templates put in: a value proposition, a pitch. */
export interface Snippet {
  id: string;
  name: string;
}
