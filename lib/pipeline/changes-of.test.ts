import { describe, expect, it } from 'vitest';
import { SENIORITIES } from '../model/words.ts';
import { isSameEmployer } from './changes-employer.ts';
import { isSameName } from './changes-name.ts';
import { isSamePlace } from './changes-place.ts';
import { compareTitles } from './changes-title.ts';

const COUNTRIES: Record<string, string> = {
  'United States': 'US',
  'United Kingdom': 'GB',
  Deutschland: 'DE',
  Germany: 'DE',
};
const readCountry = (place: string) => COUNTRIES[place.split(', ').at(-1) ?? ''];

describe('isSameName', () => {
  it.each([
    ['Liz Taylor', 'Elizabeth Taylor'],
    ['Mike Ross', 'Michael Ross, Ph.D.'],
    ['João Silva', 'João da Silva'],
    ['María José Pérez', 'Mª José Pérez Ruiz'],
    ['Sri Mulyani', 'Sri Mulyani, S.E., M.Sc., Ph.D.'],
    ['Jörg Müller', 'JOERG MUELLER'],
    ['Omar Haddad', 'عمر حداد'],
    ['Maya Lindqvist', 'Maya L.'],
  ])('%s and %s are one name', (was, now) => {
    expect(isSameName(was, now)).toBe(true);
    expect(isSameName(now, was)).toBe(true);
  });

  it.each([
    ['Jane Smith', 'Jane Doe'],
    ['Sarah Whitfield', 'Sarah Whitfield-Okoro'],
    ['Teresa Quintana', 'Teresa Quintana de Larrea'],
    ['Tanja Roth', 'Tanja Kessler (geb. Roth)'],
  ])('%s and %s are two', (was, now) => expect(isSameName(was, now)).toBe(false));
});

describe('isSamePlace', () => {
  it.each([
    ['San Francisco Bay Area', 'San Francisco, California, United States'],
    ['Frankfurt am Main, Hessen, Deutschland', 'Frankfurt Rhine-Main Metropolitan Area'],
    ['United States', 'Austin, Texas, United States'],
    ['Köln, Nordrhein-Westfalen, Deutschland', 'Cologne, North Rhine-Westphalia, Germany'],
  ])('%s and %s are one place', (was, now) => {
    expect(isSamePlace(was, now, readCountry)).toBe(true);
    expect(isSamePlace(now, was, readCountry)).toBe(true);
  });

  it.each([
    ['New York, New York, United States', 'Buffalo, New York, United States'],
    ['York, England, United Kingdom', 'New York, New York, United States'],
    ['Stuttgart und Umgebung', 'Karlsruhe, Baden-Württemberg, Deutschland'],
  ])('%s and %s are two', (was, now) => expect(isSamePlace(was, now, readCountry)).toBe(false));
});

describe('isSameEmployer', () => {
  it.each([
    ['Kestrel Yard', 'Kestrel Yard Ltd.'],
    ['BCG', 'Boston Consulting Group'],
    ['Rheinblech', 'Rheinblech España'],
    ['Kestrel Yard', 'Kestrel Yard (acquired by Pelican Group)'],
  ])('%s and %s are one house', (company, other) =>
    expect(isSameEmployer({ company }, { company: other })).toBe(true),
  );

  it.each([
    ['Summit Partners', 'Summit Analytics'],
    ['Deloitte', 'Deloitte Digital'],
    ['Isar', 'Isar Medizintechnik'],
  ])('%s and %s are two', (company, other) =>
    expect(isSameEmployer({ company }, { company: other })).toBe(false),
  );

  it('a page in common outweighs the name', () => {
    const companyUrl = 'https://www.linkedin.com/company/meta/';
    expect(isSameEmployer({ company: 'Facebook', companyUrl }, { company: 'Meta', companyUrl })).toBe(true);
  });
});

describe('compareTitles', () => {
  const levels: Record<string, number> = { Partner: SENIORITIES.length - 1 };
  const readTitle = (title: string) => ({ ...(levels[title] !== undefined && { level: levels[title] }) });

  it.each([
    ['Manager', 'Senior Manager'],
    ['Vice President, Sales', 'Senior Vice President, Sales'],
    ['Interim CFO', 'CFO'],
    ['Stellvertretender Filialleiter', 'Filialleiter'],
    ['Subdirector de ventas', 'Director de ventas'],
    ['Wakil Direktur', 'Direktur'],
    ['Associate', 'Partner'],
  ])('%s to %s is up', (was, now) => expect(compareTitles(was, now, 'dated', readTitle)).toBe('up'));

  it('a later job without a known level is another role, the same entry in other words is none', () => {
    expect(compareTitles('Buyer North', 'Buyer South', 'dated', readTitle)).toBe('other');
    expect(compareTitles('Buyer North', 'Buyer South', 'inPlace', readTitle)).toBe('reworded');
    expect(compareTitles('VP Sales', 'Vice President of Sales', 'dated', readTitle)).toBe('reworded');
    expect(compareTitles('Buyer', 'Buyer', 'undated', readTitle)).toBe('same');
  });
});
