import { expect, it } from 'vitest';
import type { Contact } from '../model/contact.ts';
import { limitsUsed } from './channel-limits.ts';

const NOW = '2026-11-25T09:00:00.000Z';
const invitation = (at: string, more: Partial<Contact> = {}): Contact => ({
  id: at,
  personId: 'p',
  at,
  channel: 'linkedin',
  way: 'invite',
  ...more,
});
const used = (contacts: Contact[], zone = 'UTC') => limitsUsed(contacts, NOW, zone).map((each) => each.used);

it('counts invitations of today, of a week and, with a note, of a month, by the days of the zone', () => {
  const contacts = [
    invitation('2026-11-25T08:00:00.000Z', { worded: true }),
    invitation('2026-11-24T23:30:00.000Z'),
    invitation('2026-11-19T12:00:00.000Z', { worded: true }),
    invitation('2026-11-18T12:00:00.000Z', { worded: true }),
    invitation('2026-10-26T12:00:00.000Z', { worded: true }),
  ];
  expect(used(contacts)).toEqual([1, 3, 3]);
  expect(used(contacts, 'Europe/Paris')).toEqual([2, 3, 3]);
});

it('counts no message, no look at a page, and nothing that was not sent', () => {
  const at = '2026-11-25T08:00:00.000Z';
  expect(
    used([
      invitation(at, { way: 'message' }),
      invitation(at, { way: 'view' }),
      invitation(at, { channel: 'email' }),
      invitation(at, { outcome: { disposition: 'wrong-person' } }),
    ]),
  ).toEqual([0, 0, 0]);
  expect(used([invitation(at, { outcome: { disposition: 'sent' } })])).toEqual([1, 1, 0]);
});
