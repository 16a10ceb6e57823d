import { useEffect, useState } from 'react';
import { readSettings, type Settings, watchSettings } from '../../lib/browser/settings.ts';

/** The user's settings, kept up to date whichever surface changes them; `undefined` until they are read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
}
