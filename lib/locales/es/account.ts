import type { Messages } from '../messages.ts';

export const account: Messages['account'] = {
  title: (total: number) => `De dónde salen los ${total} puntos`,
  loading: 'Sumando',
  of: (points: string, most: string) => `${points} de ${most}`,
  between: (low: string, high: string) => `entre ${low} y ${high} mientras no se sepa`,
  sum: (points: string) => `En total ${points}`,
  refused: (names: string) => `Se resta: ${names}`,
  mayRefuse: (names: string) => `Aún podría restarse: ${names}`,
  neutral: 'Cuenta para todos mientras nada pese',
  readOn: (site: string, day: string) => `${site}, ${day}`,
  saidByYou: (day: string) => `dicho por ti, ${day}`,
  nothingHeard: 'aún sin preguntar',
  whatIf: {
    match: (total: number, verdict: string) => `Si se cumple: ${total}, ${verdict}.`,
    miss: (total: number, verdict: string) => `Si no: ${total}, ${verdict}.`,
  },
  whatIfNever: {
    match: (total: number, verdict: string) => `Si se da: ${total}, ${verdict}.`,
    miss: (total: number, verdict: string) => `Si no se da: ${total}, ${verdict}.`,
  },
  lifted: (total: number, verdict: string) => `Sin esto: ${total}, ${verdict}.`,
  caveats: {
    expired: 'Se oyó hace demasiado para contar.',
    'day-past': 'El día que indicó ya pasó.',
    'other-currency': 'El presupuesto está en otra moneda que el precio; solo cuenta la respuesta.',
    'no-price': 'El perfil no indica precio; solo cuenta la respuesta.',
    'no-cycle': 'El perfil no indica ciclo de venta; solo cuenta la respuesta.',
    'no-quote': 'No se guardó ninguna de sus palabras.',
  },
};
