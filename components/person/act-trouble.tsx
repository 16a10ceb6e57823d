import type { ActState } from '../hooks/use-act.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Note } from '../ui/note.tsx';

/** What went wrong with the last act of a control, in its place; nothing when all went well. */
export function ActTrouble({ state }: { state: Pick<ActState, 'failure' | 'refusal'> }) {
  const { failure, refusal } = state;
  const { trouble } = useMessages();
  if (failure !== undefined) {
    const { title, body } = trouble.storage[failure];
    return (
      <Note tone="miss" live="alert" title={title}>
        {body}
      </Note>
    );
  }
  if (refusal === undefined || refusal.reason === 'unchanged') return null;
  return <Note tone="partial" live="status" title={trouble.refusals[refusal.reason]} />;
}
