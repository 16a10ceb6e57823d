import type { Day } from '../model/answers.ts';
import type { Capacity } from '../model/capacity.ts';
import type { FollowUp } from '../model/follow-up.ts';
import type { Instant } from '../model/schema.ts';
import { type DayPlan, type PlacedTouch, type PlannedTouch, planDays } from './day-plan.ts';
import { dayOf } from './working-days.ts';
import { zoneDays } from './zone-days.ts';

/** A follow-up and what it is worth. */
export type WeighedFollowUp = FollowUp & Pick<PlannedTouch, 'worth' | 'fade'>;

/** A follow-up in the plan: on which day, and what that costs. No day: further off than anything is planned. */
export interface PlannedFollowUp {
  followUp: FollowUp;
  on?: Day;
  placed?: PlacedTouch;
}

/** The day in hand: what to do, what of it has no room, and what comes after. */
export interface TodayPlan {
  today: Day;
  /** For today, in order. */
  now: PlannedFollowUp[];
  /** Due by today and without room today, the first to get its turn first. */
  waits: PlannedFollowUp[];
  /** Due on a later day, in the order of the plan. */
  later: PlannedFollowUp[];
  /** Minutes for touches today; 0 on a day off. */
  minutes: number;
  spent: number;
  planned: number;
  /** Worth lost by what waits, as a share of all that is due. */
  cost: number;
  plan: DayPlan;
}

export interface TodayInput {
  /** Open follow-ups. */
  open: readonly WeighedFollowUp[];
  /** Those done today. */
  done: readonly FollowUp[];
  capacity: Capacity;
  now: Instant;
  zone: string;
}

/** Follow-ups are due on the day they fall due; what is done took the time its channel takes. */
export function planToday({ open, done, capacity, now, zone }: TodayInput): TodayPlan {
  const numberOf = zoneDays(zone);
  const names = new Map<number, Day>();
  const dayAt = (instant: Instant): Day => {
    const number = numberOf(instant);
    const name = names.get(number) ?? dayOf(number);
    names.set(number, name);
    return name;
  };
  const today = dayAt(now);
  const spent = done.reduce((sum, { channel }) => sum + capacity.minutes[channel ?? 'other'], 0);
  const touches = open.map(
    ({ id, dueAt, channel, promised, worth, fade }): PlannedTouch => ({
      id,
      dueAt,
      day: dayAt(dueAt),
      channel,
      promised: promised ?? channel === 'meeting',
      worth,
      fade,
    }),
  );
  const plan = planDays(touches, { today, capacity, spent });
  const byId = new Map(open.map((followUp) => [followUp.id, followUp]));
  const found = (id: string) => byId.get(id) as FollowUp;
  const placed = plan.days.flatMap(({ day, touches: on }) =>
    on.map((touch) => ({ followUp: found(touch.id), on: day, placed: touch, day: touch.day })),
  );
  const unplaced = plan.unplaced.map(({ id, day }) => ({ followUp: found(id), day }));
  const others = [...placed.filter(({ on }) => on !== today), ...unplaced];
  const [first] = plan.days;
  const isOn = first?.day === today;
  const due = touches.filter(({ day }) => day <= today).reduce((sum, { worth }) => sum + worth, 0);
  const lost = placed.filter(({ day }) => day <= today).reduce((sum, { placed: { cost } }) => sum + cost, 0);
  return {
    today,
    now: placed.filter(({ on }) => on === today),
    waits: others.filter(({ day }) => day <= today),
    later: others.filter(({ day }) => day > today),
    minutes: isOn ? capacity.dailyMinutes : 0,
    spent,
    planned: isOn ? first.planned : 0,
    cost: due > 0 ? lost / due : 0,
    plan,
  };
}
