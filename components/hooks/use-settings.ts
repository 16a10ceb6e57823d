import { useEffect, useState } from 'react';
import { readSettings, type Settings, watchSettings } from '../../lib/browser/settings.ts';

/** What this page read last: a part that comes up later starts with it, and not a moment without its keys. */
let known: Settings | undefined;

/** The user's settings, kept up to date whichever surface changes them; `undefined` until they are read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState(known);
  useEffect(() => {
    const learn = (latest: Settings) => {
      known = latest;
      setSettings(latest);
    };
    void readSettings().then(learn);
    return watchSettings(learn);
  }, []);
  return settings;
}
