import { ArrowRight } from 'lucide-react';
import { type Column, type Mapping, TARGETS, type Target } from '../../lib/exchange/import/index.ts';
import { useImportMessages } from '../locale/late-messages.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import { type Choice, Select } from '../ui/select.tsx';

export interface ColumnsCardProps {
  columns: readonly Column[];
  mapping: Mapping;
  remembered: boolean;
  onChange(to: (mapping: Mapping) => Mapping): void;
}

/** What a column may become: a field, one of the user's own by its heading, or nothing. */
function choicesOf(header: string, say: ReturnType<typeof useImportMessages>): Choice<Target>[] {
  const fields = TARGETS.map((value) => ({ value: value as Target, label: say.targets[value] }));
  const name = header.trim().slice(0, 60);
  if (name === '') return fields;
  const own: Choice<Target> = { value: `custom:${name}`, label: say.columns.own(name) };
  return [...fields.slice(0, -1), own, ...fields.slice(-1)];
}

/** Every column of the file, with its first values and what it becomes. */
export function ColumnsCard({ columns, mapping, remembered, onChange }: ColumnsCardProps) {
  const say = useImportMessages();
  const change = (at: number, target: Target) =>
    onChange((before) => ({
      ...before,
      columns: before.columns.map((column, place) => (place === at ? { ...column, target } : column)),
    }));
  return (
    <Card title={say.columns.title} aside={remembered ? say.columns.remembered : undefined} flush>
      <ul className="import-columns">
        {columns.map(({ header, sure, samples }, at) => {
          const heading = header || say.columns.noHeader(at + 1);
          const target = mapping.columns[at]?.target ?? 'ignore';
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places, and headings may repeat
            <li key={at}>
              <div>
                <p className="strong">
                  <Bidi>{heading}</Bidi>
                </p>
                <p className="text-12 text-3 one-line" title={samples.join('\n')}>
                  {samples.length > 0 ? <Bidi>{samples.join(' · ')}</Bidi> : say.columns.noSample}
                </p>
              </div>
              <Icon of={ArrowRight} size={14} />
              <Select<Target>
                label={say.columns.targetOf(heading)}
                labelHidden
                value={target}
                choices={choicesOf(header, say)}
                hint={sure || remembered || target === 'ignore' ? undefined : say.columns.unsure}
                onChange={(picked) => change(at, picked)}
              />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
