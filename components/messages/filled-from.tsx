import type { Piece } from '../../lib/followup/message/fill-template.ts';
import type { Variable } from '../../lib/followup/message/variables.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import type { Fact } from '../../lib/model/reading.ts';
import { useComposeMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { siteName } from '../person/source-name.ts';
import { Bidi } from '../ui/bidi.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import type { Composed } from './make-message.ts';

type Blank = Extract<Piece, { variable: Variable }>;

/** Every blank once, in the order they stand. */
function blanksOf(pieces: readonly Piece[]): Blank[] {
  const seen = new Map<Variable, Blank>();
  for (const piece of pieces)
    if ('variable' in piece && !seen.has(piece.variable)) seen.set(piece.variable, piece);
  return [...seen.values()];
}

/** Where the value of a blank comes from, in words. */
function useOrigin(person: PersonRow, origins: Composed['origins']) {
  const say = useComposeMessages();
  const { formatDate } = useFormat();
  return ({ variable, from }: Blank): string => {
    if (from === 'fallback') return say.fallbackUsed;
    const origin = origins[variable];
    if (!origin) return '';
    if (origin.from !== 'fact') return say.origins[origin.from];
    const fact: Fact<unknown> | undefined = person.facts[origin.field];
    if (!fact) return say.origins.company;
    if (fact.source.kind === 'file') return `${say.origins.fact} ${fact.source.file}, ${formatDate(fact.at)}`;
    if (fact.source.kind !== 'page') return `${say.youSaid}, ${formatDate(fact.at)}`;
    return `${say.origins.fact} ${siteName(fact.source.url)}, ${formatDate(fact.at)}`;
  };
}

/** What was filled in, and from where: the way to trust it. Nothing for a message without blanks. */
export function FilledFrom({ composed, person }: { composed: Composed; person: PersonRow }) {
  const say = useComposeMessages();
  const originOf = useOrigin(person, composed.origins);
  const blanks = blanksOf(composed.pieces);
  if (blanks.length === 0 || composed.edited) return null;
  return (
    <Disclosure summary={<span className="text-12">{say.filledFrom(blanks.length)}</span>}>
      <dl className="filled-from text-12">
        {blanks.map((blank) => (
          <div key={blank.variable}>
            <dt className="text-2">{say.variables[blank.variable]}</dt>
            <dd>
              <Bidi>{blank.text}</Bidi> <span className="text-3">{originOf(blank)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
