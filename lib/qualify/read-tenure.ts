import { companyKey } from '../model/company-key.ts';
import { readJobDates, readLength } from '../model/job-dates.ts';
import type { Person } from '../model/person.ts';
import type { Position, Source } from '../model/reading.ts';
import type { Instant } from '../model/schema.ts';
import type { Evidence } from '../model/scorecard.ts';
import { foldText } from '../model/text.ts';

/** A position the person holds now, with where and when it was read. */
export type PresentPosition = Position & { at: Instant; source: Source };

/** Years in the present position: for each position it may be, the least and the most its dates allow. */
export interface Tenure {
  spans: readonly (readonly [least: number, most: number])[];
  evidence: Evidence[];
  /** The years as text, to the tenth, where the spans leave no doubt of them. */
  years: string | undefined;
  /** The employer is not known: it may be another of the positions, or none. */
  open: boolean;
}

/** Years as text, to the tenth, where all ends of the spans come to the same. */
function tellYears(spans: Tenure['spans']): string | undefined {
  const told = new Set(spans.flat().map((years) => String(Math.round(years * 10) / 10)));
  const [years] = told;
  return told.size === 1 ? years : undefined;
}

/** The positions a page showed as still held. */
export function presentPositions({ facts: { positions } }: Person): PresentPosition[] {
  if (!positions?.value) return [];
  const { at, source } = positions;
  return positions.value.filter(({ current }) => current).map((position) => ({ ...position, at, source }));
}

/** Months since year 0 of a moment, `2026-11-22T…` or `2026-11`. */
const monthsAt = (moment: string): number => 12 * Number(moment.slice(0, 4)) + Number(moment.slice(5, 7)) - 1;

/** Years in one position, at least and at most. A year without a month may begin in any month of it. */
function spanOf({ dates, at }: PresentPosition, now: Instant): readonly [number, number] | undefined {
  const { from, to } = readJobDates(dates);
  if (to !== undefined) return undefined;
  const present = monthsAt(now);
  if (from !== undefined) {
    const dated = from.length > 4;
    const most = present - monthsAt(dated ? from : `${from}-01`);
    const least = dated ? most : Math.max(0, present - monthsAt(`${from}-12`));
    return most < 0 ? undefined : [least / 12, most / 12];
  }
  const length = readLength(dates);
  if (length === undefined) return undefined;
  // The page counted up to the day it was read.
  const least = 12 * length.years + (length.months ?? 0) + Math.max(0, present - monthsAt(at));
  return [least / 12, (least + (length.months === undefined ? 11 : 0)) / 12];
}

/** Of the positions held now, those at the present employer; of these, the ones called what the person's title says. */
function candidates({ facts }: Person, positions: readonly PresentPosition[]): readonly PresentPosition[] {
  const employer = facts.company?.value;
  const key = employer ? companyKey(employer) : undefined;
  const there =
    key === undefined
      ? positions
      : positions.filter(({ company }) => company !== undefined && companyKey(company) === key);
  const title = facts.title?.value;
  const named = title ? there.filter((position) => foldText(position.title) === foldText(title)) : [];
  return named.length > 0 ? named : there;
}

/**
 * How long the person has been in the present position, from the dates pages word: `Aug 2021 - Present`, `2019 - Heute`,
 * `4 yrs 3 mos` counted on from the day it was read. `undefined` where no position is held at the present employer, or one
 * that may be meant says nothing of when it began.
 */
export function readTenure(
  person: Person,
  positions: readonly PresentPosition[],
  now: Instant,
): Tenure | undefined {
  const meant = candidates(person, positions);
  const spans = meant.flatMap((position) => {
    const span = spanOf(position, now);
    return span === undefined ? [] : [span];
  });
  if (spans.length === 0 || spans.length < meant.length) return undefined;
  const evidence = meant.map(
    ({ dates, at, source }): Evidence => ({ words: dates ?? '', from: 'positions', at, source }),
  );
  return { spans, evidence, years: tellYears(spans), open: !person.facts.company?.value };
}
