import { CircleCheck } from 'lucide-react';
import { useRef, useState } from 'react';
import type { CalibrationReport } from '../../lib/browser/calibrator.ts';
import type { KeptWeight } from '../../lib/model/calibration.ts';
import { readKeptWeights } from '../../lib/store/calibration-choice.ts';
import { useLive } from '../hooks/use-store.tsx';
import type { Rescoring } from '../icp/use-rescore.ts';
import { useCalibrationMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Note } from '../ui/note.tsx';
import { NotEnough } from './not-enough.tsx';
import { ProposalItem, type Proposed } from './proposal-item.tsx';
import { keptFor, type Question } from './sum-changes.ts';
import { useWeightActs, type WeightActs } from './use-weight-acts.ts';

type Names = ReadonlyMap<string, string>;

/** The proposals to show, and the names of those declined lately. */
function sortProposals(
  { icp, calibration, changes }: CalibrationReport,
  question: Question,
  kept: readonly KeptWeight[],
  names: Names,
): { open: Proposed[]; kept: string[] } {
  const all = calibration.proposals.flatMap((proposal, place): Proposed[] => {
    const criterion = icp.criteria.find(({ id }) => id === proposal.criterionId);
    const name = names.get(proposal.criterionId) ?? '';
    return criterion ? [{ proposal, criterion, name, changes: changes[place] ?? [] }] : [];
  });
  const isKept = ({ proposal }: Proposed) => keptFor(proposal, question, kept) !== undefined;
  return {
    open: all.filter((one) => !isKept(one)),
    kept: all.filter(isKept).map(({ name }) => name),
  };
}

function Trouble({ failure, refusal }: Pick<WeightActs, 'failure' | 'refusal'>) {
  const { trouble } = useMessages();
  const { proposals } = useCalibrationMessages();
  if (failure)
    return (
      <Note tone="miss" live="alert" title={trouble.storage[failure].title}>
        {trouble.storage[failure].body}
      </Note>
    );
  return refusal ? <Note tone="partial" live="alert" title={proposals.gone} /> : null;
}

interface ListProps {
  report: CalibrationReport;
  open: readonly Proposed[];
  acts: WeightActs;
  onSettled(): void;
}

function List({ report, open, acts, onSettled }: ListProps) {
  const [shown, setShown] = useState<string>();
  const settle = (act: Promise<boolean>) => {
    // What was answered goes, and the focus with it: it is put where the answer can be read.
    void act.then((done) => done && onSettled());
  };
  return (
    <ol className="proposals">
      {open.map((proposed) => {
        const { proposal, name } = proposed;
        return (
          <ProposalItem
            key={proposal.criterionId}
            proposed={proposed}
            all={report.calibration.outcomes.n}
            recent={report.recent}
            open={shown === proposal.criterionId}
            pending={acts.pending}
            onOpen={(wanted) => setShown(wanted ? proposal.criterionId : undefined)}
            onAccept={() => settle(acts.accept(proposal, name))}
            onKeep={() => settle(acts.keep(proposal, name))}
          />
        );
      })}
    </ol>
  );
}

export interface ProposalsCardProps {
  report: CalibrationReport;
  names: Names;
  /** The report is of an earlier version of the profile; what it proposes no longer holds. */
  outdated: boolean;
  rescore: Rescoring['run'];
  /** No chart stands above: the card answers for all of them. */
  alone: boolean;
}

function Body({ report, names, outdated, rescore }: ProposalsCardProps) {
  const { proposals, working } = useCalibrationMessages();
  const { formatList } = useFormat();
  const { icp, wonAt, calibration } = report;
  const place = useRef<HTMLDivElement>(null);
  const question = { icpId: icp.id, icpVersion: icp.version, wonAt, outcomes: calibration.outcomes.n };
  const acts = useWeightActs(question, rescore);
  const kept = useLive(readKeptWeights, []);
  if (!calibration.ready) return <NotEnough report={report} />;
  if (kept === undefined) return null;
  const sorted = sortProposals(report, question, kept, names);
  return (
    <div ref={place} tabIndex={-1} className="proposals-body" aria-busy={outdated}>
      <Trouble {...acts} />
      {outdated && <p className="proposals-waiting text-12 text-2">{working}</p>}
      {!outdated && sorted.open.length === 0 && <EmptyState icon={CircleCheck} {...proposals.none} />}
      {!outdated && sorted.open.length > 0 && (
        <>
          <p className="proposals-about text-12 text-2">{proposals.anew}</p>
          <List {...{ report, acts }} open={sorted.open} onSettled={() => place.current?.focus()} />
        </>
      )}
      {!outdated && sorted.kept.length > 0 && (
        <p className="proposals-kept text-12 text-3">{proposals.kept(formatList(sorted.kept))}</p>
      )}
    </div>
  );
}

/** Weights the outcomes speak against, to accept or to leave; or why none can be judged yet. */
export function ProposalsCard(props: ProposalsCardProps) {
  const { proposals, trust } = useCalibrationMessages();
  return (
    <Card flush title={props.alone ? trust.title : proposals.title}>
      <Body {...props} />
    </Card>
  );
}
