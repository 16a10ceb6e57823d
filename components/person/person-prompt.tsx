import type { PersonRow } from '../../lib/model/person.ts';
import { SIGNAL_KINDS } from '../../lib/model/words.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { AsidePanel } from '../pipeline/aside-panel.tsx';
import { ActTrouble } from './act-trouble.tsx';
import { ChoicePanel } from './choice-panel.tsx';
import { ObjectionPanel } from './objection-panel.tsx';
import type { PersonPrompt } from './person-actions.tsx';
import type { useForgetting } from './use-forgetting.ts';
import type { PersonActs } from './use-person-acts.ts';

export interface PersonPromptProps {
  prompt: PersonPrompt;
  person: PersonRow;
  acts: PersonActs;
  forgetting: ReturnType<typeof useForgetting>;
  onPrompt(prompt: PersonPrompt): void;
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

function NotFitPanel({ acts, onPrompt, onClose }: PersonPromptProps) {
  const { person } = useMessages();
  return (
    <AsidePanel
      title={person.whyNot}
      pending={acts.disqualify.state.pending}
      onSetAside={async (aside) => {
        if (await acts.disqualify.run(aside)) onClose();
      }}
      onRemove={onPrompt}
      onClose={onClose}
    />
  );
}

function AskObjection({ forgetting, onClose }: PersonPromptProps) {
  const { person } = useMessages();
  return (
    <ObjectionPanel onPick={(channel) => void forgetting.object(channel)} onClose={onClose}>
      {person.objectionMeans}
    </ObjectionPanel>
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
  objection: AskObjection,
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
