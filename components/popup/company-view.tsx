import { Check, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { captureCompany } from '../../lib/actions/capture-company.ts';
import type { CompanyTabReading } from '../../lib/browser/read-tab.ts';
import { isLinkedIn } from '../../lib/model/identity.ts';
import type { CompanyField } from '../../lib/model/reading.ts';
import { CompanyFactsSection } from '../company/company-facts-section.tsx';
import { companyNews, valuesOfFacts, valuesOfReading } from '../company/company-values.ts';
import { groupByRole } from '../company/roles.ts';
import { RolesSection } from '../company/roles-section.tsx';
import { type KnownCompany, useCompany } from '../company/use-company.ts';
import { isolateName } from '../follow-up/isolate-name.ts';
import { PointAt } from '../health/point-at.tsx';
import { useKeys } from '../hooks/use-keys.ts';
import { useNow } from '../hooks/use-now.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { useVerb } from '../person/use-verb.ts';
import { Bidi } from '../ui/bidi.tsx';
import { Icon } from '../ui/icon.tsx';
import { NamedHeader } from '../ui/named-header.tsx';
import { Note } from '../ui/note.tsx';
import { Pill } from '../ui/pill.tsx';
import { MainButton } from './main-button.tsx';
import { PopupBar } from './popup-bar.tsx';
import { PopupFoot } from './popup-foot.tsx';
import { Refused, useReadAgain } from './reading-notes.tsx';
import { useActiveIcps } from './use-active-icps.ts';
import { useEnter } from './use-enter.ts';
import type { Page } from './use-page.ts';
import '../styles/list.css';

export interface CompanyViewProps {
  page: Page;
  reading: CompanyTabReading;
  readAt: string;
}

function Header({ page, reading, readAt }: CompanyViewProps) {
  const { capture, panel } = useMessages();
  const { formatRelativeDay, formatTime } = useFormat();
  const { name, industry, place, size } = reading.company;
  const read = panel.company.readOn(formatRelativeDay(readAt, useNow()), formatTime(readAt));
  const line = [industry, size, place].filter(Boolean).join(' · ');
  return (
    <section className="popup-section">
      <NamedHeader name={name}>
        {line !== '' && (
          <p className="text-12 text-2">
            <Bidi>{line}</Bidi>
          </p>
        )}
        <p className="text-11 text-3">{page.busy ? capture.reading : read}</p>
      </NamedHeader>
    </section>
  );
}

/** Which fields the page says otherwise than they are known. */
function News({ fields }: { fields: readonly CompanyField[] }) {
  const { panel } = useMessages();
  const { formatList } = useFormat();
  if (fields.length === 0) return null;
  return (
    <section className="popup-section">
      <Note tone="accent" title={panel.company.news(fields.length)}>
        {formatList(fields.map((field) => panel.company.fields[field]))}
      </Note>
    </section>
  );
}

function useNews({ company }: CompanyTabReading, known: KnownCompany | undefined): readonly CompanyField[] {
  return useMemo(() => {
    const before = known?.company;
    return before ? companyNews(valuesOfFacts(before.facts), valuesOfReading(company)) : [];
  }, [company, known]);
}

function useSaving({ company, source }: CompanyTabReading, isKnown: boolean) {
  const { panel } = useMessages();
  const name = isolateName(company.name);
  return useVerb(
    (db, act) => captureCompany(db, act, { reading: company, source }),
    isKnown ? panel.company.updated(name) : panel.company.saved(name),
  );
}

interface FootProps {
  saving: ReturnType<typeof useSaving>;
  isKnown: boolean;
  isNews: boolean;
  onSave(): void;
}

function Foot({ saving, isKnown, isNews, onSave }: FootProps) {
  const { panel } = useMessages();
  return (
    <PopupFoot>
      <ActTrouble state={saving.state} />
      <div className="row popup-foot-row">
        <MainButton
          state={saving.state}
          disabledReason={isKnown && !isNews ? panel.company.nothingNew : undefined}
          onClick={onSave}
        >
          {isKnown ? panel.company.update : panel.company.save}
        </MainButton>
      </div>
    </PopupFoot>
  );
}

function State({ isKnown }: { isKnown: boolean }) {
  const { popup, panel } = useMessages();
  if (isKnown) return <Pill icon={<Icon of={Check} size={14} />}>{panel.company.known}</Pill>;
  return (
    <Pill tone="accent" icon={<Icon of={Plus} size={14} />}>
      {popup.fresh}
    </Pill>
  );
}

/** Whether LinkedIn has another page of the company that shows more of it. */
function howMuch({ source }: CompanyTabReading): 'about' | 'whole' {
  const url = new URL(source.url);
  return isLinkedIn(url) && !/\/about\/?$/.test(url.pathname) ? 'about' : 'whole';
}

/** A company in view: what the page says of it, whom one knows there, whom one still looks for. */
export function CompanyView(props: CompanyViewProps) {
  const { page, reading } = props;
  const known = useCompany(reading.company);
  const news = useNews(reading, known);
  const company = known?.company;
  const isKnown = company !== undefined;
  const saving = useSaving(reading, isKnown);
  const groups = useMemo(() => groupByRole(known?.people ?? []), [known]);
  const items = useReadAgain(page);
  const icps = useActiveIcps();
  const save = () => {
    if (known && (!isKnown || news.length > 0)) void saving.run();
  };
  useEnter(save);
  useKeys({ r: page.readAgain });
  return (
    <div className="popup">
      <PopupBar
        brief
        state={known && <State isKnown={isKnown} />}
        route={company ? `/companies/${company.id}` : '/companies'}
        items={items}
      />
      <main className="popup-scroll">
        <Header {...props} />
        {page.refusal && (
          <section className="popup-section">
            <Refused page={page} />
          </section>
        )}
        <News fields={news} />
        {known && icps && (
          <>
            <RolesSection groups={groups} icps={icps} />
            <section className="popup-section">
              <CompanyFactsSection values={valuesOfReading(reading.company)} onPage={howMuch(reading)} />
              <PointAt reading={reading} />
            </section>
          </>
        )}
      </main>
      <Foot {...{ saving, isKnown }} isNews={news.length > 0} onSave={save} />
    </div>
  );
}
