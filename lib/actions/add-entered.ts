import { addressIdentity, mailIdentity, telIdentity } from '../model/identity.ts';
import { deriveId } from '../model/ids.ts';
import { CAPS, type PersonReading } from '../model/reading.ts';
import { isOfficeMail } from '../model/web-domain.ts';
import type { AssayDatabase } from '../store/database.ts';
import type { Act } from './act.ts';
import { captureMany, type RowOutcome } from './capture-many.ts';
import type { Outcome } from './outcome.ts';

/** Someone the user typed in or pasted: what a page would have said, as far as it was given. */
export type EnteredPerson = Omit<PersonReading, 'identities'> & { identities?: readonly string[] };

/** The identities what was entered states: by address, by e-mail address that is the person's own, by phone. */
export function enteredIdentities(person: EnteredPerson): string[] {
  const { url } = person;
  const named = url !== undefined && URL.canParse(url) ? addressIdentity(new URL(url)) : undefined;
  const mails = (person.emails ?? []).filter((mail) => !isOfficeMail(mail)).map(mailIdentity);
  const phones = (person.phones ?? []).map(telIdentity);
  const stated = [...(person.identities ?? []), named, ...mails, ...phones];
  return [...new Set(stated.filter((identity) => identity !== undefined))].slice(0, CAPS.identities);
}

/**
 * Keeps people the user typed in or pasted, up to a thousand, in one transaction. Who is known by address, by e-mail
 * address or by phone is updated, not doubled; who has none of these gets an identity made from the act, so that the act
 * sent again makes nobody twice.
 */
export async function addEntered(
  db: AssayDatabase,
  act: Act,
  people: readonly EnteredPerson[],
  options: { tags?: readonly string[] } = {},
): Promise<Outcome<{ rows: RowOutcome[] }>> {
  const readings = people.map((person, place): PersonReading => {
    const stated = enteredIdentities(person);
    return { ...person, identities: stated.length > 0 ? stated : [`made:${deriveId(act.id, place)}`] };
  });
  return await captureMany(db, act, readings, { kind: 'entered' }, options);
}
