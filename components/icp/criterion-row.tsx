import { GripVertical, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import type { CriterionKind } from '../../lib/model/icp.ts';
import type { useReorder } from '../hooks/use-reorder.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { joinClasses } from '../ui/join-classes.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { CountsBar } from './counts-bar.tsx';
import { CriterionMore } from './criterion-more.tsx';
import { type CriterionChange, CriterionWhat } from './criterion-what.tsx';
import type { CriterionForm } from './form-schema.ts';
import type { FormProblem } from './icp-form.ts';
import type { CriterionCounts } from './preview.ts';
import { sayField } from './say-criterion.ts';
import { WeightSlider } from './weight-slider.tsx';

const KINDS: readonly CriterionKind[] = ['must', 'nice', 'never'];
/** Companies to leave out are the competitors' own list. */
const COMPANY_KINDS = KINDS.slice(0, 2);

interface PartProps {
  criterion: CriterionForm;
  name: string;
  onChange(change: CriterionChange): void;
}

function Weight({ criterion, name, onChange }: PartProps) {
  const { icp } = useMessages();
  return (
    <div className="criterion-weight">
      {criterion.kind === 'never' ? (
        <span className="text-12 text-3">{icp.decidesAlone}</span>
      ) : (
        <WeightSlider
          label={icp.weightOf(name)}
          value={criterion.weight}
          onChange={(weight) => onChange({ weight })}
        />
      )}
    </div>
  );
}

/** How the sample stands to one criterion. */
function Counted({ counts, kind }: { counts: CriterionCounts; kind: CriterionKind }) {
  const { icp } = useMessages();
  const { formatNumber } = useFormat();
  const { match, partial, miss, unknown } = counts;
  const never = kind === 'never';
  const [a, b, c, d] = [match, partial, miss, unknown].map(formatNumber);
  return (
    <>
      <CountsBar
        label={icp.criterionCounts(a ?? '', b ?? '', c ?? '', d ?? '')}
        parts={[
          { look: never ? 'excluded' : 'match', n: match },
          { look: 'partial', n: partial },
          { look: 'miss', n: miss },
          { look: 'unknown', n: unknown },
        ]}
      />
      <p className="text-11 text-3">
        {never ? icp.hit(a ?? '') : icp.matching(a ?? '')}
        {unknown > 0 && `, ${icp.unknown(d ?? '')}`}
      </p>
    </>
  );
}

interface PeopleProps {
  criterion: CriterionForm;
  name: string;
  counts: CriterionCounts | undefined;
  opened: boolean;
  onOpen(): void;
}

/** The sample's counts, their room kept while there are none, and what an unknown counts as. */
function People({ criterion, name, counts, opened, onOpen }: PeopleProps) {
  const { icp } = useMessages();
  const { formatPercent } = useFormat();
  const prior = formatPercent(criterion.prior);
  return (
    <div className="criterion-people">
      <div className="criterion-counts">{counts && <Counted counts={counts} kind={criterion.kind} />}</div>
      <p className="text-11">
        <LinkButton aria-expanded={opened} aria-label={`${name}: ${icp.prior(prior)}`} onClick={onOpen}>
          {icp.prior(prior)}
        </LinkButton>
      </p>
    </div>
  );
}

export interface CriterionRowProps {
  criterion: CriterionForm;
  problem: FormProblem | undefined;
  counts: CriterionCounts | undefined;
  /** It was just added: the next thing to do is give it a value. */
  focused: boolean;
  dragged: boolean;
  grip: ReturnType<ReturnType<typeof useReorder>['grip']>;
  onChange(change: CriterionChange): void;
  onRemove(): void;
}

/** One criterion: what is sought, of which kind, how heavy, and how people stand to it. */
export function CriterionRow(props: CriterionRowProps) {
  const { criterion, problem, counts, focused, dragged, grip, onChange, onRemove } = props;
  const messages = useMessages();
  const { icp } = messages;
  const id = useId();
  const [opened, setOpened] = useState(false);
  const onOpen = () => setOpened(!opened);
  const name = sayField(criterion, messages);
  const kinds = criterion.field === 'company' ? COMPANY_KINDS : KINDS;
  return (
    <li
      className={joinClasses('criterion-row', dragged && 'criterion-dragged')}
      data-place={criterion.id}
      aria-labelledby={id}
    >
      <span id={id} hidden>
        {name}
      </span>
      <IconButton
        className="grip"
        size="small"
        label={icp.move(name)}
        icon={<Icon of={GripVertical} size={14} />}
        {...grip}
      />
      <CriterionWhat {...{ criterion, name, problem, focused, onChange, opened, onOpen }} />
      <Segmented
        label={icp.kindOf(name)}
        value={criterion.kind}
        choices={kinds.map((value) => ({ value, label: icp.kinds[value] }))}
        onChange={(kind) => onChange({ kind })}
      />
      <Weight {...{ criterion, name, onChange }} />
      <People {...{ criterion, name, counts, opened, onOpen }} />
      <IconButton
        className="criterion-remove"
        size="small"
        label={icp.remove(name)}
        icon={<Icon of={Trash2} size={14} />}
        onClick={onRemove}
      />
      {opened && <CriterionMore {...{ criterion, name, onChange }} />}
    </li>
  );
}
