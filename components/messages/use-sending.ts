import { useState } from 'react';
import { logContact } from '../../lib/actions/log-contact.ts';
import { openAddress, openMail } from '../../lib/browser/open-address.ts';
import { copyText } from '../../lib/browser/save-file.ts';
import { releaseMessage } from '../../lib/followup/message/guard-message.ts';
import { mailLink } from '../../lib/followup/message/mail-link.ts';
import type { FollowUp } from '../../lib/model/follow-up.ts';
import { findNamed } from '../../lib/store/find-named.ts';
import { isolateName } from '../follow-up/isolate-name.ts';
import { useAct } from '../hooks/use-act.ts';
import { useReminding } from '../hooks/use-reminding.ts';
import { useStore } from '../hooks/use-store.tsx';
import { useComposeMessages } from '../locale/late-messages.tsx';
import { type Composed, channelOf, guardInputOf, partsUsed } from './make-message.ts';
import type { ReadInput } from './use-compose-input.ts';

/** How a message leaves: onto the clipboard, alone or with what opens, or into an e-mail. */
export type Route = 'copy' | 'copy-only' | 'mail' | 'linkedin';

/** What the user is told besides the undo. */
export type SendingNote = 'copied' | 'paste-body' | 'copy-failed';

export interface SendingProps {
  input: ReadInput;
  composed: Composed;
  followUp: FollowUp | undefined;
  /** It went, and is logged. */
  onSent(): void;
}

/** What the ledger keeps of a message: what it was made of, and its words. */
function messageOf({ template, snippets, subject, body }: Composed, used: ReturnType<typeof partsUsed>) {
  const contents = used.contents.map(({ id }) => id);
  return {
    ...(template && { template: template.id }),
    ...(snippets.length > 0 && { snippets }),
    ...(contents.length > 0 && { contents }),
    ...(used.offer && { offer: used.offer.id }),
    ...(subject && { subject: subject.slice(0, 500) }),
    text: body,
  };
}

/** Lets a message out by the one door there is, and logs it with the follow-up it was for, in one act. */
export function useSending({ input, composed, followUp, onSent }: SendingProps) {
  const db = useStore();
  const say = useComposeMessages();
  const reminding = useReminding();
  const { perform, ...state } = useAct();
  const [note, setNote] = useState<SendingNote>();
  const { person } = input.known;

  const log = async () => {
    const name = isolateName(person.facts.name.value);
    const message = messageOf(composed, partsUsed(composed, input.library));
    const done = followUp ? say.loggedDone(name) : say.logged(name);
    const sent = { ...channelOf(composed.form), outcome: { disposition: 'sent' as const }, message };
    const settles = followUp ? [followUp.id] : [];
    return await perform(
      (store, act) => logContact(store, act, person.id, { ...sent, settles, reminding }),
      done,
    );
  };

  /** Puts the words where they are wanted. Whether they got there. */
  const hand = async (route: Route, text: string, subject: string | undefined): Promise<boolean> => {
    const [address] = person.facts.emails?.value ?? [];
    const mail = route === 'mail' && address !== undefined ? mailLink(address, subject, text) : undefined;
    try {
      if (!mail?.withBody) await copyText(text);
    } catch {
      setNote('copy-failed');
      return false;
    }
    if (mail) openMail(mail.href);
    if (mail && !mail.withBody) setNote('paste-body');
    return true;
  };

  const send = async (route: Route) => {
    setNote(undefined);
    const words = `${composed.subject ?? ''}\n${composed.body}`;
    const out = releaseMessage(guardInputOf(composed, input, await findNamed(db, words)));
    if (!out.ok || !(await hand(route, out.text, out.subject))) return;
    if (route === 'copy-only') {
      setNote('copied');
      return;
    }
    const logged = await log();
    if (!logged?.ok) return;
    // Last, because a popup closes when another tab comes to the front.
    if (route === 'linkedin' && person.url) await openAddress(person.url);
    onSent();
  };
  return { send, note, state };
}
