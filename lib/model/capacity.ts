import type { Day } from './answers.ts';
import type { Channel } from './words.ts';

/** ISO weekdays, Monday first. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** When the user works, and how much of it goes into touches. The hour a day begins is the setting `workStart`. */
export interface Capacity {
  /** Minutes a working day for touches. */
  dailyMinutes: number;
  workdays: readonly Weekday[];
  /** `HH:mm`. */
  workEnd: string;
  /** Holidays and other days without work. */
  daysOff: readonly Day[];
  /** How many minutes a touch takes, by channel; one without a channel counts as `other`. */
  minutes: Readonly<Record<Channel, number>>;
}

/** Two hours a day from Monday to Friday. */
export const USUAL_CAPACITY: Capacity = {
  dailyMinutes: 120,
  workdays: [1, 2, 3, 4, 5],
  workEnd: '17:00',
  daysOff: [],
  minutes: { linkedin: 8, email: 10, phone: 15, meeting: 30, other: 10 },
};
