import { ChartColumn } from 'lucide-react';
import { useInsightsMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

export interface TooFewProps {
  n: number;
  needed: number;
  /** What would bring more. */
  body: string;
  /** Where that is done. */
  action: { label: string; href: string };
}

/** What stands in a picture's place while there is too little to draw: how far it is, and what brings it on. */
export function TooFew({ n, needed, body, action }: TooFewProps) {
  const { few } = useInsightsMessages();
  const { formatNumber } = useFormat();
  const title = few.title(formatNumber(n), formatNumber(needed));
  return (
    <EmptyState
      icon={ChartColumn}
      title={title}
      body={`${body} ${few.longer}`}
      action={
        <>
          <div
            className="progress-track not-enough-track"
            role="progressbar"
            aria-label={title}
            aria-valuemin={0}
            aria-valuemax={needed}
            aria-valuenow={n}
            aria-valuetext={title}
          >
            <div className="progress-fill" style={{ width: `${(100 * n) / needed}%` }} />
          </div>
          <a className="button button-plain button-small" href={action.href}>
            {action.label}
          </a>
        </>
      }
    />
  );
}
