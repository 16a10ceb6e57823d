import type { ReactNode } from 'react';
import type { PersonRow } from '../../lib/model/person.ts';
import type { GradeLabel } from '../../lib/model/scorecard.ts';
import { type CompanyStanding, companyStanding } from '../../lib/pipeline/company-standing.ts';
import { buyersAmong, type KnownPart } from '../company/buyers.ts';
import { PersonLink } from '../follow-up/follow-up-row.tsx';
import { useNow } from '../hooks/use-now.ts';
import { useCompanyMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { IntervalBar } from '../score/interval-bar.tsx';
import { Temperature } from '../score/temperature.tsx';
import { Card } from '../ui/card.tsx';

/** So many are named; the people below tell the rest. */
const MOST_BUYERS = 3;
const WARMEST_FIRST: readonly GradeLabel[] = ['hot', 'warm', 'cool', 'cold'];

function Cell({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="glance-cell">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The best score with whose it is, and how many stand at each grade. */
function Warmth({ standing }: { standing: CompanyStanding }) {
  const { glance: say } = useCompanyMessages();
  const { formatNumber } = useFormat();
  const { best, grades, unscored, setAside } = standing;
  const rest = [unscored > 0 && say.unscored(unscored), setAside > 0 && say.setAside(setAside)];
  const others = rest.filter((text) => text !== false).join(' · ');
  return (
    <>
      {best?.score ? (
        <>
          <div className="row">
            <span className="glance-score" aria-hidden="true">
              {Math.round(best.score.value)}
            </span>
            <span className="glance-bar">
              <IntervalBar interval={best.score} label={best.score.label} mini />
            </span>
          </div>
          <div>
            <PersonLink person={best} />
          </div>
          <ul className="glance-grades text-12">
            {WARMEST_FIRST.filter((label) => grades[label] > 0).map((label) => (
              <li key={label} className="glance-grade">
                <span>{formatNumber(grades[label])} ×</span>
                <Temperature label={label} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="text-2">{say.nobodyScored}</p>
      )}
      {others !== '' && <p className="text-11 text-3">{others}</p>}
    </>
  );
}

function Buyer({ buyer: { person, part, heard } }: { buyer: KnownPart }) {
  const { words } = useMessages();
  const { glance: say } = useCompanyMessages();
  return (
    <li>
      <PersonLink person={person} />{' '}
      <span className="text-12 text-2">
        {words.authorities[part]}, {heard ? say.heard : say.byJob}
      </span>
    </li>
  );
}

/** Who can sign or propose a purchase. */
function Buyers({ people }: { people: readonly PersonRow[] }) {
  const { glance: say } = useCompanyMessages();
  const buyers = buyersAmong(people);
  const rest = buyers.length - MOST_BUYERS;
  return (
    <>
      {!buyers.some(({ part }) => part === 'decides') && <p className="text-2">{say.nobodyDecides}</p>}
      <ul className="stack">
        {buyers.slice(0, MOST_BUYERS).map((buyer) => (
          <Buyer key={buyer.person.id} buyer={buyer} />
        ))}
      </ul>
      {rest > 0 && <p className="text-11 text-3">{say.moreBuyers(rest)}</p>}
    </>
  );
}

/** Somebody and a moment. */
function Moment({ person, at }: { person: PersonRow; at: string }) {
  const { formatRelativeDay, formatDateTime } = useFormat();
  const now = useNow();
  return (
    <>
      <time className="glance-when" dateTime={at} title={formatDateTime(at)}>
        {formatRelativeDay(at, now)}
      </time>
      <div>
        <PersonLink person={person} />
      </div>
    </>
  );
}

/** What somebody who works by accounts looks for first: how warm, who decides, when last, when next. */
export function GlanceCard({ people }: { people: readonly PersonRow[] }) {
  const { glance: say } = useCompanyMessages();
  const standing = companyStanding(people);
  const { touched, next } = standing;
  return (
    <Card title={say.title}>
      <dl className="glance">
        <Cell name={say.warmth}>
          <Warmth standing={standing} />
        </Cell>
        <Cell name={say.decides}>
          <Buyers people={people} />
        </Cell>
        <Cell name={say.touched}>
          {touched?.lastContactAt ? (
            <Moment person={touched} at={touched.lastContactAt} />
          ) : (
            <p className="text-2">{say.neverTouched}</p>
          )}
        </Cell>
        <Cell name={say.next}>
          {next?.nextDueAt ? (
            <Moment person={next} at={next.nextDueAt} />
          ) : (
            <p className="text-2">{say.noNext}</p>
          )}
        </Cell>
      </dl>
    </Card>
  );
}
