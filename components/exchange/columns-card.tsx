import { ArrowDown, ArrowUp } from 'lucide-react';
import { FIRST_SHEET_COLUMNS, SHEET_COLUMNS, sheetHeader } from '../../lib/exchange/columns.ts';
import { type Importer, isImporter, type Sheet } from '../../lib/exchange/presets.ts';
import { TARGETS } from '../../lib/exchange/targets/index.ts';
import { useList } from '../hooks/use-list.ts';
import { useExportMessages } from '../locale/late-messages.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Icon } from '../ui/icon.tsx';
import type { ChoiceEditor } from './use-preset-choice.ts';

/** A list with the item at one place moved to another. */
function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const others = list.filter((_, at) => at !== from);
  return [...others.slice(0, to), ...list.slice(from, from + 1), ...others.slice(to)];
}

interface ChosenProps {
  ids: readonly string[];
  at: number;
  set(ids: readonly string[]): void;
}

/** A column that is in: out with it, or further to the front or the back. */
function Chosen({ ids, at, set }: ChosenProps) {
  const say = useExportMessages().columns;
  const id = ids[at] ?? '';
  const name = sheetHeader(id);
  return (
    <li className="row">
      <span className="grow">
        <Checkbox
          checked
          label={<Bidi>{name}</Bidi>}
          disabledReason={ids.length === 1 ? say.none : undefined}
          onChange={() => set(ids.filter((other) => other !== id))}
        />
      </span>
      {at > 0 && (
        <IconButton
          size="small"
          label={say.up(name)}
          icon={<Icon of={ArrowUp} size={14} />}
          onClick={() => set(moved(ids, at, at - 1))}
        />
      )}
      {at < ids.length - 1 && (
        <IconButton
          size="small"
          label={say.down(name)}
          icon={<Icon of={ArrowDown} size={14} />}
          onClick={() => set(moved(ids, at, at + 1))}
        />
      )}
    </li>
  );
}

/** Which columns a sheet has, and in which order. */
function SheetColumns({ ids, set }: Omit<ChosenProps, 'at'>) {
  const say = useExportMessages().columns;
  const own = useList('ownNames', {})?.answer ?? [];
  const others = [...SHEET_COLUMNS, ...own.map((name) => `own:${name}`)].filter((id) => !ids.includes(id));
  return (
    <Disclosure
      summary={
        <>
          <span className="export-columns-count">{say.count(ids.length)}</span>
          <span className="export-names">{ids.map(sheetHeader).join(', ')}</span>
        </>
      }
    >
      <div className="export-columns">
        <section>
          <h3>{say.chosen}</h3>
          <ul>
            {ids.map((id, at) => (
              <Chosen key={id} {...{ ids, at, set }} />
            ))}
          </ul>
        </section>
        <section>
          <h3>{say.others}</h3>
          <ul>
            {others.map((id) => (
              <li key={id}>
                <Checkbox
                  checked={false}
                  label={<Bidi>{sheetHeader(id)}</Bidi>}
                  onChange={() => set([...ids, id])}
                />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Disclosure>
  );
}

interface ExtraProps {
  preset: Importer;
  ids: readonly string[];
  set(ids: readonly string[]): void;
}

/** Which columns of Assay's own stand behind those another program knows. */
function ExtraColumns({ preset, ids, set }: ExtraProps) {
  const say = useExportMessages().columns;
  const { app, extras } = TARGETS[preset];
  const toggle = (id: string, on: boolean) =>
    set(extras.map((extra) => extra.id).filter((other) => (other === id ? on : ids.includes(other))));
  return (
    <>
      <p className="text-12 text-2">{say.extrasAbout(app)}</p>
      <ul className="export-extras">
        {extras.map(({ id, header }) => (
          <li key={id}>
            <Checkbox checked={ids.includes(id)} label={header} onChange={(on) => toggle(id, on)} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The columns of a file, as far as they are the user's to choose. Kept for each preset. */
export function ColumnsCard({ preset, editor }: { preset: Sheet | Importer; editor: ChoiceEditor }) {
  const say = useExportMessages().columns;
  const { choice, change } = editor;
  const set = (columns: readonly string[]) =>
    change(say.changed, (now) => ({ ...now, columns: [...columns] }));
  const reset = () => change(say.changed, ({ columns: _, ...now }) => now);
  return (
    <Card
      title={isImporter(preset) ? say.extras : say.title}
      actions={
        choice.columns !== undefined && (
          <Button size="small" variant="quiet" onClick={reset}>
            {say.reset}
          </Button>
        )
      }
    >
      {isImporter(preset) ? (
        <ExtraColumns preset={preset} ids={choice.columns ?? TARGETS[preset].firstExtras} set={set} />
      ) : (
        <SheetColumns ids={choice.columns ?? FIRST_SHEET_COLUMNS} set={set} />
      )}
    </Card>
  );
}
