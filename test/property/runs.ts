/**
 * How many cases a property over the qualification rules is tried on: a share of them with every test run, all ten thousand with
 * `npm run prove -- properties`.
 */
export const RUNS = Number(process.env.ASSAY_PROPERTY_RUNS ?? 400);
