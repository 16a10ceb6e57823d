import { describe, expect, it } from 'vitest';
import { ENGLISH_TITLES } from '../../../test/fixtures/example-titles-en.ts';
import { OTHER_TITLES } from '../../../test/fixtures/example-titles-other.ts';
import { type Label, readLabels } from '../../../test/fixtures/read-labels.ts';
import { LABELLED_TITLES, LABELLED_TRAPS } from '../../../test/fixtures/titles/all.ts';
import { parseTitle } from './parse-title.ts';

const cases = readLabels(ENGLISH_TITLES.trim() + OTHER_TITLES.trimEnd());

/** Of the labels: how many of the answers given are right, and how many of the answers there are were given. */
function tally(labels: readonly Label[], key: 'seniority' | 'function') {
  const read = labels.map((label) => ({ want: label[key], got: parseTitle(label.title)[key] }));
  const given = read.filter(({ got }) => got !== undefined);
  const there = read.filter(({ want }) => want !== undefined);
  return {
    right: given.filter(({ want, got }) => want === got).length / given.length,
    answered: there.filter(({ got }) => got !== undefined).length / there.length,
  };
}

describe('parseTitle', () => {
  it.each(cases)('$title', ({ title, seniority, function: fn, authority }) => {
    const read = parseTitle(title);
    expect({ seniority: read.seniority, fn: read.function, authority: read.authority }).toEqual({
      seniority,
      fn,
      authority,
    });
    for (const words of read.evidence) expect(title).toContain(words);
  });

  it('quotes the deciding words as they stand', () => {
    expect(parseTitle('🚀 Directrice des Systèmes d’Information | Maman').evidence).toEqual([
      'Directrice des Systèmes d’Information',
    ]);
    expect(parseTitle('Regional Sales & Marketing Director').evidence).toEqual(['Sales', 'Director']);
    expect(parseTitle('Leiter/in Vertrieb (m/w/d)').evidence).toEqual(['Leiter/in Vertrieb']);
    expect(parseTitle('Ninja').evidence).toEqual([]);
  });

  it('lets the language settle a word two languages share', () => {
    expect(parseTitle('Marketing Intern', 'en').seniority).toBe('in-training');
    expect(parseTitle('Intern', 'nl-BE').seniority).toBeUndefined();
  });

  it('says nothing of text that is no title, however long', () => {
    for (const text of ['', '   ', '|||', '🙂', 'a'.repeat(3_000), 'CEO '.repeat(750), '(/'.repeat(1_500)]) {
      expect(() => parseTitle(text)).not.toThrow();
    }
    expect(parseTitle('x'.repeat(3_000))).toEqual({ evidence: [] });
  });
});

describe('parseTitle, on titles labelled without sight of its rules', () => {
  it.each(Object.entries(LABELLED_TITLES))('%s', (_language, text) => {
    const labels = readLabels(text);
    const seniority = tally(labels, 'seniority');
    const fn = tally(labels, 'function');
    const figures = { seniority: seniority.right, function: fn.right, answered: seniority.answered };
    expect(figures, JSON.stringify(figures)).toSatisfy(
      (share: typeof figures) => share.seniority >= 0.97 && share.function >= 0.95 && share.answered >= 0.85,
    );
  });

  it.each(readLabels(LABELLED_TRAPS))('is not misled by $title', ({ title, ...label }) => {
    const { seniority, function: fn, authority } = parseTitle(title);
    expect({ seniority, function: fn, authority }).toEqual(label);
  });
});
