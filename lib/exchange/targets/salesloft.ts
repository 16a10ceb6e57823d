import type { Seniority } from '../../model/words.ts';
import type { Column } from '../column.ts';
import { EXTRAS, type ImporterFile } from '../importer.ts';
import { industry, linkedIn, listOf, nth, phone, place, stageValue, text } from '../values.ts';

/** Salesloft's own list of levels, by ours. */
const LEVELS: Record<Seniority, string> = {
  'in-training': 'individual_contributor',
  entry: 'individual_contributor',
  professional: 'individual_contributor',
  senior: 'individual_contributor',
  strategic: 'individual_contributor',
  'entry-manager': 'manager',
  'experienced-manager': 'manager',
  director: 'director',
  'vice-president': 'vice_president',
  cxo: 'executive',
  'owner-partner': 'executive',
};

const level: Column['value'] = ({ row: { readAs } }) =>
  readAs?.seniority === undefined || readAs.seniority === 'other' ? undefined : LEVELS[readAs.seniority];

const named = (header: string, value: Column['value'] = () => undefined, id = header): Column => ({
  id,
  header,
  value,
});

/** Salesloft's fields of a person, under the names its interface for programs gives them. */
export const salesloft: ImporterFile = {
  app: 'Salesloft',
  columns: [
    named('first_name', ({ name }) => name.first),
    named('last_name', ({ name }) => name.last),
    named('email_address', nth('emails')),
    named('secondary_email_address', nth('emails', 1)),
    named('personal_email_address'),
    named('phone', phone()),
    named('phone_extension'),
    named('home_phone'),
    named('mobile_phone'),
    named('linkedin_url', linkedIn),
    named('title', text('title')),
    named('city', place('city')),
    named('state', place('region')),
    named('country', place('country')),
    // Where somebody is, and not where they work, is what their page tells.
    named('work_city'),
    named('work_state'),
    named('work_country'),
    named('person_company_name', text('company')),
    named('person_company_website', ({ employer }) => employer?.website),
    named('person_company_industry', industry),
    named('job_seniority', level),
    named('person_stage_id', stageValue('person-stage'), 'person-stage'),
    named('owner_id', ({ owner }) => owner),
    named('do_not_contact', ({ row }) => (row.disqualified === 'do-not-contact' ? 'true' : undefined)),
    named('locale'),
    named('tags', ({ row }) => row.tags.join(',')),
    named('custom_fields'),
    named('personal_website', ({ row }) => listOf(row, 'websites')[0]),
    named('twitter_handle'),
  ],
  extras: EXTRAS,
  firstExtras: ['assay-score', 'assay-reason'],
  needs: [
    { need: 'mail', effect: 'rejects' },
    { need: 'mailForm', effect: 'rejects' },
    { need: 'oneMail', effect: 'skips' },
  ],
  owned: true,
};
