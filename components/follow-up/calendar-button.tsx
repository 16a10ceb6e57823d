import { CalendarArrowDown } from 'lucide-react';
import { useState } from 'react';
import { startAct } from '../../lib/actions/act.ts';
import { logExport } from '../../lib/actions/log-export.ts';
import { describeFailure, type StorageFailure } from '../../lib/actions/outcome.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import type { CalendarEntry } from '../../lib/exchange/calendar-entry.ts';
import { datedName } from '../../lib/exchange/index.ts';
import type { Messages } from '../../lib/locales/index.ts';
import { wordEvent } from '../../lib/locales/word-person.ts';
import type { Capacity } from '../../lib/model/capacity.ts';
import type { FollowUp } from '../../lib/model/follow-up.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { getPeople } from '../../lib/store/find-people.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useStore } from '../hooks/use-store.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';

function toEntries(
  followUps: readonly FollowUp[],
  people: readonly PersonRow[],
  messages: Messages,
  capacity: Capacity,
): CalendarEntry[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return followUps.flatMap((followUp) => {
    const person = byId.get(followUp.personId);
    return person ? [wordEvent(followUp, person, messages, capacity)] : [];
  });
}

export interface CalendarButtonProps {
  /** Which follow-ups go into the file. */
  read(): Promise<FollowUp[]>;
}

/** Saves follow-ups as a file any calendar takes. Nothing is subscribed to, so nothing is published. */
export function CalendarButton({ read }: CalendarButtonProps) {
  const db = useStore();
  const messages = useMessages();
  const { zone } = useFormat();
  const capacity = useSettings()?.capacity;
  const [pending, setPending] = useState(false);
  const [said, setSaid] = useState<{ saved: number } | { failure: StorageFailure }>();
  const { calendar } = messages.today;
  const save = async () => {
    if (capacity === undefined || pending) return;
    setPending(true);
    try {
      const followUps = await read();
      const people = await getPeople(db, [...new Set(followUps.map(({ personId }) => personId))]);
      const entries = toEntries(followUps, people, messages, capacity);
      if (entries.length > 0) {
        // Its library is worth loading late.
        const { calendarFile } = await import('../../lib/exchange/calendar-file.ts');
        const act = startAct();
        const name = datedName(calendar.fileName, act.at, zone, 'ics');
        saveFile(name, calendarFile(entries, act.at), 'text/calendar');
        const ids = people.map(({ id }) => id);
        await logExport(db, act, ids, { preset: 'ics', file: name, scope: 'day' });
      }
      setSaid({ saved: entries.length });
    } catch (error) {
      setSaid({ failure: describeFailure(error) });
    } finally {
      setPending(false);
    }
  };
  return (
    <>
      <Button
        size="small"
        icon={<Icon of={CalendarArrowDown} size={14} />}
        pending={pending}
        onClick={() => void save()}
      >
        {calendar.save}
      </Button>
      {said && 'saved' in said && (
        <span role="status" className="text-12 text-2">
          {said.saved > 0 ? calendar.saved(said.saved) : calendar.nothing}
        </span>
      )}
      {said && 'failure' in said && (
        <Note tone="miss" live="alert" title={messages.trouble.storage[said.failure].title} />
      )}
    </>
  );
}
