import { useCallMessages } from '../locale/late-messages.tsx';
import { type KeyHint, KeyHints } from '../ui/key-hints.tsx';

/** The keys of the call, printed where they are used. */
export function CallHints() {
  const { keys } = useCallMessages();
  const hints: KeyHint[] = [
    [['1', '4'], keys.answer],
    [['J', 'K'], keys.step],
    [['W'], keys.words],
    [['N'], keys.notes],
    [['L'], keys.signal],
    [['P'], keys.pause],
    [['E', 'F'], keys.end],
    [['Escape'], keys.leave],
  ];
  return <KeyHints hints={hints} />;
}
