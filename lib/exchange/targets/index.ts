import type { ImporterFile } from '../importer.ts';
import type { Importer } from '../presets.ts';
import { googleContacts } from './google-contacts.ts';
import { hubspot } from './hubspot.ts';
import { outreach } from './outreach.ts';
import { pipedrive } from './pipedrive.ts';
import { salesforce } from './salesforce.ts';
import { salesloft } from './salesloft.ts';

/** What each program asks of its file. */
export const TARGETS: Readonly<Record<Importer, ImporterFile>> = {
  hubspot,
  salesforce,
  pipedrive,
  outreach,
  salesloft,
  'google-contacts': googleContacts,
};
