import {
  BookOpenCheck,
  Building2,
  ChartColumn,
  Columns3,
  Compass,
  CopyCheck,
  Download,
  FileText,
  History,
  Keyboard,
  ListOrdered,
  type LucideIcon,
  Phone,
  Plus,
  Scale,
  SlidersHorizontal,
  Sun,
  Target,
  UserPlus,
  Users,
} from 'lucide-react';
import type { Messages } from '../../lib/locales/index.ts';
import { foldText } from '../../lib/model/text.ts';

/** Something the palette can do. */
export interface Command {
  id: string;
  icon: LucideIcon;
  label: string;
  /** Where it leads, or else what it does. */
  route?: string;
  run?(): void;
}

interface Ground {
  messages: Messages;
  /** Where the user is, `/people/…`. */
  path: string;
  showKeys(): void;
  startTour(): void;
}

const room = (icon: LucideIcon, label: string, route: string): Command => ({ id: route, icon, label, route });

/** What can be done with the person in view. */
function personCommands({ path, messages }: Ground): Command[] {
  const say = messages.dashboard.palette;
  const [, id] = /^\/people\/([^/]+)/.exec(path) ?? [];
  if (id === undefined) return [];
  return [room(Phone, say.call, `/people/${id}/call`), room(FileText, say.handoff, `/people/${id}/handoff`)];
}

/** Everything the palette knows to do here; what is about the person in view first. */
export function commandsFor(ground: Ground): Command[] {
  const { dashboard, health, changes, companies, duplicates, icps, touches } = ground.messages;
  const say = dashboard.palette;
  return [
    ...personCommands(ground),
    room(Sun, dashboard.today, '/'),
    room(Columns3, dashboard.pipeline, '/pipeline'),
    room(Users, dashboard.people, '/people'),
    room(Building2, companies.title, '/companies'),
    room(History, changes.title, '/changes'),
    room(CopyCheck, duplicates.title, '/duplicates'),
    room(Target, icps.title, '/icps'),
    room(ListOrdered, touches.cadences, '/cadences'),
    room(ChartColumn, dashboard.insights, '/insights'),
    room(Scale, dashboard.calibration, '/calibration'),
    room(Download, dashboard.export, '/export'),
    room(UserPlus, say.add, '/add'),
    room(Plus, say.newIcp, '/icps/templates'),
    room(BookOpenCheck, health.title, '/health'),
    room(SlidersHorizontal, dashboard.settings, '/settings'),
    { id: 'tour', icon: Compass, label: say.tour, run: ground.startTour },
    { id: 'keys', icon: Keyboard, label: dashboard.keys.title, run: ground.showKeys },
  ];
}

/** The commands each typed word begins a word of; all of them where nothing is typed. Accents and case do not count. */
export function matchCommands(commands: readonly Command[], text: string): Command[] {
  const wanted = foldText(text).split(' ').filter(Boolean);
  return commands.filter(({ label }) => {
    const words = foldText(label).split(' ');
    return wanted.every((each) => words.some((word) => word.startsWith(each)));
  });
}
