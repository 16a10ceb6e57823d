/** `48–77` with a word joiner behind the dash, where a line would otherwise break. */
export function joinRange(low: string, high: string): string {
  return `${low}–\u2060${high}`;
}
