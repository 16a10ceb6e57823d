import type { Entry } from '../model/ledger.ts';
import type { Person } from '../model/person.ts';
import { keepingOf } from './keep-in-touch.ts';
import { contactSpan } from './reduce-contacts.ts';
import { reduceFollowUps } from './reduce-follow-ups.ts';
import { cadenceStanding, reduceRuns } from './reduce-runs.ts';

/** Tells the person what is due, what was last heard, and which cadence they are on. */
export function addTouches(person: Person, entries: readonly Entry[]): void {
  const { id } = person;
  const due = reduceFollowUps(id, entries).filter((followUp) => followUp.state === 'open');
  const earliest = due.map((followUp) => followUp.dueAt).sort()[0];
  if (earliest !== undefined) person.nextDueAt = earliest;
  const contact = contactSpan(id, entries);
  if (contact) {
    person.firstContactAt = contact.first;
    person.lastContactAt = contact.last;
  }
  const cadence = cadenceStanding(reduceRuns(id, entries));
  if (cadence) person.cadence = cadence;
  const keeping = keepingOf(id, entries);
  if (keeping) person.keepInTouch = keeping.days;
}
