import type { Change } from '../model/change.ts';
import type { PersonReading, Position } from '../model/reading.ts';
import type { Instant } from '../model/schema.ts';
import { foldText } from '../model/text.ts';
import { compareAllJobs, type JobChange } from './changes-jobs.ts';
import { isSameName } from './changes-name.ts';
import { isSamePlace, type ReadCountry } from './changes-place.ts';
import type { ReadTitle } from './changes-title.ts';

/** What was known of a person's standing before a page was read. */
export interface Standing {
  name?: string;
  title?: string;
  company?: string;
  companyUrl?: string;
  location?: string;
  positions?: readonly Position[];
  /** When a page last showed the person. */
  seenAt?: Instant;
}

/** What words mean, from whoever knows: the pure comparison knows no vocabulary of titles and countries. */
export interface Vocabulary {
  readTitle: ReadTitle;
  readCountry: ReadCountry;
}

export interface Compared {
  changes: Change[];
  /** The title is worded otherwise for the same job. No change, but it explains why the words differ. */
  reworded?: { was: string; now: string };
}

/** What people enter as a job while they have none. Folded. */
const BREAK =
  /^(?:(?:full time |long )?(?:career break|gap year|sabbatical|parental leave|maternity leave|paternity leave)|berufliche auszeit|auszeit|elternzeit|sabbatjahr|pause (?:professionnelle|carriere)|conge (?:parental|sabbatique|maternite)|pausa (?:profesional|laboral|profissional|na carreira|de carreira)|ano sabatico|licencia (?:de )?(?:maternidad|paternidad)|licenca (?:maternidade|paternidade)|jeda karier|cuti melahirkan)$/;

const isBreak = ({ title, company }: Position): boolean =>
  BREAK.test(foldText(company ?? '')) || (company === undefined && BREAK.test(foldText(title)));

/** The jobs a page shows: its positions, or the one of the top card where it lists none. A headline is not asked. */
function jobsOf({ positions, title, company, companyUrl }: Standing): readonly Position[] {
  if (positions !== undefined && positions.length > 0) return positions.filter((job) => !isBreak(job));
  if (title === undefined && company === undefined) return [];
  return [
    {
      title: title ?? '',
      current: true,
      ...(company !== undefined && { company }),
      ...(companyUrl !== undefined && { companyUrl }),
    },
  ];
}

function tellJob({ kind, was, now }: JobChange): Change | undefined {
  switch (kind) {
    case 'new-employer':
      // Without both names there is nothing to compare, only a job that was worded.
      if (was.company === undefined || now.company === undefined) return undefined;
      return { kind, was: was.company, now: now.company, ...(now.title !== '' && { title: now.title }) };
    case 'left-employer':
      if (was.company === undefined) return undefined;
      return { kind, was: was.company, ...(was.title !== '' && { title: was.title }) };
    case 'reworded':
      return undefined;
    default:
      return was.title === '' || now.title === '' ? undefined : { kind, was: was.title, now: now.title };
  }
}

/**
 * What a new reading tells of a person that is otherwise than before: a new employer, a promotion, a new role, an
 * employer left, another place, another name. Whatever could be the same in other words is none: a title reworded,
 * abbreviated or translated, a company's legal form, a place in another language, credentials in a name. What only one
 * of the two states tells is none either.
 */
export function changesOf(before: Standing, reading: PersonReading, vocabulary: Vocabulary): Compared {
  const { readTitle, readCountry } = vocabulary;
  const changes: Change[] = [];
  const job = compareAllJobs({
    before: jobsOf(before),
    after: jobsOf(reading),
    seenAt: before.seenAt,
    readTitle,
  });
  const told = job && tellJob(job);
  if (told) changes.push(told);
  const { location, name } = before;
  if (location !== undefined && reading.location !== undefined) {
    if (!isSamePlace(location, reading.location, readCountry)) {
      changes.push({ kind: 'location', was: location, now: reading.location });
    }
  }
  if (name !== undefined && reading.name !== undefined && !isSameName(name, reading.name)) {
    changes.push({ kind: 'name', was: name, now: reading.name });
  }
  const reworded = job?.kind === 'reworded' ? { was: job.was.title, now: job.now.title } : undefined;
  return { changes, ...(reworded && reworded.was !== reworded.now && { reworded }) };
}
