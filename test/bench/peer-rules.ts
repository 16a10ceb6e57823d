import { Engine } from 'json-rules-engine';
import type { Criterion, Icp } from '../../lib/model/icp.ts';
import type { Facts } from '../../lib/qualify/facts.ts';

/** What the peer is given of a person: the values Assay has read already, so that both judge and neither reads. */
interface PeerFacts {
  seniority: string | null;
  function: string | null;
  size: string | null;
  place: string | null;
  text: string;
  company: string | null;
}

/** The facts in the peer's form. */
export function toPeerFacts({ seniority, function: fn, size, place, texts, company }: Facts): PeerFacts {
  return {
    seniority: seniority?.value ?? null,
    function: fn?.value ?? null,
    size: size?.value ?? null,
    place: place?.country ?? null,
    text: texts.map(({ words }) => words.toLowerCase()).join(' '),
    company: company.names[0]?.words.toLowerCase() ?? null,
  };
}

function conditionOf({ field, values }: Criterion) {
  switch (field) {
    case 'keywords':
      return {
        any: values.map((value) => ({ fact: 'text', operator: 'holds', value: value.toLowerCase() })),
      };
    case 'company':
      return {
        all: [{ fact: 'company', operator: 'in', value: values.map((value) => value.toLowerCase()) }],
      };
    default:
      return { all: [{ fact: field, operator: 'in', value: values }] };
  }
}

/** The same criteria as rules of json-rules-engine, each an event with its weight. Unknown and partial it does not know. */
export function makePeer({ criteria }: Icp): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator<string, string>('holds', (text, phrase) => text.includes(phrase));
  for (const criterion of criteria) {
    engine.addRule({
      conditions: conditionOf(criterion),
      event: { type: criterion.id, params: { weight: criterion.weight } },
    });
  }
  return engine;
}
