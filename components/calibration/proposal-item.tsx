import { CircleArrowDown, CircleArrowUp } from 'lucide-react';
import type { ChangedCase, WeightProposal } from '../../lib/model/calibration.ts';
import type { Criterion } from '../../lib/model/icp.ts';
import { useCalibrationMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { ChangedPeople } from './changed-people.tsx';
import { sayEvidence, sayProposal } from './say-lift.ts';

/** A proposal with what it would have changed. */
export interface Proposed {
  proposal: WeightProposal;
  criterion: Criterion;
  name: string;
  changes: readonly ChangedCase[];
}

export interface ProposalItemProps {
  proposed: Proposed;
  all: number;
  recent: readonly string[];
  open: boolean;
  pending: boolean;
  onOpen(open: boolean): void;
  onAccept(): void;
  onKeep(): void;
}

function Actions({ proposed, open, pending, onOpen, onAccept, onKeep }: ProposalItemProps) {
  const { proposals } = useCalibrationMessages();
  const { formatNumber } = useFormat();
  const { from, to } = proposed.proposal;
  return (
    <div className="row wrap">
      {open && (
        <Button
          variant="primary"
          size="small"
          pending={pending}
          pendingLabel={proposals.saving}
          onClick={onAccept}
        >
          {proposals.accept(formatNumber(to))}
        </Button>
      )}
      <Button size="small" aria-expanded={open} onClick={() => onOpen(!open)}>
        {open ? proposals.close : proposals.preview}
      </Button>
      <Button size="small" variant="quiet" onClick={onKeep}>
        {proposals.keep(formatNumber(from))}
      </Button>
    </div>
  );
}

/** One weight to change: what for, whom it would have judged otherwise, and the two answers to it. */
export function ProposalItem(props: ProposalItemProps) {
  const { proposed, all, recent, open } = props;
  const { proposal, criterion, name, changes } = proposed;
  const say = useCalibrationMessages();
  const format = useFormat();
  return (
    <li className="proposal">
      <Icon of={proposal.kind === 'raise' ? CircleArrowUp : CircleArrowDown} />
      <div className="proposal-body">
        <h3>{sayProposal(proposal, name, say, format)}</h3>
        <p className="text-12 text-2">{sayEvidence(proposal, say, format)}</p>
        {proposal.kind === 'drop' && criterion.kind === 'must' && (
          <p className="text-12 text-2">{say.proposals.dropsMust}</p>
        )}
        {open && <ChangedPeople {...{ changes, all, recent }} />}
        <Actions {...props} />
      </div>
    </li>
  );
}
