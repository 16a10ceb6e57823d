import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import type { Nurture } from '../../lib/model/ledger.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import type { Stage } from '../../lib/model/words.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { StandingNote } from '../pipeline/standing-note.tsx';
import { Button } from '../ui/button.tsx';
import { ActTrouble } from './act-trouble.tsx';
import type { PersonActs } from './use-person-acts.ts';

const CustomerForm = lazy(async () => ({
  default: (await import('../pipeline/customer-form.tsx')).CustomerForm,
}));
const NurtureForm = lazy(async () => ({
  default: (await import('../pipeline/nurture-form.tsx')).NurtureForm,
}));

/** Somebody may have been nurtured without an end to the wait. */
const NOTHING: Nurture = {};

interface FormProps {
  person: PersonRow;
  acts: PersonActs;
  onClose(): void;
}

/** One more purchase of a customer, or the first that is told. */
function PurchaseForm({ acts: { purchase }, onClose }: FormProps) {
  const { record } = useMessages().stages.purchase;
  return (
    <>
      <CustomerForm
        label={record}
        needsReason={false}
        pending={purchase.state.pending}
        onMove={async ({ purchase: told }) => {
          if (told && (await purchase.run(told))) onClose();
        }}
        onCancel={onClose}
      />
      <ActTrouble state={purchase.state} />
    </>
  );
}

/** What else ends the wait of somebody nurtured. */
function WaitForm({ person, acts: { wait }, onClose }: FormProps) {
  const { save } = useMessages().stages.nurture;
  return (
    <>
      <NurtureForm
        label={save}
        grade={person.score?.label}
        waiting={person.nurture ?? NOTHING}
        pending={wait.state.pending}
        onMove={async ({ nurture }) => {
          if (nurture && (await wait.run(nurture))) onClose();
        }}
        onCancel={onClose}
      />
      <ActTrouble state={wait.state} />
    </>
  );
}

/** What can be added to where somebody stands, or changed of it, by the stage. */
function useAddition({ stage }: PersonRow) {
  const { stages } = useMessages();
  if (stage === 'customer') return { label: stages.purchase.add, Form: PurchaseForm };
  if (stage === 'nurture') return { label: stages.nurture.change, Form: WaitForm };
  return undefined;
}

export interface StandingActsProps {
  person: PersonRow;
  acts: PersonActs;
  /** What is offered beside it to whoever is ready again. */
  whenReady?: ReactNode;
}

/** How somebody stands who is met again, and what can be added to that in its place. */
export function StandingActs({ person, acts, whenReady }: StandingActsProps) {
  const [asked, setAsked] = useState<{ at: Stage; open: boolean }>();
  const addition = useAddition(person);
  const ready = person.maturedAt !== undefined && whenReady;
  // What was asked of a stage they have left is asked no more.
  const here = asked?.at === person.stage ? asked : undefined;
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (here?.open === false) opener.current?.focus();
  }, [here]);
  const ask = (open: boolean) => setAsked({ at: person.stage, open });
  if (addition && here?.open) {
    return (
      <StandingNote person={person}>
        <Suspense fallback={null}>
          <addition.Form {...{ person, acts }} onClose={() => ask(false)} />
        </Suspense>
      </StandingNote>
    );
  }
  const buttons = (addition ?? ready) && (
    <>
      {ready}
      {addition && (
        <Button size="small" ref={opener} onClick={() => ask(true)}>
          {addition.label}
        </Button>
      )}
    </>
  );
  return <StandingNote person={person} actions={buttons || undefined} />;
}
