import { lazy, Suspense } from 'react';
import type { OwnFactsProps } from './own-facts.tsx';

const OwnFacts = lazy(async () => ({ default: (await import('./own-facts.tsx')).OwnFacts }));

/** The same, fetched once the view stands: no popup waits for it. */
export function OwnFactsLater(props: OwnFactsProps) {
  return (
    <Suspense fallback={null}>
      <OwnFacts {...props} />
    </Suspense>
  );
}
