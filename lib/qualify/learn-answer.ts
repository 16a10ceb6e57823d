import type { CriterionField } from '../model/icp.ts';
import type { AcquisitionChannel, JobFunction, Seniority, SizeBand } from '../model/words.ts';
import { isCountryCode } from './country.ts';
import type { Facts, OTHER } from './facts.ts';
import { readPlace } from './place.ts';

function heldPlace(text: string): NonNullable<Facts['place']> {
  return { text, ...(isCountryCode(text) ? { country: text } : readPlace(text)), evidence: [] };
}

/** The facts as they would be after an answer, which is one of the field's vocabulary or of the ICP's words. */
export function learn(facts: Facts, about: CriterionField, value: string, name = ''): Facts {
  const held = { evidence: [], doubt: 0 };
  switch (about) {
    case 'size':
      return { ...facts, size: { ...held, value: value as SizeBand } };
    case 'industry':
      return { ...facts, industry: { ...held, value } };
    case 'seniority':
      return { ...facts, seniority: { ...held, value: value as Seniority } };
    case 'function':
      return { ...facts, function: { ...held, value: value as JobFunction | typeof OTHER } };
    case 'channel':
      return { ...facts, channel: { ...held, value: value as AcquisitionChannel } };
    case 'place':
      return { ...facts, place: heldPlace(value) };
    case 'custom': {
      const fact = { value, source: { kind: 'user' as const }, at: '' };
      return { ...facts, custom: { ...facts.custom, [name]: fact } };
    }
    default:
      return facts;
  }
}

/** How far what is held of a fact may be wrong, 0 to 1; 1 where nothing is. */
export function doubtOn(about: CriterionField, facts: Facts): number {
  switch (about) {
    case 'seniority':
    case 'function':
    case 'place':
    case 'size':
      return facts[about] === undefined ? 1 : (facts[about].doubt ?? 0);
    default:
      return 1;
  }
}
