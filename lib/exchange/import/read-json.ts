import { cardHeadings, cardRow } from './card-columns.ts';
import { textOf } from './decode-file.ts';
import type { FoundEncoding } from './detect-encoding.ts';
import { JsonListReader } from './json-pieces.ts';
import { inBatches, openRows } from './open-rows.ts';
import { BrokenFile, type OpenedFile, type RawRow } from './opened-file.ts';

/** UTF-16 units of a file that is one object: a packet of one person. */
const LONGEST_PACKET = 8_000_000;
/** The version of the packet that is read. */
const PACKET_VERSION = 1;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textsOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.filter((one) => typeof one === 'string')
    : typeof value === 'string'
      ? [value]
      : [];

/** The value of a fact as it is exported, `{ at, source, value }`; a cleared one has none. */
const factOf = (facts: Json, field: string): string[] => {
  const fact = facts[field];
  return isObject(fact) ? textsOf(fact.value) : [];
};

/** Whether a value is a person as Assay exports one. */
const isPerson = (value: unknown): value is Json & { facts: Json } =>
  isObject(value) &&
  isObject(value.facts) &&
  factOf(value.facts, 'name').length === 1 &&
  Array.isArray(value.identities);

function rowOf(line: number, person: unknown): RawRow {
  if (!isPerson(person)) return { ...cardRow(line, {}), fault: 'bad-entry' };
  const fact = (field: string) => factOf(person.facts, field);
  return cardRow(line, {
    'Full Name': fact('name'),
    Title: fact('title'),
    Company: fact('company'),
    'Company Page': fact('companyUrl'),
    Headline: fact('headline'),
    About: fact('about'),
    Location: fact('location'),
    Email: fact('emails'),
    Phone: fact('phones'),
    Website: fact('websites'),
    Industry: fact('industry'),
    'Company Size': fact('companySize'),
    'Connected On': fact('connectedOn'),
    'Profile Page': textsOf(person.url),
    Identities: textsOf(person.identities),
    Tags: textsOf(person.tags),
    Stage: textsOf(person.stage),
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function* listRows(file: Blob, encoding: string): AsyncGenerator<RawRow[]> {
  const reader = new JsonListReader();
  yield [cardHeadings()];
  for await (const piece of textOf(file, encoding)) {
    yield reader.push(piece).map(({ line, text }) => rowOf(line, parsed(text)));
  }
  if (!reader.closed) throw new BrokenFile('damaged');
}

async function wholeText(file: Blob, encoding: string): Promise<string> {
  let text = '';
  for await (const piece of textOf(file, encoding)) {
    text += piece;
    if (text.length > LONGEST_PACKET) throw new BrokenFile('foreign-json');
  }
  return text;
}

/** The one person of a packet for sales; anything else that is an object is told apart by its `format`. */
async function openPacket(text: string): Promise<OpenedFile> {
  const json = parsed(text);
  if (json === undefined) throw new BrokenFile('damaged');
  const format = isObject(json) && typeof json.format === 'string' ? json.format : '';
  if (!isObject(json) || !format.startsWith('assay-')) throw new BrokenFile('foreign-json');
  if (format !== 'assay-handoff') throw new BrokenFile('other-assay-file');
  if (typeof json.version === 'number' && json.version > PACKET_VERSION) {
    throw new BrokenFile('newer-json', json.version);
  }
  const row = rowOf(1, json.person);
  if (row.fault === 'bad-entry') throw new BrokenFile('damaged');
  return await openRows('json', async function* () {
    yield await Promise.resolve([cardHeadings(), row]);
  });
}

/** JSON of Assay's own: a list of people as it is exported, or a packet for sales. */
export async function openJson(file: Blob, { encoding, sure }: FoundEncoding): Promise<OpenedFile> {
  const [start = ''] = (await new Response(file.slice(0, 400)).text()).replace(/[\s\0\uFEFF\uFFFD]+/g, '');
  if (start !== '[') return await openPacket(await wholeText(file, encoding));
  const opened = await openRows('json', () => inBatches(listRows(file, encoding)), {
    encoding,
    encodingSure: sure,
  });
  if (!opened.ok) return opened;
  for await (const [, first] of opened.rows()) {
    if (first?.fault === 'bad-entry') throw new BrokenFile('foreign-json');
    break;
  }
  return opened;
}
