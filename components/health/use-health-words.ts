import type { FieldHealth } from '../../lib/capture/judge-health.ts';
import { useNow } from '../hooks/use-now.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { daysApart } from './days-apart.ts';

/** Days back that a weekday names for certain. */
const WEEK = 6;

/** How the view names pages, fields, readers and days. */
export function useHealthWords() {
  const { health, words } = useMessages();
  const { locale, formatNumber } = useFormat();
  const now = useNow();
  const companyField = (field: string): string | undefined =>
    field in health.companyFields
      ? health.companyFields[field as keyof typeof health.companyFields]
      : undefined;
  const nameField = (adapter: string, field: FieldHealth['field']): string => {
    const person = field in words.fields ? words.fields[field as keyof typeof words.fields] : undefined;
    const company = companyField(field);
    return (adapter.includes('company') ? (company ?? person) : (person ?? company)) ?? field;
  };
  const nameKind = (adapter: string, layout: string): string => {
    const kind = health.kinds[adapter] ?? adapter.replaceAll('-', ' ');
    // With a dot it is a site's domain, whose dashes are its own.
    const plain = layout.includes('.') ? layout : layout.replaceAll('-', ' ');
    return health.kindIn(kind, health.layouts[layout] ?? plain);
  };
  /** `since Tuesday`; days are counted in UTC, as they are kept. */
  const saySince = (day: string): string => {
    const ago = daysApart(day, now);
    if (ago <= 0) return health.since.today;
    if (ago === 1) return health.since.yesterday;
    const write = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(Date.parse(day));
    return ago <= WEEK
      ? health.since.weekday(write({ weekday: 'long' }))
      : health.since.date(write({ day: 'numeric', month: 'long' }));
  };
  const sayTrouble = (adapter: string, { field, state }: FieldHealth): string | undefined => {
    const name = nameField(adapter, field);
    switch (state.is) {
      case 'fallback':
        return health.says.fallback(
          name,
          saySince(state.since),
          formatNumber(state.n),
          formatNumber(state.of),
        );
      case 'lost':
        return health.says.lost(name, state.n);
      case 'disputed':
        return health.says.disputed(name, formatNumber(state.n), formatNumber(state.of));
      default:
        return undefined;
    }
  };
  /** The busiest reader is the usual way; what a reader is called inside says something to nobody but its maker. */
  const nameWay = (reader: string, place: number) =>
    reader === 'recipe' ? health.recipeReader : place === 0 ? health.ways.usual : health.ways.fallback;
  return { nameField, nameKind, nameWay, saySince, sayTrouble };
}
