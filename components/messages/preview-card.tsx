import { Eye, Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Piece } from '../../lib/followup/message/fill-template.ts';
import { guardMessage } from '../../lib/followup/message/guard-message.ts';
import type { Brief } from '../../lib/model/brief.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import type { Template } from '../../lib/model/template.ts';
import type { ListQuery } from '../../lib/pipeline/list/find.ts';
import { useList } from '../hooks/use-list.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useComposeMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';
import { Select } from '../ui/select.tsx';
import { composeMessage, guardInputOf } from './make-message.ts';
import { sayFinding } from './say-finding.ts';
import { type ReadInput, useComposeInput } from './use-compose-input.ts';
import type { ItemPage } from './use-item-page.ts';

/** As many as are shown to pick from. */
const OFFERED = 8;

/** Those changed last, or those a text finds. */
function useOffered(text: string): readonly Brief[] | undefined {
  const typed = text.trim();
  const query: ListQuery =
    typed === '' ? { sorts: [{ by: 'updatedAt', descending: true }] } : { text: typed };
  return useList('find', { query, from: 0, to: OFFERED })?.answer.people;
}

/** A filled message with its blanks marked: filled, said by the template instead, or open. */
function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  let at = 0;
  return (
    <>
      {pieces.map((piece) => {
        const key = at;
        at += piece.text.length + 1;
        if (piece.from === 'template') return <span key={key}>{piece.text}</span>;
        return (
          <mark key={key} className={`piece piece-${piece.from}`}>
            <Bidi>{piece.text}</Bidi>
          </mark>
        );
      })}
    </>
  );
}

const asTemplate = ({ form }: ItemPage<'template'>): Template => {
  const { position, subject, ...rest } = form;
  return { ...rest, updatedAt: '', ...(position !== '' && { position }), ...(subject !== '' && { subject }) };
};

function Shown({ page, input }: { page: ItemPage<'template'>; input: ReadInput }) {
  const say = useComposeMessages();
  const messages = useMessages();
  const format = useFormat();
  const { form } = page;
  const composed = useMemo(() => {
    const template = asTemplate(page);
    const library = { ...input.library, templates: [template] };
    const draft = { form: template.form, language: template.language, template: template.id };
    return composeMessage({ ...input, library, draft });
  }, [page, input]);
  const findings = useMemo(() => {
    const nobody = { people: [], companies: [] };
    return guardMessage(guardInputOf(composed, input, nobody));
  }, [composed, input]);
  const speech = { say, messages, format, name: input.known.recipient.name };
  return (
    <>
      <div className="message-preview" lang={form.language}>
        <Pieces pieces={composed.pieces} />
      </div>
      {findings.length === 0 && <p className="text-12 text-3">{say.clean}</p>}
      <ul className="preview-findings text-12">
        {findings.map((finding) => {
          const text = sayFinding(finding, speech);
          return (
            <li key={text} className={finding.severity === 'hard' ? 'finding finding-hard' : 'finding'}>
              {text}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function ForRow({ page, person }: { page: ItemPage<'template'>; person: PersonRow }) {
  const input = useComposeInput(person, undefined, undefined);
  return input ? <Shown page={page} input={input} /> : <div aria-busy="true" />;
}

function For({ page, id }: { page: ItemPage<'template'>; id: string }) {
  const person = useLive(async (db) => await db.people.get(id), [id]);
  return person ? <ForRow page={page} person={person} /> : <div aria-busy="true" />;
}

/** The template as somebody on record would get it, live, and what the guard says to it. */
export function PreviewCard({ page }: { page: ItemPage<'template'> }) {
  const say = useComposeMessages();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string>();
  const people = useOffered(text);
  const person = people?.find(({ id }) => id === chosen) ?? people?.[0];
  // An item without a template's problems is shown even while its name is missing.
  const unread = page.read.faults.some(({ kind }) => kind === 'template');
  if (people && people.length === 0 && text === '')
    return (
      <Card title={say.preview}>
        <EmptyState icon={Eye} title={say.preview} body={say.previewNobody} />
      </Card>
    );
  return (
    <Card title={say.preview}>
      <div className="library-fields">
        <div className="library-pair">
          <Field
            type="search"
            label={say.previewFind}
            icon={<Icon of={Search} size={14} />}
            value={text}
            onChange={setText}
          />
          <Select
            label={say.previewWith}
            value={person?.id}
            choices={(people ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setChosen}
          />
        </div>
        {unread && <Note tone="partial" live="status" title={say.previewProblems} />}
        {!unread && person && <For key={person.id} page={page} id={person.id} />}
      </div>
    </Card>
  );
}
