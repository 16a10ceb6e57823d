import { useMemo, useState } from 'react';
import type { CompanyRow } from '../../lib/model/company.ts';
import type { Entry } from '../../lib/model/ledger.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { changesOfLedger } from '../../lib/pipeline/changes-of-ledger.ts';
import { VOCABULARY } from '../../lib/store/change-vocabulary.ts';
import { type CompanyHistory, companyHistory } from '../../lib/store/read-company-history.ts';
import { PersonLink } from '../follow-up/follow-up-row.tsx';
import { useNow } from '../hooks/use-now.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useCompanyMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { type ToldEntry, tellTimeline } from '../person/tell-timeline.ts';
import { groupOf } from '../person/timeline-groups.ts';
import { TimelineRow } from '../person/timeline-row.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { tellCompany } from './tell-company.ts';

/** Entries shown at first and added at each click. */
const PAGE = 40;
/** People looked at for them, and as many more at each click that finds nothing. */
const LOOK = 120;

const FILTERS = ['all', 'touch', 'change', 'company'] as const;
type Filter = (typeof FILTERS)[number];

const isWanted =
  (filter: Filter) =>
  ({ type }: Entry): boolean =>
    filter === 'all' || filter === groupOf(type);

interface Line {
  entry: ToldEntry;
  who?: PersonRow;
}

/** Everything read as sentences, the newest first; what may have gaps is left out. */
function useLines(
  history: CompanyHistory | undefined,
  people: readonly PersonRow[],
  filter: Filter,
): Line[] | undefined {
  const messages = useMessages();
  const format = useFormat();
  return useMemo(() => {
    if (!history) return undefined;
    const byId = new Map(people.map((person) => [person.id, person]));
    const own = tellCompany(history.company, messages, format).map((entry): Line => ({ entry }));
    if (filter === 'company') return own;
    const theirs = history.people.flatMap(({ id, entries }) => {
      const who = byId.get(id);
      const told = tellTimeline(entries, messages, format, changesOfLedger(id, entries, VOCABULARY));
      return told.map((entry): Line => ({ entry, ...(who && { who }) }));
    });
    const { since = '' } = history;
    return [...own, ...theirs]
      .filter(({ entry }) => entry.at >= since && (filter === 'all' || entry.group === filter))
      .sort((a, b) => (a.entry.at === b.entry.at ? 0 : a.entry.at < b.entry.at ? 1 : -1));
  }, [history, people, filter, messages, format]);
}

interface EntriesProps {
  company: CompanyRow;
  people: readonly PersonRow[];
  filter: Filter;
}

function Entries({ company, people, filter }: EntriesProps) {
  const { timeline: say } = useCompanyMessages();
  const { personPage } = useMessages();
  const { formatNumber } = useFormat();
  const now = useNow();
  const [shown, setShown] = useState(PAGE);
  const [look, setLook] = useState(LOOK);
  const asked = filter === 'company' ? 0 : look;
  const history = useLive(
    (db) =>
      companyHistory(db, company.id, people, { entries: shown, people: asked, wanted: isWanted(filter) }),
    [company.id, people, shown, asked, filter],
  );
  const lines = useLines(history, people, filter);
  if (!lines || !history) return <div className="timeline-empty" aria-busy="true" />;
  const lookFurther = () => {
    setLook(look + LOOK);
    setShown(shown + PAGE);
  };
  // Those who were looked at have no more to show, and others wait to be.
  const further = filter !== 'company' && history.since !== undefined && lines.length <= shown;
  return (
    <>
      {lines.length === 0 && <p className="timeline-empty text-12 text-2">{say.nothing[filter]}</p>}
      <ol className="timeline">
        {lines.slice(0, shown).map(({ entry, who }) => (
          <TimelineRow key={entry.id} {...{ entry, now }} who={who && <PersonLink person={who} />} />
        ))}
      </ol>
      {lines.length > shown && (
        <div className="timeline-more">
          <Button size="small" variant="quiet" onClick={() => setShown(shown + PAGE)}>
            {personPage.showMore(Math.min(PAGE, lines.length - shown))}
          </Button>
        </div>
      )}
      {further && (
        <div className="timeline-more">
          <p className="text-11 text-3">
            {say.looked(formatNumber(history.people.length), formatNumber(people.length))}
          </p>
          <Button size="small" variant="quiet" onClick={lookFurther}>
            {say.lookFurther}
          </Button>
        </div>
      )}
    </>
  );
}

/** What happened with a company and everyone known there, newest first, each with whom. */
export function CompanyTimeline({ company, people }: Omit<EntriesProps, 'filter'>) {
  const { personPage } = useMessages();
  const { timeline: say } = useCompanyMessages();
  const [filter, setFilter] = useState<Filter>('all');
  const choices = FILTERS.map((value) => ({
    value,
    label: value === 'company' ? say.company : personPage.filters[value],
  }));
  return (
    <Card
      flush
      title={personPage.timeline}
      actions={
        <Segmented<Filter> label={personPage.filter} value={filter} choices={choices} onChange={setFilter} />
      }
    >
      <Entries key={filter} {...{ company, people, filter }} />
    </Card>
  );
}
