import { describe, expect, it } from 'vitest';
import { personReadingSchema } from '../../lib/model/reading.ts';
import { makeWorld } from './make-world.ts';
import { truthOf } from './truth.ts';
import { defaultView } from './view.ts';
import type { SitePerson } from './world.ts';

const world = makeWorld({ seed: 7, people: 200 });

const SCRIPTS = [
  'Latin',
  'Arabic',
  'Hebrew',
  'Han',
  'Hiragana',
  'Hangul',
  'Devanagari',
  'Cyrillic',
  'Greek',
  'Thai',
];

const count = (of: (person: SitePerson) => unknown): number => new Set(world.people.map(of)).size;

describe('makeWorld', () => {
  it('makes the same world from the same seed, and another from another', () => {
    const again = makeWorld({ seed: 7, people: 200 });
    expect(JSON.stringify(again)).toBe(JSON.stringify(world));
    expect(JSON.stringify(makeWorld({ seed: 8, people: 200 }))).not.toBe(JSON.stringify(world));
  });

  it('gives nobody the name, address, id or headline of somebody else', () => {
    for (const of of [
      (person: SitePerson) => person.shownName,
      (person: SitePerson) => person.slug,
      (person: SitePerson) => person.profileId,
      (person: SitePerson) => person.memberId,
      (person: SitePerson) => person.headline,
    ]) {
      expect(count(of)).toBe(world.people.length);
    }
    const mails = world.people.flatMap((person) => person.contact.emails);
    const phones = world.people.flatMap((person) => person.contact.phones);
    expect(new Set(mails).size).toBe(mails.length);
    expect(new Set(phones).size).toBe(phones.length);
    expect(new Set(world.companies.map((company) => company.name)).size).toBe(world.companies.length);
  });

  it('draws names from many cultures and scripts', () => {
    const names = world.people.map((person) => person.shownName).join(' ');
    const missing = SCRIPTS.filter((script) => !new RegExp(`\\p{Script=${script}}`, 'u').test(names));
    expect(missing).toEqual([]);
    expect(count((person) => person.culture)).toBeGreaterThanOrEqual(10);
  });

  it('holds every kind of name, career and photo', () => {
    const has = (test: (person: SitePerson) => boolean) => world.people.slice(0, 48).some(test);
    expect(has((person) => /\p{Extended_Pictographic}/u.test(person.shownName))).toBe(true);
    expect(has((person) => person.shownName.includes('\u200D'))).toBe(true);
    expect(has((person) => /, (?:MBA|PhD)/.test(person.shownName))).toBe(true);
    expect(has((person) => person.shownName.length > 80)).toBe(true);
    expect(has((person) => person.family === undefined)).toBe(true);
    expect(has((person) => person.pronouns !== undefined)).toBe(true);
    expect(has((person) => person.photo === 'open-to-work')).toBe(true);
    expect(has((person) => person.photo === 'none')).toBe(true);
    expect(has((person) => person.jobs.some((job) => job.roles.length > 1))).toBe(true);
    expect(has((person) => person.jobs[0]?.roles[0]?.end !== undefined)).toBe(true);
    expect(has((person) => person.masked)).toBe(true);
  });

  it('keeps each career in order, newest first, without overlap', () => {
    for (const person of world.people) {
      const roles = person.jobs.flatMap((job) => job.roles);
      const starts = roles.map(({ start }) => start.year * 12 + start.month);
      expect([...starts].sort((a, b) => b - a)).toEqual(starts);
      expect(roles.slice(1).every((role) => role.end !== undefined)).toBe(true);
    }
  });

  it('states truths that are valid readings', () => {
    for (const person of world.people) {
      const view = { ...defaultView(person), scrolled: true, overlay: true };
      const result = personReadingSchema.safeParse(truthOf(world, person, view).fields);
      expect(result.error?.issues ?? []).toEqual([]);
    }
  });
});
