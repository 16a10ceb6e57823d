/** Something to share, as it is stored. */
export const AT = '2026-01-05T10:00:00.000Z';
export const GUIDE = {
  id: 'c1',
  title: 'Returns without spreadsheets',
  kind: 'guide',
  link: 'https://www.example.com/returns',
  position: 'discovery',
  stages: [],
  pains: [],
  personas: [],
  language: 'en',
  updatedAt: AT,
};
