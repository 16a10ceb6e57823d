import { fitLabel } from './fit-label.ts';

const LINE = 14;

/** A row's name, at the end of its room, in at most two lines. The mark beside reads it out. */
export function RowLabel({ text, room, y }: { text: string; room: number; y: number }) {
  const lines = fitLabel(text, room - 8);
  const top = y + 4 - ((lines.length - 1) * LINE) / 2;
  return (
    <svg aria-hidden="true">
      <title>{text}</title>
      {lines.map((line, n) => (
        <text key={line} className="chart-label" x={room - 10} y={top + n * LINE} textAnchor="end">
          {line}
        </text>
      ))}
    </svg>
  );
}
