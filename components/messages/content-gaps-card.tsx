import { contentGaps } from '../../lib/followup/message/choose-parts.ts';
import { BUYING_POSITIONS } from '../../lib/model/message-words.ts';
import type { Library } from '../../lib/store/read-library.ts';
import { useComposeMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Card } from '../ui/card.tsx';
import { Pill } from '../ui/pill.tsx';

/** How much content each persona has at each buying position; what is missing stands out. */
export function ContentGapsCard({ library }: { library: Library }) {
  const say = useComposeMessages();
  const { formatNumber } = useFormat();
  const { contents, personas } = library;
  const rows = contentGaps(
    contents,
    personas.map(({ id }) => id),
  );
  return (
    <Card flush title={say.gaps.title} aside={say.gaps.body}>
      <table className="data-table library-table" aria-label={say.gaps.title}>
        <thead>
          <tr>
            <th scope="col">{say.fields.personas}</th>
            {BUYING_POSITIONS.map((position) => (
              <th key={position} scope="col">
                {say.positions[position]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ icpId = '', counts }) => (
            <tr key={icpId}>
              <th scope="row">
                <Bidi>{personas.find(({ id }) => id === icpId)?.name ?? say.gaps.everyone}</Bidi>
              </th>
              {BUYING_POSITIONS.map((position) => (
                <td key={position}>
                  {counts[position] === 0 ? (
                    <Pill tone="partial">{say.gaps.none}</Pill>
                  ) : (
                    formatNumber(counts[position])
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
