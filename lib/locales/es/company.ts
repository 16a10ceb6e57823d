import type { LateMessages } from '../messages.ts';
import { plural } from '../plural.ts';

export const company: LateMessages['company'] = {
  glance: {
    title: 'De un vistazo',
    warmth: 'Temperatura',
    nobodyScored: 'Nadie de aquí tiene puntuación todavía.',
    unscored: (n) => plural('es', n, { one: '# sin puntuación', other: '# sin puntuación' }),
    setAside: (n) => plural('es', n, { one: '# apartada', other: '# apartadas' }),
    decides: 'Quién decide',
    heard: 'lo dijo',
    byJob: 'según el cargo',
    nobodyDecides: 'Nadie conocido aquí decide. Pregunte quién firma.',
    moreBuyers: (n) => plural('es', n, { one: 'y # más con influencia', other: 'y # más con influencia' }),
    touched: 'Último contacto',
    neverTouched: 'Sin contacto todavía con nadie de aquí.',
    next: 'Próximo seguimiento',
    noNext: 'Ninguno. Abra una persona y fije el próximo contacto.',
  },
  followUps: {
    none: 'No hay nada pendiente con nadie de aquí. Fije el próximo contacto en la página de una persona y podrá hacerlo o posponerlo desde aquí.',
  },
  written: {
    title: 'Mensajes enviados',
    none: 'Todavía no se ha escrito a nadie de aquí. Los mensajes a cualquiera de ellos aparecen en esta lista, para que dos personas no reciban lo mismo el mismo día.',
    today: (names) => `Hoy se escribió a: ${names}`,
    waitADay: 'Los colegas comparan. Deje pasar un día antes de escribir a otra persona de aquí.',
    alike: (names, day) => `${names} recibieron lo mismo el ${day}`,
  },
  moves: {
    title: 'Llegadas y salidas',
    none: 'Nadie conocido llegó en el último año ni se fue en los últimos 90 días. Vuelva a capturar a las personas cuando pase por sus páginas y se verá aquí.',
    joined: 'Llegó',
    joinedFrom: (was) => `Llegó de ${was}`,
    left: 'Se fue',
    leftFor: (now) => `Se fue a ${now}`,
  },
  signals: {
    none: 'Aún no hay señal de interés de nadie de aquí. Registre una en la página de una persona.',
  },
  timeline: {
    company: 'Empresa',
    nothing: {
      all: 'Aquí todavía no ha pasado nada.',
      touch: 'Ningún contacto entre las personas revisadas. Escriba o llame a alguien, o registre una señal.',
      change: 'Ningún cambio todavía.',
      company: 'No se ha leído ni fijado nada de la propia empresa.',
    },
    looked: (n, of) => `Las ${n} de ${of} personas con actividad más reciente`,
    lookFurther: 'Buscar más atrás',
  },
  people: {
    notAll: (n) =>
      plural('es', n, { one: 'Aquí solo se lee #.', other: 'Aquí solo se leen las primeras #.' }),
  },
  namesakes: {
    title: (n) =>
      plural('es', n, {
        one: 'Otra ficha tiene este nombre o esta dirección',
        other: 'Otras # fichas tienen este nombre o esta dirección',
      }),
    body: 'Mientras haya varias, a nadie se le vincula solo por el nombre.',
    join: 'Es la misma',
    apart: 'Es otra',
    joinOne: (name, where) => `${name} es la misma empresa: ${where}`,
    apartOne: (name, where) => `${name} es otra empresa: ${where}`,
    joined: (name) => `Unida con ${name}`,
    keptApart: (name) => `${name} queda aparte`,
  },
};
