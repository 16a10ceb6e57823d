import { GitFork, Plus } from 'lucide-react';
import { newId } from '../../lib/actions/act.ts';
import { useUndo } from '../hooks/use-undo.tsx';
import { useCadenceMessages } from '../locale/late-messages.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import type { RuleForm } from './cadence-form.ts';
import { ProblemLines } from './problem-lines.tsx';
import { RuleRow } from './rule-row.tsx';
import { ofRule } from './say-problem.ts';
import type { CadencePageState } from './use-cadence-page.ts';

function Columns() {
  const { rules } = useCadenceMessages();
  return (
    <div className="cadence-rule cadence-columns text-11 text-3" aria-hidden="true">
      <span>{rules.on}</span>
      <span>{rules.feel}</span>
      <span>{rules.does}</span>
    </div>
  );
}

/** What each outcome does to whoever is on the cadence. */
export function RulesCard({ page }: { page: CadencePageState }) {
  const { rules: say } = useCadenceMessages();
  const { offerUndoBy } = useUndo();
  const { form, problems, builtIn, write } = page;
  const add = () => {
    const rule: RuleForm = { id: newId(), feel: 'positive', do: 'stop', after: '', most: '1' };
    write({ ...form, rules: [...form.rules, rule] });
  };
  const change = (rule: RuleForm) =>
    write({ ...form, rules: form.rules.map((each) => (each.id === rule.id ? rule : each)) });
  const remove = (id: string) => {
    write({ ...form, rules: form.rules.filter((each) => each.id !== id) });
    offerUndoBy(say.removed, async () => write(form));
  };
  const actions = !builtIn && (
    <Button size="small" icon={<Icon of={Plus} size={14} />} onClick={add}>
      {say.add}
    </Button>
  );
  return (
    <Card flush title={say.title} actions={actions}>
      <p className="cadence-about text-12 text-2">{say.about}</p>
      {form.rules.length === 0 ? (
        <EmptyState icon={GitFork} title={say.none.title} body={say.none.body} />
      ) : (
        <>
          <Columns />
          <ol>
            {form.rules.map((rule, at) => (
              <RuleRow
                key={rule.id}
                rule={rule}
                place={at + 1}
                problems={ofRule(problems, at)}
                steps={form.steps}
                onChange={change}
                onRemove={() => remove(rule.id)}
              />
            ))}
          </ol>
        </>
      )}
      <ProblemLines problems={problems.filter(({ kind }) => kind === 'never-stops')} />
    </Card>
  );
}
