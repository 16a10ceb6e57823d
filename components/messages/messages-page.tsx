import { MessageSquareText } from 'lucide-react';
import type { LibraryKind } from '../../lib/actions/save-library.ts';
import { readLibrary } from '../../lib/store/read-library.ts';
import { NothingHere } from '../dashboard/nothing-here.tsx';
import { PageHeader } from '../dashboard/page-header.tsx';
import { useLive } from '../hooks/use-store.tsx';
import { ComposeSpeech, useComposeMessages } from '../locale/late-messages.tsx';
import { Button } from '../ui/button.tsx';
import { ContentEditor } from './content-editor.tsx';
import { LibraryFileMenu } from './library-file-menu.tsx';
import { ContentsTab, OffersTab, SnippetsTab, TemplatesTab } from './library-tabs.tsx';
import { OfferEditor } from './offer-editor.tsx';
import { SenderCard } from './sender-card.tsx';
import { SnippetEditor } from './snippet-editor.tsx';
import { TemplateEditor } from './template-editor.tsx';
import { useLibraryActs } from './use-library.ts';
import '../styles/table.css';
import '../styles/messages.css';

const KINDS = ['template', 'snippet', 'content', 'offer'] as const satisfies readonly LibraryKind[];
const TABS = [...KINDS, 'sender'] as const;
type Tab = (typeof TABS)[number];

const TAB_OF = {
  template: TemplatesTab,
  snippet: SnippetsTab,
  content: ContentsTab,
  offer: OffersTab,
} as const;
const EDITOR_OF = {
  template: TemplateEditor,
  snippet: SnippetEditor,
  content: ContentEditor,
  offer: OfferEditor,
} as const;

const isKind = (tab: string): tab is LibraryKind => KINDS.some((kind) => kind === tab);
const isTab = (tab: string): tab is Tab => TABS.some((each) => each === tab);

function Tabs({ tab }: { tab: Tab }) {
  const { tabs, room } = useComposeMessages();
  return (
    <nav className="library-tabs" aria-label={room}>
      {TABS.map((each) => (
        <a key={each} href={`#/messages/${each}`} aria-current={each === tab ? 'page' : undefined}>
          {tabs[each]}
        </a>
      ))}
    </nav>
  );
}

function Create({ kind }: { kind: LibraryKind }) {
  const { create } = useComposeMessages();
  const acts = useLibraryActs(kind);
  return (
    <Button variant="primary" onClick={acts.create}>
      {create[kind]}
    </Button>
  );
}

function Room({ tab }: { tab: Tab }) {
  const say = useComposeMessages();
  const library = useLive(readLibrary, []);
  if (!library) return null;
  const List = tab === 'sender' ? undefined : TAB_OF[tab];
  return (
    <div className="library-page">
      <PageHeader
        title={say.room}
        actions={
          <div className="row wrap">
            <LibraryFileMenu library={library} />
            {tab !== 'sender' && <Create key={tab} kind={tab} />}
          </div>
        }
      />
      <Tabs tab={tab} />
      {tab !== 'sender' && <p className="text-12 text-2">{say.about[tab]}</p>}
      {List ? <List key={tab} library={library} /> : <SenderCard />}
    </div>
  );
}

function Nowhere() {
  const { gone } = useComposeMessages();
  return <NothingHere icon={MessageSquareText} say={gone} href="#/messages" />;
}

function At({ tab, id }: MessagesPageProps) {
  if (!isTab(tab)) return <Nowhere />;
  if (id === undefined) return <Room tab={tab} />;
  if (!isKind(tab)) return <Nowhere />;
  const Editor = EDITOR_OF[tab];
  return <Editor key={id} id={id} />;
}

export interface MessagesPageProps {
  /** `template`, `snippet`, `content`, `offer`, `sender`. */
  tab: string;
  /** The item in its editor; without one the list is shown. */
  id?: string;
}

/** Everything messages are made of: templates, snippets, content, offers, and what they say of the user. */
export function MessagesPage(props: MessagesPageProps) {
  return (
    <ComposeSpeech waiting={<div aria-busy="true" />}>
      <At {...props} />
    </ComposeSpeech>
  );
}
