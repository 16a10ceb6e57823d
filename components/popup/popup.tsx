import { lazy, Suspense } from 'react';
import { usePage } from './use-page.ts';
import '../styles/popup.css';

// The views are the larger half of the popup's code. They load while the tab is being found and read.
const anyView = import('./any-view.tsx');
const profileView = import('./profile-view.tsx');
const NobodyView = lazy(async () => ({ default: (await anyView).NobodyView }));
const ProfileView = lazy(async () => ({ default: (await profileView).ProfileView }));

/** The toolbar popup: the person on the page in view, or today's work and finding people. */
export function Popup() {
  const page = usePage();
  const empty = <div className="popup" />;
  if (!page) return empty;
  return (
    <Suspense fallback={empty}>
      {page.identity === undefined ? (
        <NobodyView />
      ) : (
        <ProfileView key={page.identity} page={page} identity={page.identity} />
      )}
    </Suspense>
  );
}
