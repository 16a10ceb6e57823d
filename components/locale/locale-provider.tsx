import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type Format, type Messages, makeFormat } from '../../lib/locales/index.ts';

interface Speech {
  messages: Messages;
  format: Format;
}

const SpeechContext = createContext<Speech | undefined>(undefined);

function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === undefined) throw new Error('A LocaleProvider must stand above every component that speaks.');
  return speech;
}

export interface LocaleProviderProps {
  /** Loaded before the first render, so that no text changes language in front of the reader. */
  messages: Messages;
  /** The BCP 47 tag dates and numbers are written in. */
  formatLocale: string;
  /** The reader's IANA zone. */
  zone: string;
  children: ReactNode;
}

/** Gives every component below its sentences and formatters. */
export function LocaleProvider({ messages, formatLocale, zone, children }: LocaleProviderProps) {
  const speech = useMemo(
    () => ({ messages, format: makeFormat(formatLocale, zone) }),
    [messages, formatLocale, zone],
  );
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** The sentences of the reader's language. Throws outside a LocaleProvider. */
export function useMessages(): Messages {
  return useSpeech().messages;
}

/** Dates, numbers and places as the reader writes them. Throws outside a LocaleProvider. */
export function useFormat(): Format {
  return useSpeech().format;
}
