import { useLive } from '../hooks/use-store.tsx';
import { usePrivacyMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Card } from '../ui/card.tsx';

/** Exports shown. */
const SHOWN = 50;

/** Which files people went out in, the last first. */
export function GivenOutCard() {
  const say = usePrivacyMessages();
  const { formatDateTime, formatNumber } = useFormat();
  const rows = useLive((db) => db.exports.orderBy('at').reverse().limit(SHOWN).toArray(), []);
  return (
    <Card title={say.givenOut} flush>
      {rows?.length === 0 && <p className="privacy-pad text-2">{say.neverGiven}</p>}
      <ul>
        {rows?.map(({ id, at, file, people }) => (
          <li key={id} className="privacy-row">
            <span className="grow">
              <Bidi>{file}</Bidi>
            </span>
            <span className="text-12 text-2">
              {formatNumber(people)} · {formatDateTime(at)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
