import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const companies: Messages['companies'] = {
  title: 'Entreprises',
  found: (n) => plural('fr', n, { one: '# entreprise', other: '# entreprises' }),
  search: 'Chercher une entreprise',
  searchExample: 'Nom, secteur ou lieu',
  columns: {
    name: 'Nom',
    industry: 'Secteur',
    size: 'Taille',
    place: 'Lieu',
    people: 'Personnes',
    seen: 'Dernier changement',
  },
  none: {
    title: 'Aucune entreprise pour l’instant',
    body: 'Ouvrez la page d’une entreprise sur LinkedIn et enregistrez-la depuis la fenêtre d’Assay. Les personnes que vous y connaissez lui sont reliées d’elles-mêmes.',
  },
  noMatch: {
    title: 'Aucune entreprise ne correspond',
    body: 'Chaque mot doit commencer un mot du nom, du secteur ou du lieu.',
    action: 'Effacer la recherche',
  },
  gone: {
    title: 'Cette entreprise n’est pas ici',
    body: 'Elle a été retirée, réunie à une autre, ou l’adresse est ancienne.',
    action: 'Retour aux entreprises',
  },
  facts: 'Informations',
  openPage: 'Ouvrir la page de l’entreprise',
  seenOn: (day) => `vue ${day}`,
  people: 'Personnes connues',
  nobody: 'Personne de connu ici. Capturez quelqu’un qui y travaille, et il apparaîtra ici selon son poste.',
  missingRoles: 'Recherchés, pas encore connus',
  missingFacts: (fields) => `Inconnu : ${fields}.`,
  whereFacts: 'La page de l’entreprise le montre.',
  stages: 'Étapes',
  edit: (field) => `Modifier ${field}`,
  oneALine: 'Un par ligne.',
  cleared: 'vidé à la main',
  problems: {
    name: 'Une entreprise a besoin d’un nom.',
    number: 'Un nombre entier, comme 240',
    year: 'Une année, comme 1987',
    link: 'Une adresse web ressemble à https://entreprise.example',
  },
  edited: (field) => `${field} : modifié`,
  openCompany: (name) => `Ouvrir ${name} dans Assay`,
};
