export { assay, scorePerson } from './assay.ts';
export { assayRow, type EmployedPerson } from './assay-row.ts';
export { findCountry } from './country.ts';
export { asEmployer } from './employers.ts';
export { findIndustry, INDUSTRIES, industryLabel } from './industry.ts';
export { parseTitle } from './title/parse-title.ts';
export { type IcpProblem, validateIcp } from './validate-icp.ts';
