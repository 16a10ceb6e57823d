import type { Icp } from '../../../lib/model/icp.ts';
import { PURSUIT_ICP } from '../../fixtures/pursuits.ts';

const AT = '2026-01-05T10:00:00.000Z';
/** Dates of rows that are asked for a span of days lie about this one. */
const DAY = 86_400_000;

const SECOND_ICP: Icp = {
  ...PURSUIT_ICP,
  id: 'harbours',
  name: 'Hafenbetreiber mit eigener Lagerhaltung und Kühlkette, DACH und Benelux',
  criteria: PURSUIT_ICP.criteria.slice(0, 3),
};

const ICPS: readonly Icp[] = [
  PURSUIT_ICP,
  SECOND_ICP,
  { ...SECOND_ICP, id: 'shelved', name: 'Fish markets', archivedAt: AT } as Icp,
];

const template = (id: string, name: string, language: string, form: string, body: string) => ({
  id,
  name,
  form,
  language,
  stages: ['suspect', 'lead'],
  position: 'discovery',
  personas: [PURSUIT_ICP.id],
  ...(form === 'email' && { subject: 'Two questions about {{company}}' }),
  body,
  updatedAt: AT,
});

const TEMPLATES = [
  template(
    't1',
    'After a quote was asked for at the fair, with the long reason why we write',
    'en',
    'email',
    'Hi {{first name}},\n\nyou asked what a pilot across three depots would cost.\n\n{{sender name}}',
  ),
  template('t2', 'Nach der Messe', 'de', 'linkedin-message', 'Guten Tag {{first name}}, wie war die Messe?'),
  template('t3', 'بعد المعرض', 'en', 'sms', 'Hi {{first name}}, was the fair worth it?'),
];

const SNIPPETS = ['value', 'pitch', 'opening hours of the yard'].map((name, n) => ({
  id: `s${n}`,
  name,
  language: n === 1 ? 'de' : 'en',
  pains: n === 0 ? ['returns take too long', 'cold store runs warm on Mondays'] : [],
  personas: n === 1 ? ['harbours'] : [],
  text: 'We count what comes back, and say so by noon.',
  updatedAt: AT,
}));

const CONTENTS = (['discovery', 'evaluation', 'decision'] as const).map((position, n) => ({
  id: `c${n}`,
  title: ['Returns without spreadsheets', 'What a cold store loses on a warm Monday, in numbers', 'Preise'][
    n
  ],
  kind: ['guide', 'white-paper', 'calculator'][n],
  link: `https://www.example.com/library/returns-and-cold-stores/number-${n}`,
  position,
  stages: n === 1 ? ['prospect', 'opportunity'] : [],
  pains: n === 0 ? ['returns'] : [],
  personas: [],
  language: n === 2 ? 'de' : 'en',
  updatedAt: AT,
}));

const offersAt = (now: string) =>
  ['Pilot across three depots, with loggers on loan', 'Winter terms'].map((name, n) => ({
    id: `o${n}`,
    name,
    stages: ['prospect', 'opportunity'],
    personas: n === 0 ? [PURSUIT_ICP.id, 'harbours'] : [],
    grades: ['hot', 'warm'],
    countries: n === 0 ? ['DK', 'DE', 'GB'] : [],
    ...(n === 1 && { until: new Date(Date.parse(now) + 20 * DAY).toISOString().slice(0, 10), days: 14 }),
    updatedAt: AT,
  }));

const SEGMENTS = [
  ['Leads at Kestrel with a call due', [{ field: 'stage', test: 'is', values: ['lead'] }]],
  [
    'Warm or hotter, nobody wrote for a month',
    [
      { field: 'grade', test: 'is', values: ['warm', 'hot'] },
      { field: 'title', test: 'contains', values: ['operations'] },
    ],
  ],
  ['Upside down', [{ field: 'score', test: 'between', values: ['80', '20'] }]],
].map(([name, parts], n) => ({
  id: `segment-${n}`,
  name,
  filter: { join: 'all', parts },
  createdAt: AT,
  updatedAt: AT,
}));

/** What an office that has worked for a while keeps beside its people: profiles sought, messages and their parts, segments. */
export const libraryRows = (now: string) => ({
  icps: ICPS,
  icpVersions: [{ ...PURSUIT_ICP, version: 0 }, ...ICPS],
  templates: TEMPLATES,
  snippets: SNIPPETS,
  contents: CONTENTS,
  offers: offersAt(now),
  segments: SEGMENTS,
});
