import { PageHeader } from '../dashboard/page-header.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import type { Kept } from '../popup/use-kept.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { PasteList, usePasteDraft } from './paste-list.tsx';
import { QuickAdd, useQuickAdding } from './quick-add.tsx';
import { EMPTY_QUICK, isEmptyQuick, type QuickFields } from './quick-person.ts';
import { useQuickDraft } from './use-quick-draft.ts';
import '../styles/add.css';
import '../styles/list.css';

/** Adding one person by hand, beside the list. */
function ByHand({ kept }: { kept: Kept<QuickFields> }) {
  const { add, popup, words } = useMessages();
  const quick = useQuickAdding(kept);
  const { blocked, save, adding } = quick;
  return (
    <Card title={add.byHand}>
      <form
        className="stack quick-add"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <QuickAdd kept={kept} quick={quick} />
        <div className="row">
          <Button
            type="submit"
            pending={adding.state.pending}
            pendingLabel={popup.saving}
            failed={adding.state.failure !== undefined}
            disabledReason={blocked}
          >
            {popup.saveAs(words.stages.suspect)}
          </Button>
          {!isEmptyQuick(kept.value) && (
            <Button variant="quiet" onClick={() => kept.set(EMPTY_QUICK)}>
              {add.clear}
            </Button>
          )}
        </div>
      </form>
    </Card>
  );
}

/** Adding people without a page: a pasted list with a wide preview, and one person by hand. */
export function AddPage() {
  const { add } = useMessages();
  const paste = usePasteDraft();
  const quick = useQuickDraft();
  return (
    <>
      <PageHeader title={add.title} />
      {paste && quick && (
        <PasteList kept={paste}>
          <ByHand kept={quick} />
        </PasteList>
      )}
    </>
  );
}
