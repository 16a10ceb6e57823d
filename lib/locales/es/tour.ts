import type { LateMessages } from '../messages.ts';

export const tour: LateMessages['tour'] = {
  title: 'Recorrido',
  at: (at, all) => `${at} de ${all}`,
  end: 'Terminar el recorrido',
  next: 'Siguiente',
  steps: {
    today: {
      title: 'Hoy dice a quién contactar',
      body: 'El plan llena el día con lo que más costaría esperar. J y K mueven, E termina, Z aplaza, X omite, Ctrl Z deshace todo.',
    },
    people: {
      title: 'Todas las personas guardadas',
      body: 'Escriba / y un nombre: aparece entre miles. Espacio marca; luego mueva, etiquete o exporte en conjunto.',
    },
    icps: {
      title: 'A quién busca',
      body: 'Un perfil dice qué encaja. Cada puntuación muestra las palabras que la decidieron y cuánto puede moverse aún.',
    },
    add: {
      title: 'Dos entradas sin página',
      body: 'Añada a alguien a mano, o pegue una lista de nombres y direcciones.',
    },
    capture: {
      title: 'Ahora una persona real',
      body: (key: string) =>
        `Abra un perfil en LinkedIn y pulse ${key}. Ctrl K encuentra todo desde aquí. Quite las personas de práctica cuando haya visto bastante.`,
    },
  },
};
