import type { Person } from '../model/person.ts';
import type { Channel } from '../model/words.ts';

const holdsAny = (list: readonly string[] | null | undefined): boolean => (list?.length ?? 0) > 0;

/** The channels somebody can be reached through, as far as is known. A meeting can always be asked for. */
export function reachableChannels({ facts, identities }: Pick<Person, 'facts' | 'identities'>): Channel[] {
  const there: Record<Channel, boolean> = {
    linkedin: identities.some((identity) => identity.startsWith('li:')),
    email: holdsAny(facts.emails?.value),
    phone: holdsAny(facts.phones?.value),
    meeting: true,
    other: true,
  };
  return (Object.keys(there) as Channel[]).filter((channel) => there[channel]);
}

/** In this order another way is offered. */
const INSTEAD: readonly Channel[] = ['email', 'linkedin', 'phone', 'other'];

/** Where a person cannot be reached as planned: the ways that are left, the best first. Empty while the plan holds. */
export function otherWays(
  person: Pick<Person, 'facts' | 'identities'>,
  planned: Channel | undefined,
): Channel[] {
  const reachable = reachableChannels(person);
  if (planned === undefined || reachable.includes(planned)) return [];
  return INSTEAD.filter((channel) => reachable.includes(channel));
}
