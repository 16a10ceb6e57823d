import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { DISQUALIFY_REASONS, type DisqualifyReason, SET_ASIDE_REASONS } from '../../lib/model/words.ts';
import { REASON_RULES } from '../../lib/pipeline/disqualify-reasons.ts';
import type { SettingAside } from '../../lib/pipeline/set-aside.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import type { Removal } from '../person/removal-item.tsx';
import { Button } from '../ui/button.tsx';
import { AsideForm } from './aside-form.tsx';

type Group = (typeof GROUPS)[number];

/** What a reason speaks of, so that nineteen can be looked through. A reason no longer offered is in none. */
const GROUP_OF: Record<(typeof DISQUALIFY_REASONS)[number], Group> = {
  'no-budget': 'answers',
  'no-authority': 'answers',
  'no-need': 'answers',
  curious: 'answers',
  'bad-timing': 'answers',
  'uses-another': 'answers',
  'too-small': 'company',
  'too-large': 'company',
  'wrong-industry': 'company',
  'wrong-region': 'company',
  competitor: 'company',
  'existing-customer': 'company',
  'left-company': 'record',
  unreachable: 'record',
  duplicate: 'record',
  'not-a-person': 'record',
  other: 'record',
  'do-not-contact': 'request',
  erased: 'request',
};
const GROUPS = ['answers', 'company', 'record', 'request'] as const;

const REMOVALS: readonly Removal[] = ['objection', 'erase'];

export interface AsidePanelProps {
  /** The question the reasons answer. */
  title: string;
  pending?: boolean | undefined;
  onSetAside(aside: SettingAside): void;
  /** The acts that remove a person; left out where nothing is to be removed. */
  onRemove?: ((act: Removal) => void) | undefined;
  /** Which of them, where it is not both: of somebody not kept there is nothing to erase. */
  removals?: readonly Removal[] | undefined;
  onClose(): void;
}

interface ReasonsProps extends Pick<AsidePanelProps, 'onRemove' | 'removals' | 'pending'> {
  onPick(reason: DisqualifyReason): void;
}

function Reasons({ onRemove, removals = REMOVALS, pending, onPick }: ReasonsProps) {
  const { stages, words } = useMessages();
  const offered = onRemove
    ? DISQUALIFY_REASONS.filter((reason) => {
        const { after } = REASON_RULES[reason];
        return after.kind !== 'act' || removals.includes(after.act);
      })
    : SET_ASIDE_REASONS;
  const parts = GROUPS.map((group) => ({
    group,
    reasons: offered.filter((reason) => GROUP_OF[reason] === group),
  }));
  return parts
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ group, reasons }) => (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot sit in this layout
      <div key={group} role="group" aria-label={stages.aside.groups[group]} className="aside-group">
        <p className="text-11 text-3">{stages.aside.groups[group]}</p>
        <div className="row wrap">
          {reasons.map((reason) => (
            <Button
              key={reason}
              size="small"
              pending={pending}
              variant={group === 'request' ? 'danger' : 'plain'}
              onClick={() => onPick(reason)}
            >
              {words.disqualifyReasons[reason]}
            </Button>
          ))}
        </div>
      </div>
    ));
}

/**
 * Why someone is no fit: a reason, then whether and when to look again. An objection or an erasure is offered among the
 * reasons and leads to its own question. Takes the focus; Esc gives it up.
 */
export function AsidePanel({ title, pending, onSetAside, onRemove, removals, onClose }: AsidePanelProps) {
  const { common } = useMessages();
  const [why, setWhy] = useState<DisqualifyReason>();
  const panel = useRef<HTMLDivElement>(null);
  // Back from a reason, the focus returns to the list.
  useEffect(() => {
    if (why === undefined) panel.current?.querySelector('button')?.focus();
  }, [why]);
  const pick = (reason: DisqualifyReason) => {
    const { after } = REASON_RULES[reason];
    if (after.kind === 'act') onRemove?.(after.act);
    else setWhy(reason);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // A browser closes the popup on Esc; here it only goes a step back.
    event.preventDefault();
    event.stopPropagation();
    if (why === undefined) onClose();
    else setWhy(undefined);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot sit in this layout
    <div ref={panel} className="aside-panel" role="group" aria-label={title} onKeyDown={press}>
      <p className="strong">{title}</p>
      {why === undefined ? (
        <>
          <Reasons {...{ onRemove, removals, pending }} onPick={pick} />
          <div className="row">
            <Button size="small" variant="quiet" onClick={onClose}>
              {common.cancel}
            </Button>
          </div>
        </>
      ) : (
        <AsideForm key={why} {...{ why, pending, onSetAside }} onBack={() => setWhy(undefined)} />
      )}
    </div>
  );
}
