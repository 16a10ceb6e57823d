import { useState } from 'react';
import type { Settings } from '../../lib/browser/settings.ts';
import { type CapacityProblem, checkCapacity } from '../../lib/followup/index.ts';
import { type Capacity, WEEKDAYS, type Weekday } from '../../lib/model/capacity.ts';
import { CHANNELS, type Channel } from '../../lib/model/words.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';

interface WorkCardProps {
  settings: Settings;
  change(part: Partial<Settings>): Promise<void>;
}

/** What is being set, kept while it is impossible; only what days can be planned by is saved. */
function useDraft({ settings: { capacity, workStart }, change }: WorkCardProps) {
  const [impossible, setImpossible] = useState<Capacity>();
  const shown = impossible ?? capacity;
  const set = (part: Partial<Capacity>) => {
    const next = { ...shown, ...part };
    const isPossible = checkCapacity(next, workStart).length === 0;
    setImpossible(isPossible ? undefined : next);
    if (isPossible) void change({ capacity: next });
  };
  return { shown, set, problems: checkCapacity(shown, workStart) };
}
type Draft = ReturnType<typeof useDraft>;

/** What is wrong with one part, in words. */
function useProblem({ problems }: Draft) {
  const { work } = useMessages().settings;
  const { formatMinutes } = useFormat();
  const say = (problem: CapacityProblem): string =>
    problem.is === 'more-than-the-day'
      ? work.problems['more-than-the-day'](formatMinutes(problem.most))
      : work.problems[problem.is];
  return (fits: (problem: CapacityProblem) => boolean): string | undefined => {
    const found = problems.find(fits);
    return found && say(found);
  };
}

/** A number of minutes typed; an empty field is no number. */
const numberIn = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));
const textOf = (minutes: number): string => (Number.isNaN(minutes) ? '' : String(minutes));

function Weekdays({ draft }: { draft: Draft }) {
  const { work } = useMessages().settings;
  const { locale } = useFormat();
  const problem = useProblem(draft)(({ is }) => is === 'no-workday');
  const { workdays } = draft.shown;
  const name = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const toggle = (day: Weekday, on: boolean) =>
    draft.set({ workdays: WEEKDAYS.filter((each) => (each === day ? on : workdays.includes(each))) });
  return (
    <fieldset className="setting">
      <legend className="field-label">{work.workdays}</legend>
      <div className="row wrap">
        {WEEKDAYS.map((day) => (
          <Checkbox
            key={day}
            // 5 January 1970 was a Monday.
            label={name.format(Date.UTC(1970, 0, 4 + day))}
            checked={workdays.includes(day)}
            onChange={(on) => toggle(day, on)}
          />
        ))}
      </div>
      {problem && <p className="field-error">{problem}</p>}
    </fieldset>
  );
}

function ChannelMinutes({ draft, channel }: { draft: Draft; channel: Channel }) {
  const { words } = useMessages();
  const problem = useProblem(draft)((one) => 'channel' in one && one.channel === channel);
  const { minutes } = draft.shown;
  return (
    <Field
      type="number"
      min={1}
      inputMode="numeric"
      label={words.channels[channel]}
      error={problem}
      value={textOf(minutes[channel])}
      onChange={(text) => draft.set({ minutes: { ...minutes, [channel]: numberIn(text) } })}
    />
  );
}

function DaysOff({ draft }: { draft: Draft }) {
  const { settings: say, common } = useMessages();
  const { formatCalendarDay } = useFormat();
  const { daysOff } = draft.shown;
  const add = (day: string) => {
    if (day !== '' && !daysOff.includes(day)) draft.set({ daysOff: [...daysOff, day].sort() });
  };
  return (
    <div className="setting">
      <Field type="date" label={say.work.daysOff} hint={say.work.daysOffHint} value="" onChange={add} />
      <ul className="days-off">
        {daysOff.map((day) => (
          <li key={day} className="row">
            <Bidi>{formatCalendarDay(day)}</Bidi>
            <Button
              size="small"
              variant="quiet"
              aria-label={say.work.removeDay(formatCalendarDay(day))}
              onClick={() => draft.set({ daysOff: daysOff.filter((off) => off !== day) })}
            >
              {common.remove}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** When the user works and how long touches take: what the plan of the day fits into. */
export function WorkCard(props: WorkCardProps) {
  const { work } = useMessages().settings;
  const draft = useDraft(props);
  const problem = useProblem(draft);
  const { dailyMinutes, workEnd } = draft.shown;
  return (
    <Card title={work.title}>
      <div className="settings-list">
        <Weekdays draft={draft} />
        <div className="setting">
          <Field
            type="time"
            label={work.workEnd}
            required
            error={problem(({ is }) => is === 'ends-before-start')}
            value={workEnd}
            onChange={(end) => draft.set({ workEnd: end })}
          />
        </div>
        <div className="setting">
          <Field
            type="number"
            min={1}
            inputMode="numeric"
            label={work.dailyMinutes}
            hint={work.dailyMinutesHint}
            error={problem(({ is }) => is === 'no-minutes' || is === 'more-than-the-day')}
            value={textOf(dailyMinutes)}
            onChange={(text) => draft.set({ dailyMinutes: numberIn(text) })}
          />
        </div>
        <fieldset className="setting">
          <legend className="field-label">{work.touchMinutes}</legend>
          <div className="channel-minutes">
            {CHANNELS.map((channel) => (
              <ChannelMinutes key={channel} draft={draft} channel={channel} />
            ))}
          </div>
        </fieldset>
        <DaysOff draft={draft} />
      </div>
    </Card>
  );
}
