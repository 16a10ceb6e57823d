import { UserRoundSearch } from 'lucide-react';
import type { Icp } from '../../lib/model/icp.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { STAGES } from '../../lib/model/words.ts';
import { groupByRole, missingRoles, type RoleHolder } from '../company/roles.ts';
import { useRoleName } from '../company/use-role-name.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Temperature } from '../score/temperature.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';

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

/** The people known at a company: function by function, the highest level first. */
export function CompanyPeople({ people }: { people: readonly PersonRow[] }) {
  const { companies, panel, words } = useMessages();
  const { formatNumber } = useFormat();
  const groups = groupByRole(people);
  return (
    <Card flush title={companies.people} aside={people.length > 0 ? formatNumber(people.length) : undefined}>
      {people.length === 0 && <p className="card-body text-12 text-2">{companies.nobody}</p>}
      {groups.map(({ function: name, holders }) => (
        <section key={name ?? 'open'} className="company-group">
          <h3>{name ? words.functions[name] : panel.company.roleOpen}</h3>
          <ul>
            {holders.map((holder) => (
              <Holder key={holder.person.id} holder={holder} />
            ))}
          </ul>
        </section>
      ))}
    </Card>
  );
}

/** The roles the profile seeks that nobody known here fills. */
export function MissingRoles({ people, icps }: { people: readonly PersonRow[]; icps: readonly Icp[] }) {
  const { companies } = useMessages();
  const nameOf = useRoleName();
  const roles = missingRoles(icps, groupByRole(people));
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
