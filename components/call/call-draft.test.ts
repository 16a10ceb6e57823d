import { expect, it } from 'vitest';
import {
  backToTalk,
  type CallDraft,
  EMPTY_CALL,
  isEmptyCall,
  pause,
  restart,
  resume,
  secondsOf,
} from './call-draft.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 2, 10, 9, 0, seconds)).toISOString();
const begun: CallDraft = { ...EMPTY_CALL, startedAt: at(0), notes: 'two pallets' };

it('counts from the start, and nothing before it', () => {
  expect(secondsOf(EMPTY_CALL, at(50))).toBe(0);
  expect(secondsOf(begun, at(50))).toBe(50);
  expect(secondsOf(begun, '2026-03-10T08:00:00.000Z')).toBe(0);
  expect([isEmptyCall(EMPTY_CALL), isEmptyCall(begun)]).toEqual([true, false]);
});

it('leaves pauses out, each of them, however long ago', () => {
  const paused = pause(begun, at(10));
  expect(secondsOf(paused, at(40))).toBe(10);
  expect(pause(paused, at(20))).toBe(paused);
  const again = resume(paused, at(40));
  expect(secondsOf(again, at(45))).toBe(15);
  expect(secondsOf(resume(pause(again, at(50)), at(60)), at(60))).toBe(20);
  expect(resume(begun, at(40))).toEqual(begun);
});

it('starts again from nothing, and keeps what was typed', () => {
  const fresh = restart(pause(begun, at(10)), at(30));
  expect(secondsOf(fresh, at(31))).toBe(1);
  expect(fresh.notes).toBe('two pallets');
});

it('goes back to the questions with the clock running', () => {
  const ended = { ...pause(begun, at(10)), ending: true, outcome: { disposition: 'reached' } as const };
  const talking = backToTalk(ended, at(20));
  expect(talking).toMatchObject({ ending: false, outcome: { disposition: 'reached' } });
  expect(secondsOf(talking, at(21))).toBe(11);
});
