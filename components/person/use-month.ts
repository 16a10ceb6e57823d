import { useFormat } from '../locale/locale-provider.tsx';

/** How a month of a job is written: `Mar 2019`, or the year where no month is known, as the reader writes it. */
export function useMonth(): (moment: string) => string {
  const { locale } = useFormat();
  return (moment) => {
    if (moment.length === 4) return moment;
    const format = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
    return format.format(Date.parse(`${moment}-01T00:00:00Z`));
  };
}
