import { type SubmitEvent, useState } from 'react';
import { answerHandoff } from '../../lib/actions/answer-handoff.ts';
import { handOff } from '../../lib/actions/hand-off.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { useVerb } from '../person/use-verb.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Field } from '../ui/field.tsx';

function HandOver({ person }: { person: PersonRow }) {
  const { handoff } = useMessages();
  const [to, setTo] = useState('');
  const verb = useVerb((db, act) => handOff(db, act, person.id, to), handoff.handedOver);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void verb.run();
  };
  return (
    <form className="stack" onSubmit={submit}>
      <Field label={handoff.to} placeholder={handoff.toExample} maxLength={120} value={to} onChange={setTo} />
      <div className="row">
        <Button
          type="submit"
          variant="primary"
          pending={verb.state.pending}
          failed={verb.state.failure !== undefined}
        >
          {handoff.handOver}
        </Button>
      </div>
      <ActTrouble state={verb.state} />
    </form>
  );
}

function useAnswering(id: string) {
  const { handoff } = useMessages();
  const accept = useVerb((db, act) => answerHandoff(db, act, id, true), handoff.accepted);
  const reject = useVerb((db, act, why: string) => answerHandoff(db, act, id, false, why), handoff.rejected);
  return { accept, reject };
}

function SalesAnswer({ person }: { person: PersonRow }) {
  const { handoff, common } = useMessages();
  const { accept, reject } = useAnswering(person.id);
  const [reason, setReason] = useState<string>();
  const blank = reason?.trim() === '';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (reason !== undefined && !blank) void reject.run(reason).then((done) => done && setReason(undefined));
  };
  return (
    <div className="stack">
      <div className="row wrap">
        <Button pending={accept.state.pending} onClick={() => void accept.run()}>
          {handoff.accept}
        </Button>
        <Button aria-expanded={reason !== undefined} onClick={() => setReason(reason ?? '')}>
          {handoff.reject}
        </Button>
      </div>
      {reason !== undefined && (
        <form className="stack" onSubmit={submit}>
          <Field
            autoFocus
            label={handoff.reason}
            placeholder={handoff.reasonExample}
            maxLength={2_000}
            value={reason}
            onChange={setReason}
          />
          <div className="row">
            <Button
              type="submit"
              size="small"
              pending={reject.state.pending}
              disabledReason={blank ? handoff.reason : undefined}
            >
              {handoff.keepReason}
            </Button>
            <Button size="small" variant="quiet" onClick={() => setReason(undefined)}>
              {common.cancel}
            </Button>
          </div>
        </form>
      )}
      <ActTrouble state={accept.state} />
      <ActTrouble state={reject.state} />
    </div>
  );
}

/** Where the packet is: still here, with sales, taken or sent back; and what can be said next. */
export function HandoffStanding({ person }: { person: PersonRow }) {
  const { handoff } = useMessages();
  const { formatDate } = useFormat();
  const known = person.handoff;
  const state = known ? handoff.states[known.state](formatDate(known.at)) : handoff.states.none;
  return (
    <Card title={handoff.title}>
      <div className="stack">
        <p role="status">{state}</p>
        {known?.reason !== undefined && <p className="text-2">{known.reason}</p>}
        {known?.state === 'sent' ? <SalesAnswer person={person} /> : <HandOver person={person} />}
      </div>
    </Card>
  );
}
