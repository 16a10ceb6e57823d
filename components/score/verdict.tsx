import type { ReactNode } from 'react';
import type { CriterionVerdict, FitVerdict } from '../../lib/model/scorecard.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { joinClasses } from '../ui/join-classes.ts';
import { Pill } from '../ui/pill.tsx';

/** The shapes a verdict is told by: each is distinct without its colour. */
export type VerdictShape = CriterionVerdict | 'excluded';
export type VerdictTone = CriterionVerdict;

const SHAPES: Record<VerdictShape, ReactNode> = {
  match: (
    <>
      <circle cx="8" cy="8" r="7.25" fill="currentColor" stroke="none" />
      <path d="m5 8.3 2.1 2.1 4-4.5" stroke="var(--surface)" strokeWidth="1.75" />
    </>
  ),
  partial: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" stroke="none" />
    </>
  ),
  unknown: (
    <>
      {/* Eight dashes: the circumference 37.7 in eighths, a little more line than gap. */}
      <circle cx="8" cy="8" r="6" strokeDasharray="2.5 2.212" strokeLinecap="butt" />
      <path d="M6.3 6.6a1.7 1.5 0 1 1 2.7 1.2c-.6.4-1 .7-1 1.4M8 11.2v.01" strokeWidth="1.4" />
    </>
  ),
  miss: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="m6 6 4 4m0-4-4 4" />
    </>
  ),
  excluded: <path d="M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4zM5 8h6" />,
};

export function toneOf(shape: VerdictShape): VerdictTone {
  return shape === 'excluded' ? 'miss' : shape;
}

export interface VerdictMarkProps {
  shape: VerdictShape;
  size?: 12 | 16;
  /** Takes the colour of the text around it instead of its own. */
  plain?: boolean;
}

/** A verdict's shape. Always beside its word, so it is not read out. */
export function VerdictMark({ shape, size = 16, plain = false }: VerdictMarkProps) {
  return (
    <svg
      className={joinClasses('verdict-mark', !plain && `verdict-mark-toned tone-${toneOf(shape)}`)}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {SHAPES[shape]}
    </svg>
  );
}

const FIT_SHAPES: Record<FitVerdict, VerdictShape> = {
  fit: 'match',
  'no-fit': 'miss',
  unsure: 'unknown',
  excluded: 'excluded',
};

/** The verdict on a person, or that they must not be contacted: shape, colour and word. */
export function VerdictPill({ verdict }: { verdict: FitVerdict | 'do-not-contact' }) {
  const { words, score } = useMessages();
  const barred = verdict === 'do-not-contact';
  const shape = barred ? 'excluded' : FIT_SHAPES[verdict];
  return (
    <Pill
      tone={toneOf(shape)}
      icon={<VerdictMark shape={shape} size={12} plain />}
      {...(barred ? {} : { title: score.verdictMeanings[verdict] })}
    >
      {barred ? words.doNotContact : words.verdicts[verdict]}
    </Pill>
  );
}
