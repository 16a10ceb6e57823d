import type { Finding } from '../../lib/followup/message/guard-types.ts';
import { type Format, type LateMessages, LOCALE_NAMES, type Messages } from '../../lib/locales/index.ts';

export interface FindingSpeech {
  say: LateMessages['compose'];
  messages: Messages;
  format: Format;
  /** Whom the message is for. */
  name: string;
}

type OfKind<K extends Finding['kind']> = Extract<Finding, { kind: K }>;

function sayTiming(finding: OfKind<'too-late' | 'too-early'>, { say, messages }: FindingSpeech): string {
  const { kind, what, position, stage } = finding;
  const { late, early, thisTemplate } = say.findings;
  const tell = kind === 'too-late' ? late : early;
  return tell(
    what === '' ? thisTemplate : `“${what}”`,
    say.positions[position],
    messages.words.stages[stage],
  );
}

function sayLength(
  { severity, part, length, most }: OfKind<'too-long'>,
  { say, format }: FindingSpeech,
): string {
  const { tooLong, subjectTooLong, long, subjectLong } = say.findings;
  const hard = part === 'body' ? tooLong : subjectTooLong;
  const soft = part === 'body' ? long : subjectLong;
  const tell = severity === 'hard' ? hard : soft;
  return tell(format.formatNumber(length), format.formatNumber(most));
}

function sayChannel({ form, why }: OfKind<'no-channel'>, { say }: FindingSpeech): string {
  const { channel } = say.findings;
  if (why === 'connected') return channel.connected;
  if (why === 'not-connected') return channel.notConnected;
  if (form === 'email') return channel.email;
  return form === 'sms' || form === 'call' ? channel.phone : channel.linkedin;
}

function sayWords(finding: Extract<Finding, { words: string }>, { say, name }: FindingSpeech): string {
  const { findings, claims } = say;
  const { words } = finding;
  switch (finding.kind) {
    case 'claim':
      return finding.claim === 'unrecorded'
        ? findings.unrecorded(words)
        : findings.claim(claims[finding.claim], words);
    case 'number':
      return findings.number(words, finding.known);
    case 'other-person':
      return findings.otherPerson(words);
    case 'other-company':
      return (finding.severity === 'hard' ? findings.notTheirCompany : findings.otherCompany)(words);
    case 'wrong-name':
      return findings.wrongName(words, name);
    case 'mixed-language':
      return findings.mixed(LOCALE_NAMES[finding.found]);
    default:
      return findings[finding.kind](words);
  }
}

/** What is wrong and the one thing to do about it, in a sentence or two. */
export function sayFinding(finding: Finding, speech: FindingSpeech): string {
  const { say, messages, format } = speech;
  const { findings } = say;
  if ('words' in finding) return sayWords(finding, speech);
  switch (finding.kind) {
    case 'empty':
      return finding.part === 'body' ? findings.emptyBody : findings.emptySubject;
    case 'too-late':
    case 'too-early':
      return sayTiming(finding, speech);
    case 'other-stage':
      return findings.otherStage(messages.words.stages[finding.stage]);
    case 'sent-content':
      return findings.sentContent(finding.title, format.formatDate(finding.at));
    case 'sent-text':
      return findings.sentText(format.formatDate(finding.at));
    case 'sent-template':
      return findings.sentTemplate(format.formatDate(finding.at));
    case 'too-long':
      return sayLength(finding, speech);
    case 'barred':
      return findings.barred[finding.why];
    case 'no-channel':
      return sayChannel(finding, speech);
    case 'language':
      return findings.language[finding.by](LOCALE_NAMES[finding.found], LOCALE_NAMES[finding.wanted]);
    case 'offer':
      return findings.offer[finding.why](finding.name);
    case 'offer-unsure':
      return findings.offerUnsure[finding.why](finding.name);
  }
}
