/** The product's closed vocabularies. One list each, in the order they are shown. */

/** The ladder (first five), then the two places beside it. */
export const STAGES = [
  'suspect',
  'lead',
  'prospect',
  'opportunity',
  'customer',
  'nurture',
  'disqualified',
] as const;
export type Stage = (typeof STAGES)[number];

/** The rungs of the ladder, lowest first; `nurture` and `disqualified` stand beside it. */
export const LADDER = STAGES.slice(0, 5) as readonly Stage[];

/** LinkedIn's ten seniority levels, lowest first, plus `professional`: a contributor whose level the title leaves open. */
export const SENIORITIES = [
  'in-training',
  'entry',
  'professional',
  'senior',
  'strategic',
  'entry-manager',
  'experienced-manager',
  'director',
  'vice-president',
  'cxo',
  'owner-partner',
] as const;
export type Seniority = (typeof SENIORITIES)[number];

/** LinkedIn's 26 job functions in kebab case, plus `general-management`. */
export const FUNCTIONS = [
  'accounting',
  'administrative',
  'arts-and-design',
  'business-development',
  'community-and-social-services',
  'consulting',
  'education',
  'engineering',
  'entrepreneurship',
  'finance',
  'healthcare-services',
  'human-resources',
  'information-technology',
  'legal',
  'marketing',
  'media-and-communication',
  'military-and-protective-services',
  'operations',
  'product-management',
  'program-and-project-management',
  'purchasing',
  'quality-assurance',
  'real-estate',
  'research',
  'sales',
  'customer-success-and-support',
  'general-management',
] as const;
export type JobFunction = (typeof FUNCTIONS)[number];

/** What a title says about a purchase: who signs, who proposes, who works with it, who can stop it. */
export const AUTHORITIES = ['decides', 'recommends', 'uses', 'blocks'] as const;
export type Authority = (typeof AUTHORITIES)[number];

/** LinkedIn's head-count bands, smallest first. */
export const SIZE_BANDS = [
  '1',
  '2-10',
  '11-50',
  '51-200',
  '201-500',
  '501-1000',
  '1001-5000',
  '5001-10000',
  '10001+',
] as const;
export type SizeBand = (typeof SIZE_BANDS)[number];

export const BANT_KEYS = ['budget', 'authority', 'need', 'timeline'] as const;
export type BantKey = (typeof BANT_KEYS)[number];

export const ANSWER_STATES = ['unknown', 'no', 'partial', 'yes'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

/** Dated signs of interest, weakest first. `two-way-contact` is a conversation in which the person spoke. */
export const SIGNAL_KINDS = [
  'newsletter',
  'content-download',
  'connection-accepted',
  'webinar',
  'form',
  'reply',
  'two-way-contact',
  'information-request',
  'demo-request',
  'quote-request',
] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

export const CHANNELS = ['linkedin', 'email', 'phone', 'meeting', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Why someone is set aside. `curious` is interest without a problem to solve. */
export const DISQUALIFY_REASONS = [
  'competitor',
  'outside-icp',
  'no-need',
  'no-budget',
  'no-authority',
  'bad-timing',
  'curious',
  'uses-another',
  'left-company',
  'duplicate',
  'unreachable',
  'other',
] as const;
export type DisqualifyReason = (typeof DISQUALIFY_REASONS)[number];

/** How an objection reached us. */
export const OBJECTION_CHANNELS = ['email', 'linkedin', 'phone', 'letter', 'in-person', 'other'] as const;
export type ObjectionChannel = (typeof OBJECTION_CHANNELS)[number];

/** How a touch ended and how it felt; together they are a follow-up's outcome. */
export const DISPOSITIONS = [
  'reached',
  'no-answer',
  'left-message',
  'sent',
  'meeting-set',
  'wrong-person',
] as const;
export type Disposition = (typeof DISPOSITIONS)[number];
export const SENTIMENTS = ['positive', 'neutral', 'negative'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

/** The languages the interface speaks, English first because it is the fallback. */
export const LOCALES = ['en', 'id', 'fr', 'de', 'es'] as const;
export type Locale = (typeof LOCALES)[number];
