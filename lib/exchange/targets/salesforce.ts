import type { AcquisitionChannel } from '../../model/words.ts';
import type { Column } from '../column.ts';
import { EXTRAS, type ImporterFile } from '../importer.ts';
import { rate } from '../stage-map.ts';
import { industry, linkedInKey, note, nth, phone, place, stageValue, text, website } from '../values.ts';

/** Salesforce's own list of lead sources. Where somebody was met at an event, there is no closer word than `Other`. */
const LEAD_SOURCES: Partial<Record<AcquisitionChannel, string>> = {
  website: 'Web',
  search: 'Web',
  partner: 'Partner Referral',
  'purchased-list': 'Purchased List',
};

const leadSource: Column['value'] = ({ row }) => {
  const channel = row.facts.channel?.value;
  return channel ? (LEAD_SOURCES[channel as AcquisitionChannel] ?? 'Other') : undefined;
};

/** `1` for somebody another tool's file told not to write to. Nothing else is known of it, and a `0` would overwrite. */
const optOut: Column['value'] = ({ row }) => (row.disqualified === 'do-not-contact' ? '1' : undefined);

const nothing = () => undefined;

/** Salesforce's Data Import Wizard for leads, by the labels of their fields. */
export const salesforce: ImporterFile = {
  app: 'Salesforce',
  columns: [
    { id: 'first-name', header: 'First Name', value: ({ name }) => name.first },
    { id: 'last-name', header: 'Last Name', value: ({ name }) => name.last },
    { id: 'company', header: 'Company', value: text('company') },
    { id: 'title', header: 'Title', value: text('title') },
    { id: 'email', header: 'Email', value: nth('emails') },
    { id: 'phone', header: 'Phone', value: phone() },
    { id: 'mobile', header: 'Mobile Phone', value: nothing },
    { id: 'website', header: 'Website', value: website },
    { id: 'street', header: 'Street', value: nothing },
    { id: 'city', header: 'City', value: place('city') },
    { id: 'region', header: 'State', value: place('region') },
    { id: 'postal-code', header: 'Postal Code', value: nothing },
    { id: 'country', header: 'Country', value: place('country') },
    { id: 'source', header: 'Lead Source', value: leadSource },
    { id: 'lead-status', header: 'Lead Status', value: stageValue('lead-status') },
    {
      id: 'rating',
      header: 'Rating',
      value: (line) => rate(stageValue('rating')(line), line.row.score),
    },
    { id: 'industry', header: 'Industry', value: industry },
    { id: 'revenue', header: 'Annual Revenue', value: nothing },
    // A page tells a band, which is no number, and how many are on the network, which is another number.
    { id: 'employees', header: 'No. of Employees', value: nothing },
    { id: 'description', header: 'Description', value: note },
    { id: 'opt-out', header: 'Email Opt Out', value: optOut },
  ],
  extras: [{ id: 'linkedin-key', header: 'LinkedIn_Key__c', value: linkedInKey }, ...EXTRAS],
  firstExtras: [],
  needs: [
    { need: 'company', effect: 'rejects' },
    { need: 'mailForm', effect: 'rejects' },
    { need: 'mail', effect: 'duplicates' },
  ],
  mostRows: 50_000,
};
