import type { Messages } from '../../lib/locales/index.ts';
import { labelValue } from '../../lib/locales/label-value.ts';
import type { CriterionResult, Evidence } from '../../lib/model/scorecard.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { toneOf, VerdictMark, type VerdictShape } from './verdict.tsx';

/** The user's own word, in the reader's words where it is one of a vocabulary: `Director, as you said on 3 May 2026`. */
function Said({
  piece,
  reading,
  read,
}: {
  piece: Evidence;
  reading: string | undefined;
  read: string | undefined;
}) {
  const { score, person } = useMessages();
  const { formatDate } = useFormat();
  // "None of those asked for" is kept in a word of the vocabulary.
  const own = piece.from === 'custom' && piece.words === 'other' ? person.otherValue : piece.words;
  return (
    <>
      <Bidi>{piece.words === reading && read !== undefined ? read : own}</Bidi>
      {piece.at !== undefined && `, ${score.asYouSaid(formatDate(piece.at))}`}
    </>
  );
}

/** Words with their source, and the day they were read as a tooltip: `“Cold Chain”, company name`. */
function Quotes({ evidence }: { evidence: readonly Evidence[] }) {
  const { score } = useMessages();
  const { formatDate } = useFormat();
  return evidence.map((piece, index) => (
    <span
      key={`${piece.from} ${piece.words}`}
      title={piece.at === undefined ? undefined : formatDate(piece.at)}
    >
      {index > 0 && ', '}
      <q>
        <bdi>{piece.words}</bdi>
      </q>
      {/* Neighbours from one place name it once, after the last of them. */}
      {evidence[index + 1]?.from !== piece.from && `, ${score.sources[piece.from]}`}
    </span>
  ));
}

/** How a result is told. A `never` turns the verdict round: its match excludes, its miss is as good as a match. */
function tell({ kind, verdict }: CriterionResult, messages: Messages): { shape: VerdictShape; word: string } {
  const { words, score } = messages;
  if (kind === 'never' && verdict === 'match') return { shape: 'excluded', word: words.verdicts.excluded };
  if (kind === 'never' && verdict === 'miss') return { shape: 'match', word: score.noHit };
  return { shape: verdict, word: words.criterionVerdicts[verdict] };
}

interface CriterionProps {
  result: CriterionResult;
  absent: string | undefined;
}

function Criterion({ result, absent }: CriterionProps) {
  const messages = useMessages();
  const format = useFormat();
  const { field, kind, reading, evidence, verdict, share } = result;
  const [first] = evidence;
  const { shape, word } = tell(result, messages);
  const read = reading === undefined ? undefined : labelValue(field, reading, messages, format);
  // A rounded head count does not show its band by itself.
  const rounded = field === 'size' && share.low < share.high && read !== undefined && ` → ${read}`;
  const nothing = verdict === 'unknown' ? (absent ?? messages.score.notKnown) : undefined;
  return (
    <li>
      <VerdictMark shape={shape} />
      <span className="criterion-name">
        {messages.words.criterionFields[field]}
        {kind !== 'nice' && <span className="criterion-kind"> {messages.words.criterionKinds[kind]}</span>}
      </span>
      <span className="criterion-evidence" title={read}>
        {first?.source?.kind === 'user' && evidence.length === 1 ? (
          <Said piece={first} reading={reading} read={read} />
        ) : evidence.length > 0 ? (
          <Quotes evidence={evidence} />
        ) : (
          (read ?? nothing)
        )}
        {evidence.length > 0 && rounded}
      </span>
      <span className={`criterion-verdict tone-${toneOf(shape)}`}>{word}</span>
    </li>
  );
}

export interface CriteriaListProps {
  criteria: readonly CriterionResult[];
  /** What an unknown says of itself, such as `not on this page`; `not known` when left out. */
  absent?: string;
}

/** Why the score is what it is: each criterion with the words that decided it. */
export function CriteriaList({ criteria, absent }: CriteriaListProps) {
  return (
    <ul className="criteria">
      {criteria.map((result) => (
        <Criterion key={result.id} result={result} absent={absent} />
      ))}
    </ul>
  );
}
