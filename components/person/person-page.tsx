import { lazy, type Ref, Suspense, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Icp } from '../../lib/model/icp.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import type { OfferTerms } from '../../lib/qualify/read-answer.ts';
import { activeIcps } from '../../lib/store/link-people.ts';
import { readTags } from '../../lib/store/queries.ts';
import { CalendarButton } from '../follow-up/calendar-button.tsx';
import { FollowUpPicker } from '../follow-up/follow-up-picker.tsx';
import { useGates } from '../hooks/use-gates.ts';
import { useKeys } from '../hooks/use-keys.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { CuriousNote } from '../pipeline/curious-note.tsx';
import { StageMove } from '../pipeline/stage-move.tsx';
import { ReadinessCard } from '../readiness/readiness-card.tsx';
import { Card } from '../ui/card.tsx';
import { ActTrouble } from './act-trouble.tsx';
import { HereTwice } from './here-twice.tsx';
import { JobsOverTime } from './jobs-over-time.tsx';
import { OpenFollowUps } from './open-follow-ups.tsx';
import { advance, PersonActions, type PersonPrompt } from './person-actions.tsx';
import { PersonFactsCard } from './person-facts-card.tsx';
import { PersonGone } from './person-gone.tsx';
import { PersonPromptPanel } from './person-prompt.tsx';
import { PersonTitle } from './person-title.tsx';
import { PrivacyCard } from './privacy-card.tsx';
import { restate } from './restate.ts';
import { ScoreCard } from './score-card.tsx';
import { SignalsCard } from './signals-card.tsx';
import { StandingActs } from './standing-acts.tsx';
import { TimelineCard } from './timeline-card.tsx';
import { useForgetting } from './use-forgetting.ts';
import { type PersonActs, usePersonActs } from './use-person-acts.ts';
import '../styles/person.css';
import '../styles/person-page.css';

const CadenceCard = lazy(async () => ({
  default: (await import('../cadences/cadence-card.tsx')).CadenceCard,
}));

const Composer = lazy(async () => ({ default: (await import('../messages/composer.tsx')).Composer }));

interface PartProps {
  person: PersonRow;
  acts: PersonActs;
}

function FollowUpsCard({ person, acts, place }: PartProps & { place: Ref<HTMLDivElement> }) {
  const { personPage, person: say } = useMessages();
  const all = useLive((db) => db.followUps.where('personId').equals(person.id).sortBy('dueAt'), [person.id]);
  const open = all?.filter(({ state }) => state === 'open') ?? [];
  return (
    <Card
      title={personPage.followUps}
      actions={open.length > 0 && <CalendarButton read={async () => open} />}
    >
      <div className="follow-ups-card">
        {all && open.length === 0 && <p className="text-12 text-2">{say.followUps.none}</p>}
        <OpenFollowUps person={person} followUps={open} />
        <FollowUpPicker
          ref={place}
          pending={acts.schedule.state.pending}
          onPick={(touch) => touch && void acts.schedule.run(touch)}
        />
        <ActTrouble state={acts.schedule.state} />
      </div>
    </Card>
  );
}

function StageCard({ person, acts, place }: PartProps & { place: Ref<HTMLElement> }) {
  const { stage } = useMessages().person;
  return (
    <section ref={place} className="card card-body" tabIndex={-1} aria-label={stage.title}>
      <StageMove
        person={person}
        score={person.score}
        pending={acts.move.state.pending || acts.signal.state.pending}
        onSignal={(kind) => void acts.signal.run(kind)}
        onAnswer={(key, state) => void acts.answers[key].run(restate(person.answers[key], state))}
        onMove={(input) => acts.move.run(input)}
        onReopen={() => acts.reopen.run()}
      />
      <ActTrouble state={acts.move.state} />
      <ActTrouble state={acts.reopen.state} />
    </section>
  );
}

/** The places keys and buttons lead to. */
function usePlaces() {
  const facts = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const touch = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLElement>(null);
  return {
    refs: { facts, note, touch, stage },
    toFacts: () => facts.current?.querySelector('button')?.focus(),
    toNote: () => note.current?.focus(),
    toTouch: () => touch.current?.querySelector('button')?.focus(),
    toStage: () => {
      stage.current?.scrollIntoView({ block: 'nearest' });
      stage.current?.querySelector<HTMLElement>('.move-form button, .move-form input')?.focus();
    },
  };
}

