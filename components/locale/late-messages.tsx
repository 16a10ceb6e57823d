import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { LateMessages } from '../../lib/locales/index.ts';
import { useMessages } from './locale-provider.tsx';

type CallMessages = LateMessages['call'];

const CallContext = createContext<CallMessages | undefined>(undefined);

/** Gives what is below it the sentences of answers and calls, and draws it once they are there. */
export function CallSpeech({ children, waiting }: { children: ReactNode; waiting?: ReactNode }) {
  const { late } = useMessages();
  const [say, setSay] = useState<CallMessages>();
  useEffect(() => {
    let current = true;
    void late.call().then((loaded) => current && setSay(loaded));
    return () => {
      current = false;
    };
  }, [late]);
  return say ? <CallContext value={say}>{children}</CallContext> : waiting;
}

/** The sentences of answers and calls. Throws outside a CallSpeech. */
export function useCallMessages(): CallMessages {
  const say = useContext(CallContext);
  if (say === undefined) throw new Error('A CallSpeech must stand above every component that tells answers.');
  return say;
}
