import { Target } from 'lucide-react';
import type { Icp } from '../../lib/model/icp.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { AccountDisclosure } from '../score/account-disclosure.tsx';
import { CriteriaList } from '../score/criteria-list.tsx';
import { PartsList } from '../score/parts-list.tsx';
import { ScoreHeader } from '../score/score-header.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { AskNext } from './ask-next.tsx';
import { useBestAssay } from './use-best-assay.ts';
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
  const best = useBestAssay(person, icps);
  if (icps.length === 0) return <NoIcp />;
  if (!best) return null;
  const { icp, card, known } = best;
  return (
    <Card title={personPage.scorecard} actions={<a href={`#/icp/${icp.id}`}>{icp.name}</a>}>
      <div className="score-card">
        <ScoreHeader score={card} borders={icp.borders} />
        <PartsList score={card} />
        <AskNext questions={card.nextQuestions} settling={acts.settling} />
        <CriteriaList criteria={card.criteria} />
        <AccountDisclosure {...{ icp, card, known }} />
      </div>
    </Card>
  );
}
