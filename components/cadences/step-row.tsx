import { GripVertical, Trash2 } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { Template } from '../../lib/model/template.ts';
import { CHANNELS, type Channel, WAYS, type Way } from '../../lib/model/words.ts';
import type { useReorder } from '../hooks/use-reorder.ts';
import { useCadenceMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { IconButton } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { joinClasses } from '../ui/join-classes.ts';
import { Select } from '../ui/select.tsx';
import type { FormProblem, StepForm } from './cadence-form.ts';
import { ProblemLines } from './problem-lines.tsx';

/** A channel, and on a network what is done there: one choice. */
type How = Exclude<Channel, 'linkedin'> | Way;

const HOWS: readonly How[] = [
  ...WAYS,
  ...CHANNELS.filter((channel): channel is Exclude<Channel, 'linkedin'> => channel !== 'linkedin'),
];

const isWay = (how: How): how is Way => (WAYS as readonly string[]).includes(how);
const howOf = ({ channel, way }: StepForm): How => way ?? (channel === 'linkedin' ? 'message' : channel);

function withHow({ way: _, ...step }: StepForm, how: How): StepForm {
  return isWay(how) ? { ...step, channel: 'linkedin', way: how } : { ...step, channel: how };
}

const NONE = 'none';

interface PartProps {
  step: StepForm;
  place: string;
  onChange(step: StepForm): void;
}

function Through({ step, place, onChange }: PartProps) {
  const { words } = useMessages();
  const { steps } = useCadenceMessages();
  const label = (how: How) =>
    isWay(how) ? `${words.channels.linkedin}: ${words.ways[how]}` : words.channels[how];
  return (
    <Select
      label={steps.channel(place)}
      labelHidden
      value={howOf(step)}
      choices={HOWS.map((how) => ({ value: how, label: label(how) }))}
      onChange={(how) => onChange(withHow(step, how))}
    />
  );
}

/** The message the step asks for, where there are any to pick from or one was picked that is gone. */
function Message({ step, place, templates, onChange }: PartProps & Pick<StepRowProps, 'templates'>) {
  const { steps } = useCadenceMessages();
  const { template, ...rest } = step;
  if (templates.length === 0 && template === undefined) return null;
  const gone = template !== undefined && !templates.some(({ id }) => id === template);
  return (
    <Select
      label={steps.template(place)}
      labelHidden
      value={template ?? NONE}
      choices={[
        { value: NONE, label: steps.noTemplate },
        ...(gone ? [{ value: template, label: steps.goneTemplate }] : []),
        ...templates.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(picked) => onChange(picked === NONE ? rest : { ...rest, template: picked })}
    />
  );
}

export interface StepRowProps {
  step: StepForm;
  /** Counted from one. */
  place: number;
  problems: readonly FormProblem[];
  templates: readonly Template[];
  /** It was just added: what it is for is next to be said. */
  focused: boolean;
  dragged: boolean;
  grip: ReturnType<ReturnType<typeof useReorder>['grip']>;
  onChange(step: StepForm): void;
  onRemove(): void;
}

/** One step: when, through what, what for, and which message. */
export function StepRow(props: StepRowProps) {
  const { step, problems, templates, focused, dragged, grip, onChange, onRemove } = props;
  const { steps } = useCadenceMessages();
  const { formatNumber } = useFormat();
  const row = useRef<HTMLLIElement>(null);
  const errorId = useId();
  const place = formatNumber(props.place);
  const isDayWrong = problems.some(
    ({ kind }) => kind === 'day' || kind === 'before-predecessor' || kind === 'loop',
  );
  useEffect(() => {
    if (focused) row.current?.querySelector('select')?.focus();
  }, [focused]);
  const part = { step, place, onChange };
  return (
    <li
      ref={row}
      className={joinClasses('cadence-step', dragged && 'cadence-dragged')}
      data-place={step.id}
      aria-label={steps.step(place)}
    >
      <IconButton
        className="grip"
        size="small"
        label={steps.move(place)}
        icon={<Icon of={GripVertical} size={14} />}
        {...grip}
      />
      <span className="cadence-place strong" aria-hidden="true">
        {place}
      </span>
      <div className={joinClasses('cadence-day', isDayWrong && 'cadence-wrong')}>
        <Field
          label={steps.day(place)}
          labelHidden
          inputMode="numeric"
          maxLength={4}
          trailing={<span className="cadence-unit text-12 text-3">{steps.unit}</span>}
          value={step.day}
          aria-describedby={problems.length > 0 ? errorId : undefined}
          onChange={(day) => onChange({ ...step, day })}
        />
      </div>
      <Through {...part} />
      <Field
        label={steps.note(place)}
        labelHidden
        placeholder={steps.noteExample}
        maxLength={500}
        value={step.note}
        onChange={(note) => onChange({ ...step, note })}
      />
      <Message {...part} templates={templates} />
      <IconButton
        className="cadence-remove"
        size="small"
        label={steps.remove(place)}
        icon={<Icon of={Trash2} size={14} />}
        onClick={onRemove}
      />
      <ProblemLines id={errorId} problems={problems} />
    </li>
  );
}
