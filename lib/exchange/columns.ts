import type { Column } from './column.ts';
import { industry, linkedIn, nth, ownColumn, place, sourceUrl, text, whole } from './values.ts';

/** The columns a sheet has unless the user chooses, in order. Vocabulary words are exported as they are, not translated. */
const FIRST: readonly Column[] = [
  { id: 'first-name', header: 'First Name', value: ({ name }) => name.first },
  { id: 'last-name', header: 'Last Name', value: ({ name }) => name.last },
  { id: 'full-name', header: 'Full Name', value: ({ row }) => row.facts.name.value },
  { id: 'title', header: 'Title', value: text('title') },
  { id: 'company', header: 'Company', value: text('company') },
  { id: 'headline', header: 'Headline', value: text('headline') },
  { id: 'location', header: 'Location', value: text('location') },
  { id: 'email', header: 'Email', value: nth('emails') },
  { id: 'phone', header: 'Phone', value: nth('phones') },
  { id: 'linkedin-url', header: 'LinkedIn URL', value: linkedIn },
  { id: 'website', header: 'Website', value: nth('websites') },
  { id: 'stage', header: 'Stage', value: ({ row }) => row.stage },
  { id: 'label', header: 'Label', value: ({ row }) => row.score?.label },
  { id: 'grade', header: 'Grade', value: ({ row }) => whole(row.score?.grade) },
  {
    id: 'fit-engagement',
    header: 'Fit/Engagement',
    value: ({ row: { score } }) => score && `${score.letter}${score.digit}`,
  },
  { id: 'score', header: 'Score', value: ({ row }) => whole(row.score?.value) },
  { id: 'score-low', header: 'Score Low', value: ({ row }) => whole(row.score?.low) },
  { id: 'score-high', header: 'Score High', value: ({ row }) => whole(row.score?.high) },
  { id: 'verdict', header: 'Verdict', value: ({ row }) => row.score?.verdict },
  { id: 'reason', header: 'Reason', value: ({ reason }) => reason },
  { id: 'tags', header: 'Tags', value: ({ row }) => row.tags.join(', ') },
  { id: 'next-follow-up', header: 'Next Follow-up', value: ({ row, date }) => date(row.nextDueAt) },
  { id: 'source-url', header: 'Source URL', value: ({ row }) => sourceUrl(row) },
  { id: 'captured-at', header: 'Captured At', value: ({ row, date }) => date(row.capturedAt) },
  { id: 'last-seen', header: 'Last Seen', value: ({ row, date }) => date(row.lastSeenAt) },
];

/** A word of a vocabulary, where the title told one. */
const known = (word: string | undefined) => (word === 'other' ? undefined : word);

/** Columns a sheet may have besides. */
const FURTHER: readonly Column[] = [
  { id: 'email-2', header: 'Email 2', value: nth('emails', 1) },
  { id: 'phone-2', header: 'Phone 2', value: nth('phones', 1) },
  { id: 'city', header: 'City', value: place('city') },
  { id: 'region', header: 'State/Region', value: place('region') },
  { id: 'country', header: 'Country/Region', value: place('country') },
  { id: 'industry', header: 'Industry', value: industry },
  { id: 'company-size', header: 'Company Size', value: ({ employer }) => employer?.size },
  { id: 'company-website', header: 'Company Website', value: ({ employer }) => employer?.website },
  { id: 'seniority', header: 'Seniority', value: ({ row }) => known(row.readAs?.seniority) },
  { id: 'function', header: 'Function', value: ({ row }) => known(row.readAs?.function) },
  { id: 'channel', header: 'Channel', value: ({ row }) => row.facts.channel?.value ?? undefined },
  {
    id: 'connected-on',
    header: 'Connected On',
    value: ({ row }) => row.facts.connectedOn?.value ?? undefined,
  },
  { id: 'stage-since', header: 'Stage Since', value: ({ row, date }) => date(row.stageSince) },
  { id: 'last-contact', header: 'Last Contact', value: ({ row, date }) => date(row.lastContactAt) },
  { id: 'disqualified', header: 'Disqualified', value: ({ row }) => row.disqualified },
  { id: 'updated-at', header: 'Updated At', value: ({ row, date }) => date(row.updatedAt) },
  { id: 'assay-id', header: 'Assay ID', value: ({ row }) => row.id },
];

const BY_ID = new Map([...FIRST, ...FURTHER].map((column) => [column.id, column]));

/** The ids of the columns a sheet has unless the user chooses. */
export const FIRST_SHEET_COLUMNS: readonly string[] = FIRST.map(({ id }) => id);
/** The ids of every column a sheet may have, but for the user's own fields: `own:` and the name of one. */
export const SHEET_COLUMNS: readonly string[] = [...BY_ID.keys()];

const OWN = 'own:';

/** A sheet's columns by their ids, in that order, each once; ids there are none of are left out. */
export function sheetColumns(ids: readonly string[] = FIRST_SHEET_COLUMNS): Column[] {
  return [...new Set(ids)].flatMap((id) => {
    if (id.startsWith(OWN) && id.length > OWN.length) return [ownColumn(id.slice(OWN.length))];
    return BY_ID.get(id) ?? [];
  });
}

/** The header of a sheet's column. */
export function sheetHeader(id: string): string {
  return sheetColumns([id])[0]?.header ?? id;
}
