import { useListMaking } from '../hooks/use-list.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';

/** How far the list of everyone is, while it is made from the rows: once, after an update. */
export function ListMaking() {
  const { common } = useMessages();
  const { formatNumber } = useFormat();
  const making = useListMaking();
  if (!making) return null;
  const { done, all } = making;
  const detail = common.doneOf(formatNumber(done), formatNumber(all));
  return <ProgressBar label={common.preparingList} done={done} total={all} detail={detail} />;
}
