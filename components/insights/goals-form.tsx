import { type SubmitEvent, useState } from 'react';
import { describeFailure, type StorageFailure } from '../../lib/actions/outcome.ts';
import { ACTIVITIES, type Activity, type Goals } from '../../lib/model/insights.ts';
import { useInsightsMessages } from '../locale/late-messages.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Note } from '../ui/note.tsx';

type Typed = Record<Activity, string>;

const typedOf = (goals: Goals): Typed =>
  Object.fromEntries(ACTIVITIES.map((what) => [what, goals[what]?.toString() ?? ''])) as Typed;

/** A goal as typed: a number, none, or `false` for what is neither. */
export function readGoal(text: string): number | undefined | false {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const n = /^\d{1,6}$/.test(trimmed) ? Number(trimmed) : 0;
  return n >= 1 && n <= 100_000 ? n : false;
}

export interface GoalsFormProps {
  goals: Goals;
  onSave(goals: Goals): Promise<void>;
  onClose(): void;
}

/** What the user means to do in a week. */
export function GoalsForm({ goals, onSave, onClose }: GoalsFormProps) {
  const { form, kinds } = useInsightsMessages().activity;
  const { trouble } = useMessages();
  const [typed, setTyped] = useState(() => typedOf(goals));
  const [tried, setTried] = useState(false);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<StorageFailure>();
  const read = ACTIVITIES.map((what) => [what, readGoal(typed[what])] as const);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (pending || read.some(([, goal]) => goal === false)) return;
    setPending(true);
    setFailure(undefined);
    try {
      await onSave(Object.fromEntries(read.filter(([, goal]) => goal !== undefined)) as Goals);
      onClose();
    } catch (error) {
      setFailure(describeFailure(error));
    } finally {
      setPending(false);
    }
  };
  return (
    <form className="goals-form" aria-label={form.title} noValidate onSubmit={(event) => void submit(event)}>
      <p className="strong text-12">{form.title}</p>
      <div className="goals-fields">
        {read.map(([what, goal]) => (
          <Field
            key={what}
            label={kinds[what]}
            inputMode="numeric"
            value={typed[what]}
            placeholder="50"
            error={tried && goal === false ? form.problem : undefined}
            onChange={(text) => setTyped({ ...typed, [what]: text })}
          />
        ))}
      </div>
      <p className="field-hint">{form.hint}</p>
      {failure && (
        <Note tone="miss" live="alert" title={trouble.storage[failure].title}>
          {trouble.storage[failure].body}
        </Note>
      )}
      <div className="row">
        <Button variant="primary" size="small" type="submit" pending={pending} pendingLabel={form.saving}>
          {form.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {form.cancel}
        </Button>
      </div>
    </form>
  );
}
