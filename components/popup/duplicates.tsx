import { Users } from 'lucide-react';
import { openPage } from '../../lib/browser/tabs.ts';
import type { PersonReading } from '../../lib/model/reading.ts';
import { findPossibleDuplicates } from '../../lib/store/queries.ts';
import { isolateName } from '../follow-up/isolate-name.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';

/** Others who may be the person on the page, with the reason. Whether they are is the user's to say; nothing is merged. */
export function Duplicates({ reading }: { reading: PersonReading }) {
  const { duplicate } = useMessages().popup;
  const found = useLive((db) => findPossibleDuplicates(db, reading), [reading]);
  const [first] = found ?? [];
  if (!first) return null;
  return (
    <section className="popup-section">
      <Note
        tone="partial"
        icon={Users}
        title={duplicate.title}
        actions={
          <Button size="small" onClick={() => void openPage('dashboard', `/people/${first.id}`)}>
            {duplicate.open}
          </Button>
        }
      >
        {duplicate.body(isolateName(first.facts.name.value), isolateName(first.facts.company?.value ?? ''))}
      </Note>
    </section>
  );
}
