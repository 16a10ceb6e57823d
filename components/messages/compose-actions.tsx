import { Copy, ExternalLink, Mail } from 'lucide-react';
import { useEffect } from 'react';
import { isHard } from '../../lib/followup/message/guard-message.ts';
import type { Finding } from '../../lib/followup/message/guard-types.ts';
import type { FollowUp } from '../../lib/model/follow-up.ts';
import { useKeys } from '../hooks/use-keys.ts';
import { useStable } from '../hooks/use-stable.ts';
import { useComposeMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';
import type { Composed } from './make-message.ts';
import type { ReadInput } from './use-compose-input.ts';
import { type Route, type SendingNote, useSending } from './use-sending.ts';

export interface ComposeActionsProps {
  composed: Composed;
  input: ReadInput;
  followUp: FollowUp | undefined;
  findings: readonly Finding[];
  onSent(): void;
}

function Told({ note }: { note: SendingNote | undefined }) {
  const say = useComposeMessages();
  if (note === undefined) return null;
  if (note === 'copied') return <Note tone="match" live="status" title={say.copied} />;
  if (note === 'paste-body') return <Note live="status" title={say.bodyOnClipboard} />;
  return (
    <Note tone="miss" live="alert" title={say.copyFailed.title}>
      {say.copyFailed.body}
    </Note>
  );
}

/** Ctrl+Enter from within the text, as mail programs send by. */
function useCtrlEnter(act: () => void) {
  const stable = useStable(act);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      stable();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [stable]);
}

/** What opens beside the copy: the mail program, or their page on LinkedIn. */
function opensWith({ form }: Composed, { known }: ReadInput): Route | undefined {
  if (form === 'email') return known.recipient.reach.email ? 'mail' : undefined;
  const onLinkedIn = form === 'invitation' || form === 'linkedin-message' || form === 'inmail';
  return onLinkedIn && known.recipient.reach.linkedIn ? 'linkedin' : undefined;
}

/** Lets the message out: copied and logged, opened where it is sent from, or copied alone. */
export function ComposeActions({ composed, input, followUp, findings, onSent }: ComposeActionsProps) {
  const say = useComposeMessages();
  const { common } = useMessages();
  const { formatDay } = useFormat();
  const { send, note, state } = useSending({ input, composed, followUp, onSent });
  const hard = findings.filter(isHard).length;
  const refused = hard > 0 ? say.refused(hard) : undefined;
  const opens = opensWith(composed, input);
  // A call is logged when it was made.
  const logs = composed.form !== 'call';
  const go = (route: Route) => refused === undefined && !state.pending && void send(route);
  const first: Route = logs ? 'copy' : 'copy-only';
  useKeys({ c: () => go(first) });
  useCtrlEnter(() => go(first));
  return (
    <div className="compose-actions">
      <div className="row wrap">
        <Button
          variant="primary"
          shortcut="C"
          icon={<Icon of={Copy} size={14} />}
          disabledReason={refused}
          pending={state.pending}
          pendingLabel={say.copying}
          failed={state.failure !== undefined}
          onClick={() => go(first)}
        >
          {logs ? say.copyAndLog : common.copy}
        </Button>
        {opens && (
          <Button
            icon={<Icon of={opens === 'mail' ? Mail : ExternalLink} size={14} />}
            disabledReason={refused}
            onClick={() => go(opens)}
          >
            {opens === 'mail' ? say.openMail : say.openLinkedIn}
          </Button>
        )}
        {logs && (
          <Button variant="quiet" disabledReason={refused} onClick={() => go('copy-only')}>
            {say.copyOnly}
          </Button>
        )}
      </div>
      {followUp && logs && <p className="text-12 text-3">{say.completes(formatDay(followUp.dueAt))}</p>}
      <Told note={note} />
      <ActTrouble state={state} />
    </div>
  );
}
