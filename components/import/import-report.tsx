import { CircleCheck, CircleDashed, CircleDot, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { EndedRow } from '../../lib/actions/import-people.ts';
import type { ImportEnded } from '../../lib/browser/import/importer.ts';
import type { Filter } from '../../lib/model/segment.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useImportMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { PeopleLink } from '../people/open-filter.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import { joinClasses } from '../ui/join-classes.ts';
import { BadRows } from './bad-rows.tsx';
import { UndoImport } from './earlier-imports.tsx';
import { FixButton } from './fix-button.tsx';
import { RowsCard } from './rows-card.tsx';
import type { Finishing } from './use-finish-imports.ts';
import type { Prepared } from './use-import.ts';

const TILES = ['added', 'updated', 'known', 'invalid'] as const;
type Tile = (typeof TILES)[number];
const ICONS = { added: CircleCheck, updated: CircleDot, known: CircleDashed, invalid: TriangleAlert };

function numbersOf({ import: { counts, invalid } }: ImportEnded): Record<Tile, number> {
  const { added, updated, known, suppressed } = counts;
  return { added, updated, known: known + suppressed, invalid };
}

function useHints({ import: { counts, tags } }: ImportEnded): Record<Tile, string> {
  const { ended } = useImportMessages();
  return {
    added: ended.addedHint(tags[0] ?? ''),
    updated: ended.updatedHint,
    known: ended.knownHint(counts.suppressed),
    invalid: ended.invalidHint,
  };
}

function Tiles({
  ended,
  chosen,
  onChoose,
}: {
  ended: ImportEnded;
  chosen: Tile;
  onChoose(tile: Tile): void;
}) {
  const say = useImportMessages();
  const { formatNumber } = useFormat();
  const numbers = numbersOf(ended);
  const hints = useHints(ended);
  return (
    <div className="import-tiles">
      {TILES.map((tile) => (
        <button
          key={tile}
          type="button"
          className={joinClasses('card', 'import-tile', `import-${tile}`)}
          aria-pressed={tile === chosen}
          onClick={() => onChoose(tile)}
        >
          <span className="import-tile-name">
            <Icon of={ICONS[tile]} size={14} />
            {say.ended[tile]}
          </span>
          <span className="import-tile-number">{formatNumber(numbers[tile])}</span>
          <span className="text-12 text-2">{hints[tile]}</span>
        </button>
      ))}
    </div>
  );
}

function nameCell({ name, personId }: EndedRow) {
  if (personId === undefined) return <Bidi>{name}</Bidi>;
  return (
    <a href={`#/people/${personId}`}>
      <Bidi>{name}</Bidi>
    </a>
  );
}

interface RowsProps {
  tile: Exclude<Tile, 'invalid'>;
  rows: readonly EndedRow[];
  all: number;
}

function Rows({ tile, rows, all }: RowsProps) {
  const { ended } = useImportMessages();
  if (rows.length === 0) return <Card title={ended[tile]}>{ended.none[tile]}</Card>;
  const told = rows.map((row) => ({
    line: row.line,
    cells: [
      nameCell(row),
      row.end === 'suppressed' ? ended.stayedOut : row.email && <Bidi>{row.email}</Bidi>,
    ],
  }));
  return <RowsCard title={ended[tile]} all={all} heads={[ended.name, ended.mail]} rows={told} />;
}

/** What the people who are new score. */
function Verdicts({ ended }: { ended: ImportEnded }) {
  const say = useImportMessages();
  const { words } = useMessages();
  const { formatNumber } = useFormat();
  const told = (['fit', 'unsure', 'no-fit', 'excluded'] as const).flatMap((verdict) => {
    const n = ended.verdicts[verdict];
    return n ? [{ verdict, n }] : [];
  });
  if (told.length === 0) return null;
  return (
    <Card title={say.ended.verdicts}>
      <dl className="import-verdicts">
        {told.map(({ verdict, n }) => (
          <div key={verdict}>
            <dt>{words.verdicts[verdict]}</dt>
            <dd>{formatNumber(n)}</dd>
            <dd className="import-meter" aria-hidden="true">
              <span style={{ width: `${(100 * n) / Math.max(1, ended.import.counts.added)}%` }} />
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

/** How an import went: what became of the rows, the rows to fix, and the way back. */
export function ImportReport({
  prepared,
  ended,
  finishing,
}: {
  prepared: Prepared;
  ended: ImportEnded;
  finishing: Finishing;
}) {
  const say = useImportMessages();
  const numbers = numbersOf(ended);
  const [tile, setTile] = useState<Tile>(numbers.invalid > 0 ? 'invalid' : 'added');
  const row = useLive((db) => db.imports.get(ended.import.id), [ended.import.id]) ?? ended.import;
  const { lists, bad } = ended;
  const shown =
    tile === 'known' ? [...lists.suppressed, ...lists.known] : tile === 'invalid' ? [] : lists[tile];
  return (
    <div className="import-report" role="status">
      {row.state === 'cancelled' && <p className="text-2">{say.ended.cancelledBody}</p>}
      <Tiles ended={ended} chosen={tile} onChoose={setTile} />
      <div className="import">
        <div className="import-main">
          {tile === 'invalid' && numbers.invalid > 0 ? (
            <BadRows
              bad={bad}
              all={numbers.invalid}
              actions={<FixButton prepared={prepared} n={numbers.invalid} />}
              foot={say.ended.fixHint}
            />
          ) : tile === 'invalid' ? (
            <Card title={say.ended.invalid}>{say.ended.none.invalid}</Card>
          ) : (
            <Rows tile={tile} rows={shown} all={numbers[tile]} />
          )}
        </div>
        <div className="import-side">
          <Verdicts ended={ended} />
          <Card title={say.earlier.undo}>
            <div className="stack">
              <p className="text-12 text-2">{say.ended.undoHint}</p>
              <div>
                <UndoImport row={row} finishing={finishing} />
                {row.state === 'undone' && <p role="status">{say.earlier.states.undone}</p>}
              </div>
              <a className="text-12" href="#/duplicates">
                {say.ended.duplicates}
              </a>
            </div>
          </Card>
        </div>
      </div>
    </div>
  );
}

/** The way to the people who are new, by the tag they got. */
export function OpenNew({ ended }: { ended: ImportEnded }) {
  const say = useImportMessages();
  const [tag] = ended.import.tags;
  const { added } = ended.import.counts;
  if (tag === undefined || added === 0) return null;
  const filter: Filter = { join: 'all', parts: [{ field: 'tags', test: 'is', values: [tag] }] };
  return <PeopleLink filter={filter}>{say.ended.open(added)}</PeopleLink>;
}
