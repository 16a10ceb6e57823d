/** A name inside a plain-text sentence, fenced with bidi isolates where no `bdi` element can stand. */
export function isolateName(name: string): string {
  return `\u2068${name}\u2069`;
}
