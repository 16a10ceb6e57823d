import type { LateMessages } from '../messages.ts';
import { plural } from '../plural.ts';

export const calibration: LateMessages['calibration'] = {
  icp: 'Perfil',
  wonFrom: 'Ganado desde',
  wonFromName: 'La etapa desde la que una persona cuenta como ganada',
  about:
    'Cada gestión terminada, puntuada como esta versión habría puntuado a la persona un día después de su primera captura. Las empresas cuentan tal como se conocen hoy.',
  outcomes: (n, won, lost) =>
    `${plural('es', n, { one: '# resultado', other: '# resultados' })}: ${won} ganados, ${lost} perdidos`,
  newest: (n) => `Solo cuentan los ${n} más recientes.`,
  working: 'Leyendo los resultados',
  stopped: { title: 'Detenido antes del final', body: 'No se ha cambiado nada.', action: 'Empezar de nuevo' },
  noIcp: {
    title: 'Ningún perfil en uso',
    body: 'Las puntuaciones salen de un perfil de cliente ideal. Cree uno y podrá compararlas con lo que pasó después.',
    action: 'Crear un perfil',
  },
  few: {
    title: (n, needed) => `Faltan datos: ${n} de ${needed}`,
    body: 'La primera imagen llega con diez gestiones terminadas; los pesos se juzgan a partir de 30, cinco ganadas y cinco perdidas. Suba de etapa a las personas cuando salga algo, y descártelas con el motivo cuando no.',
    pace: (weeks) =>
      `A su ritmo, ${plural('es', weeks, { one: 'cerca de una semana', other: 'unas # semanas' })}.`,
    action: 'Abrir personas',
  },
  oneSided: {
    won: (n, needed) => `Muy pocas ganadas: ${n} de ${needed}`,
    lost: (n, needed) => `Muy pocas perdidas: ${n} de ${needed}`,
    body: 'Los pesos se pueden juzgar cuando haya al menos cinco gestiones ganadas y cinco perdidas. Hasta entonces nada distingue unas de otras.',
    earlier: 'Quizá una etapa anterior ya tenga suficientes: elíjala arriba.',
    lose: 'Descarte, con el motivo, a quien no llevó a nada.',
  },
  table: 'Tabla',
  trust: {
    title: '¿Se puede confiar en la puntuación?',
    chart: 'Parte ganada según la puntuación, con su intervalo del 90 %',
    ideal: 'si fuera perfecta',
    axis: 'puntuación en la primera captura',
    leans: {
      high: {
        little: 'Las puntuaciones salen algo altas',
        plain: 'Las puntuaciones salen altas',
        far: 'Las puntuaciones salen demasiado altas',
      },
      low: {
        little: 'Las puntuaciones salen algo bajas',
        plain: 'Las puntuaciones salen bajas',
        far: 'Las puntuaciones salen demasiado bajas',
      },
      level: 'Por ahora las puntuaciones no se inclinan a ningún lado',
      uneven: 'Correctas en conjunto, pero no una a una',
    },
    quote: (lean, n, score, share, range) =>
      plural('es', n, {
        one: `${lean}: de la única persona con ${score}, se ganó el ${share} (${range}).`,
        other: `${lean}: de las # personas con ${score}, se ganó el ${share} (${range}).`,
      }),
    brier: (brier, share, reference) =>
      `Índice de Brier ${brier}; 0 sería no fallar nunca. Decir ${share} de todo el mundo daría ${reference}`,
    tellsMore: (brier) => `${brier}: las puntuaciones saben más que eso.`,
    tellsSame: (brier) => `${brier}: las puntuaciones apenas saben más que eso.`,
    tellsLess: (brier) => `${brier}: las puntuaciones se alejan más que eso.`,
    allAlike: 'Todas terminaron igual, así que aún no hay nada que distinguir.',
    point: (score, share, range, won, n) => `Con ${score}: ${share} ganado (${range}), ${won} de ${n}`,
    columns: {
      score: 'Puntuación',
      people: 'Personas',
      won: 'Ganadas',
      share: 'Parte ganada',
      range: 'Intervalo 90 %',
    },
  },
  lift: {
    title: 'Qué distingue la mena de la roca',
    aside: 'efecto, intervalo 90 %',
    chart: 'Cuántas veces más se gana a quien cumple cada criterio',
    noEffect: 'sin efecto',
    none: 'Este perfil aún no tiene criterios.',
    times: (n) => `${n}×`,
    atLeast: (n) => `al menos ${n}×`,
    atMost: (n) => `como mucho ${n}×`,
    notYet: 'aún no se puede comparar',
    asOften: (times, range) =>
      `A quien lo cumple se le gana ${times} tan a menudo como a quien no (${range}).`,
    atLeastOften: (times) =>
      `A quien lo cumple se le gana ${times} tan a menudo; de quienes no lo cumplen no se ganó a nadie.`,
    atMostOften: (times) =>
      `A quien lo cumple se le gana ${times} tan a menudo como a los demás; no se ganó a nadie que lo cumpla.`,
    tells: { ore: 'Señal de mena', rock: 'Señal de roca', chance: 'Puede ser azar' },
    legend: { clear: 'más que azar', chance: 'puede ser azar', open: 'sigue más allá' },
    of: (won, n) => `${won} de ${n}`,
    columns: {
      criterion: 'Criterio',
      matches: 'Cumple: ganadas',
      misses: 'No cumple: ganadas',
      lift: 'Efecto',
      range: 'Intervalo 90 %',
      tells: 'Qué dice',
      rest: 'En parte, sin dato',
    },
    mustOfNone: (names) =>
      `Obligatorio con peso 0 (${names}): no cumplirlo sigue decidiendo en contra; cumplirlo no suma puntos.`,
    never: (names) =>
      `Nunca (${names}): cumplirlo excluye, sea cual sea el peso. No se propone ninguno para él.`,
    byIndustry: (names) =>
      `Peso por sector (${names}): un resultado no dice qué peso contó, así que no se propone ninguno.`,
  },
  proposals: {
    title: 'Pesos por cambiar',
    anew: 'Los pesos cuentan unos junto a otros: tras cada cambio se vuelve a juzgar el resto, y alguno puede caer.',
    raise: (name, from, to) => `${name} dice más de lo que pesa. ¿Subir de ${from} a ${to}?`,
    lower: (name, from, to) => `${name} dice menos de lo que pesa. ¿Bajar de ${from} a ${to}?`,
    drop: (name, from) => `${name} dice menos de lo que pesa. ¿Quitarle el peso, de ${from} a 0?`,
    counts: (won, n, otherWon, otherN) =>
      `Ganadas: ${won} de ${n} que lo cumplen, ${otherWon} de ${otherN} que no.`,
    chance: (n) =>
      `Si todos los pesos fueran correctos, el azar diría lo mismo cerca de una vez de cada ${n}.`,
    rare: (n) => `Si todos los pesos fueran correctos, el azar diría lo mismo menos de una vez de cada ${n}.`,
    dropsMust: 'Sigue siendo obligatorio: no cumplirlo aún decide en contra.',
    preview: 'Vista previa',
    close: 'Cerrar vista previa',
    accept: (to) => `Poner ${to}`,
    saving: 'Guardando',
    keep: (from) => `Dejar ${from}`,
    accepted: (name, to) => `${name} pesa ahora ${to}`,
    keptDone: (name, from) => `${name} sigue en ${from}`,
    kept: (names) => `Se quedan hasta que haya diez resultados más: ${names}.`,
    none: {
      title: 'Ningún peso por cambiar',
      body: 'Los resultados hasta ahora no contradicen ninguno de los pesos.',
    },
    gone: 'El perfil ha cambiado entretanto. No se guardó nada.',
  },
  change: {
    title: 'Qué habría cambiado',
    span: 'Gestiones terminadas',
    recent: 'Últimos 90 días',
    all: 'Todas',
    nobody: 'Nadie habría tenido otro veredicto ni otro grado.',
    count: (n, of) =>
      `${n} de ${plural('es', of, { one: '# persona', other: '# personas' })} habrían tenido otro veredicto u otro grado.`,
    up: (n, won) => `Suben: ${n}, de ellas ${won} ganadas.`,
    down: (n, won) => `Bajan: ${n}, de ellas ${won} ganadas.`,
    won: 'ganada',
    lost: 'perdida',
    fromTo: (from, to) => `${from}, luego ${to}`,
    more: (n) => plural('es', n, { one: 'y # más', other: 'y # más' }),
  },
};
