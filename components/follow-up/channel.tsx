import {
  CalendarClock,
  Eye,
  type LucideIcon,
  Mail,
  MessageSquare,
  MessagesSquare,
  Phone,
  UserPlus,
} from 'lucide-react';
import type { Channel as ChannelWord, Way } from '../../lib/model/words.ts';
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

const WAY_PICTURES: Record<Way, LucideIcon> = { view: Eye, invite: UserPlus, message: MessageSquare };

/** The picture of a channel, or of what is done on a network. */
export function channelPicture(channel: ChannelWord | undefined, way?: Way): LucideIcon {
  if (way) return WAY_PICTURES[way];
  return channel === undefined ? MessagesSquare : PICTURES[channel];
}

interface ChannelProps {
  channel: ChannelWord | undefined;
  /** On a network: what is done there. */
  way?: Way | undefined;
  minutes?: number | undefined;
}

/** Through which channel: a picture, its word read out, and how long such a touch takes where that is told. */
export function Channel({ channel, way, minutes }: ChannelProps) {
  const { words, today } = useMessages();
  const { formatMinutes } = useFormat();
  const through = channel === undefined ? today.anyChannel : words.channels[channel];
  const word = way === undefined ? through : words.ways[way];
  return (
    <span className="touch-channel" title={word}>
      <Icon of={channelPicture(channel, way)} size={14} />
      <VisuallyHidden>{word}</VisuallyHidden>
      {minutes !== undefined && formatMinutes(minutes)}
    </span>
  );
}
