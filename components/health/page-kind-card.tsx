import { Check, CircleDashed, type LucideIcon, TriangleAlert, X } from 'lucide-react';
import type { FieldHealth, FieldState, PageHealth } from '../../lib/capture/judge-health.ts';
import { useNow } from '../hooks/use-now.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import { Pill, type Tone } from '../ui/pill.tsx';
import { useHealthWords } from './use-health-words.ts';

const TONES: Record<FieldState['is'], Tone> = {
  usual: 'match',
  pointed: 'match',
  few: 'unknown',
  never: 'unknown',
  fallback: 'partial',
  disputed: 'partial',
  lost: 'miss',
};

const ICONS: Record<Tone, LucideIcon> = {
  match: Check,
  partial: TriangleAlert,
  miss: X,
  unknown: CircleDashed,
  neutral: CircleDashed,
  accent: CircleDashed,
};

function State({ state }: { state: FieldState }) {
  const { health } = useMessages();
  const tone = TONES[state.is];
  return (
    <Pill tone={tone} icon={<Icon of={ICONS[tone]} size={12} />}>
      {health.states[state.is]}
    </Pill>
  );
}

/** Which readers answered, the busiest first, with how often where there are several. */
function Readers({ readers }: Pick<FieldHealth, 'readers'>) {
  const { nameWay } = useHealthWords();
  const { formatNumber } = useFormat();
  return readers.map(({ reader, hits }, index) => (
    <span key={reader}>
      {index > 0 && ', '}
      <span title={reader}>{nameWay(reader, index)}</span>
      {readers.length > 1 && ` ${formatNumber(hits)}`}
    </span>
  ));
}

function Row({ adapter, field }: { adapter: string; field: FieldHealth }) {
  const { health } = useMessages();
  const { nameField } = useHealthWords();
  const { formatNumber, formatRelativeDay } = useFormat();
  const now = useNow();
  return (
    <tr>
      <th scope="row">{nameField(adapter, field.field)}</th>
      <td className="health-number">
        {health.foundOf(formatNumber(field.found), formatNumber(field.pages))}
      </td>
      <td>
        <Readers readers={field.readers} />
      </td>
      <td>{field.lastAt && formatRelativeDay(field.lastAt, now)}</td>
      <td>
        <State state={field.state} />
      </td>
    </tr>
  );
}

/** One kind of page: a row per field, those that fare badly first. */
export function PageKindCard({ page }: { page: PageHealth }) {
  const { health } = useMessages();
  const { nameKind } = useHealthWords();
  const { formatRelativeDay } = useFormat();
  const now = useNow();
  const { columns } = health;
  const title = nameKind(page.adapter, page.layout);
  return (
    <Card
      title={title}
      aside={`${health.pages(page.pages)}, ${health.lastRead(formatRelativeDay(page.lastAt, now))}`}
      flush
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="health-scroll" aria-label={`${title}: ${health.title}`} tabIndex={0}>
        <table className="health-table">
          <thead>
            <tr>
              {[columns.field, columns.found, columns.how, columns.last, columns.state].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {page.fields.map((field) => (
              <Row key={field.field} adapter={page.adapter} field={field} />
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  );
}
