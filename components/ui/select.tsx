import { type ComponentPropsWithRef, useId } from 'react';
import { describedBy, FieldFrame, type LabelledProps } from './field.tsx';
import { focusAtFirst } from './focus-at-first.ts';

export interface Choice<T extends string> {
  value: T;
  label: string;
}

export interface SelectProps<T extends string>
  extends LabelledProps,
    Omit<ComponentPropsWithRef<'select'>, 'value' | 'onChange' | 'children' | 'multiple'> {
  /** `undefined` shows `placeholder`, which cannot be picked. */
  value: T | undefined;
  choices: readonly Choice<T>[];
  onChange(value: T): void;
  placeholder?: string;
}

/** One of many, as the system's own list box. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { label, labelHidden = false, hint, error, icon, trailing, ...native } = props;
  const { value, choices, onChange, placeholder, autoFocus, ...rest } = native;
  const id = useId();
  return (
    <FieldFrame {...{ id, label, labelHidden, hint, error, icon, trailing }}>
      <select
        {...rest}
        {...focusAtFirst(autoFocus)}
        {...describedBy(id, { label, hint, error })}
        className="field-input"
        // In a narrow place the choice is cut; pointing at it tells the whole of it.
        title={choices.find((choice) => choice.value === value)?.label}
        value={value ?? ''}
        onChange={(event) => {
          const picked = choices.find((choice) => choice.value === event.target.value);
          if (picked !== undefined) onChange(picked.value);
        }}
      >
        {value === undefined && (
          <option value="" disabled>
            {placeholder ?? label}
          </option>
        )}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
