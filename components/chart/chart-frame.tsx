import {
  createContext,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useState,
} from 'react';
import { useWidth } from '../hooks/use-width.ts';

/** Which mark of a chart Tab comes to. */
const TabStop = createContext(0);

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => Math.min(last, at + 1),
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

const marksOf = (figure: HTMLElement) => [...figure.querySelectorAll<SVGGElement>('.chart-mark')];

function stepMarks(event: KeyboardEvent<HTMLElement>): void {
  const marks = marksOf(event.currentTarget);
  const at = marks.findIndex((mark) => mark.matches(':focus'));
  const step = event.altKey || event.ctrlKey || event.metaKey ? undefined : STEPS[event.key];
  if (at < 0 || step === undefined) return;
  event.preventDefault();
  marks[step(at, marks.length - 1)]?.focus();
}

export interface ChartFrameProps {
  /** What is drawn. */
  label: string;
  /** CSS pixels, of the width at hand. */
  height: number | ((width: number) => number);
  /** The id of the words that say how to go from mark to mark. */
  hintId?: string;
  /** What is drawn into a width in CSS pixels; its marks in the order of their places. */
  children: (width: number) => ReactNode;
}

/**
 * A picture drawn to the width there is. Tab comes to one of its marks, and arrow keys go on from there: a month of bars is one
 * stop on the way through the page.
 */
export function ChartFrame({ label, height, hintId, children }: ChartFrameProps) {
  const [frame, width] = useWidth<HTMLElement>();
  const [active, setActive] = useState(0);
  const tall = typeof height === 'number' ? height : height(width);
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const at = marksOf(event.currentTarget).findIndex((mark) => mark.matches(':focus'));
    if (at >= 0) setActive(at);
  };
  return (
    <figure
      ref={frame}
      className="chart"
      aria-label={label}
      aria-describedby={hintId}
      style={{ height: tall }}
      onKeyDown={stepMarks}
      onFocus={onFocus}
    >
      {width > 0 && (
        <TabStop value={active}>
          <svg width={width} height={tall} role="presentation">
            {children(width)}
          </svg>
        </TabStop>
      )}
    </figure>
  );
}

export interface ChartMarkProps {
  /** What it stands for, with its value and range. */
  label: string;
  /** Its place among the marks of its chart, from 0. */
  place: number;
  /** Where it can be pointed at, and what the focus ring goes round. */
  area: { x: number; y: number; width: number; height: number };
  children: ReactNode;
}

/** A mark of a chart that the keyboard reaches and that is read out with its value. */
export function ChartMark({ label, place, area, children }: ChartMarkProps) {
  // In lower case, as SVG's attributes mind their case: React would write it so, Preact writes what it is given.
  const inTabOrder = { tabindex: useContext(TabStop) === place ? 0 : -1 };
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of shapes is one picture, within reach of the keyboard
    <g className="chart-mark" role="img" aria-label={label} {...inTabOrder}>
      <rect className="chart-area" {...area} rx={4} />
      {children}
    </g>
  );
}
