/** Constants of a reading that carry no schema, so that the script injected into a page can use them without Zod. */

/** Upper bounds, in UTF-16 units or items, on what one page may hand over. A hostile page sends more; it is cut. */
export const CAPS = {
  name: 200,
  line: 500,
  long: 10_000,
  url: 2_000,
  identities: 12,
  positions: 100,
  contacts: 20,
  /** Rows of one list page. LinkedIn shows 10 to 100 a page; a scrolled list of connections holds more. */
  people: 1_000,
} as const;

export const DEGREES = ['1st', '2nd', '3rd+'] as const;

/** The fields of a person a page can show, in reading order. */
export const READ_FIELDS = [
  'name',
  'headline',
  'title',
  'company',
  'companyUrl',
  'location',
  'degree',
  'about',
  'photoUrl',
  'positions',
  'education',
  'emails',
  'phones',
  'websites',
  'connectedOn',
] as const;

/** The fields of a company a page can show, in reading order. */
export const COMPANY_FIELDS = [
  'name',
  'industry',
  'size',
  'place',
  'website',
  'employees',
  'type',
  'founded',
  'specialties',
  'about',
  'phone',
] as const;

/** Fields of a person that stand in an overlay of their own. */
export const CONTACT_FIELDS = ['emails', 'phones', 'websites'] as const;

/** The fields whose place can be pointed out on Sales Navigator, by the page they are shown on. */
export const SALES_POINTABLE = {
  'sales-lead': ['name', 'headline', 'title', 'company', 'location'],
  'sales-search': ['name', 'title', 'company', 'location'],
  'sales-list': ['name', 'title', 'company', 'location'],
  'sales-account': ['name', 'industry', 'size', 'place', 'website'],
} as const;

/** The fields whose place can be pointed out on a company's "people" tab, in its cards. */
export const COMPANY_PEOPLE_POINTABLE = ['name', 'headline'] as const;

/** The fields whose place can be pointed out in the rows of a list on any other site. A row's name is what tells the row. */
export const SITE_LIST_POINTABLE = ['title', 'company', 'location'] as const;

/** The fields whose place on a page the user can point out, by the adapter that reads the page; in reading order. */
export const POINTABLE = {
  'linkedin-profile': [
    'name',
    'headline',
    'title',
    'company',
    'companyUrl',
    'location',
    'degree',
    'about',
    'photoUrl',
    'positions',
    'education',
    ...CONTACT_FIELDS,
  ],
  'linkedin-company': ['name', 'industry', 'size', 'place', 'website'],
  'linkedin-people-search': ['name', 'headline', 'location'],
  'linkedin-connections': ['name', 'headline'],
  'linkedin-group-members': ['name', 'headline'],
  'linkedin-post-people': ['name', 'headline'],
  'linkedin-sales': [
    'name',
    'headline',
    'title',
    'company',
    'location',
    'industry',
    'size',
    'place',
    'website',
  ],
  'any-site': ['name', 'title', 'company', 'location', 'about', ...CONTACT_FIELDS],
} as const;
