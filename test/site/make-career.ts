import { ABOUT_SENTENCES } from './data/sentences.ts';
import { TITLES } from './data/titles.ts';
import { itemAt, type Random } from './random.ts';
import {
  SITE_MONTH,
  type SiteCompany,
  type SiteJob,
  type SiteLanguage,
  type SiteMonth,
  type SiteRole,
  WORK_MODES,
} from './world.ts';

/** Full-time is the rule; interns are told by their title. */
const GROWN_EMPLOYMENTS = ['full-time', 'full-time', 'part-time', 'contract', 'freelance'] as const;

const monthNumber = (at: SiteMonth): number => at.year * 12 + at.month - 1;
const monthOf = (number: number): SiteMonth => ({ year: Math.floor(number / 12), month: (number % 12) + 1 });

interface CareerPlan {
  language: SiteLanguage;
  companies: readonly SiteCompany[];
  place: string;
  /** Counts people, so that titles and shapes go round. */
  index: number;
  employed: boolean;
}

function makeRole(
  random: Random,
  plan: CareerPlan,
  titleIndex: number,
  span: { start: number; end?: number },
): SiteRole {
  const title = itemAt(TITLES[plan.language], titleIndex);
  const employment = title.seniority === 'in-training' ? 'internship' : random.pick(GROWN_EMPLOYMENTS);
  return {
    title,
    start: monthOf(span.start),
    ...(span.end === undefined ? {} : { end: monthOf(span.end) }),
    ...(random.chance(0.6) ? { employment } : {}),
    ...(random.chance(0.7) ? { place: plan.place } : {}),
    ...(random.chance(0.4) ? { mode: random.pick(WORK_MODES) } : {}),
    ...(random.chance(0.3) ? { description: random.pick(ABOUT_SENTENCES[plan.language]) } : {}),
  };
}

/**
 * One to four stays, newest first, without a gap. Every third person has several roles at the present employer, which
 * the pages group under one company line.
 */
export function makeCareer(random: Random, plan: CareerPlan): SiteJob[] {
  const jobs: SiteJob[] = [];
  let end: number | undefined = plan.employed ? undefined : monthNumber(SITE_MONTH) - 2 - random.int(10);
  let cursor = end ?? monthNumber(SITE_MONTH);
  const stays = 1 + random.int(4);
  for (let stay = 0; stay < stays; stay += 1) {
    const roles: SiteRole[] = [];
    const roleCount = plan.index % 3 === 1 && stay === 0 ? 2 + random.int(2) : 1;
    for (let count = 0; count < roleCount; count += 1) {
      const start = cursor - 7 - random.int(50);
      const span = end === undefined ? { start } : { start, end };
      roles.push(makeRole(random, plan, plan.index + stay * 5 + count * 3, span));
      end = start - 1;
      cursor = end;
    }
    jobs.push({ company: itemAt(plan.companies, plan.index * 3 + stay * 7), roles });
  }
  return jobs;
}
