import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { ana, bare, nadia, OPTIONS } from '../../test/fixtures/exportable-people.ts';
import type { Stage } from '../model/words.ts';
import { type ExportablePerson, type ExportOptions, exportPeople } from './index.ts';
import type { Importer } from './presets.ts';

const read = (preset: Importer, people: readonly ExportablePerson[], options: Partial<ExportOptions> = {}) =>
  parse(exportPeople(people, preset, { ...OPTIONS, ...options }), { columns: true }) as Record<
    string,
    string
  >[];
const headers = (preset: Importer, people: readonly ExportablePerson[] = []) =>
  (parse(exportPeople(people, preset, { ...OPTIONS, columns: [] })) as string[][])[0]?.join(',');
const known = (row: Record<string, string> | undefined) =>
  Object.fromEntries(Object.entries(row ?? {}).filter(([, value]) => value !== ''));
const at = (stage: Stage, label: 'hot' | 'warm' | 'cold' | undefined = 'warm'): ExportablePerson => {
  const { score, ...row } = ana.row;
  return { ...ana, row: { ...row, stage, ...(label && score && { score: { ...score, label } }) } };
};
const stagesOf = (preset: Importer, column: string, label?: 'hot' | 'cold') =>
  (['suspect', 'lead', 'prospect', 'opportunity', 'customer', 'nurture', 'disqualified'] as const).map(
    (stage) => read(preset, [at(stage, label)])[0]?.[column],
  );

const REASON = 'Fit: Seniority Director, Place Indonesia.';
const NOTE = `${REASON} · Assay 72 (58–86), warm 3, B3`;

/** What the programs' own documentation gives, letter by letter. */
const HEADERS: Record<Importer, string> = {
  hubspot:
    'First Name,Last Name,Email,Phone Number,Mobile Phone Number,Job Title,Company Name,Website URL,City,State/Region,Country/Region,Postal Code,Industry,Lifecycle Stage,Lead Status,LinkedIn URL,Contact owner',
  salesforce:
    'First Name,Last Name,Company,Title,Email,Phone,Mobile Phone,Website,Street,City,State,Postal Code,Country,Lead Source,Lead Status,Rating,Industry,Annual Revenue,No. of Employees,Description,Email Opt Out',
  pipedrive:
    'Person - Name,Person - First name,Person - Last name,Person - Email,Person - Phone,Organization - Name,Person - Label,Note',
  outreach:
    'First Name,Last Name,Email,Title,Company,Work Phone,Mobile Phone,LinkedIn URL,City,State,Country,Tags',
  salesloft:
    'first_name,last_name,email_address,secondary_email_address,personal_email_address,phone,phone_extension,home_phone,mobile_phone,linkedin_url,title,city,state,country,work_city,work_state,work_country,person_company_name,person_company_website,person_company_industry,job_seniority,person_stage_id,owner_id,do_not_contact,locale,tags,custom_fields,personal_website,twitter_handle',
  'google-contacts':
    'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,Website 1 - Label,Website 1 - Value,Event 1 - Label,Event 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value',
};

