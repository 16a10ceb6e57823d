import { onceAReading, select, selectAll } from '../dom.ts';
import { slugIdentity } from './addresses.ts';
import { isRecord, type Json, parseJson, textAt } from './embedded-json.ts';
import { ISLAND_REQUEST } from './landmarks-ember.ts';

/** What an embedded server answer says of one profile. Nothing else in it is looked at. */
interface IslandProfile {
  name?: string;
  headline?: string;
  id?: string;
  member?: string;
}

function toProfile(record: Json): IslandProfile {
  const name = [textAt(record, 'firstName'), textAt(record, 'lastName')].filter(Boolean).join(' ');
  const headline = textAt(record, 'headline');
  const id = textAt(record, 'entityUrn')?.match(/^urn:li:fsd_profile:(AC[\w-]{20,})$/)?.[1];
  const member = textAt(record, 'objectUrn')?.match(/^urn:li:member:(\d{1,15})$/)?.[1];
  return {
    ...(name === '' ? {} : { name }),
    ...(headline === undefined ? {} : { headline }),
    ...(id === undefined ? {} : { id }),
    ...(member === undefined ? {} : { member }),
  };
}

/** The records of profiles in the answers embedded in a page, with the address each states. */
const profilesIn = onceAReading((document: Document): { slug: string; record: Json }[] =>
  selectAll(document, ISLAND_REQUEST, 80).flatMap((request) => {
    const letter = parseJson(request);
    const asked = letter === undefined ? undefined : textAt(letter, 'request');
    const body = letter === undefined ? undefined : textAt(letter, 'body');
    if (!asked?.includes('vanityName:') || body === undefined || !/^bpr-guid-\d+$/.test(body)) return [];
    const included = parseJson(select(document, `code[id="${body}"]`))?.included;
    const records = Array.isArray(included) ? included.slice(0, 2_000).filter(isRecord) : [];
    return records.flatMap((record) => {
      const slug = textAt(record, 'publicIdentifier');
      const isProfile = textAt(record, '$type')?.endsWith('.identity.profile.Profile') === true;
      return isProfile && slug !== undefined ? [{ slug, record }] : [];
    });
  }),
);

/**
 * The profile of `identity` among the answers embedded in an Ember page. The viewer's own profile is embedded beside
 * it, and after in-page navigation the previous person's: only a record that states this very slug counts.
 */
export function readIsland(document: Document, identity: string): IslandProfile | undefined {
  const own = profilesIn(document).find(({ slug }) => slugIdentity(slug) === identity);
  return own && toProfile(own.record);
}
