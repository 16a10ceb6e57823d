import type { EditField } from '../../lib/model/ledger.ts';
import { DEGREES } from '../../lib/model/reading.ts';
import { ACQUISITION_CHANNELS, FUNCTIONS, SENIORITIES, SIZE_BANDS } from '../../lib/model/words.ts';
import { INDUSTRIES, industryLabel } from '../../lib/qualify/index.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Field, TextArea } from '../ui/field.tsx';
import { type Choice, Select } from '../ui/select.tsx';
import { type FactKind, isMultiline, kindOf } from './fact-text.ts';

/** The choice that clears a field; no vocabulary has such a word. */
const NONE = '(none)';

export interface FactInputProps {
  field: EditField;
  text: string;
  error: string | undefined;
  onChange(text: string): void;
}

function useChoices(kind: FactKind): Choice<string>[] {
  const { words, person } = useMessages();
  const { locale } = useFormat();
  const none = { value: NONE, label: person.noneOfThese };
  switch (kind) {
    case 'degree':
      return [none, ...DEGREES.map((value) => ({ value, label: words.degrees[value] }))];
    case 'size':
      return [none, ...SIZE_BANDS.map((value) => ({ value, label: words.sizes[value] }))];
    case 'industry':
      return [
        none,
        ...INDUSTRIES.filter(({ sameAs }) => sameAs === undefined).map(({ id, label }) => ({
          value: id,
          label: industryLabel(id, locale) ?? label,
        })),
        { value: 'other', label: person.otherValue },
      ];
    case 'seniority':
      return [none, ...SENIORITIES.map((value) => ({ value, label: words.seniorities[value] }))];
    case 'function':
      return [none, ...FUNCTIONS.map((value) => ({ value, label: words.functions[value] }))];
    case 'channel':
      return [
        none,
        ...ACQUISITION_CHANNELS.map((value) => ({ value, label: words.acquisitionChannels[value] })),
      ];
    default:
      return [];
  }
}

function useHint(kind: FactKind): string | undefined {
  const { person } = useMessages();
  if (kind === 'positions') return person.positionLines;
  if (kind === 'education') return person.educationLines;
  return kind === 'mails' || kind === 'lines' || kind === 'links' ? person.oneALine : undefined;
}

/** The input a field is typed or picked in. */
export function FactInput({ field, text, error, onChange }: FactInputProps) {
  const { words, person } = useMessages();
  const kind = kindOf(field);
  const choices = useChoices(kind);
  const hint = useHint(kind);
  const common = { label: words.fields[field], labelHidden: true, error, autoFocus: true } as const;
  if (choices.length > 0) {
    return (
      <Select
        {...common}
        placeholder={person.pickOne}
        value={text === '' ? undefined : text}
        choices={choices}
        onChange={(value) => onChange(value === NONE ? '' : value)}
      />
    );
  }
  const Input = isMultiline(kind) ? TextArea : Field;
  return <Input {...common} hint={hint} value={text} onChange={onChange} />;
}
