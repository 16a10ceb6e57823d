import { expect, test } from 'vitest';
import type { Brief } from '../model/brief.ts';
import { standingOf } from './card-standing.ts';

const NOW = '2026-11-30T10:00:00.000Z';
const brief = (more: Partial<Brief> = {}): Brief => ({
  id: 'p',
  name: 'Ana',
  stage: 'lead',
  tags: [],
  stageSince: '2026-11-28T10:00:00.000Z',
  capturedAt: NOW,
  lastSeenAt: NOW,
  updatedAt: NOW,
  ...more,
});
const SEPTEMBER = '2026-09-01T10:00:00.000Z';

test.each([
  ['no next step', {}, 9, { is: 'no-step' }],
  [
    'a step ahead',
    { nextDueAt: '2026-12-02T09:00:00.000Z' },
    9,
    { is: 'step', at: '2026-12-02T09:00:00.000Z' },
  ],
  [
    'a step of this morning',
    { nextDueAt: '2026-11-30T09:00:00.000Z' },
    9,
    { is: 'step', at: '2026-11-30T09:00:00.000Z' },
  ],
  ['a late step', { nextDueAt: '2026-11-28T09:00:00.000Z' }, 9, { is: 'late', days: 2 }],
  [
    'a stay that is far too long, before all else',
    { stageSince: SEPTEMBER },
    9,
    { is: 'stale', days: 90, usual: 9 },
  ],
  ['no stay too long where nothing is usual yet', { stageSince: SEPTEMBER }, undefined, { is: 'no-step' }],
  ['no stay too long of a customer', { stageSince: SEPTEMBER, stage: 'customer' }, 9, { is: 'no-step' }],
  ['no stay too long within two weeks', { stageSince: '2026-11-20T10:00:00.000Z' }, 1, { is: 'no-step' }],
] as const)('says %s', (_, more, usual, standing) => {
  expect(standingOf(brief(more), NOW, usual)).toEqual(standing);
});
