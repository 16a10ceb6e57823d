import { useMemo, useRef, useState } from 'react';
import type { PeopleTabReading } from '../../lib/browser/read-tab.ts';
import { PointAt } from '../health/point-at.tsx';
import { useKeys } from '../hooks/use-keys.ts';
import { PopupBar } from '../popup/popup-bar.tsx';
import { Refused, useReadAgain } from '../popup/reading-notes.tsx';
import { useEnter } from '../popup/use-enter.ts';
import type { Kept } from '../popup/use-kept.ts';
import type { Page } from '../popup/use-page.ts';
import { ListFoot } from './list-foot.tsx';
import { ListHead, ListTools } from './list-head.tsx';
import { filterRows, isTicked, type ListRow, makeListRows } from './list-rows.ts';
import { ListTable, type ListTableHandle } from './list-table.tsx';
import { useFitPreview } from './use-fit-preview.ts';
import { type ListDraft, useListChoice, useListDraft } from './use-list-choice.ts';
import { useListStanding } from './use-list-standing.ts';
import { useSavingMany } from './use-saving-many.ts';
import '../styles/list.css';

export interface ListViewProps {
  page: Page;
  reading: PeopleTabReading;
  readAt: string;
}

interface SettledProps {
  page: Page;
  reading: PeopleTabReading;
  rows: readonly ListRow[];
  /** Everything is known of everyone. */
  complete: boolean;
  draft: Kept<ListDraft>;
}

function Settled({ page, reading, rows, complete, draft }: SettledProps) {
  const [text, setText] = useState('');
  const shown = useMemo(() => filterRows(rows, text), [rows, text]);
  const { choices, tick, tickNew } = useListChoice(draft, shown);
  const table = useRef<ListTableHandle>(null);
  const { save, state } = useSavingMany(reading.source, draft);
  const ticked = rows.filter((row) => isTicked(row, choices));
  const hidden = ticked.length - shown.filter((row) => isTicked(row, choices)).length;
  const saveTicked = () => {
    if (ticked.length > 0 && complete) void save(ticked.map((row) => row.reading));
  };
  useEnter(saveTicked);
  const head = { notLoaded: reading.rowsNotLoaded, busy: page.busy };
  const after = <PointAt reading={reading} />;
  const tools = { choices, text, onFilter: setText, onTickNew: tickNew };
  return (
    <>
      <main className="popup-main">
        <ListHead {...head} count={rows.length} onReadAgain={page.readAgain} />
        {page.refusal && (
          <section className="popup-section">
            <Refused page={page} />
          </section>
        )}
        <ListTools rows={shown} {...tools} onEnterList={() => table.current?.enter()} />
        <ListTable ref={table} rows={shown} {...{ choices, after }} onTick={tick} onSave={saveTicked} />
      </main>
      <ListFoot
        {...{ hidden, state, complete }}
        count={ticked.length}
        tag={draft.value.tag}
        onTag={(tag) => draft.change({ tag })}
        onSave={saveTicked}
      />
    </>
  );
}

/** The list with everything known of its people. Read again, it stays as it was until the new ones are looked up. */
function useRows({ reading, readAt }: ListViewProps): Omit<SettledProps, 'page' | 'draft'> | undefined {
  const { people, source, company } = reading;
  const standing = useListStanding(people);
  const scores = useFitPreview({ people, source, at: readAt, company });
  const last = useRef<Omit<SettledProps, 'page' | 'draft'>>(undefined);
  return useMemo(() => {
    if (standing && scores) {
      const { complete } = standing;
      last.current = { reading, complete, rows: makeListRows(people, standing, scores) };
    }
    return last.current;
  }, [reading, people, standing, scores]);
}

/** How many there are, until it is known how each of them stands. */
function Counted({ page, reading }: ListViewProps) {
  return (
    <main className="popup-main">
      <ListHead
        count={reading.people.length}
        notLoaded={reading.rowsNotLoaded}
        busy
        onReadAgain={page.readAgain}
      />
    </main>
  );
}

/** A list of people: everyone found, how each stands, and saving the ones ticked. */
export function ListView(props: ListViewProps) {
  const { page, reading } = props;
  const settled = useRows(props);
  const draft = useListDraft(reading.source.url);
  const items = useReadAgain(page);
  useKeys({ r: page.readAgain });
  return (
    <div className="popup">
      <PopupBar items={items} />
      {settled && draft ? <Settled page={page} {...settled} draft={draft} /> : <Counted {...props} />}
    </div>
  );
}
