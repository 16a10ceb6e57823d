import { OBJECTION_CHANNELS, type ObjectionChannel } from '../../lib/model/words.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { ChoicePanel, type ChoicePanelProps } from './choice-panel.tsx';

/** Asks how somebody said that they do not want to be contacted. Its children say what that leads to. */
export function ObjectionPanel(
  props: Pick<ChoicePanelProps<ObjectionChannel>, 'children' | 'pending' | 'onPick' | 'onClose'>,
) {
  const { words, person } = useMessages();
  return (
    <ChoicePanel
      title={person.howObjected}
      choices={OBJECTION_CHANNELS}
      labelOf={(channel) => words.objectionChannels[channel]}
      {...props}
    />
  );
}
