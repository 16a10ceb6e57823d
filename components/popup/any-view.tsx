import { AppWindow, ClipboardPaste, UserPlus } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { openPage } from '../../lib/browser/tabs.ts';
import { TodayList } from '../follow-up/today-list.tsx';
import { useKeys } from '../hooks/use-keys.ts';
import { useNow } from '../hooks/use-now.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';
import { PersonSearch } from './person-search.tsx';
import { usePlace } from './place.tsx';
import { PopupBar } from './popup-bar.tsx';
import { Refused } from './reading-notes.tsx';
import type { Page } from './use-page.ts';

const QuickAddView = lazy(async () => ({
  default: (await import('../add/quick-add-view.tsx')).QuickAddView,
}));

/** That there is nobody to read here, and the other ways to add somebody. */
function NoPerson({ onAdd }: { onAdd(): void }) {
  const { popup, add } = useMessages();
  return (
    <Note
      icon={AppWindow}
      title={popup.noPerson.title}
      actions={
        <>
          <Button size="small" icon={<Icon of={UserPlus} size={14} />} onClick={onAdd}>
            {add.byHand}
          </Button>
          <Button
            size="small"
            icon={<Icon of={ClipboardPaste} size={14} />}
            onClick={() => void openPage('dashboard', '/add')}
          >
            {add.pasteList}
          </Button>
        </>
      }
    >
      {popup.noPerson.body}
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

/** Why nothing was read here: nobody is on the page, or Assay may not look at it. */
function Nothing({ page, onAdd }: { page: Page; onAdd(): void }) {
  const { panel } = useMessages();
  const place = usePlace();
  const reason = page.refusal?.reason;
  if (reason === undefined || reason === 'not-a-profile') return <NoPerson onAdd={onAdd} />;
  if (reason === 'no-access' && place === 'panel') {
    return (
      <Note icon={AppWindow} title={panel.noAccess.title}>
        {panel.noAccess.body}
      </Note>
    );
  }
  return <Refused page={page} />;
}

/** A page that gave nobody. */
export function NobodyView({ page }: { page: Page }) {
  useKeys({ r: page.readAgain });
  const [adding, setAdding] = useState(false);
  if (adding) {
    return (
      <Suspense fallback={<div className="popup" />}>
        <QuickAddView onClose={() => setAdding(false)} />
      </Suspense>
    );
  }
  const telling = page.refusal !== undefined && page.refusal.reason !== 'not-a-profile';
  return <AnyView first={telling} notice={<Nothing page={page} onAdd={() => setAdding(true)} />} />;
}
