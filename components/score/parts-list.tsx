import type { Interval } from '../../lib/model/interval.ts';
import type { GradeLabel, Scorecard } from '../../lib/model/scorecard.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { IntervalBar, roundInterval } from './interval-bar.tsx';

function Part({
  name,
  interval,
  exact,
  label,
}: {
  name: string;
  interval: Interval;
  exact: string;
  label: GradeLabel;
}) {
  const { low, value, high } = roundInterval(interval);
  return (
    <li>
      <span className="part-name">{name}</span>
      <span className="part-value" aria-hidden="true">
        {value}
      </span>
      <IntervalBar interval={interval} label={label} mini />
      <span className="part-range" aria-hidden="true">
        {low === high ? exact : `${low}–${high}`}
      </span>
    </li>
  );
}

/** What the total is made of: fit, readiness and engagement, in the colour of the total's grade. */
export function PartsList({
  score,
}: {
  score: Pick<Scorecard, 'fit' | 'readiness' | 'engagement' | 'label'>;
}) {
  const { parts, exact, asLogged } = useMessages().score;
  const { fit, readiness, engagement, label } = score;
  const logged = { low: engagement, value: engagement, high: engagement };
  return (
    <ul className="parts">
      <Part name={parts.fit} interval={fit} exact={exact} label={label} />
      <Part name={parts.readiness} interval={readiness} exact={exact} label={label} />
      <Part name={parts.engagement} interval={logged} exact={asLogged} label={label} />
    </ul>
  );
}
