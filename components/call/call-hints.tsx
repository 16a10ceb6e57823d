import { useCallMessages } from '../locale/late-messages.tsx';
import { Kbd } from '../ui/kbd.tsx';

/** The keys of the call, printed where they are used. */
export function CallHints() {
  const { keys } = useCallMessages();
  const hints: [string[], string][] = [
    [['1', '4'], keys.answer],
    [['J', 'K'], keys.step],
    [['W'], keys.words],
    [['N'], keys.notes],
    [['L'], keys.signal],
    [['P'], keys.pause],
    [['E', 'F'], keys.end],
    [['Escape'], keys.leave],
  ];
  return (
    <p className="hints">
      {hints.map(([shortcuts, meaning]) => (
        <span key={meaning}>
          {shortcuts.map((shortcut) => (
            <Kbd key={shortcut} shortcut={shortcut} />
          ))}
          {meaning}
        </span>
      ))}
    </p>
  );
}
