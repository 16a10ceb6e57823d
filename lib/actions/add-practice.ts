import { dayAfter } from '../followup/calendar.ts';
import { dayIn, dueAt } from '../followup/index.ts';
import { DEFAULT_BORDERS, DEFAULT_PARTS } from '../model/icp.ts';
import type { Happening } from '../model/ledger.ts';
import type { Instant } from '../model/schema.ts';
import { PRACTICE_PEOPLE, type PracticePerson } from '../pipeline/practice-people.ts';
import { fillTemplate } from '../qualify/icp-templates.ts';
import { type AssayDatabase, actionTables } from '../store/database.ts';
import { derivePerson } from '../store/derive-person.ts';
import { activeIcps } from '../store/link-people.ts';
import { type Act, newId } from './act.ts';
import { enteredIdentities } from './add-entered.ts';
import { append } from './record.ts';
import { icpTables, putIcp } from './save-icp.ts';

const DAY = 86_400_000;

export interface PracticeOptions {
  zone: string;
  /** What the practice people are tagged with, and the practice profile is called. */
  tag: string;
  profile: string;
}

const ago = (now: Instant, days: number): Instant => new Date(Date.parse(now) - days * DAY).toISOString();

interface Told {
  at: Instant;
  what: Happening;
}

/** What happened to one of them after the capture, each with its moment. */
function story({ happened, step, capturedDaysAgo }: PracticePerson, now: Instant, zone: string): Told[] {
  const told: Told[] = happened.map(({ daysAgo, what }) => {
    const at = ago(now, daysAgo);
    return {
      at,
      what: what === 'signal' ? { type: 'signalled', data: { kind: 'two-way-contact', at } } : what,
    };
  });
  if (step) {
    const { inDays, hour, channel, promised } = step;
    const due = dueAt(`${dayAfter(dayIn(now, zone), inDays)}T${hour}`, zone);
    const data = { followUp: newId(), ...due, channel, ...(promised && { promised }) };
    told.push({ at: ago(now, capturedDaysAgo - 0.5), what: { type: 'scheduled', data } });
  }
  return told;
}

/**
 * Adds invented people to try everything on, and a profile to hold them against where none is in use. They are remembered, so that
 * they can all be removed at once. Where they are there already nothing happens.
 * @returns whether they were added
 */
export async function addPractice(db: AssayDatabase, act: Act, options: PracticeOptions): Promise<boolean> {
  const tables = [...new Set([...actionTables(db), ...icpTables(db)])];
  return await db.transaction('rw', tables, async () => {
    if (await db.meta.get('practice')) return false;
    const needsIcp = (await activeIcps(db)).length === 0;
    const icp = needsIcp ? await putIcp(db, act, practiceIcp(options.profile)) : undefined;
    const people: string[] = [];
    for (const person of PRACTICE_PEOPLE) people.push(await addOne(db, act.at, person, options));
    await db.meta.put({ key: 'practice', value: { people, ...(icp && { icp: icp.id }) } });
    // Everyone here was just scored against it.
    if (icp && (await db.people.count()) === people.length) await db.meta.delete('unscored');
    return true;
  });
}

function practiceIcp(name: string) {
  return {
    name,
    parts: DEFAULT_PARTS,
    borders: DEFAULT_BORDERS,
    criteria: fillTemplate('operations-leader', newId),
  };
}

/** Adds one of them. Written here rather than captured: hashing, which a capture begins with, would end the transaction. */
async function addOne(
  db: AssayDatabase,
  now: Instant,
  person: PracticePerson,
  { zone, tag }: PracticeOptions,
): Promise<string> {
  const { name, title, company, location, emails, phones, capturedDaysAgo } = person;
  const entered = { name, title, company, location, ...(emails && { emails }), ...(phones && { phones }) };
  const subject = newId();
  const stated = enteredIdentities(entered);
  const reading = { ...entered, identities: stated.length > 0 ? stated : [`made:${subject}`] };
  const at = ago(now, capturedDaysAgo);
  const told: Told[] = [
    { at, what: { type: 'observed', data: { reading, source: { kind: 'entered' } } } },
    { at, what: { type: 'tagged', data: { add: [tag], remove: [] } } },
    ...story(person, now, zone),
  ];
  for (const { at: then, what } of told) {
    await append(db, { id: newId(), at: then }, [{ subject, happened: [what] }]);
  }
  await derivePerson(db, subject, now);
  return subject;
}
