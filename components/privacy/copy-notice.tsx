import { useState } from 'react';
import { copyText } from '../../lib/browser/save-file.ts';
import { spokenIn } from '../../lib/followup/message/spoken-in.ts';
import { loadMessages, makeFormat, pickLocale } from '../../lib/locales/index.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import type { PrivacyChoice } from '../../lib/model/privacy.ts';
import { readPrivacy } from '../../lib/store/privacy.ts';
import { useStore } from '../hooks/use-store.tsx';
import { usePrivacyMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';

/** Where somebody's name was read: the page, the file, or who is written to in doubt. */
function sourceOf({ facts, url }: PersonRow): string {
  const { source } = facts.name;
  if (source.kind === 'page') return source.url;
  return source.kind === 'file' ? source.file : (url ?? '…');
}

/** The notice of Art. 14 in the person's language, where their country tells it, with its blanks filled in. */
async function writeNotice(person: PersonRow, choice: PrivacyChoice, mine: string): Promise<string> {
  const locale = spokenIn(person.readAs?.country) ?? pickLocale([mine]);
  const messages = await loadMessages(locale);
  const { notice } = await messages.late.privacy();
  const { formatDate } = makeFormat(locale, 'UTC');
  return notice({
    name: person.facts.name.value,
    controller: choice.controller ?? '…',
    contact: choice.contact ?? '…',
    source: sourceOf(person),
    day: formatDate(person.capturedAt),
    basis: messages.words.bases[person.basis?.basis ?? choice.basis],
    months: String(choice.keepMonths),
  });
}

/** Puts the notice for one person on the clipboard. */
export function CopyNotice({ id }: { id: string }) {
  const db = useStore();
  const say = usePrivacyMessages();
  const { locale } = useFormat();
  const [copied, setCopied] = useState<boolean>();
  const copy = async () => {
    try {
      const person = await db.people.get(id);
      if (person) await copyText(await writeNotice(person, await readPrivacy(db), locale));
      setCopied(person !== undefined);
    } catch {
      setCopied(false);
    }
  };
  return (
    <Button size="small" variant="quiet" onClick={() => void copy()}>
      <span role="status">{copied ? say.copied : copied === false ? say.notSaved : say.copy}</span>
    </Button>
  );
}
