import { ArrowRight } from 'lucide-react';
import type { FitVerdict } from '../../lib/model/scorecard.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { toneOf, VerdictMark, type VerdictShape } from '../score/verdict.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { CountsBar } from './counts-bar.tsx';
import type { Preview, VerdictChange, VerdictCounts } from './preview.ts';

const VERDICTS: readonly (readonly [FitVerdict, VerdictShape])[] = [
  ['fit', 'match'],
  ['unsure', 'unknown'],
  ['no-fit', 'miss'],
  ['excluded', 'excluded'],
];
/** Changes named one by one; the others are counted. */
const NAMED = 5;

function Row({
  verdict,
  shape,
  n,
  was,
}: {
  verdict: FitVerdict;
  shape: VerdictShape;
  n: number;
  was: number | undefined;
}) {
  const { icp, words } = useMessages();
  const { formatNumber } = useFormat();
  return (
    <>
      <dt className={`tone-${toneOf(shape)}`}>
        <VerdictMark shape={shape} />
        {words.verdicts[verdict]}
      </dt>
      <dd>
        <b>{formatNumber(n)}</b>{' '}
        {was !== undefined && (
          <span className="text-12 text-3">{was === n ? icp.same : icp.was(formatNumber(was))}</span>
        )}
      </dd>
    </>
  );
}

export interface PreviewCardProps {
  preview: Preview;
  /** What the profile in use says of the same people; absent while none is. */
  before: VerdictCounts | undefined;
}

/** Whom the criteria as written would let through, of the people last changed. */
export function PreviewCard({ preview, before }: PreviewCardProps) {
  const { icp } = useMessages();
  const { formatNumber } = useFormat();
  const { fit, unsure, 'no-fit': noFit, excluded } = preview.verdicts;
  const [a, b, c, d] = [fit, unsure, noFit, excluded].map(formatNumber);
  return (
    <Card title={icp.preview}>
      {preview.people === 0 ? (
        <p className="text-12 text-2">{icp.previewEmpty}</p>
      ) : (
        <>
          <CountsBar
            large
            label={icp.previewName(a ?? '', b ?? '', c ?? '', d ?? '')}
            parts={VERDICTS.map(([verdict, look]) => ({ look, n: preview.verdicts[verdict] }))}
          />
          <dl className="verdict-counts">
            {VERDICTS.map(([verdict, shape]) => (
              <Row
                key={verdict}
                {...{ verdict, shape }}
                n={preview.verdicts[verdict]}
                was={before?.[verdict]}
              />
            ))}
          </dl>
        </>
      )}
    </Card>
  );
}

function Change({ person, before, after, total }: VerdictChange) {
  const { icp, words } = useMessages();
  const { locale } = useFormat();
  const lower = (verdict: FitVerdict) => words.verdicts[verdict].toLocaleLowerCase(locale);
  return (
    <li>
      <div className="grow">
        <p className="strong text-12">
          <Bidi>{person.facts.name.value}</Bidi>
        </p>
        <p className="text-11 text-3">{icp.fromTo(lower(before), lower(after))}</p>
      </div>
      <span className="verdict-change text-12">
        <span className="text-3">{person.score?.value}</span>
        <Icon of={ArrowRight} size={14} />
        <VisuallyHidden>→</VisuallyHidden>
        <b>{total}</b>
      </span>
    </li>
  );
}

/** Who would be judged otherwise than now; nothing where nobody would. */
export function ChangesCard({ changes }: { changes: readonly VerdictChange[] }) {
  const { icp } = useMessages();
  if (changes.length === 0) return null;
  const rest = changes.length - NAMED;
  return (
    <Card flush title={icp.changes} aside={String(changes.length)}>
      <ul className="verdict-changes">
        {changes.slice(0, NAMED).map((change) => (
          <Change key={change.person.id} {...change} />
        ))}
      </ul>
      {rest > 0 && <p className="verdict-changes-rest text-12 text-3">{icp.moreChanges(rest)}</p>}
    </Card>
  );
}
