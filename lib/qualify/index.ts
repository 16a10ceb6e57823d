export { type Assayed, assay, assayBest, scoreBest } from './assay.ts';
export { assayRow, type EmployedPerson, icpOf } from './assay-row.ts';
export { findCountry } from './country.ts';
export { asEmployer } from './employers.ts';
export { stampProfiles } from './grade.ts';
export { findIndustry, INDUSTRIES, industryLabel } from './industry.ts';
export { parseTitle } from './title/parse-title.ts';
export { type IcpProblem, validateIcp } from './validate-icp.ts';
