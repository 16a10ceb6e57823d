import { describe, expect, it } from 'vitest';
import {
  isLinkedIn,
  linkedInCompanyIdentity,
  linkedInIdentity,
  linkedInUrl,
  mailIdentity,
  safeLink,
} from './identity.ts';

describe('linkedInIdentity', () => {
  it.each([
    ['https://www.linkedin.com/in/Wanjiru-Oduya/', 'li:in/wanjiru-oduya'],
    ['https://www.linkedin.com/in/wanjiru-oduya', 'li:in/wanjiru-oduya'],
    ['https://www.linkedin.com/in/wanjiru-oduya/de', 'li:in/wanjiru-oduya'],
    ['https://www.linkedin.com/in/wanjiru-oduya/?miniProfileUrn=x&trk=y#z', 'li:in/wanjiru-oduya'],
    ['https://www.linkedin.com/in/wanjiru-oduya/details/experience/', 'li:in/wanjiru-oduya'],
    ['https://www.linkedin.com/in/wanjiru-oduya/overlay/contact-info/', 'li:in/wanjiru-oduya'],
    ['https://ke.linkedin.com/in/wanjiru-oduya', 'li:in/wanjiru-oduya'],
    ['https://www.linkedin.com/mwlite/in/wanjiru-oduya', 'li:in/wanjiru-oduya'],
    ['https://www.linkedin.com/mwlite/profile/in/wanjiru-oduya', 'li:in/wanjiru-oduya'],
    ['https://www.linkedin.com/in/%D0%B8%D0%BB%D0%B8%D1%8F', 'li:in/илия'],
    [
      'https://www.linkedin.com/in/ACoAAPHBTYVBayMQGQ5u-gN9mb0BOBZJCu9Kctg/',
      'li:id/ACoAAPHBTYVBayMQGQ5u-gN9mb0BOBZJCu9Kctg',
    ],
    ['https://www.linkedin.com/in/me/', undefined],
    ['https://www.linkedin.com/in/', undefined],
    ['https://www.linkedin.com/in/%zz/', undefined],
    ['https://www.linkedin.com/in/a%2Fb/', undefined],
    ['https://www.linkedin.com/company/tamarind-quay/', undefined],
    ['http://www.linkedin.com/in/wanjiru-oduya', undefined],
    ['https://www.linkedin.com.evil.example/in/wanjiru-oduya', undefined],
    ['https://evil-linkedin.com/in/wanjiru-oduya', undefined],
  ])('%s is %s', (url, identity) => {
    expect(linkedInIdentity(new URL(url))).toBe(identity);
  });

  it('decodes one layer only', () => {
    expect(linkedInIdentity(new URL('https://www.linkedin.com/in/a%2541'))).toBe('li:in/a%41');
  });
});

describe('the other forms', () => {
  it('gives the canonical address back', () => {
    expect(linkedInUrl('li:in/илия')).toBe('https://www.linkedin.com/in/%D0%B8%D0%BB%D0%B8%D1%8F/');
    expect(linkedInUrl('mail:w@x.example')).toBeUndefined();
  });

  it('tells a company’s slug from its number', () => {
    expect(linkedInCompanyIdentity(new URL('https://www.linkedin.com/company/Tamarind-Quay/about/'))).toBe(
      'li:company/tamarind-quay',
    );
    expect(linkedInCompanyIdentity(new URL('https://www.linkedin.com/company/90001/'))).toBe(
      'li:company-id/90001',
    );
    expect(linkedInCompanyIdentity(new URL('https://www.linkedin.com/in/x/'))).toBeUndefined();
  });

  it('reads an e-mail address or nothing', () => {
    expect(mailIdentity(' W@Tamarind.Example ')).toBe('mail:w@tamarind.example');
    expect(mailIdentity('w@tamarind')).toBeUndefined();
  });

  it('knows its own hosts', () => {
    expect(isLinkedIn(new URL('https://linkedin.com/'))).toBe(true);
    expect(isLinkedIn(new URL('https://a.b.linkedin.com/'))).toBe(false);
  });
});

describe('safeLink', () => {
  it.each([
    ['javascript:alert(1)'],
    [' java\tscript:alert(1)'],
    ['data:text/html,x'],
    ['http://plain.example/'],
    ['https://linkedin.com@evil.example/'],
    ['//[broken'],
    [`https://long.example/${'x'.repeat(3_000)}`],
  ])('refuses %s', (href) => {
    expect(safeLink(href)).toBeUndefined();
  });

  it('resolves against the page and keeps https', () => {
    expect(safeLink('/in/x/', 'https://www.linkedin.com/feed/')).toBe('https://www.linkedin.com/in/x/');
  });
});
