import {
  type Audience,
  chooseSnippet,
  offerableContents,
  rankTemplates,
} from '../../lib/followup/message/choose-parts.ts';
import { type Filled, fillTemplate, type Piece, textOf } from '../../lib/followup/message/fill-template.ts';
import type { GuardInput, Recipient } from '../../lib/followup/message/guard-types.ts';
import { judgeOffer } from '../../lib/followup/message/judge-offer.ts';
import { parseTemplate } from '../../lib/followup/message/parse-template.ts';
import { suitsStage } from '../../lib/followup/message/stage-positions.ts';
import type { Day } from '../../lib/model/answers.ts';
import type { Content } from '../../lib/model/content.ts';
import type { MessageForm } from '../../lib/model/message-words.ts';
import type { Offer } from '../../lib/model/offer.ts';
import type { Template } from '../../lib/model/template.ts';
import { foldText } from '../../lib/model/text.ts';
import type { Channel, Locale, Way } from '../../lib/model/words.ts';
import { type FilledValues, messageValues, type Sender } from '../../lib/store/message-values.ts';
import type { Known } from '../../lib/store/read-known.ts';
import type { Library } from '../../lib/store/read-library.ts';

/** What the user chose and typed; whatever is absent is chosen for them. An empty id is none, chosen by hand. */
export interface ComposeDraft {
  form?: MessageForm;
  /** What the person reads, as the user said. */
  language?: Locale;
  template?: string;
  content?: string;
  offer?: string;
  /** The words as edited; absent while they are those of the template. */
  subject?: string;
  body?: string;
  /** Snippets put in by hand, with the words they brought. */
  inserted?: readonly { id: string; words: string }[];
}

export const EMPTY_COMPOSE: ComposeDraft = {};
export const isEmptyCompose = (draft: ComposeDraft): boolean => Object.keys(draft).length === 0;

export interface ComposeInput {
  known: Known;
  library: Library;
  draft: ComposeDraft;
  sender: Sender;
  /** The interface's language: what is written where nothing tells what they read. */
  locale: Locale;
  today: Day;
  zone: string;
  /** What the composer was opened for. */
  channel: Channel | undefined;
  way: Way | undefined;
  /** The template a follow-up asks for. */
  wanted: string | undefined;
}

/** A message as it stands, and everything it could be made of instead. */
export interface Composed extends FilledValues {
  form: MessageForm;
  language: Locale;
  recipient: Recipient;
  templates: Template[];
  template: Template | undefined;
  contents: Content[];
  content: Content | undefined;
  offers: Offer[];
  offer: Offer | undefined;
  /** Absent where the form has none. */
  subject?: string;
  body: string;
  edited: boolean;
  /** Where the words of the template came from; empty once they were edited. */
  pieces: Piece[];
  snippets: string[];
}

const HAS_SUBJECT: readonly MessageForm[] = ['email', 'inmail'];

/** The channel a message of a form goes by, and what is done there. */
export function channelOf(form: MessageForm): { channel: Channel; way?: Way } {
  switch (form) {
    case 'invitation':
      return { channel: 'linkedin', way: 'invite' };
    case 'linkedin-message':
    case 'inmail':
      return { channel: 'linkedin', way: 'message' };
    case 'email':
      return { channel: 'email' };
    case 'sms':
    case 'call':
      return { channel: 'phone' };
    case 'other':
      return { channel: 'other' };
  }
}

/** What is written where nobody chose: what the channel asks for, else the best way to reach them that is known. */
function defaultForm(
  { reach }: Pick<Recipient, 'reach'>,
  channel: Channel | undefined,
  way: Way | undefined,
): MessageForm {
  const onLinkedIn = reach.degree === '1st' ? 'linkedin-message' : 'invitation';
  if (channel === 'linkedin')
    return way === 'message' && reach.degree === undefined ? 'linkedin-message' : onLinkedIn;
  if (channel === 'email') return 'email';
  if (channel === 'phone') return 'call';
  if (reach.linkedIn && reach.degree === '1st') return 'linkedin-message';
  if (reach.email) return 'email';
  if (reach.linkedIn) return 'invitation';
  return reach.phone ? 'call' : 'other';
}

const mentions = (template: Template | undefined, word: string): boolean =>
  template !== undefined && `${template.subject ?? ''} ${template.body}`.includes(`{{${word}`);

function pick<T extends { id: string }>(
  items: readonly T[],
  id: string | undefined,
  otherwise: T | undefined,
): T | undefined {
  return id === undefined ? otherwise : items.find((item) => item.id === id);
}

