/** Where somebody stands in buying, apart from where they stand with us: what content is made for. */
export const BUYING_POSITIONS = ['discovery', 'evaluation', 'decision'] as const;
export type BuyingPosition = (typeof BUYING_POSITIONS)[number];

/** What a message is written as. LinkedIn takes three kinds, each with a length of its own; a call is what is said. */
export const MESSAGE_FORMS = [
  'invitation',
  'linkedin-message',
  'inmail',
  'email',
  'sms',
  'call',
  'other',
] as const;
export type MessageForm = (typeof MESSAGE_FORMS)[number];

/** What a piece of content is. */
export const CONTENT_KINDS = [
  'article',
  'white-paper',
  'case-study',
  'guide',
  'checklist',
  'webinar',
  'video',
  'calculator',
  'demo',
  'other',
] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];
