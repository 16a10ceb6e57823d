import { describe, expect, it } from 'vitest';
import { bare, LINKEDIN, nadia, OPTIONS } from '../../test/fixtures/exportable-people.ts';
import { exportPeople, fileName, toHtmlTable } from './index.ts';

const HEADER =
  'First Name,Last Name,Full Name,Title,Company,Headline,Location,Email,Phone,LinkedIn URL,Website,Stage,Label,Grade,' +
  'Fit/Engagement,Score,Score Low,Score High,Verdict,Reason,Tags,Next Follow-up,Source URL,Captured At,Last Seen';
const quoted = (text: string, delimiter: string) =>
  text
    .split(',')
    .map((cell) => `"${cell}"`)
    .join(delimiter);

describe('csv', () => {
  const [header, first, second, ...rest] = exportPeople([nadia, bare], 'csv', OPTIONS).split('\r\n');

  it('has the columns in order, quoted, without a byte-order mark', () => {
    expect(header).toBe(quoted(HEADER, ','));
    expect(rest).toEqual([]);
  });

  it('has one line per person: phone as it is, formula guarded, cleared fact empty, dates in the zone', () => {
    expect(first).toBe(
      '"Nadia","Benkirane","Nadia Benkirane, MBA","Director ""Ops""; EMEA",,' +
        `"'=HYPERLINK(""https://bad.example"")","Paris","nadia@acme.example","+33 6 12 34 56 78","${LINKEDIN}",,` +
        '"prospect","warm","3","B3","72","58","86","fit","Director, in operations: what you look for.","event, emea",' +
        '"2026-11-24 09:00","https://www.linkedin.com/in/nadia-old/","2026-11-20 09:00","2026-11-23 00:30"',
    );
  });

  it('leaves the unknown empty', () => {
    expect(second).toBe(
      ',"Suharyanto","Suharyanto",,,,,,,,,"suspect",,,,,,,,,,,,"2026-11-20 09:00","2026-11-20 09:00"',
    );
  });

  it('is a header alone for no one', () => {
    expect(exportPeople([], 'csv', OPTIONS)).toBe(quoted(HEADER, ','));
  });
});

describe('excel-csv', () => {
  it.each([
    ['en-US', ','],
    ['id', ';'],
    ['fr', ';'],
    ['de-DE', ';'],
    ['de-CH', ','],
    ['es', ';'],
    ['es-MX', ','],
    ['en-US@posix', ','],
  ])('separates as Excel does in %s', (locale, delimiter) => {
    const text = exportPeople([], 'excel-csv', { ...OPTIONS, locale });
    expect(text).toBe(`\uFEFF${quoted(HEADER, delimiter)}`);
  });

  it('guards the phone number too', () => {
    expect(exportPeople([nadia], 'excel-csv', OPTIONS)).toContain(`"'+33 6 12 34 56 78"`);
  });
});

describe('the clipboard', () => {
  it('is tab-separated and guarded', () => {
    const lines = exportPeople([nadia], 'tsv', OPTIONS).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe(HEADER.replaceAll(',', '\t'));
    expect(lines[1]).toContain("\t'+33 6 12 34 56 78\t");
  });

  it('has the same table as escaped HTML', () => {
    const hostile = { ...nadia, reason: '<img src=x onerror=alert(1)>\n"A" & \'B\'' };
    const html = toHtmlTable([hostile], OPTIONS);
    expect(html).toContain(
      '<td>&lt;img src=x onerror=alert(1)&gt;<br style="mso-data-placement:same-cell">&quot;A&quot; &amp; &#39;B&#39;</td>',
    );
    expect(html).toContain('<td>&#39;=HYPERLINK(');
    expect(html).not.toContain('<img');
  });
});

describe('json', () => {
  const [full, plain] = JSON.parse(exportPeople([nadia, bare], 'json', OPTIONS));

  it('has every fact with its source and date, cleared ones too, and no formula guard', () => {
    expect(full.facts.headline).toEqual(nadia.row.facts.headline);
    expect(full.facts.company.value).toBeNull();
    expect(full.facts.emails.value).toEqual(['nadia@acme.example', 'second@acme.example']);
    expect(full.score).toEqual(nadia.row.score);
    expect(full.reason).toBe(nadia.reason);
  });

  it('leaves out what is unknown and what only indexes need', () => {
    expect(plain).not.toHaveProperty('reason');
    expect(plain).not.toHaveProperty('score');
    expect(plain).not.toHaveProperty('words');
    expect(plain).not.toHaveProperty('priority');
  });

  it('is the same text whatever order the facts came in', () => {
    const turned = Object.fromEntries(Object.entries(nadia.row.facts).reverse()) as typeof nadia.row.facts;
    const other = { ...nadia, row: { ...nadia.row, facts: turned } };
    expect(exportPeople([other], 'json', OPTIONS)).toBe(exportPeople([nadia], 'json', OPTIONS));
  });

  it('is an empty list for no one', () => {
    expect(exportPeople([], 'json', OPTIONS)).toBe('[]\n');
  });
});

describe('fileName', () => {
  it.each([
    ['csv', 'prospects', 'assay-prospects-2026-11-22.csv'],
    ['excel-csv', 'Qualifiés / été', 'assay-qualifies-ete-2026-11-22.csv'],
    ['json', '../..\\CON:*?', 'assay-con-2026-11-22.json'],
    ['tsv', '🚀', 'assay-people-2026-11-22.tsv'],
  ] as const)('%s of %s', (preset, label, name) => {
    expect(fileName(preset, '2026-11-22T10:00:00.000Z', 'Europe/Paris', label)).toBe(name);
  });

  it('has the day of the zone', () => {
    expect(fileName('csv', '2026-11-22T23:30:00.000Z', 'Asia/Jakarta', 'x')).toBe('assay-x-2026-11-23.csv');
  });
});
