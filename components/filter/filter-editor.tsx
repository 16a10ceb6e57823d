import { Plus, X } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { type Condition, type ConditionGroup, type Filter, isGroup } from '../../lib/model/segment.ts';
import { checkFilter, isUsable } from '../../lib/pipeline/list/check-filter.ts';
import { useList } from '../hooks/use-list.ts';
import { useListsMessages } from '../locale/late-messages.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { ConditionRow, type FilterContext, TroubleLine } from './condition-row.tsx';
import { firstTest } from './say-field.ts';
import { useKnownValues, useSaying } from './use-choices.ts';
import '../styles/filter.css';

/** What a new condition asks, until it is told otherwise. */
const FRESH: Condition = { field: 'stage', test: firstTest('stage'), values: [] };

const replaced = <T,>(list: readonly T[], at: number, item: T): T[] =>
  list.map((each, place) => (place === at ? item : each));
const without = <T,>(list: readonly T[], at: number): T[] => list.filter((_, place) => place !== at);

type Join = Filter['join'];

function JoinChoice({ value, onChange }: { value: Join; onChange(join: Join): void }) {
  const { filter } = useListsMessages();
  const choices = [
    { value: 'all' as const, label: filter.all },
    { value: 'any' as const, label: filter.any },
  ];
  return <Segmented label={filter.joinLabel} value={value} choices={choices} onChange={onChange} />;
}

interface GroupProps {
  group: ConditionGroup;
  path: string;
  context: FilterContext;
  onChange(group: ConditionGroup): void;
  onRemove(): void;
}

/** Conditions inside the filter, joined in their own way. */
function Group({ group, path, context, onChange, onRemove }: GroupProps) {
  const say = useListsMessages();
  const { parts } = group;
  const trouble = context.troubles.get(path);
  return (
    <fieldset className="filter-group" aria-label={say.filter.joinLabel}>
      <div className="row">
        <JoinChoice value={group.join} onChange={(join) => onChange({ ...group, join })} />
        <IconButton
          size="small"
          label={say.filter.removeGroup}
          icon={<Icon of={X} size={14} />}
          onClick={onRemove}
        />
      </div>
      {parts.map((condition, at) => (
        <ConditionRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a condition is its place
          key={at}
          path={`${path}.${at}`}
          {...{ condition, context }}
          onChange={(changed) => onChange({ ...group, parts: replaced(parts, at, changed) })}
          onRemove={() => onChange({ ...group, parts: without(parts, at) })}
        />
      ))}
      {trouble && <TroubleLine trouble={trouble} />}
      <div>
        <Button
          size="small"
          variant="quiet"
          icon={<Icon of={Plus} size={14} />}
          onClick={() => onChange({ ...group, parts: [...parts, FRESH] })}
        >
          {say.filter.add}
        </Button>
      </div>
    </fieldset>
  );
}

interface PartProps extends Omit<GroupProps, 'group' | 'onChange'> {
  part: Condition | ConditionGroup;
  onChange(part: Condition | ConditionGroup): void;
}

function Part({ part, ...place }: PartProps) {
  return isGroup(part) ? <Group group={part} {...place} /> : <ConditionRow condition={part} {...place} />;
}

function useFilterContext(filter: Filter): FilterContext & { usable: boolean } {
  const saying = useSaying();
  const known = useKnownValues(saying);
  const own = useList('ownNames', {})?.answer;
  return useMemo(() => {
    const troubles = checkFilter(filter, known);
    return {
      saying,
      own: own ?? [],
      troubles: new Map(troubles.map((trouble) => [trouble.path.join('.'), trouble])),
      usable: isUsable(troubles),
    };
  }, [filter, known, own, saying]);
}

export interface FilterEditorProps {
  filter: Filter;
  onChange(filter: Filter): void;
  onClose(): void;
  /** What else can be done with the filter, such as saving it. */
  children?: ReactNode;
}

/** A filter over people, made of conditions on any field; what is wrong is told where it is made. */
export function FilterEditor({ filter, onChange, onClose, children }: FilterEditorProps) {
  const say = useListsMessages();
  const { usable, ...context } = useFilterContext(filter);
  const { parts } = filter;
  const change = (at: number, part: Condition | ConditionGroup) =>
    onChange({ ...filter, parts: replaced(parts, at, part) });
  const remove = (at: number) => onChange({ ...filter, parts: without(parts, at) });
  const add = (part: Condition | ConditionGroup) => onChange({ ...filter, parts: [...parts, part] });
  return (
    <section className="card filter" aria-label={say.filter.title}>
      <div className="row wrap">
        <JoinChoice value={filter.join} onChange={(join) => onChange({ ...filter, join })} />
        <span className="grow" />
        <IconButton
          size="small"
          label={say.filter.close}
          icon={<Icon of={X} size={14} />}
          onClick={onClose}
        />
      </div>
      {parts.map((part, at) => (
        <Part
          // biome-ignore lint/suspicious/noArrayIndexKey: a condition is its place
          key={at}
          path={String(at)}
          {...{ part, context }}
          onChange={(changed) => change(at, changed)}
          onRemove={() => remove(at)}
        />
      ))}
      <div className="row wrap">
        <Button size="small" variant="quiet" icon={<Icon of={Plus} size={14} />} onClick={() => add(FRESH)}>
          {say.filter.add}
        </Button>
        <Button
          size="small"
          variant="quiet"
          icon={<Icon of={Plus} size={14} />}
          onClick={() => add({ join: filter.join === 'all' ? 'any' : 'all', parts: [FRESH] })}
        >
          {say.filter.addGroup}
        </Button>
        <span className="grow" />
        {!usable && <span className="text-12 text-2">{say.filter.stillBefore}</span>}
        {children}
      </div>
    </section>
  );
}
