/**
 * The order of a column's first people once one of them, or somebody new to it, stands at a place.
 * @param shown the ids of the column from its top, at least down to that place
 * @param ahead how many of them stood there by the user's own order before
 */
export function placeCard(shown: readonly string[], ahead: number, id: string, at: number): string[] {
  const from = shown.indexOf(id);
  const others = shown.filter((each) => each !== id);
  // A place below where it was is counted with it still there.
  const to = from >= 0 && from < at ? at - 1 : at;
  const kept = Math.max(to, from >= 0 && from < ahead ? ahead - 1 : ahead);
  return [...others.slice(0, to), id, ...others.slice(to, kept)];
}
