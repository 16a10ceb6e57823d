import { RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EditField } from '../../lib/model/ledger.ts';
import type { Person } from '../../lib/model/person.ts';
import type { EditValue } from '../../lib/pipeline/draft-person.ts';
import { PointAt } from '../health/point-at.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { BantAnswers } from '../person/bant-answers.tsx';
import { FactsEditor } from '../person/facts-editor.tsx';
import { OwnFactsLater } from '../person/own-facts-later.tsx';
import { restate } from '../person/restate.ts';
import { StageMove } from '../pipeline/stage-move.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Icon } from '../ui/icon.tsx';
import { LoggedSignals } from './logged-signals.tsx';
import { ReadingGaps } from './reading-notes.tsx';
import { ScoreSection } from './score-section.tsx';
import { ownIntoDraft, settleIntoDraft } from './settle-into-draft.ts';
import { useActiveIcps } from './use-active-icps.ts';
import type { DraftInHand } from './use-draft.ts';
import type { GoodTabReading, Page } from './use-page.ts';

interface DraftSectionsProps {
  page: Page;
  reading: GoodTabReading;
  hand: DraftInHand;
  /** The person as saving would make them. */
  person: Person;
  /** What stands last. */
  children: ReactNode;
}

function Stage({ hand, person }: Pick<DraftSectionsProps, 'hand' | 'person'>) {
  const { draft, change } = hand;
  const settling = settleIntoDraft(hand);
  return (
    <section className="popup-section">
      <StageMove
        person={person}
        score={undefined}
        onSignal={(kind) => change({ signals: [...new Set([...draft.signals, kind])] })}
        onAnswer={(key, state) =>
          void settling.settle({ kind: 'answer', key, given: restate(person.answers[key], state) })
        }
      />
      <LoggedSignals signals={draft.signals} onChange={(signals) => change({ signals })} />
    </section>
  );
}

function AllFields({ page, reading, hand, person }: Omit<DraftSectionsProps, 'children'>) {
  const { capture, person: say } = useMessages();
  const keep = async (field: EditField, value: EditValue) => {
    hand.change({ edits: { ...hand.draft.edits, [field]: value } });
    return true;
  };
  const summary = (
    <>
      <span className="grow">{say.allFields}</span>
      <ReadingGaps reading={reading} />
    </>
  );
  return (
    <section className="popup-section">
      <Disclosure summary={summary}>
        <FactsEditor facts={person.facts} onPage onEdit={keep} />
        <OwnFactsLater person={person} {...ownIntoDraft(hand)} />
        <Button
          size="small"
          shortcut="R"
          icon={<Icon of={RotateCw} size={14} />}
          pending={page.busy}
          onClick={page.readAgain}
        >
          {capture.readAgain}
        </Button>
        <PointAt reading={reading} />
      </Disclosure>
    </section>
  );
}

/** Everything that can be judged and set before someone is saved. */
export function DraftSections(props: DraftSectionsProps) {
  const { capture, person: say } = useMessages();
  const { hand, person, children } = props;
  const settling = settleIntoDraft(hand);
  return (
    <ScoreSection person={person} icps={useActiveIcps()} settling={settling} absent={capture.notOnPage}>
      <Stage hand={hand} person={person} />
      <section className="popup-section">
        <Disclosure summary={say.qualification}>
          <BantAnswers
            answers={person.answers}
            onAnswer={(key, given) => void settling.settle({ kind: 'answer', key, given })}
          />
        </Disclosure>
      </section>
      <AllFields {...props} />
      {children}
    </ScoreSection>
  );
}
