import { Pencil } from 'lucide-react';
import { type KeyboardEvent, type SubmitEvent, useRef, useState } from 'react';
import { safeLink } from '../../lib/model/identity.ts';
import type { CompanyField, Fact } from '../../lib/model/reading.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Field, TextArea } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { type CompanyValue, companyText, isLong, parseCompanyFact } from './company-text.ts';

/** Longer text than this opens on demand. */
const SHORT = 160;

export interface CompanyFactRowProps {
  field: CompanyField;
  fact: Fact<unknown> | undefined;
  /** Keeps the value; false leaves the row open, with the reason shown by the view. */
  onEdit(field: CompanyField, value: CompanyValue): Promise<boolean>;
}

function Value({ field, value }: { field: CompanyField; value: unknown }) {
  const { formatNumber, formatList } = useFormat();
  if (typeof value === 'number') return <>{field === 'founded' ? String(value) : formatNumber(value)}</>;
  const text = Array.isArray(value) ? formatList(value) : String(value);
  const href = field === 'website' ? safeLink(text.replace(/^http:/, 'https:')) : undefined;
  if (href !== undefined) {
    return (
      <a className="fact-link" href={href} title={href} target="_blank" rel="noopener noreferrer">
        {href.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '')}
      </a>
    );
  }
  if (text.length <= SHORT) return <Bidi>{text}</Bidi>;
  return (
    <Disclosure summary={<Bidi>{`${text.slice(0, SHORT / 2)}…`}</Bidi>}>
      <Bidi>{text}</Bidi>
    </Disclosure>
  );
}

/** The site a fact was read on, as a person names it. */
function siteOf(url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
  return host.endsWith('linkedin.com') ? 'LinkedIn' : host;
}

function Known({ field, fact }: Pick<CompanyFactRowProps, 'field' | 'fact'>) {
  const { companies, score } = useMessages();
  const { formatDate } = useFormat();
  if (fact === undefined) return <p className="text-3">{score.notKnown}</p>;
  const { source, at, value } = fact;
  const day = formatDate(at);
  return (
    <>
      {value === null ? <p className="text-3">{companies.cleared}</p> : <Value field={field} value={value} />}
      <p className="text-11 text-3">
        {source.kind === 'page' ? companies.fromPage(siteOf(source.url), day) : companies.byHand(day)}
      </p>
    </>
  );
}

function Form({ field, fact, onEdit, onClose }: CompanyFactRowProps & { onClose(): void }) {
  const { common, companies, panel, person } = useMessages();
  const [text, setText] = useState(() => companyText(fact?.value));
  const [error, setError] = useState<string>();
  const submit = async (event: SubmitEvent | KeyboardEvent) => {
    event.preventDefault();
    const parsed = parseCompanyFact(field, text);
    if (!parsed.ok) return setError(companies.problems[parsed.problem]);
    if (await onEdit(field, parsed.value)) onClose();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event);
  };
  const Input = isLong(field) ? TextArea : Field;
  return (
    <form className="fact-form" onSubmit={(event) => void submit(event)} onKeyDown={press}>
      <Input
        label={panel.company.fields[field]}
        labelHidden
        autoFocus
        hint={field === 'specialties' ? companies.oneALine : undefined}
        error={error}
        value={text}
        onChange={setText}
      />
      <div className="row">
        <Button type="submit" size="small">
          {common.save}
        </Button>
        <Button size="small" variant="quiet" onClick={onClose}>
          {common.cancel}
        </Button>
        {field !== 'name' && <span className="text-11 text-3">{person.clearHint}</span>}
      </div>
    </form>
  );
}

/** One field of a company: its value with where and when it was learnt, and the way to change it in place. */
export function CompanyFactRow(props: CompanyFactRowProps) {
  const { field, fact } = props;
  const { companies, panel } = useMessages();
  const [open, setOpen] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const name = panel.company.fields[field];
  const close = () => {
    setOpen(false);
    // The field that had focus is gone; the row's own button is where the reader was.
    requestAnimationFrame(() => row.current?.querySelector('button')?.focus());
  };
  return (
    <div className="fact" ref={row}>
      <dt className="fact-name">{name}</dt>
      <dd className="fact-value">
        {open ? <Form {...props} onClose={close} /> : <Known field={field} fact={fact} />}
      </dd>
      {!open && (
        <dd className="fact-edit">
          <IconButton
            size="small"
            label={companies.edit(name)}
            icon={<Icon of={Pencil} size={14} />}
            onClick={() => setOpen(true)}
          />
        </dd>
      )}
    </div>
  );
}
