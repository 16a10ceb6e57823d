import type { Icp } from '../../lib/model/icp.ts';
import type { GradeLabel, Scorecard } from '../../lib/model/scorecard.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Pill } from '../ui/pill.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { IntervalBar, roundInterval } from './interval-bar.tsx';
import { Temperature } from './temperature.tsx';
import { VerdictPill } from './verdict.tsx';

const SCALE: readonly GradeLabel[] = ['cold', 'cool', 'warm', 'hot'];

/** The words under the bar, each as wide as its grade. The temperature above already says the current one aloud. */
function Scale({ current, borders }: { current: GradeLabel; borders: Icp['borders'] }) {
  const { words } = useMessages();
  const { locale } = useFormat();
  const widths = [borders.cool, borders.warm - borders.cool, borders.hot - borders.warm, 100 - borders.hot];
  const columns = widths.map((width) => `minmax(0, ${Math.max(width, 1)}fr)`).join(' ');
  return (
    <div
      className={`interval-scale grade-${current}`}
      style={{ gridTemplateColumns: columns }}
      aria-hidden="true"
    >
      {SCALE.map((label) => (
        <span key={label} className={label === current ? 'current' : undefined}>
          {words.grades[label].toLocaleLowerCase(locale)}
        </span>
      ))}
    </div>
  );
}

export interface ScoreHeaderProps {
  score: Pick<Scorecard, 'total' | 'grade' | 'label' | 'letter' | 'digit' | 'verdict'>;
  borders: Icp['borders'];
}

/** The answer, then the doubt: the number, its range, temperature, letter-digit, verdict and the bar. */
export function ScoreHeader({ score, borders }: ScoreHeaderProps) {
  const messages = useMessages();
  const { low, value, high } = roundInterval(score.total);
  return (
    <div className="score-header">
      {/* The bar's name says the same to those who listen. */}
      <div className="score-number" aria-hidden="true">
        <div className="score-value">{value}</div>
        <div className="score-range">{low === high ? messages.score.exact : `${low}–${high}`}</div>
      </div>
      <div className="grow">
        <div className="score-words">
          <Temperature label={score.label} />
          <Pill outlined title={messages.score.letterDigit(score.letter, score.digit)}>
            <span aria-hidden="true">
              {score.letter}
              {score.digit}
            </span>
            <VisuallyHidden>{messages.score.letterDigit(score.letter, score.digit)}</VisuallyHidden>
          </Pill>
          <VerdictPill verdict={score.verdict} />
        </div>
        <IntervalBar interval={score.total} label={score.label} borders={borders} />
        <Scale current={score.label} borders={borders} />
      </div>
    </div>
  );
}
