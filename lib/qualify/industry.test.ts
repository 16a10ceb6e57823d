import { describe, expect, it } from 'vitest';
import { INDUSTRY_TEXTS } from '../../test/fixtures/industry-texts-data.ts';
import { labelledLines } from '../../test/fixtures/labelled-lines.ts';
import { findIndustry, INDUSTRIES, industryLabel, industryPath } from './industry.ts';
import { INDUSTRY_ALIASES, INDUSTRY_NAMES } from './industry-names-data.ts';

const LANGUAGES = ['de', 'fr', 'es', 'id', 'pt', 'it', 'nl'];

describe('industries', () => {
  it('lists 494, each once, every parent before its own', () => {
    const seen = new Set<string>();
    for (const { id, parent, sameAs } of INDUSTRIES) {
      expect(seen.has(id)).toBe(false);
      if (parent !== undefined) expect(seen.has(parent)).toBe(true);
      if (sameAs !== undefined) expect(seen.has(sameAs)).toBe(true);
      seen.add(id);
    }
    expect(seen.size).toBe(494);
  });

  it('knows an industry by id, label, former label and spelling of "and"', () => {
    expect(findIndustry('4')).toBe('4');
    expect(findIndustry('software development')).toBe('4');
    expect(findIndustry('Computer Software')).toBe('4');
    expect(findIndustry('IT Services & IT Consulting')).toBe('96');
    expect(findIndustry('Movies, Videos and Sound')).toBe('35');
    expect(findIndustry('3198')).toBe('53');
    expect(industryLabel('92')).toBe('Truck Transportation');
  });

  it('does not guess from part of a label', () => {
    for (const text of ['Cold Chain', 'Soft', '', '999999', 'Halvorsen Trucking']) {
      expect(findIndustry(text)).toBeUndefined();
    }
  });

  it('knows what lies within what', () => {
    expect(industryPath('3131')).toEqual(['3131', '109', '4', '6', '1594']);
    expect(industryPath('nowhere')).toEqual([]);
  });

  it.each(labelledLines(INDUSTRY_TEXTS))('finds %j as %s', (text, id) => {
    const [, locale, label = text] = text.match(/^([a-z]{2}):(.*)$/) ?? [];
    expect(findIndustry(label, locale) ?? '-').toBe(id);
  });

  it('knows as many texts as it claims', () => {
    expect(labelledLines(INDUSTRY_TEXTS).length).toBeGreaterThan(300);
  });

  it('lists in each language only industries there are, each name for one', () => {
    const known = new Set(INDUSTRIES.filter(({ sameAs }) => sameAs === undefined).map(({ id }) => id));
    for (const line of INDUSTRY_NAMES.trim().split('\n')) {
      const [head = '', ...columns] = line.split('|');
      const id = head.replace('*', '');
      expect(known, line).toContain(id);
      expect(columns, line).toHaveLength(LANGUAGES.length);
      for (const [index, language] of LANGUAGES.entries()) {
        for (const name of (columns[index] ?? '').split('/').filter(Boolean)) {
          expect(findIndustry(name, language), `${language} ${name}`).toBe(id);
        }
      }
    }
    for (const line of INDUSTRY_ALIASES.trim().split('\n')) {
      const [id = ''] = line.split(' ', 1);
      expect(known, line).toContain(id);
      for (const name of line.slice(id.length + 1).split('/')) expect(findIndustry(name), name).toBe(id);
    }
  });

  it('still finds every label of both lists', () => {
    for (const { id, label, sameAs } of INDUSTRIES) expect(findIndustry(label), label).toBe(sameAs ?? id);
  });

  it('labels in the reader’s language what has a name in it, and else in English', () => {
    expect(industryLabel('55', 'de')).toBe('Maschinenbau');
    expect(industryLabel('55', 'de-AT')).toBe('Maschinenbau');
    expect(industryLabel('42', 'id')).toBe('Asuransi');
    expect(industryLabel('144', 'de')).toBe('Renewable Energy Semiconductor Manufacturing');
    expect(industryLabel('55', 'ja')).toBe('Machinery Manufacturing');
    expect(industryLabel('nowhere', 'de')).toBeUndefined();
  });
});
