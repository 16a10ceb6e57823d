import type { MessageForm } from '../../model/message-words.ts';
import type { Locale } from '../../model/words.ts';
import { detectLanguage } from './detect-language.ts';
import type { Finding, GuardInput } from './guard-types.ts';
import { judgeOffer } from './judge-offer.ts';
import { timingOf } from './stage-positions.ts';

interface Bounds {
  most?: number;
  advised?: number;
}

/**
 * UTF-16 units. An invitation's note takes 300 letters, 200 on a free account; a message 8,000, an InMail 1,900 and 200 in its
 * subject. An e-mail's subject is cut beyond about 78, the line length RFC 5322 advises.
 */
const LENGTHS: Readonly<Record<MessageForm, { body?: Bounds; subject?: Bounds }>> = {
  invitation: { body: { most: 300, advised: 200 } },
  'linkedin-message': { body: { most: 8_000 } },
  inmail: { body: { most: 1_900 }, subject: { most: 200 } },
  email: { subject: { advised: 78 } },
  sms: {},
  call: {},
  other: {},
};

/** How many letters a form takes; `undefined` where nothing bounds it. */
export const mostLetters = (form: MessageForm): number | undefined => LENGTHS[form].body?.most;

function checkLength({ text, subject = '', form }: GuardInput): Finding[] {
  const { body = {}, subject: line = {} } = LENGTHS[form];
  const parts: ['body' | 'subject', number, Bounds][] = [
    ['body', text.length, body],
    ['subject', subject.length, line],
  ];
  return parts.flatMap(([part, length, { most, advised }]): Finding[] => {
    if (most !== undefined && length > most)
      return [{ kind: 'too-long', severity: 'hard', part, length, most }];
    if (advised === undefined || length <= advised) return [];
    return [{ kind: 'too-long', severity: 'soft', part, length, most: advised }];
  });
}

function checkReach({ form, recipient }: GuardInput): Finding[] {
  const { barred, reach } = recipient;
  if (barred) return [{ kind: 'barred', severity: 'hard', why: barred }];
  const no = (
    why: 'missing' | 'not-connected' | 'connected',
    severity: 'hard' | 'soft' = 'hard',
  ): Finding[] => [{ kind: 'no-channel', severity, form, why }];
  switch (form) {
    case 'email':
      return reach.email ? [] : no('missing');
    case 'sms':
    case 'call':
      return reach.phone ? [] : no('missing');
    case 'invitation':
      if (!reach.linkedIn) return no('missing');
      return reach.degree === '1st' ? no('connected') : [];
    case 'linkedin-message':
      if (!reach.linkedIn) return no('missing');
      return reach.degree === '2nd' || reach.degree === '3rd+' ? no('not-connected') : [];
    case 'inmail':
      return reach.linkedIn ? [] : no('missing');
    case 'other':
      return [];
  }
}

function checkTiming({ template, contents, recipient }: GuardInput): Finding[] {
  const { stage } = recipient;
  const found: Finding[] = [];
  const judged = [
    ...(template?.position ? [{ what: '', position: template.position }] : []),
    ...contents.map(({ title, position }) => ({ what: title, position })),
  ];
  for (const { what, position } of judged) {
    const kind = timingOf(position, stage);
    if (kind !== 'fits') {
      found.push({ kind, severity: kind === 'too-late' ? 'hard' : 'soft', what, position, stage });
    }
  }
  const made = [template?.stages ?? [], ...contents.map(({ stages }) => stages)];
  const elsewhere = made.some((stages) => stages.length > 0 && !stages.includes(stage));
  if (elsewhere && found.length === 0) found.push({ kind: 'other-stage', severity: 'soft', stage });
  return found;
}

const sameWords = (one: string, other: string): boolean =>
  one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();

function checkSent({ text, template, contents, sent }: GuardInput): Finding[] {
  const shared = contents.flatMap(({ id, title, link }): Finding[] => {
    const before = sent.find((one) => one.contents?.includes(id) || one.text.includes(link));
    return before ? [{ kind: 'sent-content', severity: 'hard', title, at: before.at }] : [];
  });
  const again = sent.find((one) => sameWords(one.text, text));
  if (again) return [...shared, { kind: 'sent-text', severity: 'hard', at: again.at }];
  const used = template && sent.find((one) => one.template === template.id);
  return used ? [...shared, { kind: 'sent-template', severity: 'soft', at: used.at }] : shared;
}

function checkOffer({ offer, recipient, today }: GuardInput): Finding[] {
  if (!offer) return [];
  const { name } = offer;
  const { against, unsure } = judgeOffer(offer, recipient, today);
  const [why] = against;
  if (why) return [{ kind: 'offer', severity: 'hard', why, name }];
  const [unknown] = unsure;
  return unknown ? [{ kind: 'offer-unsure', severity: 'soft', why: unknown, name }] : [];
}

/** Paragraphs shorter than this may quote a title or a term. UTF-16 units. */
const LEAST_PARAGRAPH = 25;

/** A paragraph in another language than the rest. A message that is in another language as a whole is not mixed. */
function mixedIn(text: string, language: Locale, whole: Locale | undefined): Finding | undefined {
  const paragraphs = text.split(/\n+/).flatMap((words) => {
    const found = words.length < LEAST_PARAGRAPH ? undefined : detectLanguage(words);
    return found ? [{ words, found }] : [];
  });
  const other = paragraphs.find(({ found }) => found !== language);
  const isWhole = whole === other?.found && paragraphs.every(({ found }) => found === whole);
  if (!other || isWhole) return undefined;
  const start = text.indexOf(other.words);
  const where = { in: 'body', at: { start, end: start + other.words.length } } as const;
  return { kind: 'mixed-language', severity: 'hard', ...other, where };
}

function checkLanguage({ text, language, recipient }: GuardInput): Finding[] {
  const found = detectLanguage(text);
  const mixed = mixedIn(text, language, found);
  if (mixed) return [mixed];
  if (!found) return [];
  const spoken = recipient.language;
  if (spoken && spoken.code !== found) {
    // Where only the place tells, English may be what they work in.
    if (spoken.by === 'place' && found === 'en') return [];
    return [{ kind: 'language', severity: 'hard', found, wanted: spoken.code, by: spoken.by }];
  }
  if (found === language) return [];
  return [{ kind: 'language', severity: 'soft', found, wanted: language, by: 'template' }];
}

/** Whether this message suits this person by this channel now. */
export function checkFit(input: GuardInput): Finding[] {
  return [
    ...checkReach(input),
    ...checkLength(input),
    ...checkTiming(input),
    ...checkSent(input),
    ...checkOffer(input),
    ...checkLanguage(input),
  ];
}
