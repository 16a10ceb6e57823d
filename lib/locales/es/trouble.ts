import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

/** What is said when the store fails or an action declines. */
export const trouble: Messages['trouble'] = {
  storage: {
    'disk-full': {
      title: 'El disco está lleno',
      body: 'Nada de esto se guardó y nada anterior se perdió. Libere espacio y vuelva a intentarlo.',
    },
    unreadable: {
      title: 'No se pueden leer los datos',
      body: 'El navegador no abre la base de Assay. Nada cambió. Cierre otras pestañas de Assay y reinicie el navegador; si sigue igual, exporte lo que se pueda leer.',
    },
    'newer-version': {
      title: 'Los datos son de un Assay más nuevo',
      body: 'Esta versión no los entiende y los deja como están. Actualice la extensión o exporte los datos.',
    },
    unexpected: {
      title: 'No funcionó',
      body: 'Nada de esto se guardó y nada anterior se perdió. Vuelva a intentarlo.',
    },
  },
  waiting: {
    title: 'La base de datos no responde',
    body: 'Puede que se esté actualizando; esta página sigue en cuanto termine. Si no cambia, abra la página de recuperación.',
  },
  refusals: {
    gone: 'Esta persona ya no está aquí.',
    empty: 'No hay nada que guardar.',
    past: 'Ese momento ya pasó. Elija uno posterior.',
    unchanged: 'Nada cambió.',
    nameless: 'Esta página no dice de quién trata. Abra primero el perfil.',
    suppressed: 'No se debe contactar a esta persona; queda fuera.',
    'needs-reason': 'Diga por qué y mueva.',
    purchase: 'La compra no se puede anotar así. Revise el día, el importe y la moneda.',
    'not-a-customer': 'Aún no es cliente. Pase a la persona a «Cliente» con lo que compró.',
    'needs-note': 'Diga por qué, en pocas palabras.',
    'own-act': 'Eso quita a la persona. Elíjalo en el menú.',
    gate: 'La etapa pide más. Cúmplalo o diga por qué avanza igualmente.',
    'not-a-sum': 'Un presupuesto es una suma de cero o más, por ejemplo 20.000.',
    'not-a-currency': 'Esa moneda no existe. Escriba sus tres letras, por ejemplo EUR.',
    'not-a-day': 'Ese día no existe en el calendario.',
    'too-long': 'Es demasiado largo. Acórtelo.',
    'set-aside': 'Esta persona está apartada. Recupérela primero.',
    'on-a-cadence': 'Esta persona ya sigue otra cadencia.',
    'faulty-cadence': 'Esta cadencia no se puede seguir tal como está. Ábrala para ver por qué.',
    'no-working-days': 'No queda ningún día laborable: revise los días de la cadencia y los suyos.',
  },
  rescue: 'Exportar lo que se pueda leer',
  rescued: (n: number) => plural('es', n, { one: '# fila exportada.', other: '# filas exportadas.' }),
  nothingRescued: 'No se pudo leer nada. Assay dejó los archivos como están.',
  openAgain: 'Abrir de nuevo',
  recovery: 'Abrir la página de recuperación',
};
