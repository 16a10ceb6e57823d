import type { CriterionField, CriterionKind, Operator } from '../../lib/model/icp.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Pill } from '../ui/pill.tsx';
import { sayField, sayTest } from './say-criterion.ts';

interface ShownCriterion {
  field: CriterionField;
  kind: CriterionKind;
  weight: number;
  values: readonly string[];
  name?: string;
  operator?: Operator;
}

const TONES = { must: 'accent', nice: 'neutral', never: 'miss' } as const;

/** What a profile asks for, a line each, to be read and not changed. */
export function CriteriaWords({ criteria }: { criteria: readonly ShownCriterion[] }) {
  const messages = useMessages();
  const format = useFormat();
  const { icp, icps } = messages;
  if (criteria.length === 0) return <p className="text-12 text-3">{icps.versions.noCriteria}</p>;
  return (
    <ul className="criteria-words">
      {criteria.map((criterion) => {
        const field = sayField(criterion, messages);
        const test = sayTest(criterion, messages, format);
        return (
          <li key={`${field} ${criterion.kind} ${test}`}>
            <Pill tone={TONES[criterion.kind]}>{icp.kinds[criterion.kind]}</Pill>
            <span>
              <span className="strong">
                <Bidi>{field}</Bidi>
              </span>{' '}
              <Bidi>{test}</Bidi>
            </span>
            {criterion.kind !== 'never' && (
              <span className="text-3">{icps.versions.weight(format.formatNumber(criterion.weight))}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
