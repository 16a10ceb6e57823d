import { type RefObject, useMemo, useRef } from 'react';
import type { ClaimFound } from '../../lib/followup/message/check-claims.ts';
import { parseTemplate, type Span, type TemplateProblem } from '../../lib/followup/message/parse-template.ts';
import { unguardedClaims } from '../../lib/followup/message/unguarded-claims.ts';
import { VARIABLES } from '../../lib/followup/message/variables.ts';
import { useComposeMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Field, TextArea } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';

type TextBox = HTMLTextAreaElement | HTMLInputElement;

/** A problem in a sentence. */
function useSayProblem(): (problem: TemplateProblem) => string {
  const { problems } = useComposeMessages();
  return (problem) => {
    switch (problem.kind) {
      case 'unknown-variable':
        return problems['unknown-variable'](problem.name, problem.near);
      case 'other-braces':
        return problems['other-braces'](problem.near);
      case 'empty-fallback':
        return problems['empty-fallback'](problem.variable);
      default:
        return problems[problem.kind];
    }
  };
}

/** Line and character, both from 1, of a place in a text. */
function placeIn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Where something stands, and the way to it. */
function Place({ text, at: { start, end }, field }: Pick<ProblemsProps, 'text' | 'field'> & { at: Span }) {
  const say = useComposeMessages();
  const { formatNumber } = useFormat();
  const { line, column } = placeIn(text, start);
  const show = () => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  };
  return (
    <button type="button" className="template-problem-place" onClick={show}>
      {say.at(formatNumber(line), formatNumber(column))}
    </button>
  );
}

interface ProblemsProps {
  text: string;
  problems: readonly TemplateProblem[];
  field: RefObject<TextBox | null>;
  onChange(text: string): void;
}

function ProblemRow({
  problem,
  text,
  field,
  onChange,
}: Omit<ProblemsProps, 'problems'> & { problem: TemplateProblem }) {
  const say = useComposeMessages();
  const sayProblem = useSayProblem();
  const { start, end } = problem.at;
  const near = 'near' in problem ? problem.near : undefined;
  const mend = () => {
    const tag = text.slice(start, end);
    const opens = tag.match(/^\{\{\s*if\b/i) ? '{{if ' : '{{';
    onChange(`${text.slice(0, start)}${opens}${near}}}${text.slice(end)}`);
  };
  return (
    <li>
      <Place text={text} at={problem.at} field={field} />
      <span className="grow">{sayProblem(problem)}</span>
      {near && (
        <Button size="small" onClick={mend}>
          {say.fix(near)}
        </Button>
      )}
    </li>
  );
}

/** A claim made of everyone, at its place. It may be saved: whom it holds of is for the guard to see. */
function ClaimRow({ claim, text, field }: Pick<ProblemsProps, 'text' | 'field'> & { claim: ClaimFound }) {
  const say = useComposeMessages();
  const { words, where } = claim;
  const told =
    claim.claim === 'unrecorded'
      ? say.findings.unrecorded(words)
      : say.unguarded(say.claims[claim.claim], words);
  return (
    <li className="template-claim">
      {where && <Place text={text} at={where.at} field={field} />}
      <span className="grow">{told}</span>
    </li>
  );
}

/** What is wrong with a template, each at its place, with the likely word at one click; then what it claims of everyone. */
function Problems({ problems, claims, ...props }: ProblemsProps & { claims: readonly ClaimFound[] }) {
  if (problems.length + claims.length === 0) return null;
  return (
    <div role="status">
      <ul className="template-problems text-12">
        {problems.map((problem) => (
          <ProblemRow key={`${problem.kind} ${problem.at.start}`} problem={problem} {...props} />
        ))}
        {claims.map((claim) => (
          <ClaimRow key={claim.claim} claim={claim} {...props} />
        ))}
      </ul>
    </div>
  );
}

/** Puts a blank, or words around what is selected, where the cursor is. */
function useInsert(field: RefObject<TextBox | null>, text: string, onChange: (text: string) => void) {
  return (before: string, after = '') => {
    const box = field.current;
    const [start, end] = [box?.selectionStart ?? text.length, box?.selectionEnd ?? text.length];
    const chosen = text.slice(start, end);
    onChange(text.slice(0, start) + before + chosen + after + text.slice(end));
    // After the new text is drawn, so that the cursor stands behind what came in.
    requestAnimationFrame(() => {
      box?.focus();
      box?.setSelectionRange(start + before.length, start + before.length + chosen.length);
    });
  };
}

export interface TemplateFieldProps {
  label: string;
  value: string;
  error: string | undefined;
  /** Names of snippets there are; none where snippets cannot be included. */
  snippets: readonly string[];
  lang: string;
  /** Whom the text is for: what it claims of all of them is told. */
  template?: AimedTemplate;
  onChange(text: string): void;
}

type AimedTemplate = Parameters<typeof unguardedClaims>[1];

const NO_CLAIMS: readonly ClaimFound[] = [];

/** What a text claims of everyone it is for. */
function useClaims(text: string, template: AimedTemplate | undefined): readonly ClaimFound[] {
  return useMemo(() => (template ? unguardedClaims(text, template) : NO_CLAIMS), [text, template]);
}

function InsertMenu({
  snippets,
  insert,
}: {
  snippets: readonly string[];
  insert: ReturnType<typeof useInsert>;
}) {
  const say = useComposeMessages();
  const names = [...new Set(snippets)];
  return (
    <div className="row wrap">
      <Select
        label={say.fields.insert}
        labelHidden
        placeholder={say.fields.insert}
        value={undefined}
        choices={[
          ...VARIABLES.map((name) => ({ value: name as string, label: say.variables[name] })),
          ...names.map((name) => ({ value: `snippet ${name}`, label: `${say.snippet}: ${name}` })),
        ]}
        onChange={(name) => insert(`{{${name}}}`)}
      />
      <Select
        label={say.fields.condition}
        labelHidden
        placeholder={say.fields.condition}
        value={undefined}
        choices={VARIABLES.map((name) => ({ value: name as string, label: say.variables[name] }))}
        onChange={(name) => insert(`{{if ${name}}}`, '{{end}}')}
      />
    </div>
  );
}

/** A text in the template language: blanks and conditions at one click, and what is wrong with it below. */
export function TemplateField(props: TemplateFieldProps) {
  const { label, value, error, snippets, lang, template, onChange } = props;
  const claims = useClaims(value, template);
  const field = useRef<HTMLTextAreaElement>(null);
  const { problems } = useMemo(() => parseTemplate(value), [value]);
  const insert = useInsert(field, value, onChange);
  const rows = Math.min(20, Math.max(8, value.split('\n').length + 2));
  return (
    <div className="stack template-field">
      <TextArea
        ref={field}
        label={label}
        value={value}
        rows={rows}
        lang={lang}
        spellCheck
        error={error}
        aria-invalid={problems.length > 0 ? 'true' : undefined}
        onChange={onChange}
      />
      <InsertMenu snippets={snippets} insert={insert} />
      <Problems text={value} {...{ problems, claims, field, onChange }} />
    </div>
  );
}

/** The same in one line, for a subject. */
export function TemplateLine(props: Omit<TemplateFieldProps, 'snippets'>) {
  const { label, value, error, lang, template, onChange } = props;
  const claims = useClaims(value, template);
  const field = useRef<HTMLInputElement>(null);
  const { problems } = useMemo(() => parseTemplate(value), [value]);
  return (
    <div className="stack">
      <Field ref={field} label={label} value={value} lang={lang} error={error} onChange={onChange} />
      <Problems text={value} {...{ problems, claims, field, onChange }} />
    </div>
  );
}
