import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { startAct } from '../../lib/actions/act.ts';
import { type Forgotten, forgetMany, unforget } from '../../lib/actions/forget.ts';
import { packJson, unpackJson } from '../../lib/store/pack-json.ts';
import type { PartsJob } from '../hooks/run-bulk.ts';
import type { Bulk } from '../hooks/use-bulk.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ObjectionPanel } from '../person/objection-panel.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';

export interface ForgetPanelProps {
  ids: readonly string[];
  bulk: Bulk;
  onDone(): void;
  /** The work begins: the selection is about to be gone. */
  onLeave(): void;
}

/** As many as are removed between two looks at whether to stop; each such part waits for the disk once. */
const AT_ONCE = 50;

/**
 * Removes people for good, but for what this page holds of them: packed, because of a hundred thousand people it would be
 * more than a page may hold otherwise.
 */
function forgetJob(
  why: Parameters<typeof forgetMany>[3],
  words: Pick<PartsJob, 'label' | 'done' | 'undoing'>,
): Omit<PartsJob, 'ids'> {
  return {
    ...words,
    atOnce: AT_ONCE,
    async performPart(db, act, ids) {
      const outcomes = await forgetMany(db, act, ids, why);
      const packed = await packJson(outcomes.flatMap((each) => (each.ok ? [each.forgotten] : [])));
      const takeBack = async () => await unforget(db, startAct(), await unpackJson<Forgotten[]>(packed));
      return { outcomes, takeBack };
    },
  };
}

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

/** A count as somebody may type it, with or without what parts the thousands. */
const readCount = (text: string): number =>
  /\d/.test(text) ? Number(text.replace(/[\s.,'’]/g, '')) : Number.NaN;

/** Erases the selection, once their number was typed: no slip of the hand does that. */
export function ErasePanel({ ids, bulk, onDone, onLeave }: ForgetPanelProps) {
  const { people, common } = useMessages();
  const { formatNumber } = useFormat();
  const say = people.bulk;
  const n = ids.length;
  const [typed, setTyped] = useState('');
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => place.current?.querySelector('input')?.focus(), []);
  const missing = readCount(typed) === n ? undefined : say.typeCount(formatNumber(n));
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
      <Field
        label={say.typeCount(formatNumber(n))}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        onChange={setTyped}
      />
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
