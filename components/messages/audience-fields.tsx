import { LOCALE_NAMES } from '../../lib/locales/index.ts';
import type { Icp } from '../../lib/model/icp.ts';
import { BUYING_POSITIONS, type BuyingPosition } from '../../lib/model/message-words.ts';
import { LOCALES, type Locale, STAGES, type Stage } from '../../lib/model/words.ts';
import { ToggleChips } from '../icp/toggle-chips.tsx';
import { useComposeMessages } from '../locale/late-messages.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { Select } from '../ui/select.tsx';

/** Nobody who is disqualified is written to. */
const ADDRESSED = STAGES.filter((stage) => stage !== 'disqualified');

function Group({ title, hint, children }: { title: string; hint?: string; children: React.ReactNode }) {
  return (
    <div className="stack library-group">
      <h3>{title}</h3>
      {children}
      {hint && <p className="text-12 text-3">{hint}</p>}
    </div>
  );
}

export function StagesField({
  value,
  onChange,
}: {
  value: readonly Stage[];
  onChange(stages: Stage[]): void;
}) {
  const { words } = useMessages();
  const { fields } = useComposeMessages();
  return (
    <Group title={fields.stages} hint={fields.noneIsAll}>
      <ToggleChips
        label={fields.stages}
        options={ADDRESSED.map((stage) => ({ value: stage, label: words.stages[stage] }))}
        values={value}
        onChange={(stages) => onChange(STAGES.filter((stage) => stages.includes(stage)))}
      />
    </Group>
  );
}

export interface PersonasFieldProps {
  personas: readonly Icp[];
  value: readonly string[];
  onChange(personas: string[]): void;
}

export function PersonasField({ personas, value, onChange }: PersonasFieldProps) {
  const { fields } = useComposeMessages();
  if (personas.length === 0)
    return (
      <Group title={fields.personas} hint={fields.noPersonas}>
        {null}
      </Group>
    );
  return (
    <Group title={fields.personas} hint={fields.noneIsAll}>
      <ToggleChips
        label={fields.personas}
        options={personas.map(({ id, name }) => ({ value: id, label: name }))}
        values={value}
        onChange={(picked) => onChange([...picked])}
      />
    </Group>
  );
}

export function LanguageField({ value, onChange }: { value: Locale; onChange(language: Locale): void }) {
  const { fields } = useComposeMessages();
  return (
    <Select
      label={fields.language}
      value={value}
      choices={LOCALES.map((locale) => ({ value: locale, label: LOCALE_NAMES[locale] }))}
      onChange={onChange}
    />
  );
}

export interface PositionFieldProps<P extends BuyingPosition | ''> {
  value: P;
  /** Whether it may be left open. */
  open: P extends '' ? true : boolean;
  onChange(position: P): void;
}

export function PositionField<P extends BuyingPosition | ''>({
  value,
  open,
  onChange,
}: PositionFieldProps<P>) {
  const say = useComposeMessages();
  const positions = BUYING_POSITIONS.map((position) => ({
    value: position as P,
    label: say.positions[position],
  }));
  return (
    <Select<P>
      label={say.fields.position}
      value={value}
      choices={open ? [{ value: '' as P, label: say.fields.noPosition }, ...positions] : positions}
      onChange={onChange}
    />
  );
}
