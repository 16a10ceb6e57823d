import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const count = (n: number) => plural('es', n, { one: '# persona', other: '# personas' });

export const people: Messages['people'] = {
  title: 'Personas',
  search: 'Buscar personas',
  searchExample: 'Nombre, empresa, cargo o correo',
  found: count,
  selectAll: (n) =>
    plural('es', n, { one: 'Seleccionar # de la lista', other: 'Seleccionar los # de la lista' }),
  selectOne: (name) => `Seleccionar ${name}`,
  noNextStep: 'Sin paso',
  nobody: {
    title: 'Aún no hay nadie',
    body: (key: string) =>
      `Abra un perfil en LinkedIn y pulse ${key}. Todas las personas capturadas aparecen aquí.`,
  },
  bulk: {
    label: 'Con la selección',
    selected: (n) => plural('es', n, { one: '# seleccionada', other: '# seleccionadas' }),
    elsewhere: (n) => plural('es', n, { one: '# fuera de esta lista', other: '# fuera de esta lista' }),
    clear: 'Vaciar la selección',
    move: 'Mover',
    tag: 'Etiqueta',
    export: (n) => plural('es', n, { one: 'Exportar #', other: 'Exportar #' }),
    disqualify: 'Descartar',
    moveTo: '¿A qué etapa?',
    checking: 'Comprobando lo que pide la etapa',
    gate: (unmet, total, stage) =>
      plural('es', total, {
        one: `La persona no cumple lo que pide ${stage}:`,
        other: `${unmet} de # no cumplen lo que pide ${stage}:`,
      }),
    lacking: (condition, n) => `${condition} (${n})`,
    backward: 'un motivo para volver atrás',
    confirm: {
      offer: 'Cada una tiene una oferta sobre la mesa',
      purchase: 'Cada una ha comprado',
    },
    reason: 'Motivo',
    reasonExample: 'Vistos en la feria, necesidad confirmada',
    reasonNeeded: 'Diga antes por qué. El motivo queda en cada historial.',
    moveAll: (n) => plural('es', n, { one: 'Mover #, con motivo', other: 'Mover #, con motivo' }),
    moveReady: (n) => plural('es', n, { one: 'Mover la # que cumple', other: 'Mover las # que cumplen' }),
    tagName: 'Etiqueta',
    tagExample: 'Feria de Bremen',
    tagNeeded: 'Nombre antes la etiqueta.',
    addTag: (n) => plural('es', n, { one: 'Añadir a #', other: 'Añadir a #' }),
    removeTag: (n) => plural('es', n, { one: 'Quitar de #', other: 'Quitar de #' }),
    why: '¿Por qué no encajan?',
    doing: {
      move: 'Moviendo',
      tag: 'Etiquetando',
      untag: 'Quitando la etiqueta',
      disqualify: 'Descartando',
      object: 'Anotando',
      erase: 'Borrando',
      back: 'Recuperando',
    },
    moved: (n, stage) =>
      plural('es', n, { one: `# persona pasada a ${stage}`, other: `# personas pasadas a ${stage}` }),
    tagged: (n, tag) => `${count(n)} con la etiqueta ${tag}`,
    untagged: (n, tag) => `${tag} quitada de ${count(n)}`,
    disqualified: (n) => plural('es', n, { one: '# persona descartada', other: '# personas descartadas' }),
    objected: (n) =>
      plural('es', n, {
        one: 'No se volverá a contactar a # persona',
        other: 'No se volverá a contactar a # personas',
      }),
    erased: (n) => `Datos de ${count(n)} borrados`,
    objectionMeans: (n) =>
      `Se elimina todo lo de ${count(n)}. Queda: una huella con clave de las direcciones, la fecha y el canal.`,
    eraseSure: (n) => `¿Borrar todo lo de ${count(n)}?`,
    eraseMeans:
      'Lo que se quita desaparece para siempre al cerrar esta página. Una huella con clave de las direcciones mantiene fuera a estas personas.',
    typeCount: (n) => `Escriba ${n} para borrar`,
    erase: (n) => plural('es', n, { one: 'Borrar #', other: 'Borrar #' }),
    unchanged: (n) => plural('es', n, { one: '# ya estaba así.', other: '# ya estaban así.' }),
    declined: (n) => plural('es', n, { one: '# quedó como estaba.', other: '# quedaron como estaban.' }),
    stopped: (done, total) => `Detenido tras ${done} de ${total}. Las demás están como antes.`,
    nothing: 'No cambió nada.',
    goOn: (n) => plural('es', n, { one: 'Seguir con la # restante', other: 'Seguir con las # restantes' }),
  },
};
