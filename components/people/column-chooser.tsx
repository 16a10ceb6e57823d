import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react';
import { useId } from 'react';
import type { ColumnChoice } from '../../lib/browser/settings.ts';
import { sayField } from '../filter/say-field.ts';
import { useList } from '../hooks/use-list.ts';
import { useListsMessages } from '../locale/late-messages.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Icon } from '../ui/icon.tsx';
import { COLUMNS, widthOf } from './columns.ts';
import type { Columns } from './use-columns.ts';
import '../styles/columns.css';

/** A list with the item at one place moved to another. */
function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const others = list.filter((_, at) => at !== from);
  return [...others.slice(0, to), ...list.slice(from, from + 1), ...others.slice(to)];
}

interface ShownProps {
  columns: Columns;
  column: ColumnChoice;
  at: number;
}

/** A column that is shown: away with it, or further to the front or the back. */
function Shown({ columns: { shown, set }, column, at }: ShownProps) {
  const say = useListsMessages();
  const name = sayField(say, column.id);
  return (
    <li className="row">
      <span className="grow">
        <Checkbox checked label={name} onChange={() => set(shown.filter(({ id }) => id !== column.id))} />
      </span>
      {at > 0 && (
        <IconButton
          size="small"
          variant="plain"
          label={say.columns.up(name)}
          icon={<Icon of={ArrowUp} size={14} />}
          onClick={() => set(moved(shown, at, at - 1))}
        />
      )}
      {at < shown.length - 1 && (
        <IconButton
          size="small"
          variant="plain"
          label={say.columns.down(name)}
          icon={<Icon of={ArrowDown} size={14} />}
          onClick={() => set(moved(shown, at, at + 1))}
        />
      )}
    </li>
  );
}

function Lists({ columns }: { columns: Columns }) {
  const say = useListsMessages();
  const own = useList('ownNames', {})?.answer ?? [];
  const { shown, set, reset } = columns;
  const others = [...COLUMNS, ...own.map((name) => `own:${name}`)].filter(
    (id) => !shown.some((column) => column.id === id),
  );
  return (
    <>
      <h2 className="columns-title">{say.columns.shown}</h2>
      <ul>
        {shown.map((column, at) => (
          <Shown key={column.id} {...{ columns, column, at }} />
        ))}
      </ul>
      <h2 className="columns-title">{say.columns.others}</h2>
      <ul>
        {others.map((id) => (
          <li key={id}>
            <Checkbox
              checked={false}
              label={sayField(say, id)}
              onChange={() => set([...shown, { id, width: widthOf(id) }])}
            />
          </li>
        ))}
      </ul>
      <Button size="small" variant="quiet" onClick={reset}>
        {say.columns.reset}
      </Button>
    </>
  );
}

/** Which columns the table has, and in which order. A native popover: Esc and a click outside close it. */
export function ColumnChooser({ columns }: { columns: Columns }) {
  const say = useListsMessages().columns;
  const id = useId();
  return (
    <>
      <IconButton label={say.title} icon={<Icon of={Columns3} />} popoverTarget={id} aria-haspopup="dialog" />
      <div id={id} popover="auto" role="dialog" aria-label={say.title} className="columns">
        <Lists columns={columns} />
      </div>
    </>
  );
}
