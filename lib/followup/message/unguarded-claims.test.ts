import { describe, expect, it } from 'vitest';
import { BUILT_IN_TEMPLATES } from './built-in-templates.ts';
import { unguardedClaims } from './unguarded-claims.ts';

const template = { form: 'email', stages: [], language: 'en' } as const;
const claimsIn = (text: string, change: object = {}) =>
  unguardedClaims(text, { ...template, stages: [], ...change }).map(
    ({ claim, words }) => `${claim}: ${words}`,
  );

describe('a claim in a template', () => {
  it('is told where it is written, outside a condition', () => {
    const text = 'Hi {{first name}},\n\nthank you for joining our webinar. How is {{company}}?';
    const [found, ...others] = unguardedClaims(text, { ...template, stages: [] });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ claim: 'webinar', severity: 'hard' });
    const { start = 0, end = 0 } = found?.where?.at ?? {};
    expect(text.slice(start, end)).toContain('thank you for joining our webinar');
  });

  it('is none within one, whatever stands around it', () => {
    expect(claimsIn('Hi,\n\n{{if signal}}thank you for joining our webinar.{{end}} How are you?')).toEqual(
      [],
    );
    expect(claimsIn('Congratulations {{if new role}}on your new role as {{new role}}{{end}}!')).toEqual([]);
  });

  it('is found across a blank', () => {
    expect(claimsIn('Congratulations on your new role at {{company}}!')).toHaveLength(1);
  });

  it('needs no condition where it holds of everyone the template is for', () => {
    const text = 'As a customer of ours you know how it goes.';
    expect(claimsIn(text)).toHaveLength(1);
    expect(claimsIn(text, { stages: ['customer'] })).toEqual([]);
    expect(claimsIn(text, { stages: ['customer', 'prospect'] })).toHaveLength(1);
    expect(claimsIn('Thanks for connecting!')).toHaveLength(1);
    expect(claimsIn('Thanks for connecting!', { form: 'linkedin-message' })).toEqual([]);
  });

  it('waits until the braces can be read', () => {
    expect(claimsIn('Thanks for joining our webinar, {{first name')).toEqual([]);
  });

  it('is in none of the templates that are built in', () => {
    const found = BUILT_IN_TEMPLATES.flatMap(({ body, subject = '', ...rest }) =>
      [body, subject].flatMap((text) =>
        unguardedClaims(text, rest).map(({ claim, words }) => `${rest.id} ${claim}: ${words}`),
      ),
    );
    expect(found).toEqual([]);
  });
});
