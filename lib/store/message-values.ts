import { firstNameOf } from '../exchange/first-name.ts';
import { splitName, spokenName } from '../exchange/split-name.ts';
import { offerStandsUntil } from '../followup/message/judge-offer.ts';
import type { Origin } from '../followup/message/origin.ts';
import { askedAs, PHRASES } from '../followup/message/phrase-words.ts';
import type { Values, Variable } from '../followup/message/variables.ts';
import type { Day } from '../model/answers.ts';
import type { Content } from '../model/content.ts';
import type { Offer } from '../model/offer.ts';
import type { FactField } from '../model/person.ts';
import type { Locale } from '../model/words.ts';
import { findIndustry, industryLabel } from '../qualify/index.ts';
import type { Known } from './read-known.ts';

/** What the user says of themselves in messages. */
export interface Sender {
  name?: string;
  company?: string;
  /** https */
  meetingLink?: string;
}

export interface FilledValues {
  values: Values;
  origins: Partial<Record<Variable, Origin>>;
}

export interface ValuesInput {
  language: Locale;
  sender: Sender;
  content: Content | undefined;
  offer: Offer | undefined;
  today: Day;
  /** The user's IANA zone. */
  zone: string;
}

const longDay = (language: Locale, zone: string) => {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: zone });
  return (at: string) => format.format(Date.parse(at));
};

function industryOf({ person, company }: Known, language: Locale): string | undefined {
  const text = person.facts.industry?.value ?? company?.facts.industry?.value;
  const id = text ? findIndustry(text) : undefined;
  return id && industryLabel(id, language);
}

type Row = [Variable, string | null | undefined, Origin];

const fact = (field: FactField): Origin => ({ from: 'fact', field });

function ofPerson(known: Known, language: Locale, dayOf: (at: string) => string): Row[] {
  const { person, recipient, news, questions } = known;
  const { facts, signals, lastContactAt } = person;
  const name = facts.name.value;
  const first = firstNameOf(name);
  const latest = signals.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
  const asked = questions.map((about) => askedAs(language, about)).find((text) => text !== undefined);
  return [
    ['greeting name', first ?? spokenName(name), fact('name')],
    ['first name', first, fact('name')],
    ['last name', first && splitName(name).last, fact('name')],
    ['full name', spokenName(name), fact('name')],
    ['title', facts.title?.value, fact('title')],
    ['company', facts.company?.value, fact('company')],
    ['industry', industryOf(known, language), facts.industry ? fact('industry') : { from: 'company' }],
    ['place', facts.location?.value?.split(',')[0], fact('location')],
    ['pains', recipient.pains, { from: 'need' }],
    ['new role', news.role, { from: 'change' }],
    ['new company', news.company, { from: 'change' }],
    ['signal', latest && PHRASES[language].signals[latest.kind], { from: 'signal' }],
    ['last contact', lastContactAt && dayOf(lastContactAt), { from: 'contact' }],
    ['next question', asked, { from: 'question' }],
  ];
}

function ofChoices({ language, sender, content, offer, today }: ValuesInput): Row[] {
  const until = offer && offerStandsUntil(offer, today);
  return [
    ['content title', content?.title, { from: 'content' }],
    ['content link', content?.link, { from: 'content' }],
    ['offer name', offer?.name, { from: 'offer' }],
    ['offer until', until && longDay(language, 'UTC')(until), { from: 'offer' }],
    ['sender name', sender.name, { from: 'sender' }],
    ['sender company', sender.company, { from: 'sender' }],
    ['meeting link', sender.meetingLink, { from: 'sender' }],
  ];
}

/** Everything a template may say of a person, in the language of the message, and where each comes from. */
export function messageValues(known: Known, input: ValuesInput): FilledValues {
  const rows = [...ofPerson(known, input.language, longDay(input.language, input.zone)), ...ofChoices(input)];
  const told = rows.flatMap(([variable, value, origin]) => {
    const text = value?.replace(/\s+/g, ' ').trim();
    return text ? [{ variable, text, origin }] : [];
  });
  return {
    values: Object.fromEntries(told.map(({ variable, text }) => [variable, text])),
    origins: Object.fromEntries(told.map(({ variable, origin }) => [variable, origin])),
  };
}
