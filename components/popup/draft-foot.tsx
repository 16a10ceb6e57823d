import { lazy, type Ref, Suspense } from 'react';
import type { Draft } from '../../lib/pipeline/draft-person.ts';
import type { SettingAside } from '../../lib/pipeline/set-aside.ts';
import { FollowUpPicker } from '../follow-up/follow-up-picker.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { ObjectionPanel } from '../person/objection-panel.tsx';
import { Button } from '../ui/button.tsx';
import { MainButton } from './main-button.tsx';
import { PopupFoot } from './popup-foot.tsx';
import type { useCapturing } from './use-capturing.ts';
import type { DraftInHand } from './use-draft.ts';
import type { Objecting } from './use-objecting.ts';

const AsidePanel = lazy(async () => ({ default: (await import('../pipeline/aside-panel.tsx')).AsidePanel }));

/** What the foot asks before it acts. */
export type DraftQuestion = 'not-fit' | 'objection';

export interface DraftFootProps {
  draft: Draft;
  hand: DraftInHand;
  capturing: ReturnType<typeof useCapturing>;
  objecting: Objecting;
  asking: DraftQuestion | undefined;
  onAsk(question: DraftQuestion | undefined): void;
  onSave(aside?: SettingAside): void;
  picks: Ref<HTMLDivElement>;
}

function Buttons({ capturing, asking, onAsk, onSave }: DraftFootProps) {
  const { words, person, popup } = useMessages();
  const asked = asking === 'not-fit';
  return (
    <div className="row popup-foot-row">
      <MainButton state={capturing.state} onClick={() => onSave()}>
        {popup.saveAs(words.stages.suspect)}
      </MainButton>
      <Button
        size="large"
        shortcut="X"
        aria-expanded={asked}
        onClick={() => onAsk(asked ? undefined : 'not-fit')}
      >
        {person.notAFit}
      </Button>
    </div>
  );
}

function Question({ capturing, objecting, asking, onAsk, onSave }: DraftFootProps) {
  const { person } = useMessages();
  const onClose = () => onAsk(undefined);
  if (asking === 'not-fit') {
    return (
      <Suspense fallback={null}>
        <AsidePanel
          title={person.whyNot}
          pending={capturing.state.pending}
          onSetAside={onSave}
          onRemove={() => onAsk('objection')}
          removals={['objection']}
          onClose={onClose}
        />
      </Suspense>
    );
  }
  return (
    <ObjectionPanel
      pending={objecting.state.pending}
      onPick={(channel) => void objecting.object(channel)}
      onClose={onClose}
    >
      {person.objectionUnsaved}
    </ObjectionPanel>
  );
}

/** The first touch, saving, not a fit, do not contact; or the question one of them asks. */
export function DraftFoot(props: DraftFootProps) {
  const { draft, hand, capturing, objecting, asking, picks } = props;
  const pick = (touch: Draft['touch']) => {
    const { touch: _, ...rest } = draft;
    hand.reset(touch ? { ...rest, touch } : rest);
  };
  return (
    <PopupFoot>
      <ActTrouble state={capturing.state} />
      <ActTrouble state={objecting.state} />
      {asking ? (
        <Question key={asking} {...props} />
      ) : (
        <FollowUpPicker ref={picks} chosen={{ touch: draft.touch }} onPick={pick} />
      )}
      <Buttons {...props} />
    </PopupFoot>
  );
}
