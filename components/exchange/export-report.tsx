import { isImporter } from '../../lib/exchange/presets.ts';
import { TARGETS } from '../../lib/exchange/targets/index.ts';
import { useExportMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { formatBytes } from '../settings/format-bytes.ts';
import { Note } from '../ui/note.tsx';
import type { ExportEnd } from './use-export.ts';

type Left = Extract<ExportEnd, { count: number }>;

/** What is out, and where. */
function LeftNote({ end }: { end: Left }) {
  const say = useExportMessages();
  const { locale } = useFormat();
  const { kind, count, files, noted, tooBig, preset } = end;
  const [first = ''] = files;
  const there = files.length > 1 ? say.exportedFiles(files.length) : say.exportedBody(first);
  const target = isImporter(preset) ? TARGETS[preset] : undefined;
  return (
    <Note
      tone={noted && !tooBig ? 'match' : 'partial'}
      live="status"
      title={(kind === 'copied' ? say.copied : say.exported)(count)}
    >
      <p>{noted ? (kind === 'copied' ? say.copiedBody : there) : say.notNoted}</p>
      {tooBig && target?.mostBytes !== undefined && (
        <p>{say.tooBig(target.app, formatBytes(target.mostBytes, locale))}</p>
      )}
    </Note>
  );
}

/** How the last export went. */
export function ExportReport({ end }: { end: ExportEnd | undefined }) {
  const { trouble } = useMessages();
  const say = useExportMessages();
  switch (end?.kind) {
    case undefined:
      return null;
    case 'cancelled':
      return (
        <Note live="status" title={say.cancelled.title}>
          {say.cancelled.body}
        </Note>
      );
    case 'not-copied':
      return (
        <Note tone="miss" live="alert" title={say.notCopied.title}>
          {say.notCopied.body}
        </Note>
      );
    case 'failed':
      return (
        <Note tone="miss" live="alert" title={trouble.storage[end.failure].title}>
          {trouble.storage[end.failure].body}
        </Note>
      );
    case 'exported':
    case 'copied':
      return <LeftNote end={end} />;
  }
}
