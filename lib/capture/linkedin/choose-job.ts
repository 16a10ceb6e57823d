import type { Education, Position } from '../../model/reading.ts';
import { foldText } from '../../model/text.ts';

/** The jobs an experience card shows, and how many of its entries could not be read. */
export interface Experience {
  positions: Position[];
  unread: number;
}

/**
 * The jobs of a card, `undefined` in the list for each entry that could not be read. A job whose title is another's kind of employment
 * lost its title's line and is not read.
 */
export function toExperience(jobs: readonly (Position | undefined)[]): Experience | undefined {
  const read = jobs.filter((job) => job !== undefined);
  const positions = read.filter(
    (job) => !read.some((other) => other !== job && other.employmentType === job.title),
  );
  return positions.length === 0 ? undefined : { positions, unread: jobs.length - positions.length };
}

export const sameWords = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && foldText(one) === foldText(other);

/**
 * The present job. Several at once: the first at the company the top card names, else the first. An entry that could
 * not be read may be the real one, so then only a match with the top card counts.
 */
export function chooseJob(
  experience: Experience | undefined,
  company: string | undefined,
): Position | undefined {
  const current = experience?.positions.filter((position) => position.current) ?? [];
  const named = current.find((position) => sameWords(position.company, company));
  return named ?? (experience?.unread === 0 ? current[0] : undefined);
}

/** Whether what stands in the company's place is really a school: without a job, the school moves up there. */
export function isSchool(
  text: string | undefined,
  experience: Experience | undefined,
  education: readonly Education[] | undefined,
): boolean {
  return (
    education?.some((entry) => sameWords(entry.school, text)) === true &&
    experience?.positions.some((position) => sameWords(position.company, text)) !== true
  );
}
