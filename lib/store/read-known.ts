import type { Claim } from '../followup/message/claim-words.ts';
import type { Recipient, SentBefore, SpokenLanguage } from '../followup/message/guard-types.ts';
import { spokenIn } from '../followup/message/spoken-in.ts';
import type { CompanyRow } from '../model/company.ts';
import { readJobDates } from '../model/job-dates.ts';
import type { Entry } from '../model/ledger.ts';
import type { PersonRow } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import type { Template } from '../model/template.ts';
import { isSpokenWith, SIZE_BANDS, type SignalKind } from '../model/words.ts';
import { asEmployer, assayBest, findCountry } from '../qualify/index.ts';
import { readSize } from '../qualify/size.ts';
import type { AssayDatabase } from './database.ts';
import { companyOf } from './find-companies.ts';
import { activeIcps } from './link-people.ts';
import { timelineOf } from './queries.ts';

/** A role that began within this many months is new. */
const NEW_FOR_MONTHS = 9;
const MONTH_MS = 30.44 * 86_400_000;

/** Everything a message to somebody can be made of and held against. */
export interface Known {
  person: PersonRow;
  company?: CompanyRow;
  recipient: Recipient;
  /** Earliest first. */
  sent: SentBefore[];
  /** What is new about their job, where something is. */
  news: { role?: string; company?: string };
  /** What the score would ask next, most worth first. */
  questions: string[];
}

const CLAIM_OF: Partial<Record<SignalKind, Claim>> = {
  newsletter: 'newsletter',
  'content-download': 'download',
  'connection-accepted': 'connected',
  webinar: 'webinar',
  form: 'form',
  reply: 'replied',
  'two-way-contact': 'talked',
  'information-request': 'info-request',
  'demo-request': 'demo-request',
  'quote-request': 'quote-request',
};

const wasSpokenWith = (entry: Entry): boolean =>
  entry.type === 'called' ||
  ((entry.type === 'contacted' || entry.type === 'done') && isSpokenWith(entry.data.outcome?.disposition));

/** What the record bears out of all that a message may say happened. */
function supportsOf(person: PersonRow, entries: readonly Entry[], isNew: boolean): Set<Claim> {
  const { facts, signals, answers } = person;
  const supports = new Set<Claim>(signals.flatMap(({ kind }) => CLAIM_OF[kind] ?? []));
  const add = (claim: Claim, holds: boolean) => holds && supports.add(claim);
  add('talked', entries.some(wasSpokenWith));
  add(
    'told',
    Object.values(answers).some(({ state, note }) => state !== 'unknown' && note !== undefined),
  );
  add('connected', facts.degree?.value === '1st' || Boolean(facts.connectedOn?.value));
  add('bought', person.purchase !== undefined || person.stage === 'customer');
  add('referred', facts.channel?.value === 'referral' || facts.channel?.value === 'partner');
  add('new-role', isNew);
  return supports;
}

/** What pages say of a new job, as a change or as one that began some months ago. */
function newsOf({ facts, changes = [] }: PersonRow, now: Instant): Known['news'] {
  const since = Date.parse(now) - NEW_FOR_MONTHS * MONTH_MS;
  const change = changes.find(
    ({ kind, at }) =>
      Date.parse(at) >= since && (kind === 'new-employer' || kind === 'promotion' || kind === 'new-role'),
  );
  if (change) {
    const role = change.title ?? (change.kind === 'new-employer' ? undefined : change.now);
    const company = change.kind === 'new-employer' ? change.now : undefined;
    return { ...(role && { role }), ...(company && { company }) };
  }
  const job = facts.positions?.value?.find(({ current, dates }) => {
    const { from } = readJobDates(dates);
    // A year alone may be eleven months back.
    return current && from !== undefined && from.length > 4 && Date.parse(`${from}-01`) >= since;
  });
  return job ? { role: job.title, ...(job.company && { company: job.company }) } : {};
}

function boundsOf(band: string): { low: number; high: number } {
  const [low = '1', high = low] = band.split('-');
  const from = Number.parseInt(low, 10);
  return { low: from, high: band.endsWith('+') ? Number.POSITIVE_INFINITY : Number(high) };
}

