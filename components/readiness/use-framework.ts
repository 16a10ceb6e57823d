import type { Framework } from '../../lib/model/words.ts';
import { useChangeSettings } from '../settings/use-change-settings.ts';

/** Which framework the answers are seen through, remembered everywhere; `undefined` until it is read. */
export function useFramework(): { framework: Framework | undefined; choose(framework: Framework): void } {
  const { settings, change } = useChangeSettings();
  return { framework: settings?.framework, choose: (framework) => void change({ framework }) };
}
