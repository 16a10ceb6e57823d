import { Search } from 'lucide-react';
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Brief } from '../../lib/model/brief.ts';
import { useEnter } from '../hooks/use-enter.ts';
import { useFoundByText } from '../hooks/use-list.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Temperature } from '../score/temperature.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Icon } from '../ui/icon.tsx';
import { type Command, commandsFor, matchCommands } from './commands.ts';
import '../styles/palette.css';

/** As many people as leave the commands in sight. */
const MOST = 6;

/** One line of the palette. */
interface Choice {
  id: string;
  act(): void;
  line: ReactNode;
}

function PersonLine({ row }: { row: Brief }) {
  const { words } = useMessages();
  const { name, title, company, grade } = row;
  const job = [title, company].filter((part) => part !== undefined).join(' · ');
  return (
    <>
      <span className="grow one-line">
        <span className="strong">
          <Bidi>{name}</Bidi>
        </span>{' '}
        <span className="text-12 text-2">
          <Bidi>{job || words.stages[row.stage]}</Bidi>
        </span>
      </span>
      {grade && <Temperature label={grade} />}
    </>
  );
}

function CommandLine({ command }: { command: Command }) {
  return (
    <>
      <Icon of={command.icon} />
      <span className="grow one-line">{command.label}</span>
    </>
  );
}

interface GroupProps {
  title: string;
  choices: readonly Choice[];
  listId: string;
  /** The id of the line in hand. */
  current: string | undefined;
  onPoint(id: string): void;
}

function Group({ title, choices, listId, current, onPoint }: GroupProps) {
  const titleId = useId();
  if (choices.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a listbox takes groups, which no element is
    <div role="group" aria-labelledby={titleId}>
      <div id={titleId} className="palette-title">
        {title}
      </div>
      {choices.map(({ id, act, line }) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the field, which moves the selection
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the selected option
        <div
          key={id}
          id={`${listId}-${id}`}
          role="option"
          aria-selected={id === current}
          className="palette-line"
          onClick={act}
          onPointerMove={() => onPoint(id)}
        >
          {line}
        </div>
      ))}
    </div>
  );
}

/** What the typed text finds: people first, then what can be done. */
function useChoices(text: string, { path, navigate, showKeys, startTour }: PaletteProps) {
  const messages = useMessages();
  const { people = [], isCurrent } = useFoundByText(text, MOST);
  const commands = useMemo(
    () => commandsFor({ messages, path, showKeys, startTour }),
    [messages, path, showKeys, startTour],
  );
  const found: Choice[] = people.map((row) => ({
    id: row.id,
    act: () => navigate(`/people/${row.id}`),
    line: <PersonLine row={row} />,
  }));
  const doable = matchCommands(commands, text).map(
    (command): Choice => ({
      id: command.id.replaceAll('/', '-'),
      act: () => (command.route === undefined ? command.run?.() : navigate(command.route)),
      line: <CommandLine command={command} />,
    }),
  );
  return { found, doable, isCurrent };
}

interface PaletteProps {
  /** Where the user is, `/people/…`. */
  path: string;
  navigate(route: string): void;
  showKeys(): void;
  startTour(): void;
  onClose(): void;
}

/** The place of the selection after a key; `undefined` where the key moves nothing. */
function stepped(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

function Finder(props: PaletteProps) {
  const say = useMessages().dashboard.palette;
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string>();
  const listId = useId();
  const { found, doable, isCurrent } = useChoices(text, props);
  const all = [...found, ...doable];
  const at = Math.max(
    0,
    all.findIndex(({ id }) => id === chosen),
  );
  const current = all[at];
  const act = (choice: Choice | undefined) => {
    if (!choice) return;
    props.onClose();
    choice.act();
  };
  const enter = useEnter(isCurrent, () => act(current));
  const press = (event: KeyboardEvent) => {
    const next = stepped(event.key, at, all.length);
    if (next !== undefined) {
      event.preventDefault();
      setChosen(all[next]?.id);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      enter();
    }
  };
  useEffect(() => {
    const line = current && document.getElementById(`${listId}-${current.id}`);
    line?.scrollIntoView({ block: 'nearest' });
  }, [current, listId]);
  const group = (title: string, choices: readonly Choice[]) => (
    <Group
      title={title}
      listId={listId}
      choices={choices.map((choice) => ({ ...choice, act: () => act(choice) }))}
      current={current?.id}
      onPoint={setChosen}
    />
  );
  return (
    <>
      <div className="palette-field">
        <Icon of={Search} />
        <input
          type="text"
          dir="auto"
          aria-label={say.label}
          placeholder={say.placeholder}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={current && `${listId}-${current.id}`}
          autoComplete="off"
          maxLength={200}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setChosen(undefined);
          }}
          onKeyDown={press}
        />
      </div>
      <div id={listId} role="listbox" aria-label={say.results} className="palette-list">
        {group(say.people, found)}
        {group(say.commands, doable)}
      </div>
      <p role="status" className={all.length === 0 ? 'palette-none' : 'visually-hidden'}>
        {all.length === 0 && say.nothing(text.trim())}
      </p>
    </>
  );
}

/** Finds a person or does a command, from anywhere. A native dialog: Esc closes it, and the focus goes back to where it was. */
export function Palette(props: PaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before anything is drawn: what is typed right after the key belongs into the field, which the dialog gives the focus.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog by itself
    <dialog
      ref={dialog}
      className="palette"
      onClose={props.onClose}
      // A click on the dialog itself and on nothing in it is one beside it.
      onClick={(event) => event.target === event.currentTarget && props.onClose()}
    >
      <Finder {...props} />
    </dialog>
  );
}
