import type { Vocabulary } from './vocabulary.ts';

export const FR: Vocabulary = {
  language: 'fr',
  ranks: [
    [
      'owner-partner',
      'entrepreneurship',
      'fondateur|fondatrice; cofondateur|cofondatrice; co fondateur|fondatrice; entrepreneur|entrepreneure|entrepreneuse',
    ],
    [
      'owner-partner',
      undefined,
      'propriétaire; associé|associée gérant|gérante; gérant|gérante associé|associée; chef|cheffe d entreprise; dirigeant|dirigeante; associé|associée fondateur|fondatrice; associé|associée',
    ],
    [
      'cxo',
      'general-management',
      'PDG; p d g; DG; DGA; président|présidente; présidente directrice générale; président directeur général; directeur|directrice général|générale; directeur|directrice général|générale adjoint|adjointe; directeur|directrice général|générale délégué|déléguée; gérant|gérante; administrateur délégué; administratrice déléguée',
    ],
    ['vice-president', undefined, 'vice président|présidente; viceprésident|viceprésidente'],
    [
      'director',
      undefined,
      'directeur|directrice; directeur|directrice adjoint|adjointe; directeur|directrice exécutif|exécutive',
    ],
    ['director', 'human-resources', 'DRH; directeur|directrice des ressources humaines'],
    [
      'director',
      'information-technology',
      'DSI; RSSI; directeur|directrice des systèmes d information; directeur|directrice informatique',
    ],
    [
      'director',
      'finance',
      'DAF; directeur|directrice administratif|administrative et financier|financière; directeur|directrice financier|financière',
    ],
    ['director', 'sales', 'directeur|directrice commercial|commerciale; directeur|directrice des ventes'],
    ['director', 'engineering', 'directeur|directrice technique'],
    [
      'director',
      'operations',
      'directeur|directrice des opérations; directeur|directrice d usine; directeur|directrice de production',
    ],
    [
      'experienced-manager',
      undefined,
      'responsable; chef|cheffe de service; chef|cheffe de département; chef|cheffe de bureau; directeur|directrice d agence; RRH; chef|cheffe de division',
    ],
    [
      'experienced-manager',
      'sales',
      'directeur|directrice de magasin; chef|cheffe des ventes; responsable commercial|commerciale',
    ],
    [
      'entry-manager',
      undefined,
      'chef|cheffe d équipe; chef|cheffe de rayon; chef|cheffe d atelier; chef|cheffe de secteur; superviseur|superviseuse; contremaître; encadrant|encadrante; agent de maîtrise',
    ],
  ],
  roles: [
    [
      'professional',
      'program-and-project-management',
      'chef|cheffe de projet; chef|cheffe de projets; directeur|directrice de projet; responsable de projet',
    ],
    [
      'professional',
      'information-technology',
      'chef|cheffe de projet informatique|si; administrateur|administratrice système|systèmes|réseau; technicien|technicienne informatique; informaticien|informaticienne',
    ],
    [
      'professional',
      'product-management',
      'chef|cheffe de produit; chef|cheffe de produits; responsable produit',
    ],
    [
      'professional',
      'marketing',
      'chef|cheffe de publicité; chef|cheffe de produit marketing; responsable de marque',
    ],
    [
      'professional',
      'sales',
      'commercial|commerciale; technico commercial|commerciale; ingénieur|ingénieure commercial|commerciale; ingénieur|ingénieure d affaires; attaché|attachée commercial|commerciale; vendeur|vendeuse; délégué|déléguée commercial|commerciale; chargé|chargée de clientèle; responsable grands comptes; responsable comptes clés; gestionnaire de comptes; conseiller|conseillère commercial|commerciale; conseiller|conseillère de vente',
    ],
    [
      'professional',
      'business-development',
      'chargé|chargée de développement commercial; chargé|chargée d affaires',
    ],
    ['professional', 'purchasing', 'acheteur|acheteuse'],
    [
      'professional',
      'accounting',
      'comptable; expert|experte comptable; commissaire aux comptes; auditeur|auditrice',
    ],
    ['professional', 'finance', 'contrôleur|contrôleuse de gestion'],
    [
      'professional',
      'engineering',
      'ingénieur|ingénieure; développeur|développeuse; technicien|technicienne',
    ],
    ['professional', 'legal', 'avocat|avocate; juriste; notaire'],
    ['professional', 'healthcare-services', 'infirmier|infirmière; médecin; pharmacien|pharmacienne'],
    ['professional', 'education', 'enseignant|enseignante; professeur|professeure; formateur|formatrice'],
    [
      'professional',
      'human-resources',
      'recruteur|recruteuse; chargé|chargée de recrutement; gestionnaire de paie',
    ],
    [
      'professional',
      'media-and-communication',
      'journaliste; rédacteur|rédactrice; attaché|attachée de presse',
    ],
    [
      'professional',
      'arts-and-design',
      'graphiste; directeur|directrice artistique; concepteur|conceptrice; chef|cheffe opérateur',
    ],
    ['professional', 'consulting', 'consultant|consultante'],
    ['professional', 'research', 'chercheur|chercheuse; chargé|chargée de recherche'],
    [
      'professional',
      undefined,
      'chargé|chargée; chargé|chargée de mission; conseiller|conseillère; coordinateur|coordinatrice; gestionnaire; analyste; spécialiste; chef|cheffe de cuisine; chef|cheffe de partie; chef|cheffe de rang; employé|employée; agent|agente',
    ],
  ],
  fields: [
    ['sales', 'ventes; vente; commercial|commerciale; grands comptes; force de vente'],
    ['marketing', 'publicité; marketing digital'],
    ['business-development', 'développement commercial; développement des affaires; partenariats'],
    [
      'finance',
      'financier|financière; finances; administratif et financier; contrôle de gestion; trésorerie',
    ],
    ['accounting', 'comptabilité'],
    ['human-resources', 'ressources humaines; RH; recrutement; paie; formation'],
    [
      'information-technology',
      'informatique; systèmes d information; SI; données; infrastructures; numérique',
    ],
    ['engineering', 'technique; ingénierie; développement; maintenance; bureau d études; travaux'],
    [
      'operations',
      'opérations; logistique; production; exploitation; entrepôt; chaîne d approvisionnement; transport; usine',
    ],
    ['purchasing', 'achats; achat; approvisionnement; approvisionnements'],
    ['product-management', 'produit; produits'],
    ['program-and-project-management', 'projets; programmes'],
    [
      'customer-success-and-support',
      'relation client; service client; relation clients; expérience client; clientèle',
    ],
    ['legal', 'juridique; affaires juridiques; conformité'],
    ['quality-assurance', 'qualité; qhse; qse'],
    ['research', 'recherche'],
    ['media-and-communication', 'relations presse; relations publiques; affaires publiques'],
    ['administrative', 'administratif|administrative'],
    ['education', 'pédagogique; enseignement'],
    ['real-estate', 'immobilier|immobilière'],
  ],
  grades: [
    ['senior', 'confirmé|confirmée; expérimenté|expérimentée'],
    ['entry', 'débutant|débutante'],
  ],
  training:
    'stagiaire; alternant|alternante; apprenti|apprentie; étudiant|étudiante; doctorant|doctorante; en alternance',
  aides: 'assistante',
  gatekeepers:
    'assistant|assistante de direction; assistant|assistante du|de directeur|direction|dirigeant|dg|pdg; assistant|assistante personnel|personnelle; secrétaire; secrétaire de direction; standardiste; hôte|hôtesse d accueil; assistant|assistante de la direction',
  not: 'ancien|ancienne; anciennement; futur|future; aspirant|aspirante; à la recherche; en recherche; recherche un; recherche une; j aide; j accompagne; nous recrutons; administrateur|administratrice indépendant|indépendante; membre du conseil',
  gone: 'retraité|retraitée; à la retraite; honoraire',
  employer: 'chez',
  links: 'de; du; des; d; de la; la; le; les; l; aux; au; en',
  and: 'et',
};
