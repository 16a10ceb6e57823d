import { useState } from 'react';
import type { FollowUp, Outcome } from '../../lib/model/follow-up.ts';
import { CHANNELS, type Channel, WAYS, type Way } from '../../lib/model/words.ts';
import { AskOutcome } from '../follow-up/ask-outcome.tsx';
import { LimitsLine } from '../follow-up/limits-line.tsx';
import { useCadenceMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ChoicePanel } from '../person/choice-panel.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Segmented } from '../ui/segmented.tsx';
import type { RunActs } from './use-run-acts.ts';

export interface LogContactProps {
  acts: RunActs;
  /** The step of their cadence that is open. */
  step: FollowUp | undefined;
  onClose(): void;
}

/** Whether this was the step that is open, asked where it was to go through the same channel. */
function Settles({ step, on, onChange }: { step: FollowUp; on: boolean; onChange(on: boolean): void }) {
  const { touches } = useMessages();
  const { person: say } = useCadenceMessages();
  const { formatNumber } = useFormat();
  const { plan, step: at = 0 } = step;
  if (!plan) return null;
  const which = touches.progress(formatNumber(at + 1), formatNumber(plan.of), plan.name);
  return <Checkbox label={say.settles(which)} checked={on} onChange={onChange} />;
}

/** Tells of a contact that no follow-up was about: through what, and how it went. */
export function LogContact({ acts, step, onClose }: LogContactProps) {
  const { words } = useMessages();
  const { person: say } = useCadenceMessages();
  const [channel, setChannel] = useState<Channel>();
  const [way, setWay] = useState<Way>('message');
  const [settles, setSettles] = useState(true);
  if (channel === undefined) {
    return (
      <ChoicePanel<Channel>
        title={say.logThrough}
        choices={CHANNELS}
        labelOf={(each) => words.channels[each]}
        onPick={setChannel}
        onClose={onClose}
      />
    );
  }
  const mayBeStep = step?.channel === channel;
  const finish = async (outcome: Outcome) => {
    const logged = await acts.log.run({
      channel,
      outcome,
      ...(channel === 'linkedin' && { way }),
      ...(mayBeStep && settles && { settles: [step.id] }),
    });
    if (logged) onClose();
  };
  return (
    <div className="choice-panel">
      {channel === 'linkedin' && (
        <>
          <Segmented<Way>
            label={words.channels.linkedin}
            value={way}
            choices={WAYS.map((value) => ({ value, label: words.ways[value] }))}
            onChange={setWay}
          />
          {way === 'invite' && <LimitsLine />}
        </>
      )}
      {mayBeStep && <Settles step={step} on={settles} onChange={setSettles} />}
      <AskOutcome
        channel={channel}
        onOutcome={(outcome) => void finish(outcome)}
        onCancel={() => setChannel(undefined)}
      />
    </div>
  );
}
