import { browser } from 'wxt/browser';

const NEXT = 'follow-up';
const SAFETY = 'safety';
/** Minutes. Alarms are a cache of the rows; the safety alarm finds what a lost one would have said. */
const SAFETY_PERIOD = 15;
/** Milliseconds. Browsers round an alarm up to this far ahead. */
const SHORTEST = 30_000;
/** Minutes until the alarm rings again, should the worker be stopped before it has looked at the rows. */
const AGAIN = 1;

/** Sets the one alarm for the next follow-up, or removes it, and makes sure of the safety alarm. */
export async function planAlarms(next: string | undefined, now: number): Promise<void> {
  const when = next === undefined ? undefined : Math.max(Date.parse(next), now + SHORTEST);
  const planned = (await browser.alarms.get(NEXT))?.scheduledTime;
  // What is overdue must not be put off by each surface that opens and closes: the alarm that rings soonest stays.
  const rings = when === now + SHORTEST && planned !== undefined && planned > now && planned <= when;
  if (when === undefined) await browser.alarms.clear(NEXT);
  // Creating an alarm anew resets it, so an equal one is left alone.
  else if (planned !== when && !rings) await browser.alarms.create(NEXT, { when, periodInMinutes: AGAIN });
  if (!(await browser.alarms.get(SAFETY)))
    await browser.alarms.create(SAFETY, { periodInMinutes: SAFETY_PERIOD });
}

export function onAlarm(wake: () => void): void {
  browser.alarms.onAlarm.addListener(wake);
}
