import { UserRoundSearch } from 'lucide-react';
import { openPage } from '../../lib/browser/tabs.ts';
import type { Icp } from '../../lib/model/icp.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Temperature } from '../score/temperature.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Note } from '../ui/note.tsx';
import { missingRoles, type RoleGroup, type RoleHolder, type SoughtRole } from './roles.ts';
import { useRoleName } from './use-role-name.ts';

function Holder({ holder: { person, seniority } }: { holder: RoleHolder }) {
  const { words } = useMessages();
  const { name, title, headline } = person.facts;
  const job = title?.value ?? headline?.value;
  return (
    <li className="role-holder">
      <div className="grow">
        <button
          type="button"
          className="list-open strong"
          onClick={() => void openPage('dashboard', `/people/${person.id}`)}
        >
          <Bidi>{name.value}</Bidi>
        </button>
        <p className="text-12 text-2">
          <Bidi>{job ?? words.stages[person.stage]}</Bidi>
        </p>
      </div>
      <div className="role-standing">
        {person.score && <Temperature label={person.score.label} />}
        <p className="text-11 text-3">
          {seniority ? words.seniorities[seniority] : words.stages[person.stage]}
        </p>
      </div>
    </li>
  );
}

function Missing({ roles }: { roles: readonly SoughtRole[] }) {
  const { panel } = useMessages();
  const nameOf = useRoleName();
  if (roles.length === 0) return null;
  return (
    <Note icon={UserRoundSearch} title={panel.company.missing(roles.length)}>
      <ul className="roles-missing">
        {roles.map((role) => (
          <li key={JSON.stringify(role)}>{nameOf(role)}</li>
        ))}
      </ul>
    </Note>
  );
}

export interface RolesSectionProps {
  groups: readonly RoleGroup[];
  icps: readonly Icp[];
}

/** The people known at a company by role, and the roles sought that nobody known there fills. */
export function RolesSection({ groups, icps }: RolesSectionProps) {
  const { panel, words } = useMessages();
  const count = groups.reduce((sum, { holders }) => sum + holders.length, 0);
  return (
    <section className="popup-section stack" aria-label={panel.company.people(count)}>
      <h2>{panel.company.people(count)}</h2>
      {count === 0 && <p className="text-12 text-2">{panel.company.nobody}</p>}
      {groups.map(({ function: name, holders }) => (
        <div key={name ?? 'open'}>
          <h3>{name ? words.functions[name] : panel.company.roleOpen}</h3>
          <ul>
            {holders.map((holder) => (
              <Holder key={holder.person.id} holder={holder} />
            ))}
          </ul>
        </div>
      ))}
      <Missing roles={missingRoles(icps, groups)} />
    </section>
  );
}
