import { useEffect } from 'react';
import { suggestedShortcut } from '../../lib/browser/shortcuts.ts';
import { useStable } from '../hooks/use-stable.ts';

/** What Enter belongs to already. */
const TAKES_ENTER = 'a, button, input, select, textarea, summary, [role="menuitem"], [contenteditable]';

/** The letter of the key that captures, which is Alt, Shift and a letter, as the keyboard names it. */
const captureCode = () => `Key${suggestedShortcut('capture').slice(-1)}`;

/** Enter does the view's main act, unless what has the focus takes it; the key that captures does it from anywhere. */
export function useEnter(act: (() => void) | undefined): void {
  const run = useStable(() => act?.());
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat) return;
      const capture = event.altKey && event.shiftKey && event.code === captureCode();
      const plain = event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey;
      const taken = event.target instanceof Element && event.target.closest(TAKES_ENTER) !== null;
      if (!capture && (!plain || taken)) return;
      event.preventDefault();
      run();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [run]);
}
