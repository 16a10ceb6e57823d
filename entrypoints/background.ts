import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '../lib/browser/alarms.ts';
import { answerNotification } from '../lib/browser/answer-notification.ts';
import { captureTab, toolbarWords } from '../lib/browser/capture-tab.ts';
import { onChipAsked, onChipSwitched, reconcileChip, refreshChips } from '../lib/browser/chip.ts';
import { addContextMenus, onCaptureAsked, onLifecycle, openPanelWhenAsked } from '../lib/browser/commands.ts';
import { onNotification } from '../lib/browser/notifications.ts';
import { onOmnibox } from '../lib/browser/omnibox.ts';
import { onPointed } from '../lib/browser/picker.ts';
import { reconcileReminders } from '../lib/browser/reminders.ts';
import { watchSettings } from '../lib/browser/settings.ts';
import { loadSpeech } from '../lib/browser/speech.ts';
import { onTabShown, openPage } from '../lib/browser/tabs.ts';
import { showAddress } from '../lib/browser/toolbar.ts';
import { bringAllAlong } from '../lib/locales/bring-all-along.ts';
import { AssayDatabase } from '../lib/store/database.ts';
import { finishRelinking } from '../lib/store/link-people.ts';

function main(): void {
  bringAllAlong();
  const db = new AssayDatabase();
  const reconcile = () => void reconcileReminders(db);

  onCaptureAsked((tab) => void captureTab(db, tab).then(refreshChips).then(reconcile));
  onChipAsked(db);
  onChipSwitched();
  onPointed(db);
  openPanelWhenAsked();
  onTabShown(async (tab) => await showAddress(db, tab, await toolbarWords()));
  onAlarm(reconcile);
  // Whoever ends quiet hours is told what came up in them.
  watchSettings(reconcile);
  onOmnibox(db);
  onNotification((followUpId, button) => void answerNotification(db, followUpId, button));
  onLifecycle(reconcile, async (first) => {
    const { worker, panel } = (await loadSpeech()).messages;
    await addContextMenus({ capture: worker.captureMenu, panel: panel.open });
    await reconcileChip();
    if (first) await openPage('welcome');
  });
  // An alarm may be lost with an update or a restart, so every start of the worker looks at the rows.
  reconcile();
  // A company's many people are scored again in steps; a worker that was stopped on the way takes it up here.
  void finishRelinking(db, new Date().toISOString()).then(reconcile);
}

/**
 * The worker: listeners in the first turn, nothing kept in memory, every job short and safe to repeat. A module, so that
 * what it shares with the pages is in the package once.
 */
export default defineBackground({ type: 'module', main });
