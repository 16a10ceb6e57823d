import type { Vocabulary } from './vocabulary.ts';

export const NL: Vocabulary = {
  language: 'nl',
  ranks: [
    ['cxo', 'general-management', 'zaakvoerder|zaakvoerster'],
    ['owner-partner', undefined, 'DGA'],
    [
      'owner-partner',
      'entrepreneurship',
      'oprichter|oprichtster; medeoprichter|medeoprichtster; ondernemer|onderneemster; grondlegger',
    ],
    [
      'owner-partner',
      undefined,
      'eigenaar|eigenaresse|eigenares; medeeigenaar; vennoot; directeur eigenaar; directeur grootaandeelhouder; grootaandeelhouder; aandeelhouder; eigenaar directeur; bedrijfseigenaar; praktijkhouder; praktijkeigenaar; maat in de maatschap; franchisenemer; firmant',
    ],
    [
      'cxo',
      'general-management',
      'algemeen|algemene directeur|directrice; directievoorzitter; bestuursvoorzitter; voorzitter van de raad van bestuur|directie; bestuurder; directeur bestuurder; statutair directeur|bestuurder; algemeen manager; raad van bestuur; secretaris generaal; president directeur; voorzitter directie; burgemeester; managing directeur',
    ],
    ['vice-president', undefined, 'vice voorzitter'],
    ['director', undefined, 'hoofd; onderdirecteur; sectordirecteur; divisiedirecteur; directeuren'],
    [
      'director',
      'education',
      'schoolhoofd; schooldirecteur|schooldirectrice; decaan; conrector; directeur basisschool',
    ],
    ['director', 'healthcare-services', 'ziekenhuisdirecteur; zorgdirecteur'],
    ['director', 'sales', 'verkoopdirecteur; salesdirecteur'],
    ['director', 'media-and-communication', 'hoofdredacteur|hoofdredactrice'],
    [
      'experienced-manager',
      undefined,
      'bedrijfsleider|bedrijfsleidster; winkelmanager; winkelleider; afdelingshoofd; afdelingsmanager; afdelingschef|afdelingscheffin; diensthoofd; vestigingsmanager; vestigingsleider; vestigingsdirecteur; filiaalmanager; filiaalhouder|filiaalhoudster; filiaaldirecteur|filiaalleider|filiaalleidster; kantoordirecteur; kantoormanager directie; regiomanager; rayonmanager; locatiemanager; locatieleider; unitmanager; clustermanager; sectormanager; districtmanager; sectorhoofd; hoofd van dienst; leidinggevende manager; clusterhoofd; manager bedrijfsbureau',
    ],
    [
      'experienced-manager',
      'operations',
      'productieleider|productieleidster; productiemanager; magazijnmanager; magazijnverantwoordelijke; expeditiechef; fabrieksmanager; fabrieksdirecteur',
    ],
    ['experienced-manager', 'accounting', 'hoofdboekhouder'],
    ['experienced-manager', 'finance', 'financieel verantwoordelijke'],
    [
      'experienced-manager',
      'sales',
      'verkoopleider|verkoopleidster; verkoopmanager; verkoopverantwoordelijke; salesleider',
    ],
    [
      'experienced-manager',
      'healthcare-services',
      'zorgmanager; hoofdverpleegkundige; praktijkmanager; apotheekmanager',
    ],
    ['experienced-manager', 'engineering', 'hoofduitvoerder; werkplaatschef; werfleider'],
    [
      'experienced-manager',
      'education',
      'onderwijsmanager; opleidingsmanager; opleidingsdirecteur; adjunct schooldirecteur',
    ],
    ['experienced-manager', 'administrative', 'hoofd administratie manager'],
    [
      'entry-manager',
      undefined,
      'teamleider|teamleidster; teamverantwoordelijke; teamcoach leider; ploegleider|ploegleidster; ploegbaas; ploegchef; groepsleider|groepsleidster manager; voorman; voorvrouw; leidinggevende; teammanager; assistent manager; assistent filiaalmanager|bedrijfsleider|vestigingsmanager|restaurantmanager; assistent leidinggevende; shiftleider; shiftmanager; shiftverantwoordelijke; floormanager; sectieleider; eerste medewerker; werkmeester; werkleider; meestergast; teamhoofd; chef van dienst',
    ],
    ['entry-manager', 'sales', 'winkelverantwoordelijke; winkelchef; kassachef; eerste verkoper|verkoopster'],
    [
      'entry-manager',
      'operations',
      'magazijnchef; magazijnleider; shiftleader productie; productiechef; ploegleider productie',
    ],
    ['entry-manager', 'engineering', 'uitvoerder; ploegbaas techniek'],
    [
      'experienced-manager',
      'military-and-protective-services',
      'commissaris van politie; beveiligingsmanager',
    ],
    ['director', 'military-and-protective-services', 'hoofdcommissaris'],
    ['cxo', undefined, 'lid raad van bestuur; lid van de raad van bestuur; directielid'],
    ['experienced-manager', 'quality-assurance', 'kwaliteitsmanager'],
  ],
  openingRanks: [['cxo', 'general-management', 'algemene directie; directie']],
  roles: [
    [
      'professional',
      'program-and-project-management',
      'projectleider|projectleidster; projectmanager; programmamanager; programmaleider; projectmedewerker|projectmedewerkster; projectcoördinator; projectcontroller; projectsecretaris; projectondersteuner; projectverantwoordelijke; projectbeheerder; verandermanager; projectadministrateur',
    ],
    ['professional', 'product-management', 'producteigenaar; productspecialist; productverantwoordelijke'],
    [
      'professional',
      'sales',
      'verkoper|verkoopster; vertegenwoordiger|vertegenwoordigster; verkoopadviseur; verkoopmedewerker|verkoopmedewerkster; binnendienstmedewerker|binnendienstmedewerkster; buitendienstmedewerker; winkelmedewerker|winkelmedewerkster; winkelbediende; kassamedewerker|kassamedewerkster; relatiebeheerder; relatiemanager; autoverkoper; handelsvertegenwoordiger; reisadviseur|reisadviseuse; verkoopondersteuner; commercieel afgevaardigde|bediende; klantadviseur; inside salesmedewerker; salesvertegenwoordiger; offerteur; commercieel technisch adviseur',
    ],
    [
      'professional',
      'marketing',
      'tekstschrijver|tekstschrijfster; evenementenmanager; evenementencoördinator; evenementenorganisator; marktonderzoeker; merkmanager; socialmediamanager; marketingmedewerker|marketingmedewerkster; webshopmanager; campagnemanager; mediaplanner; brandmanager; marketing en communicatiemedewerker',
    ],
    ['professional', 'business-development', 'bedrijfsontwikkelaar; fondsenwerver; businessdeveloper'],
    [
      'professional',
      'purchasing',
      'inkoper|inkoopster; aankoper|aankoopster; inkoopmedewerker|inkoopmedewerkster; aankoopverantwoordelijke; aankoopmedewerker; inkoopadviseur; contractmanager inkoop; categoriemanager',
    ],
    [
      'professional',
      'accounting',
      'boekhouder|boekhoudster; registeraccountant; financieel administratief medewerker|medewerkster; belastingadviseur; belastingconsulent; fiscalist; crediteurenadministrateur; debiteurenadministrateur; debiteurenbeheerder; boekhoudkundig medewerker|bediende; bedrijfsrevisor; fiscaal adviseur|jurist; financieel administrateur; registercontroller; gemeentelijk administrateur',
    ],
    [
      'professional',
      'finance',
      'bankier; bankmedewerker|bankmedewerkster; kredietanalist; kredietbeheerder; hypotheekadviseur; verzekeringsadviseur; verzekeringsagent; verzekeringsmakelaar; acceptant; actuaris; schadebehandelaar; schade expert; vermogensbeheerder; beleggingsadviseur; risicomanager; riskmanager; fondsbeheerder; kantoorhouder bank; assistent controller; concerncontroller; pensioenadviseur; relatiebeheerder bank; verzekeringsbemiddelaar',
    ],
    [
      'professional',
      'engineering',
      'ontwikkelaar; softwareontwikkelaar; webontwikkelaar; applicatieontwikkelaar; onderhoudsmonteur; storingsmonteur; servicetechnicus; onderhoudstechnicus; onderhoudstechnieker; procestechnoloog; werktuigbouwkundige; werktuigbouwkundig|elektrotechnisch|bouwkundig|technisch|mechanisch ontwerper; constructeur; tekenaar; elektromonteur; lasser; automonteur; werkvoorbereider; calculator; bouwkundige; elektrotechnicus; mechatronicus; technoloog; automecanicien; projectingenieur; bouwvakker; onderhoudsmedewerker; cnc frezer|draaier; landmeter; procesingenieur; storingsdienst',
    ],
    ['strategic', 'engineering', 'softwarearchitect; systeemarchitect'],
    [
      'professional',
      'information-technology',
      'systeembeheerder; netwerkbeheerder; applicatiebeheerder; functioneel beheerder|applicatiebeheerder; databasebeheerder; ict {beheerder|medewerker|specialist|consultant|coördinator|adviseur|technicus}; it beheerder|medewerker|adviseur; dataspecialist; informatieanalist; informaticus; helpdeskmedewerker|helpdeskmedewerkster; servicedeskmedewerker|servicedeskmedewerkster; systeemanalist; systeemingenieur; netwerkspecialist; informatiebeveiliger; informatiemanager; datawetenschapper; netwerkingenieur; systeemspecialist; ethisch hacker; datascientist; informatieadviseur; databaseontwikkelaar; technisch beheerder|applicatiebeheerder; informatiespecialist',
    ],
    [
      'strategic',
      'information-technology',
      'ict architect; cloudarchitect; netwerkarchitect; oplossingsarchitect; informatiearchitect',
    ],
    [
      'professional',
      'legal',
      'advocaat|advocate; jurist|juriste; bedrijfsjurist|bedrijfsjuriste; juridisch secretaris; notaris; kandidaat notaris; rechter; officier van justitie; deurwaarder; gerechtsdeurwaarder; griffier; magistraat; bedrijfsadvocaat; contractbeheerder; notarieel medewerker; contractmanager; bestuursrechtjurist',
    ],
    [
      'professional',
      'healthcare-services',
      'verpleegkundige; wijkverpleegkundige; verpleegkundig specialist; verzorgende; zorgverlener; zorgkundige; huisarts; bedrijfsarts; specialist ouderengeneeskunde; tandarts; dierenarts; apothekersassistent|apothekersassistente; doktersassistent|doktersassistente; tandartsassistent|tandartsassistente; fysiotherapeut|fysiotherapeute; ergotherapeut|ergotherapeute; logopedist|logopediste; psycholoog|psychologe; verloskundige; vroedvrouw; kraamverzorgende; diëtist|diëtiste; mondhygiënist|mondhygiëniste; ambulanceverpleegkundige; ambulancechauffeur; radioloog; cardioloog; neuroloog; kinderarts; anesthesist; laborant medisch; medisch secretaresse verpleging; geneesheer; kinesitherapeut|kinesist; begeleider zorg; thuisverpleegkundige; thuishulp; helpende; dermatoloog; osteopaat; zorgcoördinator; praktijkondersteuner; audicien; coassistent arts; medisch laborant',
    ],
    [
      'professional',
      'education',
      'docent|docente; leraar|lerares; leerkracht; onderwijzer|onderwijzeres; basisschoolleerkracht; hoogleraar; universitair docent|hoofddocent; lector; rijinstructeur; pedagogisch medewerker|medewerkster; opvoeder|opvoedster; onderwijsadviseur; bibliothecaris|bibliothecaresse; kinderverzorger|kinderverzorgster; kleuterleidster; kleuterjuf; leidster kinderopvang; bijlesdocent; studieadviseur; studiebegeleider; intern begeleider; onderwijskundige; pedagoog|pedagoge; orthopedagoog; juf; zorgleerkracht; studentenbegeleider; gymleraar|gymdocent; mentor op school',
    ],
    [
      'professional',
      'human-resources',
      'personeelsfunctionaris; salarisadministrateur; personeelsadviseur; personeelsconsulent; personeelsmedewerker; loopbaanadviseur; loopbaancoach; intercedent|intercedente; personeelsverantwoordelijke; casemanager verzuim; opleidingsadviseur; wervingsconsulent; opleidingscoördinator; recruitmentconsultant',
    ],
    [
      'professional',
      'research',
      'onderzoeker|onderzoekster; wetenschapper; wetenschappelijk medewerker|onderzoeker; laborant|laborante; chemisch analist; econoom; historicus; socioloog; bioloog|biologe; chemicus; natuurkundige; wiskundige; statisticus; geoloog; archeoloog; beleidsonderzoeker; bioingenieur; onderzoeksmedewerker; psycholoog onderzoeker; labotechnicus; milieukundige; scheikundige; microbioloog',
    ],
    [
      'professional',
      'media-and-communication',
      'journalist|journaliste; eindredacteur|eindredactrice; webredacteur; verslaggever|verslaggeefster; presentator|presentatrice; woordvoerder|woordvoerster; persvoorlichter; voorlichter; communicatiemedewerker|communicatiemedewerkster; communicatieadviseur; communicatiespecialist; communicatieverantwoordelijke; vertaler|vertaalster; tolk; schrijver|schrijfster; videograaf; programmamaker; regisseur media; pr adviseur; pr medewerker; communicatiefunctionaris; uitgever; nieuwslezer; geluidstechnicus; ondertitelaar; producent',
    ],
    [
      'professional',
      'arts-and-design',
      'ontwerper|ontwerpster; vormgever|vormgeefster; interieurontwerper; interieurarchitect; productontwerper; modeontwerper; fotograaf|fotografe; illustrator|illustratrice; kunstenaar|kunstenares; landschapsarchitect; tuinarchitect; muzikant|muzikante; zanger|zangeres; danser|danseres; componist; kapper|kapster; stylist|styliste; bloemist; conservator; goudsmid; interieurstylist|interieurstyliste; stedenbouwkundige; schoonheidsspecialist|schoonheidsspecialiste; beeldhouwer; kunstschilder',
    ],
    [
      'professional',
      'operations',
      'logistiek bediende; productieplanner; transportplanner; werkplanner; magazijnmedewerker|magazijnmedewerkster; magazijnier; orderpicker; heftruckchauffeur; vrachtwagenchauffeur; buschauffeur; taxichauffeur; bezorger; koerier; productiemedewerker|productiemedewerkster; productieoperator; procesoperator; machineoperator; machinebediener; expeditiemedewerker; expediteur; declarant; douanedeclarant; treinmachinist; postbode; arbeider; bandwerker; inpakker; transportmedewerker; voorraadbeheerder; procesmanager; medewerker bediening; matroos; schipper; wagenparkbeheerder; stockbeheerder',
    ],
    [
      'professional',
      'quality-assurance',
      'kwaliteitsmedewerker|kwaliteitsmedewerkster; kwaliteitscontroleur; kwaliteitsfunctionaris; kwaliteitsingenieur; kwaliteitsadviseur; kwaliteitscoördinator; kwaliteitsverantwoordelijke; kwaliteitsinspecteur; testanalist; veiligheidskundige; hse adviseur; kam coördinator; preventieadviseur; voedselinspecteur; keurmeester; veiligheidsadviseur; veiligheidscoördinator; testengineer; milieucoördinator',
    ],
    [
      'professional',
      'customer-success-and-support',
      'klantenservicemedewerker|klantenservicemedewerkster; klantendienstmedewerker; callcentermedewerker|callcentermedewerkster; callcenteragent; supportmedewerker; servicemedewerker|servicemedewerkster; klantadviseur service; klantcontactmedewerker; serviceadviseur; serviceverlener; klantmanager; kcc medewerker; klantbegeleider',
    ],
    [
      'professional',
      'real-estate',
      'makelaar; vastgoedmakelaar; vastgoedadviseur; vastgoedbeheerder; vastgoedmanager; taxateur; woonconsulent; vastgoedontwikkelaar; rentmeester; projectontwikkelaar; verhuurmakelaar; verhuurmedewerker; syndicus; huismeester; assetmanager vastgoed; woningmakelaar; vastgoedbelegger; vastgoedexpert',
    ],
    [
      'professional',
      'military-and-protective-services',
      'politieagent|politieagente; rechercheur; wijkagent; brandweerman; brandweervrouw; soldaat; militair; korporaal; beveiliger; beveiligingsmedewerker; bewaker; bewakingsagent; portier; boa; buitengewoon opsporingsambtenaar; douanebeambte; marinier; onderofficier; penitentiair inrichtingswerker; gevangenbewaarder; handhaver; cipier; verkeersregelaar; reddingswerker; politieman',
    ],
    [
      'professional',
      'community-and-social-services',
      'maatschappelijk werker|werkster; sociaal werker|werkster; jongerenwerker; opbouwwerker; welzijnswerker; hulpverlener|hulpverleenster; jeugdwerker; jeugdhulpverlener; predikant; dominee; pastoor; geestelijk verzorger; woonbegeleider; buurtwerker; vrijwilligerscoördinator; schuldhulpverlener; jeugdconsulent; jobcoach; sociaal pedagogisch medewerker|hulpverlener; cliëntbegeleider; begeleider|begeleidster; buurtsportcoach; reclasseringswerker; gezinsbegeleider; activiteitenbegeleider; straathoekwerker; klantmanager werk en inkomen; diaken; gezinsvoogd; opvoedingsondersteuner; sociotherapeut',
    ],
    [
      'professional',
      'administrative',
      'officemanager; kantoormedewerker|kantoormedewerkster; kantoormanager; gegevensinvoerder; archivaris; archiefmedewerker; officemedewerker; bediende; bureaumanager; documentalist; griffiemedewerker; telefonist|telefoniste; secretarieel medewerker; bureaucoördinator; postkamermedewerker',
    ],
    [
      'professional',
      undefined,
      'elektricien; timmerman; metselaar; loodgieter; dakdekker; schilder; stukadoor; chefkok; keukenchef; keukenhoofd; ambtenaar; medewerker|medewerkster; adviseur|adviseuse; beleidsmedewerker|beleidsmedewerkster; beleidsadviseur; specialist|specialiste; coördinator|coördinatrice; analist|analiste; functionaris; verantwoordelijke; deskundige; beheerder; consulent|consulente; ondersteuner; werknemer; vakspecialist; bedrijfsanalist; businessanalist; beambte; vakman; teamlid; vakkracht; vertrouwenspersoon; stafmedewerker; schoonmaker|schoonmaakster; kok; keukenmedewerker; serveerster; horecamedewerker; bakker; slager; piloot; steward|stewardess; landbouwer; boer|boerin; tuinman; hovenier; barvrouw; huishoudelijk|huishoudelijke medewerker|hulp',
    ],
    ['strategic', undefined, 'kabinetschef; bestuursadviseur; directieadviseur'],
    ['entry', undefined, 'hulpkracht; starter; oproepkracht; invalkracht; hulp'],
    ['entry', 'operations', 'keukenhulp; afwasser; hulpkok; vakkenvuller; leerling kok; magazijnhulp'],
    ['entry', 'education', 'onderwijsassistent|onderwijsassistente; klassenassistent|klassenassistente'],
    ['entry', 'administrative', 'kantoorassistent|kantoorassistente'],
    ['entry', 'program-and-project-management', 'projectassistent|projectassistente'],
    ['entry', 'sales', 'verkoopassistent|verkoopassistente'],
    ['entry', 'research', 'onderzoeksassistent|onderzoeksassistente'],
  ],
  weakRoles: [
    [
      'professional',
      'consulting',
      'organisatieadviseur; managementconsultant; bedrijfsadviseur; bedrijfskundig adviseur; strategisch adviseur; managementadviseur; ondernemersadviseur; senioradviseur',
    ],
    ['professional', 'engineering', 'technicus; technieker'],
    ['professional', 'education', 'instructeur; opleider'],
  ],
  fields: [
    [
      'sales',
      'verkoop; binnendienst; buitendienst; commercieel|commerciële; commercie; detailhandel; accountmanagement; verkoopbinnendienst; verkoop en marketing; groothandel; kleinhandel; grootkeuken sales',
    ],
    [
      'marketing',
      'reclame; evenementen; merk; merken; marktonderzoek; webshop; communicatie marketing; merkstrategie',
    ],
    [
      'business-development',
      'bedrijfsontwikkeling; nieuwe business; partnerschappen; acquisitie; fondsenwerving; samenwerkingen; nieuwe markten',
    ],
    [
      'finance',
      'financiën; financieel|financiële; verzekeringen; verzekering; krediet; kredieten; beleggingen; hypotheken; risicobeheer; schade; planning en control; vermogensbeheer; risicomanagement; pensioenen; bankwezen; zakelijke relaties',
    ],
    [
      'accounting',
      'boekhouding; administratie financieel; financiële administratie; belastingen; fiscaal|fiscale; fiscale zaken; debiteuren; crediteuren; debiteurenbeheer; fiscaliteit; interne controle',
    ],
    [
      'human-resources',
      'personeelszaken; personeel; p&o; personeelsbeleid; hrm; werving en selectie; werving; salarisadministratie; loopbaan; opleiding en ontwikkeling; talentontwikkeling; personeel en organisatie; leren en ontwikkelen; personeelsadministratie; arbeidsvoorwaarden; verzuim; loonadministratie; personeelsbeheer; personeelsdienst; organisatieontwikkeling; rekrutering; mens en organisatie; arbeidszaken',
    ],
    [
      'information-technology',
      'automatisering; informatica; informatiemanagement; informatievoorziening; informatiebeveiliging; netwerken; netwerkbeheer; systeembeheer; functioneel beheer; applicatiebeheer; gegevens; digitalisering; servicedesk; informatietechnologie; infrastructuur; kunstmatige intelligentie; cyberbeveiliging; databeheer; digitale transformatie',
    ],
    [
      'engineering',
      'techniek; ontwikkeling; onderhoud; onderzoek en ontwikkeling; werktuigbouw; werktuigbouwkunde; elektrotechniek; bouw; bouwkunde; constructie; softwareontwikkeling; installatietechniek; civiele techniek; mechatronica; technisch|technische; technische dienst; productontwikkeling; procestechnologie; weg en waterbouw; engineering en onderhoud; webontwikkeling; bouwplaats; automatisatie; elektronica; installaties',
    ],
    [
      'operations',
      'logistiek; productie; magazijn; bedrijfsvoering; expeditie; facilitair|facilitaire; facilitaire zaken|dienst|diensten; bedrijfsbureau; toeleveringsketen; distributie; operatie; operationeel|operationele; opslag; fabriek; wagenpark; voorraadbeheer; vloot; werkplaats; procesverbetering; processen; operationele zaken; distributiecentrum; bezorging; voorraad',
    ],
    [
      'purchasing',
      'inkoop; aankoop; aanbestedingen; leveranciersmanagement; inkoop en logistiek; aanbesteding; aankopen; leveranciersbeheer; contractmanagement inkoop',
    ],
    ['product-management', 'productmanagement; producten; assortiment; productbeheer; assortimentsbeheer'],
    [
      'program-and-project-management',
      'projecten; projectmanagement; programmas; projectbureau; projectbeheersing; projectbeheer; verandermanagement; transformatie; programmamanagement',
    ],
    [
      'customer-success-and-support',
      'klantenservice; klantenservice en verkoop; klantcontact; klantenzorg; klanten; klantrelaties; klantenrelaties; klantenondersteuning; klantbeleving; nazorg; klantenbinding; dienst na verkoop; klantencontact; klantcontactcentrum; klantervaring; klantondersteuning; klantsucces; klachten; klachtenafhandeling; servicebalie; klant; klantendienst; klantbeheer',
    ],
    [
      'legal',
      'juridische zaken; juridisch|juridische; gegevensbescherming; wet en regelgeving; arbeidsrecht; vergunningen; integriteit; contracten; contractbeheer; ondernemingsrecht; bestuurszaken juridisch; naleving; familierecht; bestuursrecht; intellectuele eigendom; regelgeving',
    ],
    [
      'quality-assurance',
      'kwaliteit; kwaliteitszorg; kwaliteitscontrole; kwaliteitsborging; arbo; veiligheid gezondheid en milieu; voedselveiligheid; kwaliteitsbewaking; kwaliteitsmanagement; kwaliteitsdienst; arbeidsveiligheid; kwaliteit en veiligheid; testen; preventie; milieu; kwaliteitsbeheer',
    ],
    [
      'media-and-communication',
      'communicatie; voorlichting; pers; persrelaties; redactie; publieke zaken; uitgeverij; omroep; journalistiek; woordvoering; nieuws; televisie; externe betrekkingen; vertalingen; communicatie en marketing',
    ],
    [
      'research',
      'onderzoek; wetenschap; laboratorium; wetenschappelijk onderzoek; klinisch onderzoek; labo; statistiek',
    ],
    [
      'education',
      'onderwijs; opleiding; opleidingen; educatie; school; kinderopvang; opvoeding; vorming; leerlingenzorg; basisonderwijs; voortgezet onderwijs; hoger onderwijs; studentenzaken; lesgeven; volwassenenonderwijs; studieadvies; wiskunde; geschiedenis; nederlands; engels; onderwijszaken',
    ],
    [
      'administrative',
      'administratie; secretariaat; administratief|administratieve; receptie; bestuurssecretariaat; kantoor; algemene zaken; interne zaken; documentbeheer; bureaubeheer; administratieve ondersteuning; kantoorbeheer; directiesecretariaat; archief',
    ],
    [
      'healthcare-services',
      'zorg; verpleging; gezondheidszorg; ouderenzorg; thuiszorg; gezondheid; medisch|medische; geneeskunde; patiëntenzorg; ggz; geestelijke gezondheidszorg; spoedeisende hulp; kliniek; ziekenhuis; paramedisch; farmacie; revalidatie; intensive care; operatiekamer; wijkverpleging; huisartsenzorg; behandeling; fysiotherapie; kindergeneeskunde; gehandicaptenzorg; wijkzorg; apotheek; medische zaken',
    ],
    [
      'real-estate',
      'vastgoed; huisvesting; verhuur; makelaardij; wonen; woningen; vastgoedbeheer; vastgoedontwikkeling; gebiedsontwikkeling; woningbeheer; grondzaken; bedrijfsmakelaardij; woningmarkt',
    ],
    [
      'arts-and-design',
      'vormgeving; ontwerp; grafisch|grafische; creatief|creatieve; creatie; interieur; architectuur; cultuur; muziek; productontwerp; kunst en cultuur; interieurontwerp; kunsten',
    ],
    ['consulting', 'advies; adviesdiensten; bedrijfsadvies; organisatieadvies; advisering'],
    [
      'military-and-protective-services',
      'kolonel; generaal; kapitein; majoor; luitenant; teamchef politie; beveiliging; politie; brandweer; defensie; leger; landmacht; marine; luchtmacht; openbare orde en veiligheid; openbare veiligheid; bewaking; integrale veiligheid; crisisbeheersing; brandveiligheid; handhaving; toezicht en handhaving; veiligheid; objectbeveiliging',
    ],
    [
      'community-and-social-services',
      'welzijn; maatschappelijk werk; sociaal domein; sociaal werk; jeugdzorg; maatschappelijke ondersteuning; jeugd; jongerenwerk; vrijwilligers; sociale zaken; opvang; schuldhulpverlening; maatschappelijke opvang; wmo; jeugdhulp; vluchtelingenwerk; gezin; sociaal cultureel werk; armoedebestrijding; pastoraal; ontwikkelingssamenwerking; participatie; werk en inkomen; maatschappelijke dienstverlening; sociale dienst; begeleiding',
    ],
    ['general-management', 'algemeen management'],
    ['entrepreneurship', 'ondernemerschap'],
    [undefined, 'horeca; keuken; schoonmaak; catering; bediening; huishouding'],
  ],
  grades: [
    ['senior', 'ervaren; leidend'],
    ['strategic', 'hoofd van het'],
    ['entry', 'beginnend; aankomend'],
  ],
  training:
    'in opleiding; stagiair|stagiaires; stagelopend; werkstudent|werkstudente; leerling verpleegkundige; promovendus|promovenda; afstudeerder; afstudeerstagiair; meewerkstagiair; bbl leerling; aio; traineeship; coassistent; doctoraatsstudent; haio; aios; jobstudent; leerjongen; lio',
  students: 'leerling; rechtenstudent; geneeskundestudent; scholier',
  gatekeepers:
    'directiesecretaresse; directiesecretaris; secretaresse; secretaris; managementsecretaresse; afdelingssecretaresse; bestuurssecretaris|bestuurssecretaresse; directieassistent|directieassistente; managementassistent|managementassistente; management assistent|assistente; directie assistent|assistente; bestuursassistent|bestuursassistente; persoonlijk|persoonlijke assistent|assistente; directiemedewerker; assistent|assistente van|aan de directie|algemeen; receptionist|receptioniste; receptiemedewerker|receptiemedewerkster; baliemedewerker|baliemedewerkster; medewerker receptie; onthaalmedewerker|onthaalmedewerkster; onthaalbediende; teamsecretaresse',
  not: 'niet meer; geen; toekomstig|toekomstige; aankomend directeur; commissaris; raad van commissarissen; lid raad van commissarissen; president commissaris; raad van toezicht; lid raad van toezicht; voorzitter raad van toezicht|commissarissen; toezichthouder; lid raad van advies; raad van advies; op zoek naar; zoek; zoekt; zoekende; ik help; ik begeleid; ik ondersteun; ik coach; wij helpen; helpt; helpen; wij zoeken; we zoeken; wij werven; aspirant; onafhankelijk bestuurder; niet uitvoerend bestuurder; beschikbaar voor; open voor; wil worden; droomt; coach voor; adviseur voor; kandidaat; mentor voor; sparringpartner voor; sparringpartner van; man van; vrouw van; zoon van; voor ondernemers; bestuurslid; bestuurslid bij; wordt graag; passie voor; vacature; solliciteert; binnenkort',
  former: 'voormalig|voormalige; oud; gewezen; vroeger; voorheen; vroegere; eerder; vml; destijds',
  gone: 'gepensioneerd|gepensioneerde; met pensioen; op rust; emeritus hoogleraar; werkzoekend|werkzoekende; werkloos; brugpensioen; vutter; in ruste; buiten dienst; b d',
  again: 'nu; thans; momenteel; tegenwoordig; inmiddels; vandaag',
  employer: 'bij; werkzaam bij; bij de',
  formsAfter: 'vof; bvba; cvba; vzw; stichting; groep',
  links:
    'van; voor; het; de; op; aan; der; ten; ter; afdeling; dienst; divisie; bij afdeling; bij de afdeling; op de afdeling; met; tot; te; sector',
  and: 'en; alsook; tevens',
  plain:
    'regionaal|regionale; nationaal|nationale; internationaal|internationale; waarnemend|waarnemende; interim; tijdelijk|tijdelijke; a i; zelfstandig|zelfstandige; gediplomeerd|gediplomeerde; gecertificeerd|gecertificeerde; algemeen|algemene; strategisch|strategische; operationeel; technisch; nederland; belgië; vlaanderen; regio; benelux; noord; zuid; oost; west; allround; parttime; fulltime; interne; externe; ad interim; centraal; sociaal; kwartiermaker; beëdigd|beëdigde; erkend|erkende; hoofd en; drs; ir; ing; mr; mw',
  idle: 'eigenaar van een|mijn|twee|drie; intern; interne; hondeneigenaar; hondenbaasje; huisvrouw; huisman; reisleider|reisleidster; levenspartner; dirigent van mijn leven; hoofd vol ideeën; hoofdkantoor; hoofdzaak; moeder; vader; directeur van het huishouden; eigenaar van twee honden; stervoetballer; marktleider; leider van morgen; hoofdpijn; meester in; wereldleider; voorzitter van de sportclub|voetbalclub; oud leerling; kattenbaas; scoutsleider|scoutsleidster; jeugdleider; klassenvertegenwoordiger',
  vices: 'plaatsvervangend|plaatsvervangende; adjunct',
  over: 'van mezelf; van mijn leven; van mijn eigen leven; gezocht',
  compounds: {
    ranks: [
      ['director', undefined, 'directeur|directrice; hoofd'],
      [
        'experienced-manager',
        undefined,
        'manager; leider|leidster; chef; verantwoordelijke; afdelingshoofd; verantwoordelijk',
      ],
      ['entry-manager', undefined, 'teamleider|teamleidster; supervisor; voorman'],
    ],
    roles: [
      [
        'professional',
        undefined,
        'medewerker|medewerkster; adviseur|adviseuse; specialist|specialiste; coördinator|coördinatrice; functionaris; ingenieur; analist|analiste; planner; beheerder; consultant; ontwikkelaar; ontwerper; consulent|consulente; administrateur; monteur; deskundige; begeleider; docent|docente; vertegenwoordiger; onderzoeker; redacteur; agent; bediende; ondersteuner; engineer; officer; controleur; strateeg',
      ],
      ['professional', 'program-and-project-management', 'projectleider; projectmanager'],
      ['entry', undefined, 'hulp'],
    ],
    aides: 'assistent|assistente',
    training: 'stagiair|stagiaire; trainee',
    open: {
      roles: [
        ['professional', 'engineering', 'ingenieur; ontwikkelaar; monteur; mecanicien; constructeur'],
        [
          'professional',
          'media-and-communication',
          'journalist|journaliste; redacteur|redactrice; verslaggever; vertaler; fotojournalist',
        ],
        ['professional', 'marketing', 'marketeer'],
        [
          'professional',
          'healthcare-services',
          'arts; verpleegkundige; apotheker; therapeut|therapeute; psycholoog|psychologe; verzorgende; chirurg',
        ],
        ['professional', 'education', 'docent|docente; leraar|lerares; leerkracht; hoogleraar; pedagoog'],
        ['professional', 'legal', 'advocaat|advocate; jurist|juriste; rechter'],
        ['professional', 'sales', 'verkoper|verkoopster; vertegenwoordiger; accountmanager'],
        ['professional', 'purchasing', 'inkoper|inkoopster'],
        ['professional', 'accounting', 'boekhouder|boekhoudster; accountant; administrateur'],
        [
          'professional',
          'arts-and-design',
          'ontwerper; vormgever; fotograaf; architect; kunstenaar; muzikant',
        ],
        ['professional', 'research', 'onderzoeker; wetenschapper; laborant|laborante'],
        ['professional', 'operations', 'chauffeur; magazijnmedewerker; orderpicker'],
        ['professional', 'real-estate', 'makelaar'],
        ['professional', 'information-technology', 'systeembeheerder; applicatiebeheerder'],
        ['professional', 'military-and-protective-services', 'beveiliger'],
        ['professional', 'finance', 'analist financieel'],
        [
          'professional',
          undefined,
          'medewerker|medewerkster; adviseur; begeleider|begeleidster; coördinator; specialist; consulent|consulente; functionaris; deskundige; beheerder; analist',
        ],
      ],
      training: 'stagiair|stagiaire; stagiaires',
      gatekeepers: 'secretaresse; secretaris; receptionist|receptioniste',
    },
    stems: [
      ['sales', 'verkoop; sales; binnendienst; export; winkel; retail; commercie'],
      ['purchasing', 'inkoop; aankoop; leveranciers'],
      ['marketing', 'marketing; reclame; evenementen; event; merk; campagne; content; onlinemarketing'],
      ['business-development', 'businessdevelopment; fondsenwerving'],
      [
        'human-resources',
        'personeel; hr; hrm; recruitment; salaris; loopbaan; wervings; personeelszaken; payroll; verzuim; arbeids; talent',
      ],
      [
        'operations',
        'productie; logistiek; magazijn; operations; plant; transport; proces; facilitair; wagenpark; distributie; voorraad; expeditie; fabriek; hotel; restaurant; warehouse; supplychain; operatie; douane',
      ],
      [
        'information-technology',
        'it; ict; systeem; netwerk; data; applicatie; database; informatie; helpdesk; servicedesk; informatiebeveiliging; cloud; security',
      ],
      ['quality-assurance', 'kwaliteit; kam; test; arbo; milieu; preventie; kwaliteitscontrole'],
      ['media-and-communication', 'communicatie; pers; media; pr; web; nieuws'],
      [
        'customer-success-and-support',
        'service; klantenservice; klanten; support; klant; klantcontact; klantendienst; callcenter; relatie; customer',
      ],
      [
        'engineering',
        'ontwikkeling; techniek; onderhoud; software; bouw; constructie; elektro; productontwikkeling; werkplaats; installatie; engineering',
      ],
      [
        'finance',
        'finance; krediet; risico; verzekering; bank; hypotheek; schade; beleggings; financiën; pensioen; treasury',
      ],
      ['accounting', 'boekhoud; belasting; administratie; audit; debiteuren; crediteuren; boekhouding'],
      ['product-management', 'product; assortiment'],
      ['program-and-project-management', 'project; programma'],
      ['legal', 'juridisch; contract; compliance; privacy'],
      ['research', 'onderzoek; laboratorium; labo; lab; wetenschap'],
      ['education', 'onderwijs; opleiding; studie; les; leer; school; kinderopvang'],
      ['healthcare-services', 'zorg; verpleeg; gezondheid; praktijk; apotheek; medisch'],
      ['real-estate', 'vastgoed; huisvesting; verhuur; woning'],
      ['administrative', 'kantoor; office; receptie; archief; bureau; secretariaat'],
      ['arts-and-design', 'design; ontwerp; kunst; cultuur'],
      ['military-and-protective-services', 'beveiliging; politie; brandweer; veiligheid; handhaving'],
      ['community-and-social-services', 'welzijn; jeugd; jongeren; buurt; gezin; vrijwilligers; wijk; woon'],
      ['consulting', 'advies; organisatieadvies'],
    ],
  },
};
