import type { Vocabulary } from './vocabulary.ts';

export const NL: Vocabulary = {
  language: 'nl',
  ranks: [
    [
      'owner-partner',
      'entrepreneurship',
      'oprichter|oprichtster; medeoprichter|medeoprichtster; mede oprichter|oprichtster; ondernemer|onderneemster; grondlegger; zelfstandig ondernemer|onderneemster; zzp ondernemer',
    ],
    [
      'owner-partner',
      undefined,
      'eigenaar|eigenaresse|eigenares; mede eigenaar|eigenaresse; medeeigenaar; vennoot; zaakvoerder|zaakvoerster; dga; directeur eigenaar; directeur grootaandeelhouder; grootaandeelhouder; aandeelhouder; eigenaar directeur; bedrijfseigenaar; praktijkhouder; praktijkeigenaar; maat in de maatschap; franchisenemer; firmant',
    ],
    [
      'cxo',
      'general-management',
      'algemeen|algemene directeur|directrice; adjunct algemeen directeur; directievoorzitter; bestuursvoorzitter; voorzitter raad van bestuur; voorzitter van de raad van bestuur|directie; gedelegeerd bestuurder; afgevaardigd bestuurder; bestuurder; directeur bestuurder; statutair directeur|bestuurder; algemeen manager; raad van bestuur; secretaris generaal; president directeur; voorzitter directie; burgemeester; managing directeur',
    ],
    ['cxo', 'finance', ''],
    ['cxo', 'sales', ''],
    ['cxo', 'operations', ''],
    ['cxo', 'engineering', ''],
    ['vice-president', undefined, 'vicepresident; vice voorzitter'],
    [
      'director',
      undefined,
      'hoofd; directeur|directrice; adjunct directeur|directrice; onderdirecteur; plaatsvervangend directeur|hoofd; sectordirecteur; divisiedirecteur; directeuren; algemeen hoofd',
    ],
    [
      'director',
      'education',
      'rector; schoolhoofd; schooldirecteur|schooldirectrice; decaan; conrector; directeur basisschool',
    ],
    [
      'director',
      'healthcare-services',
      'geneesheer directeur; medisch directeur|directrice; ziekenhuisdirecteur; zorgdirecteur',
    ],
    ['director', 'arts-and-design', 'creatief|creatieve directeur|directrice'],
    ['director', 'sales', 'commercieel directeur|directrice; verkoopdirecteur; salesdirecteur'],
    ['director', 'media-and-communication', 'hoofdredacteur|hoofdredactrice'],
    [
      'experienced-manager',
      undefined,
      'bedrijfsleider|bedrijfsleidster; winkelmanager; winkelleider; storemanager; afdelingshoofd; afdelingsmanager; afdelingschef|afdelingscheffin; diensthoofd; vestigingsmanager; vestigingsleider; vestigingsdirecteur; filiaalmanager; filiaalhouder|filiaalhoudster; filiaaldirecteur|filiaalleider|filiaalleidster; kantoordirecteur; kantoormanager directie; regiomanager; rayonmanager; locatiemanager; locatieleider; unitmanager; clustermanager; sectormanager; districtmanager; hotelmanager; restaurantmanager; managerin; sectorhoofd; hoofd van dienst; leidinggevende manager; clusterhoofd; manager bedrijfsbureau',
    ],
    [
      'experienced-manager',
      'operations',
      'productieleider|productieleidster; productiemanager; magazijnmanager; magazijnverantwoordelijke; expeditiechef; fabrieksmanager; fabrieksdirecteur; logistiek manager; operationeel manager; wagenparkbeheerder manager; facilitair manager',
    ],
    ['experienced-manager', 'accounting', 'hoofdboekhouder'],
    ['experienced-manager', 'finance', 'financieel manager; financieel verantwoordelijke'],
    [
      'experienced-manager',
      'sales',
      'commercieel manager; verkoopleider|verkoopleidster; verkoopmanager; verkoopverantwoordelijke; salesleider',
    ],
    [
      'experienced-manager',
      'healthcare-services',
      'zorgmanager; hoofdverpleegkundige; praktijkmanager; apotheekmanager',
    ],
    ['experienced-manager', 'engineering', 'technisch manager; hoofduitvoerder; werkplaatschef; werfleider'],
    [
      'experienced-manager',
      'education',
      'onderwijsmanager; opleidingsmanager; opleidingsdirecteur; adjunct schooldirecteur',
    ],
    ['experienced-manager', 'administrative', 'hoofd administratie manager'],
    [
      'entry-manager',
      undefined,
      'teamleider|teamleidster; teamverantwoordelijke; teamcoach leider; ploegleider|ploegleidster; ploegbaas; ploegchef; groepsleider|groepsleidster manager; voorman; voorvrouw; meewerkend voorman|teamleider; leidinggevende; teammanager; assistent manager; assistent filiaalmanager|bedrijfsleider|vestigingsmanager|restaurantmanager; assistent leidinggevende; shiftleider; shiftmanager; shiftverantwoordelijke; floormanager; sectieleider; coördinerend leidinggevende; eerste medewerker; werkmeester; werkleider; chef de bureau; meestergast; teamhoofd; teamchef; chef van dienst',
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
    ['director', 'finance', 'financieel directeur|directrice'],
    ['director', 'operations', 'operationeel directeur|directrice'],
    ['director', 'engineering', 'technisch directeur|directrice'],
    ['experienced-manager', 'quality-assurance', 'kwaliteitsmanager'],
  ],
  openingRanks: [['cxo', 'general-management', 'algemene directie; directie']],
  roles: [
    [
      'professional',
      'program-and-project-management',
      'projectleider|projectleidster; projectmanager; programmamanager; programmaleider; projectmedewerker|projectmedewerkster; projectcoördinator; projectcontroller; projectsecretaris; projectondersteuner; projectverantwoordelijke; projectbeheerder; it projectmanager|projectleider; verandermanager; projectadministrateur',
    ],
    [
      'professional',
      'product-management',
      'productmanager; producteigenaar; productspecialist; productverantwoordelijke',
    ],
    [
      'professional',
      'sales',
      'verkoper|verkoopster; accountmanager; key accountmanager; vertegenwoordiger|vertegenwoordigster; verkoopadviseur; verkoopmedewerker|verkoopmedewerkster; commercieel|commerciële medewerker|medewerkster; commercieel medewerker binnendienst; binnendienstmedewerker|binnendienstmedewerkster; medewerker binnendienst|buitendienst; buitendienstmedewerker; winkelmedewerker|winkelmedewerkster; winkelbediende; caissière; kassamedewerker|kassamedewerkster; relatiebeheerder; relatiemanager; autoverkoper; verkoopster; handelsvertegenwoordiger; reisadviseur|reisadviseuse; sales medewerker; verkoopondersteuner; commercieel adviseur|afgevaardigde|bediende; klantadviseur; inside salesmedewerker; salesvertegenwoordiger; junior accountmanager sales; offerteur; vertegenwoordiger buitendienst; commercieel technisch adviseur; customer relatiebeheerder',
    ],
    [
      'professional',
      'marketing',
      'marketeer; {online|content|digital|growth} marketeer; tekstschrijver|tekstschrijfster; copywriter; evenementenmanager; eventmanager; evenementencoördinator; evenementenorganisator; marktonderzoeker; merkmanager; communitymanager; contentmanager; socialmediamanager; marketingmedewerker|marketingmedewerkster; webshopmanager; campagnemanager; mediaplanner; brandmanager; seo specialist; marketing en communicatiemedewerker',
    ],
    [
      'professional',
      'business-development',
      'bedrijfsontwikkelaar; businessdevelopment manager; partnermanager; fondsenwerver; businessdeveloper',
    ],
    [
      'professional',
      'purchasing',
      'inkoper|inkoopster; strategisch|operationeel|technisch|tactisch inkoper; aankoper|aankoopster; inkoopmedewerker|inkoopmedewerkster; aankoopverantwoordelijke; aankoopmedewerker; inkoopadviseur; contractmanager inkoop; categoriemanager',
    ],
    [
      'professional',
      'accounting',
      'boekhouder|boekhoudster; accountant; registeraccountant; administrateur; financieel administratief medewerker|medewerkster; belastingadviseur; belastingconsulent; fiscalist; crediteurenadministrateur; debiteurenadministrateur; debiteurenbeheerder; boekhoudkundig medewerker|bediende; bedrijfsrevisor; interne auditor; aa accountant; fiscaal adviseur|jurist; medewerker boekhouding; financieel administrateur; salaris en financieel administrateur; registercontroller; gemeentelijk administrateur',
    ],
    [
      'professional',
      'finance',
      'business controller; financieel controller|adviseur|analist|planner|medewerker|deskundige; bankier; bankmedewerker|bankmedewerkster; kredietanalist; kredietbeheerder; hypotheekadviseur; verzekeringsadviseur; verzekeringsagent; verzekeringsmakelaar; acceptant; actuaris; schadebehandelaar; schade expert; vermogensbeheerder; beleggingsadviseur; risicomanager; riskmanager; fondsbeheerder; kantoorhouder bank; treasurer; assistent controller; concerncontroller; pensioenadviseur; relatiebeheerder bank; verzekeringsbemiddelaar',
    ],
    [
      'professional',
      'engineering',
      'ingenieur; burgerlijk ingenieur; industrieel ingenieur; software ingenieur; ontwikkelaar; softwareontwikkelaar; webontwikkelaar; programmeur; applicatieontwikkelaar; app ontwikkelaar; monteur; servicemonteur; onderhoudsmonteur; cv monteur; storingsmonteur; servicetechnicus; onderhoudstechnicus; onderhoudstechnieker; procestechnoloog; werktuigbouwkundige; werktuigbouwkundig|elektrotechnisch|bouwkundig|technisch|mechanisch ingenieur|engineer|tekenaar|ontwerper; constructeur; tekenaar; engineer; elektromonteur; lasser; mecanicien; automonteur; werkvoorbereider; calculator; bouwkundige; elektrotechnicus; mechatronicus; technoloog; automecanicien; projectingenieur; bouwvakker; installateur; onderhoudsmedewerker; cnc frezer|draaier; frontend|backend ontwikkelaar; landmeter; procesingenieur; storingsdienst',
    ],
    ['strategic', 'engineering', 'softwarearchitect; software architect; systeemarchitect'],
    [
      'professional',
      'information-technology',
      'systeembeheerder; netwerkbeheerder; applicatiebeheerder; functioneel beheerder|applicatiebeheerder; databasebeheerder; ict {beheerder|medewerker|specialist|consultant|coördinator|adviseur|technicus}; it beheerder|medewerker|specialist|consultant|adviseur; data analist; data-analist; dataspecialist; informatieanalist; informaticus; helpdeskmedewerker|helpdeskmedewerkster; servicedeskmedewerker|servicedeskmedewerkster; helpdesk medewerker; servicedesk medewerker; systeemanalist; systeemingenieur; netwerkspecialist; informatiebeveiliger; informatiemanager; datawetenschapper; netwerkingenieur; systeemspecialist; ethisch hacker; datascientist; informatieadviseur; databaseontwikkelaar; technisch beheerder|applicatiebeheerder; informatiespecialist',
    ],
    [
      'strategic',
      'information-technology',
      'it architect; ict architect; cloudarchitect; cloud architect; netwerkarchitect; data architect; oplossingsarchitect; informatiearchitect; enterprise architect',
    ],
    [
      'professional',
      'legal',
      'advocaat|advocate; jurist|juriste; bedrijfsjurist|bedrijfsjuriste; juridisch adviseur|medewerker|secretaris|specialist; notaris; kandidaat notaris; rechter; officier van justitie; functionaris gegevensbescherming; privacy officer; deurwaarder; gerechtsdeurwaarder; griffier; magistraat; bedrijfsadvocaat; contractbeheerder; paralegal; mediator; compliance medewerker; notarieel medewerker; procureur; contractmanager; letselschade advocaat; bestuursrechtjurist',
    ],
    [
      'professional',
      'healthcare-services',
      'verpleegkundige; wijkverpleegkundige; gespecialiseerd verpleegkundige; intensive care verpleegkundige; verpleegkundig specialist; verzorgende; verzorgende ig; zorgverlener; zorgkundige; huisarts; arts; bedrijfsarts; specialist ouderengeneeskunde; tandarts; dierenarts; apotheker; apothekersassistent|apothekersassistente; doktersassistent|doktersassistente; tandartsassistent|tandartsassistente; fysiotherapeut|fysiotherapeute; ergotherapeut|ergotherapeute; logopedist|logopediste; psycholoog|psychologe; gz psycholoog; psychiater; psychotherapeut; therapeut; chirurg; verloskundige; vroedvrouw; kraamverzorgende; diëtist|diëtiste; mondhygiënist|mondhygiëniste; ambulanceverpleegkundige; ambulancechauffeur; radioloog; cardioloog; neuroloog; kinderarts; internist; anesthesist; optometrist; opticien; laborant medisch; medisch secretaresse verpleging; geneesheer; kinesitherapeut|kinesist; begeleider zorg; thuisverpleegkundige; thuishulp; helpende; dermatoloog; osteopaat; zorgcoördinator; praktijkondersteuner; audicien; orthodontist; coassistent arts; medisch laborant; masseur',
    ],
    [
      'professional',
      'education',
      'docent|docente; leraar|lerares; leerkracht; onderwijzer|onderwijzeres; basisschoolleerkracht; leerkracht basisonderwijs; hoogleraar; professor; universitair docent|hoofddocent; lector; onderwijsassistent leerkracht; rijinstructeur; pedagogisch medewerker|medewerkster; opvoeder|opvoedster; onderwijsadviseur; bibliothecaris|bibliothecaresse; kinderverzorger|kinderverzorgster; kleuterleidster; kleuterjuf; leidster kinderopvang; bijlesdocent; studieadviseur; studiebegeleider; intern begeleider; onderwijskundige; pedagoog|pedagoge; orthopedagoog; juf; zorgleerkracht; studentenbegeleider; gymleraar|gymdocent; mentor op school',
    ],
    [
      'professional',
      'human-resources',
      'personeelsfunctionaris; hr adviseur|medewerker|functionaris|specialist|consultant|verantwoordelijke; hr-adviseur; p&o adviseur; recruiter; werving en selectie adviseur; salarisadministrateur; personeelsadviseur; personeelsconsulent; personeelsmedewerker; loopbaanadviseur; loopbaancoach; intercedent|intercedente; personeelsverantwoordelijke; payroll medewerker; casemanager verzuim; opleidingsadviseur; hrm adviseur; hr business partner; hr officer; wervingsconsulent; p&o medewerker; opleidingscoördinator; payroll verantwoordelijke; recruitmentconsultant',
    ],
    [
      'professional',
      'research',
      'onderzoeker|onderzoekster; wetenschapper; wetenschappelijk medewerker|onderzoeker; laborant|laborante; analist laboratorium; chemisch analist; econoom; historicus; socioloog; bioloog|biologe; chemicus; natuurkundige; wiskundige; statisticus; geoloog; postdoctoraal onderzoeker; archeoloog; beleidsonderzoeker; bioingenieur; onderzoeksmedewerker; psycholoog onderzoeker; labotechnicus; milieukundige; scheikundige; microbioloog',
    ],
    [
      'professional',
      'media-and-communication',
      'journalist|journaliste; redacteur|redactrice; eindredacteur|eindredactrice; webredacteur; verslaggever|verslaggeefster; presentator|presentatrice; woordvoerder|woordvoerster; persvoorlichter; voorlichter; communicatiemedewerker|communicatiemedewerkster; communicatieadviseur; communicatiespecialist; communicatieverantwoordelijke; vertaler|vertaalster; tolk; schrijver|schrijfster; cameraman; videograaf; programmamaker; regisseur media; pr adviseur; pr medewerker; communicatiefunctionaris; uitgever; nieuwslezer; technisch schrijver; filmmaker; geluidstechnicus; montage editor; columnist; ondertitelaar; producent',
    ],
    [
      'professional',
      'arts-and-design',
      'ontwerper|ontwerpster; grafisch ontwerper|vormgever; vormgever|vormgeefster; webdesigner; interieurontwerper; interieurarchitect; productontwerper; industrieel ontwerper; modeontwerper; fotograaf|fotografe; illustrator|illustratrice; kunstenaar|kunstenares; architect; landschapsarchitect; tuinarchitect; muzikant|muzikante; zanger|zangeres; acteur|actrice; danser|danseres; regisseur; componist; dirigent; kapper|kapster; stylist|styliste; bloemist; curator; conservator; goudsmid; animator; interieurstylist|interieurstyliste; stedenbouwkundige; schoonheidsspecialist|schoonheidsspecialiste; decorateur; beeldhouwer; grafisch designer|medewerker; kunstschilder',
    ],
    [
      'professional',
      'operations',
      'logistiek medewerker|medewerkster|planner|coördinator|bediende|specialist|analist; planner; productieplanner; transportplanner; werkplanner; magazijnmedewerker|magazijnmedewerkster; magazijnier; orderpicker; heftruckchauffeur; chauffeur; vrachtwagenchauffeur; buschauffeur; taxichauffeur; bezorger; koerier; productiemedewerker|productiemedewerkster; productieoperator; procesoperator; machineoperator; machinebediener; expeditiemedewerker; expediteur; declarant; douanedeclarant; facilitair medewerker|coördinator; machinist; treinmachinist; postbode; arbeider; bandwerker; inpakker; transportmedewerker; voorraadbeheerder; planner logistiek; procesmanager; operationeel medewerker; supply chain planner; facilitair beheerder; medewerker magazijn|logistiek|productie|bediening; dispatcher; matroos; schipper; wagenparkbeheerder; stockbeheerder',
    ],
    [
      'professional',
      'quality-assurance',
      'kwaliteitsmedewerker|kwaliteitsmedewerkster; kwaliteitscontroleur; kwaliteitsfunctionaris; kwaliteitsingenieur; kwaliteitsadviseur; kwaliteitscoördinator; kwaliteitsverantwoordelijke; kwaliteitsinspecteur; tester; softwaretester; testanalist; testmanager; veiligheidskundige; hse adviseur; kam coördinator; preventieadviseur; arbo adviseur; voedselinspecteur; keurmeester; veiligheidsadviseur; veiligheidscoördinator; testengineer; milieucoördinator',
    ],
    [
      'professional',
      'customer-success-and-support',
      'klantenservicemedewerker|klantenservicemedewerkster; klantenservice medewerker|medewerkster; klantendienstmedewerker; callcentermedewerker|callcentermedewerkster; callcenteragent; supportmedewerker; servicemedewerker|servicemedewerkster; klantadviseur service; klantcontactmedewerker; serviceadviseur; medewerker klantcontact; serviceverlener; klantmanager; kcc medewerker; klantencontact medewerker; klantbegeleider; customer service medewerker|medewerkster',
    ],
    [
      'professional',
      'real-estate',
      'makelaar; vastgoedmakelaar; vastgoedadviseur; vastgoedbeheerder; vastgoedmanager; taxateur; woonconsulent; vastgoedontwikkelaar; rentmeester; projectontwikkelaar; verhuurmakelaar; verhuurmedewerker; syndicus; huismeester; assetmanager vastgoed; woningmakelaar; vastgoedbelegger; vastgoedexpert',
    ],
    [
      'professional',
      'military-and-protective-services',
      'politieagent|politieagente; agent van politie; agent; rechercheur; wijkagent; brandweerman; brandweervrouw; soldaat; militair; korporaal; beveiliger; beveiligingsmedewerker; bewaker; bewakingsagent; portier; boa; buitengewoon opsporingsambtenaar; douanier; douanebeambte; marinier; officier; onderofficier; penitentiair inrichtingswerker; politie inspecteur; politie-inspecteur; gevangenbewaarder; handhaver; cipier; verkeersregelaar; reddingswerker; politieman',
    ],
    [
      'professional',
      'community-and-social-services',
      'maatschappelijk werker|werkster; sociaal werker|werkster; jongerenwerker; opbouwwerker; welzijnswerker; hulpverlener|hulpverleenster; jeugdwerker; jeugdhulpverlener; predikant; dominee; pastoor; priester; imam; geestelijk verzorger; ambulant begeleider; woonbegeleider; persoonlijk begeleider; buurtwerker; vrijwilligerscoördinator; schuldhulpverlener; jeugdconsulent; jobcoach; sociaal pedagogisch medewerker|hulpverlener; cliëntbegeleider; begeleider|begeleidster; buurtsportcoach; reclasseringswerker; gezinsbegeleider; wmo consulent; activiteitenbegeleider; straathoekwerker; klantmanager werk en inkomen; diaken; gezinsvoogd; opvoedingsondersteuner; sociotherapeut',
    ],
    [
      'professional',
      'administrative',
      'administratief medewerker|medewerkster|bediende|ondersteuner|coördinator; officemanager; office manager; kantoormedewerker|kantoormedewerkster; kantoormanager; gegevensinvoerder; data entry medewerker; archivaris; archiefmedewerker; administratie medewerker; officemedewerker; bediende; bureaumanager; documentalist; griffiemedewerker; telefonist|telefoniste; medewerker administratie; secretarieel medewerker; bureaucoördinator; postkamermedewerker',
    ],
    [
      'professional',
      undefined,
      'elektricien; timmerman; metselaar; loodgieter; dakdekker; schilder; stukadoor; conciërge; conducteur; chef kok; chefkok; keukenchef; keukenhoofd; ambtenaar; medewerker|medewerkster; adviseur|adviseuse; beleidsmedewerker|beleidsmedewerkster; beleidsadviseur; specialist|specialiste; coördinator|coördinatrice; analist|analiste; functionaris; verantwoordelijke; deskundige; beheerder; consulent|consulente; ondersteuner; werknemer; vakspecialist; bedrijfsanalist; businessanalist; business analist; beambte; vakman; teamlid; woordvoerster; vakkracht; vertrouwenspersoon; stafmedewerker; schoonmaker|schoonmaakster; kok; keukenmedewerker; ober; serveerster; horecamedewerker; bakker; slager; piloot; steward|stewardess; landbouwer; boer|boerin; tuinman; hovenier; barman; barvrouw; sous chef; huishoudelijk|huishoudelijke medewerker|hulp',
    ],
    ['senior', undefined, 'expert'],
    ['strategic', undefined, 'kabinetschef; bestuursadviseur; directieadviseur'],
    ['entry', undefined, 'hulpkracht; starter; oproepkracht; invalkracht; hulp'],
    ['entry', 'operations', 'keukenhulp; afwasser; hulpkok; vakkenvuller; leerling kok; magazijnhulp'],
    ['entry', 'education', 'onderwijsassistent|onderwijsassistente; klassenassistent|klassenassistente'],
    [
      'entry',
      'administrative',
      'administratief assistent|assistente; kantoorassistent|kantoorassistente; administratieve hulp',
    ],
    ['entry', 'program-and-project-management', 'projectassistent|projectassistente'],
    ['entry', 'sales', 'verkoopassistent|verkoopassistente'],
    ['entry', 'research', 'onderzoeksassistent|onderzoeksassistente'],
    ['entry', 'accounting', 'assistent accountant'],
  ],
  weakRoles: [
    [
      'professional',
      'consulting',
      'organisatieadviseur; managementconsultant; bedrijfsadviseur; bedrijfskundig adviseur; consultant; strategisch adviseur; managementadviseur; ondernemersadviseur; senioradviseur',
    ],
    ['professional', 'engineering', 'technicus; technieker'],
    ['professional', 'operations', 'operator'],
    ['professional', 'finance', 'controller'],
    ['professional', 'accounting', 'auditor'],
    ['professional', 'quality-assurance', 'inspecteur'],
    ['professional', 'education', 'instructeur; trainer; opleider'],
  ],
  fields: [
    [
      'sales',
      'verkoop; binnendienst; buitendienst; commercieel|commerciële; commercie; detailhandel; accountmanagement; verkoopbinnendienst; verkoop en marketing; groothandel; handel; kleinhandel; grootkeuken sales; export',
    ],
    [
      'marketing',
      'reclame; evenementen; merk; merken; online marketing; marktonderzoek; webshop; communicatie marketing; merkstrategie; digitale marketing',
    ],
    [
      'business-development',
      'bedrijfsontwikkeling; nieuwe business; partnerschappen; acquisitie; fondsenwerving; samenwerkingen; nieuwe markten',
    ],
    [
      'finance',
      'financiën; financieel|financiële; financiele; bank; verzekeringen; verzekering; krediet; kredieten; beleggingen; hypotheken; risicobeheer; schade; planning en control; planning & control; vermogensbeheer; risicomanagement; private banking; pensioenen; bankwezen; zakelijke relaties',
    ],
    [
      'accounting',
      'boekhouding; administratie financieel; financiële administratie; belastingen; fiscaal|fiscale; fiscale zaken; debiteuren; crediteuren; debiteurenbeheer; accountancy; fiscaliteit; interne audit; interne controle',
    ],
    [
      'human-resources',
      'personeelszaken; personeel; p&o; personeelsbeleid; hrm; werving en selectie; werving; salarisadministratie; loopbaan; opleiding en ontwikkeling; talentontwikkeling; personeel en organisatie; leren en ontwikkelen; personeelsadministratie; arbeidsvoorwaarden; verzuim; loonadministratie; personeelsbeheer; personeelsdienst; organisatieontwikkeling; rekrutering; mens en organisatie; arbeidszaken',
    ],
    [
      'information-technology',
      'automatisering; ict; informatica; informatiemanagement; informatievoorziening; informatiebeveiliging; netwerken; netwerkbeheer; systeembeheer; functioneel beheer; applicatiebeheer; gegevens; digitalisering; helpdesk; servicedesk; informatietechnologie; infrastructuur; kunstmatige intelligentie; cyberbeveiliging; databeheer; digitale transformatie; technische infrastructuur',
    ],
    [
      'engineering',
      'techniek; ontwikkeling; onderhoud; onderzoek en ontwikkeling; werktuigbouw; werktuigbouwkunde; elektrotechniek; bouw; bouwkunde; constructie; softwareontwikkeling; technologie; installatietechniek; civiele techniek; mechatronica; technisch|technische; technische dienst; productontwikkeling; procestechnologie; weg en waterbouw; engineering en onderhoud; webontwikkeling; bouwplaats; automatisatie; elektronica; installaties',
    ],
    [
      'operations',
      'logistiek; productie; magazijn; bedrijfsvoering; transport; expeditie; facilitair|facilitaire; facilitaire zaken|dienst|diensten; facility; planning; bedrijfsbureau; toeleveringsketen; distributie; operatie; operationeel|operationele; opslag; fabriek; wagenpark; import; douane; voorraadbeheer; vloot; werkplaats; procesverbetering; processen; warehouse; operationele zaken; distributiecentrum; bezorging; voorraad',
    ],
    [
      'purchasing',
      'inkoop; aankoop; aanbestedingen; leveranciersmanagement; inkoop en logistiek; aanbesteding; aankopen; leveranciersbeheer; contractmanagement inkoop',
    ],
    [
      'product-management',
      'productmanagement; product; producten; assortiment; productbeheer; assortimentsbeheer',
    ],
    [
      'program-and-project-management',
      'projecten; projectmanagement; programma; programmas; projectbureau; projectbeheersing; projectbeheer; verandermanagement; transformatie; programmamanagement',
    ],
    [
      'customer-success-and-support',
      'klantenservice; klantenservice en verkoop; klantcontact; klantenzorg; klanten; klantrelaties; klantenrelaties; klantenondersteuning; klantbeleving; nazorg; klantenbinding; dienst na verkoop; klantencontact; klantcontactcentrum; klantervaring; klantondersteuning; callcenter; klantsucces; klachten; klachtenafhandeling; servicebalie; klant; klantendienst; klantbeheer',
    ],
    [
      'legal',
      'juridische zaken; juridisch|juridische; recht; privacy; gegevensbescherming; wet en regelgeving; arbeidsrecht; vergunningen; integriteit; contracten; strafrecht; contractbeheer; ondernemingsrecht; bestuurszaken juridisch; naleving; familierecht; bestuursrecht; intellectuele eigendom; regelgeving',
    ],
    [
      'quality-assurance',
      'kwaliteit; kwaliteitszorg; kwaliteitscontrole; kwaliteitsborging; kam; arbo; veiligheid gezondheid en milieu; voedselveiligheid; kwaliteitsbewaking; kwaliteitsmanagement; kwaliteitsdienst; arbeidsveiligheid; kwaliteit en veiligheid; testen; preventie; milieu; kwaliteitsbeheer',
    ],
    [
      'media-and-communication',
      'communicatie; voorlichting; pers; persrelaties; redactie; media; interne communicatie; externe communicatie; corporate communicatie; publieke zaken; uitgeverij; omroep; journalistiek; woordvoering; nieuws; televisie; externe betrekkingen; vertalingen; communicatie en marketing',
    ],
    [
      'research',
      'onderzoek; wetenschap; laboratorium; wetenschappelijk onderzoek; klinisch onderzoek; chemie; biologie; labo; statistiek',
    ],
    [
      'education',
      'onderwijs; opleiding; opleidingen; educatie; school; kinderopvang; opvoeding; vorming; leerlingenzorg; basisonderwijs; voortgezet onderwijs; hoger onderwijs; studentenzaken; training; lesgeven; volwassenenonderwijs; studieadvies; wiskunde; geschiedenis; nederlands; engels; onderwijszaken',
    ],
    [
      'administrative',
      'administratie; secretariaat; administratief|administratieve; receptie; bestuurssecretariaat; kantoor; algemene zaken; interne zaken; documentbeheer; bureaubeheer; administratieve ondersteuning; kantoorbeheer; directiesecretariaat; back office; archief',
    ],
    [
      'healthcare-services',
      'zorg; verpleging; gezondheidszorg; ouderenzorg; thuiszorg; gezondheid; medisch|medische; geneeskunde; patiëntenzorg; ggz; geestelijke gezondheidszorg; spoedeisende hulp; kliniek; ziekenhuis; paramedisch; farmacie; revalidatie; intensive care; operatiekamer; chirurgie; radiologie; wijkverpleging; huisartsenzorg; behandeling; psychologie; fysiotherapie; kindergeneeskunde; gehandicaptenzorg; cardiologie; wijkzorg; apotheek; medische zaken',
    ],
    [
      'real-estate',
      'vastgoed; huisvesting; verhuur; makelaardij; wonen; woningen; vastgoedbeheer; vastgoedontwikkeling; gebiedsontwikkeling; woningbeheer; grondzaken; immobiliën; bedrijfsmakelaardij; woningmarkt',
    ],
    [
      'arts-and-design',
      'vormgeving; ontwerp; grafisch|grafische; grafische vormgeving; kunst; creatief|creatieve; creatie; interieur; architectuur; cultuur; fotografie; mode; muziek; theater; productontwerp; kunst en cultuur; interieurontwerp; kunsten; grafisch ontwerp',
    ],
    ['consulting', 'advies; adviesdiensten; bedrijfsadvies; organisatieadvies; advisering; consultancy'],
    [
      'military-and-protective-services',
      'kolonel; generaal; kapitein; majoor; luitenant kolonel; sergeant; luitenant; brigadier; teamchef politie; beveiliging; politie; brandweer; defensie; leger; landmacht; marine; luchtmacht; openbare orde en veiligheid; openbare veiligheid; bewaking; integrale veiligheid; crisisbeheersing; brandveiligheid; handhaving; toezicht en handhaving; recherche; veiligheid; objectbeveiliging',
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
    'in opleiding; stagiair|stagiaire|stagiaires; stage; stagelopend; werkstudent|werkstudente; leerling verpleegkundige; promovendus|promovenda; afstudeerder; afstudeerstagiair; meewerkstagiair; bbl leerling; in opleiding; aio; traineeship; coassistent; doctoraatsstudent; haio; aios; jobstudent; leerjongen; student stagiair; doctorandus in opleiding; lio',
  students:
    'student; leerling; bachelorstudent; masterstudent; rechtenstudent; geneeskundestudent; scholier; studente',
  gatekeepers:
    'directiesecretaresse; directiesecretaris; secretaresse; secretaris; medisch secretaresse; managementsecretaresse; afdelingssecretaresse; bestuurssecretaris|bestuurssecretaresse; directieassistent|directieassistente; managementassistent|managementassistente; management assistent|assistente; directie assistent|assistente; bestuursassistent|bestuursassistente; persoonlijk|persoonlijke assistent|assistente; directiemedewerker; assistent|assistente van|aan de directeur|directie|ceo|algemeen|directrice|bestuursvoorzitter; receptionist|receptioniste; receptiemedewerker|receptiemedewerkster; office manager en directiesecretaresse; baliemedewerker|baliemedewerkster; secretaresse van de directie|directeur; executive secretaresse; medewerker receptie; onthaalmedewerker|onthaalmedewerkster; onthaalbediende; teamsecretaresse; juridisch secretaresse; directiesecretaresse van de',
  aides: 'assistente|assistent',
  not: 'niet meer; geen; toekomstig|toekomstige; aankomend directeur; commissaris; raad van commissarissen; lid raad van commissarissen; president commissaris; raad van toezicht; lid raad van toezicht; voorzitter raad van toezicht|commissarissen; toezichthouder; lid raad van advies; raad van advies; op zoek naar; zoek; zoekt; zoekende; ik help; ik begeleid; ik ondersteun; ik coach; wij helpen; helpt; helpen; wij zoeken; we zoeken; wij werven; aspirant; onafhankelijk bestuurder; niet uitvoerend bestuurder; beschikbaar voor; open voor; wil worden; droomt; coach voor; adviseur voor; kandidaat; mentor voor; sparringpartner voor; sparringpartner van; man van; vrouw van; zoon van; voor ondernemers; bestuurslid; bestuurslid bij; wordt graag; passie voor; vacature; solliciteert; binnenkort',
  former: 'voormalig|voormalige; oud; gewezen; vroeger; voorheen; vroegere; eerder; vml; destijds',
  gone: 'gepensioneerd|gepensioneerde; met pensioen; op rust; emeritus hoogleraar; werkzoekend|werkzoekende; werkloos; brugpensioen; vutter; in ruste; buiten dienst; b d',
  again: 'nu; thans; momenteel; tegenwoordig; inmiddels; vandaag',
  employer: 'bij; werkzaam bij; bij de',
  formsAfter: 'vof; bvba; cvba; vzw; stichting; groep',
  links:
    'van; voor; het; de; op; aan; der; ten; ter; afdeling; dienst; divisie; bij afdeling; met; tot; te; sector',
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
      ['senior', undefined, 'expert'],
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
        ['senior', undefined, 'expert'],
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
