import { suggestedShortcut } from '../../lib/browser/shortcuts.ts';
import type { Messages } from '../../lib/locales/index.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Kbd } from '../ui/kbd.tsx';
import '../styles/keys.css';

type Lines = readonly (readonly [keys: readonly string[], meaning: string])[];

function Section({ title, lines }: { title: string; lines: Lines }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl className="keys-list">
        {lines.map(([keys, meaning]) => (
          <div key={meaning}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key} shortcut={key} />
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type Meanings = Messages['dashboard']['keys'];

const everywhere = (keys: Meanings): Lines => [
  [['Control+K'], keys.palette],
  [['/'], keys.find],
  [['?'], keys.help],
  [['Control+Z'], keys.undo],
  [[suggestedShortcut('capture')], keys.capture],
  [[suggestedShortcut('open')], keys.openAssay],
];

const onToday = (keys: Meanings): Lines => [
  [['J'], keys.down],
  [['K'], keys.up],
  [['Enter'], keys.open],
  [['E'], keys.done],
  [['Z'], keys.snooze],
  [['R'], keys.reschedule],
  [['T'], keys.addTouch],
  [['X'], keys.skip],
  [['D'], keys.call],
  [['1', '6'], keys.answer],
];

const amongPeople = (keys: Meanings): Lines => [
  [['J'], keys.down],
  [['K'], keys.up],
  [['Enter'], keys.open],
  [['Space'], keys.tick],
  [['Shift+J'], keys.extend],
  [['Shift+K'], keys.extendUp],
  [['M'], keys.move],
];

/** Every key that works on the dashboard. A native popover: Esc and a click outside close it. */
export function KeysPopover({ id }: { id: string }) {
  const { keys } = useMessages().dashboard;
  return (
    <div id={id} popover="auto" role="dialog" aria-labelledby={`${id}-title`} className="keys">
      <header className="row">
        <h2 id={`${id}-title`} className="grow">
          {keys.title}
        </h2>
        <Button size="small" variant="quiet" popoverTarget={id} popoverTargetAction="hide">
          {keys.close}
        </Button>
      </header>
      <div className="keys-columns">
        <Section title={keys.everywhere} lines={everywhere(keys)} />
        <Section title={keys.todayList} lines={onToday(keys)} />
        <Section title={keys.peopleTable} lines={amongPeople(keys)} />
      </div>
      <p className="text-12 text-3">{keys.off}</p>
    </div>
  );
}
