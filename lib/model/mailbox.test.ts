import { describe, expect, it } from 'vitest';
import { plainMailbox } from './mailbox.ts';

describe('plainMailbox', () => {
  it.each([
    ['mail:mira+news@example.org', 'mail:mira@example.org'],
    ['mail:mira.k@example.org', 'mail:mira.k@example.org'],
    ['mail:m.i.r.a+x+y@googlemail.com', 'mail:mira@gmail.com'],
    ['mail:mira@gmail.com', 'mail:mira@gmail.com'],
    ['mail:+tag@example.org', 'mail:+tag@example.org'],
    ['li:in/mira+k', 'li:in/mira+k'],
    ['tel:+4930123456', 'tel:+4930123456'],
  ])('%s is %s', (written, plain) => {
    expect(plainMailbox(written)).toBe(plain);
    expect(plainMailbox(plain)).toBe(plain);
  });
});