/** How many people the employer has, from the person's own fact, the number of its people, or its page. */
function employeesOf({ facts }: PersonRow, company: CompanyRow | undefined): Recipient['employees'] {
  const own = facts.companySize?.value;
  if (own && SIZE_BANDS.some((band) => band === own)) return boundsOf(own);
  const size = company?.facts.size?.value;
  const read = size ? readSize(size) : undefined;
  if (read?.band) return boundsOf(read.band);
  const n = company?.facts.employees?.value;
  return typeof n === 'number' ? { low: n, high: n } : undefined;
}

/** The language of the last message to them, else that of their country. */
function languageOf(
  sent: readonly SentBefore[],
  templates: readonly Pick<Template, 'id' | 'language'>[],
  country: string | undefined,
): SpokenLanguage | undefined {
  for (const { template } of sent.toReversed()) {
    const used = templates.find(({ id }) => id === template);
    if (used) return { code: used.language, by: 'earlier' };
  }
  const code = spokenIn(country);
  return code && { code, by: 'place' };
}

function sentBefore(entries: readonly Entry[]): SentBefore[] {
  const sent = entries.flatMap((entry) => {
    if (entry.type !== 'contacted' || !entry.data.message) return [];
    const { template, contents, text } = entry.data.message;
    return [{ at: entry.data.at, text, ...(template && { template }), ...(contents && { contents }) }];
  });
  return sent.sort((a, b) => (a.at < b.at ? -1 : 1));
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function recipientOf(
  person: PersonRow,
  company: CompanyRow | undefined,
  parts: Pick<Recipient, 'supports'> & Pick<Partial<Recipient>, 'language' | 'country'>,
): Recipient {
  const { facts, answers, score } = person;
  const place = facts.location?.value ?? undefined;
  const need = answers.need;
  const employees = employeesOf(person, company);
  const names = [
    facts.company?.value,
    company?.facts.name.value,
    ...(facts.positions?.value ?? []).map((job) => job.company),
  ];
  const degree = facts.degree?.value ?? undefined;
  return {
    ...parts,
    name: facts.name.value,
    stage: person.stage,
    ...(person.stage === 'disqualified' && { barred: 'disqualified' as const }),
    employers: [...new Set(names.filter(isText))],
    ...(isText(place) && { place }),
    ...(employees && { employees }),
    ...(score && { icpId: score.icpId, grade: score.label }),
    ...(need?.note && need.state !== 'no' && { pains: need.note }),
    reach: {
      email: Boolean(facts.emails?.value?.length),
      phone: Boolean(facts.phones?.value?.length),
      linkedIn: Boolean(person.url?.startsWith('https://www.linkedin.com/')),
      ...(degree && { degree }),
    },
  };
}

/** What the score would ask next; nothing without a profile. */
async function questionsOf(
  db: AssayDatabase,
  person: PersonRow,
  company: CompanyRow | undefined,
  now: Instant,
): Promise<string[]> {
  const icps = await activeIcps(db);
  const { answers, signals } = person;
  const known = { person, answers, signals, now, ...(company && { company: asEmployer(company) }) };
  const best = assayBest(icps, known);
  return best?.card.nextQuestions.map(({ about }) => about) ?? [];
}

/**
 * Reads what is known of somebody for a message to them; `undefined` where they are gone. Whether they were suppressed since is
 * not looked at here: that takes a key, and is asked once.
 * @param templates every template there is, for the language earlier messages were in
 */
export async function readKnown(
  db: AssayDatabase,
  personId: string,
  templates: readonly Pick<Template, 'id' | 'language'>[],
  now: Instant,
): Promise<Known | undefined> {
  const person = await db.people.get(personId);
  if (!person) return undefined;
  const company = await companyOf(db, person);
  const entries = await timelineOf(db, personId);
  const sent = sentBefore(entries);
  const news = newsOf(person, now);
  const place = person.facts.location?.value;
  const country = isText(place) ? findCountry(place) : undefined;
  const language = languageOf(sent, templates, country);
  const supports = supportsOf(person, entries, news.role !== undefined || news.company !== undefined);
  const parts = { supports, ...(language && { language }), ...(country && { country }) };
  return {
    person,
    ...(company && { company }),
    recipient: recipientOf(person, company, parts),
    sent,
    news,
    questions: await questionsOf(db, person, company, now),
  };
}
