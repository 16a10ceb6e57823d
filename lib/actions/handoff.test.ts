import { describe, expect, it } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { answerHandoff } from './answer-handoff.ts';
import { handOff } from './hand-off.ts';
import { undo } from './undo.ts';

describe('handing a packet to sales', () => {
  it('is sent, then taken or sent back with the reason', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    expect(await answerHandoff(db, makeAct(1), id, true)).toEqual({ ok: false, reason: 'unchanged' });
    const sent = await handOff(db, makeAct(2), id, ' Mara ');
    expect(sent).toMatchObject({ ok: true, person: { handoff: { state: 'sent', at: makeAct(2).at } } });
    expect((await db.ledger.get(makeAct(2).id))?.data).toEqual({ to: 'Mara' });
    expect(await answerHandoff(db, makeAct(3), id, false, '  ')).toEqual({
      ok: false,
      reason: 'needs-reason',
    });
    const back = await answerHandoff(db, makeAct(3), id, false, 'no budget until May');
    expect(back).toMatchObject({
      ok: true,
      person: { handoff: { state: 'rejected', reason: 'no budget until May' } },
    });
    expect(await answerHandoff(db, makeAct(4), id, true)).toMatchObject({
      ok: true,
      person: { handoff: { state: 'accepted' } },
    });
    expect(await answerHandoff(db, makeAct(5), id, true)).toEqual({ ok: false, reason: 'unchanged' });
  });

  it('can be taken back', async () => {
    const db = openDatabase();
    const { id } = await captured(db);
    await handOff(db, makeAct(1), id);
    await undo(db, makeAct(2), [makeAct(1).id]);
    expect((await db.people.get(id))?.handoff).toBeUndefined();
  });
});
