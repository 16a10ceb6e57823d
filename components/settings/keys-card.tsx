import { suggestedShortcut } from '../../lib/browser/shortcuts.ts';
import type { Messages } from '../../lib/locales/index.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Card } from '../ui/card.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Kbd } from '../ui/kbd.tsx';

type Lines = readonly (readonly [keys: readonly string[], meaning: string])[];

function Keys({ title, lines }: { title: string; lines: Lines }) {
  return (
    <section className="stack">
      <h3>{title}</h3>
      <dl className="settings-keys">
        {lines.map(([keys, meaning]) => (
          <div key={meaning}>
            <dt>{meaning}</dt>
            <dd>
              {keys.map((key) => (
                <Kbd key={key} shortcut={key} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type Words = Messages['settings']['keys'];

/** Every key, in groups by where it works. */
function groupKeys(keys: Words): readonly (readonly [title: string, lines: Lines])[] {
  const everywhere: Lines = [
    [[suggestedShortcut('capture')], keys.capture],
    [[suggestedShortcut('open')], keys.open],
    [['Control+Z'], keys.undo],
    [['Escape'], keys.back],
    [['/'], keys.find],
  ];
  const popup: Lines = [
    [['Enter'], keys.save],
    [['1', '2', '3', '4'], keys.answer],
    [['S'], keys.touch],
    [['N'], keys.note],
    [['X'], keys.notFit],
    [['R'], keys.readAgain],
  ];
  const lists: Lines = [
    [['J', 'K'], keys.move],
    [['Space'], keys.tick],
    [['Enter'], keys.openPerson],
  ];
  const icp: Lines = [
    [['A'], keys.addCriterion],
    [['Control+Enter'], keys.useIcp],
  ];
  return [
    [keys.everywhere, everywhere],
    [keys.popup, popup],
    [keys.lists, lists],
    [keys.person, personKeys(keys)],
    [keys.icp, icp],
  ];
}

function personKeys(keys: Words): Lines {
  return [
    [['M'], keys.moveStage],
    [['1', '2', '3', '4'], keys.answer],
    [['S'], keys.touch],
    [['L'], keys.signal],
    [['E'], keys.edit],
    [['N'], keys.note],
    [['X'], keys.notFit],
  ];
}

/** The switch for single keys, and what the keys do. */
export function KeysCard({ on, onSwitch }: { on: boolean; onSwitch: (on: boolean) => void }) {
  const { settings: say } = useMessages();
  return (
    <Card title={say.keyboard}>
      <div className="settings-list">
        <div className="setting">
          <Checkbox label={say.singleKeys} checked={on} onChange={onSwitch} />
          <p className="field-hint">{on ? say.singleKeysHint : say.keysOff}</p>
        </div>
        {groupKeys(say.keys).map(([title, lines]) => (
          <Keys key={title} title={title} lines={lines} />
        ))}
      </div>
    </Card>
  );
}
