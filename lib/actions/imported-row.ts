import type { ImportedPerson } from '../exchange/import/index.ts';
import { deriveId } from '../model/ids.ts';
import type { Besides, ImportedRow } from '../model/import.ts';
import type { PersonReading } from '../model/reading.ts';
import type { SizeBand, Stage } from '../model/words.ts';
import { findIndustry } from '../qualify/industry.ts';
import { readSize } from '../qualify/size.ts';
import { type EnteredPerson, enteredIdentities } from './add-entered.ts';

/** The words of a file that no field of ours takes are kept as a field of the user's own, under these names. */
const OWN_INDUSTRY = 'Industry';
const OWN_SIZE = 'Company size';

function bandOf(size: string | undefined): SizeBand | undefined {
  return size === undefined ? undefined : readSize(size)?.band;
}

/** Where somebody new may stand at once. Set aside they would be without a reason, which no file tells. */
const isTaken = (stage: Stage | undefined): boolean =>
  stage !== undefined && stage !== 'suspect' && stage !== 'disqualified';

function besidesOf(person: ImportedPerson): Besides | undefined {
  const { industry: industryWords, companySize: sizeWords, tags, note, custom, stage } = person;
  const industry = industryWords === undefined ? undefined : findIndustry(industryWords);
  const companySize = bandOf(sizeWords);
  const own = {
    ...custom,
    ...(industryWords !== undefined && industry === undefined && { [OWN_INDUSTRY]: industryWords }),
    ...(sizeWords !== undefined && companySize === undefined && { [OWN_SIZE]: sizeWords }),
  };
  const besides: Besides = {
    ...(tags && { tags }),
    ...(note !== undefined && { note }),
    ...(stage && isTaken(stage) && { stage }),
    ...(industry !== undefined && { industry }),
    ...(companySize !== undefined && { companySize }),
    ...(Object.keys(own).length > 0 && { custom: own }),
  };
  return Object.keys(besides).length > 0 ? besides : undefined;
}

/** What no page says: it is kept beside the reading, or is not kept. */
const NOT_READ = new Set(['industry', 'companySize', 'companyWebsite', 'tags', 'note', 'custom', 'stage']);

/**
 * A person a row tells of, as an import keeps them: the reading a page would have been, and what it says besides. Who has no
 * address, e-mail or phone gets an identity made from the import and the line, so that the row taken twice makes nobody twice.
 */
export function toImportedRow(person: ImportedPerson, line: number, importId: string): ImportedRow {
  const read = Object.fromEntries(
    Object.entries(person).filter(([field]) => !NOT_READ.has(field)),
  ) as unknown as EnteredPerson;
  const stated = enteredIdentities(read);
  const identities = stated.length > 0 ? stated : [`made:${deriveId(importId, line)}`];
  const reading: PersonReading = { ...read, identities };
  const besides = besidesOf(person);
  return { line, reading, ...(besides && { besides }) };
}
