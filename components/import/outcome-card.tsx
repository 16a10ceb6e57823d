import type { FileChecked } from '../../lib/browser/import/importer.ts';
import { VALUE_PROBLEMS } from '../../lib/exchange/import/index.ts';
import { useImportMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { Card } from '../ui/card.tsx';

const COUNTS = ['fresh', 'known', 'repeated', 'suppressed', 'invalid'] as const;

/** What importing the file would do, in numbers. */
export function OutcomeCard({
  checked,
  checking,
}: {
  checked: FileChecked | undefined;
  checking: number | undefined;
}) {
  const say = useImportMessages();
  const { formatNumber } = useFormat();
  const left = VALUE_PROBLEMS.flatMap((problem) => {
    const n = checked?.warnings[problem];
    return n ? say.values[problem](n) : [];
  });
  return (
    <Card title={say.outcome.title}>
      {checked === undefined ? (
        <p className="text-12 text-2" aria-live="off">
          {say.outcome.checking(formatNumber(checking ?? 0))}
        </p>
      ) : (
        <>
          <dl className="import-counts">
            {COUNTS.map((count) =>
              checked[count] === 0 && count !== 'fresh' ? null : (
                <div key={count}>
                  <dt>{say.outcome[count]}</dt>
                  <dd>{formatNumber(checked[count])}</dd>
                </div>
              ),
            )}
          </dl>
          {left.length > 0 && (
            <p className="text-12 text-2">
              {say.outcome.values} {left.join(', ')}
            </p>
          )}
        </>
      )}
    </Card>
  );
}
