import { otherWays } from '../../lib/followup/reachable.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import type { Channel } from '../../lib/model/words.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';

export interface OtherWayProps {
  person: PersonRow;
  planned: Channel | undefined;
  /** The way that was picked instead. */
  picked: Channel | undefined;
  onPick(channel: Channel | undefined): void;
}

/** Where somebody cannot be reached as planned: why, and the ways that are left. Nothing while the plan holds. */
export function OtherWay({ person, planned, picked, onPick }: OtherWayProps) {
  const { words, touches } = useMessages();
  const ways = otherWays(person, planned);
  const missing = planned && touches.missing[planned];
  if (missing === undefined || ways.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot sit in this row
    <div className="row wrap" role="group" aria-label={`${missing} ${touches.instead}`}>
      <span className="text-12 text-2">
        {missing} {touches.instead}
      </span>
      {ways.map((channel) => (
        <Button
          key={channel}
          size="small"
          pressed={picked === channel}
          onClick={() => onPick(picked === channel ? undefined : channel)}
        >
          {words.channels[channel]}
        </Button>
      ))}
    </div>
  );
}
