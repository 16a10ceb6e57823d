import { ClipboardPaste } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { PersonReading } from '../../lib/model/reading.ts';
import { ListTools } from '../list/list-head.tsx';
import { type Choices, filterRows, isTicked, type ListRow, makeListRows } from '../list/list-rows.ts';
import { ListTable, type ListTableHandle } from '../list/list-table.tsx';
import { useFitPreview } from '../list/use-fit-preview.ts';
import { type ListChoiceDraft, useListChoice } from '../list/use-list-choice.ts';
import { useListStanding } from '../list/use-list-standing.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ENTERED } from './use-adding.ts';

/** The people with how each stands. While a new text is looked up, the last answer stands. */
export function usePastedRows(people: readonly PersonReading[]) {
  const at = useMemo(() => new Date().toISOString(), []);
  const standing = useListStanding(people);
  const scores = useFitPreview({ people, source: ENTERED, at });
  const last = useRef<{ rows: ListRow[]; complete: boolean }>({ rows: [], complete: true });
  return useMemo(() => {
    if (standing && scores) {
      last.current = { rows: makeListRows(people, standing, scores), complete: standing.complete };
    }
    return last.current;
  }, [people, standing, scores]);
}

export interface PastePreviewProps {
  rows: readonly ListRow[];
  draft: ListChoiceDraft;
  onSave(): void;
}

/** Who a pasted list would save: how each stands, with a tick each. */
export function PastePreview({ rows, draft, onSave }: PastePreviewProps) {
  const { add } = useMessages();
  const [text, setText] = useState('');
  const shown = useMemo(() => filterRows(rows, text), [rows, text]);
  const { choices, tick, tickNew } = useListChoice(draft, shown);
  const table = useRef<ListTableHandle>(null);
  if (rows.length === 0) {
    return <EmptyState icon={ClipboardPaste} title={add.nothingYet.title} body={add.nothingYet.body} />;
  }
  return (
    <div className="paste-preview">
      <ListTools
        rows={shown}
        choices={choices}
        text={text}
        onFilter={setText}
        onTickNew={tickNew}
        onEnterList={() => table.current?.enter()}
      />
      <ListTable
        ref={table}
        title={add.preview}
        rows={shown}
        choices={choices}
        onTick={tick}
        onSave={onSave}
      />
    </div>
  );
}

/** The people ticked, in the order of the list. */
export function tickedOf(rows: readonly ListRow[], choices: Choices): ListRow[] {
  return rows.filter((row) => isTicked(row, choices));
}
