import { lazy, Suspense, useEffect } from 'react';
import { announceAccess } from '../../lib/browser/panel.ts';
import { type Place, PlaceProvider } from './place.tsx';
import { type Page, usePage } from './use-page.ts';
import '../styles/popup.css';

// The views are the larger half of the popup's code. Those of most pages load while the tab is being found and read.
const anyView = import('./any-view.tsx');
const profileView = import('./profile-view.tsx');
const NobodyView = lazy(async () => ({ default: (await anyView).NobodyView }));
const ProfileView = lazy(async () => ({ default: (await profileView).ProfileView }));
const ReadingView = lazy(async () => ({ default: (await import('./reading-view.tsx')).ReadingView }));
const ListView = lazy(async () => ({ default: (await import('../list/list-view.tsx')).ListView }));
const CompanyView = lazy(async () => ({ default: (await import('./company-view.tsx')).CompanyView }));

/** The view a page calls for, each under a key of its own, so that nothing of one page is seen on another. */
function View({ page }: { page: Page }) {
  const { reading, readAt, identity, tab } = page;
  const key = `${tab?.id} ${page.address}`;
  if (reading?.kind === 'people' && readAt) return <ListView key={key} {...{ page, reading, readAt }} />;
  if (reading?.kind === 'company' && readAt) return <CompanyView key={key} {...{ page, reading, readAt }} />;
  const whom = identity ?? (reading?.kind === 'person' ? reading.person.identities[0] : undefined);
  if (whom !== undefined) return <ProfileView key={`${key} ${whom}`} page={page} identity={whom} />;
  return page.busy ? <ReadingView page={page} /> : <NobodyView page={page} />;
}

/** A click on the icon lets Assay into the tab, which an open side panel is told. */
function useTelling(place: Place, page: Page | undefined) {
  const tabId = page?.reading && place === 'popup' ? page.tab?.id : undefined;
  useEffect(() => {
    if (tabId !== undefined) announceAccess(tabId);
  }, [tabId]);
}

/**
 * What the page in view gives: a person, a list, a company; else today's work and finding people. In the popup, and in the
 * side panel, which stays open and goes along from page to page.
 */
export function Popup({ place = 'popup' }: { place?: Place }) {
  const page = usePage();
  useTelling(place, page);
  const empty = <div className="popup" />;
  if (!page) return empty;
  return (
    <PlaceProvider place={place}>
      <Suspense fallback={empty}>
        <View page={page} />
      </Suspense>
    </PlaceProvider>
  );
}
