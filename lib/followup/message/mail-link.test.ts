import { expect, it } from 'vitest';
import { mailLink } from './mail-link.ts';

it('takes address, subject and body along, and nothing of them is read as part of the link', () => {
  const { href, withBody } = mailLink('ana+1@nordlys.example', 'A & B?', 'Hi Ana,\n50 % & more');
  expect(withBody).toBe(true);
  expect(href).toBe(
    'mailto:ana%2B1@nordlys.example?subject=A%20%26%20B%3F&body=Hi%20Ana%2C%0D%0A50%20%25%20%26%20more',
  );
  expect(
    new URL(mailLink('a@b.example?bcc=x@y.example', undefined, 'x').href).searchParams.get('bcc'),
  ).toBeNull();
});

it('leaves a long body to be pasted', () => {
  const { href, withBody } = mailLink('ana@nordlys.example', 'Hello', 'ä'.repeat(400));
  expect(withBody).toBe(false);
  expect(href).toBe('mailto:ana@nordlys.example?subject=Hello');
});