function chooseTemplate(
  { draft, wanted, library, known }: ComposeInput,
  ranked: readonly Template[],
  audience: Audience,
) {
  const asked = library.templates.find(({ id, form }) => id === wanted && form === (draft.form ?? form));
  const best = ranked.find(({ stages, position }) => suitsStage(known.recipient.stage, stages, position));
  const all = [...ranked, ...library.templates];
  return pick(all, draft.template, asked?.language === audience.language ? asked : best);
}

function fill(
  template: string,
  composing: { values: FilledValues['values']; library: Library; audience: Audience },
): Filled {
  const { values, library, audience } = composing;
  const { nodes } = parseTemplate(template);
  return fillTemplate(nodes, {
    values,
    findSnippet: (name) => chooseSnippet(library.snippets, name, audience),
  });
}

/** Snippets put in by hand whose words still stand in the text. */
function insertedIn(body: string, { inserted = [] }: ComposeDraft): string[] {
  return inserted.filter(({ words }) => words !== '' && body.includes(words)).map(({ id }) => id);
}

/** Puts the words back to those of the template. */
export function afresh({ body: _, subject: __, inserted: ___, ...kept }: ComposeDraft): ComposeDraft {
  return kept;
}

/** Puts a message together from what is known of somebody, the library, and what the user chose. */
export function composeMessage(input: ComposeInput): Composed {
  const { known, library, draft, sender, locale, today, zone, channel, way } = input;
  const asked = library.templates.find(({ id }) => id === input.wanted);
  const form = draft.form ?? asked?.form ?? defaultForm(known.recipient, channel, way);
  const language = draft.language ?? known.recipient.language?.code ?? asked?.language ?? locale;
  const recipient: Recipient = {
    ...known.recipient,
    ...(draft.language && { language: { code: draft.language, by: 'user' } }),
  };
  const audience: Audience = { recipient, language };
  const ranked = rankTemplates(library.templates, form, audience, known.sent).filter(
    (template) => template.language === language,
  );
  const template = chooseTemplate(input, ranked, audience);
  const contents = offerableContents(library.contents, audience, known.sent);
  const offers = library.offers.filter((offer) => judgeOffer(offer, recipient, today).against.length === 0);
  const content = pick(contents, draft.content, mentions(template, 'content') ? contents[0] : undefined);
  const offer = pick(offers, draft.offer, mentions(template, 'offer') ? offers[0] : undefined);
  const filled = messageValues(known, { language, sender, content, offer, today, zone });
  const composing = { values: filled.values, library, audience };
  const filledBody = fill(template?.body ?? '', composing);
  const body = draft.body ?? textOf(filledBody.pieces);
  const subject = fill(template?.subject ?? '', composing);
  const withSubject = HAS_SUBJECT.includes(form);
  const edited = draft.body !== undefined || draft.subject !== undefined;
  return {
    ...filled,
    ...{ form, language, recipient, templates: ranked, template, contents, content, offers, offer, edited },
    ...(withSubject && { subject: draft.subject ?? textOf(subject.pieces).replace(/\s+/g, ' ') }),
    body,
    pieces: [...(withSubject ? subject.pieces : []), ...filledBody.pieces],
    snippets: [...new Set([...subject.snippets, ...filledBody.snippets, ...insertedIn(body, draft)])],
  };
}

const says = (text: string, words: string): boolean => ` ${foldText(text)} `.includes(` ${foldText(words)} `);

/** The parts of the library that stand in a message's own words, however they came there. */
export function partsUsed(composed: Composed, library: Library) {
  const text = `${composed.subject ?? ''}\n${composed.body}`;
  return {
    contents: library.contents.filter(({ link }) => text.includes(link)),
    offer: library.offers.find(({ name }) => says(text, name)),
  };
}

/** What the guard is asked of a message as it stands. */
export function guardInputOf(
  composed: Composed,
  { library, known, sender, today }: Pick<ComposeInput, 'library' | 'known' | 'sender' | 'today'>,
  strangers: GuardInput['strangers'],
): GuardInput {
  const { form, language, recipient, template, values, subject, body } = composed;
  const { contents, offer } = partsUsed(composed, library);
  const said = library.snippets.map(({ text }) => text);
  return {
    text: body,
    ...(subject !== undefined && { subject }),
    ...{ form, language, recipient, today, contents, strangers },
    ...(template && { template }),
    ...(offer && { offer }),
    sent: known.sent,
    own: {
      values: [...Object.values(values), ...contents.map(({ title }) => title)],
      library: [template?.body ?? '', template?.subject ?? '', ...said],
    },
    ...(sender.name && { senderName: sender.name }),
  };
}
