import { Plus } from 'lucide-react';
import { type Ref, useMemo, useRef, useState } from 'react';
import { isLinkedIn } from '../../lib/model/identity.ts';
import type { Person } from '../../lib/model/person.ts';
import { type DisqualifyReason, SET_ASIDE_REASONS } from '../../lib/model/words.ts';
import { type Draft, draftPerson, withoutPast } from '../../lib/pipeline/draft-person.ts';
import { FollowUpPicker } from '../follow-up/follow-up-picker.tsx';
import { useKeys } from '../hooks/use-keys.ts';
import { useNow } from '../hooks/use-now.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { ChoicePanel } from '../person/choice-panel.tsx';
import { NoteField } from '../person/note-field.tsx';
import { PersonHeader } from '../person/person-header.tsx';
import { TagsEditor } from '../person/tags-editor.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Pill } from '../ui/pill.tsx';
import { DraftSections } from './draft-sections.tsx';
import { Duplicates } from './duplicates.tsx';
import { focusFirst } from './focus-first.ts';
import { MainButton } from './main-button.tsx';
import { PopupBar } from './popup-bar.tsx';
import { PopupFoot } from './popup-foot.tsx';
import { Refused, useReadAgain } from './reading-notes.tsx';
import { useCapturing } from './use-capturing.ts';
import type { DraftInHand } from './use-draft.ts';
import { useEnter } from './use-enter.ts';
import { useKnownTags } from './use-known-tags.ts';
import type { GoodTabReading, Page } from './use-page.ts';

type Capturing = ReturnType<typeof useCapturing>;

interface FootProps {
  draft: Draft;
  hand: DraftInHand;
  capturing: Capturing;
  asking: boolean;
  onAsk(asking: boolean): void;
  onSave(why?: DisqualifyReason): void;
}

function Buttons({ capturing, asking, onAsk, onSave }: FootProps) {
  const { words, person, popup } = useMessages();
  return (
    <div className="row popup-foot-row">
      <MainButton state={capturing.state} onClick={() => onSave()}>
        {popup.saveAs(words.stages.suspect)}
      </MainButton>
      <Button size="large" shortcut="X" aria-expanded={asking} onClick={() => onAsk(!asking)}>
        {person.notAFit}
      </Button>
    </div>
  );
}

function Foot(props: FootProps & { picks: Ref<HTMLDivElement> }) {
  const { draft, hand, capturing, asking, onAsk, onSave, picks } = props;
  const { words, person } = useMessages();
  const pick = (touch: Draft['touch']) => {
    const { touch: _, ...rest } = draft;
    hand.reset(touch ? { ...rest, touch } : rest);
  };
  return (
    <PopupFoot>
      <ActTrouble state={capturing.state} />
      {asking ? (
        <ChoicePanel
          title={person.whyNot}
          choices={SET_ASIDE_REASONS}
          labelOf={(reason) => words.disqualifyReasons[reason]}
          pending={capturing.state.pending}
          onPick={(reason) => onSave(reason)}
          onClose={() => onAsk(false)}
        />
      ) : (
        <FollowUpPicker ref={picks} chosen={{ touch: draft.touch }} onPick={pick} />
      )}
      <Buttons {...props} />
    </PopupFoot>
  );
}

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

export interface DraftViewProps {
  page: Page;
  reading: GoodTabReading;
  readAt: string;
  hand: DraftInHand;
}

/** Someone not known yet: as read, judged, with everything that can be set before the one click that saves it all. */
export function DraftView({ page, reading, readAt, hand }: DraftViewProps) {
  const { popup } = useMessages();
  const readAgain = useReadAgain(page);
  const draft = withoutPast(hand.draft, useNow());
  const person = useDraftPerson(reading, readAt, draft);
  const capturing = useCapturing(reading, hand);
  const [asking, setAsking] = useState(false);
  const note = useRef<HTMLTextAreaElement>(null);
  const picks = useRef<HTMLDivElement>(null);
  const tags = useKnownTags();
  const save = (why?: DisqualifyReason) => void capturing.save(draft, why);
  useEnter(() => save());
  useKeys({
    n: () => note.current?.focus(),
    s: () => focusFirst(picks.current),
    x: () => setAsking(true),
    r: page.readAgain,
  });
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
        items={readAgain}
      />
      <main className="popup-scroll">
        <Header person={person} address={reading.source.url} readAt={readAt} busy={page.busy} />
        {page.refusal && (
          <section className="popup-section">
            <Refused page={page} />
          </section>
        )}
        <Duplicates reading={reading.person} />
        <DraftSections {...{ page, reading, hand, person }} />
        <section className="popup-section stack">
          <TagsEditor
            tags={draft.tags}
            known={tags}
            onAdd={(tag) => hand.change({ tags: [...draft.tags, tag] })}
            onRemove={(tag) => hand.change({ tags: draft.tags.filter((other) => other !== tag) })}
          />
          <NoteField ref={note} text={draft.note} onChange={(text) => hand.change({ note: text })} />
        </section>
      </main>
      <Foot {...{ draft, hand, capturing, asking, picks }} onAsk={setAsking} onSave={save} />
    </div>
  );
}
