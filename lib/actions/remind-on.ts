import { dayIn, dueOn } from '../followup/index.ts';
import type { Pace } from '../followup/step-due.ts';
import type { WorkWeek } from '../followup/working-days.ts';
import type { Day } from '../model/answers.ts';
import { isDay } from '../pipeline/days.ts';
import type { Reminder } from '../pipeline/set-aside.ts';
import { type Act, newId } from './act.ts';

/** How a day the user names becomes a moment, and what the follow-up for it is noted with. */
export interface Reminding {
  /** IANA name; the browser's zone when left out. */
  zone?: string | undefined;
  /** `HH:mm`; the usual start of a working day when left out. */
  workStart?: string | undefined;
  note?: string | undefined;
  /** When the user works; Monday to Friday when left out. */
  week?: WorkWeek | undefined;
}

const zoneOf = ({ zone }: Reminding): string => zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The user's moment and pace, for what comes after an act. */
export function paceOf(act: Act, reminding: Reminding = {}): Pace {
  const { workStart, week } = reminding;
  return { now: act.at, zone: zoneOf(reminding), workStart, week };
}

/** The user's day at the moment of an act. */
export function todayOf(act: Act, reminding: Reminding = {}): Day {
  return dayIn(act.at, zoneOf(reminding));
}

/** A follow-up for a day, at the start of work; `undefined` when that moment has passed or no calendar has the day. */
export function remindOn(day: Day, act: Act, reminding: Reminding = {}): Reminder | undefined {
  if (!isDay(day)) return undefined;
  const due = dueOn(day, zoneOf(reminding), reminding.workStart);
  if (due.dueAt <= act.at) return undefined;
  return { followUp: newId(), ...due, ...(reminding.note && { note: reminding.note }) };
}
