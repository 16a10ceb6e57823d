import { useRef } from 'react';
import type { WordsAnswer } from '../../lib/actions/say-words.ts';
import type { Person } from '../../lib/model/person.ts';
import { wordsKey } from '../../lib/model/said-words.ts';
import { AddOwnField } from './add-own-field.tsx';
import { OwnFieldRow } from './own-field-row.tsx';
import { SaidRow } from './said-row.tsx';

export interface OwnFactsProps {
  person: Pick<Person, 'custom' | 'said'>;
  /** Says when each was said. */
  withSource?: boolean;
  /** Keeps a field of the user's own, `null` clears it; resolves to whether it was kept. */
  onField(name: string, value: string | null): Promise<boolean>;
  /** Keeps what is said of words sought; resolves to whether it was kept. */
  onSay(answer: WordsAnswer): Promise<boolean>;
}

/** What pages have no place for: answers about words sought and fields of the user's own, each edited in place, and a way to add. */
export function OwnFacts({ person, withSource = false, onField, onSay }: OwnFactsProps) {
  const { custom = {}, said = [] } = person;
  const place = useRef<HTMLDivElement>(null);
  // A row that is cleared goes away, and with it what had focus.
  const toAdd = () => requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
  const fields = Object.entries(custom)
    .filter(([, { value }]) => value !== null)
    .sort(([one], [other]) => one.localeCompare(other));
  return (
    <>
      {fields.length + said.length > 0 && (
        <dl className="facts own-facts">
          {said.map((each) => (
            <SaidRow key={wordsKey(each)} said={each} onCleared={toAdd} {...{ withSource, onSay }} />
          ))}
          {fields.map(([name, fact]) => (
            <OwnFieldRow key={name} onCleared={toAdd} {...{ name, fact, withSource, onField }} />
          ))}
        </dl>
      )}
      <AddOwnField held={fields.map(([name]) => name)} onAdd={onField} place={place} />
    </>
  );
}
