import { answer } from '../../lib/actions/answer.ts';
import { disqualify } from '../../lib/actions/disqualify.ts';
import { edit } from '../../lib/actions/edit.ts';
import { editCustom } from '../../lib/actions/edit-custom.ts';
import { type MoveInput, move } from '../../lib/actions/move.ts';
import { note } from '../../lib/actions/note.ts';
import { recordPurchase } from '../../lib/actions/record-purchase.ts';
import { reopen } from '../../lib/actions/reopen.ts';
import { sayWords, type WordsAnswer } from '../../lib/actions/say-words.ts';
import { schedule } from '../../lib/actions/schedule.ts';
import { signal } from '../../lib/actions/signal.ts';
import { tag } from '../../lib/actions/tag.ts';
import type { GivenAnswer } from '../../lib/model/answers.ts';
import type { Due, Touch } from '../../lib/model/follow-up.ts';
import type { EditField, Nurture } from '../../lib/model/ledger.ts';
import type { QuestionKey, SignalKind } from '../../lib/model/words.ts';
import type { ToldPurchase } from '../../lib/pipeline/check-purchase.ts';
import type { EditValue } from '../../lib/pipeline/draft-person.ts';
import type { SettingAside } from '../../lib/pipeline/set-aside.ts';
import { useReminding } from '../hooks/use-reminding.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { nameAnswer, nameQuestion } from './name-question.ts';
import type { Settling, Told } from './settle-question.ts';
import { tellPurchase } from './tell-move.ts';
import { useVerb, type Verb } from './use-verb.ts';

/** A verb per question: a double click is one answer, and two questions do not wait for each other. */
function useAnswer(id: string, key: QuestionKey): Verb<[GivenAnswer]> {
  const messages = useMessages();
  const { answered } = messages.person.done;
  return useVerb(
    (db, act, given: GivenAnswer) => answer(db, act, id, key, given),
    ({ state }) => answered(nameQuestion(key, messages), nameAnswer(key, state, messages)),
  );
}

/** One for every question of discovery: hooks, so each is named. */
function useAnswers(id: string): Record<QuestionKey, Verb<[GivenAnswer]>> {
  return {
    budget: useAnswer(id, 'budget'),
    authority: useAnswer(id, 'authority'),
    need: useAnswer(id, 'need'),
    timeline: useAnswer(id, 'timeline'),
    metrics: useAnswer(id, 'metrics'),
    'decision-criteria': useAnswer(id, 'decision-criteria'),
    'decision-process': useAnswer(id, 'decision-process'),
    champion: useAnswer(id, 'champion'),
    goals: useAnswer(id, 'goals'),
    plans: useAnswer(id, 'plans'),
  };
}

/** What is told of a person, whatever question it answers, each kept at once. */
function useTelling(id: string) {
  const { words, person } = useMessages();
  const answers = useAnswers(id);
  const edited = useVerb(
    (db, act, field: EditField, value: EditValue) => edit(db, act, id, field, value),
    (field) => person.done.edited(words.fields[field]),
  );
  const custom = useVerb(
    (db, act, name: string, value: string | null) => editCustom(db, act, id, name, value),
    (name) => person.done.edited(name),
  );
  const said = useVerb(
    (db, act, given: WordsAnswer) => sayWords(db, act, id, given),
    ({ about, state }) => person.done.answered(words.criterionFields[about], words.answerStates[state]),
  );
  const settle = (told: Told): Promise<boolean> => {
    switch (told.kind) {
      case 'answer':
        return answers[told.key].run(told.given);
      case 'edit':
        return edited.run(told.field, told.value);
      case 'custom':
        return custom.run(told.name, told.value);
      case 'words':
        return said.run(told.said);
    }
  };
  const states = [...Object.values(answers), edited, custom, said].map(({ state }) => state);
  const trouble = states.find(({ failure, refusal }) => failure !== undefined || refusal !== undefined);
  const settling: Settling = { settle, trouble };
  return { answers, edit: edited, custom, said, settling };
}

function useTags(id: string) {
  const { done } = useMessages().person;
  const add = useVerb((db, act, name: string) => tag(db, act, id, { add: [name] }), done.tagged);
  const remove = useVerb((db, act, name: string) => tag(db, act, id, { remove: [name] }), done.untagged);
  return { addTag: add, removeTag: remove };
}

function useStages(id: string) {
  const messages = useMessages();
  const format = useFormat();
  const { words, person, stages } = messages;
  const { done } = person;
  const reminding = useReminding();
  const nurtured = { ...reminding, note: stages.nurture.reminder };
  return {
    move: useVerb(
      (db, act, input: MoveInput) => move(db, act, id, { ...input, reminding: nurtured }),
      ({ to }) => done.moved(words.stages[to]),
    ),
    wait: useVerb(
      (db, act, nurture: Nurture) => move(db, act, id, { to: 'nurture', nurture, reminding: nurtured }),
      stages.told.wait,
    ),
    purchase: useVerb(
      (db, act, told: ToldPurchase) => recordPurchase(db, act, id, told, reminding),
      ({ on, amount, currency }) => {
        const paid = amount !== undefined && currency !== undefined && { paid: { amount, currency } };
        return tellPurchase({ on, ...paid }, messages, format);
      },
    ),
    reopen: useVerb((db, act) => reopen(db, act, id), done.reopened),
    signal: useVerb(
      (db, act, kind: SignalKind) => signal(db, act, id, { kind, at: act.at }, reminding),
      (kind) => done.signalled(words.signals[kind]),
    ),
    disqualify: useVerb(
      (db, act, { why, ...more }: SettingAside) => {
        const note = stages.aside.reminder(words.disqualifyReasons[why]);
        return disqualify(db, act, id, why, { ...more, reminding: { ...reminding, note } });
      },
      ({ why }) => done.disqualified(words.disqualifyReasons[why]),
    ),
  };
}

/** Everything that can be done to a stored person from a view of theirs. Each verb saves at once and offers its undo. */
export function usePersonActs(id: string) {
  const { person } = useMessages();
  const format = useFormat();
  return {
    ...useTelling(id),
    ...useTags(id),
    ...useStages(id),
    note: useVerb((db, act, text: string) => note(db, act, id, text), person.done.noted),
    schedule: useVerb(
      (db, act, { wall, zone, dueAt, ...touch }: Due & Touch) =>
        schedule(db, act, id, { wall, zone, dueAt }, touch),
      ({ dueAt }) => person.done.scheduled(format.formatDay(dueAt), format.formatTime(dueAt)),
    ),
  };
}

export type PersonActs = ReturnType<typeof usePersonActs>;
