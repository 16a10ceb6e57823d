import { Building2, Search, SearchX } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { type CompaniesQuery, findCompanies } from '../../lib/store/find-companies.ts';
import { PageHeader } from '../dashboard/page-header.tsx';
import { useLive } from '../hooks/use-store.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { CompaniesTable } from './companies-table.tsx';
import '../styles/people.css';
import '../styles/companies.css';

function Nothing({ searched, onClear }: { searched: boolean; onClear(): void }) {
  const { none, noMatch } = useMessages().companies;
  if (!searched) return <EmptyState icon={Building2} title={none.title} body={none.body} />;
  return (
    <EmptyState
      icon={SearchX}
      title={noMatch.title}
      body={noMatch.body}
      action={
        <Button size="small" onClick={onClear}>
          {noMatch.action}
        </Button>
      }
    />
  );
}

/** Every company, findable in a word. */
export function CompaniesPage() {
  const { companies } = useMessages();
  const [query, setQuery] = useState<CompaniesQuery>({ order: 'sortName', descending: false });
  const [text, setText] = useState('');
  const words = useDeferredValue(text);
  const ids = useLive((db) => findCompanies(db, { ...query, text: words }), [query, words]);
  const search = (
    <search className="people-search">
      <Field
        type="search"
        label={companies.search}
        labelHidden
        placeholder={companies.searchExample}
        icon={<Icon of={Search} size={14} />}
        value={text}
        onChange={setText}
      />
    </search>
  );
  return (
    <div className="people">
      <PageHeader
        title={companies.title}
        aside={<span role="status">{ids && companies.found(ids.length)}</span>}
        actions={search}
      />
      {ids !== undefined && (
        <section className="card people-card" aria-label={companies.title}>
          {ids.length === 0 ? (
            <Nothing searched={words.trim() !== ''} onClear={() => setText('')} />
          ) : (
            <CompaniesTable ids={ids} query={query} onQuery={setQuery} />
          )}
        </section>
      )}
    </div>
  );
}
