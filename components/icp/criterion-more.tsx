import { useMessages } from '../locale/locale-provider.tsx';
import type { CriterionChange } from './criterion-what.tsx';
import type { CriterionForm } from './form-schema.ts';
import { IndustryWeights } from './industry-weights.tsx';
import { WeightSlider } from './weight-slider.tsx';

/** Whether a criterion may weigh otherwise from trade to trade: one that decides alone has no weight at all. */
export function hasIndustryWeights({ field, kind }: Pick<CriterionForm, 'field' | 'kind'>): boolean {
  return field === 'channel' && kind !== 'never';
}

export interface CriterionMoreProps {
  criterion: CriterionForm;
  name: string;
  onChange(change: CriterionChange): void;
}

/** What is seldom changed about a criterion: what an unknown counts as, and of a channel its weight by industry. */
export function CriterionMore({ criterion, name, onChange }: CriterionMoreProps) {
  const { icp } = useMessages();
  const percent = Math.round(criterion.prior * 100);
  return (
    <div className="criterion-more">
      <div className="stack">
        <h3>{icp.priorTitle}</h3>
        <WeightSlider
          label={icp.priorOf(name)}
          value={percent}
          most={100}
          step={5}
          onChange={(value) => onChange({ prior: value / 100 })}
        />
        <p className="field-hint">{icp.priorHint}</p>
      </div>
      {hasIndustryWeights(criterion) && (
        <div className="stack">
          <h3>{icp.byIndustry}</h3>
          <IndustryWeights
            weights={criterion.byIndustry ?? []}
            weight={criterion.weight}
            onChange={(byIndustry) => onChange({ byIndustry })}
          />
        </div>
      )}
    </div>
  );
}
