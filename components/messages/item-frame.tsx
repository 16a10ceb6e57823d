import { Copy, Ellipsis, MessageSquareText, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { LibraryKind } from '../../lib/actions/save-library.ts';
import { NothingHere } from '../dashboard/nothing-here.tsx';
import { PageHeader } from '../dashboard/page-header.tsx';
import { useComposeMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { Note } from '../ui/note.tsx';
import { Pill } from '../ui/pill.tsx';
import type { FormFault } from './library-form.ts';
import { type ItemPage, useItemPage } from './use-item-page.ts';
import { pathOf, useLibraryActs } from './use-library.ts';

/** What is wrong with a field, in a sentence; `undefined` where nothing is. */
export type FaultOf = (field: FormFault['field']) => string | undefined;

function useFaultOf(faults: readonly FormFault[], shown: boolean): FaultOf {
  const { faults: say } = useComposeMessages();
  const { formatNumber } = useFormat();
  const sayFault = ({ field, kind, words = '' }: FormFault): string | undefined => {
    switch (kind) {
      case 'missing':
        return field === 'title' ? say.title : field === 'body' ? say.body : say.name;
      case 'too-long':
        return say.tooLong(formatNumber(Number(words)));
      case 'country':
        return say.countries(words);
      case 'link':
        return say.link;
      case 'days':
        return say.days;
      case 'order':
        return say.order;
      // Each problem of a template is told below its text.
      case 'template':
        return undefined;
    }
  };
  return (field) => {
    const fault = shown ? faults.find((each) => each.field === field) : undefined;
    return fault && sayFault(fault);
  };
}

interface FrameProps<K extends LibraryKind> {
  kind: K;
  id: string;
  children(page: ItemPage<K>, faultOf: FaultOf): ReactNode;
}

function Actions<K extends LibraryKind>({ kind, page }: { kind: K; page: ItemPage<K> }) {
  const say = useComposeMessages();
  const acts = useLibraryActs(kind);
  const { saved, builtIn, changed, read } = page;
  const copy = () => saved && acts.copy(saved);
  if (builtIn)
    return (
      <Button variant="primary" icon={<Icon of={Copy} size={14} />} onClick={copy}>
        {say.copyToEdit}
      </Button>
    );
  return (
    <div className="row wrap">
      {saved && (
        <Menu
          label={say.actionsFor(titleOf(page))}
          icon={<Icon of={Ellipsis} />}
          size="medium"
          items={[
            { id: 'copy', label: say.duplicate, icon: <Icon of={Copy} />, onPick: copy },
            {
              id: 'delete',
              label: say.delete,
              icon: <Icon of={Trash2} />,
              danger: true,
              onPick: () => acts.remove(saved),
            },
          ]}
        />
      )}
      {changed && <Button onClick={page.discard}>{say.discard}</Button>}
      {changed && (
        <Button
          variant="primary"
          pending={page.pending}
          pendingLabel={say.saving}
          failed={page.failed}
          disabledReason={read.draft ? undefined : say.toMend}
          onClick={page.save}
        >
          {say.save}
        </Button>
      )}
    </div>
  );
}

const titleOf = ({ form }: { form: { name: string } | { title: string } }): string =>
  ('title' in form ? form.title : form.name).trim();

function Framed<K extends LibraryKind>({
  kind,
  page,
  children,
}: Omit<FrameProps<K>, 'id'> & { page: ItemPage<K> }) {
  const say = useComposeMessages();
  const { builtIn, changed, read, failure } = page;
  const faultOf = useFaultOf(read.faults, changed);
  return (
    <div className="library-page">
      <PageHeader
        title={titleOf(page) || say.create[kind]}
        aside={
          <span className="row wrap" role="status">
            {builtIn && <Pill>{say.builtIn}</Pill>}
            {changed && <Pill outlined>{say.draftKept}</Pill>}
          </span>
        }
        actions={<Actions kind={kind} page={page} />}
      />
      <p className="text-12">
        <a href={`#${pathOf(kind)}`}>{say.backTo}</a>
      </p>
      {builtIn && <Note title={say.builtInsNote} />}
      <ActTrouble state={failure ? { failure } : {}} />
      {children(page, faultOf)}
    </div>
  );
}

/** An item's page: what it is called, what can be done with it, and its fields. */
export function ItemFrame<K extends LibraryKind>({ kind, id, children }: FrameProps<K>) {
  const say = useComposeMessages();
  const page = useItemPage(kind, id);
  if (!page) return null;
  if (page === 'gone')
    return <NothingHere icon={MessageSquareText} say={say.gone} href={`#${pathOf(kind)}`} />;
  return (
    <Framed kind={kind} page={page}>
      {children}
    </Framed>
  );
}
