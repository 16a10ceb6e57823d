import { describe, expect, it } from 'vitest';
import { type FillInput, fillTemplate, textOf } from './fill-template.ts';
import { parseTemplate } from './parse-template.ts';
import { printTemplate } from './print-template.ts';
import type { Values } from './variables.ts';

const fill = (template: string, values: Values, snippets: Record<string, string> = {}): string => {
  const input: FillInput = {
    values,
    findSnippet: (name) => (snippets[name] === undefined ? undefined : { id: name, text: snippets[name] }),
  };
  return textOf(fillTemplate(parseTemplate(template).nodes, input).pieces);
};

const problems = (template: string) =>
  parseTemplate(template).problems.map(({ kind, at }) => `${kind} ${template.slice(at.start, at.end)}`);

describe('a template', () => {
  it('is filled with what is known, else with its fallback', () => {
    const template = 'Hi {{first name}}, how is {{company | your company}}?';
    expect(fill(template, { 'first name': 'Ana', company: 'Nordlys' })).toBe('Hi Ana, how is Nordlys?');
    expect(fill(template, { 'first name': 'Ana' })).toBe('Hi Ana, how is your company?');
  });

  it('takes a key however it is written', () => {
    for (const key of ['first name', 'First Name', 'first_name', 'firstName', ' FIRST-NAME ']) {
      expect(fill(`{{${key}}}`, { 'first name': 'Ana' })).toBe('Ana');
    }
  });

  it('says one thing or another, one within the other', () => {
    const template =
      '{{if title}}As {{title}}{{if company}} at {{company}}{{end}}{{else}}In your work{{end}}.';
    expect(fill(template, { title: 'CFO', company: 'Nordlys' })).toBe('As CFO at Nordlys.');
    expect(fill(template, { title: 'CFO' })).toBe('As CFO.');
    expect(fill(template, { company: 'Nordlys' })).toBe('In your work.');
  });

  it('includes snippets, which have blanks of their own and include none', () => {
    const snippets = { value: 'We save {{company | you}} time. {{snippet value}}' };
    expect(fill('{{snippet value}}', { company: 'Nordlys' }, snippets)).toBe(
      'We save Nordlys time. {{snippet value}}',
    );
    expect(fill('{{if snippet pitch}}yes{{else}}no{{end}}', {}, snippets)).toBe('no');
  });

  it('leaves a blank nothing is known for where it is', () => {
    expect(fill('Hi {{first name}}, {{snippet value}}', {})).toBe('Hi {{first name}}, {{snippet value}}');
    expect(fill('Hi {{first name}},', { 'first name': ' ' })).toBe('Hi {{first name}},');
  });

  it('never reads a value as template', () => {
    const company = '{{first name}} {{if title}}x{{end}}';
    expect(fill('At {{company}}', { company, 'first name': 'Ana', title: 'CFO' })).toBe(
      'At {first name} {if title}x{end}',
    );
  });

  it('closes the gap a condition leaves', () => {
    expect(fill('Hi\n\n{{if title}}x{{end}}\n\nBye ', {})).toBe('Hi\n\nBye');
  });
});

describe('what is wrong with a template is told at its place', () => {
  it.each([
    ['Hi {{frist name}}', ['unknown-variable {{frist name}}']],
    ['Hi {{}}', ['empty-braces {{}}']],
    ['Hi {{first name, bye', ['unclosed-braces {{']],
    ['Hi {{first {{company}}', ['unclosed-braces {{']],
    ['Hi }} bye', ['stray-close }}']],
    ['{{if title}}x', ['unclosed-if {{if title}}']],
    ['{{if titel}}x{{end}}', ['unknown-variable {{if titel}}']],
    ['{{if}}x{{end}}', ['bare-if {{if}}']],
    ['x{{else}}y', ['stray-else {{else}}']],
    ['{{if title}}a{{else}}b{{else}}c{{end}}', ['second-else {{else}}']],
    ['x{{end}}', ['stray-end {{end}}']],
    ['{{snippet}}', ['bare-snippet {{snippet}}']],
    ['{{if snippet}}x{{end}}', ['bare-snippet {{if snippet}}']],
    ['{{company | }}', ['empty-fallback {{company | }}']],
    [
      'Hi {first name} [Company] %first_name%',
      ['other-braces {first name}', 'other-braces [Company]', 'other-braces %first_name%'],
    ],
    ['{ok} [1] <b> 5 % of 10 %', []],
    [`${'{{if title}}'.repeat(9)}x${'{{end}}'.repeat(9)}`, ['too-deep {{if title}}']],
  ])('%s', (template, expected) => {
    expect(problems(template)).toEqual(expected);
  });

  it('with what was probably meant', () => {
    const near = (name: string) => {
      const [problem] = parseTemplate(`{{${name}}}`).problems;
      return problem?.kind === 'unknown-variable' ? problem.near : 'no problem';
    };
    expect(near('frist name')).toBe('first name');
    expect(near('compnay')).toBe('company');
    expect(near('FNAME')).toBe('first name');
    expect(near('job_title')).toBe('title');
    expect(near('meeting')).toBeUndefined();
    expect(near('constructor')).toBeUndefined();
  });
});

describe('a printed template', () => {
  it.each([
    'Hi {{first name}}, {{company | your company}}',
    '{{if title}}a{{if snippet value}}{{snippet value}}{{end}}{{else}}b{{end}}',
    '{{company | {a} }} {b}',
  ])('reads as it did: %s', (template) => {
    expect(printTemplate(parseTemplate(template).nodes)).toBe(template);
  });
});
