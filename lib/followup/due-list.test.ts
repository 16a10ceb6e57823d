import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../model/follow-up.ts';
import { isOverdue, toAnnounce } from './due-list.ts';
import { dueAt } from './zoned-time.ts';

const ZONE = 'Europe/Paris';
const NOW = '2026-11-18T09:00:00.000Z'; // 10:00 on Wednesday in Paris

function followUp(id: string, wall: string, more: Partial<FollowUp> = {}): FollowUp {
  const due = dueAt(wall, ZONE);
  return { id, personId: `person-${id}`, state: 'open', remindAt: due.dueAt, ...due, ...more };
}

const ids = (followUps: readonly FollowUp[]) => followUps.map(({ id }) => id);
const yesterday = followUp('yesterday', '2026-11-17T23:59');
const thisMorning = followUp('this-morning', '2026-11-18T09:00');
const rightNow = followUp('right-now', '2026-11-18T10:00');
const tonight = followUp('tonight', '2026-11-18T23:59');
const tomorrow = followUp('tomorrow', '2026-11-19T00:00');
const done = followUp('done', '2026-11-17T09:00', { state: 'done', doneAt: '2026-11-17T10:00:00.000Z' });
const all = [tomorrow, tonight, done, rightNow, thisMorning, yesterday];

describe('overdue', () => {
  it('is what was due before today, and only while open', () => {
    expect(isOverdue(yesterday, NOW, ZONE)).toBe(true);
    expect(isOverdue(thisMorning, NOW, ZONE)).toBe(false);
    expect(isOverdue(done, NOW, ZONE)).toBe(false);
  });

  it('follows the user to another zone', () => {
    // 23:59 in Paris on the 17th is the morning of the 18th in Jakarta.
    expect(isOverdue(yesterday, NOW, 'Asia/Jakarta')).toBe(false);
  });
});

describe('reminders', () => {
  it('come once the moment is there', () => {
    expect(ids(toAnnounce(all, NOW))).toEqual(['yesterday', 'this-morning', 'right-now']);
  });

  it('come later where only the reminder was put off', () => {
    const later = { ...thisMorning, remindAt: tonight.dueAt };
    expect(ids(toAnnounce([later, rightNow], NOW))).toEqual(['right-now']);
  });

  it('come once, and again after a snooze', () => {
    const told = { ...thisMorning, notifiedFor: thisMorning.dueAt };
    const due = dueAt('2026-11-18T09:30', ZONE);
    const snoozed = { ...told, ...due, remindAt: due.dueAt };
    expect(ids(toAnnounce([told, rightNow], NOW))).toEqual(['right-now']);
    expect(ids(toAnnounce([snoozed], NOW))).toEqual(['this-morning']);
  });
});
