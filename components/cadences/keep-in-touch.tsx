import { MessageSquarePlus } from 'lucide-react';
import type { PersonRow } from '../../lib/model/person.ts';
import { useNow } from '../hooks/use-now.ts';
import { useCadenceMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Select } from '../ui/select.tsx';
import type { RunActs } from './use-run-acts.ts';

const OFF = 'off';
/** How many days without a contact can be too many, at one click. */
const OFFERED = [14, 30, 60, 90, 180, 365];

interface KeepInTouchProps {
  person: PersonRow;
  acts: RunActs;
  onLog(): void;
}

/** When they were last in touch, after how long that is too long, and the way to log a contact. */
export function KeepInTouch({ person, acts, onLog }: KeepInTouchProps) {
  const { person: say } = useCadenceMessages();
  const { formatRelativeDay } = useFormat();
  const now = useNow();
  const { lastContactAt, keepInTouch } = person;
  const days =
    keepInTouch === undefined || OFFERED.includes(keepInTouch) ? OFFERED : [keepInTouch, ...OFFERED];
  return (
    <div className="cadence-keep">
      <div className="row wrap">
        <span className="grow text-12">
          {lastContactAt === undefined ? (
            <span className="text-3">{say.noContact}</span>
          ) : (
            say.lastContact(formatRelativeDay(lastContactAt, now))
          )}
        </span>
        <Button size="small" icon={<Icon of={MessageSquarePlus} size={14} />} onClick={onLog}>
          {say.log}
        </Button>
      </div>
      {person.stage !== 'disqualified' && (
        <Select
          label={say.keep}
          value={keepInTouch === undefined ? OFF : String(keepInTouch)}
          choices={[
            { value: OFF, label: say.keepOff },
            ...days.map((each) => ({ value: String(each), label: say.keepEvery(each) })),
          ]}
          onChange={(picked) => void acts.keep.run(picked === OFF ? undefined : Number(picked))}
        />
      )}
    </div>
  );
}
