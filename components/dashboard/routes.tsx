import { Compass } from 'lucide-react';
import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import type { Finishing } from '../import/use-finish-imports.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { PeoplePage } from '../people/people-page.tsx';
import type { FindRequest } from '../people/people-search.tsx';
import type { PeopleView } from '../people/use-people-view.ts';
import { NothingHere } from './nothing-here.tsx';
import { TodayPage } from './today-page.tsx';

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
const ImportPage = lazy(async () => ({ default: (await import('../import/import-page.tsx')).ImportPage }));
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
const RestorePage = lazy(async () => ({ default: (await import('../backup/restore-page.tsx')).RestorePage }));
const PrivacyPage = lazy(async () => ({
  default: (await import('../privacy/privacy-page.tsx')).PrivacyPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('../settings/settings-page.tsx')).SettingsPage,
}));

function NotFound() {
  return <NothingHere icon={Compass} say={useMessages().dashboard.notFound} href="#/" />;
}

export interface RoutesProps {
  view: PeopleView;
  find: FindRequest;
  finishing: Finishing;
  onExport(): void;
}

/** The rooms and their addresses. */
export function Routes({ view, find, finishing, onExport }: RoutesProps) {
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
      <Route path="/import">
        <ImportPage finishing={finishing} />
      </Route>
      <Route path="/export">
        <ExportPage view={view} />
      </Route>
      <Route path="/health">
        <HealthPage />
      </Route>
      <Route path="/restore/:step?">{({ step }) => <RestorePage done={step === 'done'} />}</Route>
      <Route path="/privacy">
        <PrivacyPage />
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
