import { type Known, type OpenFact, settleTogether } from './answer-options.ts';
import { apart, grainFor, type Sums, sumUp, type World } from './spread-out.ts';

/** What an answer to one of some facts that hang together leaves open. */
interface FactWorld extends World {
  /** The place of the answer to each of the facts. */
  picks: readonly number[];
}

export interface Cluster {
  facts: readonly OpenFact[];
  worlds: readonly FactWorld[];
  /** The same without the answers that led there. */
  ends: readonly World[];
}

/** Which criteria the answers to a fact change. */
const placesOf = ({ options }: OpenFact): number[] => [...(options[0]?.changes.keys() ?? [])];

function clusterOf(facts: readonly OpenFact[], known: Known): Cluster {
  const [first, second] = facts;
  const worlds = (first?.options ?? []).flatMap((one, place): FactWorld[] => {
    if (second === undefined)
      return [{ chance: one.chance, sums: sumUp(one.changes.values()), picks: [place] }];
    return second.options.map((other, beside) => ({
      chance: one.chance * other.chance,
      sums: sumUp(settleTogether(known, one, other).values()),
      picks: [place, beside],
    }));
  });
  return { facts, worlds, ends: apart(worlds) };
}

/** Facts that change the same criteria belong together: the weight of a channel may hang on the industry. */
function toClusters(facts: readonly OpenFact[], known: Known): Cluster[] {
  const industry = facts.find(({ about }) => about === 'industry');
  const channel = facts.find(({ about }) => about === 'channel');
  const shared = industry && channel && placesOf(channel).some((place) => placesOf(industry).includes(place));
  const together = shared ? [industry, channel] : [];
  const alone = facts.filter((fact) => !together.includes(fact)).map((fact) => [fact]);
  return [...(shared ? [together] : []), ...alone].map((group) => clusterOf(group, known));
}

/** All that may still be learnt, on top of what is known, in sums that can be added up. */
export function foresee(
  facts: readonly OpenFact[],
  known: Known,
): { start: Sums; clusters: readonly Cluster[] } {
  const changing = new Set(facts.flatMap(placesOf));
  const start = sumUp(known.results.filter((_, place) => !changing.has(place)));
  const clusters = toClusters(facts, known);
  const grain = grainFor(
    start,
    clusters.map(({ ends }) => ends),
  );
  const told = clusters.map(({ facts, worlds }) => {
    const grained = worlds.map((world) => ({ ...world, sums: grain(world.sums) }));
    return { facts, worlds: grained, ends: apart(grained) };
  });
  return { start: grain(start), clusters: told };
}
