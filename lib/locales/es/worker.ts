import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

/** Notifications, the context menu and the toolbar icon's tooltip. */
export const worker: Messages['worker'] = {
  dueOne: '1 seguimiento pendiente',
  dueSeveral: (n: number) =>
    plural('es', n, { one: '# seguimiento pendiente', other: '# seguimientos pendientes' }),
  dueNeutral: 'Abra Assay para ver quién.',
  dueWith: (name: string, company: string | undefined) => (company ? `${name}, ${company}` : name),
  done: 'Hecho',
  snooze: 'Recordar en una hora',
  openToday: 'Abrir Hoy',
  omnibox: 'Buscar una persona en Assay',
  captureMenu: 'Capturar a esta persona',
  iconNeutral: 'Assay',
  iconReading: 'Leyendo la página',
  iconKnown: (name: string, stage: string, score: string | undefined) =>
    score ? `${name}: ${stage}, ${score}` : `${name}: ${stage}`,
  iconSuppressed: 'No contactar: esta persona queda fuera',
  iconFailed: (why: string) => `No se guardó nada. ${why}`,
};
