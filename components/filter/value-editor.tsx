import { X } from 'lucide-react';
import { type Condition, kindOf } from '../../lib/model/segment.ts';
import { useListsMessages } from '../locale/late-messages.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { Select } from '../ui/select.tsx';
import { type Saying, sayChoice, useChoices } from './use-choices.ts';

export interface ValueEditorProps {
  condition: Condition;
  saying: Saying;
  onChange(values: string[]): void;
}

/** Any of several choices: those taken as pills, and a list to take another from. */
function ChoicesEditor({ condition: { field, values }, saying, onChange }: ValueEditorProps) {
  const say = useListsMessages().filter;
  const choices = useChoices(field, saying);
  const others = choices.filter(({ value }) => !values.includes(value));
  return (
    <div className="filter-choices">
      {values.map((value) => {
        const label = sayChoice(field, value, saying);
        return (
          <span key={value} className="pill tone-accent filter-value">
            <Bidi>{label}</Bidi>
            <button
              type="button"
              className="filter-drop"
              aria-label={say.removeValue(label)}
              onClick={() => onChange(values.filter((other) => other !== value))}
            >
              <Icon of={X} size={12} />
            </button>
          </span>
        );
      })}
      {others.length > 0 && (
        <Select
          label={say.addValue}
          labelHidden
          value={undefined}
          choices={others}
          onChange={(value) => onChange([...values, value])}
        />
      )}
    </div>
  );
}

function TextEditor({ condition: { values }, onChange }: ValueEditorProps) {
  const say = useListsMessages().filter;
  return (
    <Field
      label={say.value}
      labelHidden
      maxLength={200}
      autoComplete="off"
      value={values[0] ?? ''}
      onChange={(text) => onChange([text])}
    />
  );
}

const DAYS_AGO = new Set(['longer-ago', 'within-past', 'within-next']);

/** A number, a day, or two of them. */
function SpanEditor({ condition: { field, test, values }, onChange }: ValueEditorProps) {
  const say = useListsMessages().filter;
  const days = DAYS_AGO.has(test);
  const type = kindOf(field) === 'moment' && !days ? 'date' : 'text';
  const common = {
    labelHidden: true,
    type,
    autoComplete: 'off',
    className: type === 'text' ? 'filter-number' : undefined,
    ...(type === 'text' && { inputMode: 'numeric' as const, maxLength: 6 }),
  };
  const [one = '', other = ''] = values;
  if (test !== 'between')
    return (
      <span className="row">
        <Field {...common} label={say.value} value={one} onChange={(text) => onChange([text])} />
        {days && <span className="text-12 text-2">{say.days}</span>}
      </span>
    );
  return (
    <span className="row">
      <Field {...common} label={say.from} value={one} onChange={(text) => onChange([text, other])} />
      <span aria-hidden="true">–</span>
      <Field {...common} label={say.to} value={other} onChange={(text) => onChange([one, text])} />
    </span>
  );
}

/** The values a condition asks for, as its field and test take them; nothing where they take none. */
export function ValueEditor(props: ValueEditorProps) {
  const { field, test } = props.condition;
  if (test === 'known' || test === 'unknown') return null;
  switch (kindOf(field)) {
    case 'choice':
    case 'tags':
      return <ChoicesEditor {...props} />;
    case 'number':
    case 'moment':
      return <SpanEditor {...props} />;
    default:
      return <TextEditor {...props} />;
  }
}
