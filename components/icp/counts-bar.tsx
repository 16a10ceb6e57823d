import { joinClasses } from '../ui/join-classes.ts';

/** A part of a bar: its size and how it is drawn. Each look differs by more than colour. */
interface BarPart {
  look: 'match' | 'partial' | 'miss' | 'unknown' | 'excluded';
  n: number;
}

export interface CountsBarProps {
  /** What the bar draws, in numbers and words. */
  label: string;
  parts: readonly BarPart[];
  large?: boolean;
}

/** Shares of a whole, side by side. */
export function CountsBar({ label, parts, large = false }: CountsBarProps) {
  return (
    <span className={joinClasses('counts-bar', large && 'counts-bar-large')} role="img" aria-label={label}>
      {parts.map(
        ({ look, n }) => n > 0 && <span key={look} className={`counts-${look}`} style={{ flexGrow: n }} />,
      )}
    </span>
  );
}
