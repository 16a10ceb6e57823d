import type { Person, PersonRow } from '../model/person.ts';
import type { Format } from './format.ts';
import type { Messages } from './messages.ts';

/** What whoever meets somebody again must know first. */
export interface SaidStanding {
  kind: 'rejected' | 'customer' | 'ready' | 'nurtured';
  /** One word or two, for a pill. */
  short: string;
  /** The sentence, with its day. */
  title: string;
  /** What more there is to know, a sentence each. */
  more: string[];
}

type Standing = Person & Pick<PersonRow, 'maturedAt'>;

const noteOf = ({ stageNote }: Standing): string[] => (stageNote === undefined ? [] : [stageNote]);

function sayRejected(person: Standing, messages: Messages, format: Format): SaidStanding {
  const { words, stages } = messages;
  const say = stages.standing;
  const day = format.formatDate(person.stageSince);
  const reason = person.disqualified
    ? words.disqualifyReasons[person.disqualified]
    : words.stages.disqualified;
  const then = person.revisitOn ? say.revisit(format.formatCalendarDay(person.revisitOn)) : say.final;
  const once = person.purchase ? [say.oncePitch, sayPurchase(person.purchase, messages, format)] : [];
  const title = `${say.rejected(day, reason)} ${then}`;
  return { kind: 'rejected', short: say.rejectedShort, title, more: [...noteOf(person), ...once] };
}

function sayPurchase(
  { on, paid }: NonNullable<Person['purchase']>,
  { stages }: Messages,
  format: Format,
): string {
  return stages.standing.bought(format.formatCalendarDay(on), paid && format.formatMoney(paid));
}

function sayCustomer(person: Standing, messages: Messages, format: Format): SaidStanding {
  const say = messages.stages.standing;
  const { purchase, firstBoughtOn = purchase?.on, stage, stageSince } = person;
  const bought = purchase ? [sayPurchase(purchase, messages, format)] : [];
  const since = firstBoughtOn ? format.formatCalendarDay(firstBoughtOn) : format.formatDate(stageSince);
  const short = messages.words.stages.customer;
  const title = stage === 'customer' ? say.customer(since) : say.oncePitch;
  // Of a single purchase without a sum the title says all.
  const sum = stage === 'customer' && !purchase?.paid && purchase?.on === firstBoughtOn ? [] : bought;
  return { kind: 'customer', short, title, more: sum };
}

function sayNurtured(person: Standing, { words, stages }: Messages, format: Format): SaidStanding {
  const say = stages.standing;
  const { nurture = {}, maturedAt, stageSince } = person;
  const { until, trigger, grade } = nurture;
  const ends = [
    ...(until ? [say.until(format.formatCalendarDay(until))] : []),
    ...(trigger ? [say.trigger(trigger)] : []),
    ...(grade && !maturedAt ? [say.grade(words.grades[grade])] : []),
  ];
  if (maturedAt && grade) {
    const title = say.ready(words.grades[grade], format.formatDate(maturedAt));
    return { kind: 'ready', short: say.readyShort, title, more: ends };
  }
  const more = [...(ends.length > 0 ? ends : [say.noEnd]), ...noteOf(person)];
  return {
    kind: 'nurtured',
    short: words.stages.nurture,
    title: say.nurtured(format.formatDate(stageSince)),
    more,
  };
}

/**
 * What must be known of somebody when they are met again: that they were rejected, why and for how long; that they have
 * bought; that they are nurtured, or ready again. `undefined` for everyone who simply stands on the ladder.
 */
export function sayStanding(person: Standing, messages: Messages, format: Format): SaidStanding | undefined {
  if (person.stage === 'disqualified') return sayRejected(person, messages, format);
  if (person.stage === 'customer') return sayCustomer(person, messages, format);
  if (person.stage === 'nurture') return sayNurtured(person, messages, format);
  return person.purchase ? sayCustomer(person, messages, format) : undefined;
}
