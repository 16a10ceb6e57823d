import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personReadingSchema } from '../model/reading.ts';
import { type PastedLine, readPastedList } from './paste-list.ts';

const only = (text: string): PastedLine => {
  const [line, other] = readPastedList(text);
  if (line === undefined || other !== undefined) throw new Error('not one line');
  return line;
};

/** The person of one line, without what is empty. */
const person = (text: string) => {
  const { person: found, problem } = only(text);
  if (found === undefined || problem !== undefined) throw new Error(`no person: ${problem}`);
  const { identities, ...fields } = found;
  return identities.length > 0 ? { identities, ...fields } : fields;
};

describe('one line', () => {
  it.each([
    ['Nadia Benk', { name: 'Nadia Benk' }],
    ['  3. Nadia Benk', { name: 'Nadia Benk' }],
    [
      'Nadia Benk - Head of Operations at Fable Freight',
      { name: 'Nadia Benk', title: 'Head of Operations', company: 'Fable Freight' },
    ],
    [
      'Nadia Benk – Leiterin Einkauf bei Fable Freight',
      { name: 'Nadia Benk', title: 'Leiterin Einkauf', company: 'Fable Freight' },
    ],
    [
      'Nadia Benk, Head of Operations, Fable Freight',
      { name: 'Nadia Benk', title: 'Head of Operations', company: 'Fable Freight' },
    ],
    [
      'Nadia Benk, MBA, Head of Operations, Fable Freight',
      { name: 'Nadia Benk', title: 'Head of Operations', company: 'Fable Freight' },
    ],
    [
      'Nadia Benk | Head of Operations | Fable Freight | Lisbon',
      { name: 'Nadia Benk', title: 'Head of Operations', company: 'Fable Freight', location: 'Lisbon' },
    ],
    [
      'Nadia Benk <Nadia.Benk@fable.example>',
      {
        name: 'Nadia Benk',
        emails: ['Nadia.Benk@fable.example'],
        identities: ['mail:nadia.benk@fable.example'],
      },
    ],
    [
      '"Benk, Nadia" <nadia@fable.example>',
      { name: 'Benk, Nadia', emails: ['nadia@fable.example'], identities: ['mail:nadia@fable.example'] },
    ],
    [
      'Nadia Benk, +49 30 123456',
      { name: 'Nadia Benk', phones: ['+49 30 123456'], identities: ['tel:+4930123456'] },
    ],
    [
      'Nadia Benk https://www.linkedin.com/in/Nadia-Benk/?trk=x',
      {
        name: 'Nadia Benk',
        url: 'https://www.linkedin.com/in/nadia-benk/',
        identities: ['li:in/nadia-benk'],
      },
    ],
    ['Nadia Benk <info@fable.example>', { name: 'Nadia Benk', emails: ['info@fable.example'] }],
    ['雲井戸 拓海', { name: '雲井戸 拓海' }],
  ])('reads %s', (text, expected) => {
    expect(person(text)).toEqual(expected);
  });

  it.each([
    [
      'linkedin.com/in/nadia-benk',
      'name-missing',
      ['li:in/nadia-benk'],
      'https://www.linkedin.com/in/nadia-benk/',
    ],
    [
      'https://codeforge.example/nadia',
      'name-missing',
      ['url:codeforge.example/nadia'],
      'https://codeforge.example/nadia',
    ],
    ['nadia.benk@fable.example', 'name-missing', ['mail:nadia.benk@fable.example'], undefined],
  ])('guesses no name from %s', (text, problem, identities, url) => {
    const line = only(text);
    expect(line.person).toBeUndefined();
    expect(line).toMatchObject({ problem, facts: { identities } });
    expect(line.facts?.url).toBe(url);
  });

  it.each([
    ['https://www.linkedin.com/company/fable/', 'not-a-person'],
    ['Here is the list we talked about:', 'not-a-person'],
    ['please call them before Friday', 'not-a-person'],
    ['-----', 'no-name'],
    ['12345', 'not-a-person'],
    ['=HYPERLINK("http://x.example")', 'name-missing'],
    ['=cmd|calc', 'not-a-person'],
    ['Ann Oak <a@x.example>; Bo Elm <b@x.example>', 'several-people'],
    [`Nadia ${'x'.repeat(9_000)}`, 'too-long'],
  ])('reports %s', (text, problem) => {
    expect(only(text)).toMatchObject({ line: 1, problem });
  });

  it('doubts a single word but keeps it', () => {
    expect(only('Suharto')).toMatchObject({ problem: 'one-word', person: { name: 'Suharto' } });
  });

  it('says who stands in the list already', () => {
    const lines = readPastedList(
      'Nadia Benk <n@x.example>\n\nPiet Strange\nN. Benk <N@X.example>\npiet strange\nPiet Strange',
    );
    expect(lines.map(({ line, problem, repeats }) => [line, problem, repeats])).toEqual([
      [1, undefined, undefined],
      [3, undefined, undefined],
      [4, 'repeated', 1],
      [5, 'not-a-person', undefined],
      [6, 'repeated', 3],
    ]);
  });
});

