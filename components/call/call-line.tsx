import { Check, LoaderCircle, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ActState } from '../hooks/use-act.ts';
import { useCallMessages } from '../locale/late-messages.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { VerdictMark, type VerdictShape } from '../score/verdict.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Icon } from '../ui/icon.tsx';

/** Whether the answer is kept, said beside it. */
function Saving({ state, kept }: { state: ActState; kept: boolean }) {
  const say = useCallMessages();
  if (state.pending) {
    return (
      <span className="call-saving">
        <Icon of={LoaderCircle} size={12} /> {say.keeping}
      </span>
    );
  }
  if (state.failure !== undefined || state.refusal !== undefined) {
    return (
      <span className="call-saving text-miss">
        <Icon of={TriangleAlert} size={12} /> {say.notKept}
      </span>
    );
  }
  if (!kept) return null;
  return (
    <span className="call-saving call-kept">
      <Icon of={Check} size={12} /> {say.kept}
    </span>
  );
}

export interface CallLineProps {
  shape: VerdictShape;
  label: string;
  /** What was heard, in words. */
  heard: string | undefined;
  /** Whether it was heard in this call. */
  kept: boolean;
  state: ActState;
  current: boolean;
  onSelect(): void;
  /** What can be answered, below the line in hand. */
  children: ReactNode;
}

/** One question of the call: its answer and whether that is kept, and, in hand, the ways to answer. */
export function CallLine({ shape, label, heard, kept, state, current, onSelect, children }: CallLineProps) {
  return (
    <li className={current ? 'call-item call-item-current' : 'call-item'}>
      <button type="button" className="call-line" aria-expanded={current} onClick={onSelect}>
        <VerdictMark shape={shape} />
        <span className="call-line-name">
          <Bidi>{label}</Bidi>
        </span>
        <span className="call-line-heard">{heard !== undefined && <Bidi>{heard}</Bidi>}</span>
        <span role="status">
          <Saving state={state} kept={kept} />
        </span>
      </button>
      {current && <div className="call-item-body">{children}</div>}
      <ActTrouble state={state} />
    </li>
  );
}
