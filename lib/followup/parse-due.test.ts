import { describe, expect, it } from 'vitest';
import { parseDue } from './parse-due.ts';

const ZONE = 'Asia/Kolkata';
const NOW = '2026-11-20T04:50:00.000Z'; // Friday, 10:20 in Kolkata

function said(text: string, locale: string, now = NOW, zone = ZONE): string {
  const parsed = parseDue(text, now, zone, locale);
  return parsed.ok ? parsed.due.wall : parsed.reason;
}

describe('parseDue reads', () => {
  it.each([
    ['next tuesday 9am', '2026-11-24T09:00'],
    ['  Next   Tuesday 9AM ', '2026-11-24T09:00'],
    ['tomorrow', '2026-11-21T09:00'],
    ['day after tomorrow', '2026-11-22T09:00'],
    ['the day after tomorrow at 11', '2026-11-22T11:00'],
    ['first thing tomorrow', '2026-11-21T09:00'],
    ['in 3 days', '2026-11-23T09:00'],
    ['in two weeks', '2026-12-04T09:00'],
    ['next month', '2026-12-20T09:00'],
    ['monday', '2026-11-23T09:00'],
    ['on monday', '2026-11-23T09:00'],
    ['tomorrow morning', '2026-11-21T09:00'],
    ['monday afternoon', '2026-11-23T15:00'],
    ['tonight', '2026-11-20T20:00'],
    ['this evening', '2026-11-20T20:00'],
    ['tomorrow at noon', '2026-11-21T12:00'],
    ['dec 24', '2026-12-24T09:00'],
    ['12/01', '2026-12-01T09:00'],
    ['2026-12-01 14:30', '2026-12-01T14:30'],
    ['in 2 hours', '2026-11-20T12:20'],
    ['in half an hour', '2026-11-20T10:50'],
    ['2pm', '2026-11-20T14:00'],
    ['9am', '2026-11-21T09:00'],
    ['tomorrow at 3', '2026-11-21T15:00'],
    ['at 3', '2026-11-20T15:00'],
    ['tomorrow 03:00', '2026-11-21T03:00'],
    ['tomorrow 3am', '2026-11-21T03:00'],
    ['today', '2026-11-20T11:00'],
    ['friday', '2026-11-27T09:00'],
    ['friday 4pm', '2026-11-20T16:00'],
    ['nov 20', '2026-11-20T11:00'],
  ])('English: %s', (text, wall) => {
    expect(said(text, 'en')).toBe(wall);
  });

  it.each([
    ['de', 'nächsten Dienstag 9 Uhr', '2026-11-24T09:00'],
    ['de', 'morgen', '2026-11-21T09:00'],
    ['de', 'übermorgen um 10', '2026-11-22T10:00'],
    ['de', 'morgen früh', '2026-11-21T09:00'],
    ['de', 'Montag früh', '2026-11-23T09:00'],
    ['de', 'morgen Nachmittag', '2026-11-21T15:00'],
    ['de', 'kommenden Montag', '2026-11-23T09:00'],
    ['de', '24.12.', '2026-12-24T09:00'],
    ['de', 'am 24.12.2026', '2026-12-24T09:00'],
    ['de', 'in zwei Wochen', '2026-12-04T09:00'],
    ['fr', 'mardi prochain 9h', '2026-11-24T09:00'],
    ['fr', 'après-demain', '2026-11-22T09:00'],
    ['fr', 'Apres demain à 14h30', '2026-11-22T14:30'],
    ['fr', 'demain midi', '2026-11-21T12:00'],
    ['fr', 'demain après-midi', '2026-11-21T14:00'],
    ['fr', 'lundi matin', '2026-11-23T09:00'],
    ['fr', 'le 24/12', '2026-12-24T09:00'],
    ['fr', 'dans 15 jours', '2026-12-05T09:00'],
    ['es', 'próximo martes a las 9', '2026-11-24T09:00'],
    ['es', 'pasado mañana', '2026-11-22T09:00'],
    ['es', 'pasado mañana a las 10', '2026-11-22T10:00'],
    ['es', 'mañana por la tarde', '2026-11-21T15:00'],
    ['es', 'mañana por la mañana', '2026-11-21T09:00'],
    ['es', 'la próxima semana', '2026-11-27T09:00'],
    ['es', 'el lunes que viene', '2026-11-23T09:00'],
    ['es', 'el mes que viene', '2026-12-20T09:00'],
    ['id', 'besok', '2026-11-21T09:00'],
    ['id', 'lusa', '2026-11-22T09:00'],
    ['id', 'senin depan', '2026-11-23T09:00'],
    ['id', 'dalam 3 hari', '2026-11-23T09:00'],
    ['id', 'minggu depan', '2026-11-27T09:00'],
    ['id', 'besok jam 14.30', '2026-11-21T14:30'],
    ['id', 'nanti sore', '2026-11-20T15:00'],
    ['id', 'kamis jam 2 siang', '2026-11-26T14:00'],
  ])('%s: %s', (locale, text, wall) => {
    expect(said(text, locale)).toBe(wall);
  });

  it('English in any interface, and slashes in the order of the region', () => {
    for (const locale of ['de', 'fr-CA', 'es-MX', 'id', 'ja']) {
      expect(said('next tuesday 9am', locale)).toBe('2026-11-24T09:00');
    }
    expect(said('01/12', 'en-US')).toBe('2027-01-12T09:00');
    expect(said('01/12', 'en-GB')).toBe('2026-12-01T09:00');
  });

  it('a zone that was named', () => {
    const parsed = parseDue('tomorrow 9am EST', NOW, ZONE, 'en');
    expect(parsed).toMatchObject({ ok: true, due: { dueAt: '2026-11-21T14:00:00.000Z', zone: ZONE } });
  });

  it('hours as hours, and days as days, over a clock change', () => {
    const beforeGap = '2026-03-29T00:30:00.000Z'; // 01:30 in Paris
    expect(said('in 2 hours', 'en', beforeGap, 'Europe/Paris')).toBe('2026-03-29T04:30');
    const parsed = parseDue('in 1 day', '2026-03-28T08:00:00.000Z', 'Europe/Paris', 'en');
    expect(parsed).toMatchObject({ due: { wall: '2026-03-29T09:00', dueAt: '2026-03-29T07:00:00.000Z' } });
  });

  it('gives back the words and the start of work it was told', () => {
    expect(parseDue('  in 3   days ', NOW, ZONE, 'en', '07:45')).toMatchObject({
      words: 'in 3 days',
      due: { wall: '2026-11-23T07:45', zone: ZONE },
    });
  });

  it('"today" as the next hour, until the day has none', () => {
    expect(said('today', 'en', '2026-11-20T02:00:00.000Z')).toBe('2026-11-20T09:00');
    expect(said('today', 'en', '2026-11-20T17:45:00.000Z')).toBe('2026-11-20T23:59');
    expect(said('today', 'en', '2026-11-20T18:29:30.000Z')).toBe('past');
  });
});

describe('parseDue refuses', () => {
  it('nothing', () => {
    expect(said('', 'en')).toBe('empty');
    expect(said(' \n\t', 'en')).toBe('empty');
  });

  it.each([
    ['en', 'yesterday'],
    ['en', 'last friday'],
    ['en', '5 minutes ago'],
    ['en', 'now'],
    ['en', 'today 9am'],
    ['en', '2020-01-01'],
    ['de', 'letzten Montag'],
    ['fr', 'lundi dernier'],
    ['es', 'lunes pasado'],
    ['id', 'senin lalu'],
  ])('the past, in %s: %s', (locale, text) => {
    expect(said(text, locale)).toBe('past');
  });

  it.each([
    ['en', 'soon'],
    ['en', 'feb 30'],
    ['en', '9'],
    ['en', 'call Ana tomorrow'],
    ['en', 'tomorrow or monday'],
    ['de', 'Freitag in einer Woche'],
    ['fr', 'mardi en huit'],
  ])('what it did not wholly understand, in %s: %s', (locale, text) => {
    expect(said(text, locale)).toBe('not-understood');
  });

  it('more than anyone types', () => {
    expect(said(`tomorrow ${' at '.repeat(100)}`, 'en')).toBe('not-understood');
  });
});
