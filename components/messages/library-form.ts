import type { LibraryDraft, LibraryItems, LibraryKind } from '../../lib/actions/save-library.ts';
import { parseTemplate } from '../../lib/followup/message/parse-template.ts';
import { contentSchema } from '../../lib/model/content.ts';
import type { BuyingPosition, ContentKind, MessageForm } from '../../lib/model/message-words.ts';
import type { GradeLabel } from '../../lib/model/scorecard.ts';
import { LONGEST_SNIPPET } from '../../lib/model/snippet.ts';
import { LONGEST_BODY, LONGEST_SUBJECT } from '../../lib/model/template.ts';
import type { Locale, Stage } from '../../lib/model/words.ts';
import { isCountryCode } from '../../lib/qualify/country.ts';

/** The items of the library while they are being written: what is typed stays text. */
export interface LibraryForms {
  template: {
    id: string;
    name: string;
    form: MessageForm;
    language: Locale;
    stages: Stage[];
    position: BuyingPosition | '';
    personas: string[];
    subject: string;
    body: string;
  };
  snippet: { id: string; name: string; language: Locale; pains: string; personas: string[]; text: string };
  content: {
    id: string;
    title: string;
    kind: ContentKind;
    link: string;
    position: BuyingPosition;
    stages: Stage[];
    pains: string;
    personas: string[];
    language: Locale;
  };
  offer: {
    id: string;
    name: string;
    stages: Stage[];
    personas: string[];
    grades: GradeLabel[];
    countries: string;
    from: string;
    until: string;
    days: string;
  };
}

/** A field that cannot be saved as it is. `words` is the part that is wrong, or what it may be at most. */
export interface FormFault {
  field: 'name' | 'title' | 'body' | 'subject' | 'link' | 'countries' | 'days' | 'until';
  kind: 'missing' | 'too-long' | 'link' | 'country' | 'days' | 'order' | 'template';
  words?: string;
}

const listOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .filter((part) => part !== ''),
  ),
];

/** A new item before anything is typed. */
export function emptyForm<K extends LibraryKind>(
  kind: K,
  id: string,
  name: string,
  language: Locale,
): LibraryForms[K] {
  const forms: LibraryForms = {
    template: {
      id,
      name,
      form: 'email',
      language,
      stages: [],
      position: '',
      personas: [],
      subject: '',
      body: '',
    },
    snippet: { id, name, language, pains: '', personas: [], text: '' },
    content: {
      id,
      title: name,
      kind: 'article',
      link: 'https://',
      position: 'discovery',
      stages: [],
      pains: '',
      personas: [],
      language,
    },
    offer: { id, name, stages: [], personas: [], grades: [], countries: '', from: '', until: '', days: '' },
  };
  return forms[kind];
}

const TO_FORM: { [K in LibraryKind]: (item: LibraryItems[K]) => LibraryForms[K] } = {
  template: ({ updatedAt: _, position, subject = '', ...item }) => ({
    ...item,
    position: position ?? '',
    subject,
  }),
  snippet: ({ updatedAt: _, pains, ...item }) => ({ ...item, pains: pains.join(', ') }),
  content: ({ updatedAt: _, pains, ...item }) => ({ ...item, pains: pains.join(', ') }),
  offer: ({ updatedAt: _, countries, from = '', until = '', days, ...item }) => ({
    ...item,
    countries: countries.join(', '),
    from,
    until,
    days: days === undefined ? '' : String(days),
  }),
};

/** An item as its editor shows it. */
export function toForm<K extends LibraryKind>(kind: K, item: LibraryItems[K]): LibraryForms[K] {
  return TO_FORM[kind](item);
}

/** What a form says, or what keeps it from being saved. */
export type ReadForm<K extends LibraryKind> =
  | { draft: LibraryDraft<K>; faults: [] }
  | { draft?: undefined; faults: FormFault[] };

type Read<K extends LibraryKind> = { draft: LibraryDraft<K>; faults: FormFault[] };

const missing = (field: FormFault['field'], text: string): FormFault[] =>
  text.trim() === '' ? [{ field, kind: 'missing' }] : [];
const tooLong = (field: FormFault['field'], text: string, most: number): FormFault[] =>
  text.length > most ? [{ field, kind: 'too-long', words: String(most) }] : [];
const unread = (field: FormFault['field'], text: string): FormFault[] =>
  parseTemplate(text).problems.length > 0 ? [{ field, kind: 'template' }] : [];

function readTemplate({ position, subject, ...form }: LibraryForms['template']): Read<'template'> {
  const withSubject = form.form === 'email' || form.form === 'inmail';
  const line = withSubject ? subject.trim() : '';
  return {
    draft: {
      ...form,
      name: form.name.trim(),
      ...(position !== '' && { position }),
      ...(line !== '' && { subject: line }),
    },
    faults: [
      ...missing('name', form.name),
      ...missing('body', form.body),
      ...tooLong('body', form.body, LONGEST_BODY),
      ...tooLong('subject', line, LONGEST_SUBJECT),
      ...unread('body', form.body),
      ...unread('subject', line),
    ],
  };
}

const painsOf = (pains: string): string[] =>
  listOf(pains)
    .map((pain) => pain.slice(0, 80))
    .slice(0, 20);

function readSnippet({ pains, ...form }: LibraryForms['snippet']): Read<'snippet'> {
  return {
    draft: { ...form, name: form.name.trim(), pains: painsOf(pains) },
    faults: [
      ...missing('name', form.name),
      ...missing('body', form.text),
      ...tooLong('body', form.text, LONGEST_SNIPPET),
      ...unread('body', form.text),
    ],
  };
}

function readContent({ pains, ...form }: LibraryForms['content']): Read<'content'> {
  const link = form.link.trim();
  const good = contentSchema.shape.link.safeParse(link).success && URL.canParse(link);
  return {
    draft: { ...form, title: form.title.trim(), link, pains: painsOf(pains) },
    faults: [...missing('title', form.title), ...(good ? [] : [{ field: 'link', kind: 'link' } as const])],
  };
}

function readOffer({ countries, from, until, days, ...form }: LibraryForms['offer']): Read<'offer'> {
  const codes = listOf(countries.toUpperCase());
  const odd = codes.find((code) => !isCountryCode(code));
  const n = days.trim() === '' ? undefined : Number(days);
  const whole = n === undefined || (Number.isInteger(n) && n >= 1 && n <= 1_000);
  return {
    draft: {
      ...form,
      name: form.name.trim(),
      countries: codes,
      ...(from !== '' && { from }),
      ...(until !== '' && { until }),
      ...(n !== undefined && { days: n }),
    },
    faults: [
      ...missing('name', form.name),
      ...(odd === undefined ? [] : [{ field: 'countries', kind: 'country', words: odd } as const]),
      ...(whole ? [] : [{ field: 'days', kind: 'days' } as const]),
      ...(from !== '' && until !== '' && until < from ? [{ field: 'until', kind: 'order' } as const] : []),
    ],
  };
}

const READ: { [K in LibraryKind]: (form: LibraryForms[K]) => Read<K> } = {
  template: readTemplate,
  snippet: readSnippet,
  content: readContent,
  offer: readOffer,
};

/** Reads a form: the item it makes, or every fault with its field. */
export function readForm<K extends LibraryKind>(kind: K, form: LibraryForms[K]): ReadForm<K> {
  const { draft, faults } = READ[kind](form);
  return faults.length > 0 ? { faults } : { draft, faults: [] };
}
