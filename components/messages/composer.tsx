import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react';
import type { FollowUp } from '../../lib/model/follow-up.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import type { Channel } from '../../lib/model/words.ts';
import { ClockThere } from '../follow-up/clock-there.tsx';
import { isolateName } from '../follow-up/isolate-name.ts';
import { ComposeSpeech, useComposeMessages } from '../locale/late-messages.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { type Kept, useKept } from '../popup/use-kept.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';
import { ColleaguesNote } from './colleagues-note.tsx';
import { ComposeActions } from './compose-actions.tsx';
import { ComposeChoices } from './compose-choices.tsx';
import { ComposeFindings } from './compose-findings.tsx';
import { ComposeText } from './compose-text.tsx';
import { FilledFrom } from './filled-from.tsx';
import { type ComposeDraft, composeMessage, EMPTY_COMPOSE, isEmptyCompose } from './make-message.ts';
import { SenderFields } from './sender-card.tsx';
import { type ReadInput, useComposeInput } from './use-compose-input.ts';
import { useFindings } from './use-findings.ts';
import '../styles/messages.css';

export interface ComposerProps {
  person: PersonRow;
  /** The follow-up the message is for: it is done with it. */
  followUp?: FollowUp | undefined;
  /** What it is to be sent through, where that is not the follow-up's. */
  channel?: Channel | undefined;
  /** It went, and is logged. */
  onSent(): void;
  onClose(): void;
}

interface DeskProps extends ComposerProps {
  input: ReadInput;
  draft: Kept<ComposeDraft>;
}

const CHANNELLESS = { email: false, phone: false, linkedIn: false } as const;
const hasNoChannel = ({ reach }: ReadInput['known']['recipient']): boolean =>
  Object.entries(CHANNELLESS).every(([channel, no]) => reach[channel as keyof typeof CHANNELLESS] === no);

function NoChannel() {
  const { noChannel } = useComposeMessages();
  return (
    <Note tone="partial" title={noChannel.title}>
      {noChannel.body}
    </Note>
  );
}

/** Nobody signed yet: where to say who the user is. */
function NoSender() {
  const { sender } = useComposeMessages();
  return (
    <Note title={sender.missing}>
      <SenderFields />
    </Note>
  );
}

function Desk({ input, draft, followUp, onSent }: DeskProps) {
  const composed = useMemo(() => composeMessage({ ...input, draft: draft.value }), [input, draft.value]);
  const findings = useFindings(composed, input);
  const body = useRef<HTMLTextAreaElement>(null);
  const subject = useRef<HTMLInputElement>(null);
  const sent = () => {
    draft.set(EMPTY_COMPOSE);
    onSent();
  };
  return (
    <>
      {hasNoChannel(input.known.recipient) && <NoChannel />}
      {input.sender.name === undefined && <NoSender />}
      <ColleaguesNote person={input.known.person} template={composed.template?.id} />
      <ComposeChoices {...{ composed, draft, input }} />
      <ComposeText {...{ composed, draft, input }} bodyRef={body} subjectRef={subject} />
      <ComposeActions {...{ composed, input, followUp, findings }} onSent={sent} />
      <ComposeFindings
        {...{ composed, draft, findings }}
        name={input.known.recipient.name}
        bodyRef={body}
        subjectRef={subject}
      />
      <FilledFrom {...{ composed }} person={input.known.person} />
    </>
  );
}

function Panel(props: ComposerProps) {
  const { person, followUp, channel, onClose } = props;
  const say = useComposeMessages();
  const { common } = useMessages();
  const titleId = useId();
  const panel = useRef<HTMLElement>(null);
  const input = useComposeInput(person, followUp, channel);
  const draft = useKept<ComposeDraft>(`message:${person.id}`, EMPTY_COMPOSE, isEmptyCompose);
  const ready = input !== undefined && draft !== undefined;
  useEffect(() => {
    if (ready) panel.current?.querySelector('textarea')?.focus();
  }, [ready]);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // A browser closes the popup on Esc; here it only closes the panel. What was typed is kept.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <section ref={panel} className="composer" aria-labelledby={titleId} aria-busy={!ready} onKeyDown={press}>
      <header className="row">
        <h2 id={titleId} className="grow">
          {say.title(isolateName(person.facts.name.value))}
        </h2>
        <span className="text-12 text-3">
          <ClockThere person={person} />
        </span>
        <IconButton size="small" label={common.close} icon={<Icon of={X} size={14} />} onClick={onClose} />
      </header>
      {ready && <Desk {...props} {...{ input, draft }} />}
    </section>
  );
}

/**
 * Writes a message to somebody: the best template filled in, everything changeable, read by the guard at every letter, and let
 * out by the user's hand alone. What is typed outlives the view.
 */
export function Composer(props: ComposerProps) {
  return (
    <ComposeSpeech waiting={<div className="composer" aria-busy="true" />}>
      <Panel {...props} />
    </ComposeSpeech>
  );
}
