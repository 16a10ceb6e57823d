import type { Suppression } from '../../model/suppression.ts';
import type { MetaRow } from '../database.ts';

type Key = Uint8Array<ArrayBuffer>;

const isSame = (one: Key, other: Key): boolean =>
  one.length === other.length && one.every((byte, place) => byte === other[place]);

const distinct = (keys: readonly Key[]): Key[] =>
  keys.filter((key, place) => keys.findIndex((each) => isSame(each, key)) === place);

/** Every key suppressions are kept under: the install's own first. */
export function keysOf(meta: readonly MetaRow[]): Key[] {
  const own = meta.flatMap((row) => (row.key === 'suppressionKey' ? [row.value] : []));
  const others = meta.flatMap((row) => (row.key === 'suppressionKeys' ? row.value : []));
  return distinct([...own, ...others]);
}

/** Both sets. An objection outranks an erasure. */
export function joinSuppressions(
  here: readonly Suppression[],
  theirs: readonly Suppression[],
): Suppression[] {
  const joined = new Map(theirs.map((row) => [row.hash, row]));
  for (const row of here) {
    const other = joined.get(row.hash);
    if (!other || other.why === 'erased' || row.why === 'objected') joined.set(row.hash, row);
  }
  return [...joined.values()];
}

/** What of `meta` a restore leaves as it is here. */
const OWN: readonly MetaRow['key'][] = ['installId', 'suppressionKey', 'suppressionKeys', 'list'];

/**
 * The rows of `meta` after a restore: the backup's, but this install stays itself, and the suppressions of both keep their keys. One that
 * keeps nobody out yet has no use for its own key, and takes the backup's.
 */
export function joinMeta(
  here: readonly MetaRow[],
  theirs: readonly MetaRow[],
  kept: { here: number },
): MetaRow[] {
  const ours = kept.here > 0 ? keysOf(here) : [];
  const [own, ...others] = distinct([...ours, ...keysOf(theirs)]);
  const install = [...here, ...theirs].find(({ key }) => key === 'installId');
  const list = here.find((row) => row.key === 'list');
  const { folded = 0, scrubs = 0 } = list?.value ?? {};
  return [
    ...theirs.filter(({ key }) => !OWN.includes(key)),
    ...(install ? [install] : []),
    ...(own ? [{ key: 'suppressionKey', value: own } as const] : []),
    ...(others.length > 0 ? [{ key: 'suppressionKeys', value: others } as const] : []),
    // Made anew by whoever asks it next; nobody who was about to write into the one before may go on.
    { key: 'list', value: { made: false, folded, scrubs: scrubs + 1 } },
  ];
}
