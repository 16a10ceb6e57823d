import { useEffect, useRef, useState } from 'react';
import { useStable } from '../hooks/use-stable.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from './button.tsx';
import { isTyping } from './is-typing.ts';

const SHOWN_MS = 10_000;

/** Something just done that can be taken back. */
export interface UndoOffer {
  /** The act's id: a new one brings the bar up again. */
  id: string;
  /** What was done: `3 people moved to lead`. */
  message: string;
  undo(): void;
}

/** Runs `end` after `ms` of unpaused time, counted anew for every `key`. */
function useCountdown(key: string | undefined, paused: boolean, ms: number, end: () => void) {
  const left = useRef(ms);
  const finish = useStable(end);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new key is what refills the time
  useEffect(() => {
    left.current = ms;
  }, [key, ms]);
  useEffect(() => {
    if (key === undefined || paused) return;
    const since = performance.now();
    const timer = setTimeout(finish, left.current);
    return () => {
      clearTimeout(timer);
      left.current -= performance.now() - since;
    };
  }, [key, paused, finish]);
}

function useUndoKey(undo: (() => void) | undefined) {
  useEffect(() => {
    if (undo === undefined) return;
    const press = (event: KeyboardEvent) => {
      const asked = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!asked || isTyping(event)) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [undo]);
}

/**
 * Offers to take the last act back: in sight for ten seconds, longer while pointed at or focused, and by Ctrl+Z for
 * as long as `offer` stands. Keep it mounted without an offer, so that a new one is announced.
 */
export function UndoBar({ offer }: { offer: UndoOffer | undefined }) {
  const { common } = useMessages();
  const [goneId, setGoneId] = useState<string>();
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const shown = offer !== undefined && offer.id !== goneId;
  useCountdown(shown ? offer.id : undefined, pointed || focused, SHOWN_MS, () => setGoneId(offer?.id));
  useUndoKey(offer?.undo);
  // A bar that leaves from under the pointer sends no leave event; the next one must not start paused.
  useEffect(() => {
    if (shown) return;
    setPointed(false);
    setFocused(false);
  }, [shown]);
  return (
    <div className="undo-place" role="status">
      {shown && (
        // biome-ignore lint/a11y/noStaticElementInteractions: pointing only pauses the clock, it does nothing else
        <div
          key={offer.id}
          className="undo-bar"
          onPointerEnter={() => setPointed(true)}
          onPointerLeave={() => setPointed(false)}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
        >
          {offer.message}
          <Button variant="quiet" size="small" shortcut="Control+Z" onClick={offer.undo}>
            {common.undo}
          </Button>
        </div>
      )}
    </div>
  );
}
