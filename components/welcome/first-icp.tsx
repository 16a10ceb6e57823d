import { useState } from 'react';
import { saveIcp } from '../../lib/actions/save-icp.ts';
import type { Icp } from '../../lib/model/icp.ts';
import { useAct } from '../hooks/use-act.ts';
import { emptyForm, readForm } from '../icp/icp-form.ts';
import { useFormDraft } from '../icp/use-form-draft.ts';
import { useRescore } from '../icp/use-rescore.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Note } from '../ui/note.tsx';
import { FIRST_FIELDS, FirstCriterion } from './first-criterion.tsx';
import { NextSteps } from './next-steps.tsx';

/** Saves the profile, and scores whoever was captured before there was one. */
function useFirstIcp() {
  const { icp } = useMessages();
  const draft = useFormDraft('welcome');
  const act = useAct();
  const rescoring = useRescore();
  const form = draft.form ?? emptyForm(icp.firstName);
  const ready = readForm(form).draft;
  const use = async () => {
    if (ready === undefined) return;
    const saved = await act.perform(async (db, { id, at }) => {
      const made = await saveIcp(db, { id, at }, ready);
      return { ok: true, act: id, icp: made } as const;
    });
    if (!saved?.ok) return;
    draft.drop();
    await rescoring.run();
  };
  return { draft, form, ready, use, pending: act.pending, failure: act.failure };
}

function Builder({ onStartEmpty }: { onStartEmpty: () => void }) {
  const messages = useMessages();
  const { formatNumber } = useFormat();
  const { welcome, icp, trouble } = messages;
  const { draft, form, ready, use, pending, failure } = useFirstIcp();
  if (!draft.ready) return null;
  const chosen = formatNumber(form.criteria.length);
  return (
    <Card title={welcome.builder} aside={welcome.chosen(chosen, formatNumber(FIRST_FIELDS.length))}>
      <div className="first-icp">
        <p className="text-12 text-2">{welcome.builderHint}</p>
        {FIRST_FIELDS.map((field) => (
          <FirstCriterion key={field} field={field} form={form} onChange={draft.write} />
        ))}
        {failure && (
          <Note tone="miss" live="alert" title={trouble.storage[failure].title}>
            {trouble.storage[failure].body}
          </Note>
        )}
        <div className="row first-icp-end">
          <Button
            variant="primary"
            size="large"
            className="grow"
            pending={pending}
            pendingLabel={icp.using}
            failed={failure !== undefined}
            disabledReason={ready === undefined ? welcome.pickFirst : undefined}
            onClick={() => void use()}
          >
            {welcome.use}
          </Button>
          <Button variant="quiet" size="large" onClick={onStartEmpty}>
            {welcome.startEmpty}
          </Button>
        </div>
      </div>
    </Card>
  );
}

/** The first profile: six questions with answers to pick, and, once one is in use, what to do next. */
export function FirstIcp({ saved }: { saved: Icp | undefined }) {
  const [empty, setEmpty] = useState(false);
  return saved !== undefined || empty ? (
    <NextSteps icp={saved} onBack={() => setEmpty(false)} />
  ) : (
    <Builder onStartEmpty={() => setEmpty(true)} />
  );
}
