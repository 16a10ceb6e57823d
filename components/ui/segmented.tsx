import { useId } from 'react';
import type { Choice } from './select.tsx';

export interface SegmentedProps<T extends string> {
  /** Names the group; not shown. */
  label: string;
  value: T;
  choices: readonly Choice<T>[];
  onChange(value: T): void;
}

/** One of a few, all in sight. Radio buttons underneath: arrows move, Tab leaves. */
export function Segmented<T extends string>({ label, value, choices, onChange }: SegmentedProps<T>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className="segmented">
      {choices.map((choice) => (
        <label key={choice.value} className="segmented-option">
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </div>
  );
}
