import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const companies: Messages['companies'] = {
  title: 'Empresas',
  found: (n) => plural('es', n, { one: '# empresa', other: '# empresas' }),
  search: 'Buscar empresas',
  searchExample: 'Nombre, sector o lugar',
  columns: {
    name: 'Nombre',
    industry: 'Sector',
    size: 'Tamaño',
    place: 'Lugar',
    people: 'Personas',
    seen: 'Último cambio',
  },
  none: {
    title: 'Aún no hay empresas',
    body: 'Abra la página de una empresa en LinkedIn y guárdela desde la ventana de Assay. Las personas que conoce allí se enlazan solas.',
  },
  noMatch: {
    title: 'Ninguna empresa coincide',
    body: 'Cada palabra debe empezar una palabra del nombre, del sector o del lugar.',
    action: 'Borrar la búsqueda',
  },
  gone: {
    title: 'Esta empresa no está aquí',
    body: 'Se deshizo, se unió a otra o la dirección es antigua.',
    action: 'Volver a las empresas',
  },
  facts: 'Datos',
  openPage: 'Abrir la página de la empresa',
  seenOn: (day) => `vista ${day}`,
  people: 'Personas conocidas',
  nobody:
    'Aún no conoce a nadie aquí. Capture a alguien que trabaje en la empresa y aparecerá aquí con su puesto.',
  missingRoles: 'Se buscan y aún no se conocen',
  missingFacts: (fields) => `Sin conocer: ${fields}.`,
  whereFacts: 'La página de la empresa lo muestra.',
  stages: 'Etapas',
  edit: (field) => `Editar ${field}`,
  oneALine: 'Uno por línea.',
  cleared: 'vaciado a mano',
  problems: {
    name: 'Una empresa necesita un nombre.',
    number: 'Un número entero, como 240',
    year: 'Un año, como 1987',
    link: 'Una dirección web es como https://empresa.example',
  },
  edited: (field) => `${field}: cambiado`,
  openCompany: (name) => `Abrir ${name} en Assay`,
};
