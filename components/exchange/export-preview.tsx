import {
  type ExportablePerson,
  type ExportOptions,
  exportPeople,
  type Preset,
} from '../../lib/exchange/index.ts';
import { isImporter, isSheet } from '../../lib/exchange/presets.ts';
import { openTable, type TablePreset } from '../../lib/exchange/table.ts';
import { wordPerson } from '../../lib/locales/word-person.ts';
import { USUAL_CAPACITY } from '../../lib/model/capacity.ts';
import { getPeople } from '../../lib/store/find-people.ts';
import { exportableMaker } from '../../lib/store/read-exportables.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useExportMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Card } from '../ui/card.tsx';

const SHOWN = 5;

interface ShownProps<P extends Preset> {
  people: readonly ExportablePerson[];
  preset: P;
  options: ExportOptions;
}

function Rows({ people, preset, options }: ShownProps<TablePreset>) {
  const { head, cellsOf } = openTable(preset, options);
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
        {people.map((person) => (
          <tr key={person.row.id}>
            {cellsOf(person).map((cell, column) => (
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

/** Whoever is shown, as they will leave; live. */
function useShown(ids: readonly string[], preset: Preset): ExportablePerson[] | undefined {
  const messages = useMessages();
  const format = useFormat();
  const capacity = useSettings()?.capacity ?? USUAL_CAPACITY;
  const people = useLive(
    async (db) => await exportableMaker(db, preset === 'ics')(await getPeople(db, ids.slice(0, SHOWN))),
    [ids, preset],
  );
  return people?.map((person) => wordPerson(person, { messages, format, capacity }));
}

export interface ExportPreviewProps {
  ids: readonly string[];
  preset: Preset;
  options: ExportOptions;
}

/** The first of them exactly as they will leave. */
export function ExportPreview({ ids, preset, options }: ExportPreviewProps) {
  const say = useExportMessages();
  const { formatNumber } = useFormat();
  const people = useShown(ids, preset);
  if (people === undefined) return null;
  const isTable = isSheet(preset) || isImporter(preset);
  return (
    <Card title={say.preview} aside={say.previewAside(people.length, formatNumber(ids.length))} flush>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="export-preview" aria-label={say.previewTable} tabIndex={0}>
        {isTable ? (
          <Rows {...{ people, preset, options }} />
        ) : (
          <pre>{exportPeople(people, preset, options)}</pre>
        )}
      </section>
      {isTable && <p className="export-note">{say.columnsNote}</p>}
    </Card>
  );
}
