import { readJobDates } from '../../lib/model/job-dates.ts';
import type { Position } from '../../lib/model/reading.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Card } from '../ui/card.tsx';
import { useMonth } from './use-month.ts';
import '../styles/changes.css';

/** Held now first, then by when they began, the latest first; what has no date keeps its place. */
function inOrder(positions: readonly Position[]): Position[] {
  const start = ({ dates }: Position) => readJobDates(dates).from;
  return [...positions].sort((a, b) => {
    if (a.current !== b.current) return a.current ? -1 : 1;
    const [one, other] = [start(a), start(b)];
    return one === undefined || other === undefined ? 0 : other.localeCompare(one);
  });
}

function When({ position: { dates, current } }: { position: Position }) {
  const { changes } = useMessages();
  const month = useMonth();
  const { from, to } = readJobDates(dates);
  if (from === undefined) return dates === undefined ? null : <Bidi>{dates}</Bidi>;
  const end = to === undefined ? (current ? changes.now : undefined) : month(to);
  return <>{end === undefined ? month(from) : `${month(from)} – ${end}`}</>;
}

/** The jobs a person held, in order of time, in the reader's own way of writing dates whatever the page's was. */
export function JobsOverTime({ positions }: { positions: readonly Position[] }) {
  const { changes } = useMessages();
  return (
    <Card title={changes.overTime}>
      {positions.length === 0 ? (
        <p className="text-12 text-2">{changes.noPositions}</p>
      ) : (
        <ol className="jobs-over-time">
          {inOrder(positions).map((position, place) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: two jobs may be worded alike, and a job has no id
              key={`${position.title} ${position.company} ${position.dates} ${place}`}
              data-current={position.current ? '' : undefined}
            >
              <div>
                <p>
                  <span className="strong">
                    <Bidi>{position.title}</Bidi>
                  </span>
                  {position.company !== undefined && (
                    <span className="text-2">
                      {' @ '}
                      <Bidi>{position.company}</Bidi>
                    </span>
                  )}
                </p>
                <p className="text-11 text-3">
                  <When position={position} />
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
