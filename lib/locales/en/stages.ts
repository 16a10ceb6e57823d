import type { DisqualifyReason, GateCondition } from '../../model/words.ts';
import type { PurchaseProblem } from '../../pipeline/check-purchase.ts';
import { plural } from '../plural.ts';

/** A word within a sentence. Abbreviations keep their capitals. */
const within = (word: string) =>
  /^\p{Lu}\p{Lu}/u.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1);

/** Stages: what they ask for, what a move tells, and how someone set aside, nurtured or bought is known again. */
export const stages = {
  gate: {
    needs: (stage: string, n: number) =>
      plural('en', n, { one: `${stage} still needs one thing:`, other: `${stage} still needs # things:` }),
    /** What is missing, and the way to settle it. */
    /** In place of `fit` where it is settled, and against them. */
    noFit: 'They do not fit the ICP: a must is missed, or a never is hit.',
    missing: {
      signal: 'No sign of interest is logged. Log one.',
      channel: 'There is no way to reach them. Add an e-mail or a phone to the facts, or connect.',
      fit: 'It is not settled that they fit. Answer the question under the score.',
      content: 'They took up no evaluation or decision content. Log a download or a webinar.',
      'two-way-contact': 'Nobody has spoken with them. Log a two-way contact.',
      expectations: 'What they expect was not heard. Speak with them, then answer their need.',
      budget: 'No budget was heard of. Answer it.',
      authority: 'Whether they have a say was not heard. Answer it.',
      timeline: 'No date was heard of. Answer it.',
      offer: 'No offer is on the table. Tick it once there is one.',
      purchase: 'No purchase is recorded. Say when they bought.',
    } satisfies Record<GateCondition, string>,
  },
  purchase: {
    add: 'Record a purchase',
    record: 'Record it',
    on: 'Bought on',
    amount: 'Amount',
    currency: 'Currency',
    anyCurrency: 'Pick one',
    amountHint: 'Leave the amount empty where it is not known.',
    problems: {
      day: 'Say on which day they bought.',
      future: 'That day is still to come. Record a purchase once it is made; an open deal is an opportunity.',
      amount: 'An amount is a number, such as 12500.',
      negative: 'An amount cannot be negative.',
      currency: 'Pick the currency of the amount.',
    } satisfies Record<PurchaseProblem, string>,
  },
  nurture: {
    change: 'Change what they wait for',
    save: 'Wait for that',
    title: 'Not now. Until when?',
    until: 'Until a day',
    untilHint: 'A follow-up is set for that day.',
    trigger: 'Until something happens',
    triggerExample: 'New budget in spring',
    reasonExample: 'The new head decides in May',
    grade: 'Until the score reaches',
    noGrade: 'Do not watch the score',
    hotAlready: 'The score is hot already, so there is nothing to watch.',
    nothing: 'Name a day, an event or a grade, so that they are not forgotten.',
    reminder: 'Nurtured until today. Look again.',
  },
  aside: {
    groups: {
      answers: 'They said',
      company: 'Their company',
      record: 'This record',
      request: 'They asked',
    },
    again: 'Look again',
    never: 'Never',
    onDay: 'On a day',
    day: 'Day',
    contractEnds: 'When their contract ends',
    betterTime: 'When it suits them',
    proposed: (n: number) =>
      plural('en', n, { one: 'Proposed: after # day.', other: 'Proposed: after # days.' }),
    followUp: 'A follow-up is set for that day.',
    pickDay: 'Pick a day, or Never.',
    note: 'In your words',
    noteNeeded: 'Say why, in a few words.',
    noteExample: 'Asked for a partner, not a product',
    advice: {
      'no-authority': 'Look for whoever decides at the same company.',
      'left-company': 'Find them at their new employer, and whoever has the job now.',
      duplicate: 'Two records of one person are better merged, under Duplicates.',
      'existing-customer': 'If they are your customer, move them to Customer instead.',
    } as Partial<Record<DisqualifyReason, string>>,
    setAside: 'Set aside',
    reminder: (reason: string) => `Set aside for now: ${within(reason)}. Look again.`,
  },
  standing: {
    rejected: (day: string, reason: string) => `Rejected ${day}: ${within(reason)}.`,
    final: 'Final.',
    revisit: (day: string) => `Revisit after ${day}.`,
    rejectedShort: 'Rejected',
    customer: (day: string) => `Customer since ${day}: do not cold-pitch.`,
    bought: (day: string, sum: string | undefined) =>
      sum ? `Bought on ${day} for ${sum}.` : `Bought on ${day}.`,
    oncePitch: 'They were a customer: do not cold-pitch.',
    nurtured: (day: string) => `Nurtured since ${day}.`,
    until: (day: string) => `Until ${day}.`,
    trigger: (text: string) => `Waiting for: ${text}`,
    grade: (grade: string) => `Waiting for a score that is ${grade.toLowerCase()}.`,
    noEnd: 'No day, event or grade ends the wait.',
    ready: (grade: string, day: string) => `Ready again: the score reached ${grade.toLowerCase()} on ${day}.`,
    readyShort: 'Ready again',
  },
  curious: {
    title: 'Only curious?',
    body: 'They said they have no need.',
    action: 'Set aside',
  },
  ready: {
    title: 'Ready again',
    about: 'Nurtured people whose score has reached the grade they wait for.',
    since: (grade: string, day: string) => `Reached ${grade.toLowerCase()} on ${day}`,
    notify: (n: number) =>
      plural('en', n, { one: '# person is ready again', other: '# people are ready again' }),
  },
  editor: {
    title: 'What the stages ask for',
    about:
      'A move that misses something asks why, and records the reason with what was missing. Offer and purchase are told at the move.',
    into: (stage: string) => `${stage} asks for`,
    conditions: {
      signal: 'A sign of interest is logged',
      channel: 'There is a way to reach them: e-mail, phone or connection',
      fit: 'They fit the ICP',
      content: 'They took up evaluation or decision content: a download or a webinar',
      'two-way-contact': 'Someone has spoken with them',
      expectations: 'Their need was heard in a conversation',
      budget: 'There is a budget, or part of one',
      authority: 'They decide, or have a say',
      timeline: 'There is a date, soon or later',
      offer: 'An offer is on the table',
      purchase: 'They have bought: day, and amount where known',
    } satisfies Record<GateCondition, string>,
    empty: 'Asks for nothing: anyone can be moved here without a reason.',
    reset: 'Back to the default',
    saved: (stage: string) => `${stage}: what it asks for is changed`,
  },
  told: {
    purchase: (day: string, sum: string | undefined) =>
      sum ? `Bought on ${day} for ${sum}` : `Bought on ${day}`,
    until: (day: string) => `Until ${day}`,
    trigger: (text: string) => `Waiting for: ${text}`,
    grade: (grade: string) => `Until the score is ${grade.toLowerCase()}`,
    revisit: (day: string) => `Revisit after ${day}`,
    wait: 'Waiting for something else',
  },
};
