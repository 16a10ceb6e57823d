import { TriangleAlert } from 'lucide-react';
import { useCadenceMessages } from '../locale/late-messages.tsx';
import { Icon } from '../ui/icon.tsx';
import { type FormProblem, isWrong } from './cadence-form.ts';
import { sayProblem } from './say-problem.ts';

/** What is wrong at one place, a line each; what is only worth knowing is not in red. */
export function ProblemLines({ id, problems }: { id?: string; problems: readonly FormProblem[] }) {
  const say = useCadenceMessages();
  if (problems.length === 0) return null;
  return (
    <div id={id} className="cadence-problems" role="status">
      {problems.map((problem) => (
        <p key={problem.kind} className={isWrong(problem) ? 'field-error' : 'field-error field-warning'}>
          <Icon of={TriangleAlert} size={14} />
          {sayProblem(problem, say)}
        </p>
      ))}
    </div>
  );
}
