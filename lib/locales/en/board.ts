import type { Stage } from '../../model/words.ts';
import { plural } from '../plural.ts';

/** The pipeline as a board. */
export const board = {
  title: 'Pipeline',
  filter: 'Filter the board',
  icp: 'Profile',
  everyIcp: 'Every profile',
  slipping: 'Late or without a step',
  stale: (days: number, usual: number) => `${days} d here, usual ${usual}`,
  late: (days: number) => plural('en', days, { one: '# day late', other: '# days late' }),
  noStep: 'No next step',
  median: (days: number) => `median ${days} d`,
  valueHint: 'People in this column times the price their profile asks.',
  notMet: 'Not met yet',
  backward: 'A step back',
  dropAnyway: 'Drop to move anyway, with a reason.',
  empty: {
    suspect: 'No one here. Capture a profile and they start as a suspect.',
    lead: 'A lead has shown interest. Log a signal and move them here.',
    prospect: 'A prospect fits and was spoken with.',
    opportunity: 'An opportunity has an offer on the table.',
    customer: 'A customer has bought.',
    nurture: 'No one waits.',
    disqualified: 'No one is set aside.',
  } satisfies Record<Stage, string>,
  moved: (stage: string) => `Moved to ${stage}`,
  arranged: 'Order in the column changed',
  moveTitle: 'Move',
  keys: {
    column: 'column',
    card: 'card',
    move: 'move without dragging',
    next: 'next stage',
    open: 'open',
  },
};
