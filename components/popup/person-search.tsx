import { Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { openPage } from '../../lib/browser/tabs.ts';
import type { Brief } from '../../lib/model/brief.ts';
import { useEnter } from '../hooks/use-enter.ts';
import { useKeys } from '../hooks/use-keys.ts';
import { useFoundByText } from '../hooks/use-list.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Temperature } from '../score/temperature.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { Kbd } from '../ui/kbd.tsx';

const MOST = 8;

const open = (row: Brief | undefined) => row && void openPage('dashboard', `/people/${row.id}`);

function Option({ row, id, selected }: { row: Brief; id: string; selected: boolean }) {
  const { words } = useMessages();
  const { name, title, company, grade } = row;
  const job = [title, company].filter((part) => part !== undefined).join(' @ ');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the field, which moves the selection
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the selected option
    <div id={id} role="option" aria-selected={selected} className="found" onClick={() => open(row)}>
      <span className="grow">
        <span className="strong">
          <Bidi>{name}</Bidi>
        </span>
        <span className="text-12 text-2 found-job">
          <Bidi>{job || words.stages[row.stage]}</Bidi>
        </span>
      </span>
      {grade && <Temperature label={grade} />}
    </div>
  );
}

/** The new place of the selection, or nothing when the key does not move it. */
function stepped(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (at + 1) % count;
  return key === 'ArrowUp' ? (at - 1 + count) % count : undefined;
}

/** Finds people by their words. Arrows select, Enter opens the person in the dashboard. */
export function PersonSearch({ children }: { children: ReactNode }) {
  const { popup } = useMessages();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const { people: found, isCurrent } = useFoundByText(text, MOST);
  useKeys({ '/': () => field.current?.focus() });
  const rows = text.trim() === '' ? [] : (found ?? []);
  const enter = useEnter(isCurrent, () => open(rows[at]));
  const press = (event: KeyboardEvent) => {
    const next = stepped(event.key, at, rows.length);
    if (next !== undefined) {
      event.preventDefault();
      setAt(next);
    } else if (event.key === 'Enter') enter();
    else if (event.key === 'Escape' && text !== '') {
      // A browser closes the popup on Esc; the first one only empties the field.
      event.preventDefault();
      setText('');
    }
  };
  const nothing = text.trim() !== '' && found !== undefined && rows.length === 0;
  return (
    <>
      <search className="popup-section popup-search">
        <Field
          ref={field}
          label={popup.find}
          labelHidden
          placeholder={popup.find}
          icon={<Icon of={Search} />}
          trailing={
            text === '' && (
              <span aria-hidden="true">
                <Kbd shortcut="/" />
              </span>
            )
          }
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={rows.length > 0}
          aria-controls={listId}
          aria-activedescendant={rows.length > 0 ? `${listId}-${at}` : undefined}
          autoComplete="off"
          maxLength={200}
          value={text}
          onChange={(typed) => {
            setText(typed);
            setAt(0);
          }}
          onKeyDown={press}
        />
      </search>
      <div
        id={listId}
        role="listbox"
        aria-label={popup.results}
        className="found-list"
        hidden={rows.length === 0}
      >
        {rows.map((row, place) => (
          <Option key={row.id} row={row} id={`${listId}-${place}`} selected={place === at} />
        ))}
      </div>
      <p role="status" className={nothing ? 'popup-section text-12 text-2' : 'visually-hidden'}>
        {nothing && popup.noOne(text.trim())}
      </p>
      {text.trim() === '' && children}
    </>
  );
}
