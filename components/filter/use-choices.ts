import { useMemo } from 'react';
import type { Format, Messages } from '../../lib/locales/index.ts';
import { labelValue } from '../../lib/locales/label-value.ts';
import { DEGREES } from '../../lib/model/caps.ts';
import {
  ACQUISITION_CHANNELS,
  FUNCTIONS,
  SENIORITIES,
  SET_ASIDE_REASONS,
  SIZE_BANDS,
  STAGES,
} from '../../lib/model/words.ts';
import type { KnownValues } from '../../lib/pipeline/list/check-filter.ts';
import { useList } from '../hooks/use-list.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import type { Choice } from '../ui/select.tsx';

/** As many values of a field as are offered; rarer ones can still be kept in a filter. */
const MOST_OFFERED = 300;

interface Named {
  id: string;
  name: string;
}

/** Names of things that have ids, by field. */
type Names = Readonly<Record<string, readonly Named[]>>;

const lookUp = (labels: Readonly<Record<string, string>>, value: string) => labels[value] ?? value;

/** How a choice's value is called. */
export interface Saying {
  messages: Messages;
  format: Format;
  names: Names;
}

/** A choice's value as the reader calls it. */
export function sayChoice(field: string, value: string, { messages, format, names }: Saying): string {
  const { words } = messages;
  switch (field) {
    case 'stage':
      return lookUp(words.stages, value);
    case 'grade':
      return lookUp(words.grades, value);
    case 'verdict':
      return lookUp(words.verdicts, value);
    case 'degree':
      return lookUp(words.degrees, value);
    case 'reason':
      return lookUp(words.disqualifyReasons, value);
    case 'country':
      return format.formatPlace(value);
    case 'seniority':
    case 'function':
    case 'industry':
    case 'size':
    case 'channel':
      return labelValue(field, value, messages, format);
    default:
      return names[field]?.find(({ id }) => id === value)?.name ?? value;
  }
}

/** Values that are always offered, whether or not anyone has them. */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
  stage: STAGES,
  grade: ['hot', 'warm', 'cool', 'cold'],
  verdict: ['fit', 'unsure', 'no-fit', 'excluded'],
  seniority: SENIORITIES,
  function: FUNCTIONS,
  size: SIZE_BANDS,
  channel: ACQUISITION_CHANNELS,
  degree: DEGREES,
  reason: SET_ASIDE_REASONS,
};

const NONE: readonly Named[] = [];

/** The names of profiles and cadences. */
export function useSaying(): Saying {
  const messages = useMessages();
  const format = useFormat();
  const icps = useLive(async (db) => (await db.icps.toArray()).map(({ id, name }) => ({ id, name })), []);
  const cadences = useLive(
    async (db) => (await db.cadences.toArray()).map(({ id, name }) => ({ id, name })),
    [],
  );
  return useMemo(
    () => ({ messages, format, names: { icp: icps ?? NONE, cadence: cadences ?? NONE } }),
    [messages, format, icps, cadences],
  );
}

/** What can be chosen of a field, in the reader's language, as its vocabulary has it or as it occurs. */
export function useChoices(field: string, saying: Saying): readonly Choice<string>[] {
  const closed = CLOSED[field];
  const occurring = useList('values', closed ? undefined : { field, most: MOST_OFFERED });
  return useMemo(() => {
    const listed = closed ?? saying.names[field]?.map(({ id }) => id) ?? [];
    const values = [...new Set([...listed, ...(occurring?.answer ?? []).map(({ value }) => value)])];
    const choices = values.map((value) => ({ value, label: sayChoice(field, value, saying) }));
    const { compare } = new Intl.Collator(saying.format.locale);
    return closed ? choices : choices.sort((one, other) => compare(one.label, other.label));
  }, [field, closed, occurring, saying]);
}

const idsOf = (named: readonly Named[] | undefined) => new Set((named ?? NONE).map(({ id }) => id));

/** The values that occur, to tell a filter what it asks for in vain. */
export function useKnownValues({ names }: Saying): KnownValues {
  const own = useList('ownNames', {});
  const tags = useList('values', { field: 'tags', most: 10_000 });
  return useMemo(
    () => ({
      ...(own && { own: new Set(own.answer) }),
      ...(tags && { tags: new Set(tags.answer.map(({ value }) => value)) }),
      ...(names.icp?.length && { icp: idsOf(names.icp) }),
      ...(names.cadence?.length && { cadence: idsOf(names.cadence) }),
    }),
    [own, tags, names],
  );
}
