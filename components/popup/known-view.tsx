import { Check, Send } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import type { PersonRow } from '../../lib/model/person.ts';
import { type Draft, EMPTY_DRAFT, isEmptyDraft } from '../../lib/pipeline/draft-person.ts';
import { isolateName } from '../follow-up/isolate-name.ts';
import { useKeys } from '../hooks/use-keys.ts';
import { useNow } from '../hooks/use-now.ts';
import { useReady } from '../hooks/use-ready.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { PersonHeader } from '../person/person-header.tsx';
import { removalItem } from '../person/removal-item.tsx';
import { StandingActs } from '../person/standing-acts.tsx';
import { useForgetting } from '../person/use-forgetting.ts';
import { type PersonActs, usePersonActs } from '../person/use-person-acts.ts';
import { CuriousNote } from '../pipeline/curious-note.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { MenuItem } from '../ui/menu.tsx';
import { Pill } from '../ui/pill.tsx';
import { Duplicates } from './duplicates.tsx';
import { focusFirst } from './focus-first.ts';
import { type FootQuestion, KnownFoot } from './known-foot.tsx';
import { KnownSections } from './known-sections.tsx';
import { LeftoverNote } from './leftover-note.tsx';
import { NewsNote } from './news-note.tsx';
import { PopupBar } from './popup-bar.tsx';
import { Refused, useReadAgain } from './reading-notes.tsx';
import { useCapturing } from './use-capturing.ts';
import type { DraftInHand } from './use-draft.ts';
import { useEnter } from './use-enter.ts';
import type { GoodTabReading, Page } from './use-page.ts';

const Composer = lazy(async () => ({ default: (await import('../messages/composer.tsx')).Composer }));

/** How long, in milliseconds, the page may take to be read before what is known is drawn without it: its news stand above. */
const PAGE_WAIT = 500;

export interface KnownViewProps {
  page: Page;
  /** What the page says of them, once it was read. */
  reading: GoodTabReading | undefined;
  person: PersonRow;
  hand: DraftInHand;
}

/** What the page said, once it was read: news to take over, and what was set before the person was saved. */
function FromPage({ page, person, hand, reading }: KnownViewProps & { reading: GoodTabReading }) {
  const capturing = useCapturing(reading, hand);
  const { draft } = hand;
  const set: Draft = { ...draft, note: '' };
  const typed: Draft = { ...EMPTY_DRAFT, note: draft.note };
  return (
    <>
      {!isEmptyDraft(set) && (
        <LeftoverNote
          pending={capturing.state.pending}
          onKeep={() => void capturing.save(set, undefined, typed)}
          onDrop={() => hand.reset(typed)}
        />
      )}
      <NewsNote
        {...{ person, reading, capturing }}
        readAt={page.readAt ?? person.lastSeenAt}
        onUpdate={(touch) =>
          void capturing.save({ ...EMPTY_DRAFT, ...(touch && { touch }) }, undefined, draft)
        }
      />
      <Duplicates reading={reading.person} person={person} />
    </>
  );
}

function Header({ page, person }: Pick<KnownViewProps, 'page' | 'person'>) {
  const { popup, capture } = useMessages();
  const { formatRelativeDay, formatTime } = useFormat();
  const now = useNow();
  const source = page.readAt
    ? popup.readOn(formatRelativeDay(page.readAt, now), formatTime(page.readAt))
    : popup.lastSeen(formatRelativeDay(person.lastSeenAt, now));
  // Told in the line that will say when it was read: nothing below it moves while someone aims.
  return (
    <section className="popup-section">
      <PersonHeader facts={person.facts} source={page.busy ? capture.reading : source} />
    </section>
  );
}

function useMenu(page: Page, onAsk: (question: FootQuestion) => void, onWrite: () => void): MenuItem[] {
  const { popup, words, common } = useMessages();
  return [
    {
      id: 'write',
      label: common.writeMessage,
      icon: <Icon of={Send} size={14} />,
      shortcut: 'C',
      onPick: onWrite,
    },
    ...useReadAgain(page),
    removalItem('objection', words.doNotContact, () => onAsk('objection')),
    removalItem('erase', popup.erase, () => onAsk('erase')),
  ];
}

/** `Known, lead since 11 Mar`, without the year while it is this one. */
function Since({ person }: { person: PersonRow }) {
  const { words, popup } = useMessages();
  const { locale, zone } = useFormat();
  const year = person.stageSince.slice(0, 4) === useNow().slice(0, 4) ? {} : { year: 'numeric' as const };
  const options = { day: 'numeric', month: 'short', timeZone: zone, ...year } as const;
  const day = new Intl.DateTimeFormat(locale, options).format(Date.parse(person.stageSince));
  return <Pill icon={<Icon of={Check} size={14} />}>{popup.known(words.stages[person.stage], day)}</Pill>;
}

/** What is first to be known of them, and what is proposed. */
function FirstOfAll({ person, acts }: { person: PersonRow; acts: PersonActs }) {
  const { stage } = useMessages().person;
  const back = (
    <Button size="small" pending={acts.reopen.state.pending} onClick={() => void acts.reopen.run()}>
      {stage.bringBack}
    </Button>
  );
  return (
    <section className="popup-section popup-standing">
      <StandingActs {...{ person, acts }} whenReady={back} />
      <CuriousNote
        person={person}
        pending={acts.disqualify.state.pending}
        onSetAside={() => void acts.disqualify.run({ why: 'curious' })}
      />
    </section>
  );
}

/** A message to them, in the place of everything else. */
function Writing({ person, onDone }: { person: PersonRow; onDone(): void }) {
  return (
    <main className="popup-scroll popup-writing">
      <Suspense fallback={<div aria-busy="true" />}>
        <Composer person={person} onSent={onDone} onClose={onDone} />
      </Suspense>
    </main>
  );
}

/** Someone known: how they stand, what is new on the page, and every act, saved at once with its undo. */
export function KnownView({ page, reading, person, hand }: KnownViewProps) {
  const acts = usePersonActs(person.id);
  const [question, setQuestion] = useState<FootQuestion>();
  const forgetting = useForgetting(person.id, isolateName(person.facts.name.value), () => hand.reset());
  const note = useRef<HTMLTextAreaElement>(null);
  const picks = useRef<HTMLDivElement>(null);
  const [writing, setWriting] = useState(false);
  const items = useMenu(page, setQuestion, () => setWriting(true));
  const stands = useReady(!page.busy, PAGE_WAIT);
  useEnter(() => setQuestion('contact'));
  useKeys({
    n: () => note.current?.focus(),
    s: () => focusFirst(picks.current),
    l: () => setQuestion('contact'),
    r: page.readAgain,
    ...(!writing && { c: () => setWriting(true) }),
    ...(person.stage !== 'disqualified' && { x: () => setQuestion('not-fit') }),
  });
  return (
    <div className="popup">
      <PopupBar brief state={<Since person={person} />} route={`/people/${person.id}`} items={items} />
      {writing && <Writing person={person} onDone={() => setWriting(false)} />}
      <main className="popup-scroll" hidden={writing}>
        <Header page={page} person={person} />
        <FirstOfAll person={person} acts={acts} />
        {page.refusal && (
          <section className="popup-section">
            <Refused page={page} />
          </section>
        )}
        {reading && <FromPage {...{ page, person, hand, reading }} />}
        {stands && <KnownSections {...{ person, acts, hand, reading, note }} />}
      </main>
      {!writing && <KnownFoot {...{ person, acts, forgetting, question, picks }} onAsk={setQuestion} />}
    </div>
  );
}
