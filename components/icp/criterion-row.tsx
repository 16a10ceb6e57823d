import { Trash2, TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import type { Messages } from '../../lib/locales/index.ts';
import type { CriterionKind } from '../../lib/model/icp.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { IconButton } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Icon } from '../ui/icon.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { CountsBar } from './counts-bar.tsx';
import type { CriterionForm, FormProblem } from './icp-form.ts';
import type { CriterionCounts } from './preview.ts';
import { useValueSource } from './use-value-source.ts';
import { ValuePicker } from './value-picker.tsx';
import { WeightSlider } from './weight-slider.tsx';

const KINDS: readonly CriterionKind[] = ['must', 'nice', 'never'];

type Change = Partial<Pick<CriterionForm, 'kind' | 'weight' | 'prior' | 'values'>>;

interface PartProps {
  criterion: CriterionForm;
  onChange(change: Change): void;
}

/** The sentence about one criterion, or about the whole form. */
export function sayProblem(
  problem: FormProblem,
  { problems }: Messages['icp'],
  labelOf = (value: string) => value,
) {
  return 'value' in problem ? problems[problem.kind](labelOf(problem.value)) : problems[problem.kind];
}

function Prior({ criterion, onChange }: PartProps) {
  const { icp, words } = useMessages();
  const { formatPercent } = useFormat();
  const percent = Math.round(criterion.prior * 100);
  return (
    <Disclosure summary={<span className="text-12 text-2">{icp.prior(formatPercent(criterion.prior))}</span>}>
      <div className="prior">
        <WeightSlider
          label={icp.priorOf(words.criterionFields[criterion.field])}
          value={percent}
          most={100}
          step={5}
          onChange={(value) => onChange({ prior: value / 100 })}
        />
        <p className="field-hint">{icp.priorHint}</p>
      </div>
    </Disclosure>
  );
}

function What({
  criterion,
  onChange,
  problem,
  focused,
}: PartProps & Pick<CriterionRowProps, 'problem' | 'focused'>) {
  const { icp, words } = useMessages();
  const source = useValueSource(criterion.field);
  const name = words.criterionFields[criterion.field];
  const relation = icp.relations[criterion.field];
  return (
    <div className="stack criterion-what">
      <p>
        <span className="strong">{name}</span> <span className="text-12 text-2">{relation}</span>
      </p>
      <ValuePicker
        label={`${name} ${relation}`}
        placeholder={icp.addValue[criterion.field]}
        values={criterion.values}
        source={source}
        focused={focused}
        error={
          problem && (
            <>
              <Icon of={TriangleAlert} size={14} />
              {sayProblem(problem, icp, source.labelOf)}
            </>
          )
        }
        onChange={(values) => onChange({ values })}
      />
      <Prior criterion={criterion} onChange={onChange} />
    </div>
  );
}

function Weight({ criterion, onChange }: PartProps) {
  const { icp, words } = useMessages();
  return (
    <div className="criterion-weight">
      {criterion.kind === 'never' ? (
        <span className="text-12 text-3">{icp.decidesAlone}</span>
      ) : (
        <WeightSlider
          label={icp.weightOf(words.criterionFields[criterion.field])}
          value={criterion.weight}
          onChange={(weight) => onChange({ weight })}
        />
      )}
    </div>
  );
}

/** How the sample stands to one criterion; its room is kept while nothing has been counted. */
function People({ counts, kind }: { counts: CriterionCounts | undefined; kind: CriterionKind }) {
  const { icp } = useMessages();
  const { formatNumber } = useFormat();
  if (!counts) return <div className="criterion-people" />;
  const { match, partial, miss, unknown } = counts;
  const never = kind === 'never';
  const [a, b, c, d] = [match, partial, miss, unknown].map(formatNumber);
  return (
    <div className="criterion-people">
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
    </div>
  );
}

export interface CriterionRowProps {
  criterion: CriterionForm;
  problem: FormProblem | undefined;
  counts: CriterionCounts | undefined;
  /** It was just added: the next thing to do is give it a value. */
  focused: boolean;
  onChange(change: Change): void;
  onRemove(): void;
}

/** One criterion: what is sought, of which kind, how heavy, and how people stand to it. */
export function CriterionRow({ criterion, problem, counts, focused, onChange, onRemove }: CriterionRowProps) {
  const { icp, words } = useMessages();
  const id = useId();
  const name = words.criterionFields[criterion.field];
  return (
    <li className="criterion-row" aria-labelledby={id}>
      <span id={id} hidden>
        {name}
      </span>
      <What {...{ criterion, onChange, problem, focused }} />
      <Segmented
        label={icp.kindOf(name)}
        value={criterion.kind}
        choices={KINDS.map((value) => ({ value, label: icp.kinds[value] }))}
        onChange={(kind) => onChange({ kind })}
      />
      <Weight {...{ criterion, onChange }} />
      <People counts={counts} kind={criterion.kind} />
      <IconButton
        className="criterion-remove"
        size="small"
        label={icp.remove(name)}
        icon={<Icon of={Trash2} size={14} />}
        onClick={onRemove}
      />
    </li>
  );
}
