import 'fake-indexeddb/auto';
import type { Act } from '../../../lib/actions/act.ts';
import { capture } from '../../../lib/actions/capture.ts';
import { disqualify } from '../../../lib/actions/disqualify.ts';
import { enrol } from '../../../lib/actions/enrol.ts';
import { handOff } from '../../../lib/actions/hand-off.ts';
import { keepInTouch } from '../../../lib/actions/keep-in-touch.ts';
import { move } from '../../../lib/actions/move.ts';
import { note } from '../../../lib/actions/note.ts';
import { pauseCadence } from '../../../lib/actions/pause-cadence.ts';
import { signal } from '../../../lib/actions/signal.ts';
import type { Cadence } from '../../../lib/model/cadence.ts';
import { countPeople } from '../../../lib/store/counts.ts';
import { AssayDatabase } from '../../../lib/store/database.ts';
import { makeAccount } from '../../fixtures/account.ts';
import { cadenceNamed } from '../../fixtures/cadences.ts';
import { makePursuits, PURSUIT_ICP, rowsOf } from '../../fixtures/pursuits.ts';
import { makeWorkingDay } from '../../fixtures/working-day.ts';
import { libraryRows } from './library-rows.ts';

const DAY = 86_400_000;
/** Enough that the insights room and the calibration have something to say. */
const ENDED = 45;

export interface Office {
  tables: Record<string, readonly unknown[]>;
  /** Somebody with a long name who is on a cadence, was handed over, and whose company is known. */
  person: string;
  company: string;
}

/** A cadence of the user's own, called what no built-in is. */
const OWN: Cadence = {
  ...cadenceNamed('standard'),
  id: 'own',
  name: 'Nach der Messe: anrufen, schreiben, noch einmal anrufen',
};

/** What was done with some of them, as the extension itself writes it. */
async function act(db: AssayDatabase, now: string, zone: string, ids: readonly string[]): Promise<void> {
  let n = 0;
  const next = (): Act => {
    n += 1;
    const at = new Date(Date.parse(now) - 3_600_000 + n * 60_000).toISOString();
    return { id: `01960000-0000-7000-8000-9${String(n).padStart(11, '0')}`, at };
  };
  const reminding = { zone, workStart: '09:00' };
  const [one = '', two = '', three = '', four = '', five = ''] = ids;
  await enrol(db, next(), one, OWN, { reminding });
  await enrol(db, next(), two, cadenceNamed('standard'), { reminding });
  await pauseCadence(db, next(), two);
  await keepInTouch(db, next(), three, 30, reminding);
  await signal(db, next(), three, { kind: 'information-request', at: now });
  await note(db, next(), one, 'Two depots, one in Aarhus. The lease of the other ends with the year.');
  await handOff(db, next(), one, 'Mara');
  const trigger = 'A new quay is built in the harbour, and its budget is set';
  await move(db, next(), four, { to: 'nurture', nurture: { trigger }, reason: 'Not this year', reminding });
  await disqualify(db, next(), five, 'no-need');
  const twin = await db.people.get(three);
  const url = 'https://www.linkedin.com/in/twice-here/';
  await capture(db, next(), {
    reading: {
      identities: ['li:in/twice-here'],
      url,
      name: twin?.facts.name.value ?? '',
      company: twin?.facts.company?.value ?? '',
      title: 'Einkaufsleiterin für Kühl- und Tiefkühllogistik',
    },
    source: { kind: 'page', adapter: 'linkedin-profile', version: '1', layout: 'sdui', url },
  });
}

/** An invented office in the middle of its work, as rows of the database. The same options give the same office but for new ids. */
export async function makeOffice(now: string, zone: string): Promise<Office> {
  const db = new AssayDatabase('office');
  await db.open();
  const day = makeWorkingDay({ people: 20, now, zone, icp: PURSUIT_ICP });
  const account = makeAccount({ people: 9, now, zone, icp: PURSUIT_ICP });
  const until = new Date(Date.parse(now) - DAY).toISOString();
  const ended = makePursuits({ people: ENDED, until });
  const rows = { ...libraryRows(now), cadences: [OWN], companies: account.companies };
  for (const [name, each] of Object.entries(rows)) await db.table(name).bulkPut([...each]);
  await db.ledger.bulkPut([...day.ledger, ...account.ledger, ...ended]);
  await db.people.bulkPut([...day.people, ...account.people, ...rowsOf(ended, PURSUIT_ICP, now)]);
  await db.followUps.bulkPut([...day.followUps, ...account.followUps]);
  await db.contacts.bulkPut(account.contacts);
  await countPeople(db, [], await db.people.toArray());
  const person = account.people.find(({ facts }) => facts.name.value.startsWith('Maximiliane'))?.id ?? '';
  await act(db, now, zone, [person, ...day.people.slice(1, 6).map(({ id }) => id)]);
  const tables: Office['tables'] = {};
  for (const table of db.tables) {
    // The list is made from the rows by whoever first asks for it, and the browser has its own marks.
    if (table.name !== 'meta' && !table.name.startsWith('list')) tables[table.name] = await table.toArray();
  }
  db.close();
  return { tables, person, company: account.companies[0]?.id ?? '' };
}
