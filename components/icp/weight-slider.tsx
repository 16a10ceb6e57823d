import type { CSSProperties } from 'react';
import { useFormat } from '../locale/locale-provider.tsx';

export interface WeightSliderProps {
  label: string;
  value: number;
  /** The highest value; the lowest is 0. */
  most?: number;
  step?: number;
  onChange(value: number): void;
}

/** A native slider with its number beside it. */
export function WeightSlider({ label, value, most = 10, step = 1, onChange }: WeightSliderProps) {
  const { formatNumber } = useFormat();
  // The track's filled part is a gradient stop; the input itself cannot tell CSS its value.
  const filled = { '--filled': `${(100 * value) / most}%` } as CSSProperties;
  return (
    <span className="slider">
      <input
        type="range"
        aria-label={label}
        min={0}
        max={most}
        step={step}
        value={value}
        style={filled}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      <output className="strong" aria-hidden="true">
        {formatNumber(value)}
      </output>
    </span>
  );
}
