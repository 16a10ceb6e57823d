/** Scoring everyone asks the same few thousand texts again and again. */
const MOST_REMEMBERED = 4_000;

/** The same function of a text, which remembers what it answered last. What it answers must not be changed. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
