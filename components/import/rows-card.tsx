import type { ReactNode } from 'react';
import { useImportMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { Card } from '../ui/card.tsx';
import { ScrollArea } from '../ui/scroll-area.tsx';

export interface RowsCardProps {
  title: string;
  /** How many there are; the first of them may be all that is shown. */
  all: number;
  /** What stands in the columns behind the row's number. */
  heads: readonly string[];
  rows: readonly { line: number; cells: readonly ReactNode[] }[];
  /** At the end of the header. */
  actions?: ReactNode;
  /** Below the rows. */
  foot?: string;
}

/** Rows of a file, each by its number there. */
export function RowsCard({ title, all, heads, rows, actions, foot }: RowsCardProps) {
  const { ended } = useImportMessages();
  const { formatNumber } = useFormat();
  const aside = rows.length < all ? ended.firstOf(formatNumber(rows.length), formatNumber(all)) : undefined;
  return (
    <Card title={title} aside={aside} actions={actions} flush>
      <ScrollArea className="import-rows" label={title}>
        <table className="import-table">
          <thead>
            <tr>
              <th scope="col" className="import-line">
                {ended.row}
              </th>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, cells }) => (
              <tr key={line}>
                <td className="import-line text-3">{formatNumber(line)}</td>
                {cells.map((cell, at) => (
                  <td key={heads[at]} className={at === 0 ? undefined : 'text-2'}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      {foot !== undefined && <p className="import-note">{foot}</p>}
    </Card>
  );
}
