import { useEffect } from 'react';
import { toolbarWords } from '../../lib/browser/capture-tab.ts';
import type { Tab } from '../../lib/browser/tabs.ts';
import { showAddress } from '../../lib/browser/toolbar.ts';
import { useKeys } from '../hooks/use-keys.ts';
import { useStore } from '../hooks/use-store.tsx';
import { AnyView } from './any-view.tsx';
import { DraftView } from './draft-view.tsx';
import { KnownView } from './known-view.tsx';
import { Nameless, Refused } from './reading-notes.tsx';
import { ReadingView } from './reading-view.tsx';
import { SuppressedView } from './suppressed-view.tsx';
import { useDraft } from './use-draft.ts';
import type { Page } from './use-page.ts';
import { type Standing, useStanding } from './use-standing.ts';

/** Keeps the tab's icon saying what the popup does: known with this score, suppressed, or neither. */
function useToolbar(tab: Tab | undefined, standing: Standing | undefined) {
  const db = useStore();
  const { known, suppression, settled } = standing ?? {};
  const said = `${known?.id} ${known?.stage} ${known?.score?.value} ${suppression?.hash}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `said` is what the icon shows of the standing
  useEffect(() => {
    if (tab && settled) void toolbarWords().then((words) => showAddress(db, tab, words));
  }, [db, tab?.id, settled, said]);
}

/** Nothing is known and nothing was read: that it is being read, or why it could not be. */
function Unread({ page }: { page: Page }) {
  useKeys({ r: page.readAgain });
  if (page.refusal) return <AnyView first notice={<Refused page={page} />} />;
  return <ReadingView page={page} />;
}

export interface ProfileViewProps {
  page: Page;
  /** Whom the page is about: by its address, or elsewhere than on LinkedIn by what was read. */
  identity: string;
}

/** A profile in view: at once what its address tells, then what reading it adds. */
export function ProfileView({ page, identity }: ProfileViewProps) {
  const { readAt } = page;
  const reading = page.reading?.kind === 'person' ? page.reading : undefined;
  const identities = reading ? [...new Set([identity, ...reading.person.identities])] : [identity];
  const { name, emails } = reading?.person ?? {};
  const standing = useStanding({ identities, name, emails });
  const hand = useDraft(identity);
  useToolbar(page.tab, standing);
  if (standing?.suppression) return <SuppressedView suppression={standing.suppression} reading={reading} />;
  if (standing?.known && hand) {
    const { known } = standing;
    return <KnownView key={known.id} page={page} reading={reading} person={known} hand={hand} />;
  }
  if (reading && readAt && hand && standing?.settled && reading.person.name === undefined) {
    return <AnyView first notice={<Nameless page={page} />} />;
  }
  if (reading && readAt && hand && standing?.settled)
    return <DraftView {...{ page, reading, readAt, hand }} />;
  return <Unread page={page} />;
}
