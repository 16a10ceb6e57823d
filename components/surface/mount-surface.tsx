import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { reconcileReminders } from '../../lib/browser/reminders.ts';
import { onRestored } from '../../lib/browser/restored.ts';
import { loadSpeech } from '../../lib/browser/speech.ts';
import { AssayDatabase } from '../../lib/store/database.ts';
import { StoreProvider } from '../hooks/use-store.tsx';
import { UndoProvider } from '../hooks/use-undo.tsx';
import { LocaleProvider } from '../locale/locale-provider.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { STILL_WAITING, StoreTrouble } from './store-trouble.tsx';
import '../styles/index.css';

/** Milliseconds after which a database that does not answer is told of. */
const PATIENCE = 5_000;

/**
 * Draws a surface (popup, dashboard, welcome) into its page: language first, so that no text changes in front of the
 * reader, then the database, or what is wrong with it.
 */
export async function mountSurface(surface: ReactNode): Promise<void> {
  const container = document.getElementById('root');
  if (!container) throw new Error('The page has no #root to draw into.');
  const db = new AssayDatabase();
  // The database and the language open side by side: the popup's opening time is the longer of the two, not the sum.
  const opening = db.open().then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  const { messages, formatLocale, zone } = await loadSpeech();
  document.documentElement.lang = formatLocale;
  const root = createRoot(container);
  const draw = (content: ReactNode) =>
    root.render(
      <StrictMode>
        <LocaleProvider messages={messages} formatLocale={formatLocale} zone={zone}>
          {content}
        </LocaleProvider>
      </StrictMode>,
    );
  // A database the browser cannot write to may never answer, and one that is being brought up to date takes its time.
  const waiting = setTimeout(() => draw(<StoreTrouble error={STILL_WAITING} />), PATIENCE);
  const trouble = await opening;
  clearTimeout(waiting);
  draw(
    trouble ? (
      <StoreTrouble error={trouble.error} />
    ) : (
      <StoreProvider db={db}>
        <UndoProvider>
          <ErrorBoundary>{surface}</ErrorBoundary>
        </UndoProvider>
      </StoreProvider>
    ),
  );
  onRestored(() => location.reload());
  if (!trouble) await reconcileReminders(db);
}
