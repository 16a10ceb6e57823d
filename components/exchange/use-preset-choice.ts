import { useState } from 'react';
import { describeFailure, type StorageFailure } from '../../lib/actions/outcome.ts';
import { changeExportChoice } from '../../lib/actions/save-export-choice.ts';
import type { Preset } from '../../lib/exchange/index.ts';
import type { PresetChoice } from '../../lib/model/export-choice.ts';
import { readExportChoice } from '../../lib/store/export-choice.ts';
import { useLive, useStore } from '../hooks/use-store.tsx';
import { useUndo } from '../hooks/use-undo.tsx';

/** How the user wants a preset, and how to change it. A change is kept at once and can be taken back. */
export interface ChoiceEditor {
  choice: PresetChoice;
  /** @param said what was changed, for the undo */
  change(said: string, edit: (now: PresetChoice) => PresetChoice): void;
  failure: StorageFailure | undefined;
}

/** The editor of one preset; `undefined` until what is kept was read. */
export function usePresetChoice(preset: Preset): ChoiceEditor | undefined {
  const db = useStore();
  const { offerUndoBy } = useUndo();
  const all = useLive(readExportChoice, []);
  const [failure, setFailure] = useState<StorageFailure>();
  if (all === undefined) return undefined;
  const change: ChoiceEditor['change'] = (said, edit) => {
    changeExportChoice(db, preset, edit).then(
      (before) => {
        setFailure(undefined);
        offerUndoBy(said, () => changeExportChoice(db, preset, () => before));
      },
      (error: unknown) => setFailure(describeFailure(error)),
    );
  };
  return { choice: all[preset] ?? {}, change, failure };
}
