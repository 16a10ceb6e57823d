import { describe, expect, it } from 'vitest';
import { domainIdentity, isDomain, isOfficeMail } from './web-domain.ts';

describe('domainIdentity', () => {
  it.each([
    ['https://www.kestrel.example/about', 'url:kestrel.example'],
    ['http://kestrel.example./', 'url:kestrel.example'],
    ['https://google.com/', 'url:google.com'],
    ['https://aboutkestrel.com/', 'url:aboutkestrel.com'],
    ['https://sites.google.com/view/kestrel', undefined],
    ['https://about.me/kestrel', undefined],
    ['https://lnk.bio/kestrel', undefined],
    ['https://taplink.cc/kestrel', undefined],
    ['https://beacons.ai/kestrel', undefined],
    ['https://kestrel.wordpress.com/', undefined],
    ['https://tinyurl.com/x', undefined],
    ['https://10.0.0.1/', undefined],
    ['mailto:w@kestrel.example', undefined],
    ['kestrel', undefined],
  ])('of %s is %s', (website, identity) => {
    expect(domainIdentity(website)).toBe(identity);
  });
});

describe('isDomain', () => {
  it.each([
    ['url:kestrel.example', true],
    ['url:kestrel.example/team', false],
    ['url:kestrel.example?id=7', false],
    ['url:kestrel.example#/people/7', false],
    ['url:kestrel.example#jane-roe', false],
    ['li:company/kestrel', false],
  ])('%s: %s', (identity, is) => {
    expect(isDomain(identity)).toBe(is);
  });
});

describe('isOfficeMail', () => {
  it.each([
    'info@x.example',
    'mail:info@x.example',
    'mailto:Sales-EU@x.example',
    'no-reply@x.example',
    'support2@x.example',
    'hr@x.example',
    'bewerbung@x.example',
    'kontak@x.example',
  ])('takes %s for an office', (mail) => {
    expect(isOfficeMail(mail)).toBe(true);
  });

  it.each([
    'infante@x.example',
    'cs.lewis@x.example',
    'hr.maurer@x.example',
    'teamson@x.example',
    'w@x.example',
  ])('takes %s for a person', (mail) => {
    expect(isOfficeMail(mail)).toBe(false);
  });
});
