import { GRADE_LABELS } from '../../lib/model/cadence.ts';
import { WEEKDAYS } from '../../lib/model/capacity.ts';
import { SIGNAL_KINDS, STAGES } from '../../lib/model/words.ts';
import { ToggleChips } from '../icp/toggle-chips.tsx';
import { useCadenceMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Card } from '../ui/card.tsx';
import { ProblemLines } from './problem-lines.tsx';
import type { CadencePageState } from './use-cadence-page.ts';

/** The words among `all` that were picked, as what they are. */
const among = <T extends string>(all: readonly T[], picked: readonly string[]): T[] =>
  all.filter((each) => picked.includes(each));

/** Somebody set aside is on no cadence. */
const SUITABLE = STAGES.filter((stage) => stage !== 'disqualified');

/** Whom it is proposed for. */
export function SuitsCard({ page: { form, write } }: { page: CadencePageState }) {
  const { words } = useMessages();
  const { suits: say } = useCadenceMessages();
  const { suits } = form;
  return (
    <Card title={say.title}>
      <div className="cadence-reach">
        <p className="text-12 text-2">{say.about}</p>
        <h3>{say.stages}</h3>
        <ToggleChips
          label={say.stages}
          options={SUITABLE.map((value) => ({ value, label: words.stages[value] }))}
          values={suits.stages}
          onChange={(picked) => write({ ...form, suits: { ...suits, stages: among(SUITABLE, picked) } })}
        />
        <h3>{say.grades}</h3>
        <ToggleChips
          label={say.grades}
          options={GRADE_LABELS.map((value) => ({ value, label: words.grades[value] }))}
          values={suits.grades}
          onChange={(picked) => write({ ...form, suits: { ...suits, grades: among(GRADE_LABELS, picked) } })}
        />
      </div>
    </Card>
  );
}

/** What ends it besides an outcome. */
export function StopsCard({ page: { form, write } }: { page: CadencePageState }) {
  const { words } = useMessages();
  const { stops: say } = useCadenceMessages();
  const { stops } = form;
  return (
    <Card title={say.title}>
      <div className="cadence-reach">
        <h3>{say.stages}</h3>
        <ToggleChips
          label={say.stages}
          options={STAGES.map((value) => ({ value, label: words.stages[value] }))}
          values={stops.stages}
          onChange={(picked) => write({ ...form, stops: { ...stops, stages: among(STAGES, picked) } })}
        />
        <h3>{say.signals}</h3>
        <ToggleChips
          label={say.signals}
          options={SIGNAL_KINDS.map((value) => ({ value, label: words.signals[value] }))}
          values={stops.signals}
          onChange={(picked) => write({ ...form, stops: { ...stops, signals: among(SIGNAL_KINDS, picked) } })}
        />
      </div>
    </Card>
  );
}

/** A Monday, from which the names of the days are counted. */
const A_MONDAY = Date.UTC(2026, 0, 5);
const DAY = 86_400_000;

/** Which days of the week its steps may fall on. */
export function WeekdaysCard({ page: { form, write, problems } }: { page: CadencePageState }) {
  const { weekdays: say } = useCadenceMessages();
  const { locale } = useFormat();
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const options = WEEKDAYS.map((day) => ({
    value: String(day),
    label: format.format(A_MONDAY + (day - 1) * DAY),
  }));
  return (
    <Card title={say.title}>
      <div className="cadence-reach">
        <p className="text-12 text-2">{say.about}</p>
        <ToggleChips
          label={say.title}
          options={options}
          values={form.weekdays.map(String)}
          onChange={(picked) =>
            write({ ...form, weekdays: WEEKDAYS.filter((day) => picked.includes(String(day))) })
          }
        />
        <ProblemLines problems={problems.filter(({ kind }) => kind === 'no-working-days')} />
      </div>
    </Card>
  );
}
