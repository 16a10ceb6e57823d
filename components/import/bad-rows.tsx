import type { ReactNode } from 'react';
import type { BadRow } from '../../lib/browser/import/importer.ts';
import { useImportMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Card } from '../ui/card.tsx';
import { ScrollArea } from '../ui/scroll-area.tsx';

/** What is wrong with a row, in words. */
export function sayRowProblem(
  { problem, column }: BadRow,
  say: ReturnType<typeof useImportMessages>,
): string {
  const said = say.rowProblems[problem];
  return column === undefined ? said : say.inColumn(said, column);
}

/** Rows nobody can be made of, and why. */
export function BadRows({
  bad,
  all,
  action,
  foot,
}: {
  bad: readonly BadRow[];
  all: number;
  action?: ReactNode;
  foot?: ReactNode;
}) {
  const say = useImportMessages();
  const { formatNumber } = useFormat();
  const { ended } = say;
  const aside = bad.length < all ? ended.firstOf(formatNumber(bad.length), formatNumber(all)) : undefined;
  return (
    <Card title={ended.invalid} aside={aside} actions={action} flush>
      <ScrollArea className="import-rows" label={ended.invalid}>
        <table className="import-table">
          <thead>
            <tr>
              <th scope="col" className="import-line">
                {ended.row}
              </th>
              <th scope="col">{ended.why}</th>
              <th scope="col">{say.columns.inFile}</th>
            </tr>
          </thead>
          <tbody>
            {bad.map((row) => (
              <tr key={row.line}>
                <td className="import-line text-3">{formatNumber(row.line)}</td>
                <td>{sayRowProblem(row, say)}</td>
                <td className="text-2">
                  <Bidi>{row.text}</Bidi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      {foot !== undefined && <p className="export-note">{foot}</p>}
    </Card>
  );
}
