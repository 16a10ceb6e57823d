import type { SiteLanguage } from '../world.ts';

/** Sentences people write about themselves, by language. */
export const ABOUT_SENTENCES: Readonly<Record<SiteLanguage, readonly string[]>> = {
  en: [
    'I like plans that fit on one page and numbers that add up on Monday morning.',
    'My team keeps forty workshops supplied, from the first bolt to the last label.',
    'Before that I spent six years learning why deliveries arrive late, and then fixing it.',
    '🚀 Always happy to talk about small steps that save large sums.',
    'Fun fact: I once rebuilt a spreadsheet of 30,000 rows during a power cut.',
    'Tools < habits, and habits > heroics.',
  ],
  id: [
    'Saya senang membuat rencana sederhana yang benar-benar dijalankan.',
    'Tim kami melayani empat puluh bengkel di tiga pulau.',
    'Sebelumnya saya belajar mengapa kiriman terlambat, lalu memperbaikinya.',
    'Silakan hubungi saya untuk bertukar pikiran tentang rantai pasok.',
  ],
  fr: [
    'J’aime les plans qui tiennent sur une page et les chiffres qui tombent juste.',
    'Mon équipe approvisionne quarante ateliers, du premier boulon à la dernière étiquette.',
    'Auparavant, j’ai passé six ans à comprendre pourquoi les livraisons arrivent en retard.',
    'Toujours ravi d’échanger autour d’un café… ou d’un tableau de bord !',
  ],
  de: [
    'Ich mag Pläne, die auf eine Seite passen, und Zahlen, die am Montag noch stimmen.',
    'Mein Team versorgt vierzig Werkstätten, von der ersten Schraube bis zum letzten Etikett.',
    'Vorher habe ich sechs Jahre lang gelernt, warum Lieferungen zu spät kommen.',
    'Größere Umbauten gehören für mich genauso dazu wie tägliche Verbesserungen.',
  ],
};

/** How a title and an employer are joined in a headline. */
export const AT_WORDS: Readonly<Record<SiteLanguage, string>> = { en: 'at', id: 'di', fr: 'chez', de: 'bei' };

export const TOPICS = [
  'Supply planning that people follow',
  'Quiet dashboards',
  'Fewer meetings, better handovers',
  'Spare parts & service',
  'B2B growth',
  'Careful budgets',
  'Mentor',
  'Speaker',
] as const;

export const SKILLS = [
  'Negotiation',
  'Inventory Management',
  'SQL',
  'Public Speaking',
  'Forecasting',
  'Team Leadership',
  'Vendor Management',
  'Process Improvement',
] as const;

/** Texts of posts by other people. */
export const POST_TEXTS = [
  'Three things we learnt from counting every pallet twice, and why we stopped.',
  'New in the workshop: a label printer that does not jam. Yes, really.',
  'We are hiring a planner who likes trains. Write to hiring@tarnholm.example.',
  '小さな道具を丁寧に使う一年でした。皆さん、ありがとうございます。',
] as const;
