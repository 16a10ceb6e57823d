import type { Stage } from '../../lib/model/words.ts';
import { activeIcps } from '../../lib/store/link-people.ts';
import { useList } from '../hooks/use-list.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useBoardMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { columnQuery } from './column-query.ts';
import type { Board } from './use-board.ts';

/** Where a deal may come of it, a price means something. */
const PRICED: readonly Stage[] = ['lead', 'prospect', 'opportunity', 'customer'];

/** What a column would come to at the prices asked in the profiles that suit its people. Nothing where none is set. */
export function ColumnValue({ stage, board }: { stage: Stage; board: Board }) {
  const say = useBoardMessages();
  const { formatMoney, formatList } = useFormat();
  const icps = useLive(activeIcps, []) ?? [];
  const isPriced = PRICED.includes(stage) && icps.some(({ price }) => price !== undefined);
  const query = columnQuery(board.view, stage, {}, board.day);
  const groups = useList('groups', isPriced ? { query, grouping: { by: 'icp' } } : undefined)?.answer;
  const sums = new Map<string, number>();
  for (const { value, n } of groups ?? []) {
    const price = icps.find(({ id }) => id === value)?.price;
    if (price) sums.set(price.currency, (sums.get(price.currency) ?? 0) + n * price.amount);
  }
  if (sums.size === 0) return null;
  const written = [...sums].map(([currency, amount]) => formatMoney({ currency, amount }));
  return (
    <span className="board-value text-11 text-2" title={say.valueHint}>
      {formatList(written)}
    </span>
  );
}
