import { enteredIdentities } from '../../lib/actions/add-entered.ts';
import {
  addressIdentity,
  linkedInUrl,
  mailIdentity,
  safeLink,
  telIdentity,
} from '../../lib/model/identity.ts';
import type { PersonReading } from '../../lib/model/reading.ts';
import { cleanText } from '../../lib/model/text.ts';

/** What is typed to add one person. */
export interface QuickFields {
  name: string;
  title: string;
  company: string;
  address: string;
  mail: string;
  phone: string;
  note: string;
}

export const EMPTY_QUICK: QuickFields = {
  name: '',
  title: '',
  company: '',
  address: '',
  mail: '',
  phone: '',
  note: '',
};

export function isEmptyQuick(fields: QuickFields): boolean {
  return Object.values(fields).every((text) => text.trim() === '');
}

export interface QuickPerson {
  /** Absent until there is a name. Without an identity the name alone tells who it is. */
  reading: (PersonReading & { name: string }) | undefined;
  note: string;
  /** Fields whose text is no value of theirs. */
  problems: { address?: boolean; mail?: boolean };
  /** The number lacks a country code: it is kept, and names nobody by itself. */
  localPhone: boolean;
}

const LINE = 500;

/** A typed web address; the scheme may be left out. */
function typedUrl(text: string): URL | undefined {
  const link = safeLink(
    /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text.replace(/^http:/i, 'https:') : `https://${text}`,
  );
  const url = link === undefined ? undefined : new URL(link);
  return url?.hostname.includes('.') ? url : undefined;
}

/** What was typed as a reading, and what of it cannot be one. */
export function readQuick(fields: QuickFields): QuickPerson {
  const name = cleanText(fields.name, 200);
  const title = cleanText(fields.title, LINE);
  const company = cleanText(fields.company, LINE);
  const [address, mail, phone] = [fields.address, fields.mail, fields.phone].map((text) =>
    cleanText(text, LINE),
  );
  const url = address === undefined ? undefined : typedUrl(address);
  const named = url && addressIdentity(url);
  const mailed = mail === undefined ? undefined : mailIdentity(mail);
  const called = phone === undefined ? undefined : telIdentity(phone);
  const entered = name !== undefined && {
    name,
    ...(url && { url: (named && linkedInUrl(named)) ?? url.href }),
    ...(title !== undefined && { title }),
    ...(company !== undefined && { company }),
    ...(mailed !== undefined && mail !== undefined && { emails: [mail] }),
    ...(phone !== undefined && { phones: [phone] }),
  };
  return {
    reading: entered ? { ...entered, identities: enteredIdentities(entered) } : undefined,
    note: fields.note.trim(),
    problems: {
      ...(address !== undefined && named === undefined && { address: true }),
      ...(mail !== undefined && mailed === undefined && { mail: true }),
    },
    localPhone: phone !== undefined && called === undefined,
  };
}
