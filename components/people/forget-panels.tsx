import { type KeyboardEvent, useEffect, useRef } from 'react';
import { forgetMany, unforget } from '../../lib/actions/forget.ts';
import type { Bulk } from '../hooks/use-bulk.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { ObjectionPanel } from '../person/objection-panel.tsx';
import { Button } from '../ui/button.tsx';
import { type RemovalWords, removalJob } from './removal-job.ts';
import { useTypedCount } from './use-typed-count.tsx';

export interface ForgetPanelProps {
  ids: readonly string[];
  bulk: Bulk;
  onDone(): void;
  /** The work begins: the selection is about to be gone. */
  onLeave(): void;
}

const forgetJob = (why: Parameters<typeof forgetMany>[3], words: RemovalWords) =>
  removalJob({ remove: (db, act, ids) => forgetMany(db, act, ids, why), bringBack: unforget }, words);

/** Records for the whole selection that they do not want to be contacted, and how they said so. */
export function ObjectPanel({ ids, bulk, onDone, onLeave }: ForgetPanelProps) {
  const { people } = useMessages();
  const { doing, objected, objectionMeans } = people.bulk;
  return (
    <div className="bulk-panel">
      <ObjectionPanel
        onPick={(channel) => {
          onLeave();
          const said = { label: doing.object, done: objected, undoing: doing.back };
          void bulk.run({ ids, ...forgetJob({ why: 'objected', channel }, said) });
        }}
        onClose={onDone}
      >
        {objectionMeans(ids.length)}
      </ObjectionPanel>
    </div>
  );
}

/** Erases the selection, once their number was typed: no slip of the hand does that. */
export function ErasePanel({ ids, bulk, onDone, onLeave }: ForgetPanelProps) {
  const { people, common } = useMessages();
  const say = people.bulk;
  const n = ids.length;
  const { field, missing } = useTypedCount(n, say.typeCount);
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => place.current?.querySelector('input')?.focus(), []);
  const erase = () => {
    onLeave();
    const said = { label: say.doing.erase, done: say.erased, undoing: say.doing.back };
    void bulk.run({ ids, ...forgetJob({ why: 'erased' }, said) });
  };
  return (
    <form
      ref={place}
      className="bulk-panel stack"
      aria-label={say.eraseSure(n)}
      onSubmit={(event) => {
        event.preventDefault();
        if (missing === undefined) erase();
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <p className="strong">{say.eraseSure(n)}</p>
      <p className="text-12 text-2">{say.eraseMeans}</p>
      {field}
      <div className="row">
        <Button type="submit" size="small" variant="danger" disabledReason={missing}>
          {say.erase(n)}
        </Button>
        <Button size="small" variant="quiet" onClick={onDone}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
