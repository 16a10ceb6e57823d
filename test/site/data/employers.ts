import type { SizeBand } from '../../../lib/model/words.ts';

/** First and last parts of company names; none is a company, and neither are their sums. */
export const EMPLOYER_HEADS = [
  'Nimbusweft',
  'Tarnholm',
  'Quorellia',
  'Pellumo',
  'Vantabrook',
  'Sennedahl',
  'Lumevique',
  'Harborquill',
  'Octaweft',
  'Bramblecourt',
  'Zephyrine',
  'Kestrelmoor',
  'Ardenvane',
  'Mirrowick',
  'Thistledown & Rook',
  'Corvanelle',
  '雲灯',
  'Mühlstern',
  'Nusa Cendana Raya',
  'Brumelac',
] as const;

export const EMPLOYER_TAILS = [
  'Labs',
  'Logistics',
  'Group',
  'Services (NWS)',
  'Health',
  'Foods',
  'Energie GmbH',
  'Consulting',
  'Systems, Inc.',
  '"North" Co.',
] as const;

/** Industries with their number and English name in the site's second list. */
export const INDUSTRIES = [
  ['4', 'Software Development'],
  ['96', 'IT Services and IT Consulting'],
  ['14', 'Hospitals and Health Care'],
  ['43', 'Financial Services'],
  ['27', 'Retail'],
  ['116', 'Transportation, Logistics, Supply Chain and Storage'],
  ['23', 'Food and Beverage Manufacturing'],
  ['48', 'Construction'],
  ['42', 'Insurance'],
  ['55', 'Machinery Manufacturing'],
  ['3240', 'Renewable Energy Power Generation'],
] as const;

export const SIZES: readonly SizeBand[] = [
  '2-10',
  '11-50',
  '51-200',
  '201-500',
  '501-1000',
  '1001-5000',
  '5001-10000',
  '10001+',
];

export const SCHOOL_NAMES = [
  'Malwarath Institute of Geomatics',
  'Universitas Cendana Purnama',
  'École des Métiers de Brumelac',
  'Hochschule Mühlstern',
  'Saltmere University',
  'Kestrelmoor College of Business',
  '千灯谷大学',
  'Ardenvane Polytechnic',
] as const;

export const STUDY_DEGREES = [
  'Master of Business Administration - MBA, Operations',
  'Bachelor of Science - BS, Computer Science',
  'Licence, Économie et gestion',
  'Diplom, Maschinenbau',
  'S1, Akuntansi',
  'PhD, Industrial Ecology',
] as const;
