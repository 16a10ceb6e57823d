import { ArrowDown, ArrowUp } from 'lucide-react';
import type { GradeLabel } from '../../lib/model/scorecard.ts';
import { STAGES } from '../../lib/model/words.ts';
import { PEOPLE_ORDERS, type PeopleQuery } from '../../lib/store/find-people.ts';
import { readTags } from '../../lib/store/queries.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { type Choice, Select } from '../ui/select.tsx';
import type { PeopleView } from './use-people-view.ts';

const GRADES: readonly GradeLabel[] = ['hot', 'warm', 'cool', 'cold'];
/** No id of a stage, a grade or a tag: those are words. */
const ANY = '';

interface FilterProps<T extends string> {
  label: string;
  any: string;
  value: T | undefined;
  choices: readonly Choice<T>[];
  onChange(value: T | undefined): void;
}

function Filter<T extends string>({ label, any, value, choices, onChange }: FilterProps<T>) {
  const all: readonly Choice<T | typeof ANY>[] = [{ value: ANY, label: any }, ...choices];
  return (
    <Select<T | typeof ANY>
      label={label}
      labelHidden
      value={value ?? ANY}
      choices={all}
      onChange={(picked) => onChange(picked === ANY ? undefined : (picked as T))}
    />
  );
}

function SortBy({ view: { query, setQuery } }: { view: PeopleView }) {
  const { sort } = useMessages().people;
  const { order, descending } = query;
  const choices = PEOPLE_ORDERS.map((value) => ({ value, label: sort.by(sort[value]) }));
  return (
    <span className="row people-order">
      <Select
        label={sort.label}
        labelHidden
        value={order}
        choices={choices}
        onChange={(picked) => setQuery({ ...query, order: picked })}
      />
      <IconButton
        label={descending ? sort.descending : sort.ascending}
        variant="plain"
        icon={<Icon of={descending ? ArrowDown : ArrowUp} size={14} />}
        onClick={() => setQuery({ ...query, descending: !descending })}
      />
    </span>
  );
}

/** Narrowing the table by stage, grade and tag, and its order. */
export function PeopleFilters({ view }: { view: PeopleView }) {
  const { people, words } = useMessages();
  const { filters } = people;
  const { query, setQuery, bulk } = view;
  const paused = bulk.progress !== undefined;
  const tags = useLive(async (db) => (paused ? undefined : await readTags(db)), [paused]) ?? [];
  const change = <K extends 'stage' | 'label' | 'tag'>(key: K, value: PeopleQuery[K] | undefined) => {
    const { [key]: _, ...others } = query;
    setQuery(value === undefined ? (others as PeopleQuery) : { ...query, [key]: value });
  };
  const tagChoices = tags.map((tag) => ({ value: tag, label: tag }));
  return (
    <div className="people-filters">
      <Filter
        label={filters.stage}
        any={filters.anyStage}
        value={query.stage}
        choices={STAGES.map((value) => ({ value, label: words.stages[value] }))}
        onChange={(stage) => change('stage', stage)}
      />
      <Filter
        label={filters.grade}
        any={filters.anyGrade}
        value={query.label}
        choices={GRADES.map((value) => ({ value, label: words.grades[value] }))}
        onChange={(label) => change('label', label)}
      />
      {tags.length > 0 && (
        <Filter
          label={filters.tag}
          any={filters.anyTag}
          value={query.tag}
          choices={tagChoices}
          onChange={(tag) => change('tag', tag)}
        />
      )}
      <SortBy view={view} />
    </div>
  );
}
