import type { FactField } from '../../lib/model/person.ts';
import type { Compared } from '../../lib/pipeline/changes-of.ts';
import type { FieldNews } from '../../lib/pipeline/news-of-reading.ts';
import { nextStepAfter, tellChange } from '../changes/tell-change.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { factText, kindOf } from '../person/fact-text.ts';
import { Bidi } from '../ui/bidi.tsx';

/** Fields whose change is told in words; of the others it is told that they changed. */
const TOLD: readonly FactField[] = ['name', 'headline', 'title', 'company', 'location'];

/** A picture’s address changes with every visit and tells nothing; the employer’s page goes with the employer. */
const SILENT: readonly FactField[] = ['photoUrl', 'companyUrl'];

/** Fields that a typed change speaks for. */
const JOB: readonly FactField[] = ['title', 'company', 'positions'];

/** The fields that are told one by one: those no typed change speaks for. */
export function plainNews(news: readonly FieldNews[], { changes }: Compared): FieldNews[] {
  const spoken = new Set<FactField>(SILENT);
  for (const { kind } of changes) {
    if (kind === 'name' || kind === 'location') spoken.add(kind);
    else for (const field of JOB) spoken.add(field);
  }
  return news.filter(({ field }) => !spoken.has(field));
}

/** The changes in words, with the step worth taking after the first. */
export function ChangeLines({ compared }: { compared: Compared }) {
  const messages = useMessages();
  const [first, ...others] = compared.changes;
  return (
    <>
      {others.map((change) => (
        <p key={change.kind}>{tellChange(change, messages)}</p>
      ))}
      {first && <p className="text-3">{nextStepAfter(first, messages)}</p>}
    </>
  );
}

/** One field: what was and what is, or that it changed. */
export function FieldLine({ news, alone, reworded }: { news: FieldNews; alone: boolean; reworded: boolean }) {
  const { words, popup, changes } = useMessages();
  const { change, labelled } = popup.news;
  const now = factText(news.now);
  const told = TOLD.includes(news.field) || (kindOf(news.field) === 'mails' && !now.includes('\n'));
  if (!told) return alone ? null : <p>{words.fields[news.field]}</p>;
  const text = news.was === undefined ? now : change(factText(news.was), now);
  const label = reworded ? changes.reworded : words.fields[news.field];
  return (
    <p>
      <Bidi>{alone && !reworded ? text : labelled(label, text)}</Bidi>
    </p>
  );
}
