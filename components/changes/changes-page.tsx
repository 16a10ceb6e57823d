import { History, SearchX } from 'lucide-react';
import { useMemo, useState } from 'react';
import { CHANGE_KINDS, type ChangeKind } from '../../lib/model/change.ts';
import { changedPeople, type PersonChange } from '../../lib/store/changed-people.ts';
import { PageHeader } from '../dashboard/page-header.tsx';
import { useLive } from '../hooks/use-store.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { type Choice, Select } from '../ui/select.tsx';
import { ChangesList } from './changes-list.tsx';
import '../styles/people.css';
import '../styles/changes.css';

type Filter = 'all' | ChangeKind;

/** The kinds there are, each with how many. */
function useChoices(all: readonly PersonChange[] | undefined): Choice<Filter>[] {
  const { changes } = useMessages();
  return useMemo(() => {
    const of = (kind: ChangeKind) => (all ?? []).filter(({ change }) => change.kind === kind).length;
    return [
      { value: 'all' as Filter, label: changes.all },
      ...CHANGE_KINDS.map((kind) => ({ value: kind, label: `${changes.kinds[kind]} (${of(kind)})` })),
    ];
  }, [all, changes]);
}

function Nothing({ any, onAll }: { any: boolean; onAll(): void }) {
  const { none, noneOfKind } = useMessages().changes;
  if (!any) return <EmptyState icon={History} title={none.title} body={none.body} />;
  return (
    <EmptyState
      icon={SearchX}
      title={noneOfKind.title}
      body={noneOfKind.body}
      action={
        <Button size="small" onClick={onAll}>
          {noneOfKind.action}
        </Button>
      }
    />
  );
}

/** What became different about people in the last 90 days, newest first, each with the step worth taking. */
export function ChangesPage() {
  const { changes } = useMessages();
  const [filter, setFilter] = useState<Filter>('all');
  // The window moves by days, not by the half minute the clock ticks in.
  const found = useLive((db) => changedPeople(db, new Date().toISOString()), []);
  const choices = useChoices(found?.changes);
  const items = found?.changes.filter(({ change }) => filter === 'all' || change.kind === filter);
  return (
    <div className="people changes">
      <PageHeader
        title={changes.title}
        aside={<span role="status">{items && changes.found(items.length)}</span>}
        actions={
          <div className="changes-filter">
            <Select<Filter>
              label={changes.filter}
              labelHidden
              value={filter}
              choices={choices}
              onChange={setFilter}
            />
          </div>
        }
      />
      {found && items && (
        <section className="card people-card" aria-label={changes.title}>
          {items.length === 0 ? (
            <Nothing any={found.changes.length > 0} onAll={() => setFilter('all')} />
          ) : (
            <ChangesList items={items} />
          )}
        </section>
      )}
      {found?.more && <p className="text-12 text-3">{changes.older(found.changes.length)}</p>}
    </div>
  );
}
