import { GRADE_DIGITS, type Grade, type GradeLabel } from '../../lib/model/scorecard.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { joinClasses } from '../ui/join-classes.ts';

const PIPS: readonly Grade[] = [1, 2, 3, 4];

/** `Warm 3`, with as many rising pips filled. */
export function Temperature({ label }: { label: GradeLabel }) {
  const { words } = useMessages();
  const grade = GRADE_DIGITS[label];
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
