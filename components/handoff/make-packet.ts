import type { Packet, PacketRow, PacketSection } from '../../lib/exchange/index.ts';
import type { Format, Messages } from '../../lib/locales/index.ts';
import { labelValue } from '../../lib/locales/label-value.ts';
import type { Answer } from '../../lib/model/answers.ts';
import type { CompanyFacts } from '../../lib/model/company.ts';
import { safeLink } from '../../lib/model/identity.ts';
import type { Fact } from '../../lib/model/reading.ts';
import type { CriterionResult, Evidence } from '../../lib/model/scorecard.ts';
import { BANT_KEYS, type BantKey } from '../../lib/model/words.ts';
import { tellTimeline } from '../person/tell-timeline.ts';
import type { Gathered } from './gather-packet.ts';

interface Speech {
  messages: Messages;
  format: Format;
}

/** Lines of the timeline a packet holds: more is for the page. */
const MOST_LINES = 40;

/** A row for each that has something to say. */
const said = (rows: readonly (PacketRow | undefined)[]): PacketRow[] =>
  rows.filter((row) => row !== undefined && row.value !== '') as PacketRow[];

function factRow(
  label: string,
  fact: Fact<string | string[] | null> | undefined,
  { format }: Speech,
): PacketRow | undefined {
  if (fact?.value == null) return undefined;
  const value = Array.isArray(fact.value) ? fact.value.join(', ') : fact.value;
  return { label, value, note: format.formatDate(fact.at) };
}

function personRows({ person }: Gathered, speech: Speech): PacketRow[] {
  const { rows } = speech.messages.handoff;
  const { facts } = person;
  const profile = safeLink(person.url);
  const channel = facts.channel && {
    ...facts.channel,
    value: facts.channel.value && labelValue('channel', facts.channel.value, speech.messages, speech.format),
  };
  return said([
    factRow(rows.title, facts.title ?? facts.headline, speech),
    factRow(rows.place, facts.location, speech),
    profile === undefined ? undefined : { label: rows.profile, value: profile, href: profile },
    factRow(rows.emails, facts.emails, speech),
    factRow(rows.phones, facts.phones, speech),
    factRow(rows.channel, channel, speech),
  ]);
}

const COMPANY_ROWS = ['name', 'industry', 'size', 'place', 'website'] as const;

function companyRows({ person, company }: Gathered, speech: Speech): PacketRow[] {
  const { fields } = speech.messages.panel.company;
  const facts: Partial<CompanyFacts> = company?.facts ?? {};
  const name = facts.name ?? person.facts.company;
  return said(
    COMPANY_ROWS.map((field) => factRow(fields[field], field === 'name' ? name : facts[field], speech)),
  );
}

function quote(evidence: readonly Evidence[], { messages, format }: Speech): string {
  const { score, handoff } = messages;
  return evidence
    .filter(({ words }) => words !== '')
    .map(({ words, from, at }) => {
      const where = at ? handoff.readOn(score.sources[from], format.formatDate(at)) : score.sources[from];
      return `${handoff.quote(words)} (${where})`;
    })
    .join('; ');
}

function criterionRow(result: CriterionResult, speech: Speech): PacketRow {
  const { words } = speech.messages;
  const { field, reading, verdict, name } = result;
  const value = reading === undefined ? '' : labelValue(field, reading, speech.messages, speech.format);
  const verdictWord = words.criterionVerdicts[verdict];
  return {
    label: name ?? words.criterionFields[field],
    value: value === '' ? verdictWord : `${verdictWord}: ${value}`,
    note: quote(result.evidence, speech),
  };
}

function scoreRows({ icp, card }: Gathered, speech: Speech): PacketRow[] {
  if (!icp || !card) return [];
  const { messages, format } = speech;
  const { handoff, words } = messages;
  const { total, readiness, label, grade, letter, digit } = card;
  const graded = `${words.grades[label]} ${grade}, ${letter}${digit}`;
  return [
    {
      label: handoff.rows.total,
      value: handoff.scoreOf(total.value, total.low, total.high, graded),
      note: words.verdicts[card.verdict],
    },
    {
      label: handoff.rows.profileSought,
      value: handoff.versionOf(icp.name, format.formatNumber(icp.version)),
    },
    {
      label: handoff.rows.readiness,
      value: `${readiness.value} (${readiness.low}–${readiness.high})`,
    },
    { label: handoff.rows.engagement, value: format.formatNumber(card.engagement) },
    ...card.criteria.map((result) => criterionRow(result, speech)),
  ];
}

function answerRow(key: BantKey, answer: Answer | undefined, now: string, speech: Speech) {
  if (!answer || answer.state === 'unknown') return undefined;
  const { words, handoff } = speech.messages;
  const { format } = speech;
  const over = answer.expiresAt !== undefined && answer.expiresAt <= now;
  const value = [
    words.bantAnswers[key][answer.state],
    answer.budget && format.formatMoney(answer.budget),
    answer.wantedBy && format.formatCalendarDay(answer.wantedBy),
  ];
  const note = [
    answer.note && handoff.quote(answer.note),
    handoff.heard(format.formatDate(answer.at)),
    over && handoff.expired,
  ];
  return {
    label: words.bantKeys[key],
    value: value.filter(Boolean).join(', '),
    note: note.filter(Boolean).join(', '),
  };
}

function timelineLines({ entries }: Gathered, { messages, format }: Speech): string[] {
  return tellTimeline(entries, messages, format)
    .slice(0, MOST_LINES)
    .map(({ at, title, body }) => {
      const what = body === undefined ? title : `${title}: ${body.replaceAll('\n', ' ')}`;
      return `${format.formatDate(at)}: ${what}`;
    });
}

function nextLines({ followUps }: Gathered, { messages, format }: Speech): string[] {
  return followUps.map(({ dueAt, channel, note }) => {
    const how = channel === undefined ? undefined : messages.words.channels[channel];
    return [format.formatDateTime(dueAt), how, note].filter(Boolean).join(', ');
  });
}

/** What sales is told of a person, worded in the reader's language. */
export function makePacket(gathered: Gathered, messages: Messages, format: Format): Packet {
  const speech = { messages, format };
  const { handoff, score, words } = messages;
  const { person, card, madeAt } = gathered;
  const answers = BANT_KEYS.map((key) => answerRow(key, person.answers[key], madeAt, speech));
  const section = (name: keyof typeof handoff.nothing, part: Partial<PacketSection>): PacketSection => ({
    heading: handoff.sections[name],
    empty: handoff.nothing[name],
    ...part,
  });
  return {
    title: handoff.titleOf(person.facts.name.value),
    intro: handoff.intro(format.formatDate(madeAt), words.stages[person.stage]),
    sections: [
      section('person', { rows: personRows(gathered, speech) }),
      section('company', { rows: companyRows(gathered, speech) }),
      section('answers', { rows: said(answers) }),
      section('open', { lines: (card?.nextQuestions ?? []).map(({ about }) => score.questions[about]) }),
      section('next', { lines: nextLines(gathered, speech) }),
      section('score', { rows: scoreRows(gathered, speech) }),
      section('timeline', { lines: timelineLines(gathered, speech) }),
    ],
  };
}
