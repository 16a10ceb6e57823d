import type { FollowUp } from '../../lib/model/follow-up.ts';
import type { Witnessed } from './watched-extension.ts';

export interface ReminderVerdict {
  /** Reminders that have come. */
  due: number;
  /** Notifications shown of them. */
  notifications: number;
  /** Those of them whose worker died before it could mark what they tell of. */
  cutShort: number;
  /** Come, and in no notification that was seen; or not marked, so that they would be told of once more. */
  lost: number;
  /** In a second notification for the same moment, while the first could be seen or had been put away. */
  twice: number;
  /** In a second one after the browser itself ended before it could mark the first, which ended with it. */
  again: number;
  /** Notifications that tell of another number than were due and not marked. */
  miscounted: number;
}

interface Showing {
  name: string;
  /** The keys of the follow-ups it tells of. */
  of: string[];
  counts: number;
  /** Whoever showed it came to the end, and with that marked what it tells of. */
  marked: boolean;
  /** A worker started while it was not marked: the one before had died. */
  cutShort: boolean;
  /** It went with the browser that showed it. */
  gone: boolean;
}

const keyOf = (id: string, dueAt: string) => `${id} ${dueAt}`;

/** How many a notification speaks of; one about a single follow-up has no number in its name. */
const countIn = (title: string): number => Number.parseInt(title.replaceAll(/\D/g, ''), 10);

/**
 * The follow-ups a showing tells of. Reading them took a moment in which one more may have come: the notification's name says of
 * which moment the latest is.
 */
function toldBy({ name, due }: Extract<Witnessed, { what: 'show' }>): string[] {
  const [stem = '', latest = '\uffff'] = name.split('@');
  const one = due.filter(([id]) => stem === `due:${id}`);
  const told = stem.startsWith('due:') ? one : due.filter(([, dueAt]) => dueAt <= latest);
  return told.map(([id, dueAt]) => keyOf(id, dueAt));
}

/** The showings somebody could see: those the browser confirmed, and those found on the screen after whoever asked had died. */
function seenShowings(witnessed: readonly Witnessed[]): Showing[] {
  const seen: Showing[] = [];
  let pending: Showing | undefined;
  const confirm = (showing: Showing) => {
    seen.push(showing);
    pending = undefined;
  };
  for (const event of witnessed) {
    if (event.what === 'show') {
      const { name, title } = event;
      pending = {
        name,
        of: toldBy(event),
        counts: countIn(title),
        marked: false,
        cutShort: false,
        gone: false,
      };
    } else if (event.what === 'shown') {
      if (pending?.name === event.name) confirm(pending);
    } else if (event.what === 'started') {
      if (pending && event.names.includes(pending.name)) confirm(pending);
      if (event.worker) for (const showing of seen) showing.cutShort ||= !showing.marked;
      if (!event.first) continue;
      // Whether a pending one was seen for a moment nobody knows. It is asked of the next browser all the same.
      pending = undefined;
      for (const showing of seen) showing.gone ||= !event.names.includes(showing.name);
    } else if (event.what === 'reconciled') {
      for (const showing of seen) if (!showing.gone) showing.marked = true;
    }
  }
  return seen;
}

/**
 * Judges what was shown of follow-ups of which none was put off or settled.
 * @param now the moment the last look at the rows came after, ISO
 */
export function judgeReminders(
  witnessed: readonly Witnessed[],
  followUps: readonly FollowUp[],
  now: string,
): ReminderVerdict {
  const showings = seenShowings(witnessed);
  const telling = new Map<string, Showing[]>();
  for (const showing of showings) {
    for (const key of showing.of) telling.set(key, [...(telling.get(key) ?? []), showing]);
  }
  const due = followUps.filter(({ dueAt }) => dueAt <= now);
  const isTold = ({ id, dueAt, notifiedFor }: FollowUp) =>
    telling.has(keyOf(id, dueAt)) && notifiedFor === dueAt;
  const repeated = [...telling.values()].flatMap((each) => each.slice(0, -1));
  const isGone = ({ gone, marked }: Showing) => gone && !marked;
  return {
    due: due.length,
    notifications: showings.length,
    cutShort: showings.filter(({ cutShort }) => cutShort).length,
    lost: due.filter((followUp) => !isTold(followUp)).length,
    twice: repeated.filter((showing) => !isGone(showing)).length,
    again: repeated.filter(isGone).length,
    miscounted: showings.filter(({ of, counts }) => of.length !== counts).length,
  };
}

/** How long it took to see that there was nothing to tell, in milliseconds, the shortest first. */
export function idleTimes(witnessed: readonly Witnessed[]): number[] {
  const times: number[] = [];
  let showed = false;
  for (const event of witnessed) {
    if (event.what === 'show') showed = true;
    if (event.what !== 'reconciled') continue;
    if (!showed) times.push(event.milliseconds);
    showed = false;
  }
  return times.sort((a, b) => a - b);
}
