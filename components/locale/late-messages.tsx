import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { LateMessages } from '../../lib/locales/index.ts';
import { useMessages } from './locale-provider.tsx';

interface LateSpeechProps {
  children: ReactNode;
  waiting?: ReactNode;
}

/** What gives the views below it the sentences of one room, drawn once they are there, and what reads them there. */
function makeSpeech<Room extends keyof LateMessages>(room: Room) {
  const Speech = createContext<LateMessages[Room] | undefined>(undefined);
  function LateSpeech({ children, waiting }: LateSpeechProps) {
    const { late } = useMessages();
    const [say, setSay] = useState<LateMessages[Room]>();
    useEffect(() => {
      let current = true;
      const load = late[room] as () => Promise<LateMessages[Room]>;
      void load().then((loaded) => current && setSay(loaded));
      return () => {
        current = false;
      };
    }, [late]);
    return say ? <Speech value={say}>{children}</Speech> : waiting;
  }
  function useSpeech(): LateMessages[Room] {
    const say = useContext(Speech);
    if (say === undefined)
      throw new Error(`What says things of ${room} stands outside what loads its sentences.`);
    return say;
  }
  return [LateSpeech, useSpeech] as const;
}

/** The sentences of backups. */
export const [BackupSpeech, useBackupMessages] = makeSpeech('backup');
/** The sentences of answers and calls. */
export const [CallSpeech, useCallMessages] = makeSpeech('call');
/** The sentences of the calibration view. */
export const [CalibrationSpeech, useCalibrationMessages] = makeSpeech('calibration');
/** The sentences of the tour. */
export const [TourSpeech, useTourMessages] = makeSpeech('tour');
/** The sentences of the board. */
export const [BoardSpeech, useBoardMessages] = makeSpeech('board');
/** The sentences of cadences. */
export const [CadenceSpeech, useCadenceMessages] = makeSpeech('cadences');
/** The sentences of importing. */
export const [ImportSpeech, useImportMessages] = makeSpeech('imports');
/** The sentences of the insights room. */
export const [InsightsSpeech, useInsightsMessages] = makeSpeech('insights');
/** The sentences of messages and their library. */
export const [ComposeSpeech, useComposeMessages] = makeSpeech('compose');
/** The sentences of lists of people: filters, segments, columns. */
export const [ListsSpeech, useListsMessages] = makeSpeech('lists');
/** The sentences of the page of one company. */
export const [CompanySpeech, useCompanyMessages] = makeSpeech('company');
/** The sentences of the export room. */
export const [ExportSpeech, useExportMessages] = makeSpeech('exporting');
/** The sentences of the privacy room. */
export const [PrivacySpeech, usePrivacyMessages] = makeSpeech('privacy');
