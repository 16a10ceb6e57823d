import { Users } from 'lucide-react';
import { sentLately, writtenToday } from '../../lib/followup/written-to.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { colleaguesTouches } from '../../lib/store/read-colleagues-touches.ts';
import { isolateName } from '../follow-up/isolate-name.ts';
import { useNow } from '../hooks/use-now.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useComposeMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { Note } from '../ui/note.tsx';

export interface ColleaguesNoteProps {
  person: PersonRow;
  /** What the message is made with. */
  template: string | undefined;
}

/** That somebody at the same company was written to today, or got the same words of late. */
export function ColleaguesNote({ person, template }: ColleaguesNoteProps) {
  const { colleagues: say } = useComposeMessages();
  const { zone, formatList, formatRelativeDay } = useFormat();
  const now = useNow();
  const { id, companyId } = person;
  const touches = useLive(
    (db) => colleaguesTouches(db, { id, ...(companyId && { companyId }) }, now),
    [id, companyId, now],
  );
  if (!touches) return null;
  const names = new Map(touches.map(({ contact, name }) => [contact.personId, isolateName(name)]));
  const nameOf = (personId: string) => names.get(personId) ?? '';
  const contacts = touches.map(({ contact }) => contact);
  const alike = template === undefined ? undefined : sentLately(contacts, template, now, zone);
  const today = writtenToday(contacts, now, zone);
  if (alike) {
    const title = say.alike(nameOf(alike.personId), formatRelativeDay(alike.at, now));
    return (
      <Note tone="partial" icon={Users} title={title}>
        {say.other}
      </Note>
    );
  }
  if (today.length === 0) return null;
  return (
    <Note
      tone="partial"
      icon={Users}
      title={say.today(formatList(today.map(({ personId }) => nameOf(personId))))}
    >
      {say.wait}
    </Note>
  );
}
