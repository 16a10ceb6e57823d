import { tableOf } from '../../lib/exchange/columns.ts';
import { type ExportablePerson, exportPeople, type Preset } from '../../lib/exchange/index.ts';
import { getPeople } from '../../lib/store/find-people.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Card } from '../ui/card.tsx';
import { withReason } from './reason-of.ts';

const SHOWN = 5;

function Rows({ people, preset }: { people: readonly ExportablePerson[]; preset: Preset }) {
  const { locale, zone } = useFormat();
  const [head = [], ...body] = tableOf(
    people,
    { locale, zone },
    preset === 'csv' ? 'importer' : 'spreadsheet',
  );
  return (
    <table className="export-table">
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {body.map((cells, line) => (
          <tr key={people[line]?.row.id}>
            {cells.map((cell, column) => (
              <td key={head[column]} title={cell} dir="auto">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The first rows exactly as they will leave. */
export function ExportPreview({ ids, preset }: { ids: readonly string[]; preset: Preset }) {
  const messages = useMessages();
  const format = useFormat();
  const { exchange } = messages;
  const rows = useLive(async (db) => await getPeople(db, ids.slice(0, SHOWN)), [ids]);
  if (rows === undefined) return null;
  const people = rows.map((row) => withReason(row, messages, format));
  const options = { locale: format.locale, zone: format.zone };
  return (
    <Card
      title={exchange.preview}
      aside={exchange.previewAside(people.length, format.formatNumber(ids.length))}
      flush
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="export-preview" aria-label={exchange.previewTable} tabIndex={0}>
        {preset === 'json' ? (
          <pre>{exportPeople(people, preset, options)}</pre>
        ) : (
          <Rows people={people} preset={preset} />
        )}
      </section>
      <p className="export-note">{exchange.columnsNote}</p>
    </Card>
  );
}
