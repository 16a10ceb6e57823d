import { useEffect, useRef } from 'react';
import { labelValue } from '../../lib/locales/label-value.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { scaleOf } from './criterion-form.ts';
import type { CriterionForm } from './form-schema.ts';

interface BorderProps {
  criterion: CriterionForm;
  label: string;
  value: string;
  invalid: boolean;
  describedBy: string;
  onChange(value: string): void;
}

function Border({ criterion, label, value, invalid, describedBy, onChange }: BorderProps) {
  const messages = useMessages();
  const format = useFormat();
  const { field } = criterion;
  const scale = scaleOf(field);
  const common = {
    label,
    labelHidden: true,
    'aria-invalid': invalid || undefined,
    'aria-describedby': describedBy,
  };
  if (scale) {
    return (
      <Select
        {...common}
        placeholder={messages.icp.pick}
        value={value === '' ? undefined : value}
        choices={scale.map((step) => ({ value: step, label: labelValue(field, step, messages, format) }))}
        onChange={onChange}
      />
    );
  }
  const years = field === 'tenure' ? { min: 0, max: 99, step: 0.5 } : { step: 'any' };
  return <Field {...common} type="number" inputMode="decimal" {...years} value={value} onChange={onChange} />;
}

export interface BorderValuesProps {
  criterion: CriterionForm;
  /** The name of the field. */
  name: string;
  /** What is wrong is said elsewhere, under this id. */
  invalid: boolean;
  saidBy: string;
  /** Takes the focus when it appears, because it appears by the user's doing. */
  focused: boolean;
  onChange(values: readonly string[]): void;
}

/** The borders of a test by order: one, or two for a range. */
export function BorderValues(props: BorderValuesProps) {
  const { criterion, name, invalid, saidBy, focused, onChange } = props;
  const { icp } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) box.current?.querySelector<HTMLElement>('select, input')?.focus();
  }, [focused]);
  const { field, operator, values } = criterion;
  const [low = '', high = ''] = values;
  const ranged = operator === 'between';
  const common = { criterion, invalid, describedBy: saidBy };
  return (
    <div ref={box} className="row wrap border-values">
      <Border
        {...common}
        label={ranged ? icp.lowest(name) : `${name} ${icp.operators[operator]}`}
        value={low}
        onChange={(value) => onChange(ranged ? [value, high] : [value])}
      />
      {ranged && (
        <>
          <span className="text-12 text-2">{icp.and}</span>
          <Border
            {...common}
            label={icp.highest(name)}
            value={high}
            onChange={(value) => onChange([low, value])}
          />
        </>
      )}
      {field === 'tenure' && <span className="text-12 text-2">{icp.inYears}</span>}
    </div>
  );
}
