import type { Vocabulary } from './vocabulary.ts';

export const IT: Vocabulary = {
  language: 'it',
  headFirst: true,
  ranks: [
    [
      'owner-partner',
      'entrepreneurship',
      'fondatore|fondatrice; cofondatore|cofondatrice; confondatore; imprenditore|imprenditrice; startupper; socio fondatore startup; ideatore|ideatrice',
    ],
    [
      'owner-partner',
      undefined,
      'titolare; contitolare; comproprietario|comproprietaria; socio|socia fondatore|fondatrice|amministratore|amministratrice; azionista; libero imprenditore; padrone|padrona; affiliato in franchising; amministratore socio',
    ],
    [
      'cxo',
      'general-management',
      'amministratore|amministratrice delegato|delegata; AD; amministratore|amministratrice; direttore|direttrice generale; vice direttore|direttrice generale; condirettore generale; presidentessa; presidente del consiglio di amministrazione; consigliere delegato; segretario|segretaria generale; direttore|direttrice esecutivo|esecutiva; sindaco del comune; sovrintendente',
    ],
    ['vice-president', undefined, 'vicepresidentessa'],
    [
      'director',
      undefined,
      'direttore|direttrice; vicedirettore|vicedirettrice; condirettore; dirigente; direttore|direttrice responsabile; capo divisione; dirigente responsabile; codirettore|codirettrice',
    ],
    ['director', 'sales', 'direttore|direttrice clienti'],
    ['director', 'finance', 'direttore|direttrice amministrativo|amministrativa'],
    ['director', 'operations', 'direttore|direttrice d albergo; direttore|direttrice di ristorante'],
    [
      'director',
      'education',
      'preside; rettore|rettrice; prorettore|prorettrice; direttore|direttrice di dipartimento universitario',
    ],
    [
      'director',
      'healthcare-services',
      'primario; direttore|direttrice di struttura complessa; dirigente medico responsabile',
    ],
    [
      'director',
      'media-and-communication',
      'caporedattore|caporedattrice centrale; direttore|direttrice del giornale',
    ],
    [
      'experienced-manager',
      undefined,
      'direttore|direttrice di negozio; direttore|direttrice punto vendita; direttore|direttrice di punto vendita; responsabile di negozio; responsabile punto vendita; responsabile di punto vendita; gestore di negozio; responsabile; responsabile di area|funzione|reparto|ufficio|settore|sede|filiale|zona|servizio|unità|agenzia|divisione|punto; responsabile ufficio; responsabile del reparto|servizio; responsabili; capo ufficio; capoufficio; capoarea; caposervizio; caposettore; capofiliale; direttore|direttrice di filiale|agenzia|punto|sede; direttore|direttrice filiale; direttore|direttrice di albergo|hotel; quadro; capo; vicecapo; coordinatore|coordinatrice generale; store director',
    ],
    [
      'experienced-manager',
      'operations',
      'responsabile di produzione|stabilimento|magazzino|ristorante|logistica; capo cantiere logistico',
    ],
    ['experienced-manager', 'engineering', 'responsabile di cantiere; capocantiere'],
    [
      'experienced-manager',
      'healthcare-services',
      'caposala; capo sala; coordinatore|coordinatrice infermieristico|infermieristica; infermiere|infermiera coordinatore|coordinatrice',
    ],
    ['experienced-manager', 'accounting', 'responsabile amministrativo'],
    ['experienced-manager', 'media-and-communication', 'caporedattore|caporedattrice'],
    [
      'entry-manager',
      undefined,
      'capo reparto; caporeparto; capo squadra; caposquadra; capoturno; capo turno; capogruppo; capo gruppo; supervisore; coordinatore|coordinatrice di squadra|team|turno|gruppo|reparto; coordinatore|coordinatrice del team|reparto; preposto; responsabile di squadra|team|turno|sala; responsabile turno|team; vicecaporeparto; assistente capo; capolinea; capo linea; capo ricevimento; capo partita manager; caposervizio turno; capoequipe; sorvegliante; capo team; capo operaio; capooperaio; assistente alla direzione di negozio; vice direttore di negozio; vice direttrice di negozio',
    ],
    ['entry-manager', 'sales', 'responsabile casse; capocassiere; capo cassa; responsabile di cassa'],
    ['entry-manager', 'operations', 'capo magazzino; capo piazzale'],
    ['experienced-manager', 'military-and-protective-services', 'vice questore'],
    ['director', 'military-and-protective-services', 'questore'],
  ],
  openingRanks: [
    ['cxo', 'general-management', 'direzione generale'],
    ['director', undefined, 'direzione'],
  ],
  roles: [
    [
      'professional',
      'program-and-project-management',
      'capo progetto; capoprogetto; responsabile di progetto|progetti|commessa|programma; responsabile progetto|progetti|commessa; pianificatore di progetto; addetto|addetta pmo; controller di commessa; capo commessa; capocommessa; gestione progetti',
    ],
    ['professional', 'product-management', 'responsabile di prodotto; responsabile prodotto'],
    [
      'professional',
      'sales',
      'agente plurimandatario|monomandatario; agente di viaggio|viaggi; venditore|venditrice; addetto|addetta ufficio commerciale; addetto|addetta ufficio vendite|estero; rappresentante; informatore|informatrice scientifico|scientifica|medico; promotore|promotrice; commesso|commessa; gestore clienti|account; account; responsabile clienti key; operatore|operatrice telemarketing; operatore|operatrice outbound; assistente alle vendite; prevendita; addetto banco; banconiere; banconista; procacciatore d affari',
    ],
    [
      'professional',
      'business-development',
      'sviluppatore di business; raccolta fondi; responsabile partnership',
    ],
    [
      'professional',
      'marketing',
      'addetto|addetta comunicazione marketing; specialista digital; analista di mercato|marketing; pubblicitario|pubblicitaria; organizzatore|organizzatrice di eventi; organizzatore|organizzatrice eventi; gestore social; gestore dei social; responsabile di marca; ricercatore di mercato; pianificatore media; wedding planner; web marketing; promoter',
    ],
    [
      'professional',
      'purchasing',
      'addetto|addetta ufficio acquisti; compratore|compratrice; approvvigionatore; acquisitore',
    ],
    [
      'professional',
      'accounting',
      'contabile; ragioniere|ragioniera; commercialista; revisore legale; consulente fiscale; esperto contabile; specialista contabile|fiscale; specialista bilancio|tax',
    ],
    [
      'professional',
      'finance',
      'controllore di gestione; consulente patrimoniale|previdenziale; promotore|promotrice finanziario|finanziaria; gestore corporate|privati|imprese|famiglie|affluent|retail|patrimoniale|portafoglio; gestore di portafoglio|relazione; tesoriere|tesoriera; operatore|operatrice {bancario|di sportello}; cassiere di banca; assicuratore|assicuratrice; agente generale; agente di assicurazione|assicurazioni; intermediario assicurativo; mediatore creditizio; mediatrice creditizia; liquidatore|liquidatrice; attuario|attuaria; assuntore; pianificatore finanziario; banchiere; sportellista; subagente assicurativo',
    ],
    [
      'professional',
      'engineering',
      'ingegnere|ingegnera; sviluppatore|sviluppatrice; programmatore|programmatrice; perito elettronico|industriale; progettista; disegnatore|disegnatrice; meccanico; meccatronico; autoriparatore; manutentore|manutentrice; elettrotecnico; elettromeccanico; saldatore|saldatrice; tornitore; fresatore; attrezzista; geometra; operatore|operatrice cnc; installatore; montatore|montatrice; carrozziere; termoidraulico; capo cantiere assistente; assistente di cantiere; collaudatore meccanico; fabbro; direttore di macchina; operaio edile; preventivista',
    ],
    ['strategic', 'engineering', 'architetto software; architetto del software'],
    [
      'professional',
      'information-technology',
      'sistemista; tecnico hardware|ict|it; amministratore|amministratrice di sistema|rete|sistemi|database|reti; amministratore|amministratrice di base di dati; analista funzionale|sicurezza; scienziato dei dati; addetto|addetta help it|ict|helpdesk; specialista it|ict; consulente it|sap|erp|applicativo; esperto di sicurezza informatica; ingegnere|ingegnera {informatico|informatica|delle telecomunicazioni|sistemi|di sistema|di rete}; analista bi; consulente crm',
    ],
    [
      'strategic',
      'information-technology',
      'architetto {cloud|dati|it|soluzioni|enterprise|di soluzioni|delle soluzioni}; architetto di sistemi',
    ],
    [
      'professional',
      'legal',
      'avvocato|avvocata|avvocatessa; legale; giurista; notaio|notaia; magistrato|magistrata; giudice; pubblico ministero; procuratore|procuratrice; responsabile della protezione dei dati; responsabile protezione dati; addetto|addetta ufficio legale; cancelliere|cancelliera; patrocinatore; mediatore civile; paralegale; consulente in proprietà industriale; ufficiale giudiziario; assistente giudiziario',
    ],
    [
      'professional',
      'healthcare-services',
      'infermiere|infermiera; dirigente medico; dottore|dottoressa in medicina; chirurgo|chirurga; odontoiatra; odontotecnico|odontotecnica; igienista dentale; farmacista; psichiatra; fisioterapista; terapista; logopedista; ostetrica; ostetrico; nutrizionista; biologo nutrizionista; biologa nutrizionista; operatore|operatrice socio sociosanitario; operatore|operatrice sociosanitario|sociosanitaria; assistente domiciliare; badante; soccorritore|soccorritrice; autista soccorritore; ottico; massaggiatore|massaggiatrice; tecnico di laboratorio biomedico; ortopedico; oculista; pneumologo; urologo; assistente alla poltrona; assistente di studio odontoiatrico; audioprotesista; naturopata; educatore|educatrice sanitario; chiropratico; ortottista; assistente sanitario|sanitaria',
    ],
    [
      'professional',
      'education',
      'titolare di cattedra; insegnante; docente universitario|universitaria; professore|professoressa; professore|professoressa universitario; allenatore|allenatrice; preparatore atletico; educatore|educatrice; educatore|educatrice {professionale|d infanzia|cinofilo}; educatore|educatrice asilo nido; educatore|educatrice {di asilo nido|d infanzia|d asilo|di nido}; educatore|educatrice di nido; pedagogista; orientatore|orientatrice; collaboratore|collaboratrice scolastico didattico; lettore|lettrice; assistente all infanzia; cultore della materia; babysitter; progettista didattico',
    ],
    [
      'professional',
      'human-resources',
      'selezionatore|selezionatrice; addetto|addetta ufficio personale; addetto|addetta ufficio del personale; addetto|addetta amministrazione del personale; addetto|addetta all amministrazione del personale; consulente del lavoro; consulente di carriera; esperto di risorse umane; cacciatore di teste; generalista hr; orientatore al lavoro',
    ],
    [
      'professional',
      'media-and-communication',
      'giornalista; pubblicista; redattore|redattrice; caporedattore web; addetto|addetta pr; portavoce; traduttore|traduttrice; scrittore|scrittrice; sceneggiatore|sceneggiatrice; editore|editrice; conduttore|conduttrice; speaker radiofonico; presentatore|presentatrice; cronista; operatore|operatrice di ripresa; montatore|montatrice video; regista; produttore|produttrice; creatore|creatrice di contenuti; tecnico del suono; tecnico audio; correttore|correttrice di bozze; corrispondente; fonico',
    ],
    [
      'professional',
      'arts-and-design',
      'progettista grafico; grafico pubblicitario; grafica pubblicitaria; architetto|architetta; arredatore|arredatrice; illustratore|illustratrice; direttore|direttrice {della fotografia|d orchestra|artistico|artistica}; attore|attrice; ballerino|ballerina; regista teatrale; scenografo|scenografa; costumista; stilista; modellista; sarto|sarta; pittore|pittrice; scultore|scultrice; compositore|compositrice; parrucchiere|parrucchiera; barbiere; truccatore|truccatrice; estetista; fioraio|fioraia; fiorista; curatore|curatrice; restauratore|restauratrice; orafo|orafa; animatore 3d; paesaggista; decoratore|decoratrice; vetrinista; conservatore|conservatrice museale; tatuatore|tatuatrice; maestro d orchestra; ceramista',
    ],
    [
      'professional',
      'research',
      'ricercatore|ricercatrice; ricercatore|ricercatrice universitario|universitaria; assegnista; scienziato|scienziata; statistico|statistica; chimico|chimica; storico|storica; archeologo|archeologa; farmacologo|farmacologa; biochimico; naturalista; clinical monitor; ecologo|ecologa; bioinformatico; genetista; botanico; perito agrario',
    ],
    [
      'professional',
      'operations',
      'addetto|addetta {pulizie|mensa|alle pulizie|sala}; addetto|addetta ufficio spedizioni|traffico|logistica; magazziniere|magazziniera; mulettista; carrellista; operaio|operaia; autista; autotrasportatore; corriere; rider; fattorino; postino|postina; portalettere; conducente; macchinista; capo partita; marinaio; pianificatore|pianificatrice; programmatore|programmatrice di produzione; impiegato|impiegata ufficio spedizioni; spedizioniere; doganalista; controllore di volo; disponente; confezionatore|confezionatrice; imballatore; collaboratore|collaboratrice scolastico|scolastica; netturbino; logista; assemblatore|assemblatrice',
    ],
    [
      'professional',
      'quality-assurance',
      'tecnico della sicurezza; ingegnere|ingegnera {qualità|della qualità|di test}; collaudatore|collaudatrice; rspp; aspp; addetto|addetta {hse|alla sicurezza sul lavoro}; consulente sicurezza|haccp; consulente della sicurezza; coordinatore|coordinatrice della sicurezza; controllore qualità; verificatore; responsabile del servizio prevenzione',
    ],
    [
      'professional',
      'customer-success-and-support',
      'operatore|operatrice telefonico|telefonica; assistenza clienti; supporto clienti; centralinista call',
    ],
    [
      'professional',
      'real-estate',
      'mediatore|mediatrice immobiliare; amministratore|amministratrice di condominio|condomini|immobili|stabili; amministratore|amministratrice condominiale; promotore|promotrice immobiliare; acquisitore|acquisitrice immobiliare; sviluppatore immobiliare; property finder; costruttore edile immobiliare',
    ],
    [
      'professional',
      'military-and-protective-services',
      'poliziotto|poliziotta; agente di pubblica|custodia; agente scelto; assistente capo di polizia; carabiniere; finanziere; militare; soldato|soldata; vigili; bagnino|bagnina; investigatore|investigatrice; sottufficiale; ufficiale; caporale; alpino; marinaio della marina militare; bersagliere; agente penitenziario; buttafuori; pompiere; volontario in ferma prefissata; luogotenente',
    ],
    [
      'professional',
      'community-and-social-services',
      'assistente sociale; educatore|educatrice {sociale|di strada|socio pedagogico|di comunità}; operatore|operatrice {umanitario|di strada}; mediatore|mediatrice culturale|interculturale|familiare|linguistico; animatore|animatrice; coordinatore|coordinatrice volontari; prete; pastore; frate; suora; rabbino; cappellano; attivista; consulente familiare; orientatore sociale; assistente di comunità; progettista sociale; tutore minori; accompagnatore sociale',
    ],
    [
      'professional',
      'administrative',
      'impiegato|impiegata di concetto; impiegato|impiegata d ordine; addetto|addetta data|back; addetto|addetta data entry; addetto|addetta inserimento dati; operatore|operatrice data entry|amministrativo; funzionario|funzionaria pubblico; coadiutore amministrativo; dsga; dattilografo|dattilografa; protocollista',
    ],
    [
      'professional',
      undefined,
      'elettricista; idraulico; carpentiere; falegname; muratore; imbianchino; capotreno; custode; portiere; bidello; governante; capo sala ristorante; impiegato|impiegata; addetto|addetta; specialista; coordinatore|coordinatrice; funzionario|funzionaria; collaboratore|collaboratrice; dipendente; lavoratore|lavoratrice; incaricato|incaricata; delegato|delegata; gestore|gestrice; artigiano|artigiana; operatore specializzato; amministratore di sostegno; ispettore; consulente tecnico; conservatore; facilitatore|facilitatrice; perito tecnico; valutatore|valutatrice; esaminatore; pilota; assistente di volo; hostess; cuoco|cuoca; cameriere|cameriera; pasticcere|pasticcera; panettiere|panettiera; fornaio; pizzaiolo|pizzaiola; macellaio; giardiniere|giardiniera; agricoltore|agricoltrice; allevatore; viticoltore; pescatore',
    ],
    ['senior', undefined, 'esperto|esperta'],
    [
      'strategic',
      undefined,
      'capo di gabinetto; capo gabinetto; consigliere|consigliera strategico|speciale; capo segreteria; capo dello staff; consigliere del presidente',
    ],
    ['entry', undefined, 'ausiliario|ausiliaria; aiutante; aiuto; manovale; neoassunto|neoassunta'],
    [
      'entry',
      'operations',
      'aiuto cuoco; aiuto cuoca; lavapiatti; aiuto chef; commis di cucina|sala; aiuto magazziniere; scaffalista',
    ],
    [
      'entry',
      'sales',
      'cassiere|cassiera; addetto|addetta {cassa|alla cassa}; addetto|addetta alle casse; aiuto commesso',
    ],
    ['entry', 'accounting', 'aiuto contabile'],
    ['entry', 'research', 'assistente alla ricerca'],
  ],
  weakRoles: [
    ['professional', 'consulting', 'consulente'],
    ['professional', 'operations', 'operatore|operatrice'],
    ['professional', 'accounting', 'revisore'],
    ['professional', 'quality-assurance', 'ispettore|ispettrice'],
    ['professional', 'education', 'formatore|formatrice; istruttore|istruttrice'],
  ],
  fields: [
    [
      'sales',
      'vendite; vendita; commerciale; commerciali; grandi clienti; clienti direzionali; area commerciale; rete vendita; rete commerciale; estero; ufficio commerciale; ufficio vendite; gdo; canale; canali; prevendita; punti vendita; sviluppo rete; franchising; account; clienti chiave; commercio; punto vendita; gestione clienti; forza vendite',
    ],
    [
      'marketing',
      'pubblicità; eventi; marchio; ricerche di mercato; promozione; comunicazione e marketing; ufficio marketing; commercio elettronico; fidelizzazione; promozioni',
    ],
    [
      'business-development',
      'sviluppo commerciale; sviluppo business; sviluppo del business; sviluppo d impresa; alleanze; nuovi mercati; sviluppo mercati; nuovi business; alleanze strategiche; sviluppo',
    ],
    [
      'finance',
      'finanza; finanziario|finanziaria; amministrazione finanza e controllo; crediti; fidi; rischi; rischio; investimenti; assicurazioni; assicurativo|assicurativa; bancario|bancaria; pianificazione finanziaria; pianificazione e controllo; recupero crediti; amministrazione e finanza; sinistri; patrimoni; fondi; relazioni con gli investitori; finanza agevolata; mutui; mercati finanziari; bilancio e finanza; controllo; fusioni e acquisizioni',
    ],
    [
      'accounting',
      'contabilità; contabile; bilancio; revisione; fatturazione; ciclo attivo; ciclo passivo; imposte; amministrativo contabile; controllo interno; consolidato; amministrativa contabile; revisione contabile; tributi; fiscalità; ufficio contabilità; amministrazione e contabilità',
    ],
    [
      'human-resources',
      'risorse umane; personale; selezione; ufficio personale; ufficio del personale; formazione; sviluppo risorse umane; amministrazione del personale; amministrazione personale; paghe; paghe e contributi; relazioni industriali; relazioni sindacali; sviluppo organizzativo; organizzazione; capitale umano; sviluppo e formazione; talenti; persone; welfare aziendale; ricerca e selezione; diversità e inclusione; sviluppo del personale; reclutamento; sviluppo talenti',
    ],
    [
      'information-technology',
      'informatica; sistemi informativi; sistemi; dati; ced; infrastrutture; infrastruttura; reti; rete; sicurezza informatica; trasformazione digitale; tecnologie informatiche; tecnologia dell informazione; telecomunicazioni; intelligenza artificiale; banche dati; analisi dati; edp; applicazioni; digitalizzazione; tecnologie dell informazione; informatico|informatica; sistemi informatici; infrastrutture it; sicurezza delle informazioni; innovazione digitale; servizi informatici; sicurezza dati; supporto it; transizione digitale',
    ],
    [
      'engineering',
      'ingegneria; sviluppo software; sviluppo prodotto; manutenzione; ricerca e sviluppo; tecnico|tecnica; tecnici; ufficio tecnico; progettazione; cantiere; cantieri; edilizia; impianti; meccanica; elettronica; automazione; industrializzazione; r s; lavori pubblici; lavori; costruzioni; sviluppo web; area tecnica; elettrotecnica; innovazione; opere civili; laboratorio elettronico; meccatronica; elettrico|elettrica; ingegnerizzazione; tempi e metodi; innovazione tecnologica; sviluppo applicazioni; ingegneria di processo; edile; strutture; officina meccanica; sviluppo nuovi prodotti',
    ],
    [
      'operations',
      'operazioni; produzione; magazzino; stabilimento; trasporti; trasporto; spedizioni; operations; catena di fornitura; distribuzione; programmazione; pianificazione; flotta; officina; dogana; processi; miglioramento continuo; servizi generali; confezionamento; assemblaggio; traffico; industriale; processi industriali; magazzini; parco auto; esercizio; movimentazione; consegne; stampaggio; logistica integrata; eccellenza operativa; operations management; montaggio; importazioni; impianto; reparto',
    ],
    [
      'purchasing',
      'acquisti; ufficio acquisti; approvvigionamenti; approvvigionamento; fornitori; gare; gare d appalto; appalti; ufficio gare; acquisti diretti|indiretti; forniture; acquisti strategici; contratti e appalti',
    ],
    [
      'product-management',
      'prodotto; prodotti; linea prodotto; linea di prodotto; portafoglio prodotti; gamma; strategia di prodotto',
    ],
    [
      'program-and-project-management',
      'progetti; progetto; commesse; programmi; pmo; trasformazione; portafoglio progetti; programma; ufficio progetti; cambiamento',
    ],
    [
      'customer-success-and-support',
      'assistenza; assistenza tecnica; relazioni con i clienti; post vendita; esperienza cliente; clienti; reclami; supporto tecnico; supporto; soddisfazione del cliente; soddisfazione clienti; relazione clienti; ufficio relazioni con il pubblico; successo del cliente; cura del cliente; esperienza del cliente',
    ],
    [
      'legal',
      'ufficio legale; legale; affari societari; affari regolatori; conformità; contratti; contenzioso; diritto; diritto del lavoro; diritto civile; diritto penale; protezione dei dati; proprietà intellettuale; antiriciclaggio; legale e compliance; diritto commerciale; brevetti; normativo; regolatorio; protezione dati; affari regolamentari; contrattualistica; legali; marchi e brevetti; affari legali e societari; giuridico|giuridica',
    ],
    [
      'quality-assurance',
      'qualità; controllo qualità; assicurazione qualità; sistema qualità; sistemi di gestione; sicurezza sul lavoro; salute e sicurezza; sicurezza alimentare; collaudo; prevenzione e protezione; certificazioni; prevenzione; ufficio qualità; sicurezza e ambiente; sicurezza ambiente; salute sicurezza e ambiente; igiene e sicurezza; sistema di gestione; garanzia qualità; haccp',
    ],
    [
      'research',
      'ricerca; scientifico|scientifica; scienze; statistica; studi; analisi; chimica; fisica; ricerca applicata; laboratori; biotecnologie; sperimentazione clinica; chimico|chimica',
    ],
    [
      'media-and-communication',
      'comunicazione; ufficio stampa; relazioni esterne; relazioni pubbliche; stampa; redazione; comunicazione istituzionale; rapporti istituzionali; relazioni istituzionali; affari pubblici; affari istituzionali; editoria; contenuti; audiovisivo; giornalismo; televisione; pubbliche relazioni; relazioni con i media; traduzioni; web content; immagine',
    ],
    [
      'administrative',
      'amministrazione; amministrativo|amministrativa; amministrativi; segreteria; ufficio; protocollo; affari generali; archivio; accoglienza; uffici; anagrafe',
    ],
    [
      'education',
      'vice preside; vicepreside; istruzione; educazione; didattico|didattica; scuola; asilo nido; nido; insegnamento; formazione professionale; scolastico|scolastica; orientamento; infanzia; università; formazione continua; lettere; lingua inglese; sostegno; storia; italiano; inglese; scienze motorie; ammissioni; studenti; servizi educativi; educazione fisica; scuola secondaria; corsi; religione; academy',
    ],
    [
      'healthcare-services',
      'sanità; salute; infermieristico|infermieristica; medico; ospedaliero; reparto medico; pronto soccorso; chirurgia; ostetricia; riabilitazione; assistenza domiciliare; assistenza infermieristica; salute mentale; servizi sanitari; rianimazione; sala operatoria; socio sanitario|sanitaria; rsa; farmaceutico|farmaceutica; anestesia; affari medici; odontoiatria; professioni sanitarie; medicina del lavoro; veterinaria; diagnostica',
    ],
    [
      'arts-and-design',
      'creativo|creativa; architettura; interni; culturale; beni culturali; musica; stile; ufficio stile; progettazione grafica; arti; allestimenti; collezioni; eventi culturali; museo; mostre; urbanistica; spettacolo',
    ],
    ['consulting', 'consulenza; consulenza direzionale; consulenza di direzione'],
    [
      'real-estate',
      'immobiliare; immobili; patrimonio immobiliare; condomini; locazioni; affitti; sviluppo immobiliare; mediazione immobiliare; edilizia residenziale; compravendite; cantieri immobiliari; investimenti immobiliari; abitativo',
    ],
    [
      'military-and-protective-services',
      'maresciallo capo|ordinario|aiutante; caporal maggiore capo|scelto; appuntato scelto; primo maresciallo; colonnello; generale di brigata|divisione; capitano; maggiore; commissario|commissaria di polizia; maresciallo; sergente; brigadiere; ispettore capo; sovrintendente capo; sovrintendente di polizia; vigilanza; polizia; protezione civile; difesa; esercito; antincendio; sicurezza fisica; forze armate; carabinieri; sicurezza; guardia di finanza; vigili del fuoco; marina militare; aeronautica militare; sorveglianza; polizia municipale; polizia di stato; polizia penitenziaria; soccorso; emergenze',
    ],
    [
      'community-and-social-services',
      'socio educativo|educativa; assistenza sociale; politiche sociali; volontariato; terzo settore; cooperazione; giovani; politiche giovanili; comunità; accoglienza migranti; disabilità; minori; famiglia; progetti sociali; sociali; socio assistenziale; accoglienza sociale; non profit; pastorale; inclusione; centro diurno; anziani; politiche della famiglia; sviluppo locale; progetti umanitari; aiuti umanitari; integrazione; servizi alla persona; responsabilità sociale',
    ],
    ['entrepreneurship', 'imprenditoria; imprenditorialità'],
    [
      undefined,
      'ristorazione; cucina; alberghiero; ricettivo; ricevimento; sala; piani; turismo; ristorante; hotel; pulizie; food and beverage',
    ],
  ],
  grades: [
    ['senior', 'esperto|esperta di|in; sr'],
    ['entry', 'alle prime armi'],
    ['strategic', 'principale; in capo'],
  ],
  training:
    'stagista; tirocinante; tirocinio; apprendista; apprendistato; dottorando|dottoranda; praticante; praticante legale; specializzando|specializzanda; medico specializzando; allievo|allieva; allievo ufficiale; borsista; in formazione; servizio civile; studente|studentessa lavoratore|lavoratrice; dottorando|dottoranda di ricerca; medico in formazione; corsista; alternanza scuola lavoro; abilitando',
  gatekeepers:
    'assistente di direzione; assistente dell amministratore|ad; assistente della direzione|presidenza; assistente personale; assistente esecutivo|esecutiva; assistente executive; assistente virtuale executive; segretario|segretaria; segreteria di direzione; addetto|addetta {alla reception|segreteria|ricevimento|al ricevimento|al centralino}; addetto|addetta reception|centralino; addetto|addetta alla segreteria; addetto|addetta al front office; assistente alla direzione; assistente alla presidenza; centralinista; impiegato|impiegata di segreteria; impiegato|impiegata front office; portineria; assistente di presidenza; assistente ad',
  not: 'non più; futuro|futura; aspirante; alla ricerca; alla ricerca di; in cerca; in cerca di; cerco; cerca; cerchiamo; cercasi; ricerchiamo; aiuto le|i|gli|imprenditori|aziende|professionisti; aiuto a; aiutiamo; aiutare; aiuta; supporto gli imprenditori; supporto le|i; affianco; consigliere|consigliera indipendente; consigliere|consigliera di amministrazione|sorveglianza; consigliere|consigliera non esecutivo; amministratore indipendente; amministratrice indipendente; membro del consiglio; membro del consiglio di amministrazione; membro del cda; membro del collegio sindacale; consigliere|consigliera; sindaco; sindaco effettivo|supplente; presidente del collegio sindacale; presidente onorario; stiamo assumendo; assumiamo; aperto|aperta a; appassionato|appassionata di; interessato|interessata a; candidato|candidata; candidato|candidata a; mentore di; mentor di; coach di; coach per; al servizio di; per imprenditori|manager|dirigenti|aziende; marito di; moglie di; figlio di; figlia di; prossimo|prossima; sogno di; voglio diventare; disponibile; in attesa di; formo; in transizione verso; partner di; al fianco di; a supporto di; amante di; posizione aperta; sogno',
  former: 'ex; già; precedentemente; in precedenza; passato; exdirettore; uscente; un tempo',
  gone: 'neolaureato|neolaureata; neodiplomato|neodiplomata; in pensione; pensionato|pensionata; emerito|emerita; disoccupato|disoccupata; a riposo; in cerca di occupazione|lavoro|impiego; in cerca di nuove opportunità; alla ricerca di un lavoro; alla ricerca di nuove opportunità; in congedo; casalinga; inoccupato|inoccupata; in cerca di nuova occupazione; alla ricerca di lavoro; in quiescenza; in mobilità; defunto',
  again: 'ora; oggi; attualmente; adesso; attuale',
  employer: 'presso; presso la; presso il; c o; in azienda; per conto di; per la ditta',
  formsAfter:
    'snc; sas; s n c; s r l s; srls; s p a; soc coop; scarl; cooperativa; societa cooperativa; e figli; e associati; gruppo',
  links:
    'di; del; della; dei; delle; dell; dello; degli; alle; agli; al; alla; all; ai; da; dal; in; d; il; la; lo; gli; le; i; per; con; nel; nella; settore; ufficio; area; reparto; dipartimento; divisione; funzione; specializzato|specializzata in; addetto ai; presso ufficio; ambito; servizio; team; a; su; responsabile di',
  and: 'e; ed; nonché; oltre che',
  plain:
    'generale; regionale; nazionale; internazionale; ad interim; facente funzione; facente funzioni; f f; reggente; interno|interna; esterno|esterna; italia; europa; lombardia; nord; sud; centro; nord est; nord ovest; estero; zona; territoriale; provinciale; strategico|strategica; operativo|operativa; esecutivo|esecutiva; indipendente; abilitato|abilitata; certificato|certificata; iscritto all albo; autonomo|autonoma; ambulante; mondo; sede; filiale; laureato|laureata; part time; digitale; diplomato|diplomata; junior; specializzato|specializzata; professionale; uscente; corporate; gruppo; delegato; unità; servizi; gestione; tempo determinato; aziendale; pubblico|pubblica; privato|privata; centrale; temporaneo|temporanea; affari; tecnica; locale; emea; p iva; partita iva; milano; roma; torino',
  idle: 'titolare di partita; socio|socia coop; socio|socia di un|una; titolare di un|una; capo famiglia; capofamiglia; papà; mamma; proprietario|proprietaria di un cane; proprietario|proprietaria di cane; proprietario|proprietaria di un gatto; padrone|padrona di un cane; padrone|padrona di casa; capitano della squadra; leader; presidente di associazione; presidente dell associazione; presidente del circolo; presidente della repubblica; presidente della pro loco; presidente di seggio; presidente di commissione; ministro|ministra; deputato|deputata; senatore|senatrice; assessore|assessora; speaker; ambasciatore|ambasciatrice; relatore|relatrice; conferenziere; rappresentante di classe|studenti|istituto; rappresentante sindacale; rappresentante degli studenti; capo scout; capo di me stesso; imprenditori; dirigenti; manager e imprenditori; influencer marketing academy; responsabilità; responsabilità civile; direttore d orchestra amatoriale; direttore di gara; direttore di tesi; socio onorario; socio del club; socio|socia sostenitore; capolavoro; leader di mercato; capitano di lungo corso; sviluppo personale; sviluppo sostenibile; crescita personale; personal branding; fatto in italia',
  vices: 'vice; aggiunto|aggiunta; sostituto|sostituta',
  students: 'studente|studentessa; laureando|laureanda',
  over: 'di me stesso|stessa; della mia vita; cercasi',
};
