import { useState } from 'react';
import type { Day } from '../../lib/model/answers.ts';
import type { Nurture } from '../../lib/model/ledger.ts';
import type { GradeLabel } from '../../lib/model/scorecard.ts';
import { daysAfter } from '../../lib/pipeline/days.ts';
import { reachesGrade, WATCHED_GRADES } from '../../lib/pipeline/maturity.ts';
import { useToday } from '../hooks/use-reminding.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';

type Watched = (typeof WATCHED_GRADES)[number];
const UNWATCHED = 'none';

interface Told {
  until?: string;
  trigger?: string;
  grade?: Watched | undefined;
}

/** What ends a wait while it is told. */
export interface NurtureInHand {
  nurture: Nurture;
  /** Grades the score has still to reach. */
  grades: readonly Watched[];
  change(part: Told): void;
  /** Why it is not enough. */
  blocked: string | undefined;
}

/** What they wait for already, as far as it still lies ahead. */
function stillAhead({ until, trigger, grade }: Nurture, today: Day, grades: readonly Watched[]): Told {
  return {
    ...(until && until > today && { until }),
    ...(trigger && { trigger }),
    ...(grade && grades.includes(grade) && { grade }),
  };
}

/**
 * @param label the grade the score has now; of many people, none
 * @param waiting what they wait for already, to be changed
 */
export function useNurture(label?: GradeLabel, waiting?: Nurture): NurtureInHand {
  const { stages, trouble } = useMessages();
  const today = useToday();
  const grades = WATCHED_GRADES.filter((grade) => label === undefined || !reachesGrade(label, grade));
  const usual = grades.find((grade) => grade !== 'cool');
  const [told, setTold] = useState<Told>(() =>
    waiting ? stillAhead(waiting, today, grades) : { grade: usual },
  );
  const { until, grade } = told;
  const trigger = told.trigger?.trim();
  const nurture = { ...(until && { until }), ...(trigger && { trigger }), ...(grade && { grade }) };
  const past = until !== undefined && until !== '' && until <= today;
  const nothing = Object.keys(nurture).length === 0;
  const blocked = past ? trouble.refusals.past : nothing ? stages.nurture.nothing : undefined;
  return { nurture, grades, change: (part) => setTold({ ...told, ...part }), blocked };
}

/** A day, an event, a grade of the score: any of them ends the wait. */
export function NurtureFields({ inHand }: { inHand: NurtureInHand }) {
  const { stages, words } = useMessages();
  const say = stages.nurture;
  const { nurture, grades, change } = inHand;
  const [text, setText] = useState(nurture.trigger ?? '');
  const choices = [
    { value: UNWATCHED, label: say.noGrade },
    ...grades.map((grade) => ({ value: grade as string, label: words.grades[grade] })),
  ];
  return (
    <div className="nurture-fields">
      <Field
        label={say.until}
        type="date"
        min={daysAfter(useToday(), 1)}
        hint={say.untilHint}
        value={nurture.until ?? ''}
        onChange={(until) => change({ until })}
      />
      <Field
        label={say.trigger}
        maxLength={500}
        placeholder={say.triggerExample}
        value={text}
        onChange={(trigger) => {
          setText(trigger);
          change({ trigger });
        }}
      />
      {grades.length > 0 ? (
        <Select
          label={say.grade}
          choices={choices}
          value={nurture.grade ?? UNWATCHED}
          onChange={(picked) => change({ grade: grades.find((grade) => grade === picked) })}
        />
      ) : (
        <p className="text-12 text-2">{say.hotAlready}</p>
      )}
    </div>
  );
}
