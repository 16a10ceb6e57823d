import { useState } from 'react';
import { SIGNAL_KINDS, type SignalKind } from '../../lib/model/words.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';

/** The signs of interest met most often in an SDR's day; the rest are one click further. */
const USUAL: readonly SignalKind[] = ['reply', 'two-way-contact'];

export interface SignalButtonsProps {
  /** The kinds that will do; any, the usual ones first, when left out. */
  only?: readonly SignalKind[];
  pending?: boolean | undefined;
  onSignal(kind: SignalKind): void;
}

/** Logs a sign of interest with one click. */
export function SignalButtons({ only, pending, onSignal }: SignalButtonsProps) {
  const { words, person } = useMessages();
  const [all, setAll] = useState(false);
  const shown = all ? [...USUAL, ...SIGNAL_KINDS.filter((kind) => !USUAL.includes(kind))] : (only ?? USUAL);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot sit in this row
    <div className="signal-buttons" role="group" aria-label={person.stage.logSignal}>
      {shown.map((kind) => (
        <Button key={kind} size="small" pending={pending} onClick={() => onSignal(kind)}>
          {words.signals[kind]}
        </Button>
      ))}
      {!all && !only && (
        <Button size="small" variant="quiet" aria-expanded={false} onClick={() => setAll(true)}>
          {person.stage.otherSignal}
        </Button>
      )}
    </div>
  );
}
