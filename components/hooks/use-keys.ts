import { useEffect, useRef } from 'react';
import { isTyping } from '../ui/is-typing.ts';
import { useSettings } from './use-settings.ts';

/** Single keys and what they do, by `KeyboardEvent.key` in lower case: `{ n: focusNote, '1': answerFirst }`. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/**
 * Lets single keys act while no field has focus, no modifier is held, and the user has not switched them off
 * (WCAG 2.1.4).
 */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  const on = useSettings()?.singleKeys ?? false;
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event)) return;
      const act = latest.current[event.key.toLowerCase()];
      if (act === undefined) return;
      event.preventDefault();
      act(event);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [on]);
}
