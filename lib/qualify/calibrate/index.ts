export { type CalibrateOptions, calibrate } from './calibrate.ts';
export { wouldHaveChanged } from './would-have-changed.ts';
