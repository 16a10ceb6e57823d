import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export interface DisclosureProps {
  summary: ReactNode;
  /** Open at first; afterwards the reader decides. */
  initiallyOpen?: boolean;
  /** Called each time it was opened. */
  onOpen?: () => void;
  children: ReactNode;
}

/** A line that opens to more. */
export function Disclosure({ summary, initiallyOpen = false, onOpen, children }: DisclosureProps) {
  return (
    <details
      className="disclosure"
      open={initiallyOpen}
      onToggle={(event) => event.currentTarget.open && onOpen?.()}
    >
      <summary>
        <Icon of={ChevronRight} size={14} />
        {summary}
      </summary>
      {children}
    </details>
  );
}
