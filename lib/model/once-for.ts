/**
 * `make`, run once for each object it is asked about and remembered as long as that object lives. For what costs much to work out
 * of something that does not change, such as the values of a saved criterion.
 */
export function onceFor<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new WeakMap<Key, { made: Made }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.made;
    const made = make(key);
    known.set(key, { made });
    return made;
  };
}
