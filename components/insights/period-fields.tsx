import { useState } from 'react';
import { readPeriod } from '../../lib/followup/index.ts';
import type { InsightChoice, PeriodKind } from '../../lib/model/insights.ts';
import { PERIOD_KINDS } from '../../lib/model/insights.ts';
import { useInsightsMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { Note } from '../ui/note.tsx';
import { Select } from '../ui/select.tsx';

type Period = InsightChoice['period'];

export interface PeriodFieldsProps {
  period: Period;
  compare: boolean;
  /** The days shown now, which own dates begin with. */
  days: { from: string; to: string } | undefined;
  now: string;
  onChange(change: Partial<Pick<InsightChoice, 'period' | 'compare'>>): void;
}

interface RangeProps {
  period: Period;
  now: string;
  onRange(period: Period): void;
}

/** Two days of the user's. What makes no period is kept as typed, told, and not counted. */
function Range({ period, now, onRange }: RangeProps) {
  const say = useInsightsMessages();
  const { zone } = useFormat();
  const [typed, setTyped] = useState({ from: period.from ?? '', to: period.to ?? '' });
  const checkOf = (range: typeof typed) => readPeriod({ kind: 'range', ...range }, now, zone);
  const checked = checkOf(typed);
  const type = (change: Partial<typeof typed>) => {
    const next = { ...typed, ...change };
    setTyped(next);
    if (typeof checkOf(next) !== 'string') onRange({ kind: 'range', ...next });
  };
  const problem = typeof checked === 'string' ? checked : undefined;
  return (
    <>
      <Field label={say.choices.from} type="date" value={typed.from} onChange={(from) => type({ from })} />
      <Field label={say.choices.to} type="date" value={typed.to} onChange={(to) => type({ to })} />
      {problem && (
        <div className="insight-problem">
          <Note
            tone="miss"
            live="alert"
            title={say.problems[problem]}
            actions={
              problem === 'reversed' && (
                <Button size="small" onClick={() => type({ from: typed.to, to: typed.from })}>
                  {say.problems.swap}
                </Button>
              )
            }
          >
            {say.problems.kept}
          </Note>
        </div>
      )}
    </>
  );
}

/** Which period is shown, and whether the one before is told beside it. */
export function PeriodFields({ period, compare, days, now, onChange }: PeriodFieldsProps) {
  const { choices } = useInsightsMessages();
  const pick = (kind: PeriodKind) =>
    onChange({ period: kind === 'range' && days ? { kind, from: days.from, to: days.to } : { kind } });
  return (
    <>
      <Select
        label={choices.period}
        value={period.kind}
        choices={PERIOD_KINDS.map((value) => ({ value, label: choices.periods[value] }))}
        onChange={pick}
      />
      {period.kind === 'range' && (
        <Range period={period} now={now} onRange={(range) => onChange({ period: range })} />
      )}
      <div className="insight-compare">
        <Checkbox
          label={choices.compare}
          checked={compare}
          onChange={(checked) => onChange({ compare: checked })}
          {...(period.kind === 'all' && { disabledReason: choices.nothingBefore })}
        />
      </div>
    </>
  );
}
