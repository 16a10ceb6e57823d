import { EllipsisVertical } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { complete } from '../../lib/actions/complete.ts';
import { snooze } from '../../lib/actions/snooze.ts';
import { isOverdue, type SnoozeOption, snoozeOptions } from '../../lib/followup/index.ts';
import type { FollowUp, Outcome } from '../../lib/model/follow-up.ts';
import { dispositionPages } from '../../lib/model/outcomes.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import type { Instant } from '../../lib/model/schema.ts';
import type { Channel } from '../../lib/model/words.ts';
import { AskOutcome } from '../follow-up/ask-outcome.tsx';
import { OtherWay } from '../follow-up/other-way.tsx';
import { useNow } from '../hooks/use-now.ts';
import { useReminding } from '../hooks/use-reminding.ts';
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
  const reminding = useReminding();
  return {
    complete: useVerb(
      (db, act, outcome?: Outcome, channel?: Channel) =>
        complete(db, act, id, outcome, { reminding, ...(channel && { channel }) }),
      person.done.completed,
    ),
    snooze: useVerb(
      (db, act, option: SnoozeOption) => snooze(db, act, id, option.due),
      ({ due }) => person.done.snoozed(format.formatDay(due.dueAt), format.formatTime(due.dueAt)),
    ),
  };
}

/** When, through what, what for, and where on a cadence. */
function About({ followUp }: { followUp: FollowUp }) {
  const { words, touches } = useMessages();
  const { formatDay, formatTime, formatNumber } = useFormat();
  const { channel, way, note, plan, step, dueAt } = followUp;
  return (
    <span className="grow">
      <span className="strong">{formatDay(dueAt)}</span> {formatTime(dueAt)}
      {channel && <span className="text-2"> · {way ? words.ways[way] : words.channels[channel]}</span>}
      {plan && step !== undefined && (
        <span className="text-2">
          {' · '}
          <Bidi>{touches.progress(formatNumber(step + 1), formatNumber(plan.of), plan.name)}</Bidi>
        </span>
      )}
      {note && (
        <span className="text-2">
          {' · '}
          <Bidi>{note}</Bidi>
        </span>
      )}
    </span>
  );
}

type Verbs = ReturnType<typeof useFollowUpVerbs>;

function More({ followUp, now, verbs }: { followUp: FollowUp; now: Instant; verbs: Verbs }) {
  const { person, words } = useMessages();
  const { formatDay, zone } = useFormat();
  const settings = useSettings();
  const [likely = []] = dispositionPages(followUp.channel);
  const items: MenuItem[] = [
    ...snoozeOptions(now, zone, settings?.workStart).map((option) => ({
      id: option.key,
      label: person.followUps.snoozeTo(person.followUps.snoozes[option.key]),
      onPick: () => void verbs.snooze.run(option),
    })),
    ...likely.map((disposition) => ({
      id: disposition,
      label: person.followUps.doneWith(words.dispositions[disposition]),
      onPick: () => void verbs.complete.run({ disposition }),
    })),
  ];
  return (
    <Menu
      label={person.followUps.options(formatDay(followUp.dueAt))}
      icon={<Icon of={EllipsisVertical} size={14} />}
      items={items}
    />
  );
}

export interface OpenFollowUpProps {
  followUp: FollowUp;
  person: PersonRow;
  now: Instant;
  /** With whom, where the list is of several people. */
  who?: ReactNode;
}

/** One open follow-up, with done, outcome and snooze. */
export function OpenFollowUp({ followUp, person: whom, now, who }: OpenFollowUpProps) {
  const { common, person } = useMessages();
  const { zone } = useFormat();
  const verbs = useFollowUpVerbs(followUp.id);
  const [asking, setAsking] = useState(false);
  const [instead, setInstead] = useState<Channel>();
  // What follows on a cadence depends on how it ended, so that is asked; else it can be told from the menu.
  const done = () => (followUp.run === undefined ? void verbs.complete.run() : setAsking(true));
  return (
    <li className="stack">
      {who}
      <div className="row">
        <About followUp={followUp} />
        {isOverdue(followUp, now, zone) && <Pill tone="partial">{person.followUps.overdue}</Pill>}
        <Button
          size="small"
          pending={verbs.complete.state.pending}
          failed={verbs.complete.state.failure !== undefined}
          onClick={done}
        >
          {common.done}
        </Button>
        <More {...{ followUp, now, verbs }} />
      </div>
      <OtherWay person={whom} planned={followUp.channel} picked={instead} onPick={setInstead} />
      {asking && (
        <AskOutcome
          channel={instead ?? followUp.channel}
          onCancel={() => setAsking(false)}
          onOutcome={(outcome) => {
            setAsking(false);
            void verbs.complete.run(outcome, instead);
          }}
        />
      )}
      <ActTrouble state={verbs.complete.state} />
      <ActTrouble state={verbs.snooze.state} />
    </li>
  );
}

/** A person's open follow-ups, earliest first, each with done, outcome and snooze. Nothing when there is none. */
export function OpenFollowUps({ person, followUps }: { person: PersonRow; followUps: readonly FollowUp[] }) {
  const now = useNow();
  return (
    <ul className="open-follow-ups">
      {followUps.map((followUp) => (
        <OpenFollowUp key={followUp.id} {...{ followUp, person, now }} />
      ))}
    </ul>
  );
}
