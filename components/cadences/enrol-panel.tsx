import { useState } from 'react';
import { enrol } from '../../lib/actions/enrol.ts';
import { useReminding } from '../hooks/use-reminding.ts';
import { CadenceSpeech, useCadenceMessages } from '../locale/late-messages.tsx';
import type { MovePanelProps } from '../people/move-panel.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Select } from '../ui/select.tsx';
import { useCadences } from './use-cadences.ts';

function Panel({ ids, bulk, onDone }: MovePanelProps) {
  const { bulk: say, person } = useCadenceMessages();
  const reminding = useReminding();
  const all = useCadences();
  const [picked, setPicked] = useState<string>();
  const [replace, setReplace] = useState(false);
  if (!all) return null;
  const cadences = [...all.own, ...all.builtIn];
  const cadence = cadences.find(({ id }) => id === picked) ?? cadences[0];
  if (!cadence) return null;
  const start = () => {
    onDone();
    void bulk.run({
      ids,
      label: say.doing,
      done: (n) => say.done(n, cadence.name),
      perform: (db, act, id) => enrol(db, act, id, cadence, { replace, reminding }),
    });
  };
  return (
    <div className="bulk-panel">
      <div className="bulk-line">
        <Select
          label={person.choose}
          labelHidden
          value={cadence.id}
          choices={cadences.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setPicked}
        />
        <Checkbox label={say.replace} checked={replace} onChange={setReplace} />
        <Button variant="primary" size="small" onClick={start}>
          {say.start(ids.length)}
        </Button>
      </div>
    </div>
  );
}

/** Puts the selection on one cadence; those on another are left on theirs unless that is asked for. */
export function EnrolPanel(props: MovePanelProps) {
  return (
    <CadenceSpeech>
      <Panel {...props} />
    </CadenceSpeech>
  );
}
