import { describe, expect, it } from 'vitest';
import { siteHost } from './site-host.ts';

const host = (address: string) => siteHost(new URL(address));

describe('siteHost', () => {
  it('is one for every host of an owner', () => {
    expect(host('https://www.fable-works.example/people/a')).toBe('fable-works.example');
    expect(host('https://nadia.people.example/')).toBe('people.example');
    expect(host('https://team.fable.co.uk/a')).toBe('fable.co.uk');
    expect(host('https://www.xing.com/profile/a')).toBe('xing.com');
  });

  it('is never a suffix that many owners share', () => {
    expect(host('https://co.uk/')).toBeUndefined();
    expect(host('https://nadia.github.io/')).toBeUndefined();
    expect(host('https://nadia.wordpress.com/about')).toBeUndefined();
    expect(host('https://10.0.0.7/people/a')).toBeUndefined();
    expect(host('https://intranet/people/a')).toBeUndefined();
  });
});
