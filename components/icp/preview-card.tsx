import { CircleHelp } from 'lucide-react';
import type { CriterionField } from '../../lib/model/icp.ts';
import type { FitVerdict } from '../../lib/model/scorecard.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { toneOf, VerdictMark, type VerdictShape } from '../score/verdict.tsx';
import { Card } from '../ui/card.tsx';
import { Note } from '../ui/note.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { CountsBar } from './counts-bar.tsx';
import { type Preview, type Scope, worthAsking } from './preview.ts';
import { sayField } from './say-criterion.ts';

export const VERDICTS: readonly (readonly [FitVerdict, VerdictShape])[] = [
  ['fit', 'match'],
  ['unsure', 'unknown'],
  ['no-fit', 'miss'],
  ['excluded', 'excluded'],
];

function Numbers({ n, was }: { n: number; was: number | undefined }) {
  const { icp } = useMessages();
  const { formatNumber } = useFormat();
  return (
    <dd>
      <b>{formatNumber(n)}</b>{' '}
      {was !== undefined && (
        <span className="text-12 text-3">{was === n ? icp.same : icp.was(formatNumber(was))}</span>
      )}
    </dd>
  );
}

interface CountsProps {
  preview: Preview;
  compared: boolean;
  scope: Scope;
}

function Counts({ preview, compared, scope }: CountsProps) {
  const { icp, words } = useMessages();
  const { formatNumber } = useFormat();
  const { verdicts, suits } = preview;
  const before = compared ? preview.before : undefined;
  const [a, b, c, d] = VERDICTS.map(([verdict]) => formatNumber(verdicts[verdict]));
  return (
    <>
      <CountsBar
        large
        label={icp.previewName(a ?? '', b ?? '', c ?? '', d ?? '')}
        parts={VERDICTS.map(([verdict, look]) => ({ look, n: verdicts[verdict] }))}
      />
      <dl className="verdict-counts">
        {VERDICTS.map(([verdict, shape]) => (
          <div key={verdict}>
            <dt className={`tone-${toneOf(shape)}`}>
              <VerdictMark shape={shape} />
              {words.verdicts[verdict]}
            </dt>
            <Numbers n={verdicts[verdict]} was={before?.[verdict]} />
          </div>
        ))}
        {scope === 'all' && (
          <div className="verdict-suits">
            <dt>{icp.suits}</dt>
            <Numbers n={suits.now} was={before && suits.was} />
          </div>
        )}
      </dl>
    </>
  );
}

/** What would settle most of those the profile is unsure of, where anything would. */
function WorthAsking({ preview }: { preview: Preview }) {
  const messages = useMessages();
  const { formatNumber } = useFormat();
  const worth = worthAsking(preview);
  if (!worth) return null;
  const [field = '', name] = worth.fact.split(/:(.*)/s);
  const said = sayField({ field: field as CriterionField, name }, messages);
  return (
    <Note tone="accent" icon={CircleHelp} title={messages.icp.worthAsking(said)}>
      {messages.icp.wouldSettle(worth.n, formatNumber(preview.verdicts.unsure))}
    </Note>
  );
}

export interface PreviewCardProps {
  preview: Preview | undefined;
  /** Whether the form differs from what is saved: otherwise every number would be told twice. */
  compared: boolean;
  scope: Scope;
  /** Picks whom the numbers are about; absent while this profile is the only one. */
  onScope: ((scope: Scope) => void) | undefined;
}

/** Whom the criteria as written would let through, of the people last changed. */
export function PreviewCard({ preview, compared, scope, onScope }: PreviewCardProps) {
  const { icp } = useMessages();
  const choices = (['profile', 'all'] as const).map((value) => ({ value, label: icp.scopes[value] }));
  return (
    <Card title={icp.preview}>
      <div className="preview">
        {onScope && <Segmented label={icp.scope} value={scope} choices={choices} onChange={onScope} />}
        {!preview && <p className="text-12 text-3">{icp.trying}</p>}
        {preview?.people === 0 && <p className="text-12 text-2">{icp.previewEmpty}</p>}
        {preview && preview.people > 0 && (
          <>
            <Counts {...{ preview, compared, scope }} />
            <WorthAsking preview={preview} />
          </>
        )}
      </div>
    </Card>
  );
}
