import type { Column } from '../column.ts';
import { EXTRAS, type ImporterFile } from '../importer.ts';
import { industry, linkedIn, nth, phone, place, stageValue, text, website } from '../values.ts';

/** HubSpot counts engagement the other way round: 1 is the strongest. */
const FLIPPED: Column = {
  id: 'assay-fit',
  header: 'Assay Fit/Engagement',
  value: ({ row: { score } }) => score && `${score.letter}${5 - score.digit}`,
};

/**
 * HubSpot's import of contacts, by the labels of its properties. What is empty changes nothing there. It knows people by their
 * e-mail address or by a property the user made unique, for which Assay's id is in the file.
 */
export const hubspot: ImporterFile = {
  app: 'HubSpot',
  columns: [
    { id: 'first-name', header: 'First Name', value: ({ name }) => name.first },
    { id: 'last-name', header: 'Last Name', value: ({ name }) => name.last },
    { id: 'email', header: 'Email', value: nth('emails') },
    { id: 'phone', header: 'Phone Number', value: phone() },
    // Which of several numbers is a mobile one is not known.
    { id: 'mobile', header: 'Mobile Phone Number', value: () => undefined },
    { id: 'title', header: 'Job Title', value: text('title') },
    { id: 'company', header: 'Company Name', value: text('company') },
    { id: 'website', header: 'Website URL', value: website },
    { id: 'city', header: 'City', value: place('city') },
    { id: 'region', header: 'State/Region', value: place('region') },
    { id: 'country', header: 'Country/Region', value: place('country') },
    { id: 'postal-code', header: 'Postal Code', value: () => undefined },
    { id: 'industry', header: 'Industry', value: industry },
    { id: 'lifecycle-stage', header: 'Lifecycle Stage', value: stageValue('lifecycle-stage') },
    { id: 'lead-status', header: 'Lead Status', value: stageValue('lead-status') },
    { id: 'linkedin-url', header: 'LinkedIn URL', value: linkedIn },
    { id: 'owner', header: 'Contact owner', value: ({ owner }) => owner },
  ],
  extras: EXTRAS.map((extra) => (extra.id === FLIPPED.id ? FLIPPED : extra)),
  firstExtras: ['assay-id', 'assay-score', 'assay-fit', 'assay-reason'],
  needs: [
    { need: 'mail', effect: 'duplicates' },
    { need: 'mailForm', effect: 'rejects' },
    { need: 'oneMail', effect: 'skips' },
  ],
  mostRows: 250_000,
  mostBytes: 150_000_000,
  owned: true,
};
