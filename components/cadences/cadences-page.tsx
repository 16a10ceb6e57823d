import { Copy, Ellipsis, ListOrdered, Trash2 } from 'lucide-react';
import type { Cadence } from '../../lib/model/cadence.ts';
import { PageHeader } from '../dashboard/page-header.tsx';
import { useNow } from '../hooks/use-now.ts';
import { CadenceSpeech, useCadenceMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { PeopleLink } from '../people/open-filter.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { Note } from '../ui/note.tsx';
import { Pill } from '../ui/pill.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { ShapePicture } from './shape-picture.tsx';
import { type CadenceActs, useCadenceActs } from './use-cadence-acts.ts';
import { useCadences } from './use-cadences.ts';
import { type OnCadences, onCadence, useOnCadences } from './use-on-cadences.ts';
import '../styles/table.css';
import '../styles/cadences.css';

function useItems(cadence: Cadence, acts: CadenceActs, own: boolean): MenuItem[] {
  const say = useCadenceMessages();
  const copy: MenuItem = {
    id: 'copy',
    label: say.copyToEdit,
    icon: <Icon of={Copy} />,
    onPick: () => acts.copy(cadence),
  };
  if (!own) return [copy];
  const remove: MenuItem = {
    id: 'delete',
    label: say.delete,
    icon: <Icon of={Trash2} />,
    danger: true,
    onPick: () => acts.remove(cadence),
  };
  return [copy, remove];
}

/** How many are on it, and of them those it rests for, each as the way to them. */
function OnIt({ cadence, counts }: { cadence: Cadence; counts: OnCadences | undefined }) {
  const { onIt } = useCadenceMessages();
  const { formatNumber } = useFormat();
  if (!counts) return null;
  const all = counts.all.get(cadence.id) ?? 0;
  const resting = counts.resting.get(cadence.id) ?? 0;
  if (all === 0) return <span className="text-3">–</span>;
  return (
    <>
      <PeopleLink filter={onCadence(cadence.id)} label={onIt.open(cadence.name)}>
        {onIt.people(all)}
      </PeopleLink>
      {resting > 0 && (
        <span className="cadence-resting">
          <PeopleLink filter={onCadence(cadence.id, true)} label={onIt.open(cadence.name)}>
            {onIt.resting(formatNumber(resting))}
          </PeopleLink>
        </span>
      )}
    </>
  );
}

/** Whom it is proposed for, in pills. */
function Suits({ suits }: Pick<Cadence, 'suits'>) {
  const { words } = useMessages();
  const { anyStage } = useCadenceMessages();
  return (
    <span className="row wrap cadence-suits">
      {suits.stages.length === 0 && <span className="text-3">{anyStage}</span>}
      {suits.stages.map((stage) => (
        <Pill key={stage} outlined>
          {words.stages[stage]}
        </Pill>
      ))}
      {suits.grades.map((grade) => (
        <Pill key={grade}>{words.grades[grade]}</Pill>
      ))}
    </span>
  );
}

interface RowProps {
  cadence: Cadence;
  acts: CadenceActs;
  own: boolean;
  counts: OnCadences | undefined;
}

function Row({ cadence, acts, own, counts }: RowProps) {
  const say = useCadenceMessages();
  const { formatRelativeDay } = useFormat();
  const now = useNow();
  const items = useItems(cadence, acts, own);
  const { id, name, steps, kind, updatedAt } = cadence;
  const last = steps.at(-1)?.day ?? 0;
  return (
    <tr>
      <th scope="row" className="cadence-name">
        <a className="person-link" href={`#/cadences/${id}`}>
          <Bidi>{name}</Bidi>
        </a>
        <span className="text-3">
          {say.touches(steps.length)}, {kind === 'repeating' ? say.repeats(last) : say.span(last)}
          {own && `, ${formatRelativeDay(updatedAt, now)}`}
        </span>
      </th>
      <td className="cadence-shape">
        <ShapePicture steps={steps} kind={kind} brief />
      </td>
      <td className="cadence-on">
        <OnIt cadence={cadence} counts={counts} />
      </td>
      <td className="cadence-suited">
        <Suits suits={cadence.suits} />
      </td>
      <td className="cadence-more">
        <Menu label={say.actionsFor(name)} icon={<Icon of={Ellipsis} />} items={items} />
      </td>
    </tr>
  );
}

interface TableProps {
  title: string;
  cadences: readonly Cadence[];
  acts: CadenceActs;
  counts: OnCadences | undefined;
  own?: boolean;
}

function Table({ title, cadences, acts, counts, own = false }: TableProps) {
  const { columns, builtInNote, none, onIt } = useCadenceMessages();
  const { common } = useMessages();
  const aside = own ? undefined : builtInNote.body;
  return (
    <Card flush title={title} aside={aside}>
      {cadences.length === 0 ? (
        <EmptyState icon={ListOrdered} title={none.title} body={none.body} />
      ) : (
        <table className="data-table cadences-table" aria-label={title}>
          <thead>
            <tr>
              <th scope="col" className="cadence-name">
                {columns.name}
              </th>
              <th scope="col" className="cadence-shape">
                {columns.shape}
              </th>
              <th scope="col" className="cadence-on">
                {onIt.title}
              </th>
              <th scope="col" className="cadence-suited">
                {columns.suits}
              </th>
              <td className="cadence-more">
                <VisuallyHidden>{common.more}</VisuallyHidden>
              </td>
            </tr>
          </thead>
          <tbody>
            {cadences.map((cadence) => (
              <Row key={cadence.id} {...{ cadence, acts, own, counts }} />
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

function List() {
  const { touches, trouble } = useMessages();
  const say = useCadenceMessages();
  const acts = useCadenceActs();
  const all = useCadences();
  const counts = useOnCadences();
  if (!all) return null;
  const create = (
    <Button variant="primary" onClick={acts.create}>
      {say.create}
    </Button>
  );
  return (
    <div className="cadences-page">
      <PageHeader title={touches.cadences} actions={create} />
      <p className="text-12 text-2">{say.about}</p>
      {acts.failure && (
        <Note tone="miss" live="alert" title={trouble.storage[acts.failure].title}>
          {trouble.storage[acts.failure].body}
        </Note>
      )}
      <Table title={say.own} cadences={all.own} {...{ acts, counts }} own />
      <Table title={say.builtIn} cadences={all.builtIn} {...{ acts, counts }} />
    </div>
  );
}

/** Every cadence, the user's own and those that are built in, each with its shape. */
export function CadencesPage() {
  return (
    <CadenceSpeech>
      <List />
    </CadenceSpeech>
  );
}
