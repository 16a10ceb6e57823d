import { ClipboardCopy, Download, Users } from 'lucide-react';
import { useState } from 'react';
import { fileName, type Preset } from '../../lib/exchange/index.ts';
import { PageHeader } from '../dashboard/page-header.tsx';
import { useNow } from '../hooks/use-now.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import type { PeopleView } from '../people/use-people-view.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { type ExportChoice, ExportChoices } from './export-choices.tsx';
import { ExportPreview } from './export-preview.tsx';
import { ExportChecks, ExportReport } from './export-report.tsx';
import { useExport } from './use-export.ts';
import { SCOPES, type Scope, useExportIds } from './use-export-ids.ts';
import '../styles/exchange.css';

const PRESET_ORDER: readonly Preset[] = ['csv', 'excel-csv', 'tsv', 'json'];

/** A clipboard with more than this freezes the sheet it is pasted into. */
const MOST_COPIED = 5_000;

interface GoProps {
  ids: readonly string[];
  scope: Scope;
  preset: Preset;
  exporting: ReturnType<typeof useExport>;
}

/** The act itself, or how far it has come. */
function Go({ ids, scope, preset, exporting }: GoProps) {
  const { exchange, common } = useMessages();
  const { formatNumber, zone } = useFormat();
  const now = useNow();
  const { progress, run, cancel } = exporting;
  if (progress !== undefined) {
    const { phase, done, total } = progress;
    const detail = common.doneOf(formatNumber(done), formatNumber(total));
    return (
      <ProgressBar
        label={exchange[phase]}
        {...{ done, total, detail }}
        {...(phase === 'gathering' && { onCancel: cancel })}
      />
    );
  }
  const copies = preset === 'tsv';
  const label = exchange.fileLabels[scope];
  const tooMany = copies && ids.length > MOST_COPIED;
  const nobody = ids.length === 0 ? exchange.nobodyToExport : undefined;
  const reason = tooMany ? exchange.tooManyToCopy(formatNumber(MOST_COPIED)) : nobody;
  return (
    <div className="row wrap">
      <Button
        variant="primary"
        size="large"
        icon={<Icon of={copies ? ClipboardCopy : Download} />}
        disabledReason={reason}
        onClick={() => void run({ ids, preset, label })}
      >
        {(copies ? exchange.copyNow : exchange.exportNow)(ids.length)}
      </Button>
      <span className="text-12 text-2 grow">
        {reason ?? (!copies && exchange.fileName(fileName(preset, now, zone, label)))}
      </span>
    </div>
  );
}

/** Everything about an export that can happen. */
function Ready({ ids, scope, preset, exporting }: GoProps) {
  return (
    <>
      <Go {...{ ids, scope, preset, exporting }} />
      <ExportReport end={exporting.end} />
      <ExportPreview ids={ids} preset={preset} />
      <ExportChecks ids={ids} />
    </>
  );
}

function NobodyIn({ scope }: { scope: Scope }) {
  const { empty } = useMessages().exchange;
  const { title, body } = empty[scope];
  return (
    <section className="card">
      <EmptyState icon={Users} title={title} body={body} action={<a href="#/people">{empty.action}</a>} />
    </section>
  );
}

/** People out of Assay: who, in which form, what to know before, and how it went. */
export function ExportPage({ view }: { view: PeopleView }) {
  const { exchange } = useMessages();
  const { formatNumber } = useFormat();
  const [scope, setScope] = useState<Scope>(view.selected.size > 0 ? 'selection' : 'qualified');
  const [preset, setPreset] = useState<Preset>('csv');
  const found = useExportIds(view);
  const exporting = useExport();
  const ids = found?.[scope];
  const scopes = SCOPES.map(
    (value): ExportChoice<Scope> => ({
      value,
      ...exchange.scopes[value],
      count: found && formatNumber(found[value].length),
    }),
  );
  const presets = PRESET_ORDER.map((value): ExportChoice<Preset> => ({ value, ...exchange.presets[value] }));
  return (
    <>
      <PageHeader title={exchange.title} />
      <div className="export">
        <div className="export-side">
          <ExportChoices<Scope> title={exchange.who} value={scope} choices={scopes} onChange={setScope} />
          <ExportChoices<Preset> title={exchange.as} value={preset} choices={presets} onChange={setPreset} />
        </div>
        {ids !== undefined && (
          <div className="export-main">
            {ids.length === 0 ? <NobodyIn scope={scope} /> : <Ready {...{ ids, scope, preset, exporting }} />}
          </div>
        )}
      </div>
    </>
  );
}
