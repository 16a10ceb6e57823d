import type { Happening } from '../model/ledger.ts';
import type { Channel, Stage } from '../model/words.ts';

/** A follow-up somebody of the practice people has: how many days from today, at which hour. */
interface PracticeStep {
  inDays: number;
  hour: string;
  channel: Channel;
  promised?: true;
}

/** Somebody invented, to try everything on. Days count back from today. */
export interface PracticePerson {
  name: string;
  title: string;
  company: string;
  location: string;
  emails?: string[];
  phones?: string[];
  capturedDaysAgo: number;
  happened: readonly { daysAgo: number; what: Happening | 'signal' }[];
  step?: PracticeStep;
}

const moved = (daysAgo: number, from: Stage, to: Stage) =>
  ({ daysAgo, what: { type: 'moved', data: { from, to } } }) as const;
const contacted = { daysAgo: 3, what: 'signal' } as const;

/**
 * Twelve people and nine companies that do not exist, on every rung: with steps that are overdue, due and ahead, and some who slip.
 * Their addresses end in `.example`, which RFC 2606 keeps free.
 */
export const PRACTICE_PEOPLE: readonly PracticePerson[] = [
  {
    name: 'Amina Berglund',
    title: 'Head of Operations',
    company: 'Kestrel Yard Logistics',
    location: 'Aarhus, Denmark',
    emails: ['amina@kestrel-yard.example'],
    capturedDaysAgo: 24,
    happened: [moved(20, 'suspect', 'lead'), contacted, moved(3, 'lead', 'prospect')],
    step: { inDays: 0, hour: '09:30', channel: 'email', promised: true },
  },
  {
    name: 'José María Etxeberría Goikoetxea',
    title: 'Operations Director',
    company: 'Pelican & Thorne Foods',
    location: 'Bilbao, Spain',
    emails: ['jm@pelican-thorne.example'],
    phones: ['+34 944 000 117'],
    capturedDaysAgo: 31,
    happened: [
      moved(28, 'suspect', 'lead'),
      contacted,
      moved(10, 'lead', 'prospect'),
      moved(4, 'prospect', 'opportunity'),
    ],
    step: { inDays: 0, hour: '11:00', channel: 'phone' },
  },
  {
    name: 'ליאור בן־שחר',
    title: 'VP Operations',
    company: 'Carmel Shade Produce',
    location: 'Haifa, Israel',
    capturedDaysAgo: 12,
    happened: [moved(9, 'suspect', 'lead'), contacted],
    step: { inDays: -1, hour: '10:00', channel: 'linkedin' },
  },
  {
    name: 'Putri Ayu Wulandari Kusumaningtyas',
    title: 'Chief Operating Officer',
    company: 'PT Samudra Lintas Bahari',
    location: 'Surabaya, Indonesia',
    emails: ['putri@samudra-lintas.example'],
    capturedDaysAgo: 18,
    happened: [moved(15, 'suspect', 'lead'), contacted, moved(2, 'lead', 'prospect')],
    step: { inDays: -3, hour: '13:30', channel: 'email' },
  },
  {
    name: 'Siobhán Ní Fhlaithearta',
    title: 'Supply Chain Manager',
    company: 'Inver Cold Stores',
    location: 'Galway, Ireland',
    phones: ['+353 91 000 240'],
    capturedDaysAgo: 40,
    happened: [moved(38, 'suspect', 'lead')],
    step: { inDays: 1, hour: '14:00', channel: 'phone' },
  },
  {
    name: 'Zeynep Karadağlı',
    title: 'Operations Director',
    company: 'Anatolya Taze Lojistik',
    location: 'Izmir, Türkiye',
    emails: ['zeynep@anatolya-taze.example'],
    capturedDaysAgo: 340,
    happened: [
      moved(330, 'suspect', 'lead'),
      contacted,
      moved(310, 'lead', 'prospect'),
      moved(300, 'prospect', 'customer'),
    ],
    step: { inDays: 2, hour: '15:30', channel: 'email' },
  },
  {
    name: 'Bastien Lacroix-Moreau',
    title: 'Directeur des opérations',
    company: 'Quai Neuf Surgelés',
    location: 'Lyon, France',
    capturedDaysAgo: 26,
    happened: [moved(22, 'suspect', 'lead'), contacted],
  },
  {
    name: 'Greta Hollenstein',
    title: 'Leiterin Einkauf',
    company: 'Hollenstein Kühlhaus',
    location: 'Bregenz, Austria',
    capturedDaysAgo: 16,
    happened: [moved(11, 'suspect', 'lead'), contacted, moved(5, 'lead', 'prospect')],
  },
  {
    name: 'Oluwaseun Adébáyọ̀-Whitcombe',
    title: 'Head of Marketing',
    company: 'Kestrel Yard Logistics',
    location: 'Aarhus, Denmark',
    capturedDaysAgo: 8,
    happened: [],
  },
  {
    name: 'Đặng Thị Thu Hà',
    title: 'Warehouse Manager',
    company: 'Sông Xanh Foods',
    location: 'Da Nang, Vietnam',
    capturedDaysAgo: 6,
    happened: [],
    step: { inDays: 4, hour: '10:00', channel: 'linkedin' },
  },
  {
    name: 'Kwame Asante-Boateng',
    title: 'Operations Manager',
    company: 'Volta Crown Distribution',
    location: 'Accra, Ghana',
    capturedDaysAgo: 50,
    happened: [
      moved(45, 'suspect', 'lead'),
      {
        daysAgo: 30,
        what: { type: 'moved', data: { from: 'lead', to: 'nurture', nurture: { grade: 'warm' } } },
      },
    ],
  },
  {
    name: '김서연',
    title: 'Purchasing Director',
    company: 'Hangang Fresh',
    location: 'Seoul, South Korea',
    capturedDaysAgo: 2,
    happened: [],
  },
];
