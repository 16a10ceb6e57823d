import { useMemo } from 'react';
import type { FileChecked } from '../../lib/browser/import/importer.ts';
import type { Source } from '../../lib/model/reading.ts';
import { jobLine, type ListRow, makeListRows } from '../list/list-rows.ts';
import { MaybeKnown, RowStanding } from '../list/row-standing.tsx';
import { useFitPreview } from '../list/use-fit-preview.ts';
import { useListStanding } from '../list/use-list-standing.ts';
import { useImportMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Card } from '../ui/card.tsx';
import { ScrollArea } from '../ui/scroll-area.tsx';
import '../styles/list.css';

function Person({ row }: { row: ListRow }) {
  const { reading, duplicate, state } = row;
  const [email] = reading.emails ?? [];
  const line = [jobLine(reading), reading.location].filter(Boolean).join(' · ');
  return (
    <li className="list-row">
      <div className="grow">
        <p className="strong">
          <Bidi>{reading.name}</Bidi>
        </p>
        {line !== '' && (
          <p className="text-12 text-2">
            <Bidi>{line}</Bidi>
          </p>
        )}
        {email !== undefined && (
          <p className="text-12 text-3">
            <Bidi>{email}</Bidi>
          </p>
        )}
        {state === 'duplicate' && duplicate && <MaybeKnown duplicate={duplicate} />}
      </div>
      <div className="list-standing">
        <RowStanding row={row} />
      </div>
    </li>
  );
}

/** The first people of the file as they would be kept: who they are, whether they are known, and how they fit. */
export function PeopleCard({ checked, source }: { checked: FileChecked; source: Source }) {
  const say = useImportMessages();
  const { formatNumber } = useFormat();
  const at = useMemo(() => new Date().toISOString(), []);
  const { sample } = checked;
  const standing = useListStanding(sample);
  const scores = useFitPreview({ people: sample, source, at });
  const rows = useMemo(
    () => (standing && scores ? makeListRows(sample, standing, scores) : []),
    [sample, standing, scores],
  );
  const good = formatNumber(checked.rows - checked.invalid);
  return (
    <Card title={say.preview} aside={say.previewOf(sample.length, good)} flush>
      <ScrollArea className="import-people" label={say.preview} busy={!standing || !scores}>
        <ul>
          {rows.map((row) => (
            <Person key={row.key} row={row} />
          ))}
        </ul>
      </ScrollArea>
    </Card>
  );
}
