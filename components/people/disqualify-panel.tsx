import { disqualify } from '../../lib/actions/disqualify.ts';
import type { SettingAside } from '../../lib/pipeline/set-aside.ts';
import { useReminding } from '../hooks/use-reminding.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import type { Removal } from '../person/removal-item.tsx';
import { AsidePanel } from '../pipeline/aside-panel.tsx';
import type { MovePanelProps } from './move-panel.tsx';

export interface DisqualifyPanelProps extends MovePanelProps {
  /** Leads to the acts that remove people. */
  onRemove(act: Removal): void;
}

/** Sets the selection aside, for one reason and until one day. */
export function DisqualifyPanel({ ids, bulk, onDone, onRemove }: DisqualifyPanelProps) {
  const { people, words, stages } = useMessages();
  const reminding = useReminding();
  const setAside = ({ why, ...more }: SettingAside) => {
    const note = stages.aside.reminder(words.disqualifyReasons[why]);
    onDone();
    void bulk.run({
      ids,
      label: people.bulk.doing.disqualify,
      done: people.bulk.disqualified,
      perform: (db, act, id) => disqualify(db, act, id, why, { ...more, reminding: { ...reminding, note } }),
    });
  };
  return (
    <div className="bulk-panel">
      <AsidePanel title={people.bulk.why} onSetAside={setAside} onRemove={onRemove} onClose={onDone} />
    </div>
  );
}
