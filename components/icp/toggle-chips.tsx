import { Check, Plus } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import '../styles/value-picker.css';

export interface ToggleChipsProps {
  /** Names the group; not shown. */
  label: string;
  options: readonly { value: string; label: string }[];
  values: readonly string[];
  /** How many are in sight at first; the rest comes at one click. All of them when left out. */
  shown?: number;
  onChange(values: readonly string[]): void;
}

/** Any of a few, all in sight. The sign before a word tells picked from not, so nothing moves when it changes. */
export function ToggleChips({ label, options, values, shown = options.length, onChange }: ToggleChipsProps) {
  const { icp } = useMessages();
  const [all, setAll] = useState(false);
  const visible = options.filter((option, at) => all || at < shown || values.includes(option.value));
  const toggle = (value: string) =>
    onChange(
      values.includes(value)
        ? values.filter((each) => each !== value)
        : options.map((option) => option.value).filter((each) => each === value || values.includes(each)),
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would repeat the heading above
    <div role="group" aria-label={label} className="row wrap toggle-chips">
      {visible.map(({ value, label: word }) => (
        <Button
          key={value}
          size="small"
          pressed={values.includes(value)}
          icon={<Icon of={values.includes(value) ? Check : Plus} size={14} />}
          onClick={() => toggle(value)}
        >
          {word}
        </Button>
      ))}
      {visible.length < options.length && (
        <Button size="small" variant="quiet" onClick={() => setAll(true)}>
          {icp.showMore(options.length - visible.length)}
        </Button>
      )}
    </div>
  );
}
