import { BackupCard } from '../backup/backup-card.tsx';
import { PageHeader } from '../dashboard/page-header.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { Card } from '../ui/card.tsx';
import { Note } from '../ui/note.tsx';
import { ChipCard } from './chip-card.tsx';
import { DataCard } from './data-card.tsx';
import { GatesSection } from './gates-section.tsx';
import { KeysCard } from './keys-card.tsx';
import { LanguageSelect } from './language-select.tsx';
import { RemindersCard } from './reminders-card.tsx';
import { useChangeSettings } from './use-change-settings.ts';
import { WorkCard } from './work-card.tsx';
import '../styles/settings.css';

function LanguageCard() {
  const { settings } = useMessages();
  return (
    <Card title={settings.language}>
      <div className="setting">
        <LanguageSelect withBrowser labelHidden />
        <p className="field-hint">{settings.languageHint}</p>
      </div>
    </Card>
  );
}

/** What the user chooses for this install, what is kept, and the keys. */
export function SettingsPage() {
  const { settings: say } = useMessages();
  const { settings, change, failed } = useChangeSettings();
  return (
    <div className="settings-page">
      <PageHeader title={say.title} />
      {failed && <Note tone="miss" live="alert" title={say.notSaved} />}
      {settings && (
        <div className="settings-columns">
          <div className="settings-column">
            <LanguageCard />
            <RemindersCard settings={settings} change={change} />
            <WorkCard settings={settings} change={change} />
            <ChipCard on={settings.chip} />
            <DataCard />
            <BackupCard />
          </div>
          <div className="settings-column">
            <KeysCard on={settings.singleKeys} onSwitch={(singleKeys) => void change({ singleKeys })} />
          </div>
        </div>
      )}
      {settings && <GatesSection />}
    </div>
  );
}
