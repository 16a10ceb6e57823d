import { RotateCcw } from 'lucide-react';
import type { RefObject } from 'react';
import { mostLetters } from '../../lib/followup/message/check-fit.ts';
import { fillTemplate, textOf } from '../../lib/followup/message/fill-template.ts';
import { parseTemplate } from '../../lib/followup/message/parse-template.ts';
import { useComposeMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import type { Kept } from '../popup/use-kept.ts';
import { Button } from '../ui/button.tsx';
import { Field, TextArea } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { Select } from '../ui/select.tsx';
import { afresh, type ComposeDraft, type Composed } from './make-message.ts';
import type { ReadInput } from './use-compose-input.ts';

export interface ComposeTextProps {
  composed: Composed;
  draft: Kept<ComposeDraft>;
  input: ReadInput;
  bodyRef: RefObject<HTMLTextAreaElement | null>;
  subjectRef: RefObject<HTMLInputElement | null>;
}

/** Puts a snippet, filled in for the person, where the cursor is. */
function SnippetChoice({ composed, draft, input, bodyRef }: ComposeTextProps) {
  const say = useComposeMessages();
  const snippets = input.library.snippets.filter(({ language }) => language === composed.language);
  if (snippets.length === 0) return null;
  const insert = (id: string) => {
    const snippet = snippets.find((each) => each.id === id);
    if (!snippet) return;
    const { nodes } = parseTemplate(snippet.text);
    const words = textOf(
      fillTemplate(nodes, { values: composed.values, findSnippet: () => undefined }).pieces,
    );
    const at = bodyRef.current?.selectionStart ?? composed.body.length;
    draft.update((kept) => ({
      ...kept,
      body: composed.body.slice(0, at) + words + composed.body.slice(at),
      inserted: [...(kept.inserted ?? []).filter((one) => one.id !== id), { id, words }],
    }));
  };
  return (
    <Select
      label={say.snippet}
      labelHidden
      value={undefined}
      placeholder={say.snippet}
      choices={snippets.map(({ id, name, text }) => ({ value: id, label: `${name}: ${text.slice(0, 40)}` }))}
      onChange={insert}
    />
  );
}

/** How long it is, of how much fits. Not announced at every letter: the guard says when it is too long. */
function Length({ composed }: Pick<ComposeTextProps, 'composed'>) {
  const say = useComposeMessages();
  const { formatNumber } = useFormat();
  const most = mostLetters(composed.form);
  const over = most !== undefined && composed.body.length > most;
  return (
    <span className={over ? 'compose-over text-12' : 'text-12 text-3'}>
      {say.letters(formatNumber(composed.body.length), most === undefined ? undefined : formatNumber(most))}
    </span>
  );
}

/** Subject and text, the user's to change. */
export function ComposeText(props: ComposeTextProps) {
  const { composed, draft, bodyRef, subjectRef } = props;
  const say = useComposeMessages();
  const { subject, body, edited } = composed;
  const refill = () => draft.update(afresh);
  const lines = Math.min(16, Math.max(5, body.split('\n').length + 1));
  return (
    <div className="compose-text">
      {subject !== undefined && (
        <Field
          ref={subjectRef}
          label={say.subject}
          value={subject}
          lang={composed.language}
          onChange={(typed) => draft.change({ subject: typed })}
        />
      )}
      <TextArea
        ref={bodyRef}
        label={say.body}
        value={body}
        rows={lines}
        lang={composed.language}
        placeholder={say.bodyExample}
        onChange={(typed) => draft.change({ body: typed })}
      />
      <div className="row wrap">
        <Length composed={composed} />
        {edited && <span className="text-12 text-3">{say.edited}</span>}
        {edited && (
          <Button size="small" variant="quiet" icon={<Icon of={RotateCcw} size={14} />} onClick={refill}>
            {say.refill}
          </Button>
        )}
        <span className="grow" />
        <SnippetChoice {...props} />
      </div>
    </div>
  );
}
