import { expect, it } from 'vitest';
import type { Contact } from '../model/contact.ts';
import { isWritten, sentAlike, sentLately, writtenToday } from './written-to.ts';

const contact = (personId: string, at: string, over: Partial<Contact> = {}): Contact => ({
  id: `${personId} ${at}`,
  personId,
  at,
  channel: 'email',
  ...over,
});

const NOON = '2026-03-10T12:00:00.000Z';

it('counts what was sent, not what was looked at, spoken or returned', () => {
  expect(isWritten(contact('ana', NOON))).toBe(true);
  expect(isWritten(contact('ana', NOON, { channel: 'phone' }))).toBe(false);
  expect(isWritten(contact('ana', NOON, { channel: 'linkedin', way: 'view' }))).toBe(false);
  expect(isWritten(contact('ana', NOON, { channel: 'linkedin', way: 'invite' }))).toBe(true);
  expect(isWritten(contact('ana', NOON, { outcome: { disposition: 'bounced' } }))).toBe(false);
});

it('knows today in the user’s zone, and each person once', () => {
  const contacts = [
    contact('ana', '2026-03-10T08:00:00.000Z'),
    contact('ana', '2026-03-10T09:00:00.000Z'),
    contact('bo', '2026-03-09T23:30:00.000Z'),
  ];
  expect(writtenToday(contacts, NOON, 'UTC').map(({ personId, at }) => [personId, at])).toEqual([
    ['ana', '2026-03-10T09:00:00.000Z'],
  ]);
  expect(writtenToday(contacts, NOON, 'Europe/Paris').map(({ personId }) => personId)).toEqual(['ana', 'bo']);
});

it('finds two people who were sent one template on one day, the latest time', () => {
  const intro = { template: 'intro' };
  const contacts = [
    contact('ana', '2026-03-02T08:00:00.000Z', intro),
    contact('bo', '2026-03-02T09:00:00.000Z', intro),
    contact('ana', '2026-03-05T08:00:00.000Z', intro),
    contact('bo', '2026-03-05T09:00:00.000Z', intro),
  ];
  expect(sentAlike(contacts, 'UTC')).toMatchObject({
    template: 'intro',
    first: { personId: 'ana', at: '2026-03-05T08:00:00.000Z' },
    second: { personId: 'bo' },
  });
});

it('finds none on two days, of two templates, without a template, or to one person', () => {
  const on = (personId: string, day: number, template?: string) =>
    contact(personId, `2026-03-0${day}T08:00:00.000Z`, template === undefined ? {} : { template });
  expect(sentAlike([on('ana', 2, 'intro'), on('bo', 3, 'intro')], 'UTC')).toBeUndefined();
  expect(sentAlike([on('ana', 2, 'intro'), on('bo', 2, 'offer')], 'UTC')).toBeUndefined();
  expect(sentAlike([on('ana', 2), on('bo', 2)], 'UTC')).toBeUndefined();
  expect(sentAlike([on('ana', 2, 'intro'), on('ana', 2, 'intro')], 'UTC')).toBeUndefined();
});

it('finds who was sent what a template makes within two days, the last of them', () => {
  const sent = (personId: string, at: string, template = 'intro') => contact(personId, at, { template });
  const contacts = [
    sent('ana', '2026-03-07T23:59:00.000Z'),
    sent('bo', '2026-03-08T00:00:00.000Z'),
    sent('cy', '2026-03-09T08:00:00.000Z'),
    sent('di', '2026-03-10T08:00:00.000Z', 'other'),
    contact('ed', '2026-03-10T09:00:00.000Z', { template: 'intro', outcome: { disposition: 'bounced' } }),
  ];
  expect(sentLately(contacts, 'intro', NOON, 'UTC')?.personId).toBe('cy');
  expect(sentLately(contacts.slice(0, 2), 'intro', NOON, 'UTC')?.personId).toBe('bo');
  expect(sentLately(contacts.slice(0, 1), 'intro', NOON, 'UTC')).toBeUndefined();
  expect(sentLately(contacts, 'third', NOON, 'UTC')).toBeUndefined();
});
