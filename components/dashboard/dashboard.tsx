import { type ReactNode, Suspense, useCallback, useEffect, useId, useRef, useState } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { openList } from '../../lib/browser/open-list.ts';
import type { Filter } from '../../lib/model/segment.ts';
import { useSafekeeping } from '../backup/use-safekeeping.ts';
import { useKeys } from '../hooks/use-keys.ts';
import { useMaturityReminders } from '../hooks/use-maturity-reminders.ts';
import { useResumeScoring } from '../hooks/use-scoring.ts';
import { useFinishImports } from '../import/use-finish-imports.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Palette } from '../palette/palette.tsx';
import { usePaletteKey } from '../palette/use-palette-key.ts';
import { FilterOpener } from '../people/open-filter.tsx';
import { usePeopleView } from '../people/use-people-view.ts';
import { useChangeSettings } from '../settings/use-change-settings.ts';
import { Tour } from '../tour/tour.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { KeysPopover } from './keys-popover.tsx';
import { Rail } from './rail.tsx';
import { Routes } from './routes.tsx';
import '../styles/dashboard.css';

/** Gives each room its own ground: scrolled to the top, its heading in focus, its faults kept inside. */
function Room({ path, children }: { path: string; children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(path);
  useEffect(() => {
    // The first room takes no focus: the reader has not gone anywhere yet.
    if (shown.current === path) return;
    shown.current = path;
    main.current?.scrollTo(0, 0);
    // A room that put the focus somewhere itself, such as into its search, knows better.
    if (main.current?.contains(document.activeElement)) return;
    main.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [path]);
  return (
    <main id="content" ref={main} className="page" tabIndex={-1}>
      <ErrorBoundary key={path}>
        <Suspense fallback={<div aria-busy="true" />}>{children}</Suspense>
      </ErrorBoundary>
    </main>
  );
}

function Rooms() {
  const { dashboard } = useMessages();
  const [path, navigate] = useHashLocation();
  const [asked, setAsked] = useState(false);
  const view = usePeopleView();
  const keysId = useId();
  const find = () => {
    navigate('/people');
    setAsked(true);
  };
  const openFilter = (filter: Filter) => {
    view.setText('');
    view.open(filter, undefined);
    navigate('/people');
  };
  useEffect(() => {
    // Most rooms ask the list: whoever goes to one finds it open.
    const opening = requestIdleCallback(() => void openList());
    return () => cancelIdleCallback(opening);
  }, []);
  useResumeScoring();
  const finishing = useFinishImports();
  useMaturityReminders();
  useSafekeeping();
  const onFound = useCallback(() => setAsked(false), []);
  const showKeys = useCallback(() => document.getElementById(keysId)?.togglePopover(), [keysId]);
  useKeys({ '/': find, '?': showKeys });
  const [finding, setFinding] = useState(false);
  const { change } = useChangeSettings();
  const startTour = () => {
    navigate('/');
    void change({ tour: 0 });
  };
  usePaletteKey(() => setFinding(true));
  return (
    <div className="app">
      <button type="button" className="skip-link" onClick={() => document.getElementById('content')?.focus()}>
        {dashboard.skip}
      </button>
      <Rail path={path} onFind={() => setFinding(true)} keysId={keysId} />
      <Room path={path}>
        <FilterOpener open={openFilter}>
          <Routes
            finishing={finishing}
            view={view}
            find={{ asked, onFound }}
            onExport={() => navigate('/export')}
          />
        </FilterOpener>
      </Room>
      <KeysPopover id={keysId} />
      <Tour />
      {finding && <Palette {...{ path, navigate, showKeys, startTour }} onClose={() => setFinding(false)} />}
    </div>
  );
}

/** The dashboard: a rail and its rooms, each at its own address. */
export function Dashboard() {
  return (
    <Router hook={useHashLocation}>
      <Rooms />
    </Router>
  );
}
