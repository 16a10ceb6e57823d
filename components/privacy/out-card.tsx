import { useState } from 'react';
import { startAct } from '../../lib/actions/act.ts';
import { hashesOfTyped, lift } from '../../lib/actions/lift.ts';
import type { Suppression } from '../../lib/model/suppression.ts';
import { findSuppression } from '../../lib/store/suppressions.ts';
import { useLive, useStore } from '../hooks/use-store.tsx';
import { usePrivacyMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Field } from '../ui/field.tsx';

type Looked = { at: 'out'; hashes: string[]; found: Suppression } | { at: 'not-out' | 'lifted' | 'failed' };

function LiftForm({ found, onLift }: { found: Suppression; onLift(reason: string): void }) {
  const say = usePrivacyMessages();
  const { formatDate } = useFormat();
  const [reason, setReason] = useState('');
  const missing = reason.trim() === '' ? say.reason : undefined;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (missing === undefined) onLift(reason);
      }}
    >
      <p role="status">{say.isOut(formatDate(found.at))}</p>
      <Field label={say.reason} hint={say.reasonHint} maxLength={500} value={reason} onChange={setReason} />
      <div>
        <Button type="submit" size="small" disabledReason={missing}>
          {say.lift}
        </Button>
      </div>
    </form>
  );
}

/** Looks somebody up among who is kept out, and lets them in again with a reason. */
function LookUp() {
  const db = useStore();
  const say = usePrivacyMessages();
  const [typed, setTyped] = useState('');
  const [looked, setLooked] = useState<Looked>();
  const fail = () => setLooked({ at: 'failed' });
  const look = async () => {
    const hashes = await hashesOfTyped(db, typed);
    const found = await findSuppression(db, hashes);
    setLooked(found ? { at: 'out', hashes, found } : { at: 'not-out' });
  };
  const letIn = async (hashes: string[], reason: string) => {
    await lift(db, startAct(), hashes, reason);
    setLooked({ at: 'lifted' });
  };
  const told = { 'not-out': say.notOut, lifted: say.lifted, failed: say.notSaved };
  return (
    <>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          look().catch(fail);
        }}
      >
        <Field label={say.address} autoComplete="off" value={typed} onChange={setTyped} />
        <div>
          <Button type="submit" size="small">
            {say.look}
          </Button>
        </div>
      </form>
      {looked && looked.at !== 'out' && <p role="status">{told[looked.at]}</p>}
      {looked?.at === 'out' && (
        <LiftForm found={looked.found} onLift={(reason) => void letIn(looked.hashes, reason).catch(fail)} />
      )}
    </>
  );
}

/** Who must stay out, by why, and the only way to let one of them in again. */
export function OutCard() {
  const say = usePrivacyMessages();
  const { formatNumber } = useFormat();
  const rows = useLive((db) => db.suppressions.toArray(), []);
  const count = (why: Suppression['why']) => formatNumber(rows?.filter((row) => row.why === why).length ?? 0);
  return (
    <Card title={say.out}>
      <div className="stack">
        <dl className="settings-facts">
          <dt>{say.objected}</dt>
          <dd>{count('objected')}</dd>
          <dt>{say.erased}</dt>
          <dd>{count('erased')}</dd>
        </dl>
        <LookUp />
      </div>
    </Card>
  );
}
