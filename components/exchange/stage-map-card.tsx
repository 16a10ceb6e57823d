import { useId, useState } from 'react';
import type { Importer } from '../../lib/exchange/presets.ts';
import { type StageField, stageFieldsOf, stageMapOf } from '../../lib/exchange/stage-map.ts';
import { TARGETS } from '../../lib/exchange/targets/index.ts';
import type { StageRule } from '../../lib/model/export-choice.ts';
import { STAGES, type Stage } from '../../lib/model/words.ts';
import { useExportMessages } from '../locale/late-messages.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import type { ChoiceEditor } from './use-preset-choice.ts';

interface KeptFieldProps {
  label: string;
  labelHidden?: boolean;
  value: string;
  most: number;
  list?: string;
  placeholder?: string;
  hint?: string;
  disabled?: boolean;
  onKeep(value: string): void;
}

/** A line of text that is kept once it is left, or with Enter; Esc puts back what was. */
function KeptField({ value, most, labelHidden = false, onKeep, ...rest }: KeptFieldProps) {
  const [typed, setTyped] = useState<string>();
  const keep = () => {
    setTyped(undefined);
    const text = (typed ?? value).replace(/\s+/g, ' ').trim().slice(0, most);
    if (text !== value) onKeep(text);
  };
  return (
    <Field
      {...rest}
      labelHidden={labelHidden}
      autoComplete="off"
      value={typed ?? value}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape') setTyped(undefined);
      }}
    />
  );
}

interface RowProps {
  stage: Stage;
  rule: StageRule;
  fields: readonly StageField[];
  headers: readonly string[];
  lists: string;
  onChange(rule: StageRule): void;
}

/** What one stage becomes. */
function StageRow({ stage, rule, fields, headers, lists, onChange }: RowProps) {
  const { words } = useMessages();
  const say = useExportMessages().stages;
  const name = words.stages[stage];
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <Checkbox
          checked={!rule.out}
          label={say.inFile(name)}
          labelHidden
          onChange={(on) => onChange({ ...rule, out: !on })}
        />
      </td>
      {fields.map(({ id }, at) => (
        <td key={id}>
          <KeptField
            label={say.value(name, headers[at] ?? id)}
            labelHidden
            value={rule.values[id] ?? ''}
            most={120}
            list={`${lists}-${id}`}
            disabled={rule.out}
            onKeep={(value) => onChange({ ...rule, values: { ...rule.values, [id]: value } })}
          />
        </td>
      ))}
    </tr>
  );
}

/** What stages become in another program, each to be changed; and whose the records are there. */
export function StageMapCard({ preset, editor }: { preset: Importer; editor: ChoiceEditor }) {
  const { words } = useMessages();
  const { stages: say, owner } = useExportMessages();
  const lists = useId();
  const { app, columns, owned } = TARGETS[preset];
  const { choice, change, failure } = editor;
  const map = stageMapOf(preset, choice.stages);
  if (map === undefined) return null;
  const fields = stageFieldsOf(preset);
  const headers = fields.map(({ id }) => columns.find((column) => column.id === id)?.header ?? id);
  const set = (stage: Stage, rule: StageRule) =>
    change(say.changed(words.stages[stage]), (now) => ({ ...now, stages: { ...now.stages, [stage]: rule } }));
  const reset = () => change(say.reset, ({ stages: _, ...now }) => now);
  const byScore = fields.some(({ values }) => values.includes('Cold-Hot'));
  return (
    <Card
      title={say.title(app)}
      actions={
        choice.stages !== undefined && (
          <Button size="small" variant="quiet" onClick={reset}>
            {say.reset}
          </Button>
        )
      }
    >
      <p className="text-12 text-2">
        {say.about} {byScore && say.range}
      </p>
      {failure && <ActTrouble state={{ failure }} />}
      <table className="export-stages">
        <thead>
          <tr>
            {[say.stage, say.exported, ...headers].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {STAGES.map((stage) => (
            <StageRow
              key={stage}
              rule={map[stage]}
              {...{ stage, fields, headers, lists }}
              onChange={(rule) => set(stage, rule)}
            />
          ))}
        </tbody>
      </table>
      {fields.map(({ id, values }) => (
        <datalist key={id} id={`${lists}-${id}`}>
          {values.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      ))}
      {owned && (
        <KeptField
          label={owner.label}
          placeholder={owner.example}
          hint={owner.hint(app)}
          value={choice.owner ?? ''}
          most={200}
          onKeep={(text) =>
            change(owner.changed, ({ owner: _, ...now }) => (text === '' ? now : { ...now, owner: text }))
          }
        />
      )}
    </Card>
  );
}
