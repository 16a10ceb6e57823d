import type { Bulk } from '../hooks/use-bulk.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';

/** How far the work on the selection has come, with the way out of it. */
export function BulkProgress({ bulk }: { bulk: Bulk }) {
  const { common } = useMessages();
  const { formatNumber } = useFormat();
  if (bulk.progress === undefined) return null;
  const { label, done, total, undoing } = bulk.progress;
  const detail = common.doneOf(formatNumber(done), formatNumber(total));
  return <ProgressBar {...{ label, done, total, detail }} {...(!undoing && { onCancel: bulk.cancel })} />;
}

/** What did not happen, and why. Silent when all of it did: the undo bar says so. */
export function BulkOutcome({ bulk }: { bulk: Bulk }) {
  const { people, trouble, common } = useMessages();
  const { formatNumber } = useFormat();
  const say = people.bulk;
  const { result } = bulk;
  if (result === undefined || bulk.progress !== undefined) return null;
  const { job, changed, unchanged, declined, rest, failure } = result;
  const lines = [
    unchanged > 0 && say.unchanged(unchanged),
    declined > 0 && say.declined(declined),
    rest.length > 0 && say.stopped(formatNumber(job.ids.length - rest.length), formatNumber(job.ids.length)),
  ].filter(Boolean);
  const title = failure ? trouble.storage[failure].title : changed > 0 ? job.done(changed) : say.nothing;
  return (
    <Note
      tone={failure ? 'miss' : 'neutral'}
      live={failure ? 'alert' : 'status'}
      title={title}
      actions={
        <>
          {rest.length > 0 && (
            <Button size="small" onClick={() => void bulk.run({ ...job, ids: rest })}>
              {say.goOn(rest.length)}
            </Button>
          )}
          <Button size="small" variant="quiet" onClick={bulk.dismiss}>
            {common.close}
          </Button>
        </>
      }
    >
      {lines.join(' ')}
    </Note>
  );
}
