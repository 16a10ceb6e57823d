export { calibrate } from './calibrate.ts';
export { wouldHaveChanged } from './would-have-changed.ts';
