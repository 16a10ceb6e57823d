import { ClipboardCopy, Download } from 'lucide-react';
import type { ExportOrder } from '../../lib/browser/exporter.ts';
import { fileName } from '../../lib/exchange/index.ts';
import { isImporter } from '../../lib/exchange/presets.ts';
import { TARGETS } from '../../lib/exchange/targets/index.ts';
import { useNow } from '../hooks/use-now.ts';
import { useExportMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { ExportReport } from './export-report.tsx';
import { useExport } from './use-export.ts';

/** A clipboard with more than this freezes the sheet it is pasted into. */
const MOST_COPIED = 5_000;

export interface GoProps {
  order: Omit<ExportOrder, 'options'> & { options: Omit<ExportOrder['options'], 'now'> };
  /** Why nobody can be exported now, though people are chosen. */
  waiting: string | undefined;
}

/** What will be made: the file's name, or how many there will be. */
function useWhat({ preset, ids, label }: GoProps['order']): string | undefined {
  const say = useExportMessages();
  const { formatNumber, zone } = useFormat();
  const now = useNow();
  if (preset === 'tsv') return undefined;
  const target = isImporter(preset) ? TARGETS[preset] : undefined;
  const most = target?.mostRows ?? Number.POSITIVE_INFINITY;
  if (target && ids.length > most)
    return say.files(Math.ceil(ids.length / most), target.app, formatNumber(most));
  return say.fileName(fileName(preset, now, zone, label));
}

/** The act itself, or how far it has come. */
function Act({ order, exporting, waiting }: GoProps & { exporting: ReturnType<typeof useExport> }) {
  const say = useExportMessages();
  const { common } = useMessages();
  const { formatNumber } = useFormat();
  const { progress, run, cancel } = exporting;
  const what = useWhat(order);
  const { ids, preset } = order;
  if (progress !== undefined) {
    const { phase, done, total } = progress;
    const detail = common.doneOf(formatNumber(done), formatNumber(total));
    return (
      <ProgressBar
        label={say[phase]}
        {...{ done, total, detail }}
        {...(phase === 'gathering' && { onCancel: cancel })}
      />
    );
  }
  const copies = preset === 'tsv';
  const tooMany = copies && ids.length > MOST_COPIED;
  const reason = waiting ?? (tooMany ? say.tooManyToCopy(formatNumber(MOST_COPIED)) : undefined);
  const start = () => {
    const now = new Date().toISOString();
    void run({ ...order, options: { ...order.options, now } });
  };
  return (
    <div className="row wrap">
      <Button
        variant="primary"
        size="large"
        icon={<Icon of={copies ? ClipboardCopy : Download} />}
        disabledReason={reason}
        onClick={start}
      >
        {(copies ? say.copyNow : say.exportNow)(ids.length)}
      </Button>
      <span className="text-12 text-2 grow">{reason ?? what}</span>
    </div>
  );
}

/** The act and how it went. What goes on while it is carried out is drawn here alone. */
export function ExportGo(props: GoProps) {
  const exporting = useExport();
  return (
    <>
      <Act {...props} exporting={exporting} />
      <ExportReport end={exporting.end} />
    </>
  );
}
