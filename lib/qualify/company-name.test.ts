import { describe, expect, it } from 'vitest';
import { companyKey } from '../model/company-key.ts';
import { type CompanyTraces, findCompany, readWantedCompanies, traceCompanies } from './company-name.ts';

describe('companyKey', () => {
  it.each([
    ['Halvorsen & Okafor A/S', 'halvorsen okafor'],
    ['HALVORSEN OKAFOR', 'halvorsen okafor'],
    ['Brennwerk Frischdienst GmbH & Co. KG', 'brennwerk frischdienst'],
    ['PT Samudra Lintas Bahari Tbk.', 'samudra lintas bahari'],
    ['Latteria Verdi S.p.A.', 'latteria verdi'],
    ['Acme, Inc.', 'acme'],
    ['Kulde Kontroll AS', 'kulde kontroll'],
    ['SAS', 'sas'],
  ])('%s', (name, key) => expect(companyKey(name)).toBe(key));
});

const found = (traces: CompanyTraces, value: string) =>
  findCompany(traces, readWantedCompanies([value]))?.evidence;

describe('findCompany', () => {
  const read = { from: 'company', at: '2026-11-22T09:30:00.000Z' } as const;
  const traces = traceCompanies(
    [{ words: 'FrostLedger Ltd', from: 'company' }],
    [
      { words: 'https://www.linkedin.com/company/frostledger/', ...read },
      { words: 'https://blog.frostledger.example/post', ...read },
    ],
    { site: false, page: true },
  );

  it.each([
    'Frostledger',
    'FROSTLEDGER GmbH',
    'frostledger.example',
    'https://www.frostledger.example/',
    'https://linkedin.com/company/frostledger',
  ])('recognises %s', (wanted) => expect(found(traces, wanted)).toBeDefined());

  it.each([
    'Frost',
    'Frost Ledger Partners',
    'ledger.example',
    'https://linkedin.com/company/frost',
    'Ltd',
    '.',
  ])('does not take it for %s', (wanted) => expect(found(traces, wanted)).toBeUndefined());

  it('takes a name that equals a wanted domain', () => {
    const named = traceCompanies([{ words: 'Frost Ledger', from: 'company' }], [], {
      site: false,
      page: false,
    });
    expect(found(named, 'frostledger.example')?.words).toBe('Frost Ledger');
  });
});
