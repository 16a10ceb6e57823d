import type { LateMessages } from '../messages.ts';
import { plural } from '../plural.ts';

export const board: LateMessages['board'] = {
  title: 'Pipeline',
  filter: 'Filtrar el tablero',
  icp: 'Perfil',
  everyIcp: 'Todos los perfiles',
  slipping: 'Atrasados o sin paso',
  stale: (days, usual) => `${days} d aquí, usual ${usual}`,
  late: (days) => plural('es', days, { one: '# día de atraso', other: '# días de atraso' }),
  noStep: 'Sin próximo paso',
  median: (days) => `mediana ${days} d`,
  valueHint: 'Personas de la columna por el precio que pide su perfil.',
  notMet: 'Aún no se cumple',
  backward: 'Un paso atrás',
  dropAnyway: 'Suelte para mover de todos modos, con un motivo.',
  empty: {
    suspect: 'Nadie aquí. Toda captura empieza aquí.',
    lead: 'Un lead ha mostrado interés. Registre una señal y muévalo aquí.',
    prospect: 'Encaja, y se habló.',
    opportunity: 'Hay una oferta sobre la mesa.',
    customer: 'Ha comprado.',
    nurture: 'Nadie espera.',
    disqualified: 'Nadie está descartado.',
  },
  moved: (stage) => `Movido a ${stage}`,
  arranged: 'Orden de la columna cambiado',
  moveTitle: 'Mover',
  keys: {
    column: 'columna',
    card: 'tarjeta',
    move: 'mover sin arrastrar',
    next: 'etapa siguiente',
    open: 'abrir',
  },
};
