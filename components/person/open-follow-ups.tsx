import { EllipsisVertical } from 'lucide-react';
import { complete } from '../../lib/actions/complete.ts';
import { snooze } from '../../lib/actions/snooze.ts';
import { isOverdue, type SnoozeOption, snoozeOptions } from '../../lib/followup/index.ts';
import type { FollowUp } from '../../lib/model/follow-up.ts';
import type { Instant } from '../../lib/model/schema.ts';
import { DISPOSITIONS, type Disposition } from '../../lib/model/words.ts';
import { useNow } from '../hooks/use-now.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { Pill } from '../ui/pill.tsx';
import { ActTrouble } from './act-trouble.tsx';
import { useVerb } from './use-verb.ts';

function useFollowUpVerbs(id: string) {
  const { person } = useMessages();
  const format = useFormat();
  return {
    complete: useVerb(
      (db, act, disposition?: Disposition) => complete(db, act, id, disposition && { disposition }),
      person.done.completed,
    ),
    snooze: useVerb(
      (db, act, option: SnoozeOption) => snooze(db, act, id, option.due),
      ({ due }) => person.done.snoozed(format.formatDay(due.dueAt), format.formatTime(due.dueAt)),
    ),
  };
}

function Row({ followUp, now }: { followUp: FollowUp; now: Instant }) {
  const { common, person, words } = useMessages();
  const { formatDay, formatTime, zone } = useFormat();
  const settings = useSettings();
  const verbs = useFollowUpVerbs(followUp.id);
  const items: MenuItem[] = [
    ...snoozeOptions(now, zone, settings?.workStart).map((option) => ({
      id: option.key,
      label: person.followUps.snoozeTo(person.followUps.snoozes[option.key]),
      onPick: () => void verbs.snooze.run(option),
    })),
    ...DISPOSITIONS.map((disposition) => ({
      id: disposition,
      label: person.followUps.doneWith(words.dispositions[disposition]),
      onPick: () => void verbs.complete.run(disposition),
    })),
  ];
  const day = formatDay(followUp.dueAt);
  return (
    <li className="stack">
      <div className="row">
        <span className="grow">
          <span className="strong">{day}</span> {formatTime(followUp.dueAt)}
          {followUp.channel && <span className="text-2"> · {words.channels[followUp.channel]}</span>}
          {followUp.note && (
            <span className="text-2">
              {' · '}
              <Bidi>{followUp.note}</Bidi>
            </span>
          )}
        </span>
        {isOverdue(followUp, now, zone) && <Pill tone="partial">{person.followUps.overdue}</Pill>}
        <Button
          size="small"
          pending={verbs.complete.state.pending}
          failed={verbs.complete.state.failure !== undefined}
          onClick={() => void verbs.complete.run()}
        >
          {common.done}
        </Button>
        <Menu
          label={person.followUps.options(day)}
          icon={<Icon of={EllipsisVertical} size={14} />}
          items={items}
        />
      </div>
      <ActTrouble state={verbs.complete.state} />
      <ActTrouble state={verbs.snooze.state} />
    </li>
  );
}

/** A person's open follow-ups, earliest first, each with done, outcome and snooze. Nothing when there is none. */
export function OpenFollowUps({ followUps }: { followUps: readonly FollowUp[] }) {
  const now = useNow();
  return (
    <ul className="open-follow-ups">
      {followUps.map((followUp) => (
        <Row key={followUp.id} followUp={followUp} now={now} />
      ))}
    </ul>
  );
}
