import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';

interface PicksProps<T extends string> {
  title: string;
  choices: readonly T[];
  labels: Readonly<Record<T, string>>;
  picked: T | undefined;
  /** The digits pick here, so they are printed. */
  keyed: boolean;
  onPick(choice: T): void;
  /** What stands behind them in the same row. */
  end: ReactNode;
}

/** One of a few, at one click or digit each; the picked one stays in sight and can be changed. */
export function Picks<T extends string>({
  title,
  choices,
  labels,
  picked,
  keyed,
  onPick,
  end,
}: PicksProps<T>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot sit in this layout
    <div className="stack" role="group" aria-label={title}>
      <h3>{title}</h3>
      <div className="row wrap">
        {choices.map((choice, at) => (
          <Button
            key={choice}
            size="small"
            pressed={picked === choice}
            shortcut={keyed ? String(at + 1) : undefined}
            onClick={() => onPick(choice)}
          >
            {labels[choice]}
          </Button>
        ))}
        {end}
      </div>
    </div>
  );
}
