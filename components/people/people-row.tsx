import { type MouseEvent, memo, useRef } from 'react';
import type { ColumnChoice } from '../../lib/browser/settings.ts';
import type { Brief } from '../../lib/model/brief.ts';
import type { Instant } from '../../lib/model/schema.ts';
import type { Saying } from '../filter/use-choices.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { joinClasses } from '../ui/join-classes.ts';
import { Cell } from './cells.tsx';

function Who({ person: { id, name, title, company } }: { person: Brief }) {
  const line = [title, company].filter((text) => text !== undefined).join(', ');
  return (
    <td className="people-who">
      <a className="person-link one-line" href={`#/people/${id}`} title={name}>
        <Bidi>{name}</Bidi>
      </a>
      {line !== '' && (
        <p className="one-line text-2" title={line}>
          <Bidi>{line}</Bidi>
        </p>
      )}
    </td>
  );
}

interface TickProps {
  name: string;
  ticked: boolean;
  onTick(range: boolean): void;
}

function Tick({ name, ticked, onTick }: TickProps) {
  const { people } = useMessages();
  // The change event of a tick box does not say whether Shift was held.
  const shift = useRef(false);
  const tick = () => {
    onTick(shift.current);
    shift.current = false;
  };
  return (
    <td
      className="people-tick"
      onPointerDownCapture={(event) => {
        shift.current = event.shiftKey;
      }}
    >
      <Checkbox checked={ticked} label={people.selectOne(name)} labelHidden onChange={tick} />
    </td>
  );
}

export interface PeopleRowProps {
  /** Undefined while they are being fetched: the place is kept. */
  person: Brief | undefined;
  /** Its place in the whole list, from 0. */
  index: number;
  columns: readonly ColumnChoice[];
  ticked: boolean;
  current: boolean;
  now: Instant;
  saying: Saying;
  onTick(index: number, range: boolean): void;
  onSelect(index: number, id: string): void;
}

/** A click anywhere but on a control opens the person, as the name does. */
function openRow(event: MouseEvent<HTMLElement>, id: string) {
  const target = event.target as Element;
  if (target.closest('a, button, input, label') || getSelection()?.isCollapsed === false) return;
  location.hash = `#/people/${id}`;
}

/** One person of the table. */
export const PeopleRow = memo(function PeopleRow(props: PeopleRowProps) {
  const { person, index, columns, ticked, current, now, saying, onTick, onSelect } = props;
  // Row 1 is the header.
  const place = { 'aria-rowindex': index + 2, 'data-index': index };
  if (person === undefined) {
    return (
      <tr {...place}>
        <td colSpan={columns.length + 2} />
      </tr>
    );
  }
  return (
    <tr
      {...place}
      className={joinClasses(ticked && 'people-ticked', current && 'people-current')}
      onClick={(event) => openRow(event, person.id)}
      onFocus={() => onSelect(index, person.id)}
    >
      <Tick name={person.name} ticked={ticked} onTick={(range) => onTick(index, range)} />
      <Who person={person} />
      {columns.map(({ id }) => (
        <td key={id} className={`people-cell people-${id.startsWith('own:') ? 'own' : id}`}>
          <Cell {...{ person, id, now, saying }} />
        </td>
      ))}
    </tr>
  );
});
