import type { PersonRow } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import type { ExportablePerson, ExportOptions } from './exportable.ts';
import { stageFilter } from './form.ts';
import { type Effect, lacks, type Need } from './importer.ts';
import { isImporter, type Preset } from './presets.ts';
import { TARGETS } from './targets/index.ts';
import { listOf } from './values.ts';

/** What may be worth knowing of people about to leave, besides what the other program asks. */
const GENERAL = [
  /** Their stage is not exported: they are not in the file. */
  'out',
  /** Neither new nor changed since the preset was last exported. */
  'unchanged',
  /** A calendar has nothing of theirs. */
  'noFollowUp',
  /** They are further down than when HubSpot last got them, where an import does not move anyone back. */
  'backward',
  /** No address, in a file for any importer. */
  'noMail',
  'setAside',
  'noScore',
  'old',
] as const;

/** What was found: something of Assay's own, or a need of the other program that is not met. */
export type Finding = (typeof GENERAL)[number] | Need;

/** Whom each finding is about: places in the list that was looked through, in order. Absent where it is about nobody. */
export type Findings = Partial<Record<Finding, number[]>>;

export interface CheckOptions extends ExportOptions {
  now: Instant;
  /** When the preset was last exported, if it was. */
  since?: Instant;
}

/** What a preset asks, and what the other program does where it is not met; sheets, cards and JSON ask for nothing. */
export function needsOf(preset: Preset): readonly { need: Need; effect: Effect }[] {
  return isImporter(preset) ? TARGETS[preset].needs : [];
}

const SIX_MONTHS = 183 * 24 * 3_600_000;

/** Whether somebody is new or became different since a moment. */
function changedSince({ updatedAt, capturedAt }: PersonRow, since: Instant): boolean {
  return updatedAt > since || capturedAt > since;
}

/**
 * Looks people through, one after another, for what to know before they leave in a preset. Of those whose stage keeps them out
 * nothing else is told; of two with one address the second is the one too many.
 */
export function openCheck(preset: Preset, options: CheckOptions) {
  const findings: Findings = {};
  const isIn = stageFilter(preset, options);
  const needs = needsOf(preset).map(({ need }) => need);
  const once = needs.includes('oneMail') ? new Map<string, number>() : undefined;
  const longAgo = Date.parse(options.now) - SIX_MONTHS;
  const find = (finding: Finding, at: number) => {
    findings[finding] ??= [];
    findings[finding].push(at);
  };
  const lookTwice = (row: PersonRow, at: number) => {
    const mail = listOf(row, 'emails')[0]?.trim().toLowerCase();
    if (mail === undefined || once === undefined) return;
    const before = once.get(mail);
    // People come in any order; the one further back in the list is the one too many.
    if (before !== undefined) find('oneMail', Math.max(before, at));
    once.set(mail, Math.min(before ?? at, at));
  };
  return {
    /** @param at the person's place in the list */
    look(person: ExportablePerson, at: number): void {
      const { row, events } = person;
      if (!isIn(person)) {
        find('out', at);
        return;
      }
      if (options.since !== undefined && !changedSince(row, options.since)) find('unchanged', at);
      for (const need of needs) if (lacks(need, person)) find(need, at);
      lookTwice(row, at);
      if (preset === 'ics' && (events?.length ?? 0) === 0) find('noFollowUp', at);
      if (preset === 'csv' && lacks('mail', person)) find('noMail', at);
      if (row.stage === 'disqualified') find('setAside', at);
      if (row.score === undefined) find('noScore', at);
      if (Date.parse(row.lastSeenAt) < longAgo) find('old', at);
    },
    /** Adds what only a look at somebody's history tells. */
    add: find,
    end(): Findings {
      for (const places of Object.values(findings)) places.sort((one, other) => one - other);
      return findings;
    },
  };
}
