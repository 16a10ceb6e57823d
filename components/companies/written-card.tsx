import { Send } from 'lucide-react';
import { BUILT_IN_TEMPLATES } from '../../lib/followup/message/built-in-templates.ts';
import { sentAlike, writtenToday } from '../../lib/followup/written-to.ts';
import type { Contact } from '../../lib/model/contact.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import type { AssayDatabase } from '../../lib/store/database.ts';
import { latestWritten } from '../../lib/store/read-company-touches.ts';
import { Channel } from '../follow-up/channel.tsx';
import { PersonLink } from '../follow-up/follow-up-row.tsx';
import { isolateName } from '../follow-up/isolate-name.ts';
import { useNow } from '../hooks/use-now.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useCompanyMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Card } from '../ui/card.tsx';
import { Note } from '../ui/note.tsx';

/** So many are read, to find what was sent twice, and so many are listed. */
const READ = 60;
const LISTED = 6;

interface Written {
  contacts: Contact[];
  /** What the templates they were made with are called. */
  names: ReadonlyMap<string, string>;
}

async function readWritten(db: AssayDatabase, people: readonly PersonRow[]): Promise<Written> {
  const contacts = await latestWritten(db, people, READ);
  const ids = [...new Set(contacts.flatMap(({ template }) => template ?? []))];
  const own = (await db.templates.bulkGet(ids)).filter((template) => template !== undefined);
  return { contacts, names: new Map([...BUILT_IN_TEMPLATES, ...own].map(({ id, name }) => [id, name])) };
}

interface WordsProps {
  written: Written;
  byId: ReadonlyMap<string, PersonRow>;
}

/** That somebody was written to today, or two people were sent the same. */
function Warnings({ written: { contacts, names }, byId }: WordsProps) {
  const { written: say } = useCompanyMessages();
  const { zone, formatList, formatDate } = useFormat();
  const now = useNow();
  const nameOf = ({ personId }: Contact) => isolateName(byId.get(personId)?.facts.name.value ?? '');
  const today = writtenToday(contacts, now, zone);
  const alike = sentAlike(contacts, zone);
  const template = alike && names.get(alike.template);
  return (
    <>
      {today.length > 0 && byId.size > 1 && (
        <Note tone="partial" icon={Send} title={say.today(formatList(today.map(nameOf)))}>
          {say.waitADay}
        </Note>
      )}
      {alike && (
        <Note
          tone="partial"
          title={say.alike(
            formatList([nameOf(alike.first), nameOf(alike.second)]),
            formatDate(alike.first.at),
          )}
        >
          {template !== undefined && <Bidi>{template}</Bidi>}
        </Note>
      )}
    </>
  );
}

function Line({ contact, person, name }: { contact: Contact; person: PersonRow; name: string | undefined }) {
  const { formatRelativeDay, formatDateTime } = useFormat();
  const now = useNow();
  return (
    <li className="written-line">
      <Channel channel={contact.channel} way={contact.way} />
      <div>
        <PersonLink person={person} />
        {name !== undefined && (
          <span className="text-12 text-2">
            {' · '}
            <Bidi>{name}</Bidi>
          </span>
        )}
      </div>
      <time className="text-11 text-3" dateTime={contact.at} title={formatDateTime(contact.at)}>
        {formatRelativeDay(contact.at, now)}
      </time>
    </li>
  );
}

/** Who at a company was written to last, and with what, so that two people there are not sent the same on one day. */
export function WrittenCard({ people }: { people: readonly PersonRow[] }) {
  const { written: say } = useCompanyMessages();
  const written = useLive((db) => readWritten(db, people), [people]);
  const byId = new Map(people.map((person) => [person.id, person]));
  return (
    <Card title={say.title}>
      {written?.contacts.length === 0 && <p className="text-12 text-2">{say.none}</p>}
      {written && written.contacts.length > 0 && (
        <div className="written">
          <Warnings {...{ written, byId }} />
          <ol>
            {written.contacts.slice(0, LISTED).map((contact) => {
              const person = byId.get(contact.personId);
              return (
                person && (
                  <Line
                    key={contact.id}
                    {...{ contact, person }}
                    name={contact.template && written.names.get(contact.template)}
                  />
                )
              );
            })}
          </ol>
        </div>
      )}
    </Card>
  );
}
