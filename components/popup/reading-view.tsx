import { PopupBar } from './popup-bar.tsx';
import { ReadingNow } from './reading-notes.tsx';
import type { Page } from './use-page.ts';

/** A page that is being read, and of which nothing is known yet. */
export function ReadingView({ page }: { page: Page }) {
  return (
    <div className="popup">
      <PopupBar />
      <main className="popup-scroll">
        <ReadingNow busy={page.busy} />
      </main>
    </div>
  );
}
