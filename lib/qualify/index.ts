export { assay, scorePerson } from './assay.ts';
export { findCountry } from './country.ts';
export { gradeOf } from './grade.ts';
export { findIndustry, INDUSTRIES, industryLabel } from './industry.ts';
export { parseSize } from './size.ts';
export { parseTitle } from './title/parse-title.ts';
export { type IcpProblem, validateIcp } from './validate-icp.ts';
