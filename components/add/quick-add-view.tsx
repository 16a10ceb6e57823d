import { ArrowLeft } from 'lucide-react';
import { useMessages } from '../locale/locale-provider.tsx';
import { MainButton } from '../popup/main-button.tsx';
import { PopupBar } from '../popup/popup-bar.tsx';
import { PopupFoot } from '../popup/popup-foot.tsx';
import { useEnter } from '../popup/use-enter.ts';
import type { Kept } from '../popup/use-kept.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { QuickAdd, useQuickAdding } from './quick-add.tsx';
import { EMPTY_QUICK, isEmptyQuick, type QuickFields } from './quick-person.ts';
import { useQuickDraft } from './use-quick-draft.ts';
import '../styles/add.css';
import '../styles/list.css';

function Adding({ kept, onClose }: { kept: Kept<QuickFields>; onClose(): void }) {
  const { add, common, popup, words } = useMessages();
  const quick = useQuickAdding(kept);
  const { blocked, save, adding } = quick;
  useEnter(save);
  return (
    <>
      <main
        className="popup-scroll"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // A browser closes the popup on Esc; here it only goes back.
          event.preventDefault();
          onClose();
        }}
      >
        <section className="popup-section stack quick-add">
          <div className="row">
            <Button size="small" variant="quiet" icon={<Icon of={ArrowLeft} size={14} />} onClick={onClose}>
              {common.back}
            </Button>
            <h1 className="text-15 strong">{add.byHand}</h1>
          </div>
          <QuickAdd kept={kept} quick={quick} />
        </section>
      </main>
      <PopupFoot>
        <div className="row popup-foot-row">
          <MainButton state={adding.state} disabledReason={blocked} onClick={save}>
            {popup.saveAs(words.stages.suspect)}
          </MainButton>
          {!isEmptyQuick(kept.value) && (
            <Button size="large" onClick={() => kept.set(EMPTY_QUICK)}>
              {add.clear}
            </Button>
          )}
        </div>
      </PopupFoot>
    </>
  );
}

/** Adding one person by hand, in the popup. */
export function QuickAddView({ onClose }: { onClose(): void }) {
  const kept = useQuickDraft();
  return (
    <div className="popup">
      <PopupBar />
      {kept && <Adding kept={kept} onClose={onClose} />}
    </div>
  );
}
