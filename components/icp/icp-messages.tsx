import { stampProfiles } from '../../lib/qualify/index.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import type { IcpPageState } from './use-icp-page.ts';
import type { Sample } from './use-preview.ts';
import type { Rescoring } from './use-rescore.ts';

/** Whether somebody in the sample carries a score made with other profiles than those in use. */
export function hasStale(
  sample: Sample | undefined,
  revision: string,
  { active, pending, rescoring }: IcpPageState,
): boolean {
  if (pending || rescoring.progress || sample?.revision !== revision) return false;
  const stamp = stampProfiles(active);
  return sample.people.some(({ person: { score } }) => (score?.profiles ?? '') !== stamp);
}

/**
 * How far scoring everyone has come, and how to stop it; nothing while none is under way. It stands last and floats in view,
 * so that its coming and going moves nothing.
 */
export function RescoringBar({ rescoring }: { rescoring: Rescoring }) {
  const { icp, common } = useMessages();
  const { formatNumber } = useFormat();
  const { progress } = rescoring;
  if (!progress) return null;
  return (
    <div className="rescoring-bar">
      <ProgressBar
        label={icp.rescoring}
        done={progress.done}
        total={progress.all}
        detail={common.doneOf(formatNumber(progress.done), formatNumber(progress.all))}
        onCancel={rescoring.cancel}
      />
    </div>
  );
}

/** What went wrong, and what was left undone. */
export function IcpMessages({ page, stale }: { page: IcpPageState; stale: boolean }) {
  const { icp, trouble } = useMessages();
  const { rescoring } = page;
  const failure = page.failure ?? rescoring.failure;
  return (
    <>
      {failure && (
        <Note tone="miss" live="alert" title={trouble.storage[failure].title}>
          {trouble.storage[failure].body}
        </Note>
      )}
      {stale && (
        <Note
          tone="partial"
          live="status"
          title={icp.stale.title}
          actions={
            <Button size="small" onClick={() => void rescoring.run()}>
              {icp.stale.action}
            </Button>
          }
        >
          {icp.stale.body}
        </Note>
      )}
    </>
  );
}
