import { lazy, Suspense, useMemo, useState } from 'react';
import type { Icp } from '../../lib/model/icp.ts';
import type { Scorecard } from '../../lib/model/scorecard.ts';
import { type Assayed, explain } from '../../lib/qualify/index.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Disclosure } from '../ui/disclosure.tsx';

const AccountList = lazy(async () => ({ default: (await import('./account-list.tsx')).AccountList }));

function Account({ icp, card, known }: AccountDisclosureProps) {
  const { account } = useMessages();
  const lines = useMemo(() => explain({ ...known, icp }), [known, icp]);
  return (
    <Suspense fallback={<p className="text-12 text-2">{account.loading}</p>}>
      <AccountList lines={lines} criteria={card.criteria} />
    </Suspense>
  );
}

export interface AccountDisclosureProps {
  icp: Icp;
  card: Scorecard;
  /** What the card was made from. */
  known: Assayed;
}

/** The account of a score, behind one line: it is made when it is asked for. */
export function AccountDisclosure(props: AccountDisclosureProps) {
  const { account } = useMessages();
  const [asked, setAsked] = useState(false);
  return (
    <Disclosure
      summary={<span className="text-12">{account.title(props.card.total.value)}</span>}
      onOpen={() => setAsked(true)}
    >
      {asked && <Account {...props} />}
    </Disclosure>
  );
}
