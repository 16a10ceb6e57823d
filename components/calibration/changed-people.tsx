import { useState } from 'react';
import type { ChangedCase } from '../../lib/model/calibration.ts';
import { GRADE_LABELS, type Grade } from '../../lib/model/scorecard.ts';
import { getPeople } from '../../lib/store/find-people.ts';
import { PersonLink } from '../follow-up/follow-up-row.tsx';
import { useLive } from '../hooks/use-store.tsx';
import { useCalibrationMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Pill } from '../ui/pill.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { sumChanges } from './sum-changes.ts';

/** People named one by one; the others are counted. */
const NAMED = 8;
const SPANS = ['recent', 'all'] as const;

/** Verdict and grade as they would have gone from one to the other, and the score with them. */
function Turn({ verdict, grade, score }: ChangedCase) {
  const { words } = useMessages();
  const { change } = useCalibrationMessages();
  const { formatNumber } = useFormat();
  const gradeWord = (of: Grade) => `${words.grades[GRADE_LABELS[of]]} ${of}`;
  return (
    <span className="changed-turn">
      {verdict.from !== verdict.to && (
        <span>{change.fromTo(words.verdicts[verdict.from], words.verdicts[verdict.to])}</span>
      )}
      {grade.from !== grade.to && <span>{change.fromTo(gradeWord(grade.from), gradeWord(grade.to))}</span>}
      <span className="text-3">{change.fromTo(formatNumber(score.from), formatNumber(score.to))}</span>
    </span>
  );
}

function People({ changes }: { changes: readonly ChangedCase[] }) {
  const { change } = useCalibrationMessages();
  const named = changes.slice(0, NAMED);
  const ids = named.map(({ id }) => id).join(' ');
  const people = useLive((db) => getPeople(db, ids.split(' ')), [ids]);
  if (people === undefined) return null;
  const rest = changes.length - named.length;
  return (
    <>
      <ul className="changed-people">
        {named.map((each) => {
          const person = people.find(({ id }) => id === each.id);
          return (
            <li key={each.id}>
              <span className="changed-name">
                {/* Whoever was erased meanwhile has no name any more. */}
                {person ? <PersonLink person={person} /> : '–'}
              </span>
              <Turn {...each} />
              <Pill tone={each.won ? 'match' : 'neutral'}>{each.won ? change.won : change.lost}</Pill>
            </li>
          );
        })}
      </ul>
      {rest > 0 && <p className="text-12 text-3">{change.more(rest)}</p>}
    </>
  );
}

function Sums({ changes, of }: { changes: readonly ChangedCase[]; of: number }) {
  const { change } = useCalibrationMessages();
  const { formatNumber } = useFormat();
  if (changes.length === 0) return <p className="text-12 text-2">{change.nobody}</p>;
  const { up, upWon, down, downWon } = sumChanges(changes);
  return (
    <p className="text-12 text-2" role="status">
      {change.count(formatNumber(changes.length), of)}{' '}
      {up > 0 && change.up(formatNumber(up), formatNumber(upWon))}{' '}
      {down > 0 && change.down(formatNumber(down), formatNumber(downWon))}
    </p>
  );
}

export interface ChangedPeopleProps {
  /** All a proposal would have judged otherwise. */
  changes: readonly ChangedCase[];
  /** How many outcomes there are. */
  all: number;
  /** Whose pursuit ended in the last quarter. */
  recent: readonly string[];
}

/** What would have changed: last quarter, or ever. */
export function ChangedPeople({ changes, all, recent }: ChangedPeopleProps) {
  const { change } = useCalibrationMessages();
  const [span, setSpan] = useState<(typeof SPANS)[number]>('recent');
  const lately = new Set(recent);
  const shown = span === 'all' ? changes : changes.filter(({ id }) => lately.has(id));
  return (
    <div className="changed">
      <div className="row wrap">
        <h4>{change.title}</h4>
        <Segmented
          label={change.span}
          value={span}
          choices={SPANS.map((value) => ({ value, label: change[value] }))}
          onChange={(picked) => setSpan(picked)}
        />
      </div>
      <Sums changes={shown} of={span === 'all' ? all : recent.length} />
      {shown.length > 0 && <People changes={shown} />}
    </div>
  );
}
