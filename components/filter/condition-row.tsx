import { Info, TriangleAlert, X } from 'lucide-react';
import { type Condition, type FilterTest, kindOf, TESTS } from '../../lib/model/segment.ts';
import type { FilterTrouble } from '../../lib/pipeline/list/check-filter.ts';
import { useListsMessages } from '../locale/late-messages.tsx';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { joinClasses } from '../ui/join-classes.ts';
import { Select } from '../ui/select.tsx';
import { FILTER_FIELDS, firstTest, sayField } from './say-field.ts';
import { type Saying, sayChoice } from './use-choices.ts';
import { ValueEditor } from './value-editor.tsx';

/** What every part of a filter is drawn with. */
export interface FilterContext {
  saying: Saying;
  /** The names of the user's own fields in use. */
  own: readonly string[];
  /** What is wrong, by the places of the part: `0.1`. */
  troubles: ReadonlyMap<string, FilterTrouble>;
}

export interface ConditionRowProps {
  condition: Condition;
  path: string;
  context: FilterContext;
  onChange(condition: Condition): void;
  onRemove(): void;
}

/** What is wrong with a part of a filter, in a sentence; what is only not filled in yet is told more quietly. */
export function TroubleLine({ trouble, said }: { trouble: FilterTrouble; said?: string | undefined }) {
  const { problems } = useListsMessages();
  const open = trouble.problem === 'no-value' || trouble.problem === 'empty-group';
  return (
    <p className={joinClasses('filter-trouble', open && 'filter-open')} role="status">
      <Icon of={open ? Info : TriangleAlert} size={14} />
      {said ?? problems[trouble.problem]}
    </p>
  );
}

/** Names the value that nobody has any more. */
function useGoneValue({ condition, path, context }: ConditionRowProps): string | undefined {
  const say = useListsMessages();
  const value = context.troubles.get(path)?.value;
  return value === undefined ? undefined : say.valueGone(sayChoice(condition.field, value, context.saying));
}

/** The fields on offer; one that is kept here and occurs no more stays, so that nothing changes unasked. */
function useFieldChoices({ condition: { field }, context: { own } }: ConditionRowProps) {
  const say = useListsMessages();
  const offered: string[] = [...FILTER_FIELDS, ...own.map((name) => `own:${name}`)];
  const fields = offered.includes(field) ? offered : [...offered, field];
  return fields.map((value) => ({ value, label: sayField(say, value) }));
}

/** One question asked of a field: the field, how, for what; and what is wrong with it. */
export function ConditionRow(props: ConditionRowProps) {
  const { condition, context, onChange, onRemove } = props;
  const say = useListsMessages();
  const trouble = context.troubles.get(props.path);
  const gone = useGoneValue(props);
  const fields = useFieldChoices(props);
  const kind = kindOf(condition.field);
  const tests: readonly FilterTest[] = kind ? TESTS[kind] : [condition.test];
  const name = sayField(say, condition.field);
  return (
    <div className="filter-row">
      <Select
        label={say.filter.field}
        labelHidden
        value={condition.field}
        choices={fields}
        onChange={(field) => onChange({ field, test: firstTest(field), values: [] })}
      />
      <Select
        label={say.filter.test}
        labelHidden
        value={condition.test}
        choices={tests.map((value) => ({ value, label: say.tests[value] }))}
        onChange={(test) => onChange({ ...condition, test })}
      />
      <ValueEditor
        condition={condition}
        saying={context.saying}
        onChange={(values) => onChange({ ...condition, values })}
      />
      <IconButton
        size="small"
        label={say.filter.remove(name)}
        icon={<Icon of={X} size={14} />}
        onClick={onRemove}
      />
      {trouble && <TroubleLine trouble={trouble} said={gone} />}
    </div>
  );
}
