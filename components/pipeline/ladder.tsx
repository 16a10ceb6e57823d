import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { LADDER, type Stage } from '../../lib/model/words.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Icon } from '../ui/icon.tsx';
import { joinClasses } from '../ui/join-classes.ts';
import { Pill } from '../ui/pill.tsx';

function Rung({ stage, at, index }: { stage: Stage; at: number; index: number }) {
  const word = useMessages().words.stages[stage];
  return (
    <li
      className={joinClasses(
        'ladder-rung',
        index <= at && 'ladder-reached',
        at >= 0 && index === at + 1 && 'ladder-next',
      )}
      aria-current={index === at ? 'step' : undefined}
    >
      {word}
    </li>
  );
}

export interface LadderProps {
  stage: Stage;
  /** What the next rung still needs, and the act that settles it. */
  gate?: ReactNode;
}

/** The five rungs, the current one and the next. Beside the ladder, the stage stands as a word above the empty rungs. */
export function Ladder({ stage, gate }: LadderProps) {
  const at = LADDER.indexOf(stage);
  const word = useMessages().words.stages[stage];
  return (
    <div>
      {at < 0 && (
        <p className="ladder-beside">
          <Pill>{word}</Pill>
        </p>
      )}
      <ol className="ladder">
        {LADDER.map((rung, index) => (
          <Rung key={rung} stage={rung} at={at} index={index} />
        ))}
      </ol>
      {gate !== undefined && (
        <div className="ladder-gate">
          <Icon of={Lock} size={14} />
          <div className="grow">{gate}</div>
        </div>
      )}
    </div>
  );
}
