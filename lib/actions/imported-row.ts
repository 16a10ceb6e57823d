import type { ImportedPerson } from '../exchange/import/index.ts';
import { deriveId } from '../model/ids.ts';
import type { Besides, ImportedRow } from '../model/import.ts';
import type { PersonReading } from '../model/reading.ts';
import type { SizeBand } from '../model/words.ts';
import { findIndustry } from '../qualify/industry.ts';
import { readSize } from '../qualify/size.ts';
import { enteredIdentities } from './add-entered.ts';

/** The words of a file that no field of ours takes are kept as a field of the user's own, under these names. */
const OWN_INDUSTRY = 'Industry';
const OWN_SIZE = 'Company size';

function bandOf(size: string | undefined): SizeBand | undefined {
  return size === undefined ? undefined : readSize(size)?.band;
}

function besidesOf({ industry, companySize, tags, note, custom }: ImportedPerson): Besides | undefined {
  const known = { industry: industry && findIndustry(industry), companySize: bandOf(companySize) };
  const own = {
    ...custom,
    ...(industry !== undefined && known.industry === undefined && { [OWN_INDUSTRY]: industry }),
    ...(companySize !== undefined && known.companySize === undefined && { [OWN_SIZE]: companySize }),
  };
  const besides: Besides = {
    ...(tags && { tags }),
    ...(note !== undefined && { note }),
    ...(known.industry !== undefined && { industry: known.industry }),
    ...(known.companySize !== undefined && { companySize: known.companySize }),
    ...(Object.keys(own).length > 0 && { custom: own }),
  };
  return Object.keys(besides).length > 0 ? besides : undefined;
}

/**
 * A person a row tells of, as an import keeps them: the reading a page would have been, and what it says besides. Who has no
 * address, e-mail or phone gets an identity made from the import and the line, so that the row taken twice makes nobody twice.
 */
export function toImportedRow(person: ImportedPerson, line: number, importId: string): ImportedRow {
  const {
    industry: _,
    companySize: __,
    companyWebsite,
    tags: ___,
    note: ____,
    custom: _____,
    stage: ______,
    ...read
  } = person;
  const stated = enteredIdentities(read);
  const identities = stated.length > 0 ? stated : [`made:${deriveId(importId, line)}`];
  const reading: PersonReading = { ...read, identities };
  const besides = besidesOf(person);
  return { line, reading, ...(besides && { besides }) };
}
