import { Undo2 } from 'lucide-react';
import { wantImportUndone } from '../../lib/actions/undo-import.ts';
import type { ImportRow } from '../../lib/model/import.ts';
import { listImports } from '../../lib/store/imports.ts';
import { useLive, useStore } from '../hooks/use-store.tsx';
import { useImportMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import type { Finishing } from './use-finish-imports.ts';

const canUndo = ({ state }: ImportRow): boolean => state === 'done' || state === 'cancelled';

/** Takes an import back, or says how far that has come. */
export function UndoImport({ row, finishing }: { row: ImportRow; finishing: Finishing }) {
  const db = useStore();
  const { earlier } = useImportMessages();
  const { common } = useMessages();
  const { formatNumber } = useFormat();
  const { step, failure, tryAgain } = finishing;
  if (canUndo(row)) {
    return (
      <Button
        size="small"
        icon={<Icon of={Undo2} size={14} />}
        onClick={() => void wantImportUndone(db, row.id)}
      >
        {earlier.undo}
      </Button>
    );
  }
  if (row.state !== 'undoing') return null;
  if (failure) {
    return (
      <div className="stack">
        <ActTrouble state={{ failure }} />
        <Button size="small" onClick={tryAgain}>
          {common.tryAgain}
        </Button>
      </div>
    );
  }
  const { done = 0, all = 0 } = step?.id === row.id ? step : {};
  return (
    <ProgressBar
      label={earlier.undoing}
      done={done}
      total={all}
      detail={common.doneOf(formatNumber(done), formatNumber(all))}
    />
  );
}

function Earlier({ row, finishing }: { row: ImportRow; finishing: Finishing }) {
  const say = useImportMessages();
  const { formatDateTime, formatNumber } = useFormat();
  const { added, updated } = row.counts;
  return (
    <li className="import-earlier">
      <div className="grow">
        <p className="strong">
          <Bidi>{row.file}</Bidi>
        </p>
        <p className="text-12 text-2">
          {formatDateTime(row.at)} · {say.earlier.sum(formatNumber(added), formatNumber(updated))} ·{' '}
          {say.earlier.states[row.state]}
        </p>
      </div>
      <UndoImport row={row} finishing={finishing} />
    </li>
  );
}

/** What was imported before, each to be taken back. */
export function EarlierImports({ finishing }: { finishing: Finishing }) {
  const say = useImportMessages();
  const rows = useLive(listImports, []);
  if (rows === undefined || rows.length === 0) return null;
  return (
    <Card title={say.earlier.title} flush>
      <ul>
        {rows.map((row) => (
          <Earlier key={row.id} row={row} finishing={finishing} />
        ))}
      </ul>
    </Card>
  );
}
