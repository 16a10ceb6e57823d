import type { Column, Line } from './column.ts';
import { listOf, scoreWords } from './values.ts';

/** What another program asks of a row. */
export type Need = 'company' | 'mail' | 'mailForm' | 'oneMail' | 'contact';

/** What it does with a row that has not: refuses it, takes it twice, leaves it out, or takes it with a gap. */
export type Effect = 'rejects' | 'duplicates' | 'skips' | 'empties';

/** A file for one program: what it is called there, and what it asks. */
export interface ImporterFile {
  /** Its name, as its makers write it. */
  app: string;
  /** Exactly the columns it knows, in its order. */
  columns: readonly Column[];
  /** Columns of Assay's own behind them, for fields the user made there; the first ones are in unless the user chooses. */
  extras: readonly Column[];
  firstExtras: readonly string[];
  needs: readonly { need: Need; effect: Effect }[];
  /** Rows one file may have. */
  mostRows?: number;
  /** Bytes one file may have. */
  mostBytes?: number;
  /** The records carry whose they are. */
  owned?: true;
}

/** Columns of Assay's own, under their names in a list of fields where many programs' stand. */
export const EXTRAS: readonly Column[] = [
  { id: 'assay-id', header: 'Assay ID', value: ({ row }) => row.id },
  {
    id: 'assay-score',
    header: 'Assay Score',
    value: ({ row }) => row.score && String(Math.round(row.score.value)),
  },
  { id: 'assay-range', header: 'Assay Score and Range', value: scoreWords },
  {
    id: 'assay-fit',
    header: 'Assay Fit/Engagement',
    value: ({ row: { score } }) => score && `${score.letter}${score.digit}`,
  },
  { id: 'assay-verdict', header: 'Assay Verdict', value: ({ row }) => row.score?.verdict },
  { id: 'assay-reason', header: 'Assay Reason', value: ({ reason }) => reason },
  { id: 'assay-stage', header: 'Assay Stage', value: ({ row }) => row.stage },
  { id: 'assay-tags', header: 'Assay Tags', value: ({ row }) => row.tags.join(';') },
];

/** The shape of an address importers ask for: something at a domain with a dot, in ASCII signs where they cannot be others. */
const MAIL_FORM = /^[^\s@<>(),;:"[\]]+@[^\s@<>(),;:"[\]]+\.[^\s@<>(),;:"[\].]{2,}$/;

/** Whether a person lacks what is asked; `oneMail` is asked of the file, not of a row. */
export function lacks(need: Need, { row }: Pick<Line, 'row'>): boolean {
  const [mail] = listOf(row, 'emails');
  switch (need) {
    case 'company':
      return !row.facts.company?.value;
    case 'mail':
      return mail === undefined;
    case 'mailForm':
      return mail !== undefined && !MAIL_FORM.test(mail);
    case 'contact':
      return mail === undefined && listOf(row, 'phones').length === 0;
    case 'oneMail':
      return false;
  }
}
