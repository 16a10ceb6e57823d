import { useState } from 'react';
import { ACTIVITIES, type Activity } from '../../lib/model/insights.ts';
import { TimeBars } from '../chart/time-bars.tsx';
import { Button } from '../ui/button.tsx';
import { Segmented } from '../ui/segmented.tsx';
import type { CardProps } from './card-props.ts';
import { GoalsForm } from './goals-form.tsx';
import { InsightCard } from './insight-card.tsx';
import { useInsightScope } from './insight-scope.tsx';
import { activitySheet, sayActivity, tellBars } from './tell-activity.ts';
import { useTelling } from './telling.ts';
import { useGoals } from './use-goals.ts';

interface ChoicesProps {
  what: Activity;
  onWhat(what: Activity): void;
  editing: boolean;
  onEdit(): void;
}

function Choices({ what, onWhat, editing, onEdit }: ChoicesProps) {
  const { say } = useTelling();
  const { activity } = say;
  return (
    <div className="row wrap">
      <Segmented
        label={activity.what}
        value={what}
        choices={ACTIVITIES.map((value) => ({ value, label: activity.kinds[value] }))}
        onChange={onWhat}
      />
      <span className="grow" />
      <Button size="small" aria-expanded={editing} onClick={onEdit}>
        {activity.set}
      </Button>
    </div>
  );
}

/** What the user did over time, and what they meant to do. */
export function ActivityCard({ report }: CardProps) {
  const telling = useTelling();
  const { hintId } = useInsightScope();
  const { goals, save } = useGoals();
  const [what, setWhat] = useState<Activity>('touches');
  const [editing, setEditing] = useState(false);
  const { say, format } = telling;
  const bars = tellBars(report, what, goals, telling);
  const monthly = report.unit === 'month' && goals[what] !== undefined;
  const said = sayActivity(report, what, bars, telling);
  const label = say.activity.charts[what][report.unit];
  return (
    <InsightCard
      title={say.activity.title}
      file={say.activity.file}
      sheet={activitySheet(report, goals, telling)}
      choices={<Choices {...{ what, editing }} onWhat={setWhat} onEdit={() => setEditing(!editing)} />}
      head={
        <>
          {editing && <GoalsForm goals={goals} onSave={save} onClose={() => setEditing(false)} />}
          <p className="text-12 text-2">{said}</p>
        </>
      }
      saved={[`${label}. ${said}`]}
      notes={monthly ? [say.activity.monthly] : []}
      how={say.activity.how}
    >
      <TimeBars label={label} bars={bars} write={format.formatNumber} hintId={hintId} />
    </InsightCard>
  );
}
