import { useMemo } from 'react';
import type { CriterionResult, PointLine } from '../../lib/model/scorecard.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { sayLine } from './say-line.ts';
import '../styles/account.css';

/** How much of its own room a line fills; what is taken off fills it from the other end. */
function Share({ points, most }: Pick<PointLine, 'points' | 'most'>) {
  const share = most > 0 ? Math.min(1, Math.max(0, points.value / most)) : 0;
  const reach = most > 0 ? Math.min(1, Math.max(0, points.high / most)) : 0;
  return (
    <span className="account-share" aria-hidden="true">
      <span className="account-reach" style={{ width: `${100 * reach}%` }} />
      <span className="account-value" style={{ width: `${100 * share}%` }} />
    </span>
  );
}

function Line({ line, criteria }: { line: PointLine; criteria: readonly CriterionResult[] }) {
  const messages = useMessages();
  const format = useFormat();
  const said = sayLine(line, criteria, messages, format);
  return (
    <li className="account-line">
      <p className="account-head">
        <span className="strong">{said.name}</span>
        <span className="account-points">{said.points}</span>
      </p>
      {line.most > 0 && <Share {...line} />}
      {said.range !== undefined && <p className="text-11 text-3">{said.range}</p>}
      {said.quotes.map(({ words, where }) => (
        <p key={`${words} ${where}`} className="text-12 text-2">
          <q>
            <bdi>{words}</bdi>
          </q>{' '}
          <span className="text-3">{where}</span>
        </p>
      ))}
      {said.remarks.length > 0 && <p className="text-12 text-2">{said.remarks.join(' ')}</p>}
    </li>
  );
}

/** Every line that made a score: its points, the words behind it with where and when they were read, and what would change it. */
export function AccountList({
  lines,
  criteria,
}: {
  lines: readonly PointLine[];
  criteria: readonly CriterionResult[];
}) {
  const { account } = useMessages();
  const { formatNumber } = useFormat();
  const sum = useMemo(() => lines.reduce((total, { points }) => total + points.value, 0), [lines]);
  return (
    <div className="account">
      <ol>
        {lines.map((line) => (
          <Line key={JSON.stringify(line.subject)} line={line} criteria={criteria} />
        ))}
      </ol>
      <p className="account-sum strong">{account.sum(formatNumber(Math.round(sum * 10) / 10))}</p>
    </div>
  );
}
