import { UserRoundSearch } from 'lucide-react';
import { useState } from 'react';
import type { Icp } from '../../lib/model/icp.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { STAGES } from '../../lib/model/words.ts';
import { MOST_AT_ONE } from '../../lib/store/find-companies.ts';
import { missingRoles, type RoleGroup, type RoleHolder } from '../company/roles.ts';
import { useRoleName } from '../company/use-role-name.ts';
import { useCompanyMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Temperature } from '../score/temperature.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';

/** Of more people than this, each function shows the first few, and so many more at a click. */
const FEW_IN_ALL = 24;
const FEW = 6;
const MORE = 20;

function Holder({ holder: { person, seniority } }: { holder: RoleHolder }) {
  const { words } = useMessages();
  const { name, title, headline } = person.facts;
  const job = title?.value ?? headline?.value;
  return (
    <li className="company-holder">
      <div className="grow">
        <a className="person-link" href={`#/people/${person.id}`}>
          <Bidi>{name.value}</Bidi>
        </a>
        {job && (
          <p className="text-12 text-2">
            <Bidi>{job}</Bidi>
          </p>
        )}
      </div>
      <div className="company-standing text-12">
        {person.score && <Temperature label={person.score.label} />}
        <p className="text-11 text-3">
          {seniority ? `${words.seniorities[seniority]} · ` : ''}
          {words.stages[person.stage]}
        </p>
      </div>
    </li>
  );
}

function Group({ group: { function: name, holders }, few }: { group: RoleGroup; few: number }) {
  const { panel, words, personPage } = useMessages();
  const [shown, setShown] = useState(few);
  const rest = holders.length - shown;
  return (
    <section className="company-group">
      <h3>{name ? words.functions[name] : panel.company.roleOpen}</h3>
      <ul>
        {holders.slice(0, shown).map((holder) => (
          <Holder key={holder.person.id} holder={holder} />
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" variant="quiet" onClick={() => setShown(shown + MORE)}>
          {personPage.showMore(Math.min(rest, MORE))}
        </Button>
      )}
    </section>
  );
}

/** The people known at a company: function by function, the highest level first. Of many, the first of each function. */
export function CompanyPeople({ groups }: { groups: readonly RoleGroup[] }) {
  const { companies } = useMessages();
  const { people: say } = useCompanyMessages();
  const { formatNumber } = useFormat();
  const count = groups.reduce((sum, { holders }) => sum + holders.length, 0);
  return (
    <Card flush title={companies.people} aside={count > 0 ? formatNumber(count) : undefined}>
      {count === 0 && <p className="card-body text-12 text-2">{companies.nobody}</p>}
      {count >= MOST_AT_ONE && <p className="card-body text-12 text-2">{say.notAll(count)}</p>}
      {groups.map((group) => (
        <Group key={group.function ?? 'open'} group={group} few={count > FEW_IN_ALL ? FEW : count} />
      ))}
    </Card>
  );
}

/** The roles the profile seeks that nobody known here fills. */
export function MissingRoles({ groups, icps }: { groups: readonly RoleGroup[]; icps: readonly Icp[] }) {
  const { companies } = useMessages();
  const nameOf = useRoleName();
  const roles = missingRoles(icps, groups);
  if (roles.length === 0) return null;
  return (
    <Card title={companies.missingRoles}>
      <ul className="stack">
        {roles.map((role) => (
          <li key={role.function ?? 'any'} className="row row-top text-12">
            <Icon of={UserRoundSearch} size={14} />
            {nameOf(role)}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** On which stages the people known at a company stand. */
export function CompanyStages({ people }: { people: readonly PersonRow[] }) {
  const { companies, words } = useMessages();
  const { formatNumber } = useFormat();
  const counts = STAGES.map(
    (stage) => [stage, people.filter((person) => person.stage === stage).length] as const,
  );
  const held = counts.filter(([, n]) => n > 0);
  if (held.length === 0) return null;
  return (
    <Card title={companies.stages}>
      <dl className="company-stages">
        {held.map(([stage, n]) => (
          <div key={stage}>
            <dt>{words.stages[stage]}</dt>
            <dd className="strong">{formatNumber(n)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
