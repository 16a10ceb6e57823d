import { useMemo, useRef } from 'react';
import type { PersonReading } from '../../lib/model/reading.ts';
import { type ListRow, makeListRows } from '../list/list-rows.ts';
import { MaybeKnown, RowStanding } from '../list/row-standing.tsx';
import { useFitPreview } from '../list/use-fit-preview.ts';
import { useListStanding } from '../list/use-list-standing.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import type { Kept } from '../popup/use-kept.ts';
import { Field, TextArea } from '../ui/field.tsx';
import { EMPTY_QUICK, type QuickFields, type QuickPerson, readQuick } from './quick-person.ts';
import { ENTERED, useAddingOne } from './use-adding.ts';

interface FormProps {
  kept: Kept<QuickFields>;
  person: QuickPerson;
}

/** The fields, most telling first. */
function Form({ kept, person: { problems, localPhone } }: FormProps) {
  const { add, person, words } = useMessages();
  const { value, change } = kept;
  return (
    <div className="quick-form">
      <Field
        label={words.fields.name}
        autoFocus
        maxLength={200}
        autoComplete="off"
        value={value.name}
        onChange={(name) => change({ name })}
      />
      <Field
        label={words.fields.title}
        maxLength={500}
        value={value.title}
        onChange={(title) => change({ title })}
      />
      <Field
        label={words.fields.company}
        maxLength={500}
        value={value.company}
        onChange={(company) => change({ company })}
      />
      <Field
        label={add.address}
        placeholder={add.addressExample}
        inputMode="url"
        maxLength={2_000}
        error={problems.address ? person.problems.link : undefined}
        value={value.address}
        onChange={(address) => change({ address })}
      />
      <Field
        label={add.mail}
        inputMode="email"
        maxLength={320}
        error={problems.mail ? person.problems.mail : undefined}
        value={value.mail}
        onChange={(mail) => change({ mail })}
      />
      <Field
        label={add.phone}
        placeholder={add.phoneExample}
        inputMode="tel"
        maxLength={60}
        hint={localPhone ? add.phoneProblem : undefined}
        value={value.phone}
        onChange={(phone) => change({ phone })}
      />
      <TextArea
        label={person.note}
        maxLength={10_000}
        value={value.note}
        onChange={(note) => change({ note })}
      />
    </div>
  );
}

const NOBODY: readonly PersonReading[] = [];

/** How the person typed stands, as a list of one. While they are looked up anew, the last answer stands. */
function useRow(person: QuickPerson): ListRow | undefined {
  const { reading } = person;
  const people = useMemo(() => (reading ? [reading] : NOBODY), [reading]);
  const at = useMemo(() => new Date().toISOString(), []);
  const standing = useListStanding(people);
  const scores = useFitPreview({ people, source: ENTERED, at });
  const last = useRef<ListRow>(undefined);
  return useMemo(() => {
    if (standing && scores) last.current = makeListRows(people, standing, scores)[0];
    return last.current;
  }, [people, standing, scores]);
}

export interface QuickAdding {
  person: QuickPerson;
  row: ListRow | undefined;
  /** Why there is nothing to save yet. */
  blocked: string | undefined;
  save(): void;
  adding: ReturnType<typeof useAddingOne>;
}

/** Adding one person: what was typed, how they stand, and saving them. */
export function useQuickAdding(kept: Kept<QuickFields>, onSaved?: () => void): QuickAdding {
  const { add, list } = useMessages();
  const { value } = kept;
  const person = useMemo(() => readQuick(value), [value]);
  const row = useRow(person);
  const adding = useAddingOne();
  const wrong = Object.keys(person.problems).length > 0;
  const barred = row?.state === 'suppressed' ? list.barred : undefined;
  const blocked = person.reading ? (wrong ? add.fixFirst : barred) : add.nameFirst;
  const save = async () => {
    const { reading, note } = person;
    if (!reading || blocked !== undefined) return;
    const before = value;
    const saved = await adding.save({ reading, note }, () => kept.set(before));
    if (!saved) return;
    kept.set(EMPTY_QUICK);
    onSaved?.();
  };
  return { person, row, blocked, save: () => void save(), adding };
}

/** The form and what it comes to; the view brings the button. */
export function QuickAdd({ kept, quick }: { kept: Kept<QuickFields>; quick: QuickAdding }) {
  const { add } = useMessages();
  const { person, row, adding } = quick;
  const nameOnly = person.reading?.identities.length === 0;
  return (
    <>
      <Form kept={kept} person={person} />
      <div className="quick-preview" role="status">
        {row && person.reading && <RowStanding row={row} />}
        {row?.state === 'duplicate' && row.duplicate && <MaybeKnown duplicate={row.duplicate} />}
      </div>
      <p className="text-12 text-3">{nameOnly ? add.nameOnly : add.kept}</p>
      <ActTrouble state={adding.state} />
    </>
  );
}
