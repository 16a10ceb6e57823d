import { type SubmitEvent, useState } from 'react';
import type { DisqualifyReason } from '../../lib/model/words.ts';
import { daysAfter } from '../../lib/pipeline/days.ts';
import { proposeRevisit, REASON_RULES } from '../../lib/pipeline/disqualify-reasons.ts';
import type { SettingAside } from '../../lib/pipeline/set-aside.ts';
import { useToday } from '../hooks/use-reminding.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Segmented } from '../ui/segmented.tsx';

type When = 'never' | 'day';

/** Whether and when to look again, as the reason proposes it and the user leaves it. */
function useRevisit(why: DisqualifyReason) {
  const today = useToday();
  const { after } = REASON_RULES[why];
  const [day, setDay] = useState(() => proposeRevisit(why, today) ?? '');
  const [when, setWhen] = useState<When>(after.kind === 'revisit' || after.kind === 'ask' ? 'day' : 'never');
  return { today, after, day, setDay, when, setWhen };
}

type Revisit = ReturnType<typeof useRevisit>;

function RevisitFields({ why, revisit }: { why: DisqualifyReason; revisit: Revisit }) {
  const { aside: say } = useMessages().stages;
  const { today, after, day, setDay, when, setWhen } = revisit;
  const proposed = after.kind === 'revisit' && day === daysAfter(today, after.days);
  const labels: Partial<Record<DisqualifyReason, string>> = {
    'uses-another': say.contractEnds,
    'bad-timing': say.betterTime,
  };
  return (
    <>
      <div className="row wrap">
        <span className="text-12">{say.again}</span>
        <Segmented<When>
          label={say.again}
          value={when}
          choices={[
            { value: 'never', label: say.never },
            { value: 'day', label: say.onDay },
          ]}
          onChange={setWhen}
        />
      </div>
      {when === 'day' && (
        <Field
          label={labels[why] ?? say.day}
          type="date"
          min={daysAfter(today, 1)}
          autoFocus={day === ''}
          value={day}
          hint={proposed ? `${say.proposed(after.days)} ${say.followUp}` : say.followUp}
          onChange={setDay}
        />
      )}
    </>
  );
}

export interface AsideFormProps {
  why: DisqualifyReason;
  pending: boolean | undefined;
  onSetAside(aside: SettingAside): void;
  onBack(): void;
}

/** One reason: whether and when to look again, what to do instead, and the user's own words. */
export function AsideForm({ why, pending, onSetAside, onBack }: AsideFormProps) {
  const { stages, words, common, trouble } = useMessages();
  const say = stages.aside;
  const revisit = useRevisit(why);
  const [note, setNote] = useState('');
  const text = note.trim();
  const day = revisit.when === 'day' ? revisit.day : undefined;
  const needsNote = why === 'other' && text === '' ? say.noteNeeded : undefined;
  const badDay =
    day === '' ? say.pickDay : day !== undefined && day <= revisit.today ? trouble.refusals.past : undefined;
  const blocked = needsNote ?? badDay;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (blocked === undefined)
      onSetAside({ why, ...(text && { note: text }), ...(day && { revisitOn: day }) });
  };
  return (
    <form className="aside-form" onSubmit={submit}>
      <p className="aside-reason">{words.disqualifyReasons[why]}</p>
      {say.advice[why] !== undefined && <p className="text-12 text-2">{say.advice[why]}</p>}
      <RevisitFields {...{ why, revisit }} />
      <Field
        label={say.note}
        autoFocus={why === 'other'}
        maxLength={2_000}
        placeholder={say.noteExample}
        value={note}
        onChange={setNote}
      />
      <div className="row wrap">
        <Button
          type="submit"
          size="small"
          // Enter sets aside at once where nothing is left to say.
          autoFocus={blocked === undefined}
          pending={pending}
          disabledReason={blocked}
        >
          {say.setAside}
        </Button>
        <Button size="small" variant="quiet" onClick={onBack}>
          {common.back}
        </Button>
      </div>
    </form>
  );
}
