import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

/** A word within a sentence. Abbreviations keep their capitals. */
const within = (word: string) =>
  /^\p{Lu}\p{Lu}/u.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1);

export const stages: Messages['stages'] = {
  gate: {
    needs: (stage, n) =>
      plural('es', n, { one: `Para «${stage}» falta una cosa:`, other: `Para «${stage}» faltan # cosas:` }),
    missing: {
      signal: 'No hay ninguna señal de interés anotada. Anote una.',
      channel: 'No hay vía de contacto. Añada un correo o un teléfono a los datos, o conecte.',
      fit: 'No está claro que encaje. Responda a la pregunta bajo la puntuación.',
      content: 'No ha tomado contenido de evaluación o de decisión. Anote una descarga o un webinario.',
      'two-way-contact': 'Nadie ha hablado con la persona. Anote un contacto en ambos sentidos.',
      expectations: 'No se sabe qué espera. Hable con la persona y responda a su necesidad.',
      budget: 'No se sabe de ningún presupuesto. Respóndalo.',
      authority: 'No se sabe si influye en la decisión. Respóndalo.',
      timeline: 'No se sabe de ningún plazo. Respóndalo.',
      offer: 'No hay oferta sobre la mesa. Marque la casilla cuando la haya.',
      purchase: 'No hay compra anotada. Diga cuándo compró.',
    },
  },
  purchase: {
    on: 'Fecha de compra',
    amount: 'Importe',
    currency: 'Moneda',
    anyCurrency: 'Elegir',
    amountHint: 'Si no se conoce, deje el importe vacío.',
    problems: {
      day: 'Diga qué día compró.',
      future:
        'Ese día aún no ha llegado. Una compra se anota cuando está hecha; hasta entonces es una oportunidad.',
      amount: 'Un importe es un número, como 12500.',
      negative: 'Un importe no puede ser negativo.',
      currency: 'Elija la moneda del importe.',
    },
  },
  nurture: {
    title: 'Ahora no. ¿Hasta cuándo?',
    until: 'Hasta un día',
    untilHint: 'Ese día habrá un seguimiento.',
    trigger: 'Hasta que ocurra algo',
    triggerExample: 'Nuevo presupuesto en primavera',
    grade: 'Hasta que la puntuación llegue a',
    noGrade: 'No vigilar la puntuación',
    hotAlready: 'La puntuación ya es caliente: no hay nada que vigilar.',
    nothing: 'Indique un día, un suceso o un grado, para que no quede en el olvido.',
    reminder: 'En espera hasta hoy. Conviene revisar.',
  },
  aside: {
    groups: {
      answers: 'Según dijo',
      company: 'Su empresa',
      record: 'Esta ficha',
      request: 'A petición suya',
    },
    again: 'Revisar de nuevo',
    never: 'Nunca',
    onDay: 'Un día',
    day: 'Día',
    contractEnds: 'Cuándo acaba su contrato',
    betterTime: 'Cuándo le viene bien',
    proposed: (n) =>
      plural('es', n, { one: 'Propuesta: dentro de # día.', other: 'Propuesta: dentro de # días.' }),
    followUp: 'Ese día habrá un seguimiento.',
    pickDay: 'Elija un día o «Nunca».',
    note: 'En sus palabras',
    noteNeeded: 'Diga por qué, en pocas palabras.',
    noteExample: 'Busca un socio, no un producto',
    advice: {
      'no-authority': 'Busque quién decide en la misma empresa.',
      'left-company': 'Búsquela en su nueva empresa, y a quien ocupa ahora el puesto.',
      duplicate: 'Dos fichas de una persona se unen mejor en «Duplicados».',
      'existing-customer': 'Si es cliente suyo, pase la ficha a «Cliente».',
    },
    setAside: 'Descartar',
    reminder: (reason) => `Descarte por ahora: ${within(reason)}. Conviene revisar.`,
  },
  standing: {
    rejected: (day, reason) => `Descarte del ${day}: ${within(reason)}.`,
    final: 'Definitivo.',
    revisit: (day) => `Revisar después del ${day}.`,
    rejectedShort: 'Descarte',
    customer: (day) => `Cliente desde el ${day}: sin venta en frío.`,
    bought: (day, sum) => (sum ? `Compró el ${day} por ${sum}.` : `Compró el ${day}.`),
    oncePitch: 'Ya fue cliente: sin venta en frío.',
    nurtured: (day) => `En espera desde el ${day}.`,
    until: (day) => `Hasta el ${day}.`,
    trigger: (text) => `A la espera de: ${text}`,
    grade: (grade) => `A la espera de una puntuación de grado «${grade.toLowerCase()}».`,
    noEnd: 'Ni día, ni suceso, ni grado pone fin a la espera.',
    ready: (grade, day) => `Lista otra vez: la puntuación llegó a «${grade.toLowerCase()}» el ${day}.`,
    readyShort: 'Lista otra vez',
  },
  curious: {
    title: '¿Solo curiosidad?',
    body: 'No tiene necesidad y la puntuación es baja.',
    action: 'Descartar',
  },
  ready: {
    title: 'Listas otra vez',
    about: 'Personas en espera cuya puntuación alcanzó el grado previsto.',
    since: (grade, day) => `Llegó a «${grade.toLowerCase()}» el ${day}`,
    notify: (n) => plural('es', n, { one: '# persona lista otra vez', other: '# personas listas otra vez' }),
  },
  editor: {
    title: 'Qué piden las etapas',
    about:
      'Si falta algo, el paso pide un motivo y lo anota junto con lo que faltaba. La oferta y la compra se dicen al dar el paso.',
    into: (stage) => `«${stage}» pide`,
    conditions: {
      signal: 'Hay anotada una señal de interés',
      channel: 'Hay una vía de contacto: correo, teléfono o conexión',
      fit: 'Encaja con el ICP',
      content: 'Tomó contenido de evaluación o de decisión: descarga o webinario',
      'two-way-contact': 'Alguien ha hablado con la persona',
      expectations: 'Su necesidad se oyó en una conversación',
      budget: 'Hay presupuesto, o una parte',
      authority: 'Decide o influye',
      timeline: 'Hay un plazo, pronto o más tarde',
      offer: 'Hay una oferta sobre la mesa',
      purchase: 'Ha comprado: el día, y el importe si se conoce',
    },
    empty: 'No pide nada: cualquiera puede pasar aquí sin motivo.',
    reset: 'Volver a lo predeterminado',
    saved: (stage) => `«${stage}»: cambió lo que pide`,
  },
  told: {
    purchase: (day, sum) => (sum ? `Compró el ${day} por ${sum}` : `Compró el ${day}`),
    until: (day) => `Hasta el ${day}`,
    trigger: (text) => `A la espera de: ${text}`,
    grade: (grade) => `Hasta una puntuación de grado «${grade.toLowerCase()}»`,
    revisit: (day) => `Revisar después del ${day}`,
    wait: 'Ahora espera otra cosa',
  },
};
