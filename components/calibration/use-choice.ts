import { chooseCalibration } from '../../lib/actions/choose-calibration.ts';
import type { CalibrationChoice } from '../../lib/model/calibration.ts';
import type { Icp } from '../../lib/model/icp.ts';
import type { WonStage } from '../../lib/model/words.ts';
import { readCalibrationChoice } from '../../lib/store/calibration-choice.ts';
import { activeIcps } from '../../lib/store/link-people.ts';
import { useLive, useStore } from '../hooks/use-store.tsx';

/** What the view shows. */
export interface Choice {
  icps: readonly Icp[];
  /** One of those in use: the one chosen last, or the one saved last; absent while none is. */
  icp: Icp | undefined;
  wonAt: WonStage;
  choose(change: Partial<CalibrationChoice>): void;
}

/** The profile and the stage shown, remembered; `undefined` until they are read. */
export function useChoice(): Choice | undefined {
  const db = useStore();
  const found = useLive(
    async (store) => ({ icps: await activeIcps(store), choice: await readCalibrationChoice(store) }),
    [],
  );
  if (found === undefined) return undefined;
  const { icps, choice } = found;
  const icp = icps.find(({ id }) => id === choice.icpId) ?? icps[0];
  const choose = (change: Partial<CalibrationChoice>) => {
    chooseCalibration(db, { ...choice, ...change }).catch(reportError);
  };
  return { icps, icp, wonAt: choice.wonAt, choose };
}
