import { useState } from 'react';
import { enrol } from '../../lib/actions/enrol.ts';
import type { Starts } from '../../lib/followup/spread-starts.ts';
import { useReminding } from '../hooks/use-reminding.ts';
import { CadenceSpeech, useCadenceMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import type { MovePanelProps } from '../people/move-panel.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Select } from '../ui/select.tsx';
import { useCadences } from './use-cadences.ts';
import { useStarts } from './use-starts.ts';

/** Over which days the first steps fall, before anything is done. */
function Starting({ starts: { days, until, crowded } }: { starts: Starts }) {
  const { bulk: say } = useCadenceMessages();
  const { formatCalendarWeekday } = useFormat();
  const day = formatCalendarWeekday(until);
  return (
    <>
      {days === 1 ? say.oneDay(day) : say.overDays(days, day)}
      {crowded && ` ${say.crowded}`}
    </>
  );
}

function Panel({ ids, bulk, onDone }: MovePanelProps) {
  const { bulk: say, person } = useCadenceMessages();
  const reminding = useReminding();
  const all = useCadences();
  const [picked, setPicked] = useState<string>();
  const [replace, setReplace] = useState(false);
  const cadences = all ? [...all.own, ...all.builtIn] : [];
  const cadence = cadences.find(({ id }) => id === picked) ?? cadences[0];
  const begin = useStarts(ids, cadence);
  if (!cadence) return null;
  const start = () => {
    onDone();
    // Whoever is refused takes no place from the next.
    let taken = 0;
    void bulk.run({
      ids: begin?.ids ?? ids,
      label: say.doing,
      done: (n) => say.done(n, cadence.name),
      perform: async (db, act, id) => {
        const firstDue = begin?.starts?.dues[taken];
        const outcome = await enrol(db, act, id, cadence, { replace, reminding, firstDue });
        if (outcome.ok) taken += 1;
        return outcome;
      },
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
        <Button variant="primary" size="small" pending={begin === undefined} onClick={start}>
          {say.start(ids.length)}
        </Button>
      </div>
      <p className="text-12 text-2 enrol-starts" role="status">
        {begin?.starts && <Starting starts={begin.starts} />}
      </p>
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