describe.each(Object.keys(HEADERS) as Importer[])('%s', (preset) => {
  it('has exactly the headers the program knows, in its order', () => {
    expect(headers(preset)).toBe(HEADERS[preset]);
  });

  it('is written for an importer: no byte-order mark, commas, CRLF, phones as they are', () => {
    const text = exportPeople([ana, nadia], preset, OPTIONS);
    expect(text.startsWith('"')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(3);
    expect(text).toContain('"+628123456789"');
    expect(text).not.toContain("'+");
  });
});

describe('HubSpot', () => {
  it('gets everything it asks for, and behind it what Assay adds', () => {
    expect(known(read('hubspot', [ana], { owner: 'me@us.example' })[0])).toEqual({
      'First Name': 'Ana',
      'Last Name': 'Putri',
      Email: 'ana@kestrel-yard.example',
      'Phone Number': '+628123456789',
      'Job Title': 'Head of IT, “Ops”',
      'Company Name': 'Kestrel Yard; Sons, Ltd',
      'Website URL': 'https://kestrel-yard.example/',
      City: 'Bandung',
      'State/Region': 'Jawa Barat',
      'Country/Region': 'Indonesia',
      Industry: 'Maritime Transportation',
      'Lifecycle Stage': 'Sales Qualified Lead',
      'Lead Status': 'IN_PROGRESS',
      'LinkedIn URL': 'https://www.linkedin.com/in/ana-putri/',
      'Contact owner': 'me@us.example',
      'Assay ID': ana.row.id,
      'Assay Score': '72',
      // Engagement 3 of 4 upwards is 2 of 4 downwards.
      'Assay Fit/Engagement': 'B2',
      'Assay Reason': REASON,
    });
  });

  it('gets its own words for stages, no suspects, and nothing where a stage must not change', () => {
    expect(stagesOf('hubspot', 'Lifecycle Stage')).toEqual([
      undefined,
      'Marketing Qualified Lead',
      'Sales Qualified Lead',
      'Opportunity',
      'Customer',
      '',
      '',
    ]);
    expect(stagesOf('hubspot', 'Lead Status').slice(5)).toEqual(['BAD_TIMING', 'UNQUALIFIED']);
  });

  it('follows the map the user changed', () => {
    const stages = { suspect: { out: false, values: { 'lifecycle-stage': 'Other' } } };
    const [row] = read('hubspot', [bare], { stages });
    expect(row?.['Lifecycle Stage']).toBe('Other');
    expect(row?.['Lead Status']).toBe('NEW');
  });
});

describe('Salesforce', () => {
  it('gets a lead', () => {
    expect(known(read('salesforce', [ana])[0])).toEqual({
      'First Name': 'Ana',
      'Last Name': 'Putri',
      Company: 'Kestrel Yard; Sons, Ltd',
      Title: 'Head of IT, “Ops”',
      Email: 'ana@kestrel-yard.example',
      Phone: '+628123456789',
      Website: 'https://kestrel-yard.example/',
      City: 'Bandung',
      State: 'Jawa Barat',
      Country: 'Indonesia',
      'Lead Source': 'Partner Referral',
      'Lead Status': 'Working - Contacted',
      Rating: 'Warm',
      Industry: 'Maritime Transportation',
      Description: NOTE,
    });
  });

  it('gets ratings within what the stage allows, none without a score, and no opportunity', () => {
    expect(stagesOf('salesforce', 'Rating', 'hot')).toEqual(['', 'Warm', 'Hot', undefined, '', 'Cold', '']);
    expect(stagesOf('salesforce', 'Rating', 'cold').slice(1, 3)).toEqual(['Cold', 'Warm']);
    const { score: _, ...unscored } = at('lead').row;
    expect(read('salesforce', [{ ...ana, row: unscored }])[0]?.Rating).toBe('');
  });

  it('may get a key that makes an upsert possible', () => {
    expect(read('salesforce', [ana], { columns: ['linkedin-key'] })[0]?.LinkedIn_Key__c).toBe('in:ana-putri');
  });

  it('says that somebody opted out where that is known, and never that they did not', () => {
    const row = { ...ana.row, disqualified: 'do-not-contact' as const };
    expect(read('salesforce', [{ ...ana, row }, bare]).map((each) => each['Email Opt Out'])).toEqual([
      '1',
      '',
    ]);
  });
});

describe('Pipedrive', () => {
  it('gets a person with a label and a note', () => {
    expect(known(read('pipedrive', [ana])[0])).toEqual({
      'Person - Name': 'Ana Putri',
      'Person - First name': 'Ana',
      'Person - Last name': 'Putri',
      'Person - Email': 'ana@kestrel-yard.example',
      'Person - Phone': '+628123456789',
      'Organization - Name': 'Kestrel Yard; Sons, Ltd',
      'Person - Label': 'Warm lead',
      Note: NOTE,
    });
    expect(stagesOf('pipedrive', 'Person - Label', 'hot')).toEqual([
      '',
      'Hot lead',
      'Hot lead',
      'Hot lead',
      'Customer',
      'Cold lead',
      '',
    ]);
  });
});

describe('Outreach and Salesloft', () => {
  it('get no one who was set aside, and one tag a cell', () => {
    expect(read('outreach', [at('disqualified'), at('lead')]).map(({ Tags }) => Tags)).toEqual(['Lead']);
    expect(read('salesloft', [at('disqualified')])).toEqual([]);
  });

  it('get phones without formatting and Salesloft its own words for levels', () => {
    expect(known(read('salesloft', [ana])[0])).toMatchObject({
      phone: '+628123456789',
      secondary_email_address: 'ana.putri@mail.example',
      job_seniority: 'director',
      personal_website: 'https://ana.example/?a=1,2',
      tags: 'event,emea',
      'Assay Score': '72',
      'Assay Reason': REASON,
    });
  });
});

describe('Google Contacts', () => {
  it('repeats its groups to the file’s maximum', () => {
    expect(headers('google-contacts', [bare, ana])).toContain(
      'E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label',
    );
    expect(known(read('google-contacts', [bare, ana])[1])).toEqual({
      'First Name': 'Ana',
      'Last Name': 'Putri',
      'Organization Name': 'Kestrel Yard; Sons, Ltd',
      'Organization Title': 'Head of IT, “Ops”',
      Notes: NOTE,
      Labels: '* myContacts ::: Prospects ::: event ::: emea',
      'E-mail 1 - Value': 'ana@kestrel-yard.example',
      'E-mail 2 - Value': 'ana.putri@mail.example',
      'Phone 1 - Value': '+628123456789',
      'Address 1 - City': 'Bandung',
      'Address 1 - Region': 'Jawa Barat',
      'Address 1 - Country': 'Indonesia',
      'Website 1 - Label': 'LinkedIn',
      'Website 1 - Value': 'https://www.linkedin.com/in/ana-putri/',
      'Website 2 - Value': 'https://ana.example/?a=1,2',
      'Custom Field 1 - Label': 'Assay Score',
      'Custom Field 1 - Value': '72 (58–86), warm 3, B3',
    });
  });
});

describe('a formula', () => {
  it('is guarded wherever it may stand', () => {
    const evil = '=HYPERLINK("https://bad.example")';
    const person = { ...nadia, reason: evil, row: { ...nadia.row, stage: 'lead' as const, tags: [evil] } };
    for (const preset of Object.keys(HEADERS) as Importer[])
      for (const cells of parse(exportPeople([person], preset, OPTIONS)) as string[][])
        expect(cells.filter((cell) => cell.startsWith('='))).toEqual([]);
  });
});
