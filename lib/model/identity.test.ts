import { describe, expect, it } from 'vitest';
import {
  addressIdentity,
  isLinkedIn,
  linkedInCompanyIdentity,
  linkedInIdentity,
  linkedInUrl,
  mailIdentity,
  safeLink,
  salesIdentity,
  siteIdentity,
  telIdentity,
} from './identity.ts';

const LEAD = 'ACwAAPHBTYVBayMQGQ5u-gN9mb0BOBZJCu9Kctg';
const OPAQUE = 'ACoAAPHBTYVBayMQGQ5u-gN9mb0BOBZJCu9Kctg';

describe('linkedInIdentity', () => {
  it.each([
    ['https://www.linkedin.com/in/Wanjiru-Oduya/', 'li:in/wanjiru-oduya'],
    ['https://www.linkedin.com/in/wanjiru-oduya', 'li:in/wanjiru-oduya'],
    ['http://www.linkedin.com/in/wanjiru-oduya', 'li:in/wanjiru-oduya'],
    ['https://linkedin.com/in/wanjiru-oduya', 'li:in/wanjiru-oduya'],
    ['https://www.linkedin.com./in/wanjiru-oduya', 'li:in/wanjiru-oduya'],
    ['https://www.linkedin.com//in/wanjiru-oduya', 'li:in/wanjiru-oduya'],
    ['https://www.linkedin.com/in/wanjiru-oduya/de', 'li:in/wanjiru-oduya'],
    ['https://www.linkedin.com/in/wanjiru-oduya/pt-br/', 'li:in/wanjiru-oduya'],
    ['https://www.linkedin.com/in/wanjiru-oduya/?miniProfileUrn=x&trk=y#z', 'li:in/wanjiru-oduya'],
    ['https://www.linkedin.com/in/wanjiru-oduya/details/experience/', 'li:in/wanjiru-oduya'],
    ['https://www.linkedin.com/in/wanjiru-oduya/overlay/contact-info/', 'li:in/wanjiru-oduya'],
    ['https://www.linkedin.com/in/wanjiru-oduya/recent-activity/all/', 'li:in/wanjiru-oduya'],
    ['https://ke.linkedin.com/in/wanjiru-oduya', 'li:in/wanjiru-oduya'],
    ['https://m.linkedin.com/in/wanjiru-oduya', 'li:in/wanjiru-oduya'],
    ['https://www.linkedin.com/mwlite/in/wanjiru-oduya', 'li:in/wanjiru-oduya'],
    ['https://www.linkedin.com/mwlite/profile/in/wanjiru-oduya', 'li:in/wanjiru-oduya'],
    ['https://www.linkedin.com/comm/in/wanjiru-oduya?midToken=x', 'li:in/wanjiru-oduya'],
    ['https://www.linkedin.com/in/wanjiru-oduya).', 'li:in/wanjiru-oduya'],
    ['https://www.linkedin.com/in/wanjiru-oduya&trk=x', 'li:in/wanjiru-oduya'],
    ['https://www.linkedin.com/in/wanjiru-oduya%3Ftrk=x', 'li:in/wanjiru-oduya'],
    ['https://www.linkedin.com/in/wanjiru-oduya%20', 'li:in/wanjiru-oduya'],
    ['https://www.linkedin.com/in/%D0%B8%D0%BB%D0%B8%D1%8F', 'li:in/илия'],
    ['https://www.linkedin.com/in/%D0%98%D0%BB%D0%B8%D1%8F', 'li:in/илия'],
    ['https://www.linkedin.com/in/andre%CC%81', 'li:in/andr\u00e9'],
    [`https://www.linkedin.com/in/${OPAQUE}/`, `li:id/${OPAQUE}`],
    [`https://www.linkedin.com/in/${LEAD}/`, `li:sales/${LEAD}`],
    ['https://www.linkedin.com/in/me/', undefined],
    ['https://www.linkedin.com/in/', undefined],
    ['https://www.linkedin.com/in/%zz/', undefined],
    ['https://www.linkedin.com/in/a%2Fb/', undefined],
    ['https://www.linkedin.com/company/tamarind-quay/', undefined],
    ['https://www.linkedin.com/pub/wanjiru-oduya/1/2a/3b', undefined],
    ['https://www.linkedin.com/pub/dir/Wanjiru/Oduya', undefined],
    [`https://www.linkedin.com/talent/profile/${OPAQUE}`, undefined],
    ['ftp://www.linkedin.com/in/wanjiru-oduya', undefined],
    ['https://www.linkedin.com.evil.example/in/wanjiru-oduya', undefined],
    ['https://evil-linkedin.com/in/wanjiru-oduya', undefined],
  ])('%s is %s', (url, identity) => {
    expect(linkedInIdentity(new URL(url))).toBe(identity);
  });

  it('decodes one layer only', () => {
    expect(linkedInIdentity(new URL('https://www.linkedin.com/in/a%2541'))).toBe('li:in/a%41');
  });
});

