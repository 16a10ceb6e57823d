import { useEffect, useMemo, useState } from 'react';
import type { CheckOrder } from '../../lib/browser/exporter.ts';
import type { CheckOptions, Findings } from '../../lib/exchange/check-export.ts';
import type { Preset } from '../../lib/exchange/index.ts';
import { useSettings } from '../hooks/use-settings.ts';

/** What was found, or that it could not be looked for. */
type Result = { findings: Findings } | { failed: true };
/** That, of these people and this preset; and whether it was looked for as is wanted now. */
export type Checked = Result & { isCurrent: boolean };

/**
 * What to know before these people leave; `undefined` while they are looked through, in a worker of its own. Looked at once for each
 * choice: someone who changes meanwhile is told of at the next.
 */
export function useExportCheck(
  ids: readonly string[],
  preset: Preset,
  options: Omit<CheckOptions, 'now'>,
): Checked | undefined {
  const capacity = useSettings()?.capacity;
  const [checked, setChecked] = useState<{
    key: string;
    ids: readonly string[];
    preset: Preset;
    result: Result;
  }>();
  const key = JSON.stringify([preset, options]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `preset` and `options` are what `key` says
  useEffect(() => {
    if (capacity === undefined) return;
    const stop = new AbortController();
    const order: CheckOrder = {
      ids,
      preset,
      capacity,
      options: { ...options, now: new Date().toISOString() },
    };
    const show = (result: Result) => !stop.signal.aborted && setChecked({ key, ids, preset, result });
    import('../../lib/browser/exporter.ts')
      .then(({ checkAside }) => checkAside(order, stop.signal))
      .then(
        (findings) => findings && show({ findings }),
        () => show({ failed: true }),
      );
    return () => stop.abort();
  }, [ids, key, capacity]);
  return useMemo(() => {
    if (checked?.ids !== ids || checked.preset !== preset) return undefined;
    // What was found before stands until the new is in: nothing jumps.
    return { ...checked.result, isCurrent: checked.key === key };
  }, [checked, ids, preset, key]);
}
