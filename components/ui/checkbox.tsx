import { type ReactNode, useEffect, useId, useRef } from 'react';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface CheckboxProps {
  checked: boolean;
  onChange(checked: boolean): void;
  label: ReactNode;
  /** In a list row that already shows the name; the label is still read out. */
  labelHidden?: boolean;
  /** Some but not all of what the box stands for. */
  mixed?: boolean;
  /** Why it cannot be ticked. Shown as a tooltip and read out; the row shows it as a pill. */
  disabledReason?: string | undefined;
}

/** A native tick box, 16 px drawn and 30 px to reach. */
export function Checkbox(props: CheckboxProps) {
  const { checked, onChange, label, labelHidden, mixed = false, disabledReason } = props;
  const input = useRef<HTMLInputElement>(null);
  const reasonId = useId();
  // `indeterminate` has no attribute: it can only be set on the element.
  useEffect(() => {
    if (input.current !== null) input.current.indeterminate = mixed;
  }, [mixed]);
  return (
    <label className="checkbox" title={disabledReason}>
      <input
        ref={input}
        type="checkbox"
        className="checkbox-input"
        checked={checked}
        disabled={disabledReason !== undefined}
        aria-describedby={disabledReason === undefined ? undefined : reasonId}
        onChange={(event) => onChange(event.target.checked)}
      />
      {labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : <span>{label}</span>}
      {disabledReason !== undefined && (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      )}
    </label>
  );
}
