import type { ReactNode } from 'react';

export interface ScrollAreaProps {
  label: string;
  className: string;
  busy?: boolean;
  children: ReactNode;
}

/** A part of a page that scrolls by itself: to be reached and scrolled by keyboard. */
export function ScrollArea({ label, className, busy = false, children }: ScrollAreaProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: nothing in it is filled in
    <div className={className} role="group" tabIndex={0} aria-label={label} aria-busy={busy}>
      {children}
    </div>
  );
}
