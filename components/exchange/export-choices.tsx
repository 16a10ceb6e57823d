import { useId } from 'react';
import { Card } from '../ui/card.tsx';

export interface ExportChoice<T extends string> {
  value: T;
  title: string;
  hint: string;
  /** At the end of its line: how many. */
  count?: string | undefined;
}

export interface ExportChoicesProps<T extends string> {
  title: string;
  value: T;
  choices: readonly ExportChoice<T>[];
  onChange(value: T): void;
}

/** One of a few, each explained in a line. */
export function ExportChoices<T extends string>({ title, value, choices, onChange }: ExportChoicesProps<T>) {
  const name = useId();
  return (
    <Card title={title} flush>
      <div role="radiogroup" aria-label={title} className="export-choices">
        {choices.map((choice) => (
          <label key={choice.value} className="export-choice">
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              aria-describedby={`${name}-${choice.value}`}
              aria-label={choice.count === undefined ? choice.title : `${choice.title}, ${choice.count}`}
              onChange={() => onChange(choice.value)}
            />
            <span className="grow">
              <span className="strong">{choice.title}</span>
              <span id={`${name}-${choice.value}`} className="export-hint">
                {choice.hint}
              </span>
            </span>
            {choice.count !== undefined && <span className="text-12 text-2">{choice.count}</span>}
          </label>
        ))}
      </div>
    </Card>
  );
}
