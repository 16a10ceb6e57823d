import type { ReactNode } from 'react';
import { openPage } from '../../lib/browser/tabs.ts';
import type { Icp } from '../../lib/model/icp.ts';
import type { Person } from '../../lib/model/person.ts';
import { CompanyHint } from '../company/company-hint.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { AskNext } from '../person/ask-next.tsx';
import type { Settling } from '../person/settle-question.ts';
import { useBestAssay } from '../person/use-best-assay.ts';
import { AccountDisclosure } from '../score/account-disclosure.tsx';
import { CriteriaList } from '../score/criteria-list.tsx';
import { PartsList } from '../score/parts-list.tsx';
import { ScoreHeader } from '../score/score-header.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';

function NoIcp() {
  const { noIcp } = useMessages().popup;
  return (
    <section className="popup-section">
      <Note
        tone="accent"
        title={noIcp.title}
        actions={
          <Button size="small" onClick={() => void openPage('welcome')}>
            {noIcp.action}
          </Button>
        }
      >
        {noIcp.body}
      </Note>
    </section>
  );
}

export interface ScoreSectionProps {
  person: Person;
  /** `undefined` until they are read. */
  icps: readonly Icp[] | undefined;
  settling: Settling;
  /** What an unknown criterion says of itself. */
  absent?: string;
  /** What stands below comes with the score, which would move it from under a click. */
  children: ReactNode;
}

/** The answer, the doubt, the question; then why. */
export function ScoreSection({ person, icps, settling, absent, children }: ScoreSectionProps) {
  const { popup, score } = useMessages();
  const best = useBestAssay(person, icps);
  if (icps?.length === 0)
    return (
      <>
        <NoIcp />
        {children}
      </>
    );
  if (!best) return null;
  const { icp, card, known } = best;
  return (
    <>
      <section className="popup-section">
        <ScoreHeader score={card} borders={icp.borders} />
      </section>
      <section className="popup-section popup-section-joined">
        <AskNext questions={card.nextQuestions} settling={settling} />
        <CompanyHint card={card} facts={person.facts} />
      </section>
      <section className="popup-section">
        <div className="row row-top why">
          <h2>{score.why(Math.round(card.total.value))}</h2>
          <button type="button" className="link text-12" onClick={() => void openPage('dashboard', '/icp')}>
            <Bidi>{popup.icp(icp.name)}</Bidi>
          </button>
        </div>
        <CriteriaList criteria={card.criteria} {...(absent !== undefined && { absent })} />
        <AccountDisclosure {...{ icp, card, known }} />
        <div className="popup-parts">
          <PartsList score={card} />
        </div>
      </section>
      {children}
    </>
  );
}
