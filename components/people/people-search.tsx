import { Search } from 'lucide-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useMessages } from '../locale/locale-provider.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { Kbd } from '../ui/kbd.tsx';
import type { PeopleView } from './use-people-view.ts';

/** Milliseconds of quiet before a search starts: shorter than a pause, longer than the gap between two keys. */
const QUIET = 90;

function SlashKey() {
  return (
    <span aria-hidden="true">
      <Kbd shortcut="/" />
    </span>
  );
}

/** A wish, from anywhere on the dashboard, to type a name. */
export interface FindRequest {
  asked: boolean;
  /** The field has the focus: the wish is fulfilled. */
  onFound(): void;
}

function useFindRequest(input: RefObject<HTMLInputElement | null>, { asked, onFound }: FindRequest) {
  useEffect(() => {
    if (!asked) return;
    input.current?.focus();
    onFound();
  }, [asked, onFound, input]);
}

/** The search field. Its text is its own until typing pauses. */
export function PeopleSearch({ view, find }: { view: PeopleView; find: FindRequest }) {
  const { people } = useMessages();
  const { query, setQuery } = view;
  const [text, setText] = useState(query.text ?? '');
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useFindRequest(input, find);
  useEffect(() => () => clearTimeout(timer.current), []);
  const search = (value: string) =>
    setQuery(({ text: _, ...others }) => (value.trim() === '' ? others : { ...others, text: value }));
  const change = (value: string) => {
    setText(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search(value), QUIET);
  };
  return (
    <search className="people-search">
      <Field
        ref={input}
        type="search"
        label={people.search}
        labelHidden
        placeholder={people.searchExample}
        icon={<Icon of={Search} size={14} />}
        trailing={<SlashKey />}
        maxLength={120}
        autoComplete="off"
        spellCheck={false}
        aria-keyshortcuts="/"
        value={text}
        onChange={change}
      />
    </search>
  );
}
