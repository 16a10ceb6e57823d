import { Ellipsis, Handshake, Phone, RotateCcw, Send, UserX } from 'lucide-react';
import { useLocation } from 'wouter';
import { startAct } from '../../lib/actions/act.ts';
import type { Gates } from '../../lib/model/gates.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { nextStage, unmetConditions } from '../../lib/pipeline/gates.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { type Removal, removalItem } from './removal-item.tsx';
import type { PersonActs } from './use-person-acts.ts';

/** What the page asks before it acts, in one place below the header. */
export type PersonPrompt = 'signal' | 'not-fit' | Removal;

export interface PersonActionsProps {
  person: PersonRow;
  acts: PersonActs;
  /** `undefined` until they are read: then the stage card tells. */
  gates: Gates | undefined;
  onCall(): void;
  onWrite(): void;
  onTouch(): void;
  /** The gate is not met, or there is no next stage: the stage card tells and settles it. */
  onStage(): void;
  onPrompt(prompt: PersonPrompt): void;
}

/** Moves up when nothing is missing; otherwise leads to what is. */
export function advance({
  person,
  acts,
  gates,
  onStage,
}: Pick<PersonActionsProps, 'person' | 'acts' | 'gates' | 'onStage'>) {
  const to = nextStage(person.stage);
  const held = { verdict: person.score?.verdict, now: startAct().at };
  const free = to && gates && unmetConditions(to, person, { ...held, gates }).length === 0;
  if (to && free && person.stage !== 'nurture' && person.stage !== 'disqualified') void acts.move.run({ to });
  else onStage();
}

function useMenuItems({ person, acts, onPrompt }: PersonActionsProps): MenuItem[] {
  const { personPage, person: say, handoff } = useMessages();
  const [, navigate] = useLocation();
  const beside = person.stage === 'disqualified' || person.stage === 'nurture';
  const back: MenuItem = {
    id: 'reopen',
    label: say.stage.bringBack,
    icon: <Icon of={RotateCcw} size={14} />,
    onPick: () => void acts.reopen.run(),
  };
  const notFit: MenuItem = {
    id: 'not-fit',
    label: say.notAFit,
    icon: <Icon of={UserX} size={14} />,
    shortcut: 'X',
    onPick: () => onPrompt('not-fit'),
  };
  return [
    ...(beside ? [back] : []),
    ...(person.stage === 'disqualified' ? [] : [notFit]),
    {
      id: 'handoff',
      label: handoff.open,
      icon: <Icon of={Handshake} size={14} />,
      onPick: () => navigate(`/people/${person.id}/handoff`),
    },
    removalItem('objection', personPage.objected, () => onPrompt('objection')),
    removalItem('erase', personPage.erase, () => onPrompt('erase')),
  ];
}

/** The page's buttons: the next touch, a signal, the next stage, and the rest in a menu. */
export function PersonActions(props: PersonActionsProps) {
  const { person, acts, onCall, onWrite, onTouch, onPrompt } = props;
  const { personPage, person: say, words, common } = useMessages();
  const beside = person.stage === 'disqualified' || person.stage === 'nurture';
  const to = nextStage(person.stage);
  const items = useMenuItems(props);
  return (
    <div className="row wrap person-actions">
      <Button shortcut="D" icon={<Icon of={Phone} size={14} />} onClick={onCall}>
        {personPage.callView}
      </Button>
      <Button shortcut="C" icon={<Icon of={Send} size={14} />} onClick={onWrite}>
        {common.writeMessage}
      </Button>
      <Button shortcut="S" onClick={onTouch}>
        {say.touch.title}
      </Button>
      <Button shortcut="L" onClick={() => onPrompt('signal')}>
        {personPage.logSignal}
      </Button>
      {beside && (
        <Button variant="primary" pending={acts.reopen.state.pending} onClick={() => void acts.reopen.run()}>
          {say.stage.bringBack}
        </Button>
      )}
      {!beside && to && (
        <Button
          variant="primary"
          shortcut="M"
          pending={acts.move.state.pending}
          failed={acts.move.state.failure !== undefined}
          onClick={() => advance(props)}
        >
          {say.stage.moveTo(words.stages[to])}
        </Button>
      )}
      <Menu size="medium" label={personPage.more} icon={<Icon of={Ellipsis} />} items={items} />
    </div>
  );
}
