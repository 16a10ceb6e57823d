import type { Listed, ListPatch } from '../../model/brief.ts';
import { type ListChange, patched } from './people-list.ts';

/** Two patches of one person as one. */
function joinPatches(one: ListPatch, other: ListPatch): ListPatch {
  const set = { ...one.set, ...other.set };
  for (const field of other.unset ?? []) delete (set as Partial<Listed>)[field];
  const unset = [...new Set([...(one.unset ?? []), ...(other.unset ?? [])])].filter(
    (field) => !(field in set),
  );
  return { id: one.id, set, ...(unset.length > 0 && { unset }) };
}

/** Several changes, in the order they happened, as one that leaves the list the same. */
export function joinChanges(changes: readonly ListChange[]): ListChange {
  const states = new Map<string, { put: Listed } | { set: ListPatch } | { gone: true }>();
  for (const { put = [], set = [], gone = [] } of changes) {
    for (const person of put) states.set(person.id, { put: person });
    for (const patch of set) {
      const state = states.get(patch.id);
      if (state === undefined) states.set(patch.id, { set: patch });
      else if ('put' in state) states.set(patch.id, { put: patched(state.put, patch) });
      else if ('set' in state) states.set(patch.id, { set: joinPatches(state.set, patch) });
    }
    for (const id of gone) states.set(id, { gone: true });
  }
  const entries = [...states];
  return {
    put: entries.flatMap(([, state]) => ('put' in state ? [state.put] : [])),
    set: entries.flatMap(([, state]) => ('set' in state ? [state.set] : [])),
    gone: entries.flatMap(([id, state]) => ('gone' in state ? [id] : [])),
  };
}
