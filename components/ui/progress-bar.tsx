import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from './button.tsx';

export interface ProgressBarProps {
  /** What is under way: `Importing`. */
  label: string;
  done: number;
  total: number;
  /** `62,400 of 100,000, about 4 s left` */
  detail: string;
  onCancel?: () => void;
}

/** How far long work has come, and the way out of it. */
export function ProgressBar({ label, done, total, detail, onCancel }: ProgressBarProps) {
  const { common } = useMessages();
  const percent = total > 0 ? Math.min(100, Math.round((done / total) * 100)) : 0;
  return (
    <div className="progress">
      <span className="strong">{label}</span>
      <div
        className="progress-track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={detail}
      >
        <div className="progress-fill" style={{ width: `${percent}%` }} />
      </div>
      <span className="text-12 text-2">{detail}</span>
      {onCancel !== undefined && (
        <Button size="small" onClick={onCancel}>
          {common.cancel}
        </Button>
      )}
    </div>
  );
}
