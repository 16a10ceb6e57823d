import type { ReactNode } from 'react';
import { useKeys } from '../hooks/use-keys.ts';
import { Button } from '../ui/button.tsx';

interface Choice {
  key: string;
  label: string;
  hint?: string;
  pick(): void;
}

/** A question with its answers at one click or one digit each. */
export function Choices({
  title,
  choices,
  end,
}: {
  title: string;
  choices: readonly Choice[];
  end?: ReactNode;
}) {
  useKeys(Object.fromEntries(choices.map((choice, index) => [String(index + 1), choice.pick])), true);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot sit in this row
    <div role="group" aria-label={title} className="touch-choices">
      <p className="strong text-12">{title}</p>
      <div className="row wrap">
        {choices.map((choice, index) => (
          <Button key={choice.key} size="small" shortcut={String(index + 1)} onClick={choice.pick}>
            {choice.label}
            {choice.hint !== undefined && <span className="text-3">{choice.hint}</span>}
          </Button>
        ))}
        {end}
      </div>
    </div>
  );
}
