import type { Vocabulary } from './vocabulary.ts';

export const FR: Vocabulary = {
  language: 'fr',
  headFirst: true,
  ranks: [
    [
      'owner-partner',
      'entrepreneurship',
      'fondateur|fondatrice; cofondateur|cofondatrice; entrepreneure|entrepreneuse; créateur|créatrice d entreprise',
    ],
    [
      'owner-partner',
      undefined,
      'propriétaire; copropriétaire de l entreprise; propriétaire gérant|exploitant; associé~e gérant~e; gérant~e associé~e; chef|cheffe d entreprise; associé~e fondateur|fondatrice; associé~e; co gérant~e associé~e; actionnaire; patron|patronne; exploitant~e; franchisé~e; repreneur|repreneuse d entreprise',
    ],
    [
      'cxo',
      'general-management',
      'dirigeant~e; PDG; p d g; DG; DGS; DGD; président directeur général; directeur|directrice général~e; directeur|directrice général~e délégué~e; gérant~e; cogérant~e; administrateur délégué; administratrice déléguée; directeur|directrice exécutif|exécutive; maire; proviseure générale',
    ],
    ['vice-president', undefined, 'viceprésident~e; vice présidence'],
    ['director', undefined, 'directeur|directrice; codirecteur|codirectrice'],
    ['director', 'human-resources', 'DRH'],
    ['director', 'information-technology', 'DSI; RSSI'],
    [
      'director',
      'finance',
      'DAF; RAF; directeur|directrice administratif|administrative et financier|financière',
    ],
    ['director', 'sales', 'directeur|directrice de clientèle; directeur|directrice de comptes'],
    ['director', 'engineering', 'directeur|directrice r d'],
    ['director', 'operations', 'directeur|directrice de restaurant|hôtel'],
    [
      'director',
      'education',
      'proviseur~e; principal~e de collège; recteur|rectrice; doyen|doyenne; inspecteur d académie; directeur|directrice de crèche; directeur|directrice des études',
    ],
    [
      'director',
      'healthcare-services',
      'médecin chef; directeur|directrice d hôpital; chef|cheffe de clinique directeur; chef|cheffe de service hospitalier',
    ],
    ['director', 'media-and-communication', 'dircom; dir com; rédacteur|rédactrice en chef'],
    ['director', 'marketing', 'dirmarketing'],
    ['director', 'arts-and-design', 'directeur|directrice créatif|créative'],
    [
      'experienced-manager',
      undefined,
      'resp; directeur|directrice de magasin; responsable de point de vente; gérant~e de magasin; chef|cheffe de magasin; responsable; chef|cheffe de service; chef|cheffe de département; chef|cheffe de bureau; chef|cheffe de pôle; directeur|directrice d agence; chef|cheffe d agence; chef|cheffe de division; chef|cheffe des; manageur|manageuse; manageure; cadre dirigeant; chef|cheffe de mission audit; chef|cheffe du service|département|bureau|pôle; chef|cheffe d unité; coresponsable; responsables; chef|cheffe de centre; chef|cheffe d établissement',
    ],
    ['experienced-manager', 'human-resources', 'RRH'],
    ['experienced-manager', 'sales', 'directeur|directrice régional des ventes adjoint'],
    ['experienced-manager', 'finance', 'responsable administratif|administrative et financier|financière'],
    [
      'experienced-manager',
      'operations',
      'chef|cheffe d exploitation; chef|cheffe de production; chef|cheffe d entrepôt',
    ],
    [
      'experienced-manager',
      'engineering',
      'conducteur|conductrice de travaux; chef|cheffe de chantier principal; directeur|directrice de travaux adjoint',
    ],
    [
      'experienced-manager',
      'healthcare-services',
      'cadre de santé; cadre infirmier|infirmière; chef|cheffe de clinique; cadre supérieur de santé; infirmier|infirmière coordinateur|coordinatrice',
    ],
    ['experienced-manager', 'accounting', 'chef|cheffe comptable'],
    [
      'entry-manager',
      undefined,
      'adjoint~e de magasin; chef|cheffe d équipe; chef|cheffe d équipes; chef|cheffe de rayon; chef|cheffe d atelier; chef|cheffe de secteur; superviseur~e|superviseuse; contremaître|contremaîtresse; encadrant~e; agent de maîtrise; responsable d équipe; responsable d équipes; chef|cheffe de groupe; chef|cheffe de quart; chef|cheffe d îlot; responsable adjoint~e de magasin; animateur|animatrice d équipe; manager d équipe; manager de proximité; manager de rayon; chef|cheffe de chantier; chef|cheffe de file; chef|cheffe de poste; chef|cheffe de brigade; chef|cheffe de ligne; chef|cheffe de section; team leadeuse; coordinateur|coordinatrice d équipe; responsable de rayon; référent~e d équipe; chef|cheffe de salle; chef|cheffe de réception; responsable de salle',
    ],
    ['entry-manager', 'sales', 'chef|cheffe de caisse; responsable de caisse'],
    ['entry-manager', 'operations', 'chef|cheffe magasinier; chef|cheffe de quai'],
    ['cxo', undefined, 'membre du directoire; membre du comité de direction|exécutif; membre du codir|comex'],
    ['owner-partner', 'healthcare-services', 'pharmacien|pharmacienne titulaire'],
  ],
  openingRanks: [
    ['cxo', 'general-management', 'direction générale'],
    ['director', undefined, 'direction'],
  ],
  roles: [
    ['professional', undefined, 'caissier|caissière'],
    [
      'professional',
      'program-and-project-management',
      'chef|cheffe de projet; chef|cheffe de projets; chef|cheffe projet; responsable de projet; responsable de projets; responsable projet; responsable projets; chef|cheffe de programme; chargé~e de projet; chargé~e de projets; assistant chef de projet pmo; responsable pmo; responsable de programme; chargé~e de programme; planificateur de projet; consultant pmo',
    ],
    [
      'professional',
      'information-technology',
      'chef|cheffe de projet informatique|si|it|moa|moe; administrateur|administratrice système; technicien|technicienne support; informaticien|informaticienne; admin|administrateur|administratrice sys|système|systèmes|réseau|réseaux; adminsys; scientifique des données; ingénieur~e système|systèmes|réseau|réseaux|cybersécurité|infrastructure; analyste soc|sécurité; analyste fonctionnel|programmeur; gestionnaire de parc informatique; webmestre; expert~e cybersécurité; consultant~e sap|si|erp; responsable sécurité des systèmes d information adjoint; urbaniste si; intégrateur|intégratrice',
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
      'chef|cheffe de produit; chef|cheffe de produits; chef|cheffe produit; responsable produit; responsable de produit; responsable produits; propriétaire de produit',
    ],
    [
      'professional',
      'marketing',
      'chef|cheffe de publicité; chef|cheffe de produit marketing; chef|cheffe de marque; responsable de marque; chargé~e de {marketing|communication marketing}; chargé~e d études marketing; community manageuse; gestionnaire de communauté; responsable de communauté; concepteur rédacteur; conceptrice rédactrice; rédacteur|rédactrice web marketing; chef|cheffe de projet marketing|événementiel; référenceur|référenceuse; responsable réseaux sociaux; chargé~e de trafic; animateur|animatrice réseaux sociaux; influenceur|influenceuse; chargé~e de crm; chargé~e de campagnes',
    ],
    [
      'professional',
      'sales',
      'commercial~e; technico commercial~e; commercial~e terrain|sédentaire|itinérant; ingénieur~e commercial~e; ingénieur~e d affaires; ingénieur~e technico commercial~e; ingénieur~e avant vente; vendeur|vendeuse; délégué~e médical~e; visiteur|visiteuse médical~e; chargé~e de clientèle; chargé~e d affaires; chargé~e de comptes; responsable grands comptes; responsable comptes clés; responsable de compte; responsable de comptes; responsable de clientèle; gestionnaire de comptes; gestionnaire de compte; représentant~e; VRP; télévendeur|télévendeuse; téléprospecteur|téléprospectrice; téléconseiller vente; hôte|hôtesse de caisse; négociateur|négociatrice; animateur|animatrice des ventes; conseiller|conseillère voyage|voyages; chef|cheffe de secteur gms; responsable de secteur commercial; assistant commercial export manager; merchandiseur|merchandiseuse; délégué~e pharmaceutique; apporteur d affaires; conseiller|conseillère beauté',
    ],
    [
      'professional',
      'business-development',
      'business developper|developpeur|developpeuse; chargé~e de développement; chargé~e de partenariats; chargé~e du développement; développeur|développeuse commercial~e; responsable partenariats; responsable des partenariats; chargé~e de collecte de fonds; chargé~e de mécénat',
    ],
    ['professional', 'purchasing', 'acheteur|acheteuse; chef|cheffe de produit achats'],
    [
      'professional',
      'accounting',
      'comptable; expert~e comptable; expert~e comptable stagiaire; commissaire aux comptes; auditeur|auditrice financier|financière; réviseur|réviseuse; fiscaliste; teneur de livres; contrôleur|contrôleuse interne; chef|cheffe de mission; secrétaire comptable adjoint',
    ],
    [
      'professional',
      'finance',
      'contrôleur|contrôleuse de gestion; contrôleur|contrôleuse budgétaire; conseiller|conseillère {bancaire|clientèle banque|patrimonial}; gestionnaire de fortune; gestionnaire de portefeuille; gérant~e de portefeuille; gérant~e de fonds; trésorier|trésorière; courtier|courtière; agent~e général~e d assurance; agent~e d assurance; conseiller|conseillère en assurance; gestionnaire assurance; souscripteur|souscriptrice; actuaire; banquier|banquière; chargé~e d affaires entreprises|professionnels; chargé~e de clientèle professionnels|entreprises|bancaire; chargé~e de recouvrement; économiste financier; conseiller|conseillère clientèle particuliers|professionnels; guichetier|guichetière; planificateur|planificatrice financier; rédacteur|rédactrice sinistres',
    ],
    [
      'professional',
      'engineering',
      'ingénieur~e; ingénieurs; ingénieur~e d affaires technique; développeur|développeuse; programmeur|programmeuse; technicien|technicienne de production; technicien|technicienne sav; dessinateur|dessinatrice; projeteur|projeteuse; mécanicien|mécanicienne; soudeur|soudeuse; électromécanicien|électromécanicienne; automaticien|automaticienne; chaudronnier; usineur; tourneur; fraiseur; géomètre; métreur|métreuse; carrossier; ajusteur; chauffagiste; frigoriste; roboticien|roboticienne; économiste de la construction; ouvrier du bâtiment; opérateur|opératrice cnc',
    ],
    [
      'professional',
      'legal',
      'avocat~e; juriste; notaire; clerc; huissier|huissière; commissaire de justice; magistrat~e; juge; procureur~e; greffier|greffière; chargé~e de conformité; responsable conformité adjoint; chargé~e des affaires juridiques|réglementaires; chargé~e d affaires réglementaires; parajuriste; médiateur|médiatrice juridique; conseil en propriété industrielle; conseil juridique; assesseur; responsable juridique adjoint',
    ],
    [
      'professional',
      'healthcare-services',
      'IDE; infirmier|infirmière; médecin; docteur|docteure en médecine; chirurgien|chirurgienne; dentiste; pharmacien|pharmacienne; préparateur|préparatrice en pharmacie; kinésithérapeute; ergothérapeute; orthophoniste; psychologue; psychiatre; psychothérapeute; thérapeute; sage femme; vétérinaire; ambulancier|ambulancière; opticien|opticienne; ostéopathe; diététicien|diététicienne; nutritionniste; podologue; puériculteur|puéricultrice; auxiliaire de puériculture; auxiliaire de vie; radiologue; cardiologue; dermatologue; pédiatre; neurologue; anesthésiste; manipulateur|manipulatrice {radio|en radiologie}; technicien|technicienne de laboratoire médical; biologiste médical; audioprothésiste; sophrologue; naturopathe; ophtalmologue; ophtalmologiste; gynécologue; assistant~e dentaire; assistant~e médical~e; brancardier|brancardière; oncologue; prothésiste dentaire; attaché~e de recherche clinique; psychomotricien|psychomotricienne; soignant~e; aide à domicile; orthoptiste; physiothérapeute; préposé~e aux bénéficiaires',
    ],
    [
      'professional',
      'education',
      'enseignant~e; professeur~e; maître|maîtresse de conférences; maître|maîtresse d école; instituteur|institutrice; éducateur|éducatrice sportif|sportive; éducateur|éducatrice de jeunes enfants; chargé~e de cours; tuteur|tutrice; animateur|animatrice pédagogique; ingénieur~e pédagogique; concepteur|conceptrice pédagogique; conseiller|conseillère principal d éducation; cpe; bibliothécaire; documentaliste; AESH; atsem; responsable pédagogique; surveillant~e; entraîneur|entraîneuse; précepteur; lecteur à l université; assistant~e maternelle; chargé~e de formation',
    ],
    [
      'professional',
      'human-resources',
      'recruteur|recruteuse; chargé~e de recrutement; chargé~e de ressources humaines; chargé~e des ressources humaines; chargé~e de développement rh; conseiller|conseillère en évolution professionnelle; chasseur|chasseuse de têtes; généraliste rh; partenaire rh; assistant rh généraliste; conseiller|conseillère en insertion professionnelle; chargé~e d insertion; sourceur|sourceuse',
    ],
    [
      'professional',
      'media-and-communication',
      'journaliste; rédacteur|rédactrice; secrétaire de rédaction; chargé~e de communication; chargé~e des relations presse|publiques; chargé~e de relations presse|publiques; porte parole; traducteur|traductrice; interprète; correcteur|correctrice; écrivain~e; éditeur|éditrice; présentateur|présentatrice; animateur|animatrice radio|tv; producteur|productrice; réalisateur|réalisatrice; monteur vidéo; monteuse vidéo; vidéaste; cadreur|cadreuse; ingénieur~e du son; scénariste; créateur|créatrice de contenu; créateur|créatrice de contenus; chroniqueur|chroniqueuse; chef|cheffe de projet éditorial; concepteur|conceptrice multimédia; biographe; chargé~e d affaires publiques; assistant réalisateur',
    ],
    [
      'professional',
      'arts-and-design',
      'graphiste; infographiste; directeur|directrice artistique; directeur|directrice photo; directeur|directrice de la photographie; concepteur|conceptrice; designeuse; maquettiste; webdesigner|webdesigneuse; illustrateur|illustratrice; photographe; artiste; dessinateur de presse; styliste; modéliste; décorateur|décoratrice; architecte; urbaniste; comédien|comédienne; acteur|actrice; musicien|musicienne; chanteur|chanteuse; danseur|danseuse; chorégraphe; metteur|metteuse en scène; scénographe; compositeur|compositrice; chef|cheffe d orchestre; chef|cheffe opérateur; peintre; sculpteur|sculptrice; bijoutier; joaillier; animateur|animatrice 3d|2d; costumier|costumière; maquilleur|maquilleuse; coiffeur|coiffeuse; fleuriste; commissaire d exposition; conservateur|conservatrice; couturier|couturière; esthéticien|esthéticienne; régisseur|régisseuse',
    ],
    [
      'professional',
      'research',
      'chercheur|chercheuse; chargé~e de recherche; ingénieur~e de recherche; post doctorant~e; postdoctorant~e; scientifique; statisticien|statisticienne; économiste; historien|historienne; sociologue; chimiste; biologiste; physicien|physicienne; mathématicien|mathématicienne; géologue; chargé~e d études; laborantin~e; technicien|technicienne de recherche; archéologue; anthropologue; climatologue; biochimiste; géographe; agronome; ingénieur~e agronome; démographe; politologue; météorologue; philosophe; linguiste; microbiologiste; biostatisticien|biostatisticienne',
    ],
    [
      'professional',
      'operations',
      'approvisionneur|approvisionneuse; agent~e {de quai|de transit}; ouvrier|ouvrière; préparateur|préparatrice de commandes; magasinier|magasinière; cariste; manutentionnaire; logisticien|logisticienne; planificateur|planificatrice; ordonnanceur|ordonnanceuse; affréteur|affréteuse; exploitant~e transport; déclarant~e en douane; transitaire; chauffeur|chauffeuse; conducteur|conductrice; livreur|livreuse; coursier|coursière; facteur|factrice; agent~e d accueil logistique; chargé~e de planification; répartiteur|répartitrice; éboueur; marin; manoeuvre',
    ],
    [
      'professional',
      'quality-assurance',
      'qualiticien|qualiticienne; technicien|technicienne hse; ingénieur~e qualité|test|tests|validation|qhse|hse; testeur|testeuse; animateur|animatrice qualité|sécurité|qse|hse; chargé~e de qualité; préventeur|préventrice; coordinateur|coordinatrice sécurité|sps|hse; chargé~e hse; chargé~e de prévention; métrologue',
    ],
    [
      'professional',
      'customer-success-and-support',
      'téléconseiller|téléconseillère; chargé~e de relation client|clientèle; chargé~e de la relation client; chargé~e de service client; chargé~e du service client; technicien|technicienne support client|hotline|sav; hotliner; téléopérateur|téléopératrice; conseiller|conseillère technique; responsable succès client; chargé~e de succès client; représentant~e service à la clientèle; hôte|hôtesse service client; agent~e d escale',
    ],
    [
      'professional',
      'real-estate',
      'négociateur|négociatrice immobilier|immobilière; mandataire immobilier; promoteur|promotrice immobilier; gestionnaire {locative|de patrimoine immobilier|de biens}; gestionnaire de copropriétés; syndic; expert~e immobilier; courtier|courtière immobilier; administrateur|administratrice de biens; chargé~e de gestion locative; chargé~e d opérations immobilières; marchand de biens; diagnostiqueur immobilier; principal de copropriété; développeur foncier; prospecteur foncier',
    ],
    [
      'professional',
      'military-and-protective-services',
      'policier|policière; gardien|gardienne de la paix; gendarme; pompier; militaire; soldat~e; officier; agent~e de protection; agent~e de prévention et de sécurité; douanier|douanière; surveillant~e pénitentiaire; gardien|gardienne de prison; enquêteur|enquêtrice; garde du corps; vigile; maître chien; légionnaire; marin pompier; caporal; ssiap; matelot; pilote de chasse; réserviste',
    ],
    [
      'professional',
      'community-and-social-services',
      'travailleur|travailleuse social~e; assistant~e social~e; assistant~e de service social; éducateur|éducatrice; animateur|animatrice; conseiller|conseillère conjugal; médiateur|médiatrice; pasteur~e; prêtre; curé; rabbin; diacre; aumônier; coordinateur|coordinatrice associatif; accompagnant~e éducatif et social; chargé~e d insertion sociale; travailleur|travailleuse humanitaire; intervenant~e en prévention; mandataire judiciaire à la protection des majeurs',
    ],
    [
      'professional',
      'administrative',
      'adjoint~e administratif|administrative; gestionnaire des dossiers; office manageuse; chargé~e d accueil administratif; chargé~e de gestion administrative; rédacteur|rédactrice territorial~e; archiviste; opérateur|opératrice de saisie; agent~e de saisie; attaché~e territorial~e; commis de bureau; officier d état civil; secrétaire de mairie',
    ],
    [
      'professional',
      undefined,
      'électricien|électricienne; plombier|plombière; menuisier|menuisière; maçon|maçonne; couvreur; charpentier; peintre en bâtiment; gardien|gardienne d immeuble; concierge d immeuble; chef|cheffe de gare; gouvernante; fonctionnaire; chargé~e; chargé~e de mission; conseiller|conseillère; coordinateur|coordinatrice; coordonnateur|coordonnatrice; gestionnaire; analyste; spécialiste; employé~e; agent~e; agent~e d accueil polyvalent; collaborateur|collaboratrice; technicien supérieur; délégué~e; attaché~e; cadre; responsable de dossier; référent~e; intervenant~e; opérationnel; salarié~e; praticien|praticienne; contrôleur|contrôleuse; professionnel|professionnelle; artisan~e; administrateur|administratrice; préposé~e; correspondant~e; négociant; planneur|planneuse stratégique; conférencier formateur; technicien|technicienne logistique; technicien|technicienne de surface; cuisinier|cuisinière; chef|cheffe de cuisine; chef|cheffe de partie; chef|cheffe de rang; second de cuisine; commis de cuisine; serveur|serveuse; barman|barmaid; sommelier|sommelière; boulanger|boulangère; pâtissier|pâtissière; boucher|bouchère; hôtesse de l air; personnel navigant commercial; pilote; agriculteur|agricultrice; viticulteur|viticultrice; jardinier|jardinière; femme de chambre; valet de chambre',
    ],
    [
      'strategic',
      undefined,
      'directeur|directrice de cabinet; chef|cheffe de cabinet; conseiller|conseillère spécial~e; conseiller|conseillère stratégique; conseiller|conseillère du président; dircab',
    ],
    ['entry', undefined, 'auxiliaire; commis'],
    ['entry', 'accounting', 'aide comptable'],
    [
      'entry',
      'operations',
      'aide cuisinier; aide de cuisine; plongeur|plongeuse; aide magasinier; commis de salle',
    ],
    ['entry', 'sales', 'employé~e libre service'],
    ['entry', 'administrative', 'assistant~e de gestion; assistant~e polyvalent~e'],
  ],
  weakRoles: [
    [
      'professional',
      'consulting',
      'consultant~e; conseil en stratégie|management; conseiller|conseillère en gestion; conseiller|conseillère en entreprise',
    ],
    ['professional', 'engineering', 'technicien|technicienne'],
    ['professional', 'operations', 'opérateur|opératrice'],
    ['professional', 'accounting', 'auditeur|auditrice'],
    ['professional', 'quality-assurance', 'inspecteur|inspectrice'],
    ['professional', 'education', 'formateur|formatrice; moniteur|monitrice'],
  ],
  fields: [
    [
      'sales',
      'ventes; vente; commercial~e; commerciaux; commerciales; grands comptes; comptes clés; force de vente; commerce; administration des ventes; adv; avant vente; distribution commerciale; développement des ventes; réseau de distribution; animation commerciale; comptes stratégiques; gestion de comptes; performance commerciale; action commerciale; grande distribution; détail',
    ],
    [
      'marketing',
      'mkt; mktg; publicité; marque; marques; événementiel; webmarketing; marketing opérationnel; réseaux sociaux; études marketing; études de marché; référencement; fidélisation; médias sociaux; événements',
    ],
    [
      'business-development',
      'développement commercial; développement des affaires; partenariats; développement business; affaires nouvelles; développement international; partenariat; mécénat; développement des partenariats; collecte de fonds; développement et partenariats; relations partenaires; partenaires',
    ],
    [
      'finance',
      'financier|financière; finances; administratif et financier; contrôle de gestion; trésorerie; administration et finances; banque; assurances; risques; risque; investissement; investissements; fiscal~e; patrimoine; fonds; gestion d actifs; financement; financements; relations investisseurs; fusions acquisitions; sinistres; crédits; recouvrement; planification financière; marchés financiers; banque privée; services financiers; comptabilité et finances; administrative et financière; gestion privée; capital investissement',
    ],
    [
      'accounting',
      'comptabilité; comptable; fiscalité; consolidation; comptes fournisseurs; facturation; expertise comptable; contrôle interne; comptes clients; contrôle comptable',
    ],
    [
      'human-resources',
      'rh; ressources humaines; recrutement; paie; formation; administration du personnel; relations sociales; développement rh; talents; rémunération; rémunérations; affaires sociales; marque employeur; développement des compétences; emploi; diversité; diversité et inclusion; qvt; relations humaines; compétences; carrières; acquisition de talents; avantages sociaux; développement du capital humain; capital humain; qualité de vie au travail; développement des talents; formation professionnelle',
    ],
    [
      'information-technology',
      'informatique; systèmes d information; SI; données; infrastructures; numérique; cybersécurité; sécurité informatique; réseaux; réseau; systèmes; transformation digitale; transformation numérique; bases de données; intelligence artificielle; IA; support informatique; sécurité des systèmes d information; télécoms; digitalisation; exploitation informatique; applicatif; base de données; informatique décisionnelle; systèmes informatiques; technologies de l information; ti; sécurité si; sécurité de l information; urbanisation',
    ],
    [
      'engineering',
      'technique; techniques; ingénierie; développement; bureau d études; travaux; études; recherche et développement; r et d; méthodes; génie civil; mécanique; électrique; électronique; automatisme; automatismes; conception; logiciel; technologies; bâtiment; génie électrique; génie mécanique; robotique; industrialisation; travaux neufs; btp; procédés; énergie; installations; électricité; essais; technologique; innovation technologique; chantier; aéronautique; automobile',
    ],
    [
      'operations',
      'préparation de commandes; préparation de commandes; opérations; logistique; exploitation; entrepôt; chaîne d approvisionnement; chaîne logistique; transports; usine; ordonnancement; planification; fabrication; industriel|industrielle; amélioration continue; flux; stocks; stock; magasinage; services généraux; excellence opérationnelle; flotte; atelier; douane; parc; opérationnel|opérationnelle; expédition; expéditions; opérations commerciales; processus; performance industrielle; conditionnement; plateforme logistique; entreposage; circulation; réception marchandises; trafic; moyens généraux; prévision',
    ],
    [
      'purchasing',
      'achats; achat; approvisionnement; approvisionnements; marchés publics; achats indirects; commande publique; fournisseurs; achats publics; appels d offres',
    ],
    ['product-management', 'produit; produits; gamme; offre; catalogue; stratégie produit'],
    [
      'program-and-project-management',
      'projets; projet; conduite du changement; pmo; bureau de projets; portefeuille projets; pilotage; portefeuille de projets',
    ],
    [
      'customer-success-and-support',
      'relation client; relations client; relation clients; expérience client; clientèle; sav; succès client; satisfaction client; centre d appels; centre de relation client; relation clientèle; après vente; assistance; réclamations; accueil client; expérience clients',
    ],
    [
      'legal',
      'juridique; juridiques; affaires juridiques; conformité; contentieux; droit; droit des affaires; affaires réglementaires; protection des données; propriété intellectuelle; réglementaire; contrats; éthique; déontologie; droit public; droit du travail; droit pénal; droit des sociétés; réglementation; gouvernance; brevets',
    ],
    [
      'quality-assurance',
      'qualité; qse; assurance qualité; contrôle qualité; sécurité et environnement; sécurité environnement; tests; sécurité alimentaire; prévention; recette; santé sécurité; santé et sécurité; certification; sécurité au travail; hygiène',
    ],
    [
      'research',
      'directeur|directrice de recherche; recherche clinique; laboratoire; recherche scientifique; scientifique; chimie; physique; recherche appliquée; sciences humaines; statistiques; observatoire; mathématiques appliquées',
    ],
    [
      'media-and-communication',
      'relations presse; relations publiques; affaires publiques; rédaction; médias; éditorial~e; édition; contenus; contenu; relations médias; audiovisuel; communication institutionnelle; journal; relations institutionnelles; relations extérieures; traduction; publication; cinéma; affaires corporatives; image',
    ],
    [
      'administrative',
      'administratif|administrative; services administratifs; secrétariat; accueil; moyens généraux administratifs; services généraux administratifs; bureau; bureautique; affaires générales; courrier; archives; état civil; réception',
    ],
    [
      'education',
      'pédagogique; pédagogie; enseignement; scolaire; études universitaires; vie scolaire; école; formation continue; formation initiale; vie étudiante; scolarité; petite enfance; enseignement supérieur; programmes pédagogiques; enfance; mathématiques; orientation; histoire géographie; physique chimie; anglais; lettres; périscolaire',
    ],
    [
      'healthcare-services',
      'santé; médical~e; soins; soins infirmiers; pharmacie; clinique; hospitalier|hospitalière; gériatrie; urgences; bloc opératoire; santé publique; pédiatrie; cardiologie; affaires médicales; oncologie; réanimation; anesthésie; médecine; rééducation; médico social; paramédical; santé mentale; sanitaire; soins à domicile; ehpad; maternité; imagerie médicale; médico sociale',
    ],
    [
      'arts-and-design',
      'artistique; création; graphique; graphisme; culturel|culturelle; architecture; studio graphique; musique; photographie; décoration; identité visuelle; patrimoine culturel; affaires culturelles; arts plastiques; spectacle; théâtre; collection; expositions; urbanisme',
    ],
    ['consulting', 'conseil; conseil aux entreprises; activités de conseil; cabinet de conseil'],
    [
      'real-estate',
      'immobilier|immobilière; foncier|foncière; copropriété; gestion locative; patrimoine immobilier; promotion immobilière; transaction; habitat; location; immobilier d entreprise; logement; aménagement; biens immobiliers; transactions immobilières; développement immobilier; locatif; syndic',
    ],
    [
      'military-and-protective-services',
      'général de brigade|division; commissaire divisionnaire; capitaine; commandant~e; commissaire de police; chef|cheffe de corps; sergent; adjudant; maréchal des logis; brigadier chef; sûreté; sécurité; gendarmerie; armée; protection civile; police municipale; pompiers; incendie; secours; armée de terre; armée de l air; marine nationale; sécurité publique; sécurité civile; surveillance; tranquillité publique; protection rapprochée; police judiciaire',
    ],
    [
      'community-and-social-services',
      'social~e; action sociale; sociaux; insertion; jeunesse; vie associative; solidarité; solidarités; humanitaire; socioculturel|socioculturelle; protection de l enfance; enfance et famille; service social; développement social; accompagnement social; enfance jeunesse; bénévolat; bénévoles; famille; handicap; insertion professionnelle; cohésion sociale; hébergement d urgence; aide sociale; développement local; médiation; centre social; politique de la ville; aide à la personne; aide humanitaire; plaidoyer',
    ],
    ['entrepreneurship', 'entrepreneuriat'],
    [undefined, 'restauration; hôtellerie; hébergement; cuisine; hotellerie restauration; propreté'],
  ],
  grades: [
    ['senior', 'confirmé~e; expérimenté~e; référent~e technique; chevronné~e'],
    ['entry', 'débutant~e; adjoint administratif junior'],
    ['strategic', 'principal~e; en chef'],
  ],
  training:
    'stagiaire; stage; alternant~e; alternance; apprenti~e; doctorant~e; élève ingénieur|avocat|infirmier; élève ingénieure|avocate|infirmière; interne en médecine|pharmacie; externe en médecine; étudiant~e infirmier|infirmière; vie étudiant; apprentissage; contrat pro; étudiant~e salarié; mastérant~e; en formation; service civique',
  aides: 'assistante',
  gatekeepers:
    'assistant~e {du|de|de la} direction|dg|pdg|présidence|drh|daf; assistant~e direction; assistant~e personnel|personnelle; assistant~e exécutif|exécutive; assistant~e particulier|particulière; secrétaire; secrétariat de direction; standardiste; hôte|hôtesse d accueil; agent~e d accueil; chargé~e d accueil; réceptionniste; assistant~e d équipe; adjoint~e de direction; adjoint~e exécutif|exécutive; attaché~e de direction; accueil et standard; assistant~e bilingue de direction; assistant~e comex|codir; adjoint~e à la direction',
  not: 'plus; ne suis plus; pas; futur~e; aspirant~e; à la recherche; en recherche; recherche un; recherche une; recherchons; cherche; je cherche; j aide; j accompagne; je conseille; j aide les; nous aidons; nous accompagnons; aide les; accompagne les; accompagne; nous recrutons; on recrute; recrute; je recrute; recrutement en cours; administrateur|administratrice indépendant~e; membre du conseil; membre du conseil {d administration|de surveillance}; président~e du conseil de surveillance; administrateur|administratrice de sociétés; membre du comité stratégique; passionné~e par; passionné~e de; à l écoute de; à l écoute d; ouvert~e à; en quête; en reconversion; en reconversion vers; souhaite; rêve de; bientôt; candidat~e; candidat~e au poste; mari de; femme de; fils de; fille de; au service des; au service de; coach de; coach pour; coach des; mentor de; conseil aux dirigeants; conseiller des dirigeants; formateur pour dirigeants; sparring partner; partenaire des; partenaire de; pour les; auprès des; aux côtés des; en devenir; élu~e; membre actif; disponible; postule',
  former:
    'ancien|ancienne; anciennement; précédemment; autrefois; ancien du poste; auparavant; jadis; exdirecteur',
  over: 'de ma vie; de moi même; de sa vie; recherché~e; à la retraite; honoraire; en disponibilité; sortant~e',
  gone: 'jeune diplômé~e; retraité~e; en retraite; demandeur|demandeuse d emploi; sans emploi; jeune retraité~e; au chômage; en recherche d emploi; en congé parental; en recherche active; à la recherche d un emploi|poste; à la recherche d une alternance|opportunité; défunt',
  again: 'désormais; maintenant; actuellement; aujourd hui; à présent; devenu~e; reconverti~e en',
  employer: 'chez; au sein de; au sein du; pour le compte de; au sein d',
  formsAfter: 'eurl; sasu; sca; snc; sci; scop; et fils; groupe; et associés',
  links:
    'de; du; des; d; au service; de la; la; le; les; l; aux; au; en; à; à la; pour; sur; dans; par; département; service; pôle; secteur; chargé~e de; chargé~e des; chargé~e du; en charge de; en charge des; en charge du; équipe; direction de la|des|du|de; spécialisé~e en|dans; domaine; activité; division',
  and: 'et; ainsi que; puis',
  plain:
    'général~e; généraux; régional~e; régionale; régionaux; national~e; nationale; international~e; délégué~e; par intérim; intérimaire; en intérim; de transition; principal; exécutif|exécutive; opérationnel; territorial~e; départemental~e; europe; france; suisse; belgique; québec; canada; afrique; maghreb; ile de france; idf; sud; nord; est; ouest; monde; groupe; libéral~e; diplômé~e; assermenté~e; agréé~e; certifié~e; temps partiel; à temps partiel; cdi; cdd; itinérant~e; sédentaire; central~e; local~e; polyvalent~e; bilingue; stratégique; pluridisciplinaire; technique et; associé; régie; zone; région; site; filiale; sénior; d état; hors classe; interne; externe; équipes; bureau',
  idle: 'maître|maîtresse de stage; tuteur|tutrice de stage; offre de stage; propriétaire d un|une; membre d un; secrétaire général~e; chef|cheffe de famille; chef|cheffe à domicile; chef|cheffe; chef|cheffe étoilé; directeur de thèse; directrice de thèse; intérêt; principal~e; père de famille; mère de famille; femme au foyer; partenaire; conférencier|conférencière; président~e de la république; ministre; président~e d association; président~e de l association; président~e du club; président~e du jury; propriétaire d un chien; propriétaire de chien; propriétaire de chat; leader; leader d opinion; entrepreneur dans l âme; patron de presse; chef indien; responsabilité sociale; responsabilité; responsables rh coaching; gestionnaire de mon temps; dirigeant~e bénévole; ambassadeur|ambassadrice; bureau des élèves; président~e du bde; chef|cheffe scout; directeur de sa vie; responsable de mes actes; développement personnel; développement durable; direction assistée; leader du marché; maître de; chef d oeuvre; assistance à maîtrise d ouvrage; maîtrise d ouvrage',
  vices: 'adjoint~e',
  students: 'étudiant~e; élève; lycéen|lycéenne',
};
