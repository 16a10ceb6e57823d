import { Download, ListFilter, SearchX, Users } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { suggestedShortcut } from '../../lib/browser/shortcuts.ts';
import { isNarrow } from '../../lib/pipeline/list/find.ts';
import { readCounts } from '../../lib/store/queries.ts';
import { PageHeader } from '../dashboard/page-header.tsx';
import { useKeys } from '../hooks/use-keys.ts';
import { useScoringUnderWay } from '../hooks/use-scoring.ts';
import { useLive } from '../hooks/use-store.tsx';
import { ListsSpeech, useListsMessages } from '../locale/late-messages.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { useRowWindow } from '../table/use-row-window.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { printShortcut } from '../ui/kbd.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { ColumnChooser } from './column-chooser.tsx';
import { ListMaking } from './list-making.tsx';
import { type FindRequest, PeopleSearch } from './people-search.tsx';
import { PeopleTable } from './people-table.tsx';
import { SaveFilter } from './save-filter.tsx';
import { SegmentsNav, useSegments } from './segments-nav.tsx';
import { useColumns } from './use-columns.ts';
import { useFoundIds, useFoundPeople } from './use-found-people.ts';
import type { PeopleView } from './use-people-view.ts';
import { useCurrentRow } from './use-row-keys.ts';
import { useSegmentActs } from './use-segment-acts.ts';
import '../styles/people.css';

const FilterEditor = lazy(async () => ({
  default: (await import('../filter/filter-editor.tsx')).FilterEditor,
}));

function Nobody({ view }: { view: PeopleView }) {
  const { people } = useMessages();
  const { noMatch } = useListsMessages();
  const counts = useLive(readCounts, []);
  if (counts === undefined) return null;
  if (!isNarrow(view.query) || (counts.all ?? 0) === 0) {
    return (
      <EmptyState
        icon={Users}
        title={people.nobody.title}
        body={people.nobody.body(printShortcut(suggestedShortcut('capture')))}
      />
    );
  }
  return (
    <EmptyState
      icon={SearchX}
      title={noMatch.title}
      body={noMatch.body}
      action={
        <Button size="small" onClick={view.clear}>
          {noMatch.clear}
        </Button>
      }
    />
  );
}

/** Whom the view finds, with the window the table draws of them. */
function useTable(view: PeopleView, paused: boolean) {
  const scroller = useRef<HTMLDivElement>(null);
  const [total, setTotal] = useState(0);
  const { current, setCurrent, follow } = useCurrentRow();
  const window = useRowWindow(scroller, total, view.scrolled.current);
  const { from, to } = window;
  const found = useFoundPeople(view.query, { from, to, near: current?.id, paused });
  if (found && found.total !== total) setTotal(found.total);
  const ids = useFoundIds(view.query, view.selected.size > 0, paused);
  const answer = found?.answer;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row in hand follows each answer
  useEffect(() => follow(found), [answer]);
  return { scroller, window, found, ids, current, setCurrent };
}

export interface PeoplePageProps {
  view: PeopleView;
  find: FindRequest;
  /** Goes to the export: of the selection, or of the list as it is. */
  onExport(): void;
}

function Page({ view, find, onExport }: PeoplePageProps) {
  const { people, dashboard } = useMessages();
  const say = useListsMessages();
  const [filtering, setFiltering] = useState(false);
  const scoring = useScoringUnderWay();
  const paused = scoring || view.bulk.progress !== undefined;
  const { found, ids, ...table } = useTable(view, paused);
  const columns = useColumns();
  const segments = useSegments();
  const acts = useSegmentActs();
  const toggle = () => setFiltering((open) => !open);
  useKeys({ f: toggle });
  const conditions = view.filter.parts.length;
  const actions = (
    <div className="row people-actions">
      <PeopleSearch view={view} find={find} />
      <Button
        shortcut="F"
        icon={<Icon of={ListFilter} size={14} />}
        aria-expanded={filtering}
        onClick={toggle}
      >
        {conditions > 0 ? say.filter.conditions(conditions) : say.filter.title}
      </Button>
      <ColumnChooser columns={columns} />
      <Button icon={<Icon of={Download} size={14} />} onClick={onExport}>
        {dashboard.export}
      </Button>
    </div>
  );
  return (
    <div className="people">
      <PageHeader
        title={people.title}
        aside={<span role="status">{found && people.found(found.total)}</span>}
        actions={actions}
      />
      <div className="people-body">
        <SegmentsNav {...{ view, segments, acts, paused }} />
        <div className="people-main">
          <ListMaking />
          {filtering && (
            <Suspense fallback={<div aria-busy="true" />}>
              <FilterEditor filter={view.filter} onChange={view.setFilter} onClose={toggle}>
                <SaveFilter {...{ view, segments, acts }} />
              </FilterEditor>
            </Suspense>
          )}
          {found !== undefined && (
            <section className="card people-card" aria-label={people.title}>
              {found.total === 0 ? (
                <Nobody view={view} />
              ) : (
                <PeopleTable {...{ found, ids, view, columns, ...table }} />
              )}
            </section>
          )}
        </div>
      </div>
      <BulkBar {...{ total: found?.total ?? 0, ids, view, onExport }} />
    </div>
  );
}

/** Everyone, findable in a word, and what can be done with many at once. */
export function PeoplePage(props: PeoplePageProps) {
  return (
    <ListsSpeech>
      <Page {...props} />
    </ListsSpeech>
  );
}
