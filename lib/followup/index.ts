/** When to touch a person next. Typed words are in `parse-due.ts`, apart, because its library is worth loading late. */
export { dayAfter, dayIn } from './calendar.ts';
export { type CapacityProblem, checkCapacity } from './check-capacity.ts';
export { isOverdue, toAnnounce } from './due-list.ts';
export { bucketTimes, type Period, type PeriodProblem, readPeriod, startOfDay } from './period.ts';
export { type PlannedFollowUp, planToday, type TodayPlan } from './plan-today.ts';
export { dueOn, type QuickPick, quickPicks, type SnoozeOption, snoozeOptions } from './quick-picks.ts';
export { type QuietHours, quietUntil } from './quiet-hours.ts';
export { type Standing, weighPerson } from './weigh-touch.ts';
export { dueAt, wallOf, zonedInstant } from './zoned-time.ts';
