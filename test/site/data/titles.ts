import type { JobFunction, Seniority } from '../../../lib/model/words.ts';
import type { SiteLanguage, SiteTitle } from '../world.ts';

const titles = (...rows: [text: string, seniority: Seniority, of: JobFunction][]): SiteTitle[] =>
  rows.map(([text, seniority, of]) => ({ text, seniority, function: of }));

/** Titles by the language they are written in, over levels and functions. */
export const TITLES: Readonly<Record<SiteLanguage, readonly SiteTitle[]>> = {
  en: titles(
    ['Director of Operations', 'director', 'operations'],
    ['VP of Sales, EMEA', 'vice-president', 'sales'],
    ['Chief Financial Officer', 'cxo', 'finance'],
    ['Senior Software Engineer', 'senior', 'engineering'],
    ['Head of Procurement', 'director', 'purchasing'],
    ['Founder & Managing Partner', 'owner-partner', 'general-management'],
    ['Marketing Manager', 'experienced-manager', 'marketing'],
    ['IT Support Intern', 'in-training', 'information-technology'],
    ['Customer Success Manager', 'professional', 'customer-success-and-support'],
    ['Chief Technology Officer (CTO)', 'cxo', 'engineering'],
    ['Principal Product Manager', 'strategic', 'product-management'],
    ['HR Business Partner', 'professional', 'human-resources'],
    ['Quality Assurance Lead', 'senior', 'quality-assurance'],
    ['Group Director, Supply Chain', 'director', 'operations'],
    ['Junior Accountant', 'entry', 'accounting'],
    ['General Counsel', 'cxo', 'legal'],
    ['Business Development Representative', 'entry', 'business-development'],
    ['Regional Sales Manager', 'experienced-manager', 'sales'],
  ),
  id: titles(
    ['Direktur Operasional', 'director', 'operations'],
    ['Manajer Pemasaran', 'experienced-manager', 'marketing'],
    ['Kepala Bagian Pengadaan', 'director', 'purchasing'],
    ['Staf Akuntansi', 'professional', 'accounting'],
    ['Direktur Utama', 'cxo', 'general-management'],
    ['Insinyur Perangkat Lunak Senior', 'senior', 'engineering'],
  ),
  fr: titles(
    ['Directrice des opérations', 'director', 'operations'],
    ['Responsable des achats', 'experienced-manager', 'purchasing'],
    ['Directeur général adjoint', 'vice-president', 'general-management'],
    ['Ingénieure qualité confirmée', 'senior', 'quality-assurance'],
    ['Chargée de développement commercial', 'professional', 'business-development'],
    ['Cofondateur & associé', 'owner-partner', 'general-management'],
  ),
  de: titles(
    ['Leiterin Einkauf', 'director', 'purchasing'],
    ['Geschäftsführer', 'cxo', 'general-management'],
    ['Bereichsleiter Vertrieb (m/w/d)', 'director', 'sales'],
    ['Senior-Softwareentwicklerin', 'senior', 'engineering'],
    ['Werkstudent Controlling', 'in-training', 'finance'],
    ['Teamleiterin Kundenservice', 'entry-manager', 'customer-success-and-support'],
  ),
};
