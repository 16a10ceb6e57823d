import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readImport } from '../../../test/fixtures/read-import.ts';
import { type ImportedPerson, recogniseLayout } from './index.ts';

/** An invented file of each layout, as its tool writes it. */
const read = async (name: string) => await readImport(readFileSync(`test/fixtures/imports/${name}`), name);

const FILES: Record<string, { format: string; first: ImportedPerson; people: number; refused?: unknown[] }> =
  {
    'linkedin-connections.csv': {
      format: 'linkedin-connections',
      people: 3,
      refused: [{ ok: false, problem: 'no-name' }],
      first: {
        name: 'Nadia Benkirane-Østergaard',
        url: 'https://www.linkedin.com/in/nadia-benkirane/',
        emails: ['nadia@kulde.example'],
        company: 'Kulde, Frakt & Co',
        title: 'Director of Operations',
        connectedOn: '2024-03-05',
      },
    },
    'apollo.csv': {
      format: 'apollo',
      people: 2,
      first: {
        name: 'Ottilie Brandt',
        title: 'Head of Cold Chain',
        company: 'Kulde AS',
        emails: ['ottilie.brandt@kulde.example'],
        phones: ['+47 22 12 34 56', '+47 900 11 222'],
        url: 'https://www.linkedin.com/in/ottilie-brandt/',
        companyUrl: 'https://www.linkedin.com/company/kulde',
        companyWebsite: 'https://www.kulde.example/',
        companySize: '1200',
        industry: 'logistics & supply chain',
        location: 'Oslo, Norway',
        tags: ['Fair 2026', 'Nordics'],
      },
    },
    'waalaxy.csv': {
      format: 'waalaxy',
      people: 1,
      first: {
        name: 'Camille Lefèvre',
        title: 'Directrice logistique',
        headline: 'Directrice logistique chez Frais Express | Chaîne du froid',
        company: 'Frais Express',
        companyUrl: 'https://www.linkedin.com/company/frais-express',
        companyWebsite: 'https://frais-express.example/',
        location: 'Lyon, Auvergne-Rhône-Alpes, France',
        url: 'https://www.linkedin.com/in/camille-lefevre/',
        emails: ['camille@perso.example', 'c.lefevre@frais-express.example'],
        phones: ['+33 6 12 34 56 78'],
        tags: ['Salon 2026'],
        connectedOn: '2026-03-14',
      },
    },
    'sales-navigator.csv': {
      format: 'sales-navigator',
      people: 1,
      first: {
        name: 'Ingrid Solberg',
        headline: 'Keeping fish cold since 2009',
        title: 'Head of Cold Chain',
        emails: ['ingrid.solberg@kulde.example'],
        url: 'https://www.linkedin.com/in/ingrid-solberg/',
        identities: ['li:sales/ACwAAA1b2c3d4e5f6g7h8i9j0k1l2m3n4o5'],
        company: 'Kulde AS',
        companyUrl: 'https://www.linkedin.com/company/kulde',
        companyWebsite: 'https://kulde.example/',
        industry: 'Transportation',
        companySize: '1200',
        location: 'Tromsø, Norway',
      },
    },
    'google-contacts.csv': {
      format: 'google-contacts',
      people: 1,
      first: {
        name: 'Maya Dewi Kusuma',
        company: 'PT Beku Jaya',
        title: 'Procurement Manager',
        note: 'Met in Surabaya\nLikes short mails',
        tags: ['Prospects'],
        emails: ['maya@bekujaya.example', 'maya.k@mail.example', 'mk@mail.example'],
        phones: ['+62 812-3456-789', '+62 21 555 0100'],
        location: 'Surabaya, Jawa Timur, Indonesia',
        url: 'https://www.linkedin.com/in/maya-kusuma/',
        websites: ['https://maya.example/blog'],
      },
    },
    'google-contacts-old.csv': {
      format: 'google-contacts-old',
      people: 1,
      first: {
        name: 'Lars Henrik Voss',
        company: 'Voss Kühltechnik GmbH',
        title: 'Geschäftsführer',
        tags: ['Fair'],
        emails: ['lars@voss.example'],
        phones: ['+49 30 1234567'],
        websites: ['https://voss.example/'],
      },
    },
    'hubspot.csv': {
      format: 'hubspot',
      people: 1,
      first: {
        name: 'Priya Raman',
        emails: ['priya@icebox.example'],
        phones: ['+44 20 7946 0000'],
        title: 'VP Supply Chain',
        company: 'Icebox Ltd',
        companyUrl: 'https://icebox.example/',
        companyWebsite: 'https://icebox.example/',
        location: 'Leeds, West Yorkshire, United Kingdom',
        industry: 'LOGISTICS AND SUPPLY CHAIN',
        url: 'https://www.linkedin.com/in/priya-raman/',
      },
    },
    'salesforce.csv': {
      format: 'salesforce',
      people: 1,
      first: {
        name: 'Samuel Adeyemi',
        company: 'Frostline',
        title: 'COO',
        emails: ['samuel@frostline.example'],
        phones: ['+234 1 234 5678'],
        location: 'Lagos, Nigeria',
        companyUrl: 'https://frostline.example/',
        companyWebsite: 'https://frostline.example/',
        companySize: '350',
        industry: 'Logistics',
        note: 'Asked for prices',
      },
    },
    'pipedrive.csv': {
      format: 'pipedrive',
      people: 1,
      first: {
        name: 'Elena Vidal',
        title: 'Jefa de compras',
        company: 'Fríos del Sur',
        tags: ['Hot lead', 'Feria'],
        emails: ['elena@friosdelsur.example'],
        phones: ['+34 91 123 45 67', '+34 600 123 456'],
      },
    },
    'german-excel.csv': {
      format: 'table',
      people: 2,
      first: {
        name: 'Jürgen Größ',
        company: 'Müller & Söhne KG',
        title: 'Einkaufsleiter',
        emails: ['j.groess@mueller-soehne.example'],
        phones: ['+49 89 1234567'],
        location: 'München',
        companySize: '1250',
        connectedOn: '2024-03-05',
      },
    },
    'libreoffice.xlsx': {
      format: 'table',
      people: 2,
      first: {
        name: 'Yuki 田中',
        title: 'Buyer',
        company: 'Kulde & Søn <AS>',
        emails: ['yuki@kulde.example'],
        url: 'https://www.linkedin.com/in/yuki-tanaka/',
        connectedOn: '2024-03-05',
        phones: ['4722123456'],
        companySize: '1200',
      },
    },
    'cards-21.vcf': {
      format: 'vcard',
      people: 1,
      first: {
        name: 'Jörg Böhm',
        company: 'Kühlhaus Hamburg',
        title: 'Lagerleiter',
        phones: ['+49 151 2345678'],
        emails: ['joerg@kuehlhaus.example'],
      },
    },
    'cards-30.vcf': {
      format: 'vcard',
      people: 1,
      // The second card is a company's.
      refused: [{ ok: false, problem: 'no-name' }],
      first: {
        name: 'Chidi Emeka Okafor',
        company: 'Frostline, Lagos',
        title: 'Head of Fleet',
        emails: ['chidi@frostline.example', 'chidi@mail.example'],
        phones: ['+234 803 123 4567'],
        location: 'Lagos, Nigeria',
        url: 'https://www.linkedin.com/in/chidi-okafor/',
        websites: ['https://frostline.example/'],
        note: 'Met at the fair\nCalls back on Mondays, mornings',
        tags: ['Fair', 'Fleet'],
      },
    },
    'cards-40.vcf': {
      format: 'vcard',
      people: 1,
      first: {
        name: 'Søren Kjær',
        company: 'Nordisk Køl',
        title: 'Indkøbschef',
        emails: ['soren@nordisk-kol.example'],
        phones: ['+45-12-34-56-78'],
        url: 'https://www.linkedin.com/in/soren-kjaer/',
        location: 'Aarhus, Denmark',
      },
    },
  };

