import type { PersonRow } from '../../lib/model/person.ts';
import { OBJECTION_CHANNELS, SET_ASIDE_REASONS, SIGNAL_KINDS } from '../../lib/model/words.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from './act-trouble.tsx';
import { ChoicePanel } from './choice-panel.tsx';
import type { PersonPrompt } from './person-actions.tsx';
import type { useForgetting } from './use-forgetting.ts';
import type { PersonActs } from './use-person-acts.ts';

export interface PersonPromptProps {
  prompt: PersonPrompt;
  person: PersonRow;
  acts: PersonActs;
  forgetting: ReturnType<typeof useForgetting>;
  onClose(): void;
}

function SignalPanel({ acts, onClose }: PersonPromptProps) {
  const { words, personPage } = useMessages();
  return (
    <ChoicePanel
      title={personPage.logSignal}
      choices={SIGNAL_KINDS.toReversed()}
      labelOf={(kind) => words.signals[kind]}
      pending={acts.signal.state.pending}
      onPick={async (kind) => {
        if (await acts.signal.run(kind)) onClose();
      }}
      onClose={onClose}
    />
  );
}

function NotFitPanel({ acts, onClose }: PersonPromptProps) {
  const { words, person } = useMessages();
  return (
    <ChoicePanel
      title={person.whyNot}
      choices={SET_ASIDE_REASONS}
      labelOf={(reason) => words.disqualifyReasons[reason]}
      pending={acts.disqualify.state.pending}
      onPick={async (reason) => {
        if (await acts.disqualify.run(reason)) onClose();
      }}
      onClose={onClose}
    />
  );
}

function ObjectionPanel({ forgetting, onClose }: PersonPromptProps) {
  const { words, person } = useMessages();
  return (
    <ChoicePanel
      title={person.howObjected}
      choices={OBJECTION_CHANNELS}
      labelOf={(channel) => words.objectionChannels[channel]}
      onPick={(channel) => void forgetting.object(channel)}
      onClose={onClose}
    >
      {person.objectionMeans}
    </ChoicePanel>
  );
}

function ErasePanel({ forgetting, onClose }: PersonPromptProps) {
  const { personPage } = useMessages();
  return (
    <ChoicePanel
      title={personPage.eraseConfirm}
      choices={['erase'] as const}
      labelOf={() => personPage.erase}
      onPick={() => void forgetting.erase()}
      onClose={onClose}
    >
      {personPage.eraseMeans}
    </ChoicePanel>
  );
}

const PANELS = {
  signal: SignalPanel,
  'not-fit': NotFitPanel,
  objection: ObjectionPanel,
  erase: ErasePanel,
} as const;

/** The question asked before something is done, in place, with what went wrong with the last try. */
export function PersonPromptPanel(props: PersonPromptProps) {
  const Panel = PANELS[props.prompt];
  const states = [props.acts.signal.state, props.acts.disqualify.state, ...props.forgetting.states];
  const trouble = states.find(({ failure, refusal }) => failure !== undefined || refusal !== undefined);
  return (
    <div className="card card-body stack">
      <Panel {...props} />
      {trouble && <ActTrouble state={trouble} />}
    </div>
  );
}
