import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import type { FitVerdict } from '../../lib/model/scorecard.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { toneOf, type VerdictShape } from '../score/verdict.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import type { VerdictChange } from './preview.ts';
import { VERDICTS } from './preview-card.tsx';

/** Changes named at first. */
const NAMED = 5;
/** Changes drawn at a time once all are asked for: thousands at once would hold the page up. */
const AT_ONCE = 50;

const SHAPES = new Map<FitVerdict, VerdictShape>(VERDICTS);

function Change({ person, before, after }: VerdictChange) {
  const { icp, words } = useMessages();
  const { locale, formatNumber } = useFormat();
  const lower = (verdict: FitVerdict) => words.verdicts[verdict].toLocaleLowerCase(locale);
  return (
    <li>
      <a href={`#/people/${person.id}`}>
        <span className="grow">
          <span className="strong text-12">
            <Bidi>{person.facts.name.value}</Bidi>
          </span>
          <span className="text-11 text-3">{icp.fromTo(lower(before.verdict), lower(after.verdict))}</span>
        </span>
        <span className={`verdict-change text-12 tone-${toneOf(SHAPES.get(after.verdict) ?? 'unknown')}`}>
          <span className="text-3">{formatNumber(before.total)}</span>
          <Icon of={ArrowRight} size={14} />
          <VisuallyHidden>→</VisuallyHidden>
          <b>{formatNumber(after.total)}</b>
        </span>
      </a>
    </li>
  );
}

/** Who would be judged otherwise than now, and how; each leads to the person. */
export function ChangesCard({ changes }: { changes: readonly VerdictChange[] }) {
  const { icp } = useMessages();
  const { formatNumber } = useFormat();
  const [shown, setShown] = useState(NAMED);
  const rest = changes.length - shown;
  const all = shown > NAMED;
  return (
    <Card
      flush
      title={icp.changes}
      actions={
        changes.length > NAMED && (
          <LinkButton aria-expanded={all} onClick={() => setShown(all ? NAMED : AT_ONCE)}>
            {all ? icp.fewerChanges : icp.allChanges(formatNumber(changes.length))}
          </LinkButton>
        )
      }
    >
      {changes.length === 0 && <p className="verdict-changes-rest text-12 text-2">{icp.noChanges}</p>}
      <ul className="verdict-changes">
        {changes.slice(0, shown).map((change) => (
          <Change key={change.person.id} {...change} />
        ))}
      </ul>
      {all && rest > 0 && (
        <p className="verdict-changes-rest text-12">
          <LinkButton onClick={() => setShown(shown + AT_ONCE)}>
            {icp.moreChanges(Math.min(rest, AT_ONCE))}
          </LinkButton>
        </p>
      )}
    </Card>
  );
}
