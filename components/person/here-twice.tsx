import { Users } from 'lucide-react';
import type { PersonRow } from '../../lib/model/person.ts';
import { findPossibleDuplicates } from '../../lib/store/find-duplicates.ts';
import { sayReason } from '../duplicates/say-reason.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { Note } from '../ui/note.tsx';

/** Another record that may be this person, why, and the way to compare the two. */
export function HereTwice({ person }: { person: PersonRow }) {
  const messages = useMessages();
  const found = useLive((db) => findPossibleDuplicates(db, person), [person]);
  const [first] = found ?? [];
  const [reason] = first?.reasons ?? [];
  if (!first || !reason) return null;
  return (
    <Note
      tone="partial"
      icon={Users}
      title={messages.duplicates.alsoHere}
      actions={<a href={`#/duplicates/${person.id}/${first.id}`}>{messages.duplicates.compare}</a>}
    >
      {sayReason(reason, messages)}
    </Note>
  );
}
