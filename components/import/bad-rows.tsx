import type { ReactNode } from 'react';
import type { BadRow } from '../../lib/browser/import/importer.ts';
import { useImportMessages } from '../locale/late-messages.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { RowsCard } from './rows-card.tsx';

/** What is wrong with a row, in words. */
export function sayRowProblem(
  { problem, column }: BadRow,
  say: ReturnType<typeof useImportMessages>,
): string {
  const said = say.rowProblems[problem];
  return column === undefined ? said : say.inColumn(said, column);
}

export interface BadRowsProps {
  bad: readonly BadRow[];
  all: number;
  actions?: ReactNode;
  foot?: string;
}

/** Rows nobody can be made of, and why. */
export function BadRows({ bad, ...card }: BadRowsProps) {
  const say = useImportMessages();
  const rows = bad.map((row) => ({
    line: row.line,
    cells: [sayRowProblem(row, say), <Bidi key="text">{row.text}</Bidi>],
  }));
  return (
    <RowsCard title={say.ended.invalid} heads={[say.ended.why, say.columns.inFile]} rows={rows} {...card} />
  );
}
