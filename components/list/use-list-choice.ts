import { useRef } from 'react';
import { type Kept, useKept } from '../popup/use-kept.ts';
import { type Choices, choose, isTicked, type ListRow, rowsBetween } from './list-rows.ts';

/** What the user set on a list and did not save yet: ticks, and the tag for everyone saved. */
export interface ListDraft {
  choices: Choices;
  tag: string;
}

const EMPTY: ListDraft = { choices: {}, tag: '' };
const isEmpty = ({ choices, tag }: ListDraft) => Object.keys(choices).length === 0 && tag === '';

/** The draft of the list at an address; it outlives the popup. */
export function useListDraft(address: string): Kept<ListDraft> | undefined {
  return useKept(`list:${address}`, EMPTY, isEmpty);
}

/** Where the ticks are kept. */
export interface ListChoiceDraft {
  value: { choices: Choices };
  change(part: { choices: Choices }): void;
}

export interface ListChoice {
  choices: Choices;
  /** Ticks or unticks one; with `range` everyone from the one ticked last up to this one. */
  tick(key: string, range: boolean): void;
  /** Ticks everyone new among the rows in view, or nobody of them. */
  tickNew(on: boolean): void;
}

/** Ticking people on a list: one, a range, everyone new. */
export function useListChoice(draft: ListChoiceDraft, rows: readonly ListRow[]): ListChoice {
  const anchor = useRef<string>(undefined);
  const { choices } = draft.value;
  return {
    choices,
    tick(key, range) {
      const row = rows.find((each) => each.key === key);
      if (!row) return;
      const on = range ? true : !isTicked(row, choices);
      const reached = range ? rowsBetween(rows, anchor.current, key) : [row];
      anchor.current = key;
      draft.change({ choices: choose(choices, reached, on) });
    },
    tickNew(on) {
      const reached = on ? rows.filter(({ state }) => state === 'new') : rows;
      draft.change({ choices: choose(choices, reached, on) });
    },
  };
}
