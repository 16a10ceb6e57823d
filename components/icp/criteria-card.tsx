import { ListChecks, TriangleAlert } from 'lucide-react';
import { type RefObject, useRef, useState } from 'react';
import { newId } from '../../lib/actions/act.ts';
import type { CriterionField } from '../../lib/model/icp.ts';
import { useKeys } from '../hooks/use-keys.ts';
import { useUndo } from '../hooks/use-undo.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { Select } from '../ui/select.tsx';
import { CriterionRow, sayProblem } from './criterion-row.tsx';
import {
  type CriterionForm,
  changeCriterion,
  type FormProblem,
  type IcpForm,
  newCriterion,
} from './icp-form.ts';
import type { Preview } from './preview.ts';

const FIELDS: readonly CriterionField[] = [
  'seniority',
  'function',
  'size',
  'industry',
  'place',
  'company',
  'keywords',
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

/** Adding and removing criteria; a removal can be taken back. */
function useCriteria(form: IcpForm, onChange: (form: IcpForm) => void) {
  const { icp, words } = useMessages();
  const { offerUndoBy } = useUndo();
  const [added, setAdded] = useState<string>();
  const add = (field: CriterionField) => {
    const id = newId();
    setAdded(id);
    onChange({ ...form, criteria: [...form.criteria, newCriterion(id, field)] });
  };
  const remove = (criterion: CriterionForm) => {
    onChange({ ...form, criteria: form.criteria.filter(({ id }) => id !== criterion.id) });
    offerUndoBy(icp.removed(words.criterionFields[criterion.field]), async () => onChange(form));
  };
  return { added, add, remove };
}

type TableProps = CriteriaCardProps & Pick<ReturnType<typeof useCriteria>, 'added' | 'remove'>;

function Table({ form, problems, preview, onChange, added, remove }: TableProps) {
  const { icp } = useMessages();
  const general = problems.find(({ kind }) => kind === 'weightless');
  return (
    <>
      <div className="criteria-table">
        <Columns />
        <ol>
          {form.criteria.map((criterion) => (
            <CriterionRow
              key={criterion.id}
              criterion={criterion}
              problem={problems.find((each) => each !== general && each.criteria.includes(criterion.id))}
              counts={preview?.criteria[criterion.id]}
              focused={criterion.id === added}
              onChange={(change) => onChange(changeCriterion(form, criterion.id, change))}
              onRemove={() => remove(criterion)}
            />
          ))}
        </ol>
      </div>
      {general && (
        <p className="field-error criteria-error" role="alert">
          <Icon of={TriangleAlert} size={14} />
          {sayProblem(general, icp)}
        </p>
      )}
      {preview && preview.people > 0 && <Legend />}
    </>
  );
}

/** Every criterion of the profile, one row each. */
export function CriteriaCard(props: CriteriaCardProps) {
  const { form, preview, onChange } = props;
  const { icp } = useMessages();
  const select = useRef<HTMLSelectElement>(null);
  const { added, add, remove } = useCriteria(form, onChange);
  useKeys({ a: () => select.current?.focus() });
  const tried = preview && preview.people > 0 ? `, ${icp.testedOn(preview.people)}` : '';
  return (
    <Card
      flush
      title={icp.criteria}
      aside={`${icp.criteriaCount(form.criteria.length)}${tried}`}
      actions={<AddCriterion onAdd={add} select={select} />}
    >
      {form.criteria.length === 0 ? (
        <EmptyState icon={ListChecks} {...icp.noCriteria} />
      ) : (
        <Table {...props} {...{ added, remove }} />
      )}
    </Card>
  );
}
