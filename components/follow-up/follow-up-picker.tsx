import { Clock, X } from 'lucide-react';
import { type Ref, useId, useState } from 'react';
import { type QuickPick, quickPicks } from '../../lib/followup/index.ts';
import type { Due, Touch } from '../../lib/model/follow-up.ts';
import type { Instant } from '../../lib/model/schema.ts';
import { useNow } from '../hooks/use-now.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { DueForm } from './due-form.tsx';
import { shortDay } from './short-day.ts';

/** Two words for one day, as on a Sunday, are one button. */
function distinct(picks: readonly QuickPick[]): QuickPick[] {
  return picks.filter(
    (pick, place) => picks.findIndex((other) => other.due.wall === pick.due.wall) === place,
  );
}

interface ChipProps {
  now: Instant;
  pick: QuickPick;
  pressed: boolean | undefined;
  pending: boolean | undefined;
  onClick(): void;
}

function Chip({ now, pick, pressed, pending, onClick }: ChipProps) {
  const { picks } = useMessages().person.touch;
  const { locale, zone } = useFormat();
  const word = picks[pick.key];
  const day = shortDay(pick.due.dueAt, now, locale, zone);
  return (
    <Button
      size="small"
      pressed={pressed}
      pending={pending}
      title={pick.key === 'tomorrow' ? day : word}
      aria-label={pick.key === 'tomorrow' ? undefined : `${word}, ${day}`}
      onClick={onClick}
    >
      {pick.key === 'tomorrow' ? word : day}
    </Button>
  );
}

/** A time that is none of the quick picks, with the way to take it back. */
function ChosenTime({ touch, onClear }: { touch: Due; onClear(): void }) {
  const { person } = useMessages();
  const { formatDay, formatTime } = useFormat();
  return (
    <p className="row text-12">
      <span className="grow strong">
        {formatDay(touch.dueAt)}, {formatTime(touch.dueAt)}
      </span>
      <IconButton size="small" label={person.touch.none} icon={<Icon of={X} size={14} />} onClick={onClear} />
    </p>
  );
}

export interface FollowUpPickerProps {
  /** The chosen time, where choosing is not yet saving. Left out, every pick is an act of its own. */
  chosen?: { touch: (Due & Touch) | undefined };
  /** `undefined` takes the choice back. */
  onPick(touch: (Due & Touch) | undefined): void;
  pending?: boolean;
  /** The row of buttons, to move the focus there. */
  ref?: Ref<HTMLDivElement>;
}

/** The next touch: four one-click days, or any time in words or as a date. */
export function FollowUpPicker({ chosen, onPick, pending, ref }: FollowUpPickerProps) {
  const { person } = useMessages();
  const { zone } = useFormat();
  const now = useNow();
  const settings = useSettings();
  const [open, setOpen] = useState(false);
  const titleId = useId();
  const picks = distinct(quickPicks(now, zone, settings?.workStart));
  const touch = chosen?.touch;
  const isPick = picks.some((pick) => pick.due.wall === touch?.wall);
  return (
    <div className="follow-up-picker">
      {open && (
        <DueForm
          now={now}
          onClose={() => setOpen(false)}
          onSet={(set) => {
            setOpen(false);
            onPick(set);
          }}
        />
      )}
      {touch && !isPick && <ChosenTime touch={touch} onClear={() => onPick(undefined)} />}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot sit in this row */}
      <div ref={ref} className="follow-up-picks" role="group" aria-labelledby={titleId}>
        <h3 id={titleId} className="grow">
          {person.touch.title}
        </h3>
        {picks.map((pick) => {
          const pressed = chosen ? pick.due.wall === touch?.wall : undefined;
          return (
            <Chip
              key={pick.key}
              now={now}
              pick={pick}
              pressed={pressed}
              pending={pending}
              onClick={() => onPick(pressed ? undefined : pick.due)}
            />
          );
        })}
        <IconButton
          size="small"
          variant="plain"
          label={person.touch.other}
          icon={<Icon of={Clock} size={14} />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      </div>
    </div>
  );
}
