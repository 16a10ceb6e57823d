import { type RefObject, useLayoutEffect } from 'react';
import { type Keys, useKeys } from '../hooks/use-keys.ts';

/** What the keys do in the part of the call that is in hand: a question, or the end. */
export type PartKeys = RefObject<Keys>;

const DELEGATED = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'w', 'm', 's'];

/**
 * Listens for the part in hand. The page does, not the part: one that has just come up would first have to read whether single
 * keys act at all, and miss what a fast hand presses meanwhile.
 */
export function useDelegatedKeys(part: PartKeys, own: Keys): void {
  const delegated = DELEGATED.map(
    (key) => [key, (event: KeyboardEvent) => part.current[key]?.(event)] as const,
  );
  useKeys({ ...Object.fromEntries(delegated), ...own });
}

/** Takes the keys while `keys` are given. */
export function usePartKeys(part: PartKeys, keys: Keys | undefined): void {
  useLayoutEffect(() => {
    if (keys === undefined) return;
    part.current = keys;
    return () => {
      if (part.current === keys) part.current = {};
    };
  });
}
