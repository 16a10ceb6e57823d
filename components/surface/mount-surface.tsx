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
import { StoreTrouble } from './store-trouble.tsx';
import '../styles/index.css';

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
  const trouble = await opening;
  createRoot(container).render(
    <StrictMode>
      <LocaleProvider messages={messages} formatLocale={formatLocale} zone={zone}>
        {trouble ? (
          <StoreTrouble error={trouble.error} />
        ) : (
          <StoreProvider db={db}>
            <UndoProvider>
              <ErrorBoundary>{surface}</ErrorBoundary>
            </UndoProvider>
          </StoreProvider>
        )}
      </LocaleProvider>
    </StrictMode>,
  );
  onRestored(() => location.reload());
  if (!trouble) await reconcileReminders(db);
}
