import type { Money } from '../model/answers.ts';
import type { Criterion, CriterionKind, Icp } from '../model/icp.ts';

/** One difference between two versions of a profile. `criterion` is the later one, but for one removed. */
export type IcpChange =
  | { kind: 'renamed'; from: string; to: string }
  | { kind: 'added' | 'removed'; criterion: Criterion }
  | { kind: 'kind'; criterion: Criterion; from: CriterionKind; to: CriterionKind }
  | { kind: 'weight' | 'prior'; criterion: Criterion; from: number; to: number }
  /** Values of a list that came in or went out. */
  | { kind: 'values'; criterion: Criterion; added: string[]; removed: string[] }
  /** The way values are meant, or the borders of an order. */
  | { kind: 'test'; criterion: Criterion; before: Criterion }
  | { kind: 'custom-name'; criterion: Criterion; from: string; to: string }
  | { kind: 'industry-weight'; criterion: Criterion; industry: string; from?: number; to?: number }
  | { kind: 'reordered' }
  | { kind: 'border'; label: keyof Icp['borders']; from: number; to: number }
  | { kind: 'part'; part: keyof Icp['parts']; from: number; to: number }
  | { kind: 'price'; from?: Money; to?: Money }
  | { kind: 'cycle'; from?: number; to?: number };

const operatorOf = (criterion: Criterion) =>
  ('operator' in criterion ? criterion.operator : undefined) ?? 'one-of';

function compareValues(before: Criterion, after: Criterion): IcpChange[] {
  const [one, other]: [readonly string[], readonly string[]] = [before.values, after.values];
  const listed = operatorOf(before) === 'one-of' && operatorOf(after) === 'one-of';
  if (!listed) {
    const same = operatorOf(before) === operatorOf(after) && one.join('\n') === other.join('\n');
    return same ? [] : [{ kind: 'test', criterion: after, before }];
  }
  const added = other.filter((value) => !one.includes(value));
  const removed = one.filter((value) => !other.includes(value));
  return added.length + removed.length === 0 ? [] : [{ kind: 'values', criterion: after, added, removed }];
}

function industryWeights(criterion: Criterion): Map<string, number> {
  const listed = criterion.field === 'channel' ? criterion.byIndustry : undefined;
  return new Map(listed?.map(({ industry, weight }) => [industry, weight]));
}

function compareIndustryWeights(before: Criterion, after: Criterion): IcpChange[] {
  const [one, other] = [industryWeights(before), industryWeights(after)];
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((industry): IcpChange[] => {
    const [from, to] = [one.get(industry), other.get(industry)];
    if (from === to) return [];
    return [
      {
        kind: 'industry-weight',
        criterion: after,
        industry,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
      },
    ];
  });
}

function compareCriterion(before: Criterion, after: Criterion): IcpChange[] {
  // Another field is another test, whatever its id.
  if (before.field !== after.field) {
    return [
      { kind: 'removed', criterion: before },
      { kind: 'added', criterion: after },
    ];
  }
  const criterion = after;
  const changes: IcpChange[] = [];
  if (before.field === 'custom' && after.field === 'custom' && before.name !== after.name) {
    changes.push({ kind: 'custom-name', criterion, from: before.name, to: after.name });
  }
  if (before.kind !== after.kind) {
    changes.push({ kind: 'kind', criterion, from: before.kind, to: after.kind });
  }
  changes.push(...compareValues(before, after));
  for (const kind of ['weight', 'prior'] as const) {
    if (before[kind] !== after[kind]) {
      changes.push({ kind, criterion, from: before[kind], to: after[kind] });
    }
  }
  return [...changes, ...compareIndustryWeights(before, after)];
}

function compareCriteria(before: readonly Criterion[], after: readonly Criterion[]): IcpChange[] {
  const earlier = new Map(before.map((criterion) => [criterion.id, criterion]));
  const later = new Set(after.map(({ id }) => id));
  const removed = before.filter(({ id }) => !later.has(id));
  const changes = removed.map((criterion): IcpChange => ({ kind: 'removed', criterion }));
  for (const criterion of after) {
    const known = earlier.get(criterion.id);
    changes.push(...(known ? compareCriterion(known, criterion) : [{ kind: 'added' as const, criterion }]));
  }
  const kept = before.filter(({ id }) => later.has(id)).map(({ id }) => id);
  const order = after.filter(({ id }) => earlier.has(id)).map(({ id }) => id);
  return kept.join('\n') === order.join('\n') ? changes : [...changes, { kind: 'reordered' }];
}

function compareNumbers(before: Icp, after: Icp): IcpChange[] {
  const changes: IcpChange[] = [];
  for (const label of ['cool', 'warm', 'hot'] as const) {
    const [from, to] = [before.borders[label], after.borders[label]];
    if (from !== to) changes.push({ kind: 'border', label, from, to });
  }
  for (const part of ['fit', 'readiness', 'engagement'] as const) {
    const [from, to] = [before.parts[part], after.parts[part]];
    if (from !== to) changes.push({ kind: 'part', part, from, to });
  }
  return changes;
}

function compareOffer(before: Icp, after: Icp): IcpChange[] {
  const changes: IcpChange[] = [];
  const [one, other] = [before.price, after.price];
  if (one?.amount !== other?.amount || one?.currency !== other?.currency) {
    changes.push({ kind: 'price', ...(one && { from: one }), ...(other && { to: other }) });
  }
  const [from, to] = [before.cycleDays, after.cycleDays];
  if (from !== to) {
    changes.push({
      kind: 'cycle',
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    });
  }
  return changes;
}

/**
 * What differs from one version of a profile to a later one, in reading order: the name, criteria by their ids, grade
 * borders and shares, price and sales cycle. The order of the values of a list means nothing and is not compared.
 */
export function compareIcps(before: Icp, after: Icp): IcpChange[] {
  const renamed: IcpChange[] =
    before.name === after.name ? [] : [{ kind: 'renamed', from: before.name, to: after.name }];
  return [
    ...renamed,
    ...compareCriteria(before.criteria, after.criteria),
    ...compareNumbers(before, after),
    ...compareOffer(before, after),
  ];
}
