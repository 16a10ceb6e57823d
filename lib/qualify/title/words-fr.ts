import type { Vocabulary } from './vocabulary.ts';

export const FR: Vocabulary = {
  language: 'fr',
  headFirst: true,
  ranks: [
    [
      'owner-partner',
      'entrepreneurship',
      'fondateur|fondatrice; cofondateur|cofondatrice; co fondateur|fondatrice; membre fondateur; entrepreneur|entrepreneure|entrepreneuse; auto entrepreneur|entrepreneure|entrepreneuse; micro entrepreneur|entrepreneuse; créateur|créatrice d entreprise; serial entrepreneur',
    ],
    [
      'owner-partner',
      undefined,
      'propriétaire; copropriétaire de l entreprise; co propriétaire; propriétaire gérant|exploitant; associé~e gérant~e; gérant~e associé~e; chef|cheffe d entreprise; associé~e fondateur|fondatrice; associé~e; associé~e unique; co gérant~e associé~e; actionnaire; patron|patronne; exploitant~e; co associé~e; franchisé~e; directeur associé; directrice associée; repreneur|repreneuse d entreprise',
    ],
    [
      'cxo',
      'general-management',
      'dirigeant~e; dirigeant~e d entreprise; PDG; p d g; DG; DGS; DGD; président~e; présidente directrice générale; président directeur général; directeur|directrice général~e; directeur|directrice général~e adjoint~e; directeur|directrice général~e délégué~e; directeur|directrice général~e des services; gérant~e; cogérant~e; co gérant~e; administrateur délégué; administratrice déléguée; président~e du directoire; directeur|directrice exécutif|exécutive; directeur|directrice gérant~e; maire; proviseure générale',
    ],
    ['vice-president', undefined, 'vice président~e; viceprésident~e; vice présidence'],
    [
      'director',
      undefined,
      'directeur|directrice; directeur|directrice adjoint~e; sous directeur|directrice; co directeur|directrice; directeur|directrice de département|division|pôle|branche|site|zone; codirecteur|codirectrice; directeur|directrice d établissement; directeur|directrice de filiale',
    ],
    [
      'director',
      'human-resources',
      'DRH; directeur|directrice des ressources humaines; directeur|directrice des relations sociales|humaines',
    ],
    [
      'director',
      'information-technology',
      'DSI; RSSI; directeur|directrice des systèmes d information; directeur|directrice informatique; directeur|directrice du numérique',
    ],
    [
      'director',
      'finance',
      'DAF; RAF; directeur|directrice administratif|administrative et financier|financière; directeur|directrice financier|financière',
    ],
    [
      'director',
      'sales',
      'directeur|directrice commercial~e; directeur|directrice des ventes; directeur|directrice de clientèle; directeur|directrice grands comptes; directeur|directrice de comptes',
    ],
    [
      'director',
      'engineering',
      'directeur|directrice technique; directeur|directrice r d; directeur|directrice des travaux; directeur|directrice de travaux',
    ],
    [
      'director',
      'operations',
      'directeur|directrice des opérations; directeur|directrice d usine; directeur|directrice de production; directeur|directrice d exploitation; directeur|directrice de l exploitation; directeur|directrice industriel|industrielle; directeur|directrice supply chain; directeur|directrice de restaurant|hôtel',
    ],
    [
      'director',
      'education',
      'directeur|directrice d école; proviseur~e; principal~e de collège; recteur|rectrice; doyen|doyenne; proviseur~e adjoint~e; inspecteur d académie; directeur|directrice de crèche; directeur|directrice pédagogique; directeur|directrice des études',
    ],
    [
      'director',
      'healthcare-services',
      'médecin chef; médecin directeur; directeur|directrice médical~e; directeur|directrice des soins; directeur|directrice d hôpital; directeur|directrice d ehpad; chef|cheffe de clinique directeur; chef|cheffe de service hospitalier',
    ],
    [
      'director',
      'media-and-communication',
      'dircom; directeur|directrice de la rédaction|publication|communication; dir com; rédacteur|rédactrice en chef',
    ],
    ['director', 'marketing', 'dirmarketing; directeur|directrice de marque'],
    [
      'director',
      'arts-and-design',
      'directeur|directrice de création|creation; directeur|directrice de la création; directeur|directrice créatif|créative',
    ],
    [
      'experienced-manager',
      undefined,
      'resp; responsable de restaurant; directeur|directrice de magasin; responsable de magasin; responsable de boutique; responsable boutique; responsable de point de vente; gérant~e de magasin; chef|cheffe de magasin; responsable; chef|cheffe de service; chef|cheffe de département; chef|cheffe de bureau; chef|cheffe de pôle; directeur|directrice d agence; responsable d agence; chef|cheffe d agence; chef|cheffe de division; chef|cheffe des; manageur|manageuse; manageure; cadre dirigeant; chef|cheffe de mission audit; chef|cheffe du service|département|bureau|pôle; chef|cheffe d unité; coresponsable; responsables; chef|cheffe de centre; responsable de site|centre|région|secteur; chef|cheffe d établissement',
    ],
    ['experienced-manager', 'human-resources', 'RRH; responsable des ressources humaines'],
    [
      'experienced-manager',
      'sales',
      'chef|cheffe des ventes; responsable commercial~e; directeur|directrice régional des ventes adjoint',
    ],
    [
      'experienced-manager',
      'finance',
      'responsable administratif|administrative et financier|financière; responsable financier|financière',
    ],
    [
      'experienced-manager',
      'operations',
      'responsable d exploitation; responsable de production; responsable d entrepôt; chef|cheffe d exploitation; chef|cheffe de production; chef|cheffe d entrepôt',
    ],
    [
      'experienced-manager',
      'engineering',
      'conducteur|conductrice de travaux; chef|cheffe de chantier principal; responsable maintenance; responsable technique; directeur|directrice de travaux adjoint',
    ],
    [
      'experienced-manager',
      'healthcare-services',
      'cadre de santé; cadre infirmier|infirmière; chef|cheffe de clinique; cadre supérieur de santé; infirmier|infirmière coordinateur|coordinatrice; praticien hospitalier chef de service',
    ],
    ['experienced-manager', 'accounting', 'chef|cheffe comptable; responsable comptable'],
    [
      'entry-manager',
      undefined,
      'adjoint~e de magasin; chef|cheffe d équipe; chef|cheffe d équipes; chef|cheffe de rayon; chef|cheffe d atelier; chef|cheffe de secteur; superviseur~e|superviseuse; contremaître|contremaîtresse; encadrant~e; agent de maîtrise; responsable d équipe; responsable d équipes; chef|cheffe de groupe; chef|cheffe de quart; chef|cheffe d îlot; responsable adjoint~e de magasin; animateur|animatrice d équipe; manager d équipe; manager de proximité; manager de rayon; chef|cheffe de chantier; chef|cheffe de file; chef|cheffe de poste; chef|cheffe de brigade; chef|cheffe de ligne; chef|cheffe de section; team leadeuse; coordinateur|coordinatrice d équipe; responsable de rayon; adjoint~e responsable de magasin; chef|cheffe d équipe adjoint; référent~e d équipe; chef|cheffe de salle; chef|cheffe de réception; responsable de salle',
    ],
    ['entry-manager', 'sales', 'chef|cheffe de caisse; responsable de caisse'],
    [
      'entry-manager',
      'operations',
      'chef|cheffe magasinier; chef|cheffe d équipe production; chef|cheffe de quai',
    ],
    ['cxo', undefined, 'membre du directoire; membre du comité de direction|exécutif; membre du codir|comex'],
    [
      'director',
      'program-and-project-management',
      'directeur|directrice de projet; directeur|directrice de projets; directeur|directrice de programme',
    ],
    ['owner-partner', 'healthcare-services', 'pharmacien|pharmacienne titulaire'],
  ],
  openingRanks: [
    ['cxo', 'general-management', 'direction générale'],
    ['director', undefined, 'direction'],
  ],
  roles: [
    [
      'professional',
      'program-and-project-management',
      'chef|cheffe de projet; chef|cheffe de projets; chef|cheffe projet; responsable de projet; responsable de projets; responsable projet; responsable projets; chef|cheffe de programme; coordinateur|coordinatrice de projet; coordinateur|coordinatrice de projets; chargé~e de projet; chargé~e de projets; gestionnaire de projet; gestionnaire de projets; pilote de projet; assistant chef de projet pmo; responsable pmo; responsable de programme; chargé~e de programme; coordonnateur|coordonnatrice de projet; planificateur de projet; chargé~e de mission projet; consultant pmo',
    ],
    [
      'professional',
      'information-technology',
      'chef|cheffe de projet informatique|si|it|moa|moe; administrateur|administratrice système|systèmes|réseau|réseaux; administrateur|administratrice systèmes et réseaux; administrateur|administratrice de {bases de données|base de données}; administrateur|administratrice base de données; technicien|technicienne informatique|support|réseau|réseaux|systèmes; technicien|technicienne support informatique; technicien|technicienne systèmes et réseaux; informaticien|informaticienne; data analyste; analyste de données; analyste données; scientifique des données; ingénieur~e système|systèmes|réseau|réseaux|cybersécurité|infrastructure; ingénieur~e systèmes et réseaux; analyste cybersécurité|soc|sécurité; analyste fonctionnel|programmeur; gestionnaire de parc informatique; technicien|technicienne helpdesk; webmestre; expert~e cybersécurité; consultant~e sap|si|erp|informatique|cybersécurité; responsable sécurité des systèmes d information adjoint; gestionnaire de données; urbaniste si; intégrateur|intégratrice',
    ],
    [
      'strategic',
      'information-technology',
      'architecte si|cloud|réseau|solutions|solution|données|data|technique|informatique|entreprise|infrastructure|sécurité; architecte d entreprise; architecte de solutions; architecte des systèmes d information',
    ],
    ['strategic', 'engineering', 'architecte logiciel|logiciels|applicatif'],
    [
      'professional',
      'product-management',
      'chef|cheffe de produit; chef|cheffe de produits; chef|cheffe produit; responsable produit; responsable de produit; responsable produits; gestionnaire de produit; gestionnaire de produits; propriétaire de produit',
    ],
    [
      'professional',
      'marketing',
      'chef|cheffe de publicité; chef|cheffe de produit marketing; chef|cheffe de marque; responsable de marque; chargé~e de {marketing|communication marketing}; chargé~e de marketing digital; chargé~e d études marketing; community manageuse; gestionnaire de communauté; responsable de communauté; concepteur rédacteur; conceptrice rédactrice; rédacteur|rédactrice web marketing; chargé~e d événementiel; chef|cheffe de projet marketing|événementiel; traffic manager; référenceur|référenceuse; responsable réseaux sociaux; gestionnaire de réseaux sociaux; gestionnaire de marque; chargé~e d acquisition; chargé~e de trafic; animateur|animatrice réseaux sociaux; influenceur|influenceuse; chargé~e de crm; chargé~e de campagnes',
    ],
    [
      'professional',
      'sales',
      'commercial~e; technico commercial~e; commercial~e terrain|sédentaire|itinérant; ingénieur~e commercial~e; ingénieur~e d affaires; ingénieur~e technico commercial~e; ingénieur~e avant vente; attaché~e commercial~e; vendeur|vendeuse; vendeur|vendeuse conseil; délégué~e commercial~e; délégué~e médical~e; visiteur|visiteuse médical~e; chargé~e de clientèle; chargé~e d affaires; chargé~e de comptes; responsable grands comptes; responsable comptes clés; responsable de compte; responsable de comptes; responsable de clientèle; gestionnaire de comptes; gestionnaire de compte; conseiller|conseillère commercial~e; conseiller|conseillère de vente|vente; conseiller|conseillère en vente; conseiller|conseillère de vente; représentant~e; représentant~e commercial~e; représentant~e des ventes; agent~e commercial~e; VRP; télévendeur|télévendeuse; téléprospecteur|téléprospectrice; téléconseiller vente; hôte|hôtesse de caisse; employé~e commercial~e; négociateur|négociatrice; animateur|animatrice des ventes; conseiller|conseillère voyage|voyages; chef|cheffe de secteur gms; responsable de secteur commercial; assistant commercial export manager; attaché~e technico commercial; merchandiseur|merchandiseuse; chargé~e d affaires commerciales; délégué~e pharmaceutique; responsable de comptes clés; apporteur d affaires; conseiller|conseillère beauté',
    ],
    [
      'professional',
      'business-development',
      'business developper|developpeur|developpeuse; business developer; chargé~e de développement commercial; chargé~e de développement; chargé~e de partenariats; chargé~e du développement; développeur|développeuse commercial~e; responsable partenariats; responsable des partenariats; chargé~e de collecte de fonds; chargé~e de mécénat',
    ],
    [
      'professional',
      'purchasing',
      'acheteur|acheteuse; acheteur|acheteuse industriel|industrielle|public|projet|stratégique; gestionnaire achats|approvisionnements; chargé~e d achats; chargé~e d approvisionnement; chef|cheffe de produit achats; acheteur|acheteuse approvisionneur; gestionnaire des achats',
    ],
    [
      'professional',
      'accounting',
      'comptable; comptable unique|général|fournisseurs|clients; comptable général; expert~e comptable; expert~e comptable stagiaire; commissaire aux comptes; auditeur|auditrice interne|financier|financière; collaborateur|collaboratrice comptable; réviseur|réviseuse; fiscaliste; gestionnaire comptable; teneur de livres; technicien|technicienne comptable; contrôleur|contrôleuse interne; chef|cheffe de mission; chef|cheffe de mission comptable; secrétaire comptable adjoint',
    ],
    [
      'professional',
      'finance',
      'contrôleur|contrôleuse de gestion; contrôleur|contrôleuse financier|financière; contrôleur|contrôleuse budgétaire; analyste financier|financière; analyste crédit|risques|risque; conseiller|conseillère {bancaire|financier|financière|clientèle banque|patrimonial}; conseiller|conseillère en gestion de patrimoine; conseiller|conseillère en patrimoine; conseiller|conseillère en investissement; gestionnaire de patrimoine; gestionnaire de fortune; gestionnaire de portefeuille; gérant~e de portefeuille; gérant~e de fonds; trésorier|trésorière; courtier|courtière; courtier|courtière en assurance; courtier|courtière en assurances; agent~e général~e d assurance; agent~e d assurance; conseiller|conseillère en assurance; conseiller|conseillère en assurances; gestionnaire sinistres; gestionnaire de sinistres; gestionnaire assurance; souscripteur|souscriptrice; actuaire; banquier|banquière; banquier|banquière privé; chargé~e d affaires entreprises|professionnels; chargé~e de clientèle professionnels|entreprises|bancaire; chargé~e de recouvrement; crédit manager; analyste fp a; économiste financier; conseiller|conseillère clientèle particuliers|professionnels; guichetier|guichetière; gestionnaire de risques; gestionnaire de crédit; chargé~e d investissement; planificateur|planificatrice financier; rédacteur|rédactrice sinistres',
    ],
    [
      'professional',
      'engineering',
      'ingénieur~e; ingénieurs; ingénieur~e logiciel|études|qualification|procédés|mécanique|électrique|civil|travaux|méthodes|développement|production|maintenance|automatisme|données|data|devops|projet|process|conception|calcul; ingénieur~e d études; ingénieur~e en informatique; ingénieur~e d affaires technique; ingénieur~e r d; ingénieur~e études et développement; développeur|développeuse; développeur|développeuse {web|full stack|fullstack|front|back|front end|back end|java|mobile|logiciel|php|python|android|ios}; développeur|développeuse d applications; programmeur|programmeuse; technicien|technicienne de maintenance|production|chantier; technicien|technicienne {maintenance|bureau d études|méthodes|sav|travaux|itinérant}; technicien|technicienne de bureau d études; dessinateur|dessinatrice; dessinateur|dessinatrice projeteur|industriel; projeteur|projeteuse; mécanicien|mécanicienne; soudeur|soudeuse; électromécanicien|électromécanicienne; automaticien|automaticienne; chaudronnier; usineur; tourneur; fraiseur; géomètre; métreur|métreuse; carrossier; ajusteur; monteur; chauffagiste; frigoriste; roboticien|roboticienne; économiste de la construction; ouvrier du bâtiment; agent de maintenance; data engineer; opérateur|opératrice cnc',
    ],
    [
      'professional',
      'legal',
      'avocat~e; avocat~e collaborateur|collaboratrice; juriste; juriste d entreprise; juriste droit social|affaires; notaire; clerc de notaire; clerc; collaborateur|collaboratrice notaire; huissier|huissière; huissier|huissière de justice; commissaire de justice; conseiller|conseillère juridique; magistrat~e; juge; procureur~e; greffier|greffière; délégué~e à la protection des données; dpo; chargé~e de conformité; analyste conformité; responsable conformité adjoint; chargé~e des affaires juridiques|réglementaires; chargé~e d affaires réglementaires; parajuriste; médiateur|médiatrice juridique; conseil en propriété industrielle; gestionnaire de contrats; conseil juridique; assesseur; responsable juridique adjoint',
    ],
    [
      'professional',
      'healthcare-services',
      'infirmier|infirmière; infirmier|infirmière diplômé d état; ide; infirmier|infirmière libéral~e; infirmier|infirmière anesthésiste; aide soignant~e; médecin; médecin {généraliste|urgentiste|du travail|coordinateur|conseil}; docteur|docteure en médecine; chirurgien|chirurgienne; chirurgien|chirurgienne dentiste; dentiste; pharmacien|pharmacienne; préparateur|préparatrice en pharmacie; kinésithérapeute; masseur kinésithérapeute; ergothérapeute; orthophoniste; psychologue; psychologue clinicien|clinicienne; psychiatre; psychothérapeute; thérapeute; sage femme; vétérinaire; ambulancier|ambulancière; opticien|opticienne; ostéopathe; diététicien|diététicienne; nutritionniste; podologue; puériculteur|puéricultrice; auxiliaire de puériculture; auxiliaire de vie; auxiliaire de vie sociale; radiologue; cardiologue; dermatologue; pédiatre; neurologue; anesthésiste; manipulateur|manipulatrice {radio|en radiologie}; technicien|technicienne de laboratoire médical; biologiste médical; audioprothésiste; sophrologue; naturopathe; ophtalmologue; ophtalmologiste; gynécologue; assistant~e dentaire; assistant~e médical~e; brancardier|brancardière; oncologue; prothésiste dentaire; attaché~e de recherche clinique; praticien|praticienne hospitalier; psychomotricien|psychomotricienne; soignant~e; aide à domicile; orthoptiste; physiothérapeute; préposé~e aux bénéficiaires; infirmier|infirmière clinicien; infirmier|infirmière auxiliaire',
    ],
    [
      'professional',
      'education',
      'enseignant~e; professeur~e; professeur~e des écoles|agrégé; maître|maîtresse de conférences; maître|maîtresse d école; instituteur|institutrice; formateur|formatrice indépendant~e; formateur|formatrice d adultes; moniteur|monitrice d auto école; éducateur|éducatrice sportif|sportive; éducateur|éducatrice de jeunes enfants; enseignant~e chercheur|chercheuse; chargé~e de cours; chargé~e d enseignement; tuteur|tutrice; animateur|animatrice pédagogique; ingénieur~e pédagogique; concepteur|conceptrice pédagogique; conseiller|conseillère principal d éducation; conseiller|conseillère pédagogique; cpe; bibliothécaire; documentaliste; AESH; atsem; conseiller|conseillère d orientation; responsable pédagogique; coordinateur|coordinatrice pédagogique; surveillant~e; professeur~e documentaliste; coach sportif|sportive; entraîneur|entraîneuse; précepteur; lecteur à l université; assistant~e maternelle; chargé~e de formation',
    ],
    [
      'professional',
      'human-resources',
      'recruteur|recruteuse; chargé~e de recrutement; chargé~e de ressources humaines; chargé~e des ressources humaines; chargé~e rh; chargé~e de développement rh; chargé~e de mission rh; chargé~e d administration du personnel; gestionnaire de paie; gestionnaire paie; gestionnaire rh; gestionnaire de paie et administration du personnel; gestionnaire ressources humaines; gestionnaire paie et administration du personnel; technicien|technicienne paie|rh; technicien|technicienne de paie; consultant~e rh|recrutement; consultant~e en recrutement; consultant~e en ressources humaines; conseiller|conseillère en recrutement|emploi; conseiller|conseillère en ressources humaines; conseiller|conseillère en évolution professionnelle; conseiller|conseillère rh; chasseur|chasseuse de têtes; généraliste rh; partenaire rh; assistant rh généraliste; hrbp; conseiller|conseillère en insertion professionnelle; conseiller|conseillère emploi; chargé~e d insertion; sourceur|sourceuse',
    ],
    [
      'professional',
      'media-and-communication',
      'journaliste; rédacteur|rédactrice; rédacteur|rédactrice web|technique; rédacteur|rédactrice adjoint; secrétaire de rédaction; attaché~e de presse; chargé~e de communication; chargé~e des relations presse|publiques; chargé~e de relations presse|publiques; chargé~e de communication interne|externe|digitale; porte parole; traducteur|traductrice; interprète; correcteur|correctrice; écrivain~e; éditeur|éditrice; reporter; présentateur|présentatrice; animateur|animatrice radio|tv; producteur|productrice; réalisateur|réalisatrice; monteur vidéo; monteuse vidéo; vidéaste; cadreur|cadreuse; caméraman; ingénieur~e du son; scénariste; créateur|créatrice de contenu; créateur|créatrice de contenus; chroniqueur|chroniqueuse; chef|cheffe de projet éditorial; consultant~e en communication; concepteur|conceptrice multimédia; biographe; chargé~e d affaires publiques; conseiller|conseillère en communication; rédacteur|rédactrice médical; assistant réalisateur',
    ],
    [
      'professional',
      'arts-and-design',
      'graphiste; infographiste; designer graphique; directeur|directrice artistique; directeur|directrice photo; directeur|directrice de la photographie; concepteur|conceptrice; concepteur|conceptrice graphique; designeuse; designer produit|intérieur; maquettiste; webdesigner|webdesigneuse; web designer; illustrateur|illustratrice; photographe; artiste; artiste peintre; dessinateur de presse; styliste; styliste modéliste; modéliste; décorateur|décoratrice; décorateur|décoratrice d intérieur; architecte; architecte d intérieur; architecte paysagiste; paysagiste concepteur; urbaniste; comédien|comédienne; acteur|actrice; musicien|musicienne; chanteur|chanteuse; danseur|danseuse; chorégraphe; metteur|metteuse en scène; scénographe; compositeur|compositrice; chef|cheffe d orchestre; chef|cheffe opérateur; peintre; sculpteur|sculptrice; bijoutier; joaillier; animateur|animatrice 3d|2d; motion designer; costumier|costumière; maquilleur|maquilleuse; coiffeur|coiffeuse; fleuriste; commissaire d exposition; conservateur|conservatrice; couturier|couturière; esthéticien|esthéticienne; régisseur|régisseuse; game designer; artisan~e d art',
    ],
    [
      'professional',
      'research',
      'chercheur|chercheuse; chercheuse postdoctorale; chargé~e de recherche; ingénieur~e de recherche; post doctorant~e; postdoctorant~e; scientifique; statisticien|statisticienne; économiste; historien|historienne; sociologue; chimiste; biologiste; physicien|physicienne; mathématicien|mathématicienne; géologue; chargé~e d études; chargé~e d études statistiques; technicien|technicienne de laboratoire; laborantin~e; technicien|technicienne de recherche; archéologue; anthropologue; climatologue; biochimiste; géographe; agronome; ingénieur~e agronome; démographe; politologue; météorologue; philosophe; linguiste; microbiologiste; biostatisticien|biostatisticienne',
    ],
    [
      'professional',
      'operations',
      'approvisionneur|approvisionneuse; gestionnaire de stock|stocks|flotte|flux; agent~e {logistique|d exploitation|de production|de quai|de transit|de planification}; agent~e de fabrication; opérateur|opératrice de production|machine; opérateur|opératrice logistique; ouvrier|ouvrière; préparateur|préparatrice de commandes; magasinier|magasinière; cariste; manutentionnaire; logisticien|logisticienne; planificateur|planificatrice; ordonnanceur|ordonnanceuse; affréteur|affréteuse; exploitant~e transport; agent~e de transport; déclarant~e en douane; transitaire; chauffeur|chauffeuse; chauffeur livreur; chauffeur poids lourd; chauffeur routier; conducteur|conductrice; conducteur|conductrice {routier|de ligne|de bus|de train|poids lourd|de machines}; conducteur|conductrice de ligne; livreur|livreuse; coursier|coursière; facteur|factrice; agent~e d accueil logistique; coordinateur|coordinatrice {logistique|des opérations|transport}; gestionnaire transport; approvisionneur logistique; analyste supply chain; chargé~e de planification; chargé~e d exploitation; répartiteur|répartitrice; éboueur; marin; agent de conditionnement; manoeuvre',
    ],
    [
      'professional',
      'quality-assurance',
      'qualiticien|qualiticienne; technicien|technicienne {qualité|contrôle qualité|qhse|hse}; technicien|technicienne contrôle qualité; ingénieur~e qualité|test|tests|validation|qhse|hse; contrôleur|contrôleuse qualité; testeur|testeuse; animateur|animatrice qualité|sécurité|qse|hse; auditeur|auditrice qualité; inspecteur|inspectrice qualité; chargé~e de qualité; chargé~e qualité; préventeur|préventrice; conseiller|conseillère en prévention; coordinateur|coordinatrice qualité|sécurité|sps|hse; chargé~e hse|qhse|qse; chargé~e de prévention; agent de contrôle qualité; métrologue',
    ],
    [
      'professional',
      'customer-success-and-support',
      'téléconseiller|téléconseillère; conseiller|conseillère clientèle|client|clients; conseiller|conseillère relation client; chargé~e de relation client|clientèle; chargé~e de la relation client; chargé~e de service client; chargé~e du service client; chargé~e d assistance; agent~e de service client; agent~e du service client; conseiller|conseillère service client; technicien|technicienne support client|hotline|sav; technicien|technicienne sav; hotliner; téléopérateur|téléopératrice; conseiller|conseillère technique; gestionnaire sav; gestionnaire de relation client; gestionnaire relation client; responsable succès client; chargé~e de succès client; agent~e de centre d appels; préposé~e au service à la clientèle; représentant~e service à la clientèle; hôte|hôtesse service client; agent~e d escale; concierge',
    ],
    [
      'professional',
      'real-estate',
      'agent~e immobilier|immobilière; négociateur|négociatrice immobilier|immobilière; conseiller|conseillère immobilier|immobilière; conseiller|conseillère en immobilier; mandataire immobilier; promoteur|promotrice immobilier; gestionnaire {locatif|locative|immobilier|de copropriété|de patrimoine immobilier|de biens}; gestionnaire de copropriété; gestionnaire de copropriétés; syndic; expert~e immobilier; courtier|courtière immobilier; administrateur|administratrice de biens; chargé~e de gestion locative; chargé~e d opérations immobilières; marchand de biens; diagnostiqueur immobilier; principal de copropriété; développeur foncier; prospecteur foncier; agent de location',
    ],
    [
      'professional',
      'military-and-protective-services',
      'policier|policière; agent~e de police; gardien|gardienne de la paix; gendarme; pompier; sapeur pompier; militaire; soldat~e; officier; officier de police judiciaire; sous officier; agent~e de sécurité|surveillance|protection; agent~e de sûreté; agent~e de prévention et de sécurité; douanier|douanière; surveillant~e pénitentiaire; gardien|gardienne de prison; enquêteur|enquêtrice; détective privé; garde du corps; vigile; maître chien; brigadier; légionnaire; marin pompier; caporal; inspecteur de police; agent~e de sécurité incendie; ssiap; matelot; pilote de chasse; réserviste',
    ],
    [
      'professional',
      'community-and-social-services',
      'travailleur|travailleuse social~e; assistant~e social~e; assistant~e de service social; assistante sociale; éducateur|éducatrice spécialisé~e; éducateur|éducatrice; moniteur|monitrice éducateur|éducatrice; intervenant~e social~e; animateur|animatrice socioculturel|socioculturelle|social|jeunesse; animateur|animatrice; conseiller|conseillère en économie sociale et familiale; conseiller|conseillère conjugal; médiateur|médiatrice; médiateur|médiatrice familial~e|social~e; pasteur~e; prêtre; curé; rabbin; imam; diacre; aumônier; coordinateur|coordinatrice bénévoles|social|associatif; accompagnant~e éducatif et social; chargé~e de mission humanitaire; chargé~e d action sociale; agent~e de développement local; éducateur|éducatrice de rue; chargé~e d insertion sociale; travailleur|travailleuse humanitaire; délégué~e humanitaire; intervenant~e en prévention; technicien de l intervention sociale et familiale; mandataire judiciaire à la protection des majeurs; conseiller|conseillère social',
    ],
    [
      'professional',
      'administrative',
      'agent~e administratif|administrative; adjoint~e administratif|administrative; gestionnaire administratif|administrative; gestionnaire des dossiers; employé~e administratif|administrative; employé~e de bureau; office manageuse; chargé~e d accueil administratif; chargé~e de gestion administrative; rédacteur|rédactrice territorial~e; archiviste; opérateur|opératrice de saisie; agent~e de saisie; attaché~e d administration; attaché~e territorial~e; commis de bureau; agent~e de bureau; coordinateur|coordinatrice administratif|administrative; technicien|technicienne administratif; officier d état civil; chargé~e administratif; secrétaire de mairie',
    ],
    [
      'professional',
      undefined,
      'électricien|électricienne; plombier|plombière; menuisier|menuisière; maçon|maçonne; couvreur; charpentier; peintre en bâtiment; gardien|gardienne d immeuble; concierge d immeuble; chef|cheffe de cuisine exécutif; gouvernante générale; chef|cheffe de gare; maître d hôtel; gouvernante; fonctionnaire; chargé~e; chargé~e de mission; conseiller|conseillère; coordinateur|coordinatrice; coordonnateur|coordonnatrice; gestionnaire; analyste; analyste métier; spécialiste; employé~e; agent~e; agent~e d accueil polyvalent; collaborateur|collaboratrice; technicien supérieur; délégué~e; attaché~e; cadre; responsable de dossier; référent~e; intervenant~e; opérationnel; salarié~e; praticien|praticienne; contrôleur|contrôleuse; professionnel|professionnelle; business analyste; artisan~e; administrateur|administratrice; préposé~e; correspondant~e; négociant; planneur|planneuse stratégique; conférencier formateur; agent~e {d entretien|de nettoyage}; technicien|technicienne logistique; technicien|technicienne de surface; cuisinier|cuisinière; chef|cheffe de cuisine; chef|cheffe de partie; chef|cheffe de rang; second de cuisine; sous chef; commis de cuisine; serveur|serveuse; barman|barmaid; sommelier|sommelière; boulanger|boulangère; pâtissier|pâtissière; boucher|bouchère; steward; hôtesse de l air; personnel navigant commercial; pilote de ligne; pilote; agriculteur|agricultrice; viticulteur|viticultrice; jardinier|jardinière; femme de chambre; valet de chambre',
    ],
    ['senior', undefined, 'expert~e; expert~e métier'],
    [
      'strategic',
      undefined,
      'directeur|directrice de cabinet; chef|cheffe de cabinet; conseiller|conseillère spécial~e; conseiller|conseillère stratégique; conseiller|conseillère du président; dircab',
    ],
    ['entry', undefined, 'aide; auxiliaire; commis'],
    ['entry', 'accounting', 'aide comptable; assistant~e comptable; assistant~e de comptabilité'],
    [
      'entry',
      'operations',
      'aide cuisinier; aide de cuisine; plongeur|plongeuse; aide magasinier; commis de salle',
    ],
    ['entry', 'sales', 'caissier|caissière; employé~e libre service'],
    [
      'entry',
      'human-resources',
      'assistant~e rh; assistant~e ressources humaines; assistant~e de recrutement|formation|paie; assistant~e paie',
    ],
    [
      'entry',
      'administrative',
      'assistant~e administratif|administrative; assistant~e de gestion; assistant~e polyvalent~e; assistant~e administratif|administrative et financier|financière',
    ],
  ],
  weakRoles: [
    [
      'professional',
      'consulting',
      'consultant~e; consultant~e indépendant~e; consultant~e en stratégie|management|organisation; consultant~e fonctionnel|fonctionnelle; conseil en stratégie|management; consultant~e en; conseiller|conseillère en gestion; conseiller|conseillère en entreprise',
    ],
    ['professional', 'engineering', 'technicien|technicienne'],
    ['professional', 'operations', 'opérateur|opératrice'],
    ['professional', 'accounting', 'auditeur|auditrice'],
    ['professional', 'quality-assurance', 'inspecteur|inspectrice'],
    ['professional', 'education', 'formateur|formatrice; moniteur|monitrice; coach'],
  ],
  fields: [
    [
      'sales',
      'ventes; vente; commercial~e; commerciaux; commerciales; grands comptes; comptes clés; force de vente; commerce; administration des ventes; adv; avant vente; distribution commerciale; export; développement des ventes; réseau de distribution; animation commerciale; comptes stratégiques; business unit; gestion de comptes; performance commerciale; action commerciale; commerce international; grande distribution; vente au détail; détail',
    ],
    [
      'marketing',
      'mkt; mktg; publicité; marketing digital; marque; marques; événementiel; webmarketing; marketing opérationnel; marketing et communication; réseaux sociaux; e commerce; acquisition; études marketing; études de marché; référencement; évènementiel; marketing produit; fidélisation; marketing stratégique; digital; trade marketing; médias sociaux; growth; événements; acquisition client',
    ],
    [
      'business-development',
      'développement commercial; développement des affaires; partenariats; développement business; affaires nouvelles; développement international; partenariat; alliances; mécénat; développement des partenariats; collecte de fonds; développement et partenariats; relations partenaires; partenaires',
    ],
    [
      'finance',
      'financier|financière; finances; finance; administratif et financier; contrôle de gestion; trésorerie; administration et finances; banque; assurance; assurances; crédit; risques; risque; investissement; investissements; fiscal~e; gestion de patrimoine; patrimoine; finances et administration; budget; fonds; gestion d actifs; financement; financements; relations investisseurs; fusions acquisitions; sinistres; gestion des risques; crédits; recouvrement; planification financière; marchés financiers; banque privée; services financiers; comptabilité et finances; administrative et financière; finances et comptabilité; gestion privée; capital investissement',
    ],
    [
      'accounting',
      'comptabilité; comptable; audit; audit interne; fiscalité; consolidation; comptabilité générale; comptes fournisseurs; comptabilité fournisseurs; révision; facturation; expertise comptable; contrôle interne; comptabilité clients; comptes clients; comptabilité et fiscalité; contrôle comptable',
    ],
    [
      'human-resources',
      'rh; ressources humaines; recrutement; paie; formation; administration du personnel; personnel; relations sociales; développement rh; gestion des talents; talents; rémunération; rémunérations; affaires sociales; marque employeur; développement des compétences; emploi; diversité; diversité et inclusion; qvt; relations humaines; compétences; paie et administration du personnel; carrières; gestion des carrières; acquisition de talents; avantages sociaux; culture; développement du capital humain; capital humain; qualité de vie au travail; développement des talents; formation professionnelle',
    ],
    [
      'information-technology',
      'informatique; systèmes d information; SI; données; infrastructures; numérique; infrastructure; cybersécurité; sécurité informatique; réseaux; réseau; systèmes; systèmes et réseaux; transformation digitale; transformation numérique; bases de données; applications; intelligence artificielle; IA; support informatique; sécurité des systèmes d information; télécoms; digitalisation; exploitation informatique; applicatif; base de données; informatique décisionnelle; systèmes informatiques; technologies de l information; ti; sécurité si; sécurité de l information; urbanisation',
    ],
    [
      'engineering',
      'technique; techniques; ingénierie; développement; maintenance; bureau d études; travaux; études; recherche et développement; r et d; méthodes; génie civil; mécanique; électrique; électronique; automatisme; automatismes; conception; développement logiciel; logiciel; technologie; technologies; bâtiment; construction; génie électrique; génie mécanique; robotique; industrialisation; travaux neufs; btp; développement web; procédés; énergie; installations; services techniques; électricité; essais; technologique; innovation technologique; maintenance industrielle; chantier; études techniques; aéronautique; automobile',
    ],
    [
      'operations',
      'opérations; logistique; production; exploitation; entrepôt; chaîne d approvisionnement; chaîne logistique; transport; transports; usine; ordonnancement; planification; fabrication; industriel|industrielle; amélioration continue; flux; stocks; stock; magasinage; services généraux; excellence opérationnelle; flotte; atelier; douane; import export; parc; parc automobile; gestion des stocks; opérationnel|opérationnelle; distribution; expédition; expéditions; opérations commerciales; processus; performance industrielle; lean; conditionnement; plateforme logistique; entreposage; circulation; réception marchandises; back office; trafic; moyens généraux; site de production; exploitation transport; prévision',
    ],
    [
      'purchasing',
      'achats; achat; approvisionnement; approvisionnements; marchés publics; achats et approvisionnements; sourcing; achats indirects; commande publique; fournisseurs; achats publics; appels d offres',
    ],
    [
      'product-management',
      'produit; produits; gamme; offre produit; offre; gestion de produits; catalogue; stratégie produit; gestion produit',
    ],
    [
      'program-and-project-management',
      'projets; projet; programmes; programme; gestion de projets; gestion de projet; transformation; conduite du changement; pmo; bureau de projets; portefeuille projets; pilotage; portefeuille de projets',
    ],
    [
      'customer-success-and-support',
      'relation client; relations client; service client; service clients; relation clients; expérience client; clientèle; support client; support; service après vente; sav; succès client; satisfaction client; clients; service à la clientèle; centre d appels; centre de relation client; support technique; relation clientèle; après vente; assistance; assistance technique; réclamations; accueil client; services clients; expérience clients; hotline',
    ],
    [
      'legal',
      'juridique; juridiques; affaires juridiques; conformité; contentieux; droit; droit social; droit des affaires; affaires réglementaires; protection des données; propriété intellectuelle; réglementaire; contrats; compliance; droit fiscal; éthique; déontologie; droit public; droit du travail; droit pénal; droit de la famille; droit des sociétés; réglementation; gouvernance; juridique et conformité; brevets',
    ],
    [
      'quality-assurance',
      'qualité; qhse; qse; hse; assurance qualité; contrôle qualité; sécurité et environnement; hygiène sécurité environnement; qualité sécurité environnement; sécurité environnement; tests; test; sécurité alimentaire; qualité et sécurité; prévention; qualité fournisseurs; recette; hygiène et sécurité; santé sécurité; santé et sécurité; certification; prévention des risques; sécurité au travail; hygiène',
    ],
    [
      'research',
      'directeur|directrice de recherche; recherche; recherche clinique; sciences; laboratoire; recherche scientifique; scientifique; biologie; chimie; physique; r&d; recherche appliquée; sciences humaines; statistiques; observatoire; mathématiques appliquées',
    ],
    [
      'media-and-communication',
      'relations presse; relations publiques; affaires publiques; communication; communications; presse; rédaction; médias; communication interne; communication externe; éditorial~e; édition; contenus; contenu; relations médias; audiovisuel; communication corporate; communication institutionnelle; journal; radio; télévision; relations institutionnelles; relations extérieures; traduction; publication; communication digitale; vidéo; cinéma; affaires corporatives; image',
    ],
    [
      'administrative',
      'administratif|administrative; administration; services administratifs; secrétariat; accueil; gestion administrative; moyens généraux administratifs; services généraux administratifs; administration générale; bureau; bureautique; affaires générales; courrier; archives; état civil; réception',
    ],
    [
      'education',
      'pédagogique; pédagogie; enseignement; éducation; scolaire; études universitaires; vie scolaire; école; formation continue; formation initiale; vie étudiante; admissions; scolarité; petite enfance; apprentissage; enseignement supérieur; programmes pédagogiques; enfance; mathématiques; orientation; histoire géographie; physique chimie; anglais; lettres; éducation nationale; périscolaire',
    ],
    [
      'healthcare-services',
      'santé; médical~e; médicale; soins; soins infirmiers; pharmacie; clinique; hospitalier|hospitalière; gériatrie; urgences; bloc opératoire; santé publique; chirurgie; psychiatrie; pédiatrie; cardiologie; affaires médicales; oncologie; radiologie; réanimation; anesthésie; médecine; rééducation; psychologie; médico social; paramédical; santé mentale; sanitaire; soins à domicile; ehpad; maternité; imagerie médicale; médico sociale',
    ],
    [
      'arts-and-design',
      'design; artistique; création; graphique; graphisme; culture; culturel|culturelle; architecture; arts; design graphique; studio graphique; musique; photographie; mode; décoration; identité visuelle; patrimoine culturel; affaires culturelles; arts plastiques; spectacle; théâtre; collection; collections; expositions; urbanisme',
    ],
    [
      'consulting',
      'conseil; consulting; conseil en stratégie; conseil en management; conseil aux entreprises; activités de conseil; cabinet de conseil',
    ],
    [
      'real-estate',
      'immobilier|immobilière; foncier|foncière; copropriété; gestion locative; patrimoine immobilier; promotion immobilière; transaction; habitat; location; immobilier d entreprise; gestion immobilière; logement; aménagement; biens immobiliers; transactions immobilières; développement immobilier; locatif; syndic',
    ],
    [
      'military-and-protective-services',
      'colonel; général de brigade|division; commissaire divisionnaire; capitaine; commandant~e; commissaire de police; lieutenant colonel; chef|cheffe de corps; sergent; adjudant; lieutenant; maréchal des logis; brigadier chef; sûreté; sécurité; sécurité incendie; police; gendarmerie; défense; armée; protection civile; police municipale; pompiers; incendie; secours; armée de terre; armée de l air; marine nationale; sécurité publique; sécurité civile; surveillance; tranquillité publique; protection rapprochée; police judiciaire; sûreté sécurité',
    ],
    [
      'community-and-social-services',
      'social~e; action sociale; sociaux; insertion; jeunesse; vie associative; solidarité; solidarités; humanitaire; socioculturel|socioculturelle; protection de l enfance; enfance et famille; services sociaux; service social; développement social; accompagnement social; enfance jeunesse; bénévolat; bénévoles; famille; handicap; insertion professionnelle; cohésion sociale; hébergement d urgence; aide sociale; développement local; médiation; animation; centre social; politique de la ville; aide à la personne; aide humanitaire; plaidoyer',
    ],
    ['general-management', ''],
    ['entrepreneurship', 'entrepreneuriat'],
    [undefined, 'restauration; hôtellerie; hébergement; cuisine; hotellerie restauration; propreté'],
  ],
  grades: [
    ['senior', 'confirmé~e; expérimenté~e; référent~e technique; chevronné~e'],
    ['entry', 'débutant~e; adjoint administratif junior'],
    ['strategic', 'principal~e; en chef'],
  ],
  training:
    'stagiaire; stage; en stage; alternant~e; en alternance; alternance; apprenti~e; doctorant~e; en apprentissage; contrat d apprentissage|alternance; élève ingénieur|avocat|infirmier; élève ingénieure|avocate|infirmière; interne en médecine|pharmacie; interne; externe en médecine; étudiant~e infirmier|infirmière; vie étudiant; apprentissage; contrat pro; étudiant~e salarié; mastérant~e; en formation; service civique',
  aides: 'assistante',
  gatekeepers:
    'assistant~e de direction; assistant~e de direction générale; assistant~e {du|de|de la} directeur|direction|directrice|dirigeant|dg|pdg|président|présidente|présidence|drh|daf|ceo; assistant~e direction; assistant~e personnel|personnelle; assistant~e exécutif|exécutive; assistant~e particulier|particulière; secrétaire; secrétaire de direction; secrétaire médical~e|juridique|comptable|commercial|bilingue|assistant|assistante|particulier|particulière|administrative; secrétaire assistante; secrétariat de direction; standardiste; hôte|hôtesse d accueil; hôte|hôtesse standardiste; agent~e d accueil; chargé~e d accueil; réceptionniste; assistant~e de la direction; assistant~e de la direction générale; assistant~e d équipe; adjoint~e de direction; adjoint~e exécutif|exécutive; attaché~e de direction; office manager et assistante de direction; accueil et standard; assistant~e bilingue de direction; assistant~e executive; assistant~e comex|codir; adjoint~e à la direction',
  not: 'plus; ne suis plus; pas; futur~e; aspirant~e; à la recherche; en recherche; recherche un; recherche une; recherchons; cherche; je cherche; j aide; j accompagne; je conseille; j aide les; nous aidons; nous accompagnons; aide les; accompagne les; accompagne; nous recrutons; on recrute; recrute; je recrute; recrutement en cours; administrateur|administratrice indépendant~e; membre du conseil; membre du conseil {d administration|de surveillance}; président~e du conseil de surveillance; administrateur|administratrice de sociétés; membre du comité stratégique; passionné~e par; passionné~e de; à l écoute de; à l écoute d; ouvert~e à; en quête; en reconversion; en reconversion vers; souhaite; rêve de; bientôt; candidat~e; candidat~e au poste; mari de; femme de; fils de; fille de; au service des; au service de; coach de; coach pour; coach des; mentor de; conseil aux dirigeants; conseiller des dirigeants; formateur pour dirigeants; sparring partner; partenaire des; partenaire de; pour les; auprès des; aux côtés des; en devenir; élu~e; membre actif; disponible; postule',
  former:
    'ancien|ancienne; anciennement; précédemment; autrefois; ancien du poste; auparavant; jadis; exdirecteur; feu',
  over: 'de ma vie; de moi même; de sa vie; recherché~e; à la retraite; honoraire; en disponibilité; sortant~e',
  gone: 'jeune diplômé~e; retraité~e; en retraite; demandeur|demandeuse d emploi; sans emploi; jeune retraité~e; au chômage; en recherche d emploi; en congé parental; en recherche active; à la recherche d un emploi|poste; à la recherche d une alternance|opportunité; défunt',
  again: 'désormais; maintenant; actuellement; aujourd hui; à présent; devenu~e; reconverti~e en',
  employer: 'chez; au sein de; au sein du; pour le compte de; au sein d',
  formsAfter: 'eurl; sasu; sca; snc; sci; scop; et fils; groupe; et associés',
  links:
    'de; du; des; d; de la; la; le; les; l; aux; au; en; à; à la; pour; sur; dans; par; département; service; pôle; secteur; chargé~e de; chargé~e des; chargé~e du; en charge de; en charge des; en charge du; équipe; direction de la|des|du|de; spécialisé~e en|dans; domaine; activité; division',
  and: 'et; ainsi que; puis',
  plain:
    'général~e; généraux; régional~e; régionale; régionaux; national~e; nationale; international~e; délégué~e; par intérim; intérimaire; en intérim; de transition; principal; exécutif|exécutive; opérationnel; territorial~e; départemental~e; europe; france; suisse; belgique; québec; canada; afrique; maghreb; ile de france; idf; sud; nord; est; ouest; monde; groupe; libéral~e; diplômé~e; assermenté~e; agréé~e; certifié~e; temps partiel; à temps partiel; cdi; cdd; itinérant~e; sédentaire; central~e; local~e; polyvalent~e; bilingue; stratégique; pluridisciplinaire; technique et; associé; régie; zone; région; site; filiale; sénior; d état; hors classe; interne; externe; équipes; bureau',
  idle: 'propriétaire d un|une; membre d un; secrétaire général~e; chef|cheffe de famille; chef|cheffe à domicile; chef|cheffe; chef|cheffe étoilé; directeur de thèse; directrice de thèse; intérêt; principal~e; père de famille; mère de famille; femme au foyer; partenaire; conférencier|conférencière; président~e de la république; ministre; président~e d association; président~e de l association; président~e du club; président~e du jury; propriétaire d un chien; propriétaire de chien; propriétaire de chat; leader; leader d opinion; entrepreneur dans l âme; patron de presse; chef indien; responsabilité sociale; responsabilité; responsables rh coaching; gestionnaire de mon temps; dirigeant~e bénévole; ambassadeur|ambassadrice; bureau des élèves; président~e du bde; chef|cheffe scout; directeur de sa vie; responsable de mes actes; développement personnel; développement durable; direction assistée; leader du marché; maître de; chef d oeuvre; assistance à maîtrise d ouvrage; maîtrise d ouvrage',
  vices: 'adjoint~e',
  students: 'étudiant~e en; étudiant~e; étudiante en; élève; lycéen|lycéenne',
};
