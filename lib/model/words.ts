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
/** The rungs whose reaching may count as having won someone. */
export const WON_STAGES = ['prospect', 'opportunity', 'customer'] as const satisfies readonly Stage[];
export type WonStage = (typeof WON_STAGES)[number];

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

/** How somebody came to be known: the place the contact was made, not the medium they are written to. */
export const ACQUISITION_CHANNELS = [
  'social',
  'website',
  'search',
  'advertising',
  'email-campaign',
  'content',
  'event',
  'referral',
  'partner',
  'cold-call',
  'purchased-list',
  'other',
] as const;
export type AcquisitionChannel = (typeof ACQUISITION_CHANNELS)[number];

export const BANT_KEYS = ['budget', 'authority', 'need', 'timeline'] as const;
export type BantKey = (typeof BANT_KEYS)[number];

/** Every question of discovery: BANT's four, which score, and those other frameworks ask besides, which inform. */
export const QUESTION_KEYS = [
  ...BANT_KEYS,
  'metrics',
  'decision-criteria',
  'decision-process',
  'champion',
  'goals',
  'plans',
] as const;
export type QuestionKey = (typeof QUESTION_KEYS)[number];

export const FRAMEWORKS = ['bant', 'meddic', 'champ', 'gpct'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

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

/**
 * Why someone is set aside. `curious` is interest without a problem to solve. The last two are acts of their own, an
 * objection and an erasure, and are here for the files of other tools.
 */
export const DISQUALIFY_REASONS = [
  'no-budget',
  'no-authority',
  'no-need',
  'curious',
  'bad-timing',
  'too-small',
  'too-large',
  'wrong-industry',
  'wrong-region',
  'competitor',
  'uses-another',
  'existing-customer',
  'left-company',
  'unreachable',
  'duplicate',
  'not-a-person',
  'other',
  'do-not-contact',
  'erased',
] as const;
/** Reasons that set someone aside and nothing more. */
export const SET_ASIDE_REASONS = DISQUALIFY_REASONS.slice(0, -2);
/** A reason, or one that is no longer offered and stands in earlier entries. */
export const RECORDED_REASONS = [...DISQUALIFY_REASONS, 'outside-icp'] as const;
export type DisqualifyReason = (typeof RECORDED_REASONS)[number];

/**
 * What a stage may ask for before someone enters it. `offer` is something only the user can vouch for and `purchase` is
 * told at the moment of the move; the others are read from the record.
 */
export const GATE_CONDITIONS = [
  'signal',
  'channel',
  'fit',
  'content',
  'two-way-contact',
  'expectations',
  'budget',
  'authority',
  'timeline',
  'offer',
  'purchase',
] as const;
export type GateCondition = (typeof GATE_CONDITIONS)[number];

/** How an objection reached us. */
export const OBJECTION_CHANNELS = ['email', 'linkedin', 'phone', 'letter', 'in-person', 'other'] as const;
export type ObjectionChannel = (typeof OBJECTION_CHANNELS)[number];

/** What somebody's data may be kept on, by GDPR Art. 6(1): (f), (a), (b), or that they asked, which is (b) before a contract. */
export const BASES = ['legitimate-interest', 'consent', 'contract', 'request', 'other'] as const;
export type Basis = (typeof BASES)[number];

/** What is done on a professional network: their page looked at, asked to connect, written to. */
export const WAYS = ['view', 'invite', 'message'] as const;
export type Way = (typeof WAYS)[number];

/**
 * How a touch ended and how it felt; together they are a follow-up's outcome. `viewed` is a page looked at, which reaches
 * nobody; `accepted` an invitation that was taken.
 */
export const DISPOSITIONS = [
  'reached',
  'no-answer',
  'left-message',
  'gatekeeper',
  'busy',
  'sent',
  'viewed',
  'accepted',
  'replied',
  'meeting-set',
  'meeting-held',
  'no-show',
  'bounced',
  'wrong-person',
] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

const SPOKEN: readonly Disposition[] = ['reached', 'replied', 'meeting-set', 'meeting-held'];

/** Whether somebody spoke or wrote back, so that how they took it is worth asking. */
export const isSpokenWith = (disposition: Disposition | undefined): boolean =>
  disposition !== undefined && SPOKEN.includes(disposition);
export const SENTIMENTS = ['positive', 'neutral', 'not-now', 'negative'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

/** The languages the interface speaks, English first because it is the fallback. */
export const LOCALES = ['en', 'id', 'fr', 'de', 'es'] as const;
export type Locale = (typeof LOCALES)[number];
