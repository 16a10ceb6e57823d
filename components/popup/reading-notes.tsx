import { RotateCw } from 'lucide-react';
import { sayRefusal } from '../../lib/browser/capture-tab.ts';
import { isListAddress } from '../../lib/browser/read-tab.ts';
import { isLinkedIn, linkedInCompanyIdentity, safeLink, siteIdentity } from '../../lib/model/identity.ts';
import type { PointableAdapter } from '../../lib/model/recipe.ts';
import { PointAtName } from '../health/point-at.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { MenuItem } from '../ui/menu.tsx';
import { Note } from '../ui/note.tsx';
import type { GoodTabReading, Page } from './use-page.ts';

/** That the page is being read, once that takes long enough to notice. */
export function ReadingNow({ busy }: { busy: boolean }) {
  const { capture, popup } = useMessages();
  return (
    <div role="status">
      {busy && (
        <div className="reading-now">
          <Note icon={RotateCw} title={capture.reading}>
            {popup.stillReading}
          </Note>
        </div>
      )}
    </div>
  );
}

/** Reading the page again, as an item of the bar's menu. */
export function useReadAgain(page: Page): MenuItem[] {
  const { capture } = useMessages();
  const icon = <Icon of={RotateCw} size={14} />;
  return [{ id: 'read', label: capture.readAgain, icon, shortcut: 'R', onPick: page.readAgain }];
}

/** Refusals that a name pointed out may end: without one, a profile is nobody's. */
const REPAIRABLE = new Set<string>(['not-ready', 'layout-unknown']);
/** On a site in general any page may be one that a name makes somebody's, and a list whose names are not found has nobody. */
const isRepairable = (reason: string, adapter: PointableAdapter): boolean =>
  REPAIRABLE.has(reason) ||
  (reason === 'not-a-profile' && adapter !== 'linkedin-profile' && adapter !== 'linkedin-company');

/** Lists of people on LinkedIn, and the pages of Sales Navigator, by their address. */
const LISTS: readonly [path: RegExp, adapter: PointableAdapter][] = [
  [/^\/search\/results\/(?:people|all)(?:\/|$)/, 'linkedin-people-search'],
  [/^\/mynetwork\/invite-connect\/connections(?:\/|$)/, 'linkedin-connections'],
  [/^\/groups\/[^/]+\/members(?:\/|$)/, 'linkedin-group-members'],
  [/^\/sales\/(?:lead|people|company|search\/people|lists\/people)(?:\/|$)/, 'linkedin-sales'],
];

/** Whose page it is by its address: a person's, a company's or a list on LinkedIn, anybody's elsewhere. */
function namedBy({ tab, identity }: Page): PointableAdapter | undefined {
  if (/^li:(?:in|id)\//.test(identity ?? '')) return 'linkedin-profile';
  if (tab?.url && linkedInCompanyIdentity(tab.url)) return 'linkedin-company';
  const url = tab?.url;
  const list = url && isLinkedIn(url) ? LISTS.find(([path]) => path.test(url.pathname))?.[1] : undefined;
  return list ?? (url && siteIdentity(url) !== undefined ? 'any-site' : undefined);
}

/** Why the page gave nothing, and the way to try again. */
export function Refused({ page }: { page: Page }) {
  const { capture } = useMessages();
  const { formatList } = useFormat();
  if (!page.refusal) return null;
  const { reason, tried } = page.refusal;
  const named = namedBy(page);
  const { title, body } = sayRefusal(reason, capture);
  return (
    <Note
      tone="partial"
      live="status"
      title={title}
      actions={
        <Button
          size="small"
          shortcut="R"
          icon={<Icon of={RotateCw} size={14} />}
          pending={page.busy}
          onClick={page.readAgain}
        >
          {capture.readAgain}
        </Button>
      }
    >
      {body}
      {reason !== 'ambiguous' && tried.length > 0 && (
        <p className="text-11 text-3">{capture.missing(formatList(tried))}</p>
      )}
      {named && isRepairable(reason, named) && (
        <PointAtName adapter={named} inRows={page.tab?.url !== undefined && isListAddress(page.tab.url)} />
      )}
    </Note>
  );
}

/** That the page is about somebody it does not name, such as a sub-page of a profile opened by itself. */
export function Nameless({ page }: { page: Page }) {
  const { nameless } = useMessages().panel;
  const url = page.reading?.kind === 'person' ? safeLink(page.reading.person.url) : undefined;
  return (
    <Note
      tone="partial"
      live="status"
      title={nameless.title}
      actions={
        url && (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {nameless.open}
          </a>
        )
      }
    >
      {nameless.body}
    </Note>
  );
}

/** How much of the profile the page held: `3 fields not loaded · 1 reading differs`. */
export function ReadingGaps({ reading }: { reading: GoodTabReading }) {
  const { capture } = useMessages();
  const differing = reading.health.filter(({ conflicting }) => conflicting.length > 0).length;
  const parts = [
    ...(reading.notLoaded.length > 0 ? [capture.fieldsNotLoaded(reading.notLoaded.length)] : []),
    ...(differing > 0 ? [capture.readersDiffer(differing)] : []),
  ];
  return <span className="text-11 text-3">{parts.join(' · ')}</span>;
}
