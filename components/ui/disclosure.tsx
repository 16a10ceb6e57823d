import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export interface DisclosureProps {
  summary: ReactNode;
  /** Open at first; afterwards the reader decides. */
  initiallyOpen?: boolean;
  children: ReactNode;
}

/** A line that opens to more. */
export function Disclosure({ summary, initiallyOpen = false, children }: DisclosureProps) {
  return (
    <details className="disclosure" open={initiallyOpen}>
      <summary>
        <Icon of={ChevronRight} size={14} />
        {summary}
      </summary>
      {children}
    </details>
  );
}
