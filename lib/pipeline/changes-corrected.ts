import type { Change } from '../model/change.ts';
import { isSameEmployer } from './changes-employer.ts';
import { isSameName } from './changes-name.ts';
import type { Vocabulary } from './changes-of.ts';
import { isSamePlace } from './changes-place.ts';
import { isSameTitle } from './changes-title.ts';

/** What the user set by hand. A page that comes to say the same tells nothing new. */
export type Corrected = Partial<Record<'name' | 'title' | 'company' | 'location', string>>;

/** Whether a change only says what the user had said first. */
export function wasCorrected(change: Change, corrected: Corrected, { readCountry }: Vocabulary): boolean {
  const { name, title, company, location } = corrected;
  const now = change.now ?? '';
  switch (change.kind) {
    case 'new-employer':
      return company !== undefined && isSameEmployer({ company }, { company: now });
    case 'promotion':
    case 'new-role':
      return title !== undefined && isSameTitle(title, now);
    case 'location':
      return location !== undefined && isSamePlace(location, now, readCountry);
    case 'name':
      return name !== undefined && isSameName(name, now);
    default:
      return false;
  }
}
