import { type FieldHealth, isTrouble, type PageHealth } from '../../lib/capture/judge-health.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Note } from '../ui/note.tsx';
import { isPointable } from './pointable-fields.ts';
import { useHealthWords } from './use-health-words.ts';

interface Trouble {
  page: PageHealth;
  fields: FieldHealth[];
}

function troublesOf(pages: readonly PageHealth[]): Trouble[] {
  return pages
    .map((page) => ({ page, fields: page.fields.filter(isTrouble) }))
    .filter(({ fields }) => fields.length > 0);
}

/** Where nothing can be pointed at, the user can only fill in. */
function adviceFor(
  adapter: string,
  { field, state }: FieldHealth,
): 'fallback' | 'lost' | 'disputed' | 'byHand' {
  if (!isPointable(adapter, field)) return 'byHand';
  return state.is === 'fallback' || state.is === 'disputed' ? state.is : 'lost';
}

/** What the user should know of one kind of page: a sentence per field, and what can be done. */
function TroubleNote({ page, fields }: Trouble) {
  const { health } = useMessages();
  const { nameKind, sayTrouble } = useHealthWords();
  const lost = fields.some(({ state }) => state.is === 'lost');
  const advice = new Set(fields.map((field) => adviceFor(page.adapter, field)));
  return (
    <Note tone={lost ? 'miss' : 'partial'} title={nameKind(page.adapter, page.layout)}>
      <ul className="health-troubles">
        {fields.map((field) => (
          <li key={field.field}>{sayTrouble(page.adapter, field)}</li>
        ))}
      </ul>
      {[...advice].map((what) => (
        <p key={what} className="health-advice">
          {health.advice[what]}
        </p>
      ))}
    </Note>
  );
}

/** The answer first: all as it was, or what is not. */
export function HealthSummary({ pages }: { pages: readonly PageHealth[] }) {
  const { health } = useMessages();
  const troubles = troublesOf(pages);
  if (troubles.length === 0) {
    const counted = pages.reduce((sum, page) => sum + page.pages, 0);
    return (
      <Note tone="match" title={health.fine.title}>
        {health.fine.body(counted)}
      </Note>
    );
  }
  return (
    <section className="stack health-summary">
      <h2>{health.trouble(troubles.reduce((sum, { fields }) => sum + fields.length, 0))}</h2>
      {troubles.map((trouble) => (
        <TroubleNote key={`${trouble.page.adapter}|${trouble.page.layout}`} {...trouble} />
      ))}
    </section>
  );
}
