import { Lock } from 'lucide-react';
import type { Stage } from '../../lib/model/words.ts';
import { isBackward, unmetConditions } from '../../lib/pipeline/gates.ts';
import { useGates } from '../hooks/use-gates.ts';
import { useNow } from '../hooks/use-now.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useBoardMessages } from '../locale/late-messages.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { Icon } from '../ui/icon.tsx';

/** What a stage still asks of somebody who is held over its column. Nothing where they may come. */
export function GatePreview({ id, to }: { id: string; to: Stage }) {
  const say = useBoardMessages();
  const { missing } = useMessages().stages.gate;
  const gates = useGates();
  const now = useNow();
  const person = useLive((db) => db.people.get(id), [id]);
  if (!person || !gates || to === 'nurture' || to === 'disqualified') return null;
  const unmet = unmetConditions(to, person, { verdict: person.score?.verdict, gates, now });
  if (unmet.length === 0 && !isBackward(person.stage, to)) return null;
  return (
    <div className="board-gate" role="status">
      <p className="row strong">
        <Icon of={Lock} size={14} />
        {unmet.length > 0 ? say.notMet : say.backward}
      </p>
      <ul>
        {unmet.map((condition) => (
          <li key={condition}>{missing[condition]}</li>
        ))}
      </ul>
      <p className="text-12 text-2">{say.dropAnyway}</p>
    </div>
  );
}
