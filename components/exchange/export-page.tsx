import { Users } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Finding } from '../../lib/exchange/check-export.ts';
import type { ExportOptions, Preset } from '../../lib/exchange/index.ts';
import { isImporter, isSheet } from '../../lib/exchange/presets.ts';
import { stageFieldsOf } from '../../lib/exchange/stage-map.ts';
import { USUAL_CAPACITY } from '../../lib/model/capacity.ts';
import type { ExportRow } from '../../lib/model/export-log.ts';
import { readLastExports } from '../../lib/store/last-exports.ts';
import { PageHeader } from '../dashboard/page-header.tsx';
import { useSettings } from '../hooks/use-settings.ts';
import { useLive } from '../hooks/use-store.tsx';
import { ExportSpeech, useExportMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import type { PeopleView } from '../people/use-people-view.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ColumnsCard } from './columns-card.tsx';
import { ExportChecks } from './export-checks.tsx';
import { type ExportChoice, ExportChoices } from './export-choices.tsx';
import { ExportGo } from './export-go.tsx';
import { ExportPreview } from './export-preview.tsx';
import { ExportTargets } from './export-targets.tsx';
import { StageMapCard } from './stage-map-card.tsx';
import { type Checked, useExportCheck } from './use-export-check.ts';
import { isOwnScope, type Scope, type ScopeCount, useExportIds, useScopes } from './use-export-ids.ts';
import { type ChoiceEditor, usePresetChoice } from './use-preset-choice.ts';
import '../styles/exchange.css';

const NOTHING: ReadonlySet<Finding> = new Set();

/** Who is left of these once whom the user leaves out, and whom the file does not take, are out. */
function staying(ids: readonly string[], checked: Checked | undefined, leftOut: ReadonlySet<Finding>) {
  if (checked === undefined || 'failed' in checked) return ids;
  const out = new Set(
    [...leftOut, 'out' as const, 'noFollowUp' as const].flatMap((finding) => checked.findings[finding] ?? []),
  );
  return out.size === 0 ? ids : ids.filter((_, at) => !out.has(at));
}

function NobodyIn({ scope }: { scope: Scope }) {
  const { empty } = useExportMessages();
  const { title, body } = empty[isOwnScope(scope) ? scope : 'segment'];
  return (
    <section className="card">
      <EmptyState icon={Users} title={title} body={body} action={<a href="#/people">{empty.action}</a>} />
    </section>
  );
}

interface ReadyProps {
  chosen: ScopeCount;
  ids: readonly string[];
  preset: Preset;
  editor: ChoiceEditor;
  last: ExportRow | undefined;
  onlyNews: boolean;
}

/** Whom the export holds in the end, and what was found on the way. */
function useSelection({ ids, preset, last, onlyNews }: ReadyProps, options: ExportOptions) {
  // Left out of one file is not left out of the next.
  const [left, setLeft] = useState<{ preset: Preset; findings: ReadonlySet<Finding> }>();
  const chosen = left?.preset === preset ? left.findings : NOTHING;
  const leftOut = useMemo(
    () => new Set<Finding>([...chosen, ...(onlyNews ? (['unchanged'] as const) : [])]),
    [chosen, onlyNews],
  );
  const checked = useExportCheck(ids, preset, { ...options, ...(last && { since: last.at }) });
  const stay = useMemo(() => staying(ids, checked, leftOut), [ids, checked, leftOut]);
  const leaveOut = (finding: Finding, out: boolean) => {
    const findings = new Set(chosen);
    if (out) findings.add(finding);
    else findings.delete(finding);
    setLeft({ preset, findings });
  };
  return { checked, stay, leftOut, leaveOut };
}

/** Why it must wait: whom to leave out is not known yet, or everyone is. */
function useWaiting(checked: Checked | undefined, leftOut: ReadonlySet<Finding>, stay: readonly string[]) {
  const say = useExportMessages();
  if (leftOut.size > 0 && !checked?.isCurrent) return say.checking;
  if (leftOut.size > 0 && checked && 'failed' in checked) return say.checkFailed;
  return stay.length === 0 ? say.nobodyLeft : undefined;
}

/** Everything about an export that can happen. */
function Ready(props: ReadyProps) {
  const { chosen, ids, preset, editor } = props;
  const say = useExportMessages();
  const { locale, zone } = useFormat();
  const capacity = useSettings()?.capacity ?? USUAL_CAPACITY;
  const { columns, stages, owner } = editor.choice;
  const options = useMemo<ExportOptions>(
    () => ({ locale, zone, ...(columns && { columns }), ...(stages && { stages }), ...(owner && { owner }) }),
    [locale, zone, columns, stages, owner],
  );
  const { checked, stay, leftOut, leaveOut } = useSelection(props, options);
  const waiting = useWaiting(checked, leftOut, stay);
  const { scope, segment } = chosen;
  const label = isOwnScope(scope) ? say.fileLabels[scope] : (segment?.name ?? '');
  const order = { ids: stay, preset, options, label, scope: segment?.name ?? scope, capacity };
  return (
    <>
      <ExportGo {...{ order, waiting }} />
      <ExportChecks {...{ ids, preset, stages, checked, leftOut }} onLeaveOut={leaveOut} />
      {stay.length > 0 && <ExportPreview ids={stay} preset={preset} options={options} />}
      {(isSheet(preset) || isImporter(preset)) && <ColumnsCard preset={preset} editor={editor} />}
      {isImporter(preset) && stageFieldsOf(preset).length > 0 && (
        <StageMapCard preset={preset} editor={editor} />
      )}
    </>
  );
}

/** All of them, or who is new or changed since the last export in the preset. */
function SinceChoice({ last, onlyNews, onChange }: SinceProps) {
  const { since } = useExportMessages();
  const { formatDate } = useFormat();
  if (last === undefined) return null;
  const choices: ExportChoice<'all' | 'news'>[] = [
    { value: 'all', title: since.all, hint: since.allHint },
    { value: 'news', title: since.news(formatDate(last.at)), hint: since.newsHint },
  ];
  return (
    <ExportChoices
      title={since.title}
      value={onlyNews ? 'news' : 'all'}
      choices={choices}
      onChange={(value) => onChange(value === 'news')}
    />
  );
}

interface SinceProps {
  last: ExportRow | undefined;
  onlyNews: boolean;
  onChange(onlyNews: boolean): void;
}

function Room({ view }: { view: PeopleView }) {
  const say = useExportMessages();
  const { formatNumber } = useFormat();
  const [wanted, setScope] = useState<Scope>(view.selected.size > 0 ? 'selection' : 'qualified');
  const [preset, setPreset] = useState<Preset>('csv');
  const [onlyNews, setOnlyNews] = useState(false);
  const scopes = useScopes(view);
  // A segment that was deleted is none to export.
  const chosen = scopes.find(({ scope }) => scope === wanted) ?? { scope: 'qualified', count: undefined };
  const ids = useExportIds(chosen, view);
  const editor = usePresetChoice(preset);
  const lasts = useLive(readLastExports, []);
  const last = lasts?.get(preset);
  const choices = scopes.map(
    ({ scope, segment, count }): ExportChoice<Scope> => ({
      value: scope,
      ...(isOwnScope(scope) ? say.scopes[scope] : { title: segment?.name ?? '', hint: say.segment }),
      count: count === undefined ? undefined : formatNumber(count),
    }),
  );
  const ready = ids !== undefined && editor !== undefined && lasts !== undefined;
  return (
    <>
      <PageHeader title={say.title} />
      <div className="export">
        <div className="export-side">
          <ExportChoices<Scope> title={say.who} value={chosen.scope} choices={choices} onChange={setScope} />
          <SinceChoice last={last} onlyNews={onlyNews && last !== undefined} onChange={setOnlyNews} />
          <ExportTargets value={preset} onChange={setPreset} />
        </div>
        {ready && (
          <div className="export-main">
            {ids.length === 0 ? (
              <NobodyIn scope={chosen.scope} />
            ) : (
              <Ready {...{ chosen, ids, preset, editor, last }} onlyNews={onlyNews && last !== undefined} />
            )}
          </div>
        )}
      </div>
    </>
  );
}

/** People out of Assay: who, for whom, what to know before, and how it went. */
export function ExportPage({ view }: { view: PeopleView }) {
  return (
    <ExportSpeech>
      <Room view={view} />
    </ExportSpeech>
  );
}
