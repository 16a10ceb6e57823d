import { lazy, type Ref, Suspense } from 'react';
import type { PersonRow } from '../../lib/model/person.ts';
import { SIGNAL_KINDS } from '../../lib/model/words.ts';
import { FollowUpPicker } from '../follow-up/follow-up-picker.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { ChoicePanel } from '../person/choice-panel.tsx';
import { ObjectionPanel } from '../person/objection-panel.tsx';
import type { Removal } from '../person/removal-item.tsx';
import type { useForgetting } from '../person/use-forgetting.ts';
import type { PersonActs } from '../person/use-person-acts.ts';
import { Button } from '../ui/button.tsx';
import { PopupFoot } from './popup-foot.tsx';

const AsidePanel = lazy(async () => ({ default: (await import('../pipeline/aside-panel.tsx')).AsidePanel }));

/** What the foot asks before it acts. */
export type FootQuestion = 'contact' | 'not-fit' | Removal;

export interface KnownFootProps {
  person: PersonRow;
  acts: PersonActs;
  forgetting: ReturnType<typeof useForgetting>;
  question: FootQuestion | undefined;
  onAsk(question: FootQuestion | undefined): void;
  picks: Ref<HTMLDivElement>;
}

/** Strongest first: what was said in person counts before what was clicked. */
const CONTACTS = SIGNAL_KINDS.toReversed();

function Question({ acts, forgetting, question, onAsk }: KnownFootProps & { question: FootQuestion }) {
  const { words, person, popup } = useMessages();
  const onClose = () => onAsk(undefined);
  const then = async (kept: Promise<boolean>) => {
    if (await kept) onClose();
  };
  switch (question) {
    case 'contact':
      return (
        <ChoicePanel
          title={popup.whichContact}
          choices={CONTACTS}
          labelOf={(kind) => words.signals[kind]}
          pending={acts.signal.state.pending}
          onPick={(kind) => void then(acts.signal.run(kind))}
          onClose={onClose}
        />
      );
    case 'not-fit':
      return (
        <Suspense fallback={null}>
          <AsidePanel
            title={person.whyNot}
            pending={acts.disqualify.state.pending}
            onSetAside={(aside) => void then(acts.disqualify.run(aside))}
            onRemove={onAsk}
            onClose={onClose}
          />
        </Suspense>
      );
    case 'objection':
      return (
        <ObjectionPanel
          pending={forgetting.states[0].pending}
          onPick={(channel) => void forgetting.object(channel)}
          onClose={onClose}
        >
          {person.objectionMeans}
        </ObjectionPanel>
      );
    case 'erase':
      return (
        <ChoicePanel
          title={popup.eraseSure}
          choices={['erase'] as const}
          labelOf={() => popup.erase}
          pending={forgetting.states[1].pending}
          onPick={() => void forgetting.erase()}
          onClose={onClose}
        >
          {popup.eraseMeans}
        </ChoicePanel>
      );
  }
}

/** The next touch, what happened, and not a fit; or the question one of them asks. */
export function KnownFoot(props: KnownFootProps) {
  const { person, acts, forgetting, question, onAsk, picks } = props;
  const { person: say, popup } = useMessages();
  const states = [acts.signal.state, acts.disqualify.state, acts.schedule.state, ...forgetting.states];
  const trouble = states.find(({ failure, refusal }) => failure !== undefined || refusal !== undefined);
  const toggle = (asked: FootQuestion) => onAsk(question === asked ? undefined : asked);
  return (
    <PopupFoot>
      {trouble && <ActTrouble state={trouble} />}
      {question ? (
        <Question key={question} {...props} question={question} />
      ) : (
        <FollowUpPicker
          ref={picks}
          pending={acts.schedule.state.pending}
          onPick={(touch) => touch && void acts.schedule.run(touch)}
        />
      )}
      <div className="row popup-foot-row">
        <Button
          variant="primary"
          size="large"
          className="grow"
          shortcut="L"
          aria-expanded={question === 'contact'}
          onClick={() => toggle('contact')}
        >
          {popup.logContact}
        </Button>
        {person.stage !== 'disqualified' && (
          <Button
            size="large"
            shortcut="X"
            aria-expanded={question === 'not-fit'}
            onClick={() => toggle('not-fit')}
          >
            {say.notAFit}
          </Button>
        )}
      </div>
    </PopupFoot>
  );
}
