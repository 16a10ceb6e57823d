import { CalendarClock, type LucideIcon, Mail, MessageSquare, MessagesSquare, Phone } from 'lucide-react';
import type { Channel as ChannelWord } from '../../lib/model/words.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Icon } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

const PICTURES: Record<ChannelWord, LucideIcon> = {
  linkedin: MessageSquare,
  email: Mail,
  phone: Phone,
  meeting: CalendarClock,
  other: MessagesSquare,
};

/** Through which channel: a picture, its word read out, and how long such a touch takes where that is told. */
export function Channel({
  channel,
  minutes,
}: {
  channel: ChannelWord | undefined;
  minutes?: number | undefined;
}) {
  const { words, today } = useMessages();
  const { formatMinutes } = useFormat();
  const word = channel === undefined ? today.anyChannel : words.channels[channel];
  return (
    <span className="touch-channel" title={word}>
      <Icon of={channel === undefined ? MessagesSquare : PICTURES[channel]} size={14} />
      <VisuallyHidden>{word}</VisuallyHidden>
      {minutes !== undefined && formatMinutes(minutes)}
    </span>
  );
}
