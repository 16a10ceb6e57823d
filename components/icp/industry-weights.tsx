import { X } from 'lucide-react';
import { useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { CriterionForm } from './form-schema.ts';
import { useValueSource } from './use-value-source.ts';
import { ValuePicker } from './value-picker.tsx';
import { WeightSlider } from './weight-slider.tsx';

type Weights = NonNullable<CriterionForm['byIndustry']>;

/** How many industries may have a weight of their own. */
const MOST = 40;

export interface IndustryWeightsProps {
  weights: Weights;
  /** The weight everywhere else, which a new industry begins with. */
  weight: number;
  onChange(weights: Weights): void;
}

/** Industries in which a channel weighs otherwise than elsewhere. */
export function IndustryWeights({ weights, weight, onChange }: IndustryWeightsProps) {
  const { icp } = useMessages();
  const source = useValueSource('industry');
  const listed = weights.map(({ industry }) => industry);
  // The picker hands over all its values; only what is new to it begins with a weight.
  const add = (picked: readonly string[]) => {
    const fresh = picked.filter((industry) => !listed.includes(industry));
    onChange([...weights, ...fresh.map((industry) => ({ industry, weight }))].slice(0, MOST));
  };
  return (
    <div className="industry-weights">
      <p className="field-hint">{icp.byIndustryHint}</p>
      <ul>
        {weights.map((each) => {
          const label = source.labelOf(each.industry);
          return (
            <li key={each.industry}>
              <span className="text-12">
                <Bidi>{label}</Bidi>
              </span>
              <WeightSlider
                label={icp.weightIn(label)}
                value={each.weight}
                onChange={(changed) =>
                  onChange(weights.map((one) => (one === each ? { ...one, weight: changed } : one)))
                }
              />
              <IconButton
                size="small"
                label={icp.removeValue(label)}
                icon={<Icon of={X} size={14} />}
                onClick={() => onChange(weights.filter((one) => one !== each))}
              />
            </li>
          );
        })}
      </ul>
      {weights.length < MOST && (
        <ValuePicker
          label={icp.addIndustry}
          placeholder={icp.addIndustry}
          values={[]}
          source={{ ...source, suggest: (text) => source.suggest(text).filter((id) => !listed.includes(id)) }}
          onChange={add}
        />
      )}
    </div>
  );
}
