import { Check, Users, X } from 'lucide-react';
import { openPage } from '../../lib/browser/tabs.ts';
import { sayStanding } from '../../lib/locales/index.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { IntervalBar } from '../score/interval-bar.tsx';
import { Temperature } from '../score/temperature.tsx';
import { VerdictPill } from '../score/verdict.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Icon } from '../ui/icon.tsx';
import { Pill } from '../ui/pill.tsx';
import type { ListRow } from './list-rows.ts';

/** Shows a known person in the dashboard. */
export const openPerson = (id: string) => void openPage('dashboard', `/people/${id}`);

/** What saving would make of someone: the temperature, the number and its doubt. */
function Preview({ score }: Required<Pick<ListRow, 'score'>>) {
  return (
    <>
      <div className="list-score">
        <Temperature label={score.label} />
        <span className="strong" aria-hidden="true">
          {Math.round(score.value)}
        </span>
      </div>
      <IntervalBar interval={score} label={score.label} mini />
    </>
  );
}

/** How a row stands: a word where there is something to know, a score where there is something to weigh. */
export function RowStanding({ row }: { row: ListRow }) {
  const messages = useMessages();
  const { list, words } = messages;
  const format = useFormat();
  const { state, known, score } = row;
  if (state === 'suppressed') return <VerdictPill verdict="do-not-contact" />;
  if (state === 'excluded') return <VerdictPill verdict="excluded" />;
  const said = known && sayStanding(known, messages, format);
  if (said?.kind === 'rejected') {
    return (
      <Pill tone="miss" title={said.title} icon={<Icon of={X} size={12} />}>
        {said.short}
      </Pill>
    );
  }
  if (known) {
    const icon = <Icon of={Check} size={12} />;
    return <Pill icon={icon}>{list.known(words.stages[known.stage])}</Pill>;
  }
  if (score) return <Preview score={score} />;
  return <Pill outlined>{list.fresh}</Pill>;
}

/** What must be known first of someone met again. */
export function KnownStanding({ known }: { known: PersonRow }) {
  const said = sayStanding(known, useMessages(), useFormat());
  if (!said) return null;
  return <p className="text-12 text-2">{said.title}</p>;
}

/** Who here may be the same person, to be looked at. */
export function MaybeKnown({ duplicate }: { duplicate: NonNullable<ListRow['duplicate']> }) {
  const { list } = useMessages();
  return (
    <p className="list-duplicate">
      <Icon of={Users} size={12} />
      <span className="grow">
        {list.maybe}{' '}
        <button type="button" className="link-button" onClick={() => openPerson(duplicate.id)}>
          <Bidi>{duplicate.facts.name.value}</Bidi>
        </button>
      </span>
    </p>
  );
}
