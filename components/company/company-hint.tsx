import { Building2 } from 'lucide-react';
import type { PersonFacts } from '../../lib/model/person.ts';
import type { Scorecard } from '../../lib/model/scorecard.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Icon } from '../ui/icon.tsx';
import { companyPage, missingFacts } from './missing-facts.ts';
import { employerUrl } from './use-employers.ts';

/** Which company fact would settle the verdict, and the page that shows it. The page opens only when clicked. */
export function CompanyHint({ card, facts }: { card: Scorecard; facts: PersonFacts }) {
  const { panel } = useMessages();
  const { formatList } = useFormat();
  const missing = missingFacts(card);
  const page = companyPage(employerUrl(facts));
  if (!missing || page === undefined) return null;
  const named = formatList(missing.facts.map((fact) => panel.hint.facts[fact]));
  const say = missing.settles ? panel.hint.settles : panel.hint.narrows;
  return (
    <p className="company-hint">
      <Icon of={Building2} size={14} />
      <span className="grow">
        {say(named, missing.facts.length)}{' '}
        <a href={page} target="_blank" rel="noopener noreferrer">
          {panel.hint.open}
        </a>
      </span>
    </p>
  );
}
