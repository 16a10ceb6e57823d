import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const panel: Messages['panel'] = {
  open: 'Abrir el panel lateral',
  noAccess: {
    title: 'Assay no ve esta página',
    body: 'LinkedIn lo ve por sí mismo; cualquier otro sitio, solo cuando usted hace clic en su icono de la barra de herramientas. Haga clic aquí y este panel leerá con usted hasta que salga del sitio.',
  },
  nameless: {
    title: 'Esta página no nombra a la persona',
    body: 'No se guardó nada. Guarde primero a la persona desde su perfil; después, esta página completará lo que se sabe.',
    open: 'Abrir el perfil',
  },
  company: {
    known: 'Ya está',
    readOn: (day, time) => `página de empresa, leída ${day} ${time}`,
    save: 'Guardar empresa',
    update: 'Actualizar empresa',
    nothingNew: 'La página no dice nada nuevo',
    saved: (name) => `${name}: empresa guardada`,
    updated: (name) => `${name}: empresa actualizada`,
    news: (n) =>
      plural('es', n, {
        one: '# campo difiere de lo conocido',
        other: '# campos difieren de lo conocido',
      }),
    people: (n) => plural('es', n, { one: 'Conoce a # persona aquí', other: 'Conoce a # personas aquí' }),
    nobody: 'Guarde a alguien que trabaje aquí y aparecerá con su función.',
    roleOpen: 'El cargo no aclara la función',
    role: (name, levels) => `${name}: ${levels}`,
    missing: (n) =>
      plural('es', n, {
        one: 'Aún no conoce a nadie en esta función',
        other: 'Aún no conoce a nadie en estas # funciones',
      }),
    icon: (name) => `${name}: empresa conocida`,
    fields: {
      name: 'Nombre',
      industry: 'Sector',
      size: 'Tamaño',
      place: 'Sede',
      website: 'Sitio web',
      employees: 'Personas en el sitio',
      type: 'Tipo',
      founded: 'Fundada en',
      specialties: 'Especialidades',
      about: 'Acerca de',
      phone: 'Teléfono',
    },
    howToGet: {
      about: 'Abra la página «Acerca de» de la empresa y lea de nuevo.',
      absent: 'La página no lo muestra.',
    },
  },
  hint: {
    facts: { industry: 'el sector de la empresa', size: 'el tamaño de la empresa' },
    settles: (facts, n) =>
      plural('es', n, {
        one: `Falta saber ${facts}. Decidiría el veredicto.`,
        other: `Falta saber ${facts}. Decidirían el veredicto.`,
      }),
    narrows: (facts, n) =>
      plural('es', n, {
        one: `Falta saber ${facts}. Precisaría la puntuación.`,
        other: `Falta saber ${facts}. Precisarían la puntuación.`,
      }),
    open: 'Abrir la página de la empresa',
  },
};
