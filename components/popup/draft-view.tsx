import { Plus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { isLinkedIn } from '../../lib/model/identity.ts';
import type { Person } from '../../lib/model/person.ts';
import { type Draft, draftPerson, withoutPast } from '../../lib/pipeline/draft-person.ts';
import type { SettingAside } from '../../lib/pipeline/set-aside.ts';
import { useKeys } from '../hooks/use-keys.ts';
import { useNow } from '../hooks/use-now.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { NoteField } from '../person/note-field.tsx';
import { PersonHeader } from '../person/person-header.tsx';
import { removalItem } from '../person/removal-item.tsx';
import { TagsEditor } from '../person/tags-editor.tsx';
import { Icon } from '../ui/icon.tsx';
import type { MenuItem } from '../ui/menu.tsx';
import { Pill } from '../ui/pill.tsx';
import { DraftFoot, type DraftQuestion } from './draft-foot.tsx';
import { DraftSections } from './draft-sections.tsx';
import { Duplicates } from './duplicates.tsx';
import { focusFirst } from './focus-first.ts';
import { PopupBar } from './popup-bar.tsx';
import { Refused, useReadAgain } from './reading-notes.tsx';
import { useCapturing } from './use-capturing.ts';
import type { DraftInHand } from './use-draft.ts';
import { useEnter } from './use-enter.ts';
import { useKnownTags } from './use-known-tags.ts';
import { useObjecting } from './use-objecting.ts';
import type { GoodTabReading, Page } from './use-page.ts';

interface HeaderProps {
  person: Person;
  /** The address the person was read at. */
  address: string;
  readAt: string;
  busy: boolean;
}

function Header({ person, address, readAt, busy }: HeaderProps) {
  const { person: say, popup, capture } = useMessages();
  const { formatRelativeDay, formatTime } = useFormat();
  const when = [formatRelativeDay(readAt, useNow()), formatTime(readAt)] as const;
  const url = new URL(address);
  const source = isLinkedIn(url) ? say.readOn(...when) : `${url.hostname}, ${popup.readOn(...when)}`;
  return (
    <section className="popup-section">
      <PersonHeader facts={person.facts} source={busy ? capture.reading : source} />
    </section>
  );
}

function useDraftPerson({ person, source }: GoodTabReading, readAt: string, draft: Draft) {
  return useMemo(() => draftPerson(person, source, readAt, draft), [person, source, readAt, draft]);
}

function useMenu(page: Page, onObjection: () => void): MenuItem[] {
  const { words } = useMessages();
  return [...useReadAgain(page), removalItem('objection', words.doNotContact, onObjection)];
}

export interface DraftViewProps {
  page: Page;
  reading: GoodTabReading;
  readAt: string;
  hand: DraftInHand;
}

/** Someone not known yet: as read, judged, with everything that can be set before the one click that saves it all. */
export function DraftView({ page, reading, readAt, hand }: DraftViewProps) {
  const { popup } = useMessages();
  const draft = withoutPast(hand.draft, useNow());
  const person = useDraftPerson(reading, readAt, draft);
  const capturing = useCapturing(reading, hand);
  const objecting = useObjecting({ identity: page.identity, person: reading.person, hand });
  const [asking, setAsking] = useState<DraftQuestion>();
  const note = useRef<HTMLTextAreaElement>(null);
  const picks = useRef<HTMLDivElement>(null);
  const tags = useKnownTags();
  const save = (aside?: SettingAside) => void capturing.save(draft, aside);
  useEnter(() => save());
  useKeys({
    n: () => note.current?.focus(),
    s: () => focusFirst(picks.current),
    x: () => setAsking('not-fit'),
    r: page.readAgain,
  });
  const items = useMenu(page, () => setAsking('objection'));
  // A good reading carries a name and identities, so it always makes a person.
  if (!person) return null;
  return (
    <div className="popup">
      <PopupBar
        state={
          <Pill tone="accent" icon={<Icon of={Plus} size={14} />}>
            {popup.fresh}
          </Pill>
        }
        items={items}
      />
      <main className="popup-scroll">
        <Header person={person} address={reading.source.url} readAt={readAt} busy={page.busy} />
        {page.refusal && (
          <section className="popup-section">
            <Refused page={page} />
          </section>
        )}
        <Duplicates reading={reading.person} />
        <DraftSections {...{ page, reading, hand, person }}>
          <section className="popup-section stack">
            <TagsEditor
              tags={draft.tags}
              known={tags}
              onAdd={(tag) => hand.change({ tags: [...draft.tags, tag] })}
              onRemove={(tag) => hand.change({ tags: draft.tags.filter((other) => other !== tag) })}
            />
            <NoteField ref={note} text={draft.note} onChange={(text) => hand.change({ note: text })} />
          </section>
        </DraftSections>
      </main>
      <DraftFoot {...{ draft, hand, capturing, objecting, asking, picks }} onAsk={setAsking} onSave={save} />
    </div>
  );
}
