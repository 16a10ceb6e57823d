import { EXTRAS, type ImporterFile } from '../importer.ts';
import { linkedIn, nth, phone, place, stageValue, text } from '../values.ts';

/** Outreach's import of prospects. It refuses a file in which an address stands twice, and may fail on several tags in a cell. */
export const outreach: ImporterFile = {
  app: 'Outreach',
  columns: [
    { id: 'first-name', header: 'First Name', value: ({ name }) => name.first },
    { id: 'last-name', header: 'Last Name', value: ({ name }) => name.last },
    { id: 'email', header: 'Email', value: nth('emails') },
    { id: 'title', header: 'Title', value: text('title') },
    { id: 'company', header: 'Company', value: text('company') },
    { id: 'phone', header: 'Work Phone', value: phone() },
    { id: 'mobile', header: 'Mobile Phone', value: () => undefined },
    { id: 'linkedin-url', header: 'LinkedIn URL', value: linkedIn },
    { id: 'city', header: 'City', value: place('city') },
    { id: 'region', header: 'State', value: place('region') },
    { id: 'country', header: 'Country', value: place('country') },
    { id: 'tags', header: 'Tags', value: stageValue('tags') },
  ],
  extras: EXTRAS,
  firstExtras: ['assay-score', 'assay-reason'],
  needs: [
    { need: 'mail', effect: 'rejects' },
    { need: 'mailForm', effect: 'rejects' },
    { need: 'oneMail', effect: 'rejects' },
  ],
};
