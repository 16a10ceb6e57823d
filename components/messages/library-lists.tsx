import { Copy, Ellipsis, type LucideIcon, Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { LibraryItems, LibraryKind } from '../../lib/actions/save-library.ts';
import { LOCALE_NAMES } from '../../lib/locales/index.ts';
import type { Stage } from '../../lib/model/words.ts';
import type { Library } from '../../lib/store/read-library.ts';
import { useComposeMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { Pill } from '../ui/pill.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { type LibraryActs, nameOf, pathOf } from './use-library.ts';

export interface Column<K extends LibraryKind> {
  title: string;
  /** Names the column for its width. */
  look: string;
  cell(item: LibraryItems[K]): ReactNode;
}

export interface LibraryTableProps<K extends LibraryKind> {
  kind: K;
  title: string;
  note?: string;
  icon: LucideIcon;
  items: readonly LibraryItems[K][];
  columns: readonly Column<K>[];
  acts: LibraryActs<K>;
  /** They came with Assay. */
  builtIn?: boolean;
  /** At the end of the header. */
  actions?: ReactNode;
}

function Row<K extends LibraryKind>({ item, ...props }: LibraryTableProps<K> & { item: LibraryItems[K] }) {
  const { kind, columns, acts, builtIn = false } = props;
  const say = useComposeMessages();
  const name = nameOf(item as LibraryItems[LibraryKind]);
  const copy: MenuItem = {
    id: 'copy',
    label: builtIn ? say.copyToEdit : say.duplicate,
    icon: <Icon of={Copy} />,
    onPick: () => acts.copy(item),
  };
  const own: MenuItem[] = [
    {
      id: 'edit',
      label: say.edit,
      icon: <Icon of={Pencil} />,
      onPick: () => void location.assign(`#${pathOf(kind, item.id)}`),
    },
    copy,
    {
      id: 'delete',
      label: say.delete,
      icon: <Icon of={Trash2} />,
      danger: true,
      onPick: () => acts.remove(item),
    },
  ];
  return (
    <tr>
      <th scope="row">
        <a className="person-link" href={`#${pathOf(kind, item.id)}`}>
          <Bidi>{name}</Bidi>
        </a>
      </th>
      {columns.map(({ look, cell }) => (
        <td key={look} className={`library-${look}`}>
          {cell(item)}
        </td>
      ))}
      <td className="library-more">
        <Menu label={say.actionsFor(name)} icon={<Icon of={Ellipsis} />} items={builtIn ? [copy] : own} />
      </td>
    </tr>
  );
}

/** The items of one kind, each a row that leads to its editor. */
export function LibraryTable<K extends LibraryKind>(props: LibraryTableProps<K>) {
  const { kind, title, note, icon, items, columns, actions } = props;
  const say = useComposeMessages();
  const { common } = useMessages();
  const none = say.none[kind];
  return (
    <Card flush title={title} aside={note} actions={actions}>
      {items.length === 0 ? (
        <EmptyState icon={icon} title={none.title} body={none.body} />
      ) : (
        <table className="data-table library-table" aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{say.columns.name}</th>
              {columns.map(({ title: column, look }) => (
                <th key={look} scope="col" className={`library-${look}`}>
                  {column}
                </th>
              ))}
              <td className="library-more">
                <VisuallyHidden>{common.more}</VisuallyHidden>
              </td>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <Row key={item.id} {...props} item={item} />
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

/** Stages and personas something is for, in pills. */
function ForWhom({
  stages,
  personas,
  library,
}: {
  stages: readonly Stage[];
  personas: readonly string[];
  library: Library;
}) {
  const { words } = useMessages();
  const { anyStage } = useComposeMessages();
  const named = library.personas.filter(({ id }) => personas.includes(id));
  return (
    <span className="row wrap library-for">
      {stages.length === 0 && named.length === 0 && <span className="text-3">{anyStage}</span>}
      {stages.map((stage) => (
        <Pill key={stage} outlined>
          {words.stages[stage]}
        </Pill>
      ))}
      {named.map(({ id, name }) => (
        <Pill key={id}>{name}</Pill>
      ))}
    </span>
  );
}

/** The columns several kinds have in common. */
export function useSharedColumns(library: Library) {
  const say = useComposeMessages();
  const { formatCalendarDay, formatList } = useFormat();
  return {
    language: {
      title: say.columns.language,
      look: 'language',
      cell: ({ language }: { language: keyof typeof LOCALE_NAMES }) => LOCALE_NAMES[language],
    },
    forWhom: {
      title: say.columns.for,
      look: 'whom',
      cell: ({ stages = [], personas }: { stages?: readonly Stage[]; personas: readonly string[] }) => (
        <ForWhom {...{ stages, personas, library }} />
      ),
    },
    pains: {
      title: say.columns.pains,
      look: 'pains',
      cell: ({ pains }: { pains: readonly string[] }) => <Bidi>{formatList(pains)}</Bidi>,
    },
    validity: {
      title: say.columns.validity,
      look: 'validity',
      cell: ({ from, until }: { from?: string; until?: string }) =>
        from || until ? (
          [from, until].map((day) => (day ? formatCalendarDay(day) : '…')).join(' – ')
        ) : (
          <span className="text-3">–</span>
        ),
    },
  };
}
