import type { Format, Messages } from '../../lib/locales/index.ts';
import { labelValue } from '../../lib/locales/label-value.ts';
import type { Criterion } from '../../lib/model/icp.ts';
import { isolateName } from '../follow-up/isolate-name.ts';

/** Values named where a field alone does not tell which criterion is meant. */
const NAMED = 2;

function nameValues({ field, values }: Criterion, messages: Messages, format: Format): string {
  const labels = values
    .slice(0, NAMED)
    .map((value) => isolateName(labelValue(field, value, messages, format)));
  return values.length > NAMED ? `${labels.join(', ')} …` : labels.join(', ');
}

/** What each criterion is called, by its id: its field, and with it the values where two are of one field. */
export function nameCriteria(
  criteria: readonly Criterion[],
  messages: Messages,
  format: Format,
): ReadonlyMap<string, string> {
  const bare = criteria.map((criterion) =>
    criterion.field === 'custom'
      ? isolateName(criterion.name)
      : messages.words.criterionFields[criterion.field],
  );
  const isAlone = (name: string) => bare.filter((other) => other === name).length === 1;
  return new Map(
    criteria.map((criterion, place) => {
      const name = bare[place] ?? '';
      const whole = isAlone(name) ? name : `${name}: ${nameValues(criterion, messages, format)}`;
      return [criterion.id, whole];
    }),
  );
}