describe('salesIdentity', () => {
  it.each([
    [`https://www.linkedin.com/sales/lead/${LEAD},NAME_SEARCH,x1`, `li:sales/${LEAD}`],
    [`https://www.linkedin.com/sales/lead/${LEAD}%2COUT_OF_NETWORK%2Cx2?_ntb=q`, `li:sales/${LEAD}`],
    [`https://www.linkedin.com/sales/people/${LEAD},NAME_SEARCH`, `li:sales/${LEAD}`],
    ['https://www.linkedin.com/sales/home', undefined],
    ['https://www.linkedin.com/sales/search/people?query=x', undefined],
  ])('%s is %s', (url, identity) => {
    expect(salesIdentity(new URL(url))).toBe(identity);
  });
});

describe('linkedInCompanyIdentity', () => {
  it.each([
    ['https://www.linkedin.com/company/Tamarind-Quay/about/', 'li:company/tamarind-quay'],
    ['https://ke.linkedin.com/company/tamarind-quay?trk=x', 'li:company/tamarind-quay'],
    ['https://www.linkedin.com/mwlite/company/tamarind-quay', 'li:company/tamarind-quay'],
    ['https://www.linkedin.com/showcase/tamarind-cranes/', 'li:company/tamarind-cranes'],
    ['https://www.linkedin.com/company/halvorsen-&-okafor/', 'li:company/halvorsen-&-okafor'],
    ['https://www.linkedin.com/company/90001/', 'li:company-id/90001'],
    ['https://www.linkedin.com/school/90002/people/', 'li:company-id/90002'],
    ['https://www.linkedin.com/company-beta/90001/', 'li:company-id/90001'],
    ['https://www.linkedin.com/sales/company/90001/people', 'li:company-id/90001'],
    ['https://www.linkedin.com/sales/accounts/insights?companyId=90001', 'li:company-id/90001'],
    ['https://www.linkedin.com/company/unavailable/', undefined],
    ['https://www.linkedin.com/in/x/', undefined],
  ])('%s is %s', (url, identity) => {
    expect(linkedInCompanyIdentity(new URL(url))).toBe(identity);
  });
});

describe('siteIdentity', () => {
  it.each([
    ['https://www.kestrel.example/team/Jane/?utm_source=x&gclid=y', 'url:kestrel.example/team/Jane'],
    ['http://kestrel.example/team/Jane#top', 'url:kestrel.example/team/Jane'],
    ['https://kestrel.example/team?id=7&utm_id=3&ref=z', 'url:kestrel.example/team?id=7'],
    ['https://github.com/Wanjiru', 'url:github.com/wanjiru'],
    ['https://kestrel.example/#/people/7', 'url:kestrel.example#/people/7'],
    ['https://kestrel.example/#/people/8/?tab=jobs', 'url:kestrel.example#/people/8'],
    ['https://kestrel.example/app?ref=z#!/people/7', 'url:kestrel.example/app#!/people/7'],
    ['https://kestrel.example/#!wanjiru', 'url:kestrel.example#!wanjiru'],
    ['https://kestrel.example/app#people/7', 'url:kestrel.example/app#people/7'],
    ['https://kestrel.example/app#/person?view=full&id=7', 'url:kestrel.example/app#/person?id=7'],
    ['https://kestrel.example/#/J%C3%B6rg', 'url:kestrel.example#/Jörg'],
    ['https://kestrel.example/team/Jane#!/', 'url:kestrel.example/team/Jane'],
    ['https://kestrel.example/team/Jane#:~:text=born%20on%201/2', 'url:kestrel.example/team/Jane'],
    ['https://kestrel.example/team/Jane#token=a/b', 'url:kestrel.example/team/Jane'],
    ['https://lnkd.in/e7x', undefined],
    ['https://www.linkedin.com/pub/a/1/2/3', undefined],
    ['mailto:w@kestrel.example', undefined],
  ])('%s is %s', (url, identity) => {
    expect(siteIdentity(new URL(url))).toBe(identity);
    expect(addressIdentity(new URL(url))).toBe(identity);
  });
});

describe('the other forms', () => {
  it('gives the canonical address back', () => {
    expect(linkedInUrl('li:in/илия')).toBe('https://www.linkedin.com/in/%D0%B8%D0%BB%D0%B8%D1%8F/');
    expect(linkedInUrl(`li:sales/${LEAD}`)).toBe(`https://www.linkedin.com/sales/lead/${LEAD}`);
    expect(linkedInUrl('mail:w@x.example')).toBeUndefined();
  });

  it.each([
    [' W@Tamarind.Example ', 'mail:w@tamarind.example'],
    ['w+fair@tamarind.example', 'mail:w+fair@tamarind.example'],
    ['mailto:w@tamarind.example?subject=x', 'mail:w@tamarind.example'],
    ['<w@tamarind.example>,', 'mail:w@tamarind.example'],
    ['w@tamarind', undefined],
    ['a@b@c.example', undefined],
  ])('the mail of %s is %s', (text, identity) => {
    expect(mailIdentity(text)).toBe(identity);
  });

  it.each([
    ['+254 (0)41 222-3344', 'tel:+254412223344'],
    ['00254 41 222 3344', 'tel:+254412223344'],
    ['041 222 3344', undefined],
    ['+254 41 222 3344 ext. 9', undefined],
  ])('the phone of %s is %s', (text, identity) => {
    expect(telIdentity(text)).toBe(identity);
  });

  it('knows its own hosts', () => {
    expect(isLinkedIn(new URL('https://linkedin.com/'))).toBe(true);
    expect(isLinkedIn(new URL('http://linkedin.com/'))).toBe(false);
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
