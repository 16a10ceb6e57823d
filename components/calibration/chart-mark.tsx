import type { ReactNode } from 'react';

export interface ChartMarkProps {
  /** What it stands for, with its value and range. */
  label: string;
  /** Where it can be pointed at, and what the focus ring goes round. */
  area: { x: number; y: number; width: number; height: number };
  children: ReactNode;
}

/** In lower case, as SVG's attributes mind their case: React would write it so, Preact writes what it is given. */
const IN_TAB_ORDER = { tabindex: 0 };

/** A mark of a chart that can be reached by Tab and is read out with its value. */
export function ChartMark({ label, area, children }: ChartMarkProps) {
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of shapes is one picture, within reach of the keyboard
    <g className="chart-mark" role="img" aria-label={label} {...IN_TAB_ORDER}>
      <rect className="chart-area" {...area} rx={4} />
      {children}
    </g>
  );
}
