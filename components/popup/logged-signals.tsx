import { X } from 'lucide-react';
import type { SignalKind } from '../../lib/model/words.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Icon } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

export interface LoggedSignalsProps {
  signals: readonly SignalKind[];
  onChange(signals: SignalKind[]): void;
}

/** The signals that will be saved with the person, each with its way out. */
export function LoggedSignals({ signals, onChange }: LoggedSignalsProps) {
  const { common, words, person } = useMessages();
  if (signals.length === 0) return null;
  return (
    <ul className="tags logged-signals" aria-label={person.stage.logSignal}>
      {signals.map((kind) => (
        <li key={kind} className="tag">
          {words.signals[kind]}
          <button
            type="button"
            className="tag-remove"
            onClick={() => onChange(signals.filter((other) => other !== kind))}
          >
            <Icon of={X} size={14} />
            <VisuallyHidden>
              {common.remove}: {words.signals[kind]}
            </VisuallyHidden>
          </button>
        </li>
      ))}
    </ul>
  );
}
