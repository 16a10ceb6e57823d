import { CircleCheck, ShieldCheck, TriangleAlert } from 'lucide-react';
import { useMessages } from '../locale/locale-provider.tsx';
import { Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';
import type { ExportEnd } from './use-export.ts';
import { type ExportCheck, useExportCheck } from './use-export-check.ts';

const CHECKS: readonly (keyof ExportCheck)[] = ['noMail', 'noScore', 'setAside', 'old'];

/** What to know before these people leave. */
export function ExportChecks({ ids }: { ids: readonly string[] }) {
  const { exchange } = useMessages();
  const check = useExportCheck(ids);
  const warnings = check ? CHECKS.filter((name) => check[name] > 0) : [];
  return (
    <Card title={exchange.check}>
      <ul className="export-checks" aria-busy={check === undefined}>
        {check === undefined && <li className="text-3">{exchange.checking}</li>}
        {check !== undefined && warnings.length === 0 && (
          <li>
            <Icon of={CircleCheck} size={14} />
            {exchange.allWell}
          </li>
        )}
        {warnings.map((name) => (
          <li key={name} className="export-warning">
            <Icon of={TriangleAlert} size={14} />
            {exchange.checks[name](check?.[name] ?? 0)}
          </li>
        ))}
        <li className="text-2">
          <Icon of={ShieldCheck} size={14} />
          {exchange.suppressedNote}
        </li>
      </ul>
    </Card>
  );
}

/** How the last export went. */
export function ExportReport({ end }: { end: ExportEnd | undefined }) {
  const { exchange, trouble } = useMessages();
  switch (end?.kind) {
    case undefined:
      return null;
    case 'cancelled':
      return (
        <Note live="status" title={exchange.cancelled.title}>
          {exchange.cancelled.body}
        </Note>
      );
    case 'not-copied':
      return (
        <Note tone="miss" live="alert" title={exchange.notCopied.title}>
          {exchange.notCopied.body}
        </Note>
      );
    case 'failed':
      return (
        <Note tone="miss" live="alert" title={trouble.storage[end.failure].title}>
          {trouble.storage[end.failure].body}
        </Note>
      );
    case 'exported':
    case 'copied': {
      const copied = end.kind === 'copied';
      const title = (copied ? exchange.copied : exchange.exported)(end.count);
      const body = copied ? exchange.copiedBody : exchange.exportedBody(end.file);
      return (
        <Note tone={end.noted ? 'match' : 'partial'} live="status" title={title}>
          {end.noted ? body : exchange.notNoted}
        </Note>
      );
    }
  }
}
