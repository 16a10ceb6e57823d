import { Download } from 'lucide-react';
import { useState } from 'react';
import { badRowsAside } from '../../lib/browser/import/importer.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { fixFile } from '../../lib/exchange/import/index.ts';
import { excelDelimiter } from '../../lib/exchange/write-csv.ts';
import { useImportMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { sayRowProblem } from './bad-rows.tsx';
import type { Prepared } from './use-import.ts';

/** All rows to fix, as a file the import takes again. */
export function FixButton({ prepared, n }: { prepared: Prepared; n: number }) {
  const say = useImportMessages();
  const { locale } = useFormat();
  const [state, setState] = useState({ pending: false, failed: false });
  const { spec, mapping } = prepared;
  const make = async () => {
    setState({ pending: true, failed: false });
    try {
      const rows = (await badRowsAside({ spec, mapping })) ?? [];
      const header = mapping.columns.map((column) => column.header);
      const toFix = rows.map(({ cells, bad }) => ({
        row: { line: bad.line, cells },
        reason: sayRowProblem(bad, say),
      }));
      const options = { reasonHeader: say.ended.reasonHeader, delimiter: excelDelimiter(locale) };
      const name = `${spec.file.name.replace(/\.\w+$/, '')}-fix.csv`;
      saveFile(name, fixFile(header, toFix, options), 'text/csv;charset=utf-8');
      setState({ pending: false, failed: false });
    } catch {
      setState({ pending: false, failed: true });
    }
  };
  return (
    <Button
      size="small"
      icon={<Icon of={Download} size={14} />}
      pending={state.pending}
      failed={state.failed}
      onClick={() => void make()}
    >
      {say.ended.fixFile(n)}
    </Button>
  );
}
