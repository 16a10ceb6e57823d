import { ListOrdered, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { newId } from '../../lib/actions/act.ts';
import { useKeys } from '../hooks/use-keys.ts';
import { useReorder } from '../hooks/use-reorder.ts';
import { useUndo } from '../hooks/use-undo.tsx';
import { useCadenceMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { moveStep, nextStep, type StepForm } from './cadence-form.ts';
import { ProblemLines } from './problem-lines.tsx';
import { ofStep } from './say-problem.ts';
import { StepRow } from './step-row.tsx';
import type { CadencePageState } from './use-cadence-page.ts';

/** Adding, moving and removing steps; a removal can be taken back. */
function useSteps({ form, write }: CadencePageState) {
  const { steps: say } = useCadenceMessages();
  const { formatNumber } = useFormat();
  const { offerUndoBy } = useUndo();
  const [added, setAdded] = useState<string>();
  const [said, setSaid] = useState('');
  const order = useMemo(() => form.steps.map(({ id }) => id), [form.steps]);
  const add = () => {
    const id = newId();
    setAdded(id);
    write({ ...form, steps: [...form.steps, nextStep(id, form)] });
  };
  const change = (step: StepForm) =>
    write({ ...form, steps: form.steps.map((each) => (each.id === step.id ? step : each)) });
  const remove = (id: string) => {
    write({ ...form, steps: form.steps.filter((each) => each.id !== id) });
    offerUndoBy(say.removed, async () => write(form));
  };
  const reorder = useReorder(order, (id, to) => {
    write(moveStep(form, id, to));
    setSaid(say.moved(formatNumber(order.indexOf(to) + 1), formatNumber(order.length)));
  });
  return { added, add, change, remove, reorder, said };
}

function Columns() {
  const { steps } = useCadenceMessages();
  return (
    <div className="cadence-step cadence-columns text-11 text-3" aria-hidden="true">
      <span />
      <span />
      <span>
        {steps.after} ({steps.unit})
      </span>
    </div>
  );
}

/** The touches in order, each with its day, its channel and what it is for. */
export function StepsCard({ page }: { page: CadencePageState }) {
  const { steps: say, touches } = useCadenceMessages();
  const { form, problems, templates, builtIn } = page;
  const { added, add, change, remove, reorder, said } = useSteps(page);
  useKeys(builtIn ? {} : { a: add });
  const actions = !builtIn && (
    <Button size="small" shortcut="A" icon={<Icon of={Plus} size={14} />} onClick={add}>
      {say.add}
    </Button>
  );
  const general = problems.filter(({ kind }) => kind === 'empty' || kind === 'too-long');
  return (
    <Card flush title={say.title} aside={touches(form.steps.length)} actions={actions}>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
      {form.steps.length === 0 ? (
        <EmptyState icon={ListOrdered} title={say.none.title} body={say.none.body} />
      ) : (
        <>
          <Columns />
          <ol>
            {form.steps.map((step, at) => (
              <StepRow
                key={step.id}
                step={step}
                place={at + 1}
                problems={ofStep(problems, step.id)}
                templates={templates}
                focused={step.id === added}
                dragged={step.id === reorder.dragged}
                grip={reorder.grip(step.id)}
                onChange={change}
                onRemove={() => remove(step.id)}
              />
            ))}
          </ol>
        </>
      )}
      <ProblemLines problems={general} />
    </Card>
  );
}
