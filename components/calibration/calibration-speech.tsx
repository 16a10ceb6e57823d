import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { LateMessages } from '../../lib/locales/index.ts';
import { useMessages } from '../locale/locale-provider.tsx';

type CalibrationMessages = LateMessages['calibration'];

const SpeechContext = createContext<CalibrationMessages | undefined>(undefined);

/** Gives what is below it the sentences of this view, and draws it once they are there. */
export function CalibrationSpeech({ children, waiting }: { children: ReactNode; waiting: ReactNode }) {
  const { late } = useMessages();
  const [say, setSay] = useState<CalibrationMessages>();
  useEffect(() => {
    let current = true;
    void late.calibration().then((loaded) => current && setSay(loaded));
    return () => {
      current = false;
    };
  }, [late]);
  return say ? <SpeechContext value={say}>{children}</SpeechContext> : waiting;
}

/** The sentences of this view. Throws outside a CalibrationSpeech. */
export function useSay(): CalibrationMessages {
  const say = useContext(SpeechContext);
  if (say === undefined) throw new Error('A CalibrationSpeech must stand above every part of this view.');
  return say;
}
