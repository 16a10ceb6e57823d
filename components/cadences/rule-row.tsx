import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import type { Effect } from '../../lib/model/cadence.ts';
import { DISPOSITIONS, type Disposition, SENTIMENTS, type Sentiment } from '../../lib/model/words.ts';
import { useCadenceMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { IconButton } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { Select } from '../ui/select.tsx';
import type { FormProblem, RuleForm, StepForm } from './cadence-form.ts';
import { ProblemLines } from './problem-lines.tsx';

const ANY = 'any';
const EFFECTS: readonly Effect['do'][] = ['continue', 'again', 'go-to', 'stop', 'nurture'];

interface PartProps {
  rule: RuleForm;
  onChange(rule: RuleForm): void;
}

/** Which outcomes it speaks of. */
function When({ rule, onChange }: PartProps) {
  const { words } = useMessages();
  const { rules } = useCadenceMessages();
  const { on, feel, ...rest } = rule;
  const dispositions: { value: Disposition | typeof ANY; label: string }[] = [
    { value: ANY, label: rules.anyOutcome },
    ...DISPOSITIONS.map((value) => ({ value, label: words.dispositions[value] })),
  ];
  const sentiments: { value: Sentiment | typeof ANY; label: string }[] = [
    { value: ANY, label: rules.anyFeel },
    ...SENTIMENTS.map((value) => ({ value, label: words.sentiments[value] })),
  ];
  return (
    <>
      <Select
        label={rules.on}
        labelHidden
        value={on ?? ANY}
        choices={dispositions}
        onChange={(picked) =>
          onChange({ ...rest, ...(feel && { feel }), ...(picked !== ANY && { on: picked }) })
        }
      />
      <Select
        label={rules.feel}
        labelHidden
        value={feel ?? ANY}
        choices={sentiments}
        onChange={(picked) =>
          onChange({ ...rest, ...(on && { on }), ...(picked !== ANY && { feel: picked }) })
        }
      />
    </>
  );
}

function CountField({
  label,
  unit,
  value,
  placeholder,
  onChange,
}: {
  label: string;
  unit: string;
  value: string;
  placeholder?: string;
  onChange(text: string): void;
}) {
  return (
    <span className="rule-number">
      <Field
        {...{ label, value, onChange }}
        labelHidden
        inputMode="numeric"
        maxLength={3}
        placeholder={placeholder}
        trailing={<span className="text-12 text-3">{unit}</span>}
      />
    </span>
  );
}

function Details({ rule, steps, onChange }: PartProps & { steps: readonly StepForm[] }) {
  const { words } = useMessages();
  const { rules, steps: say } = useCadenceMessages();
  const { formatNumber } = useFormat();
  const { do: effect, after, most, step } = rule;
  if (effect === 'stop') return null;
  const days = (label: string, placeholder?: string) => (
    <CountField
      {...{ label }}
      unit={rules.unit}
      value={after}
      {...(placeholder !== undefined && { placeholder })}
      onChange={(text) => onChange({ ...rule, after: text })}
    />
  );
  const target = (each: StepForm, at: number) =>
    `${say.step(formatNumber(at + 1))}: ${each.way ? words.ways[each.way] : words.channels[each.channel]}`;
  return (
    <>
      {effect === 'go-to' && (
        <Select
          label={rules.target}
          labelHidden
          placeholder={rules.target}
          value={steps.some(({ id }) => id === step) ? step : undefined}
          choices={steps.map((each, at) => ({ value: each.id, label: target(each, at) }))}
          onChange={(picked) => onChange({ ...rule, step: picked })}
        />
      )}
      {effect === 'nurture'
        ? days(rules.lookAgain, '–')
        : days(rules.after, effect === 'continue' ? rules.asPlanned : undefined)}
      {effect === 'again' && (
        <CountField
          label={rules.most}
          unit={rules.mostUnit}
          value={most}
          onChange={(text) => onChange({ ...rule, most: text })}
        />
      )}
    </>
  );
}

export interface RuleRowProps extends PartProps {
  /** Counted from one. */
  place: number;
  problems: readonly FormProblem[];
  steps: readonly StepForm[];
  onRemove(): void;
}

/** One rule: of which outcome, and what it does. */
export function RuleRow({ rule, place, problems, steps, onChange, onRemove }: RuleRowProps) {
  const { rules } = useCadenceMessages();
  const { formatNumber } = useFormat();
  const id = useId();
  const said = formatNumber(place);
  return (
    <li className="cadence-rule" aria-label={rules.rule(said)}>
      <When {...{ rule, onChange }} />
      <Select
        label={rules.does}
        labelHidden
        value={rule.do}
        choices={EFFECTS.map((value) => ({ value, label: rules.effects[value] }))}
        onChange={(picked) => onChange({ ...rule, do: picked })}
      />
      <div className="rule-details">
        <Details {...{ rule, steps, onChange }} />
      </div>
      <IconButton
        className="cadence-remove"
        size="small"
        label={rules.remove(said)}
        icon={<Icon of={Trash2} size={14} />}
        onClick={onRemove}
      />
      <ProblemLines id={id} problems={problems} />
    </li>
  );
}
