import type { UiWords } from './ui-words.ts';
import { SITE_MONTH, type SiteMonth, type SiteRole, type SiteStudy } from './world.ts';

type Span = Pick<SiteRole, 'start' | 'end'>;

const count = (at: SiteMonth): number => at.year * 12 + at.month;

/** A length in months as the site words it: `4 yrs 2 mos`. Both ends count, as on the real pages. */
function lengthText(words: UiWords, months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return [years > 0 && words.years(years), (rest > 0 || years === 0) && words.monthCount(rest)]
    .filter((part) => part !== false)
    .join(' ');
}

/** How long a stretch of roles lasted, from the earliest start to the latest end. */
export function durationText(words: UiWords, roles: readonly Span[]): string {
  const start = Math.min(...roles.map((role) => count(role.start)));
  const end = Math.max(...roles.map((role) => count(role.end ?? SITE_MONTH)));
  return lengthText(words, end - start + 1);
}

const monthText = (words: UiWords, at: SiteMonth): string => words.monthOf(at.year, at.month);

/** The two ends of a role: `Jan 2021 - Present`. `joint` is the dash seen, or the word a screen reader hears. */
export function rangeText(words: UiWords, role: Span, joint = words.dash): string {
  return `${monthText(words, role.start)}${joint}${role.end ? monthText(words, role.end) : words.present}`;
}

/** The line a signed-in page shows: `Jan 2021 - Present · 4 yrs 2 mos`. */
export function datesText(words: UiWords, role: Span, joint = words.dash): string {
  return `${rangeText(words, role, joint)} · ${durationText(words, [role])}`;
}

/** The years of a study: `2002 - 2005`. */
export function studyText(words: UiWords, study: Pick<SiteStudy, 'from' | 'to'>): string {
  return `${study.from}${words.dash}${study.to}`;
}