type Places = ReturnType<typeof usePlaces>['refs'];

/** The asking price and the sales cycle of the profile that suits the person best. */
function termsOf({ score }: PersonRow, icps: readonly Icp[]): OfferTerms {
  return icps.find(({ id }) => id === score?.icpId) ?? {};
}

interface ColumnsProps extends PartProps {
  icps: readonly Icp[];
  refs: Places;
  onPrompt(prompt: PersonPrompt): void;
}

/** What is known, what happened, and how they stand. */
function Columns({ person, icps, acts, refs, onPrompt }: ColumnsProps) {
  return (
    <div className="person-columns">
      <div className="person-column">
        <PersonFactsCard {...{ person, acts }} place={refs.facts} />
        <JobsOverTime positions={person.facts.positions?.value ?? []} />
        <PrivacyCard {...{ person, onPrompt }} />
      </div>
      <div className="person-column">
        <FollowUpsCard {...{ person, acts }} place={refs.touch} />
        <Suspense fallback={<div className="card cadence-room" aria-busy="true" />}>
          <CadenceCard person={person} />
        </Suspense>
        <TimelineCard personId={person.id} note={acts.note} noteRef={refs.note} />
      </div>
      <div className="person-column person-score-column">
        <ScoreCard {...{ person, icps, acts }} />
        <StageCard {...{ person, acts }} place={refs.stage} />
        <ReadinessCard {...{ person, acts }} terms={termsOf(person, icps)} />
        <SignalsCard signals={person.signals} />
      </div>
    </div>
  );
}

function View({ person, icps }: { person: PersonRow; icps: readonly Icp[] }) {
  const [, navigate] = useLocation();
  const acts = usePersonActs(person.id);
  const forgetting = useForgetting(person.id, person.facts.name.value, () => navigate('/people'));
  const knownTags = useLive(readTags, []) ?? [];
  const [prompt, setPrompt] = useState<PersonPrompt>();
  const [writing, setWriting] = useState(false);
  const gates = useGates();
  const { refs, toFacts, toNote, toTouch, toStage } = usePlaces();
  const callView = () => navigate(`/people/${person.id}/call`);
  useKeys({
    // Once it is open the composer copies by this key.
    ...(!writing && { c: () => setWriting(true) }),
    d: callView,
    e: toFacts,
    n: toNote,
    s: toTouch,
    l: () => setPrompt('signal'),
    x: () => setPrompt('not-fit'),
    m: () => advance({ person, acts, gates, onStage: toStage }),
  });
  const close = () => setPrompt(undefined);
  return (
    <div className="person-page">
      <PersonTitle
        {...{ person, knownTags, acts }}
        actions={
          <PersonActions
            {...{ person, acts, gates }}
            onCall={callView}
            onWrite={() => setWriting(true)}
            onTouch={toTouch}
            onStage={toStage}
            onPrompt={setPrompt}
          />
        }
      />
      <HereTwice person={person} />
      <StandingActs {...{ person, acts }} />
      <CuriousNote
        person={person}
        pending={acts.disqualify.state.pending}
        onSetAside={() => void acts.disqualify.run({ why: 'curious' })}
      />
      {prompt && (
        <PersonPromptPanel
          key={prompt}
          {...{ prompt, person, acts, forgetting }}
          onPrompt={setPrompt}
          onClose={close}
        />
      )}
      {writing && (
        <Suspense fallback={<div aria-busy="true" />}>
          <Composer person={person} onSent={() => setWriting(false)} onClose={() => setWriting(false)} />
        </Suspense>
      )}
      <Columns {...{ person, icps, acts, refs }} onPrompt={setPrompt} />
    </div>
  );
}

/** One person: facts with their source, the whole score, the stage, the next touch, and everything that happened. */
export function PersonPage({ id }: { id: string }) {
  const found = useLive(
    async (db) => ({ id, person: await db.people.get(id), icps: await activeIcps(db) }),
    [id],
  );
  // An answer for another person may still be there while this one is read.
  if (found === undefined || found.id !== id) return null;
  return found.person ? <View key={id} person={found.person} icps={found.icps} /> : <PersonGone />;
}
