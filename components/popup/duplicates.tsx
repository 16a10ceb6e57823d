import { Users } from 'lucide-react';
import { openPage } from '../../lib/browser/tabs.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import type { PersonReading } from '../../lib/model/reading.ts';
import { findPossibleDuplicates } from '../../lib/store/find-duplicates.ts';
import { sayReason } from '../duplicates/say-reason.ts';
import { isolateName } from '../follow-up/isolate-name.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';

export interface DuplicatesProps {
  reading: PersonReading;
  /** Whom the page is about, where they are saved: then the two records can be compared. */
  person?: PersonRow;
}

/** Others who may be the person on the page, with the reason. Whether they are is the user's to say; nothing is merged. */
export function Duplicates({ reading, person }: DuplicatesProps) {
  const messages = useMessages();
  const { popup, duplicates } = messages;
  const about = person ?? reading;
  const found = useLive((db) => findPossibleDuplicates(db, about), [about]);
  const [first] = found ?? [];
  const [reason] = first?.reasons ?? [];
  if (!first || !reason) return null;
  const route = person ? `/duplicates/${person.id}/${first.id}` : `/people/${first.id}`;
  const { name, company } = first.facts;
  return (
    <section className="popup-section">
      <Note
        tone="partial"
        icon={Users}
        title={popup.duplicate.title}
        actions={
          <Button size="small" onClick={() => void openPage('dashboard', route)}>
            {person ? duplicates.compare : popup.duplicate.open}
          </Button>
        }
      >
        <p>
          {isolateName(name.value)}
          {company?.value && `, ${isolateName(company.value)}`}
        </p>
        <p>{sayReason(reason, messages)}</p>
      </Note>
    </section>
  );
}
