import type { Messages } from '../messages.ts';

export const chip: Messages['chip'] = {
  card: {
    title: 'Botón en la página',
    label: 'Mostrar un botón pequeño en las páginas de LinkedIn',
    hint: 'Desactivado mientras usted no lo active.',
    doesTitle: 'Qué hace',
    does: 'Está abajo a la izquierda en perfiles y listas. Un clic lee y guarda a la persona que se ve; después muestra la puntuación o que la persona ya está.',
    doesNotTitle: 'Qué no hace',
    doesNot:
      'No lee nada por sí solo. No hace clic, no desplaza la página, no envía mensajes ni pide nada a LinkedIn.',
    riskTitle: 'Qué puede costar',
    terms:
      'Las condiciones de LinkedIn prohíben añadir elementos a sus páginas. LinkedIn puede detectar este botón y restringir cuentas.',
    quiet:
      'Mientras está desactivado, Assay no pone nada en ninguna página. El icono de la barra y el atajo de teclado hacen lo mismo sin él.',
    failed: 'No se pudo cambiar el botón. Inténtelo de nuevo.',
  },
  save: 'Guardar',
  reading: 'Leyendo',
  saved: 'Guardado',
  known: 'Ya está',
  suppressed: 'No contactar',
  failed: 'No se guardó',
  list: 'Leer la lista',
  titles: {
    save: 'Assay: leer y guardar a esta persona',
    known: (stage) => `Assay: ${stage}. Clic para leer la página otra vez`,
    suppressed: 'Esta persona se opuso o fue borrada y queda fuera',
    failed: (why) => `${why}. Clic para intentarlo de nuevo`,
    list: 'Assay: elegir a quién guardar de esta lista',
    useToolbar: 'Haga clic en el icono de Assay en la barra de herramientas',
  },
};
