import { Compass } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useId, useRef, useState } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { openList } from '../../lib/browser/open-list.ts';
import type { Filter } from '../../lib/model/segment.ts';
import { useKeys } from '../hooks/use-keys.ts';
import { useMaturityReminders } from '../hooks/use-maturity-reminders.ts';
import { useResumeScoring } from '../hooks/use-scoring.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Palette } from '../palette/palette.tsx';
import { usePaletteKey } from '../palette/use-palette-key.ts';
import { FilterOpener } from '../people/open-filter.tsx';
import { PeoplePage } from '../people/people-page.tsx';
import type { FindRequest } from '../people/people-search.tsx';
import { type PeopleView, usePeopleView } from '../people/use-people-view.ts';
import { useChangeSettings } from '../settings/use-change-settings.ts';
import { Tour } from '../tour/tour.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { KeysPopover } from './keys-popover.tsx';
import { NothingHere } from './nothing-here.tsx';
import { Rail } from './rail.tsx';
import { TodayPage } from './today-page.tsx';
import '../styles/dashboard.css';

const PersonPage = lazy(async () => ({ default: (await import('../person/person-page.tsx')).PersonPage }));
const BoardPage = lazy(async () => ({ default: (await import('../board/board-page.tsx')).BoardPage }));
const CallPage = lazy(async () => ({ default: (await import('../call/call-page.tsx')).CallPage }));
const ChangesPage = lazy(async () => ({
  default: (await import('../changes/changes-page.tsx')).ChangesPage,
}));
const CompaniesPage = lazy(async () => ({
  default: (await import('../companies/companies-page.tsx')).CompaniesPage,
}));
const CompanyPage = lazy(async () => ({
  default: (await import('../companies/company-page.tsx')).CompanyPage,
}));
const DuplicatesPage = lazy(async () => ({
  default: (await import('../duplicates/duplicates-page.tsx')).DuplicatesPage,
}));
const PairPage = lazy(async () => ({
  default: (await import('../duplicates/duplicates-page.tsx')).PairPage,
}));
const AddPage = lazy(async () => ({ default: (await import('../add/add-page.tsx')).AddPage }));
const IcpPage = lazy(async () => ({ default: (await import('../icp/icp-page.tsx')).IcpPage }));
const CalibrationPage = lazy(async () => ({
  default: (await import('../calibration/calibration-page.tsx')).CalibrationPage,
}));
const CadencesPage = lazy(async () => ({
  default: (await import('../cadences/cadences-page.tsx')).CadencesPage,
}));
const CadencePage = lazy(async () => ({
  default: (await import('../cadences/cadence-page.tsx')).CadencePage,
}));
const InsightsPage = lazy(async () => ({
  default: (await import('../insights/insights-page.tsx')).InsightsPage,
}));
const MessagesPage = lazy(async () => ({
  default: (await import('../messages/messages-page.tsx')).MessagesPage,
}));
const HandoffPage = lazy(async () => ({
  default: (await import('../handoff/handoff-page.tsx')).HandoffPage,
}));
const IcpRedirect = lazy(async () => ({
  default: (await import('../icp/icp-redirect.tsx')).IcpRedirect,
}));
const VersionsPage = lazy(async () => ({
  default: (await import('../icp/versions-page.tsx')).VersionsPage,
}));
const IcpsPage = lazy(async () => ({ default: (await import('../icps/icps-page.tsx')).IcpsPage }));
const TemplatesPage = lazy(async () => ({
  default: (await import('../icps/templates-page.tsx')).TemplatesPage,
}));
const ExportPage = lazy(async () => ({ default: (await import('../exchange/export-page.tsx')).ExportPage }));
const HealthPage = lazy(async () => ({ default: (await import('../health/health-page.tsx')).HealthPage }));
const SettingsPage = lazy(async () => ({
  default: (await import('../settings/settings-page.tsx')).SettingsPage,
}));

function NotFound() {
  return <NothingHere icon={Compass} say={useMessages().dashboard.notFound} href="#/" />;
}

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

interface RoutesProps {
  view: PeopleView;
  find: FindRequest;
  onExport(): void;
}

function Routes({ view, find, onExport }: RoutesProps) {
  return (
    <Switch>
      <Route path="/">
        <TodayPage />
      </Route>
      <Route path="/pipeline">
        <BoardPage />
      </Route>
      <Route path="/people">
        <PeoplePage view={view} find={find} onExport={onExport} />
      </Route>
      <Route path="/people/:id">{({ id }) => <PersonPage id={id} />}</Route>
      <Route path="/people/:id/handoff">{({ id }) => <HandoffPage id={id} />}</Route>
      <Route path="/people/:id/call">{({ id }) => <CallPage id={id} />}</Route>
      <Route path="/changes">
        <ChangesPage />
      </Route>
      <Route path="/companies">
        <CompaniesPage />
      </Route>
      <Route path="/companies/:id">{({ id }) => <CompanyPage id={id} />}</Route>
      <Route path="/duplicates">
        <DuplicatesPage />
      </Route>
      <Route path="/duplicates/:one/:other">
        {({ one, other }) => <PairPage oneId={one} otherId={other} />}
      </Route>
      <Route path="/add">
        <AddPage />
      </Route>
      <Route path="/icps">
        <IcpsPage />
      </Route>
      <Route path="/icps/templates">
        <TemplatesPage />
      </Route>
      <Route path="/icp">
        <IcpRedirect />
      </Route>
      <Route path="/icp/:id">{({ id }) => <IcpPage id={id} />}</Route>
      <Route path="/icp/:id/versions">{({ id }) => <VersionsPage id={id} />}</Route>
      <Route path="/insights">
        <InsightsPage />
      </Route>
      <Route path="/calibration">
        <CalibrationPage />
      </Route>
      <Route path="/cadences">
        <CadencesPage />
      </Route>
      <Route path="/cadences/:id">{({ id }) => <CadencePage id={id} />}</Route>
      <Route path="/messages">
        <MessagesPage tab="template" />
      </Route>
      <Route path="/messages/:tab">{({ tab }) => <MessagesPage key={tab} tab={tab} />}</Route>
      <Route path="/messages/:tab/:id">{({ tab, id }) => <MessagesPage tab={tab} id={id} />}</Route>
      <Route path="/export">
        <ExportPage view={view} />
      </Route>
      <Route path="/health">
        <HealthPage />
      </Route>
      <Route path="/settings">
        <SettingsPage />
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
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
  useMaturityReminders();
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
          <Routes view={view} find={{ asked, onFound }} onExport={() => navigate('/export')} />
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
