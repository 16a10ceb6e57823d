import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate, textOf } from '../../lib/followup/message/fill-template.ts';
import { releaseMessage } from '../../lib/followup/message/guard-message.ts';
import { parseTemplate, type TemplateNode } from '../../lib/followup/message/parse-template.ts';
import { printTemplate } from '../../lib/followup/message/print-template.ts';
import { VARIABLES } from '../../lib/followup/message/variables.ts';
import { MESSAGE_FORMS } from '../../lib/model/message-words.ts';
import { LOCALES } from '../../lib/model/words.ts';
import { cleanDraft, withStrangers } from '../fixtures/messages/make-message.ts';
import { seededFrom } from '../fixtures/seeded.ts';
import { RUNS } from './runs.ts';

/** Words, braces and tags in any order, and whatever else there is. */
const scrap = fc.oneof(
  fc.constantFrom(
    '{{',
    '}}',
    '{',
    '}',
    '|',
    ' ',
    '\n',
    'Hi ',
    'if ',
    'else',
    'end',
    'snippet value',
    '{{end}}',
  ),
  fc.constantFrom(
    '{{if title}}',
    '{{else}}',
    '{{snippet value}}',
    '{{x}}',
    '{{company | you}}',
    '[Name]',
    '{{}}',
  ),
  fc.constantFrom(...VARIABLES).map((key) => `{{${key}}}`),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const template = fc.array(scrap, { maxLength: 14 }).map((parts) => parts.join(''));
const values = fc.dictionary(fc.constantFrom(...VARIABLES), template);

/** A tree without its places. */
const bare = (nodes: readonly TemplateNode[]): unknown =>
  JSON.parse(JSON.stringify(nodes, (key, value) => (key === 'at' ? undefined : value)));

describe('any text as a template', () => {
  it('is read without a throw, and whatever is wrong stands within it', () => {
    fc.assert(
      fc.property(template, (text) => {
        for (const { at } of parseTemplate(text).problems) {
          expect(0 <= at.start && at.start < at.end && at.end <= text.length).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('without a problem is printed as it is read', () => {
    let read = 0;
    fc.assert(
      fc.property(template, (text) => {
        const { nodes, problems } = parseTemplate(text);
        if (problems.length > 0) return;
        read += 1;
        const again = parseTemplate(printTemplate(nodes));
        expect(again.problems).toEqual([]);
        expect(bare(again.nodes)).toEqual(bare(nodes));
      }),
      { numRuns: RUNS },
    );
    expect(read).toBeGreaterThan(RUNS / 20);
  });
});

describe('the clipboard', () => {
  const draft = cleanDraft(seededFrom(3), 'en');
  const input = withStrangers(draft);

  it('never gets an open brace, whatever template, values and edits there are', () => {
    let released = 0;
    const edit = fc.record({ at: fc.nat(400), cut: fc.nat(10), typed: scrap });
    const made = fc.record({
      body: fc.oneof(
        template,
        template.map((text) => `${draft.text} ${text}`),
      ),
      subject: fc.option(template, { nil: undefined }),
      values,
      snippet: template,
      edits: fc.array(edit, { maxLength: 3 }),
      form: fc.constantFrom(...MESSAGE_FORMS),
      language: fc.constantFrom(...LOCALES),
    });
    fc.assert(
      fc.property(made, ({ body, subject, values, snippet, edits, form, language }) => {
        const fill = (text: string) =>
          textOf(
            fillTemplate(parseTemplate(text).nodes, {
              values,
              findSnippet: () => ({ id: 's', text: snippet }),
            }).pieces,
          );
        const text = edits.reduce(
          (left, { at, cut, typed }) => left.slice(0, at) + typed + left.slice(at + cut),
          fill(body),
        );
        const out = releaseMessage({
          ...input,
          text,
          form,
          language,
          ...(subject !== undefined && { subject: fill(subject) }),
        });
        if (!out.ok) return;
        released += 1;
        expect(`${out.text}\n${out.subject ?? ''}`).not.toMatch(/\{\{|\}\}/);
      }),
      { numRuns: RUNS },
    );
    expect(released).toBeGreaterThan(RUNS / 100);
  });
});
