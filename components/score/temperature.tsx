import type { Grade, GradeLabel } from '../../lib/model/scorecard.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { joinClasses } from '../ui/join-classes.ts';

const PIPS: readonly Grade[] = [1, 2, 3, 4];

/** `Warm 3`, with as many rising pips filled. */
export function Temperature({ grade, label }: { grade: Grade; label: GradeLabel }) {
  const { words } = useMessages();
  return (
    <span className={`temperature grade-${label}`}>
      <span className="pips" aria-hidden="true">
        {PIPS.map((pip) => (
          <span key={pip} className={joinClasses('pip', pip <= grade && 'pip-on')} />
        ))}
      </span>
      {words.grades[label]} {grade}
    </span>
  );
}
