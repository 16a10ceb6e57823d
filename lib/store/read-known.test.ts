import { describe, expect, it } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { answer } from '../actions/answer.ts';
import { logContact } from '../actions/log-contact.ts';
import { move } from '../actions/move.ts';
import { signal } from '../actions/signal.ts';
import { undo } from '../actions/undo.ts';
import { BUILT_IN_TEMPLATES } from '../followup/message/built-in-templates.ts';
import { findNamed } from './find-named.ts';
import { messageValues, type ValuesInput } from './message-values.ts';
import { readKnown } from './read-known.ts';
import { readTemplateResults } from './template-results.ts';

const NOW = '2026-03-20T10:00:00.000Z';
const INPUT: ValuesInput = {
  language: 'en',
  sender: { name: 'Ines Calder' },
  content: undefined,
  offer: undefined,
  today: '2026-03-20',
  zone: 'UTC',
};
const sentWith = (template: string) => ({
  channel: 'email' as const,
  outcome: { disposition: 'sent' as const },
  message: { template, text: 'Hello', contents: ['c1'] },
});

describe('what is known for a message', () => {
  it('comes from facts, answers, signals and earlier messages', async () => {
    const db = openDatabase();
    const { id } = await captured(db, { name: 'Marta Ibáñez', location: 'Bilbao, España', degree: '1st' });
    await answer(db, makeAct(1), id, 'need', { state: 'yes', note: 'Returns take a day' });
    await signal(db, makeAct(2), id, { kind: 'webinar', at: '2026-03-10T09:00:00.000Z' });
    await logContact(db, makeAct(3), id, sentWith('built-in-de-share'));
    const known = await readKnown(db, id, BUILT_IN_TEMPLATES, NOW);
    if (!known) throw new Error('gone');
    expect(known.recipient).toMatchObject({
      country: 'ES',
      pains: 'Returns take a day',
      language: { code: 'de', by: 'earlier' },
      reach: { degree: '1st' },
    });
    expect([...known.recipient.supports].sort()).toEqual(['connected', 'told', 'webinar']);
    expect(known.sent).toMatchObject([{ template: 'built-in-de-share', contents: ['c1'] }]);
    const { values, origins } = messageValues(known, INPUT);
    expect(values).toMatchObject({
      'first name': 'Marta',
      place: 'Bilbao',
      pains: 'Returns take a day',
      signal: 'our webinar',
      'sender name': 'Ines Calder',
    });
    expect(values['sender company']).toBeUndefined();
    expect(origins.pains).toEqual({ from: 'need' });
  });

  it('greets by the whole name where no first name is certain', async () => {
    const db = openDatabase();
    const { id } = await captured(db, { name: 'Wang Xiaoling', location: 'Zürich, Schweiz' });
    const known = await readKnown(db, id, [], NOW);
    if (!known) throw new Error('gone');
    expect(known.recipient.language).toBeUndefined();
    const { values } = messageValues(known, INPUT);
    expect(values['greeting name']).toBe('Wang Xiaoling');
    expect(values['first name']).toBeUndefined();
  });
});

it('finds the names of others in a text', async () => {
  const db = openDatabase();
  await captured(db, { name: 'Jonas Reinhold', identities: ['li:in/jonas-reinhold'] });
  const found = await findNamed(db, 'As I told JONAS Reinhold on Monday.');
  expect(found.people).toEqual(['Jonas Reinhold']);
  expect((await findNamed(db, 'Jonas, as Reinhold said')).people).toEqual([]);
});

describe('what came of a template', () => {
  it('counts sent, answered within 21 days, and moved on after it', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    await logContact(db, makeAct(1), id, { ...sentWith('t1'), at: '2026-01-01T09:00:00.000Z' });
    await logContact(db, makeAct(2), id, { ...sentWith('t1'), at: '2026-02-20T09:00:00.000Z' });
    await signal(db, makeAct(3), id, { kind: 'reply', at: '2026-02-25T09:00:00.000Z' });
    await move(db, makeAct(4), id, { to: 'prospect', reason: 'fits' });
    const sent = await logContact(db, makeAct(5), id, { ...sentWith('t2'), at: '2026-03-01T08:00:00.000Z' });
    expect(await readTemplateResults(db)).toEqual([
      { template: 't1', sent: 2, replied: 1, won: 2, lastAt: '2026-02-20T09:00:00.000Z' },
      expect.objectContaining({ template: 't2', sent: 1, replied: 0 }),
    ]);
    if (sent.ok) await undo(db, makeAct(6), [sent.act]);
    expect((await readTemplateResults(db)).map(({ template }) => template)).toEqual(['t1']);
  });
});
