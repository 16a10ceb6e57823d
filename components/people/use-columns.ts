import { useCallback, useState } from 'react';
import { type ColumnChoice, readSettings, writeSettings } from '../../lib/browser/settings.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { FIRST_COLUMNS, NAME, NARROWEST, WIDEST } from './columns.ts';

export interface Columns {
  /** Those beside the name, in their order. */
  shown: readonly ColumnChoice[];
  /** The width of the name's column, where it was given one. */
  nameWidth: number | undefined;
  set(shown: readonly ColumnChoice[]): void;
  resize(id: string, width: number): void;
  /** The columns that are shown at first, as wide as at first. */
  reset(): void;
}

/** The columns of the table, kept with the settings. What is chosen here shows at once, whatever becomes of the keeping. */
export function useColumns(): Columns {
  const kept = useSettings()?.columns;
  const [chosen, setChosen] = useState<readonly ColumnChoice[]>();
  const all = chosen ?? kept ?? FIRST_COLUMNS;
  const keep = useCallback((columns: readonly ColumnChoice[] | undefined) => {
    setChosen(columns ?? FIRST_COLUMNS);
    const write = async () => {
      const { columns: _, ...others } = await readSettings();
      await writeSettings({ ...others, ...(columns && { columns }) });
    };
    write().catch(reportError);
  }, []);
  const name = all.filter(({ id }) => id === NAME);
  const shown = all.filter(({ id }) => id !== NAME);
  return {
    shown,
    nameWidth: name[0]?.width,
    set: (columns) => keep([...name, ...columns]),
    resize(id, width) {
      const fitting = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
      const others = all.filter((column) => column.id !== NAME);
      if (id === NAME) keep([{ id, width: fitting }, ...others]);
      else keep(all.map((column) => (column.id === id ? { id, width: fitting } : column)));
    },
    reset: () => keep(undefined),
  };
}
