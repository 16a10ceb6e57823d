import { expect, it } from 'vitest';
import { cleanDraft, withStrangers } from '../../../test/fixtures/messages/make-message.ts';
import { seededFrom } from '../../../test/fixtures/seeded.ts';
import { z } from '../../model/schema.ts';
import { templateSchema } from '../../model/template.ts';
import { BUILT_IN_TEMPLATES } from './built-in-templates.ts';
import { mostLetters } from './check-fit.ts';
import { detectLanguage } from './detect-language.ts';
import { fillTemplate, textOf } from './fill-template.ts';
import { guardMessage, isHard } from './guard-message.ts';
import { parseTemplate } from './parse-template.ts';
import type { Values } from './variables.ts';

const LEAST: Values = { 'greeting name': 'Ana Sol', 'full name': 'Ana Sol', 'sender name': 'Ines Calder' };
const MOST: Values = {
  ...LEAST,
  title: 'Head of Operations',
  company: 'Nordlys Fracht',
  'sender company': 'Kestrel',
  'meeting link': 'https://meet.example.com/ines',
  'content title': 'Returns',
  'content link': 'https://www.example.com/returns',
  'offer name': 'Pilot 30',
  'offer until': '30 June',
};

const filled = (text: string, values: Values) =>
  textOf(fillTemplate(parseTemplate(text).nodes, { values, findSnippet: () => undefined }).pieces);

it('reads, and each id is its own', () => {
  expect(new Set(BUILT_IN_TEMPLATES.map(({ id }) => id)).size).toBe(BUILT_IN_TEMPLATES.length);
  for (const template of BUILT_IN_TEMPLATES) {
    expect(() => z.parse(templateSchema, template)).not.toThrow();
    for (const text of [template.body, template.subject ?? ''])
      expect(parseTemplate(text).problems).toEqual([]);
  }
});

it.each([...BUILT_IN_TEMPLATES])('$id passes the guard, with little known and with much', (template) => {
  const input = withStrangers(cleanDraft(seededFrom(5), template.language));
  const needs = template.body.includes('content') || template.body.includes('offer name');
  for (const values of needs ? [MOST] : [LEAST, MOST]) {
    const text = filled(template.body, values);
    const recipient = {
      ...input.recipient,
      name: 'Ana Sol',
      stage: template.stages[0] ?? 'lead',
      employers: ['Nordlys Fracht'],
      supports: new Set<never>(),
    };
    const found = guardMessage({
      ...input,
      text,
      form: template.form,
      recipient,
      template,
      contents: [],
      own: { values: Object.values(values), library: [] },
      ...(template.subject !== undefined && { subject: filled(template.subject, values) }),
    });
    expect(found.filter(isHard), text).toEqual([]);
    expect(detectLanguage(text), text).toBe(template.language);
    expect(text.length).toBeLessThanOrEqual(mostLetters(template.form) ?? Infinity);
  }
});
