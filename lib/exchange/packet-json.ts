import type { Company } from '../model/company.ts';
import type { FollowUp } from '../model/follow-up.ts';
import type { Icp } from '../model/icp.ts';
import type { Entry } from '../model/ledger.ts';
import type { Instant } from '../model/schema.ts';
import type { Scorecard } from '../model/scorecard.ts';
import type { ExportablePerson } from './exportable.ts';
import { personJson } from './person-json.ts';

/** Everything a packet is made of. */
export interface PacketContents {
  person: ExportablePerson;
  company: Pick<Company, 'url' | 'facts'> | undefined;
  icp: Icp | undefined;
  card: Scorecard | undefined;
  /** Newest first. */
  timeline: readonly Entry[];
  followUps: readonly FollowUp[];
  madeAt: Instant;
}

/** Counts up when a field changes its meaning; new fields do not change it. */
const VERSION = 1;

/**
 * A packet for programs: `{ format: 'assay-handoff', version, madeAt, person, company, profile, scorecard, openQuestions,
 * timeline, nextSteps }`. Keys and vocabulary are Assay's own, not the reader's language; instants are ISO 8601 in UTC.
 */
export function packetJson({
  person,
  company,
  icp,
  card,
  timeline,
  followUps,
  madeAt,
}: PacketContents): string {
  const { nextQuestions = [], ...scorecard } = card ?? {};
  const packet = {
    format: 'assay-handoff',
    version: VERSION,
    madeAt,
    person: { ...personJson(person), handoff: person.row.handoff, purchase: person.row.purchase },
    company: company && { url: company.url, facts: company.facts },
    profile: icp && { id: icp.id, name: icp.name, version: icp.version },
    scorecard: card && scorecard,
    openQuestions: nextQuestions.map(({ about, worth }) => ({ about, worth })),
    timeline: timeline.map(({ at, type, data }) => ({ at, type, data })),
    nextSteps: followUps.map(({ dueAt, zone, channel, note }) => ({ dueAt, zone, channel, note })),
  };
  return `${JSON.stringify(packet, null, 2)}\n`;
}
