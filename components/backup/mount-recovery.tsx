import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadSpeech, type Speech } from '../../lib/browser/speech.ts';
import { loadMessages } from '../../lib/locales/index.ts';
import { BackupSpeech } from '../locale/late-messages.tsx';
import { LocaleProvider } from '../locale/locale-provider.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { RecoveryPage } from './recovery-page.tsx';
import '../styles/index.css';
import '../styles/backup.css';

/** The language, also where what the user chose cannot be read: this page opens when nothing else does. */
async function speak(): Promise<Speech> {
  return await loadSpeech().catch(async () => ({
    messages: await loadMessages('en'),
    formatLocale: 'en',
    zone: 'UTC',
  }));
}

/** Draws the recovery page, without the database's own code. */
export async function mountRecovery(): Promise<void> {
  const container = document.getElementById('root');
  if (!container) throw new Error('The page has no #root to draw into.');
  const { messages, formatLocale, zone } = await speak();
  document.documentElement.lang = formatLocale;
  createRoot(container).render(
    <StrictMode>
      <LocaleProvider messages={messages} formatLocale={formatLocale} zone={zone}>
        <ErrorBoundary>
          <BackupSpeech>
            <RecoveryPage />
          </BackupSpeech>
        </ErrorBoundary>
      </LocaleProvider>
    </StrictMode>,
  );
}
