import { lazy, type Ref, Suspense, useState } from 'react';
import type { PersonRow } from '../../lib/model/person.ts';
import { PointAt } from '../health/point-at.tsx';
import { useLive } from '../hooks/use-store.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { BantAnswers } from '../person/bant-answers.tsx';
import { FactsEditor } from '../person/facts-editor.tsx';
import { NoteField } from '../person/note-field.tsx';
import { OpenFollowUps } from '../person/open-follow-ups.tsx';
import { OwnFactsLater } from '../person/own-facts-later.tsx';
import { restate } from '../person/restate.ts';
import { TagsEditor } from '../person/tags-editor.tsx';
import type { PersonActs } from '../person/use-person-acts.ts';
import { StageMove } from '../pipeline/stage-move.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { ReadingGaps } from './reading-notes.tsx';
import { ScoreSection } from './score-section.tsx';
import { useActiveIcps } from './use-active-icps.ts';
import type { DraftInHand } from './use-draft.ts';
import { useKnownTags } from './use-known-tags.ts';
import type { GoodTabReading } from './use-page.ts';

const CadenceFields = lazy(async () => ({
  default: (await import('../cadences/cadence-card.tsx')).CadenceFields,
}));

export interface KnownSectionsProps {
  person: PersonRow;
  acts: PersonActs;
  /** Holds the note while it is typed. */
  hand: DraftInHand;
  reading: GoodTabReading | undefined;
  note: Ref<HTMLTextAreaElement>;
}

function Stage({ person, acts }: KnownSectionsProps) {
  const { move, reopen, signal } = acts;
  return (
    <section className="popup-section">
      <StageMove
        person={person}
        score={person.score}
        pending={move.state.pending || reopen.state.pending || signal.state.pending}
        onSignal={(kind) => void signal.run(kind)}
        onAnswer={(key, state) => void acts.answers[key].run(restate(person.answers[key], state))}
        onMove={move.run}
        onReopen={reopen.run}
      />
      <ActTrouble state={move.state} />
      <ActTrouble state={reopen.state} />
    </section>
  );
}

function Readiness({ person, acts }: KnownSectionsProps) {
  const { person: say } = useMessages();
  return (
    <section className="popup-section stack">
      <h2>{say.qualification}</h2>
      <BantAnswers answers={person.answers} onAnswer={(key, given) => void acts.answers[key].run(given)} />
    </section>
  );
}

function FollowUps({ person }: KnownSectionsProps) {
  const { person: say } = useMessages();
  const open = useLive(
    async (db) => {
      const all = await db.followUps.where('personId').equals(person.id).toArray();
      return all.filter(({ state }) => state === 'open').sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
    },
    [person.id],
  );
  if (!open || open.length === 0) return null;
  return (
    <section className="popup-section stack">
      <h2>{say.followUps.title}</h2>
      <OpenFollowUps person={person} followUps={open} />
    </section>
  );
}

function TagsAndNote({ person, acts, hand, note }: KnownSectionsProps) {
  const tags = useKnownTags();
  const text = hand.draft.note;
  const save = async () => {
    if (await acts.note.run(text)) hand.change({ note: '' });
  };
  return (
    <section className="popup-section stack">
      <TagsEditor
        tags={person.tags}
        known={tags}
        onAdd={(tag) => void acts.addTag.run(tag)}
        onRemove={(tag) => void acts.removeTag.run(tag)}
      />
      <ActTrouble state={acts.addTag.state} />
      <ActTrouble state={acts.removeTag.state} />
      <NoteField
        ref={note}
        text={text}
        onChange={(typed) => hand.change({ note: typed })}
        onSave={() => void save()}
        pending={acts.note.state.pending}
        failed={acts.note.state.failure !== undefined}
      />
      <ActTrouble state={acts.note.state} />
    </section>
  );
}

/** The cadence they are on, or could be put on; loaded once it is asked for. */
function Cadence({ person }: KnownSectionsProps) {
  const { touches } = useMessages();
  const { formatNumber } = useFormat();
  const [asked, setAsked] = useState(false);
  const { cadence } = person;
  const summary = (
    <>
      <span className="grow">{touches.cadence}</span>
      {cadence && (
        <span className="text-12 text-2">
          <Bidi>{touches.progress(formatNumber(cadence.step), formatNumber(cadence.of), cadence.name)}</Bidi>
        </span>
      )}
    </>
  );
  return (
    <section className="popup-section">
      <Disclosure summary={summary} onOpen={() => setAsked(true)}>
        {asked && (
          <Suspense fallback={<div className="cadence-room" aria-busy="true" />}>
            <CadenceFields person={person} />
          </Suspense>
        )}
      </Disclosure>
    </section>
  );
}

/** Everything known of a stored person, each part changed in place and saved at once. */
export function KnownSections(props: KnownSectionsProps) {
  const { person, acts, reading } = props;
  const { person: say } = useMessages();
  const summary = (
    <>
      <span className="grow">{say.allFields}</span>
      {reading && <ReadingGaps reading={reading} />}
    </>
  );
  return (
    <ScoreSection person={person} icps={useActiveIcps()} settling={acts.settling}>
      <Stage {...props} />
      <FollowUps {...props} />
      <Readiness {...props} />
      <TagsAndNote {...props} />
      <Cadence {...props} />
      <section className="popup-section">
        <Disclosure summary={summary}>
          <FactsEditor facts={person.facts} onPage withSource onEdit={acts.edit.run} />
          <OwnFactsLater person={person} withSource onField={acts.custom.run} onSay={acts.said.run} />
          {reading && <PointAt reading={reading} />}
        </Disclosure>
        <ActTrouble state={acts.edit.state} />
        <ActTrouble state={acts.custom.state} />
        <ActTrouble state={acts.said.state} />
      </section>
    </ScoreSection>
  );
}
