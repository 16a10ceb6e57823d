/** How many profiles a surface is taken along: a few with every test run, fifty with `npm run prove -- visits`. */
export const VISITS = Number(process.env.ASSAY_VISITS ?? 10);
