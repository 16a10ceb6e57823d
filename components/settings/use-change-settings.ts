import { useState } from 'react';
import { type Settings, writeSettings } from '../../lib/browser/settings.ts';
import { useSettings } from '../hooks/use-settings.ts';

/** The settings, and how to change some of them at once. `failed`: the last change was not saved. */
export function useChangeSettings() {
  const settings = useSettings();
  const [failed, setFailed] = useState(false);
  const change = async (part: Partial<Settings>) => {
    if (!settings) return;
    try {
      await writeSettings({ ...settings, ...part });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return { settings, change, failed };
}
