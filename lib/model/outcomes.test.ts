import { describe, expect, it } from 'vitest';
import { dispositionPages, endsSo, isContact, OFFERED_AT_ONCE, signalOf } from './outcomes.ts';
import { CHANNELS, DISPOSITIONS, isSpokenWith } from './words.ts';

describe.each([undefined, ...CHANNELS])('through %s', (channel) => {
  it('every outcome can be told, six at a time', () => {
    const pages = dispositionPages(channel);
    expect(pages.flat().toSorted()).toEqual(DISPOSITIONS.toSorted());
    expect(Math.max(...pages.map(({ length }) => length))).toBeLessThanOrEqual(OFFERED_AT_ONCE);
  });
});

it('an e-mail bounces, a telephone does not', () => {
  expect(endsSo('email', 'bounced')).toBe(true);
  expect(endsSo('phone', 'bounced')).toBe(false);
});

it('whoever spoke or wrote back has shown interest, and was contacted', () => {
  for (const disposition of DISPOSITIONS.filter(isSpokenWith)) {
    expect(['two-way-contact', 'reply']).toContain(signalOf(disposition));
    expect(isContact(disposition)).toBe(true);
  }
  expect(isContact('no-answer')).toBe(false);
  expect(signalOf('sent')).toBeUndefined();
});
