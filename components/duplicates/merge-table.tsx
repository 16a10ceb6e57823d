import { Check } from 'lucide-react';
import type { EditField } from '../../lib/model/ledger.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import type { Fact, Source } from '../../lib/model/reading.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { factText } from '../person/fact-text.ts';
import { siteName } from '../person/source-name.ts';
import { Bidi } from '../ui/bidi.tsx';
import { Icon } from '../ui/icon.tsx';
import { joinClasses } from '../ui/join-classes.ts';
import type { ComparedField, Side } from './compare-records.ts';

/** Longer values are cut: the choice is made by their beginning, and each record shows them whole. */
const LONGEST = 200;

/** Where and when a value was learnt, in as few words as tell it. */
function useSource(): (source: Source, at: string) => string {
  const { duplicates } = useMessages();
  const { formatDate } = useFormat();
  return (source, at) => {
    const day = formatDate(at);
    if (source.kind === 'user') return duplicates.byHand(day);
    if (source.kind === 'entered') return duplicates.entered(day);
    if (source.kind === 'file') return duplicates.read(source.file, day);
    return duplicates.read(siteName(source.url), day);
  };
}

function Value({ fact }: { fact: Fact<unknown> | undefined }) {
  const { duplicates, person } = useMessages();
  const sourceOf = useSource();
  if (fact === undefined) return <span className="text-3">{duplicates.notThere}</span>;
  const text = factText(fact.value);
  const lines = (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text).split('\n');
  return (
    <>
      {text === '' && <span className="text-3">{person.clearedByHand}</span>}
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
        <span key={place} className="merge-line">
          <Bidi>{line}</Bidi>
        </span>
      ))}
      <span className="merge-line text-11 text-3">{sourceOf(fact.source, fact.at)}</span>
    </>
  );
}

interface CellProps {
  name: string;
  fact: Fact<unknown> | undefined;
  checked: boolean;
  onPick(): void;
}

function Choice({ name, fact, checked, onPick }: CellProps) {
  return (
    <td>
      <label className={joinClasses('merge-choice', checked && 'merge-chosen')}>
        <input type="radio" name={name} checked={checked} onChange={onPick} />
        <span>
          <Value fact={fact} />
        </span>
      </label>
    </td>
  );
}

interface RowProps {
  compared: ComparedField;
  picked: Side | undefined;
  group: string;
  onPick(field: EditField, side: Side): void;
}

function Row({ compared, picked, group, onPick }: RowProps) {
  const { words, duplicates } = useMessages();
  const { field, one, other, kept, same } = compared;
  const label = words.fields[field];
  const head = (
    <th scope="row" className="merge-field">
      {label}
      {!same && kept === 'both' && picked === undefined && (
        <span className="merge-line text-11 text-3">{duplicates.both}</span>
      )}
    </th>
  );
  if (same) {
    return (
      <tr>
        {head}
        <td colSpan={2} className="merge-same">
          <Icon of={Check} size={14} />
          <span>
            <Value fact={one} />
          </span>
        </td>
      </tr>
    );
  }
  const side = picked ?? kept;
  return (
    <tr role="radiogroup" aria-label={duplicates.keep(label)}>
      {head}
      <Choice
        name={`${group} ${field}`}
        fact={one}
        checked={side === 'one'}
        onPick={() => onPick(field, 'one')}
      />
      <Choice
        name={`${group} ${field}`}
        fact={other}
        checked={side === 'other'}
        onPick={() => onPick(field, 'other')}
      />
    </tr>
  );
}

function Head({ person }: { person: PersonRow }) {
  const { duplicates, words } = useMessages();
  const { formatDate } = useFormat();
  return (
    <th scope="col">
      <a className="person-link" href={`#/people/${person.id}`}>
        <Bidi>{person.facts.name.value}</Bidi>
      </a>
      <span className="merge-line text-11 text-3">
        {words.stages[person.stage]} · {duplicates.captured(formatDate(person.capturedAt))}
      </span>
    </th>
  );
}

export interface MergeTableProps {
  one: PersonRow;
  other: PersonRow;
  fields: readonly ComparedField[];
  picked: Readonly<Partial<Record<EditField, Side>>>;
  onPick(field: EditField, side: Side): void;
}

/** Two records side by side, and which value stays of each field. */
export function MergeTable({ one, other, fields, picked, onPick }: MergeTableProps) {
  const { duplicates } = useMessages();
  const label = duplicates.comparing(one.facts.name.value, other.facts.name.value);
  return (
    <table className="merge-table" aria-label={label}>
      <thead>
        <tr>
          <td />
          <Head person={one} />
          <Head person={other} />
        </tr>
      </thead>
      <tbody>
        {fields.map((compared) => (
          <Row
            key={compared.field}
            group={`${one.id} ${other.id}`}
            compared={compared}
            picked={picked[compared.field]}
            onPick={onPick}
          />
        ))}
      </tbody>
    </table>
  );
}
