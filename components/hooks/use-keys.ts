import { useLayoutEffect, useRef } from 'react';
import { isTyping } from '../ui/is-typing.ts';
import { useSettings } from './use-settings.ts';

/** Single keys and what they do, by `KeyboardEvent.key` in lower case: `{ n: focusNote, '1': answerFirst }`. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/**
 * Lets single keys act while no field has focus, no modifier is held, and the user has not switched them off
 * (WCAG 2.1.4).
 * @param first whether they go before the same keys of the view around them, as those of a question that was just asked
 */
export function useKeys(keys: Keys, first = false): void {
  const latest = useRef(keys);
  const on = useSettings()?.singleKeys ?? false;
  // At once, not after the next picture: a fast hand answers a question before it is seen.
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useLayoutEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event)) return;
      const act = latest.current[event.key.toLowerCase()];
      if (act === undefined) return;
      event.preventDefault();
      act(event);
    };
    addEventListener('keydown', press, first);
    return () => removeEventListener('keydown', press, first);
  }, [on, first]);
}
