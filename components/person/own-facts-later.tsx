import { lazy, Suspense } from 'react';
import type { OwnFactsProps } from './own-facts.tsx';

const OwnFacts = lazy(async () => ({ default: (await import('./own-facts.tsx')).OwnFacts }));

/** The same, fetched once the view stands: no popup waits for it, and what stands below it keeps its place. */
export function OwnFactsLater(props: OwnFactsProps) {
  return (
    <Suspense fallback={<div className="own-field-add" />}>
      <OwnFacts {...props} />
    </Suspense>
  );
}
