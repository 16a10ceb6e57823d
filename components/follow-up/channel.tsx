import { CalendarClock, type LucideIcon, Mail, MessageSquare, MessagesSquare, Phone } from 'lucide-react';
import type { Channel as ChannelWord } from '../../lib/model/words.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Icon } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

const PICTURES: Record<ChannelWord, LucideIcon> = {
  linkedin: MessageSquare,
  email: Mail,
  phone: Phone,
  meeting: CalendarClock,
  other: MessagesSquare,
};

/** Through which channel: a picture and its word, or the picture alone with the word read out. */
export function Channel({ channel, brief = false }: { channel: ChannelWord | undefined; brief?: boolean }) {
  const { words, today } = useMessages();
  const word = channel === undefined ? today.anyChannel : words.channels[channel];
  const picture = <Icon of={channel === undefined ? MessagesSquare : PICTURES[channel]} size={14} />;
  return (
    <span className="touch-channel" title={word}>
      {picture}
      {brief ? <VisuallyHidden>{word}</VisuallyHidden> : word}
    </span>
  );
}
