import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ListAsks, ListVerb } from '../../lib/browser/list-words.ts';
import { type Making, openList } from '../../lib/browser/open-list.ts';
import type { Brief } from '../../lib/model/brief.ts';

/** An answer of the list, with the question it answers: the one before stands until the next arrives. */
export interface ListAnswer<V extends ListVerb> {
  answer: ListAsks[V]['answer'];
  /** The question, as text. */
  key: string;
}

export interface ListOptions {
  /** The last answer is kept: a long run of changes would otherwise ask again after each of them. */
  paused?: boolean;
  /** Asks again when it becomes another: filters may ask about now. */
  tick?: unknown;
}

/**
 * What the list of people answers, asked again whenever something in it becomes different. `undefined` until the first answer, and
 * while nothing is asked. A failing list throws into the nearest ErrorBoundary.
 */
export function useList<V extends ListVerb>(
  verb: V,
  ask: ListAsks[V]['ask'] | undefined,
  { paused = false, tick }: ListOptions = {},
): ListAnswer<V> | undefined {
  const [shown, setShown] = useState<ListAnswer<V>>();
  const [failure, setFailure] = useState<unknown>();
  if (failure !== undefined) throw failure;
  const key = ask && JSON.stringify(ask);
  const latest = useRef(0);
  const answered = useRef<string>(undefined);
  // Asked before the next picture is drawn, not after it: the answer stands in the one behind it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ask` is what `key` says; another `tick` asks again
  useLayoutEffect(() => {
    if (ask === undefined || key === undefined) {
      answered.current = undefined;
      setShown(undefined);
      return;
    }
    if (paused && answered.current === key) return;
    const fetch = () => {
      latest.current += 1;
      const mine = latest.current;
      openList()
        .ask(verb, ask)
        .then((answer) => {
          if (mine !== latest.current) return;
          answered.current = key;
          setShown({ answer, key });
        })
        .catch((error: unknown) => {
          if (mine === latest.current) setFailure(error);
        });
    };
    fetch();
    const stop = paused ? undefined : openList().onChange(fetch);
    return () => {
      // Whatever is still on its way answers another question.
      latest.current += 1;
      stop?.();
    };
  }, [verb, key, paused, tick]);
  return key === undefined ? undefined : shown;
}

/** How far the list is while it is being made from the rows; `undefined` otherwise. */
export function useListMaking(): Making | undefined {
  const [making, setMaking] = useState(() => openList().making);
  useEffect(() => {
    const look = () => setMaking(openList().making);
    look();
    return openList().onChange(look);
  }, []);
  return making;
}

/** Whom a typed text finds. */
interface FoundByText {
  /** The first of them, the nearest first; `undefined` while there is nothing to find or the first answer is not in. */
  people: Brief[] | undefined;
  /** Whether that is what the text finds, and not the one before it. */
  isCurrent: boolean;
}

/** The first people a typed text finds. */
export function useFoundByText(text: string, most: number): FoundByText {
  const typed = text.trim();
  const asked = typed === '' ? undefined : { query: { text: typed }, from: 0, to: most };
  // What opens the list at the first letter would make that letter wait.
  useEffect(() => void openList(), []);
  const found = useList('find', asked);
  return {
    people: found?.answer.people,
    isCurrent: asked === undefined || found?.key === JSON.stringify(asked),
  };
}