describe('recogniseLayout', () => {
  it.each(Object.entries(FILES))('reads %s', async (name, { format, first, people, refused = [] }) => {
    const file = await read(name);
    expect(file.layout.format).toBe(format);
    expect(file.people[0]).toEqual(first);
    expect(file.people).toHaveLength(people);
    const wrong = file.results.flatMap((result): unknown[] => (result.ok ? [...result.warnings] : [result]));
    expect(wrong).toEqual(refused);
  });

  it('tells decimals and the order of dates by the rows', async () => {
    const { layout } = await read('german-excel.csv');
    expect([layout.decimal, layout.dateOrder]).toEqual([',', 'dmy']);
  });

  const layoutOf = (...rows: string[][]) =>
    recogniseLayout(
      rows.map((cells, at) => ({ line: at + 1, cells })),
      'delimited',
    );

  it('asks for the order of dates where the rows do not tell it', () => {
    const ask = (...dates: string[]) =>
      layoutOf(['Name', 'Connected On'], ...dates.map((date) => ['Ann Lee', date]));
    expect(ask('03/04/2024')).toMatchObject({ asksDateOrder: true });
    expect(ask('03/04/2024', '15/04/2024')).toMatchObject({ dateOrder: 'dmy' });
    expect(ask('03/04/2024', '04/15/2024')).toMatchObject({ dateOrder: 'mdy' });
    // One column, two habits: nobody can tell.
    expect(ask('15/04/2024', '04/15/2024')).toMatchObject({ asksDateOrder: true });
    expect(ask('05 Mar 2024')).not.toHaveProperty('asksDateOrder');
  });

  it('takes a column of web sites for no LinkedIn addresses', () => {
    const { columns } = layoutOf(
      ['Name', 'URL'],
      ['Ann Lee', 'https://acme.example'],
      ['Bo Ek', 'acme.example'],
    );
    expect(columns.map(({ target, sure }) => [target, sure])).toEqual([
      ['full-name', true],
      ['website', false],
    ]);
  });

  it('proposes nothing it is not told: no headings, unknown ones, two of one', () => {
    expect(layoutOf(['Ann Lee', 'ann@acme.example', 'x'], ['Bo Ek', 'bo@acme.example', 'y'])).toMatchObject({
      headerLine: 0,
      columns: [
        { target: 'full-name', sure: false },
        { target: 'email', sure: false },
        { target: 'ignore', sure: false },
      ],
    });
    expect(
      layoutOf(['Name', 'Title', 'Title', 'Shoe size'], ['a', 'b', 'c', 'd']).columns.map(
        ({ target }) => target,
      ),
    ).toEqual(['full-name', 'title', 'ignore', 'ignore']);
  });

  it('reads a lone first name as the whole name where it heads whole names', () => {
    expect(layoutOf(['Nom', 'Société'], ['Camille Lefèvre', 'Frais']).columns[0]).toMatchObject({
      target: 'full-name',
    });
    expect(layoutOf(['Prénom', 'Nom'], ['Camille', 'Lefèvre']).columns.map(({ target }) => target)).toEqual([
      'first-name',
      'last-name',
    ]);
  });
});
