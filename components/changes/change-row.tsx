import { CalendarPlus, EyeOff } from 'lucide-react';
import { noticeChange } from '../../lib/actions/notice-change.ts';
import { schedule } from '../../lib/actions/schedule.ts';
import type { Due } from '../../lib/model/follow-up.ts';
import type { Instant } from '../../lib/model/schema.ts';
import type { PersonChange } from '../../lib/store/changed-people.ts';
import { isolateName } from '../follow-up/isolate-name.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { useVerb } from '../person/use-verb.ts';
import { Bidi } from '../ui/bidi.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { CHANGE_ICONS, nextStepAfter, noteAfter, tellChange } from './tell-change.ts';
import { useFirstPick } from './use-first-pick.ts';

function useChangeActs({ person, change }: PersonChange) {
  const messages = useMessages();
  const { changes, person: say } = messages;
  const { formatDay, formatTime } = useFormat();
  return {
    followUp: useVerb(
      (db, act, due: Due) => schedule(db, act, person.id, due, { note: noteAfter(change, messages) }),
      ({ dueAt }) => say.done.scheduled(formatDay(dueAt), formatTime(dueAt)),
    ),
    putAway: useVerb(
      (db, act) => noticeChange(db, act, person.id, change.key),
      changes.doneAway(isolateName(person.facts.name.value)),
    ),
  };
}

/** Who it is, and what became different. */
function Words({ item: { person, change }, now }: { item: PersonChange; now: Instant }) {
  const messages = useMessages();
  const { formatRelativeDay, formatDate } = useFormat();
  const name = person.facts.name.value;
  const job = change.title ?? person.facts.title?.value;
  return (
    <div className="change-words">
      <div className="change-who">
        <a className="person-link" href={`#/people/${person.id}`}>
          <Bidi>{name}</Bidi>
        </a>
        {job && (
          <span className="text-12 text-2">
            {' '}
            <Bidi>{job}</Bidi>
          </span>
        )}
      </div>
      <p>{tellChange(change, messages)}</p>
      <p className="text-11 text-3">
        <time dateTime={change.at} title={formatDate(change.at)}>
          {messages.changes.seenOn(formatRelativeDay(change.at, now))}
        </time>
        {person.nextDueAt !== undefined && (
          <span> · {messages.today.nextIs(formatRelativeDay(person.nextDueAt, now))}</span>
        )}
      </p>
    </div>
  );
}

/** One change: who, what, the step worth taking, and that step in one click. */
export function ChangeRow({ item, now }: { item: PersonChange; now: Instant }) {
  const { person, change } = item;
  const messages = useMessages();
  const { changes } = messages;
  const { followUp, putAway } = useChangeActs(item);
  const pick = useFirstPick();
  const name = isolateName(person.facts.name.value);
  return (
    <div className="change">
      <span className="change-icon" title={changes.kinds[change.kind]}>
        <Icon of={CHANGE_ICONS[change.kind]} size={14} />
      </span>
      <Words item={item} now={now} />
      <p className="change-next text-12 text-2">{nextStepAfter(change, messages)}</p>
      <div className="change-acts">
        {pick && (
          <Button
            size="small"
            icon={<Icon of={CalendarPlus} size={14} />}
            pending={followUp.state.pending}
            failed={followUp.state.failure !== undefined}
            aria-label={changes.followUpWith(name, pick.day)}
            onClick={() => void followUp.run(pick.due)}
          >
            {changes.followUp(pick.day)}
          </Button>
        )}
        <IconButton
          size="small"
          label={changes.putAwayOf(name, changes.kinds[change.kind])}
          title={changes.putAway}
          icon={<Icon of={EyeOff} size={14} />}
          pending={putAway.state.pending}
          failed={putAway.state.failure !== undefined}
          onClick={() => void putAway.run()}
        />
      </div>
      <div className="change-trouble">
        <ActTrouble state={followUp.state} />
        <ActTrouble state={putAway.state} />
      </div>
    </div>
  );
}
