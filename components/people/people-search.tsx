import { Search } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import { useMessages } from '../locale/locale-provider.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { Kbd } from '../ui/kbd.tsx';
import type { PeopleView } from './use-people-view.ts';

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

/** The search field. The list follows each letter. */
export function PeopleSearch({ view, find }: { view: PeopleView; find: FindRequest }) {
  const { people } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  useFindRequest(input, find);
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
        value={view.text}
        onChange={view.setText}
      />
    </search>
  );
}
