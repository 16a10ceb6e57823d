import { Target } from 'lucide-react';
import { useMemo } from 'react';
import type { Icp } from '../../lib/model/icp.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { assayBest } from '../../lib/qualify/index.ts';
import { useEmployers } from '../company/use-employers.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { CriteriaList } from '../score/criteria-list.tsx';
import { PartsList } from '../score/parts-list.tsx';
import { ScoreHeader } from '../score/score-header.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ActTrouble } from './act-trouble.tsx';
import { AskNext } from './ask-next.tsx';
import type { PersonActs } from './use-person-acts.ts';

function NoIcp() {
  const { noIcp, scorecard } = useMessages().personPage;
  return (
    <Card title={scorecard}>
      <EmptyState
        icon={Target}
        title={noIcp.title}
        body={noIcp.body}
        action={<a href="#/icp">{noIcp.action}</a>}
      />
    </Card>
  );
}

export interface ScoreCardProps {
  person: PersonRow;
  icps: readonly Icp[];
  acts: PersonActs;
}

/** The whole assay of one person: the score with its doubt, its parts, the next question, every criterion. */
export function ScoreCard({ person, icps, acts }: ScoreCardProps) {
  const { personPage } = useMessages();
  const employers = useEmployers(useMemo(() => [person.facts], [person.facts]));
  const best = useMemo(() => {
    if (!employers) return undefined;
    const company = employers.of(person.facts);
    // Scored when something changed, not by the clock: a score must not move while it is read.
    const now = new Date().toISOString();
    const { answers, signals } = person;
    return assayBest(icps, { person, answers, signals, now, ...(company && { company }) });
  }, [icps, person, employers]);
  if (icps.length === 0) return <NoIcp />;
  // The employer's record is part of the score: without it another number would stand here for a moment.
  if (!best) return null;
  const { icp, card } = best;
  return (
    <Card title={personPage.scorecard} actions={<a href="#/icp">{icp.name}</a>}>
      <div className="score-card">
        <ScoreHeader score={card} borders={icp.borders} />
        <PartsList score={card} />
        <AskNext questions={card.nextQuestions} settling={acts} />
        <ActTrouble state={acts.edit.state} />
        <CriteriaList criteria={card.criteria} />
      </div>
    </Card>
  );
}
