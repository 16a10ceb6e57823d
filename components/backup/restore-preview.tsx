import { useState } from 'react';
import { COMPARED, type Compared, type Difference } from '../../lib/store/backup/compare-backup.ts';
import type { Staged } from '../../lib/store/backup/stage-backup.ts';
import { LATEST_VERSION } from '../../lib/store/versions.ts';
import { useBackupMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Note } from '../ui/note.tsx';

function Row({ what, difference }: { what: Compared; difference: Difference }) {
  const { rows } = useBackupMessages().restore;
  const { formatNumber } = useFormat();
  const { here, backup, both } = difference;
  return (
    <tr>
      <th scope="row">{rows[what]}</th>
      <td>{formatNumber(here)}</td>
      <td>{formatNumber(backup)}</td>
      <td className={here > both ? 'strong' : undefined}>{formatNumber(here - both)}</td>
      <td>{formatNumber(backup - both)}</td>
    </tr>
  );
}

function Comparison({ staged }: { staged: Staged }) {
  const { restore } = useBackupMessages();
  const { formatDateTime } = useFormat();
  const { columns, newest } = restore;
  const when = (at: string | undefined) => (at === undefined ? '–' : formatDateTime(at));
  return (
    <div className="restore-scroll">
      <table className="restore-table">
        <thead>
          <tr>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.here}</th>
            <th scope="col">{columns.backup}</th>
            <th scope="col">{columns.onlyHere}</th>
            <th scope="col">{columns.onlyBackup}</th>
          </tr>
        </thead>
        <tbody>
          {COMPARED.map((what) => (
            <Row key={what} what={what} difference={staged.tables[what]} />
          ))}
          <tr>
            <th scope="row">{newest}</th>
            <td>{when(staged.newest.here)}</td>
            <td>{when(staged.newest.backup)}</td>
            <td />
            <td />
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** What should be known before everything is replaced. */
function Warnings({ staged }: { staged: Staged }) {
  const say = useBackupMessages();
  const { restore } = say;
  const only = ({ here, both }: Difference) => here - both;
  const [people, entries] = [only(staged.tables.people), only(staged.tables.ledger)];
  return (
    <ul className="restore-warnings">
      <li className={people + entries > 0 ? 'strong' : undefined}>
        {people + entries > 0
          ? restore.loses(say.people(people), restore.entries(entries))
          : restore.losesNothing}
      </li>
      {staged.barred > 0 && <li>{restore.barred(staged.barred)}</li>}
      <li>{restore.staysLine}</li>
      {staged.header.part === 'core' && <li>{restore.isCopy}</li>}
      {staged.header.schema < LATEST_VERSION && <li>{restore.upgraded}</li>}
      {staged.odd > 0 && <li>{restore.odd(staged.odd)}</li>}
    </ul>
  );
}

export interface RestorePreviewProps {
  /** Of the file. */
  name: string;
  staged: Staged;
  onLeave(): void;
  onReplace(keepFirst: boolean): void;
}

/** What a restore would change, and the choice. */
export function RestorePreview({ name, staged, onLeave, onReplace }: RestorePreviewProps) {
  const { restore } = useBackupMessages();
  const { formatDateTime } = useFormat();
  const { header, tables } = staged;
  const isEmpty = tables.ledger.here === 0;
  const [keep, setKeep] = useState(!isEmpty);
  return (
    <>
      <Note title={<bdi>{name}</bdi>}>{restore.about(formatDateTime(header.at), header.app)}</Note>
      <Card title={restore.compare}>
        <div className="stack">
          <Comparison staged={staged} />
          <Warnings staged={staged} />
          {!isEmpty && <Checkbox label={restore.keepFirst} checked={keep} onChange={setKeep} />}
          <div className="row wrap">
            <Button variant={isEmpty ? 'primary' : 'danger'} onClick={() => onReplace(keep && !isEmpty)}>
              {restore.replace}
            </Button>
            <Button variant="quiet" onClick={onLeave}>
              {restore.leave}
            </Button>
          </div>
        </div>
      </Card>
    </>
  );
}
