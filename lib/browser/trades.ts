/**
 * What the worker for long work can be wanted for, told by its name. Apart from the pages' side of each trade: what a worker imports
 * must not bring along what draws pages.
 */
export const CALIBRATOR = 'calibrator';
export const IMPORTER = 'importer';
export const INSIGHTS = 'insights';
export const LIST_MAKER = 'list-maker';
export const MESSAGE_COUNTER = 'message-counter';
export const SCORER = 'scorer';
export const EXPORTER = 'exporter';