describe('a table', () => {
  const row = { name: 'Nadia Benk', title: 'Head, Operations', company: 'Fable', emails: ['n@x.example'] };
  it.each([
    ['First Name\tLast Name\tJob Title\tCompany\tEmail', 'Nadia\tBenk\tHead, Operations\tFable\tn@x.example'],
    [
      'Nama Depan\tNama Belakang\tJabatan\tPerusahaan\tSurel',
      'Nadia\tBenk\tHead, Operations\tFable\tn@x.example',
    ],
    ['Nom\tPrénom\tPoste\tSociété\tCourriel', 'Benk\tNadia\tHead, Operations\tFable\tn@x.example'],
    ['Vorname;Nachname;Position;Firma;E-Mail', 'Nadia;Benk;Head, Operations;Fable;n@x.example'],
    ['Nombre,Apellidos,Cargo,Empresa,Correo electrónico', 'Nadia,Benk,"Head, Operations",Fable,n@x.example'],
    ['Full name,Title,Company,E-mail', 'Nadia Benk,"Head, Operations",Fable,n@x.example'],
  ])('is read under %s', (head, line) => {
    const [first, second] = readPastedList(`${head}\r\n${line}\r\n`);
    expect(first).toMatchObject({ line: 1, problem: 'header' });
    expect(second?.person).toEqual({ ...row, identities: ['mail:n@x.example'] });
  });

  it('is read without headings, by shape and order', () => {
    const [first] = readPastedList(
      'Nadia Benk\tHead of Ops\tFable\tn@x.example\tLisbon\nPiet Strange\tBaker\tLoom\t\t',
    );
    expect(first?.person).toMatchObject({
      name: 'Nadia Benk',
      title: 'Head of Ops',
      company: 'Fable',
      location: 'Lisbon',
      emails: ['n@x.example'],
    });
  });

  it('reports what stands around it, and cells over several lines once', () => {
    const text =
      'Exported on Monday\n\nName\tCompany\tAbout\nNadia Benk\tFable\t"likes\nbolts"\n=1+1\tx\t\nName\tCompany\tAbout\nPiet Strange\t\'=Loom\t';
    const lines = readPastedList(text);
    expect(lines.map(({ line, lastLine, problem }) => [line, lastLine, problem])).toEqual([
      [1, undefined, 'not-a-person'],
      [3, undefined, 'header'],
      [4, 5, undefined],
      [6, undefined, 'not-a-person'],
      [7, undefined, 'header'],
      [8, undefined, undefined],
    ]);
    expect(lines[2]?.person?.about).toBe('likes bolts');
    expect(lines[5]?.person?.company).toBe('=Loom');
  });

  it('is not swallowed by a stray quote', () => {
    const lines = readPastedList(
      `Name\tCompany\nNadia "Nad Benk\t"Fable\n${'Piet Strange\tLoom\n'.repeat(30)}`,
    );
    expect(lines).toHaveLength(32);
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Nadia Benk',
      'Name',
      'Email',
      '\t',
      ',',
      ';',
      '"',
      '|',
      ' - ',
      ' at ',
      'n@x.example',
      '=1',
      'https://www.linkedin.com/in/x',
      '+49 30 123456',
      '\0',
      '\u2028',
    ),
    fc.string({ unit: 'binary' }),
  );
  const line = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  const pasted = fc
    .array(line, { maxLength: 30 })
    .chain((lines) =>
      fc
        .constantFrom('\n', '\r\n', '\r')
        .map((end) => lines.map((one) => one.replace(/[\r\n]/g, ' ')).join(end)),
    );

  it('is accounted for line by line, once, and gives only people that can be kept', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const read = readPastedList(text);
        const filled = text
          .replace(/^\uFEFF/, '')
          .split(/\r\n|\r|\n/)
          .flatMap((one, at) => (one.trim() === '' ? [] : [at + 1]));
        const covered = read.flatMap(({ line: first, lastLine = first }) =>
          Array.from({ length: lastLine - first + 1 }, (_, step) => first + step),
        );
        expect(new Set(covered).size).toBe(covered.length);
        expect(filled.filter((number) => !covered.includes(number))).toEqual([]);
        expect(read.map((one) => one.line)).toEqual(read.map((one) => one.line).sort((a, b) => a - b));
        for (const one of read) {
          expect(one.person !== undefined || one.problem !== undefined).toBe(true);
          if (one.person)
            personReadingSchema.parse({
              ...one.person,
              identities: [...one.person.identities, 'made:1'].slice(0, 12),
            });
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('is read up to a bound, the rest reported', () => {
    const lines = readPastedList('Nadia Benk\n'.repeat(5_010));
    expect(lines).toHaveLength(5_010);
    expect(lines.at(-1)).toMatchObject({ line: 5_010, problem: 'too-many' });
  });
});
