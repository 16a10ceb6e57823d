import { SearchX, Users } from 'lucide-react';
import { isNarrow } from '../../lib/store/find-people.ts';
import { readCounts } from '../../lib/store/queries.ts';
import { PageHeader } from '../dashboard/page-header.tsx';
import { useScoringUnderWay } from '../hooks/use-scoring.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { PeopleFilters } from './people-filters.tsx';
import { type FindRequest, PeopleSearch } from './people-search.tsx';
import { PeopleTable } from './people-table.tsx';
import { type FoundPeople, useFoundPeople } from './use-found-people.ts';
import type { PeopleView } from './use-people-view.ts';
import '../styles/people.css';

function Nobody({ view }: { view: PeopleView }) {
  const { people } = useMessages();
  const counts = useLive(readCounts, []);
  if (counts === undefined) return null;
  if (!isNarrow(view.query) || (counts.all ?? 0) === 0) {
    return <EmptyState icon={Users} title={people.nobody.title} body={people.nobody.body} />;
  }
  return (
    <EmptyState
      icon={SearchX}
      title={people.noMatch.title}
      body={people.noMatch.body}
      action={
        <Button size="small" onClick={view.clear}>
          {people.filters.clear}
        </Button>
      }
    />
  );
}

const NOBODY: FoundPeople = { ids: [], complete: false };

export interface PeoplePageProps {
  view: PeopleView;
  find: FindRequest;
  /** Goes to the export of the selection. */
  onExport(): void;
}

/** Everyone, findable in a word, and what can be done with many at once. */
export function PeoplePage({ view, find, onExport }: PeoplePageProps) {
  const { people } = useMessages();
  const scoring = useScoringUnderWay();
  const found = useFoundPeople(view.query, scoring || view.bulk.progress !== undefined);
  const counts = useLive(readCounts, []);
  const total = found?.complete ? found.ids.length : counts?.all;
  return (
    <div className="people">
      <PageHeader
        title={people.title}
        aside={<span role="status">{found && total !== undefined && people.found(total)}</span>}
        actions={<PeopleSearch key={view.clears} view={view} find={find} />}
      />
      <PeopleFilters view={view} />
      {found !== undefined && (
        <section className="card people-card" aria-label={people.title}>
          {found.ids.length === 0 ? <Nobody view={view} /> : <PeopleTable found={found} view={view} />}
        </section>
      )}
      <BulkBar found={found ?? NOBODY} view={view} onExport={onExport} />
    </div>
  );
}
