import type { EntryOf } from '../../lib/model/ledger.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import type { Fact } from '../../lib/model/reading.ts';
import { timelineOf } from '../../lib/store/queries.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import type { PersonPrompt } from './person-actions.tsx';

/** How many facts come from where. */
function countSources({ facts, custom = {} }: PersonRow) {
  const all = [...Object.values(facts), ...Object.values(custom)] as Fact<unknown>[];
  const from = (kind: Fact<unknown>['source']['kind']) =>
    all.filter(({ source, value }) => source.kind === kind && value !== null).length;
  return { page: from('page'), user: from('user'), entered: from('entered') + from('file') };
}

interface PrivacyCardProps {
  person: PersonRow;
  onPrompt(prompt: PersonPrompt): void;
}

/** What is kept of the person and since when, where it went, and the two ways to end it. */
export function PrivacyCard({ person, onPrompt }: PrivacyCardProps) {
  const { privacy: say, erase, objected } = useMessages().personPage;
  const { formatDate } = useFormat();
  const exports = useLive(
    async (db) =>
      (await timelineOf(db, person.id)).filter(
        (entry): entry is EntryOf<'exported'> => entry.type === 'exported',
      ),
    [person.id],
  );
  const { page, user, entered } = countSources(person);
  const [last] = exports ?? [];
  return (
    <Card title={say.title}>
      <div className="stack">
        <dl className="privacy-lines">
          <div>
            <dt>{say.kept}</dt>
            <dd>{say.since(formatDate(person.capturedAt), formatDate(person.lastSeenAt))}</dd>
          </div>
          <div>
            <dt>{say.sources}</dt>
            <dd>{say.facts({ page, user, entered })}</dd>
          </div>
          <div>
            <dt>{say.exported}</dt>
            <dd>
              {exports && last ? (
                <>
                  {say.exports(exports.length, formatDate(last.at))} <Bidi>{last.data.file}</Bidi>
                </>
              ) : (
                exports && say.neverExported
              )}
            </dd>
          </div>
        </dl>
        <div className="row wrap">
          <Button size="small" onClick={() => onPrompt('objection')}>
            {objected}
          </Button>
          <Button size="small" variant="quiet" onClick={() => onPrompt('erase')}>
            {erase}
          </Button>
        </div>
      </div>
    </Card>
  );
}
