import { Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { openPage } from '../../lib/browser/tabs.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { findPeople, getPeople } from '../../lib/store/find-people.ts';
import { useKeys } from '../hooks/use-keys.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { Temperature } from '../score/temperature.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { Kbd } from '../ui/kbd.tsx';

const MOST = 8;

const open = (row: PersonRow | undefined) => row && void openPage('dashboard', `/people/${row.id}`);

/** The best-scored people a text finds; `undefined` while there is nothing to find or the answer is not in. */
function useFound(text: string): PersonRow[] | undefined {
  return useLive(
    async (db) => {
      if (text.trim() === '') return undefined;
      const query = { text, order: 'priority', descending: true } as const;
      const ids = await findPeople(db, query);
      return await getPeople(db, ids.slice(0, MOST));
    },
    [text],
  );
}

function Option({ row, id, selected }: { row: PersonRow; id: string; selected: boolean }) {
  const { words } = useMessages();
  const { name, title, company } = row.facts;
  const job = [title?.value, company?.value].filter((part) => part != null).join(' @ ');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the field, which moves the selection
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the selected option
    <div id={id} role="option" aria-selected={selected} className="found" onClick={() => open(row)}>
      <span className="grow">
        <span className="strong">
          <Bidi>{name.value}</Bidi>
        </span>
        <span className="text-12 text-2 found-job">
          <Bidi>{job || words.stages[row.stage]}</Bidi>
        </span>
      </span>
      {row.score && <Temperature grade={row.score.grade} label={row.score.label} />}
    </div>
  );
}

/** The new place of the selection, or nothing when the key does not move it. */
function stepped(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (at + 1) % count;
  return key === 'ArrowUp' ? (at - 1 + count) % count : undefined;
}

/** Finds people by how their words begin. Arrows select, Enter opens the person in the dashboard. */
export function PersonSearch({ children }: { children: ReactNode }) {
  const { popup } = useMessages();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const found = useFound(text);
  useKeys({ '/': () => field.current?.focus() });
  const rows = text.trim() === '' ? [] : (found ?? []);
  const press = (event: KeyboardEvent) => {
    const next = stepped(event.key, at, rows.length);
    if (next !== undefined) {
      event.preventDefault();
      setAt(next);
    } else if (event.key === 'Enter') open(rows[at]);
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
