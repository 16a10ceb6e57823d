import { ListChecks, TriangleAlert } from 'lucide-react';
import { type RefObject, useMemo, useRef, useState } from 'react';
import { newId } from '../../lib/actions/act.ts';
import type { CriterionField } from '../../lib/model/icp.ts';
import { useKeys } from '../hooks/use-keys.ts';
import { useReorder } from '../hooks/use-reorder.ts';
import { useUndo } from '../hooks/use-undo.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { Select } from '../ui/select.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { isCompetitors } from './competitors-card.tsx';
import { CriterionRow } from './criterion-row.tsx';
import type { CriterionForm, IcpForm } from './form-schema.ts';
import { changeCriterion, type FormProblem, moveCriterion, newCriterion } from './icp-form.ts';
import type { Preview } from './preview.ts';
import { sayField } from './say-criterion.ts';
import { generalProblems, sayProblem } from './say-problem.ts';

const FIELDS: readonly CriterionField[] = [
  'seniority',
  'function',
  'title',
  'size',
  'industry',
  'place',
  'company',
  'tenure',
  'keywords',
  'channel',
  'custom',
];

function AddCriterion({
  onAdd,
  select,
}: {
  onAdd(field: CriterionField): void;
  select: RefObject<HTMLSelectElement | null>;
}) {
  const { icp, words } = useMessages();
  return (
    <div className="add-criterion">
      <Select
        ref={select}
        label={icp.addCriterion}
        labelHidden
        placeholder={icp.addCriterion}
        value={undefined}
        choices={FIELDS.map((field) => ({ value: field, label: words.criterionFields[field] }))}
        onChange={onAdd}
        aria-keyshortcuts="A"
        trailing={<Kbd shortcut="A" />}
      />
    </div>
  );
}

function Legend() {
  const { words } = useMessages();
  return (
    <p className="counts-legend text-12 text-3">
      {(['match', 'partial', 'miss', 'unknown'] as const).map((verdict) => (
        <span key={verdict}>
          <i className={`counts-${verdict}`} aria-hidden="true" />
          {words.criterionVerdicts[verdict]}
        </span>
      ))}
    </p>
  );
}

function Columns() {
  const { columns } = useMessages().icp;
  return (
    <div className="criterion-row criterion-columns" aria-hidden="true">
      <span />
      <span>{columns.what}</span>
      <span>{columns.kind}</span>
      <span>{columns.weight}</span>
      <span>{columns.people}</span>
      <span />
    </div>
  );
}

export interface CriteriaCardProps {
  form: IcpForm;
  problems: readonly FormProblem[];
  preview: Preview | undefined;
  onChange(form: IcpForm): void;
}

/** A company criterion from the table is about companies wanted: those to leave out have a list of their own. */
function makeCriterion(id: string, field: CriterionField): CriterionForm {
  const made = newCriterion(id, field);
  return field === 'company' ? { ...made, kind: 'nice', prior: 0.1 } : made;
}

/** Adding, moving and removing criteria; a removal can be taken back. */
function useCriteria(form: IcpForm, onChange: (form: IcpForm) => void) {
  const messages = useMessages();
  const { icp } = messages;
  const { formatNumber } = useFormat();
  const { offerUndoBy } = useUndo();
  const [added, setAdded] = useState<string>();
  const [said, setSaid] = useState('');
  const shown = useMemo(() => form.criteria.filter((each) => !isCompetitors(each)), [form.criteria]);
  const order = useMemo(() => shown.map(({ id }) => id), [shown]);
  const add = (field: CriterionField) => {
    const id = newId();
    setAdded(id);
    onChange({ ...form, criteria: [...form.criteria, makeCriterion(id, field)] });
  };
  const remove = (criterion: CriterionForm) => {
    onChange({ ...form, criteria: form.criteria.filter(({ id }) => id !== criterion.id) });
    offerUndoBy(icp.removed(sayField(criterion, messages)), async () => onChange(form));
  };
  const reorder = useReorder(order, (id, to) => {
    const moved = shown.find((each) => each.id === id);
    if (!moved) return;
    onChange(moveCriterion(form, id, to));
    const [place, of] = [order.indexOf(to) + 1, order.length].map(formatNumber);
    setSaid(icp.moved(sayField(moved, messages), place ?? '', of ?? ''));
  });
  return { shown, added, add, remove, reorder, said };
}

type TableProps = CriteriaCardProps & Omit<ReturnType<typeof useCriteria>, 'add' | 'said'>;

function Table({ form, problems, preview, onChange, shown, added, remove, reorder }: TableProps) {
  const { icp } = useMessages();
  const general = generalProblems(problems);
  return (
    <>
      <div className="criteria-table">
        <Columns />
        <ol>
          {shown.map((criterion) => (
            <CriterionRow
              key={criterion.id}
              criterion={criterion}
              problem={problems.find(
                (each) => !general.includes(each) && each.criteria.includes(criterion.id),
              )}
              counts={preview?.criteria[criterion.id]}
              focused={criterion.id === added}
              dragged={criterion.id === reorder.dragged}
              grip={reorder.grip(criterion.id)}
              onChange={(change) => onChange(changeCriterion(form, criterion.id, change))}
              onRemove={() => remove(criterion)}
            />
          ))}
        </ol>
      </div>
      {general.map((problem) => (
        <p key={problem.kind} className="field-error criteria-error" role="alert">
          <Icon of={TriangleAlert} size={14} />
          {sayProblem(problem, icp)}
        </p>
      ))}
      {preview && preview.people > 0 && <Legend />}
    </>
  );
}

/** Every criterion of the profile but the list of competitors, one row each. */
export function CriteriaCard(props: CriteriaCardProps) {
  const { form, preview, onChange } = props;
  const { icp } = useMessages();
  const select = useRef<HTMLSelectElement>(null);
  const { add, said, ...criteria } = useCriteria(form, onChange);
  useKeys({ a: () => select.current?.focus() });
  const tried = preview && preview.people > 0 ? `, ${icp.testedOn(preview.people)}` : '';
  return (
    <Card
      flush
      title={icp.criteria}
      aside={`${icp.criteriaCount(criteria.shown.length)}${tried}`}
      actions={<AddCriterion onAdd={add} select={select} />}
    >
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
      {criteria.shown.length === 0 ? (
        <EmptyState icon={ListChecks} {...icp.noCriteria} />
      ) : (
        <Table {...props} {...criteria} />
      )}
    </Card>
  );
}
