import type { Mark } from './find-marks.ts';
import { isApart } from './tokenise.ts';
import type { Part } from './weed-marks.ts';

const POSITIONS = new Set(['rank', 'role', 'gatekeeper', 'training', 'aide']);
const NAMING = new Set(['field', 'plain', 'link', 'and', 'idle']);

/** The run of words without a gap that a mark stands in. */
function runAround({ tokens }: Part, { from, to }: Mark): [number, number] {
  let start = from;
  while (start > 0 && tokens[start]?.gap === '') start -= 1;
  let end = to;
  while (end < tokens.length && tokens[end]?.gap === '') end += 1;
  return [start, end];
}

/** Drops what names a company within a run of words ("株式会社山田物流"): all of it, but for a position after the name. */
export function dropNames(part: Part): Part {
  const named = new Set<Mark>();
  for (const form of part.marks.filter((mark) => mark.sense.kind === 'form-around')) {
    const [start, end] = runAround(part, form);
    const run = part.marks.filter(({ from }) => from >= start && from < end);
    const position = run.find(({ sense, from }) => from >= form.to && POSITIONS.has(sense.kind));
    // Before a position in the same run only what follows the last unknown word is no name.
    const known = new Set(
      run.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
    );
    let edge = form.from > start || position === undefined ? form.to : position.from;
    while (position !== undefined && edge > form.to && known.has(edge - 1)) edge -= 1;
    const until = position === undefined ? end : edge;
    for (const mark of run) if (mark.from < until) named.add(mark);
  }
  return named.size === 0 ? part : { ...part, marks: part.marks.filter((mark) => !named.has(mark)) };
}

/** The marks in the name that a company's form closes. It has a word of its own, and no "of" or "in" before that. */
function marksInName({ tokens, marks }: Part, form: Mark): Mark[] {
  const named: Mark[] = [];
  let edge = form.from;
  for (const mark of marks.filter(({ to }) => to <= form.from).reverse()) {
    const crossed = tokens.slice(mark.to, edge + 1).some(isApart);
    const opens = mark.sense.kind === 'link' && mark.to < edge;
    if (crossed || opens || !NAMING.has(mark.sense.kind)) return mark.to < edge ? named : [];
    named.push(mark);
    edge = mark.from;
  }
  return edge > 0 ? named : [];
}

/** Drops the fields in the name of a company that its form closes: "Geschäftsführer Muster Logistik GmbH". */
export function dropFirms(part: Part): Part {
  const forms = part.marks.filter((mark) => mark.sense.kind === 'form-after');
  const named = new Set(forms.flatMap((form) => marksInName(part, form)));
  return named.size === 0 ? part : { ...part, marks: part.marks.filter((mark) => !named.has(mark)) };
}
