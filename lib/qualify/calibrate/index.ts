export { calibrate } from './calibrate.ts';
export { measureLifts } from './measure-lifts.ts';
export { rateOf, TOO_FEW } from './rate-of.ts';
export { wouldHaveChanged } from './would-have-changed.ts';
