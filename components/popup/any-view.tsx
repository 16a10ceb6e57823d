import { AppWindow } from 'lucide-react';
import type { ReactNode } from 'react';
import { openPage } from '../../lib/browser/tabs.ts';
import { TodayList } from '../follow-up/today-list.tsx';
import { useNow } from '../hooks/use-now.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Note } from '../ui/note.tsx';
import { PersonSearch } from './person-search.tsx';
import { PopupBar } from './popup-bar.tsx';

/** That there is nobody to read here, and where there would be. */
function NoPerson() {
  const { noPerson } = useMessages().popup;
  return (
    <Note icon={AppWindow} title={noPerson.title}>
      {noPerson.body}
    </Note>
  );
}

function Today() {
  const { popup } = useMessages();
  const { formatDay } = useFormat();
  return (
    <>
      <section className="popup-section popup-today">
        <h1 className="text-15 strong">{popup.today}</h1>
        <span className="text-12 text-3 grow">{formatDay(useNow())}</span>
        <button type="button" className="link text-12" onClick={() => void openPage('dashboard')}>
          {popup.openToday}
        </button>
      </section>
      <TodayList compact />
    </>
  );
}

/** A page without a person, or one that could not be read: why, whom to contact today, and finding people. */
export function AnyView({ notice, first = false }: { notice: ReactNode; first?: boolean }) {
  const said = <section className="popup-section">{notice}</section>;
  return (
    <div className="popup">
      <PopupBar />
      <main className="popup-scroll">
        {first && said}
        <PersonSearch>
          <Today />
        </PersonSearch>
        {!first && said}
      </main>
    </div>
  );
}

/** A page that is no profile. */
export function NobodyView() {
  return <AnyView notice={<NoPerson />} />;
}
