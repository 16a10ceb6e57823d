import { Target, Users } from 'lucide-react';
import type { InsightsRead } from '../../lib/browser/insights-session.ts';
import type { Icp } from '../../lib/model/icp.ts';
import { type InsightChoice, NO_ICP } from '../../lib/model/insights.ts';
import { Icon } from '../ui/icon.tsx';
import { type Choice, Select } from '../ui/select.tsx';
import { PeriodFields, type PeriodFieldsProps } from './period-fields.tsx';
import type { Names } from './tell-standing.ts';
import { useTelling } from './telling.ts';
import type { InsightChange } from './use-insight-choice.ts';

/** No id of a profile and no group's key. */
const ANY = '';
/** More would be no list to choose from. */
const MOST_GROUPS = 100;

export interface InsightChoicesProps {
  choice: InsightChoice;
  icps: readonly Icp[];
  groups: InsightsRead['groups'];
  names: Names;
  days: PeriodFieldsProps['days'];
  now: string;
  choose(change: InsightChange): void;
}

/** The profiles in use, and one that is chosen though it no longer is. */
function icpChoices({ choice, icps, names }: InsightChoicesProps): Choice<string>[] {
  const active = icps.filter(({ archivedAt, id }) => archivedAt === undefined || id === choice.icpId);
  const known = active.map(({ id, name }) => ({ value: id, label: name }));
  const { icpId } = choice;
  const isLost = icpId !== undefined && icpId !== NO_ICP && !active.some(({ id }) => id === icpId);
  return isLost ? [...known, { value: icpId, label: names.icp(icpId) }] : known;
}

/** The largest groups, and the one that is chosen. */
function groupChoices(
  { choice: { group }, groups, names }: InsightChoicesProps,
  written: (n: number) => string,
  counted: (name: string, n: string) => string,
) {
  const shown = groups.filter(({ key }, place) => place < MOST_GROUPS || key === group);
  const lost = group !== undefined && !shown.some(({ key }) => key === group);
  return [...shown, ...(lost ? [{ key: group, n: 0 }] : [])].map(({ key, n }) => ({
    value: key,
    label: counted(names.group(key), written(n)),
  }));
}

/** Of whom and of when the insights are. */
export function InsightChoices(props: InsightChoicesProps) {
  const { choice, days, now, choose } = props;
  const { say, format } = useTelling();
  const { choices } = say;
  return (
    <form className="insight-choices" aria-label={choices.label} onSubmit={(event) => event.preventDefault()}>
      <Select
        label={choices.icp}
        icon={<Icon of={Target} />}
        value={choice.icpId ?? ANY}
        choices={[
          { value: ANY, label: choices.allIcps },
          ...icpChoices(props),
          { value: NO_ICP, label: choices.noIcp },
        ]}
        onChange={(picked) => choose({ icpId: picked === ANY ? undefined : picked })}
      />
      <Select
        label={choices.group}
        icon={<Icon of={Users} />}
        value={choice.group ?? ANY}
        choices={[
          { value: ANY, label: choices.allGroups },
          ...groupChoices(props, format.formatNumber, choices.counted),
        ]}
        onChange={(picked) => choose({ group: picked === ANY ? undefined : picked })}
      />
      <PeriodFields period={choice.period} compare={choice.compare} days={days} now={now} onChange={choose} />
    </form>
  );
}
