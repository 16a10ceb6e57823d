import type { Vocabulary } from './vocabulary.ts';

export const IT: Vocabulary = {
  language: 'it',
  headFirst: true,
  ranks: [
    [
      'owner-partner',
      'entrepreneurship',
      'fondatore|fondatrice; cofondatore|cofondatrice; co fondatore|fondatrice; confondatore; imprenditore|imprenditrice; startupper; socio fondatore startup; ideatore|ideatrice',
    ],
    [
      'owner-partner',
      undefined,
      'titolare; contitolare; co titolare; proprietario|proprietaria; comproprietario|comproprietaria; socio|socia; socio|socia fondatore|fondatrice|amministratore|amministratrice|unico|unica|titolare|lavoratore|accomandatario; socio unico; socio|socia di studio; azionista; libero imprenditore; titolare d impresa; titolare di impresa; titolare d azienda; titolare e; padrone|padrona; gestore proprietario; equity partner; affiliato in franchising; amministratore socio',
    ],
    [
      'cxo',
      'general-management',
      'amministratore|amministratrice delegato|delegata; AD; amministratore|amministratrice unico|unica; amministratore|amministratrice; amministratore|amministratrice generale; direttore|direttrice generale; dg; vice direttore|direttrice generale; condirettore generale; presidente; presidentessa; presidente e amministratore delegato; presidente esecutivo; presidente del consiglio di amministrazione; presidente del cda; consigliere delegato; segretario|segretaria generale; direttore|direttrice esecutivo|esecutiva; sindaco del comune; sovrintendente; direttore|direttrice generale aggiunto',
    ],
    ['vice-president', undefined, 'vicepresidente; vice presidente; vicepresidentessa'],
    [
      'director',
      undefined,
      'direttore|direttrice; vicedirettore|vicedirettrice; vice direttore|direttrice; condirettore; dirigente; direttore|direttrice di {divisione|area|business}; dirigente d azienda; direttore|direttrice responsabile; capo divisione; dirigente di settore; dirigente responsabile; codirettore|codirettrice',
    ],
    [
      'director',
      'sales',
      'direttore|direttrice commerciale; direttore|direttrice vendite; direttore|direttrice clienti',
    ],
    [
      'director',
      'finance',
      'direttore|direttrice finanziario|finanziaria; direttore|direttrice amministrativo|amministrativa; direttore|direttrice amministrativo|amministrativa e finanziario|finanziaria; direttore|direttrice amministrazione finanza e controllo; direttore|direttrice amministrazione e finanza',
    ],
    [
      'director',
      'engineering',
      'direttore|direttrice tecnico|tecnica; direttore|direttrice dei lavori; direttore|direttrice lavori',
    ],
    [
      'director',
      'operations',
      'direttore|direttrice di stabilimento|produzione; direttore|direttrice industriale; direttore|direttrice operativo|operativa; direttore|direttrice d albergo; direttore|direttrice di ristorante; direttore|direttrice dello stabilimento',
    ],
    [
      'director',
      'education',
      'dirigente scolastico|scolastica; preside; rettore|rettrice; prorettore|prorettrice; direttore|direttrice didattico|didattica; direttore|direttrice di dipartimento universitario; preside di facoltà; direttore|direttrice scolastico|scolastica',
    ],
    [
      'director',
      'healthcare-services',
      'primario; primaria; direttore|direttrice sanitario|sanitaria; direttore|direttrice medico|medica; direttore|direttrice di struttura complessa; dirigente medico responsabile; direttore|direttrice di farmacia',
    ],
    [
      'director',
      'media-and-communication',
      'direttore|direttrice editoriale; caporedattore|caporedattrice centrale; direttore|direttrice del giornale',
    ],
    ['director', 'arts-and-design', 'direttore|direttrice creativo|creativa; direttore|direttrice di museo'],
    [
      'experienced-manager',
      undefined,
      'resp; direttore|direttrice di negozio; direttore|direttrice punto vendita; direttore|direttrice di punto vendita; responsabile di negozio; responsabile negozio; responsabile punto vendita; responsabile di punto vendita; capo negozio; gestore di negozio; gerente; responsabile; responsabile di area|funzione|reparto|ufficio|settore|sede|filiale|zona|servizio|unità|agenzia|divisione|punto; responsabile ufficio; responsabile area; responsabile del reparto|servizio; responsabili; capo ufficio; capoufficio; capo area; capoarea; capo servizio; caposervizio; capo settore; caposettore; capo dipartimento; capo sezione; capofiliale; direttore|direttrice di filiale|agenzia|punto|sede; direttore|direttrice filiale; direttore|direttrice di albergo|hotel; quadro direttivo; quadro; capo; vicecapo; coordinatore|coordinatrice generale; responsabile regionale|nazionale|territoriale; store director; manager di area',
    ],
    [
      'experienced-manager',
      'sales',
      'responsabile commerciale; capo area vendite; responsabile vendite; capo vendite',
    ],
    [
      'experienced-manager',
      'operations',
      'responsabile di produzione|stabilimento|magazzino|ristorante|logistica; responsabile produzione|magazzino; capo magazziniere; capo stabilimento; capo cantiere logistico; capo produzione; capo officina',
    ],
    [
      'experienced-manager',
      'engineering',
      'responsabile tecnico|tecnica; responsabile manutenzione; responsabile di cantiere; capo tecnico; capocantiere; capo cantiere; capo ufficio tecnico',
    ],
    [
      'experienced-manager',
      'healthcare-services',
      'caposala; capo sala; coordinatore|coordinatrice infermieristico|infermieristica; infermiere|infermiera coordinatore|coordinatrice; infermiere|infermiera capo; responsabile infermieristico|infermieristica; responsabile sanitario',
    ],
    [
      'experienced-manager',
      'accounting',
      'responsabile contabilità|amministrativo|contabile; capo contabile; responsabile ufficio contabilità',
    ],
    ['experienced-manager', 'media-and-communication', 'caporedattore|caporedattrice; capo redattore'],
    [
      'entry-manager',
      undefined,
      'capo reparto; caporeparto; vice responsabile di negozio; vice store manager; capo squadra; caposquadra; capoturno; capo turno; capogruppo; capo gruppo; supervisore; supervisor~a; coordinatore|coordinatrice di squadra|team|turno|gruppo|reparto; coordinatore|coordinatrice del team|reparto; preposto; responsabile di squadra|team|turno|sala; responsabile turno|team; vice capo reparto; vicecaporeparto; vice capo area; assistente capo; capolinea; capo linea; capo ricevimento; capo partita manager; caposervizio turno; capoequipe; sorvegliante; capo team; capo operaio; capooperaio; caporeparto junior; assistente alla direzione di negozio; vice direttore di negozio; vice direttrice di negozio; assistant store manager; team leader di',
    ],
    ['entry-manager', 'sales', 'responsabile casse; capocassiere; capo cassa; responsabile di cassa'],
    ['entry-manager', 'operations', 'capo magazzino; caporeparto produzione; capo piazzale'],
    ['experienced-manager', 'military-and-protective-services', 'vice questore'],
    ['director', 'military-and-protective-services', 'questore'],
    ['director', 'program-and-project-management', 'direttore|direttrice di progetto'],
  ],
  openingRanks: [
    ['cxo', 'general-management', 'direzione generale'],
    ['director', undefined, 'direzione'],
  ],
  roles: [
    [
      'professional',
      'program-and-project-management',
      'capo progetto; capoprogetto; responsabile di progetto|progetti|commessa|programma; responsabile progetto|progetti|commessa; project manager di; coordinatore|coordinatrice di progetto|progetti; gestore di progetto|progetti; pianificatore di progetto; addetto|addetta pmo; program manager di; project leader; controller di commessa; capo commessa; capocommessa; gestione progetti; addetto|addetta alla gestione progetti',
    ],
    [
      'professional',
      'product-management',
      'responsabile di prodotto; responsabile prodotto; specialista di prodotto; product specialist; gestore di prodotto; addetto|addetta prodotto',
    ],
    [
      'professional',
      'sales',
      'agente di commercio|vendita; agente di vendita; agente; agente commerciale|plurimandatario|monomandatario|rappresentante; agente di viaggio|viaggi; venditore|venditrice; commerciale; commerciale estero|italia|interno; impiegato|impiegata commerciale; tecnico commerciale; addetto|addetta vendite|commerciale|vendita; addetto|addetta alle vendite; addetto|addetta alla vendita; addetto|addetta ufficio commerciale; addetto|addetta ufficio vendite|estero; consulente commerciale; consulente di vendita|vendite; consulente alle vendite; consulente tecnico commerciale; rappresentante; rappresentante di commercio; informatore|informatrice scientifico|scientifica|medico; informatore|informatrice scientifico|scientifica del farmaco; informatore medico scientifico; promotore|promotrice; promotore|promotrice vendite; commesso|commessa; funzionario|funzionaria commerciale|vendite; gestore clienti|account; account; account manager di; responsabile clienti key; ispettore vendite; operatore|operatrice telemarketing; operatore|operatrice di vendita; operatore|operatrice outbound; venditore d auto; assistente alle vendite; specialist vendite; back office commerciale; prevendita; tecnico prevendita; key account; addetto banco; banconiere; banconista; merchandiser; procacciatore d affari; gestore commerciale',
    ],
    [
      'professional',
      'business-development',
      'sviluppatore di business; addetto|addetta sviluppo commerciale; addetto|addetta fundraising; raccolta fondi; fundraiser; responsabile partnership; business developer',
    ],
    [
      'professional',
      'marketing',
      'addetto|addetta {marketing|al marketing|comunicazione marketing|eventi}; addetto|addetta al marketing; specialista {marketing|seo|digital|di marketing}; impiegato|impiegata marketing; analista di mercato|marketing; copywriter; pubblicitario|pubblicitaria; organizzatore|organizzatrice di eventi; organizzatore|organizzatrice eventi; gestore social; gestore social media; gestore dei social; social media manager di; brand manager di; responsabile di marca; ricercatore di mercato; pianificatore media; wedding planner; coordinatore|coordinatrice eventi|marketing; web marketing; consulente marketing|seo; influencer; promoter; event manager; content manager',
    ],
    [
      'professional',
      'purchasing',
      'addetto|addetta acquisti|approvvigionamenti; addetto|addetta agli acquisti; addetto|addetta ufficio acquisti; buyer; buyer junior plus; impiegato|impiegata ufficio acquisti; impiegato|impiegata acquisti; compratore|compratrice; specialista acquisti; category manager; analista acquisti; tecnico acquisti; approvvigionatore; gestore fornitori; acquisitore; addetto|addetta gare; specialista gare',
    ],
    [
      'professional',
      'accounting',
      'contabile; contabile senior|esperto; impiegato|impiegata {contabile|amministrativo contabile|contabilità}; impiegato|impiegata amministrativo|amministrativa contabile; ragioniere|ragioniera; commercialista; dottore|dottoressa commercialista; dottore|dottoressa commercialista e revisore; revisore legale; revisore {contabile|dei conti}; revisore legale dei conti; auditor; addetto|addetta {contabilità|alla contabilità|fatturazione}; addetto|addetta alla contabilità; addetto|addetta contabilità fornitori|clienti; consulente fiscale|tributario|tributaria|contabile; esperto contabile; fiscalista; tributarista; specialista contabile|fiscale; internal auditor; addetto|addetta bilancio; specialista bilancio|tax; collaboratore|collaboratrice {contabile|di studio commercialista}; tecnico contabile; addetto|addetta alla fatturazione',
    ],
    [
      'professional',
      'finance',
      'controller; controllore di gestione; controller di gestione; addetto|addetta {controllo di gestione|tesoreria|al controllo di gestione}; analista finanziario|finanziaria; analista di credito|rischio|rischi|investimenti; analista del credito; analista fidi|crediti|rischi|budget; consulente finanziario|finanziaria|assicurativo|assicurativa|patrimoniale|previdenziale|bancario; consulente finanziario autonomo; promotore|promotrice finanziario|finanziaria; private banker; gestore corporate|privati|imprese|famiglie|affluent|retail|patrimoniale|fondi|portafoglio; gestore di portafoglio|fondi|patrimoni|relazione; tesoriere|tesoriera; bancario|bancaria; impiegato|impiegata {bancario|bancaria|di banca}; impiegato|impiegata assicurativo; operatore|operatrice {bancario|di sportello}; cassiere di banca; assicuratore|assicuratrice; agente assicurativo|assicurativa|generale; agente di assicurazione|assicurazioni; agente generale assicurazioni; broker; broker assicurativo; intermediario assicurativo; mediatore creditizio; mediatrice creditizia; perito assicurativo; liquidatore|liquidatrice; liquidatore sinistri; attuario|attuaria; assuntore; underwriter; trader; risk manager; credit manager; addetto|addetta recupero crediti; addetto|addetta al recupero crediti; specialista {crediti|tesoreria|pianificazione finanziaria}; pianificatore finanziario; banchiere; funzionario|funzionaria di banca; sportellista; gestore del credito; subagente assicurativo',
    ],
    [
      'professional',
      'engineering',
      'ingegnere|ingegnera; ingegnere|ingegnera {meccanico|meccanica|civile|elettronico|elettrico|gestionale|chimico|strutturista|edile|elettronica|ambientale|aerospaziale|biomedico|progettista|software}; ingegnere|ingegnera di processo|produzione|progetto|manutenzione; sviluppatore|sviluppatrice; sviluppatore|sviluppatrice {software|web|java|full stack|fullstack|front end|frontend|back end|backend|mobile|app|android|ios|php|senior}; sviluppatore|sviluppatrice di software|applicazioni; programmatore|programmatrice; programmatore|programmatrice web|software|plc|cnc|java; analista programmatore|programmatrice; tecnico manutentore|elettronico|elettrico|meccanico|installatore|frigorista|specializzato; tecnico di {manutenzione|cantiere}; tecnico della manutenzione; perito; perito meccanico|elettronico|industriale|elettrotecnico|edile; progettista; progettista meccanico|elettrico|elettronico|impianti|strutturale|cad; disegnatore|disegnatrice; disegnatore|disegnatrice cad|meccanico|tecnico; meccanico; meccanico auto; meccatronico; autoriparatore; manutentore|manutentrice; manutentore meccanico|elettrico; elettrotecnico; elettromeccanico; saldatore|saldatrice; tornitore; fresatore; attrezzista; geometra; topografo; operatore|operatrice cnc; installatore; montatore|montatrice; carrozziere; termoidraulico; capo cantiere assistente; assistente di cantiere; collaudatore meccanico; fabbro; direttore di macchina; data engineer; geometra di cantiere; operaio edile; preventivista',
    ],
    ['strategic', 'engineering', 'architetto software; software architect; architetto del software'],
    [
      'professional',
      'information-technology',
      'sistemista; sistemista di rete; sistemista {linux|windows}; informatico|informatica; tecnico {informatico|informatica|sistemista|help desk|hardware|di rete|reti|ict|it}; tecnico di rete; tecnico delle reti; amministratore|amministratrice di sistema|rete|sistemi|database|reti; amministratore|amministratrice di base di dati; analista dati|funzionale|sistemi|cybersecurity|sicurezza|informatico; analista di dati|sistemi; analista dei dati; data scientist; scienziato dei dati; addetto|addetta help desk|it|ict|helpdesk; addetto|addetta all help desk; specialista {it|ict|cybersecurity|sicurezza informatica|sistemi}; specialista di sicurezza informatica; consulente it|sap|informatico|erp|informatica|applicativo; esperto di sicurezza informatica; ingegnere|ingegnera {informatico|informatica|delle telecomunicazioni|sistemi|di sistema|di rete}; webmaster; supporto informatico; operatore|operatrice ced|edp; operatore|operatrice informatico; hacker etico; analista bi; consulente crm; penetration tester',
    ],
    [
      'strategic',
      'information-technology',
      'architetto {cloud|dati|it|soluzioni|enterprise|di soluzioni|delle soluzioni}; architetto di sistemi; solution architect; enterprise architect',
    ],
    [
      'professional',
      'legal',
      'avvocato|avvocata|avvocatessa; avvocato|avvocata {penalista|civilista|associato|lavorista|d affari|amministrativista}; legale; legale d impresa; legale interno; giurista; giurista d impresa; consulente legale|giuridico; notaio|notaia; magistrato|magistrata; giudice; pubblico ministero; procuratore|procuratrice; responsabile della protezione dei dati; responsabile protezione dati; data protection officer; dpo; addetto|addetta {ufficio legale|legale|compliance|affari legali}; specialista {compliance|legale|affari regolatori|privacy}; impiegato|impiegata legale; cancelliere|cancelliera; patrocinatore; compliance officer; mediatore civile; consulente privacy; paralegale; consulente in proprietà industriale; addetto agli affari legali|regolatori; ufficiale giudiziario; assistente giudiziario',
    ],
    [
      'professional',
      'healthcare-services',
      'infermiere|infermiera; infermiere|infermiera professionale|pediatrico; medico; medico chirurgo|veterinario|competente|specialista|generico|ospedaliero|legale|radiologo|anestesista|odontoiatra; medica; medico di base|famiglia|medicina; medico di medicina generale; dirigente medico; dottore|dottoressa in medicina; chirurgo|chirurga; dentista; odontoiatra; odontotecnico|odontotecnica; ortodontista; igienista dentale; farmacista; farmacista collaboratore|ospedaliero|ospedaliera; psicologo|psicologa; psicologo|psicologa {clinico|clinica|del lavoro}; psicoterapeuta; psichiatra; fisioterapista; terapista; terapista {occupazionale|della riabilitazione}; logopedista; ostetrica; ostetrico; dietista; nutrizionista; biologo nutrizionista; biologa nutrizionista; veterinario|veterinaria; operatore|operatrice socio sanitario|sanitaria|sociosanitario; operatore|operatrice sociosanitario|sociosanitaria|sanitario; oss; assistente domiciliare; badante; soccorritore|soccorritrice; autista soccorritore; paramedico; ottico; ottico optometrista; optometrista; podologo|podologa; massaggiatore|massaggiatrice; osteopata; radiologo|radiologa; tecnico di radiologia; tecnico radiologo; tecnico sanitario; tecnico di laboratorio biomedico; tecnico sanitario di laboratorio; cardiologo|cardiologa; pediatra; dermatologo|dermatologa; neurologo|neurologa; ginecologo|ginecologa; anestesista; oncologo|oncologa; ortopedico; oculista; pneumologo; urologo; assistente alla poltrona; assistente di studio odontoiatrico; audioprotesista; caregiver; naturopata; educatore|educatrice sanitario; chiropratico; tecnico ortopedico; ortottista; assistente sanitario|sanitaria; medico di pronto soccorso',
    ],
    [
      'professional',
      'education',
      'titolare di cattedra; insegnante; insegnante di|scuola; insegnante di sostegno|scuola; maestro|maestra; maestro|maestra {elementare|d asilo}; docente; docente universitario|universitaria; docente di; professore|professoressa; professore|professoressa {associato|associata|ordinario|ordinaria|universitario|a contratto}; istruttore|istruttrice di guida|fitness|nuoto; allenatore|allenatrice; preparatore atletico; personal trainer; educatore|educatrice; educatore|educatrice {professionale|d infanzia|cinofilo}; educatore|educatrice asilo nido; educatore|educatrice di nido; tutor; tutor didattico; pedagogista; bibliotecario|bibliotecaria; trainer; orientatore|orientatrice; collaboratore|collaboratrice scolastico didattico; lettore|lettrice; assistente all infanzia; coordinatore|coordinatrice didattico|didattica; cultore della materia; babysitter; tata; progettista didattico; insegnante',
    ],
    [
      'professional',
      'human-resources',
      'selezionatore|selezionatrice; selezionatore|selezionatrice del personale; addetto|addetta {risorse umane|hr|paghe|selezione|ufficio personale|formazione|payroll}; addetto|addetta alle risorse umane; addetto|addetta al personale; addetto|addetta ufficio del personale; addetto|addetta alla selezione; addetto|addetta alle paghe; addetto|addetta paghe e contributi; addetto|addetta amministrazione del personale; addetto|addetta all amministrazione del personale; impiegato|impiegata {ufficio personale|paghe|risorse umane}; specialista {hr|risorse umane|selezione|formazione}; specialista risorse umane; specialista delle risorse umane; recruiter; consulente del lavoro; consulente {risorse umane|hr|di carriera}; consulente di carriera; hr specialist; hr generalist; hr business partner; esperto di risorse umane; psicologo|psicologa del lavoro; cacciatore di teste; generalista hr; tecnico risorse umane; orientatore al lavoro; payroll specialist; formatore aziendale hr; career coach',
    ],
    [
      'professional',
      'media-and-communication',
      'giornalista; giornalista pubblicista|professionista; pubblicista; redattore|redattrice; redattore|redattrice web|editoriale; editor; caporedattore web; addetto|addetta stampa; addetto|addetta comunicazione; addetto|addetta alla comunicazione; addetto|addetta alle relazioni pubbliche; addetto|addetta pr; portavoce; traduttore|traduttrice; interprete; scrittore|scrittrice; sceneggiatore|sceneggiatrice; editore|editrice; conduttore|conduttrice; conduttore|conduttrice radiofonico; speaker radiofonico; presentatore|presentatrice; reporter; cronista; videomaker; operatore|operatrice {video|di ripresa|tv}; cameraman; montatore|montatrice video; regista video; regista; produttore|produttrice; produttore|produttrice esecutivo|cinematografico|musicale; content creator; creatore|creatrice di contenuti; web editor; tecnico del suono; tecnico audio; correttore|correttrice di bozze; consulente comunicazione; specialista comunicazione; corrispondente; pr; fonico; documentarista; redattore tecnico',
    ],
    [
      'professional',
      'arts-and-design',
      'progettista grafico; grafico|grafica; grafico pubblicitario; grafica pubblicitaria; graphic designer; designer; designer di interni|prodotto|moda; web designer; architetto|architetta; architetto|architetta {d interni|paesaggista}; arredatore|arredatrice; arredatore|arredatrice d interni; fotografo|fotografa; illustratore|illustratrice; direttore|direttrice {della fotografia|d orchestra|artistico|artistica}; art director; artista; artista visivo; musicista; cantante; attore|attrice; ballerino|ballerina; coreografo|coreografa; regista teatrale; scenografo|scenografa; costumista; stilista; modellista; sarto|sarta; pittore|pittrice; scultore|scultrice; compositore|compositrice; parrucchiere|parrucchiera; barbiere; truccatore|truccatrice; estetista; fioraio|fioraia; fiorista; curatore|curatrice; restauratore|restauratrice; orafo|orafa; animatore 3d; urbanista; paesaggista; decoratore|decoratrice; artigiano orafo; ux designer; ui designer; vetrinista; conservatore|conservatrice museale; interior designer; fashion designer; tatuatore|tatuatrice; maestro d orchestra; ceramista',
    ],
    [
      'professional',
      'research',
      'ricercatore|ricercatrice; ricercatore|ricercatrice {universitario|universitaria|post dottorato}; assegnista di ricerca; assegnista; scienziato|scienziata; economista; statistico|statistica; chimico|chimica; biologo|biologa; fisico|fisica; matematico|matematica; geologo|geologa; sociologo|sociologa; storico|storica; antropologo|antropologa; archeologo|archeologa; tecnico di laboratorio; tecnico laboratorio; analista di laboratorio; laboratorista; chimico di laboratorio; biotecnologo|biotecnologa; farmacologo|farmacologa; agronomo|agronoma; post doc; microbiologo|microbiologa; biochimico; astronomo; meteorologo|meteorologa; filosofo|filosofa; politologo; linguista; naturalista; criminologo|criminologa; clinical monitor; ecologo|ecologa; bioinformatico; genetista; botanico; perito chimico; perito agrario',
    ],
    [
      'professional',
      'operations',
      'addetto|addetta {logistica|alla logistica|magazzino|alla produzione|produzione|spedizioni|pulizie|import export|confezionamento|alle spedizioni|mensa|alle pulizie|al magazzino|traffico|dogana|sala}; addetto|addetta alla logistica|produzione; addetto|addetta al magazzino; addetto|addetta alle spedizioni|pulizie; addetto|addetta ufficio spedizioni|traffico|logistica; addetto|addetta programmazione produzione; addetto|addetta alla pianificazione; magazziniere|magazziniera; mulettista; carrellista; operaio|operaia; operaio|operaia {specializzato|specializzata|generico|di produzione|metalmeccanico}; operatore|operatrice di produzione|macchina|macchine|linea; operatore|operatrice {logistico|logistica|di magazzino|ecologico|turistico|macchine}; autista; autista di camion|autobus; camionista; autotrasportatore; corriere; rider; fattorino; postino|postina; portalettere; conducente; autista patente; macchinista; capo partita; marinaio; pianificatore|pianificatrice; pianificatore|pianificatrice della produzione; programmatore|programmatrice di produzione; analista {logistico|logistica|supply chain|processi|operativo}; specialista {logistica|supply chain|import export}; specialista di logistica; impiegato|impiegata {logistica|spedizioni|ufficio spedizioni|operativo|logistico|import export}; spedizioniere; doganalista; gestore flotta|magazzino|flotte; coordinatore|coordinatrice logistico|logistica|trasporti|operativo|produzione; controllore di volo; tecnico della logistica; disponente; confezionatore|confezionatrice; imballatore; collaboratore|collaboratrice scolastico|scolastica; netturbino; logista; assemblatore|assemblatrice',
    ],
    [
      'professional',
      'quality-assurance',
      'addetto|addetta {qualità|controllo qualità|al controllo qualità|alla qualità|collaudo|assicurazione qualità}; addetto|addetta al controllo qualità; tecnico {qualità|controllo qualità|della qualità|della prevenzione|collaudatore}; tecnico del controllo qualità; tecnico della sicurezza; tecnico della prevenzione; ingegnere|ingegnera {qualità|della qualità|di test}; specialista qualità; specialista controllo qualità; ispettore|ispettrice qualità; collaudatore|collaudatrice; tester; tester software; analista qualità; rspp; aspp; hse specialist; addetto|addetta {hse|sicurezza sul lavoro|alla sicurezza sul lavoro}; auditor qualità; consulente sicurezza|haccp; consulente della sicurezza; coordinatore|coordinatrice della sicurezza|qualità|sicurezza; metrologo; controllore qualità; verificatore; responsabile del servizio prevenzione; analista di controllo qualità; consulente sicurezza sul lavoro',
    ],
    [
      'professional',
      'customer-success-and-support',
      'operatore|operatrice {call center|di call center|telefonico|telefonica|customer care|customer service|contact center}; addetto|addetta {customer care|customer service|servizio clienti|assistenza clienti|call center|post vendita}; addetto|addetta al servizio clienti; addetto|addetta {assistenza|all assistenza clienti}; addetto|addetta {al customer care|customer service}; addetto|addetta all assistenza; specialista {assistenza clienti|customer care|supporto}; tecnico assistenza; tecnico di assistenza; tecnico assistenza clienti; assistenza clienti; consulente clienti; impiegato|impiegata customer service|servizio clienti; addetto|addetta post vendita; supporto clienti; centralinista call; gestore reclami; customer service; customer care; concierge; referente clienti; addetto|addetta reclami',
    ],
    [
      'professional',
      'real-estate',
      'agente immobiliare; consulente immobiliare; mediatore|mediatrice immobiliare; amministratore|amministratrice di condominio|condomini|immobili|stabili; amministratore|amministratrice condominiale; perito immobiliare; valutatore immobiliare; gestore immobiliare; promotore|promotrice immobiliare; acquisitore|acquisitrice immobiliare; funzionario|funzionaria immobiliare; collaboratore|collaboratrice immobiliare; broker immobiliare; property manager; impiegato|impiegata immobiliare; sviluppatore immobiliare; addetto gestione immobiliare; property finder; costruttore edile immobiliare',
    ],
    [
      'professional',
      'military-and-protective-services',
      'poliziotto|poliziotta; agente di polizia; agente di pubblica|sicurezza|custodia; agente di polizia locale|penitenziaria|municipale; agente scelto; assistente capo di polizia; ispettore|ispettrice di polizia; carabiniere; finanziere; militare; militare dell esercito; soldato|soldata; vigile del fuoco; vigile urbano; vigile; vigili; guardia giurata; guardia particolare giurata; guardia; guardia {del corpo|costiera|forestale}; addetto|addetta {alla sicurezza|vigilanza|alla vigilanza}; addetto|addetta alla vigilanza; addetto|addetta antincendio; operatore|operatrice di sicurezza|vigilanza; bagnino|bagnina; investigatore|investigatrice; investigatore|investigatrice privato|privata; sottufficiale; ufficiale dell esercito; ufficiale della marina|guardia; ufficiale; caporale; caporal maggiore; alpino; marinaio della marina militare; bersagliere; agente penitenziario; buttafuori; detective; pompiere; volontario in ferma prefissata; luogotenente; agente di sicurezza',
    ],
    [
      'professional',
      'community-and-social-services',
      'assistente sociale; educatore|educatrice {sociale|di strada|socio pedagogico|di comunità}; operatore|operatrice {sociale|umanitario|di comunità|socio assistenziale|di strada}; mediatore|mediatrice culturale|interculturale|familiare|linguistico; animatore|animatrice; animatore|animatrice {sociale|socioculturale|di comunità}; coordinatore|coordinatrice {volontari|sociale|di comunità|del volontariato}; parroco; prete; sacerdote; pastore; diacono; frate; suora; rabbino; imam; cappellano; missionario|missionaria; cooperante; attivista; consulente familiare; orientatore sociale; operatore|operatrice del terzo settore; assistente di comunità; progettista sociale; tutore minori; accompagnatore sociale',
    ],
    [
      'professional',
      'administrative',
      'impiegato|impiegata {amministrativo|amministrativa|d ufficio|ufficio|di concetto|segreteria}; impiegato|impiegata d ordine; addetto|addetta {amministrativo|amministrativa|amministrazione|data|archivio|ufficio|back}; addetto|addetta all amministrazione; addetto|addetta back office; addetto|addetta data entry; addetto|addetta inserimento dati; addetto|addetta all ufficio; operatore|operatrice data entry|amministrativo; collaboratore|collaboratrice amministrativo|amministrativa; funzionario|funzionaria amministrativo|amministrativa|pubblico; istruttore|istruttrice amministrativo|amministrativa; coadiutore amministrativo; archivista; office manager; dsga; dattilografo|dattilografa; protocollista; coordinatore|coordinatrice amministrativo',
    ],
    [
      'professional',
      undefined,
      'elettricista; idraulico; carpentiere; falegname; muratore; imbianchino; capotreno; custode; portiere; bidello; executive chef; governante generale; governante; maître; capo sala ristorante; funzionario comunale; dipendente comunale|pubblico|statale; impiegato|impiegata; addetto|addetta; specialista; analista; analista di business|processo; business analyst; coordinatore|coordinatrice; referente; funzionario|funzionaria; collaboratore|collaboratrice; dipendente; lavoratore|lavoratrice; incaricato|incaricata; delegato|delegata; gestore|gestrice; artigiano|artigiana; tecnico specializzato; operatore specializzato; amministratore di sostegno; ispettore; consulente tecnico; conservatore; facilitatore|facilitatrice; perito tecnico; valutatore|valutatrice; esaminatore; assistente tecnico; pilota; pilota di linea; assistente di volo; hostess; steward; cuoco|cuoca; chef; sous chef; cameriere|cameriera; cameriere ai piani; cameriera ai piani; barista; bartender; barman; pasticcere|pasticcera; panettiere|panettiera; fornaio; pizzaiolo|pizzaiola; macellaio; sommelier; giardiniere|giardiniera; agricoltore|agricoltrice; allevatore; viticoltore; pescatore',
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
      'administrative',
      'assistente amministrativo|amministrativa; assistente d ufficio; assistente di segreteria; assistente ufficio',
    ],
    [
      'entry',
      'operations',
      'aiuto cuoco; aiuto cuoca; lavapiatti; aiuto chef; commis di cucina|sala; commis; aiuto magazziniere; scaffalista',
    ],
    [
      'entry',
      'sales',
      'cassiere|cassiera; addetto|addetta {cassa|alla cassa}; addetto|addetta alle casse; aiuto commesso',
    ],
    ['entry', 'accounting', 'assistente contabile; aiuto contabile'],
    ['entry', 'research', 'assistente di ricerca; assistente alla ricerca'],
  ],
  weakRoles: [
    [
      'professional',
      'consulting',
      'consulente; consulente {aziendale|strategico|di direzione|manageriale|organizzativo|di impresa|d impresa}; consulente di direzione|strategia|processo|management; consulente di direzione aziendale; consulente per le imprese; consulente di business; consulente strategia',
    ],
    ['professional', 'engineering', 'tecnico'],
    ['professional', 'operations', 'operatore|operatrice'],
    ['professional', 'accounting', 'revisore'],
    ['professional', 'quality-assurance', 'ispettore|ispettrice'],
    ['professional', 'education', 'formatore|formatrice; istruttore|istruttrice; coach'],
  ],
  fields: [
    [
      'sales',
      'vendite; vendita; commerciale; commerciali; grandi clienti; clienti direzionali; area commerciale; rete vendita; rete commerciale; estero; export; ufficio commerciale; ufficio vendite; gdo; canale; canali; prevendita; punti vendita; sviluppo rete; franchising; account; clienti chiave; vendite estero; commercio; vendite italia; vendite e marketing; punto vendita; gestione clienti; forza vendite',
    ],
    [
      'marketing',
      'pubblicità; marketing digitale; eventi; marchio; brand; ricerche di mercato; marketing e comunicazione; marketing operativo; web marketing; promozione; comunicazione e marketing; trade marketing; social media; ufficio marketing; commercio elettronico; fidelizzazione; digital; ecommerce; social; promozioni; marketing strategico',
    ],
    [
      'business-development',
      'sviluppo commerciale; sviluppo business; sviluppo del business; sviluppo d impresa; partnership; alleanze; nuovi mercati; sviluppo mercati; sviluppo clienti; raccolta fondi; nuovi business; sviluppo nuovi mercati; sviluppo estero; alleanze strategiche; sviluppo',
    ],
    [
      'finance',
      'finanza; finanziario|finanziaria; amministrazione finanza e controllo; controllo di gestione; tesoreria; credito; crediti; fidi; rischi; rischio; investimenti; assicurazioni; assicurativo|assicurativa; banca; bancario|bancaria; budget; pianificazione finanziaria; pianificazione e controllo; recupero crediti; gestione crediti; risk management; amministrazione e finanza; sinistri; patrimoni; gestione patrimoni; fondi; relazioni con gli investitori; finanza agevolata; gestione del rischio; corporate banking; controllo finanziario; mutui; finanza e controllo; economico finanziario; investor relations; private banking; mercati finanziari; bilancio e finanza; controllo; gestione finanziaria; fusioni e acquisizioni; wealth management',
    ],
    [
      'accounting',
      'contabilità; contabile; bilancio; fiscale; tributario; revisione; audit; internal audit; fatturazione; contabilità fornitori; contabilità clienti; contabilità generale; ciclo attivo; ciclo passivo; imposte; amministrativo contabile; contabilità e bilancio; controllo interno; consolidato; amministrativa contabile; revisione interna; revisione contabile; tributi; fiscalità; ufficio contabilità; contabilità analitica; amministrazione e contabilità; bilancio consolidato',
    ],
    [
      'human-resources',
      'risorse umane; personale; selezione; selezione del personale; ufficio personale; ufficio del personale; formazione; formazione e sviluppo; sviluppo risorse umane; amministrazione del personale; amministrazione personale; paghe; paghe e contributi; relazioni industriali; relazioni sindacali; sviluppo organizzativo; organizzazione; organizzazione e risorse umane; compensation; welfare; capitale umano; sviluppo e formazione; gestione del personale; gestione risorse umane; talenti; cultura aziendale; persone; persone e cultura; welfare aziendale; ricerca e selezione; diversità e inclusione; employer branding; sviluppo del personale; reclutamento; formazione aziendale; organizzazione e personale; risorse umane e organizzazione; sviluppo talenti; people',
    ],
    [
      'information-technology',
      'informatica; sistemi informativi; sistemi; dati; ced; infrastrutture; infrastruttura; reti; rete; sicurezza informatica; cybersecurity; trasformazione digitale; tecnologie informatiche; tecnologia dell informazione; telecomunicazioni; intelligenza artificiale; ict; banche dati; analisi dati; business intelligence; edp; applicazioni; database; digitalizzazione; tecnologie dell informazione; informatico|informatica; sistemi informatici; infrastrutture it; sicurezza delle informazioni; help desk; innovazione digitale; servizi informatici; sicurezza dati; supporto it; transizione digitale; cyber security; sistemi e reti; analytics; cloud',
    ],
    [
      'engineering',
      'ingegneria; sviluppo software; sviluppo prodotto; manutenzione; ricerca e sviluppo; tecnico|tecnica; tecnici; ufficio tecnico; progettazione; cantiere; cantieri; edilizia; impianti; meccanica; elettronica; automazione; tecnologia; software; industrializzazione; r s; lavori pubblici; lavori; costruzioni; progettazione meccanica; sviluppo web; servizi tecnici; area tecnica; elettrotecnica; innovazione; energia; opere civili; laboratorio elettronico; meccatronica; elettrico|elettrica; ingegnerizzazione; robotica; tempi e metodi; innovazione tecnologica; sviluppo applicazioni; ingegneria di processo; edile; strutture; officina meccanica; automotive; sviluppo nuovi prodotti',
    ],
    [
      'operations',
      'operazioni; logistica; produzione; magazzino; stabilimento; trasporti; trasporto; spedizioni; operativo|operativa; operations; supply chain; catena di fornitura; distribuzione; programmazione; programmazione della produzione; pianificazione; pianificazione della produzione; flotta; officina; dogana; processi; miglioramento continuo; servizi generali; confezionamento; assemblaggio; traffico; import export; planning; industriale; processi industriali; programmazione produzione; magazzini; parco auto; lean; esercizio; pianificazione produzione; movimentazione; facility; facility management; consegne; stampaggio; logistica integrata; eccellenza operativa; operations management; montaggio; logistica e trasporti; importazioni; back office; impianto; reparto',
    ],
    [
      'purchasing',
      'acquisti; ufficio acquisti; approvvigionamenti; approvvigionamento; fornitori; gare; gare e appalti; gare d appalto; appalti; acquisti e logistica; ufficio gare; acquisti diretti|indiretti; forniture; acquisti strategici; contratti e appalti; gestione fornitori',
    ],
    [
      'product-management',
      'prodotto; prodotti; gestione prodotto; linea prodotto; linea di prodotto; portafoglio prodotti; gamma; gestione prodotti; strategia di prodotto',
    ],
    [
      'program-and-project-management',
      'progetti; progetto; commesse; commessa; gestione progetti; programmi; pmo; trasformazione; gestione del cambiamento; project management; portafoglio progetti; programma; ufficio progetti; cambiamento',
    ],
    [
      'customer-success-and-support',
      'servizio clienti; assistenza clienti; assistenza; assistenza tecnica; relazioni con i clienti; customer care; customer service; post vendita; supporto clienti; esperienza cliente; call center; clienti; reclami; supporto tecnico; supporto; contact center; soddisfazione del cliente; soddisfazione clienti; relazione clienti; ufficio relazioni con il pubblico; assistenza post vendita; successo del cliente; cura del cliente; after sales; servizi al cliente; esperienza del cliente',
    ],
    [
      'legal',
      'affari legali; ufficio legale; legale; affari societari; affari regolatori; compliance; conformità; contratti; contenzioso; diritto; diritto del lavoro; diritto civile; diritto penale; protezione dei dati; privacy; proprietà intellettuale; antiriciclaggio; legale e compliance; diritto commerciale; diritto societario; brevetti; normativo; regolatorio; societario; diritto di famiglia; diritto tributario; diritto amministrativo; protezione dati; affari regolamentari; contrattualistica; legali; marchi e brevetti; governance; affari legali e societari; giuridico|giuridica',
    ],
    [
      'quality-assurance',
      'qualità; controllo qualità; assicurazione qualità; gestione qualità; sistema qualità; sistemi di gestione; qualità e sicurezza; sicurezza sul lavoro; ambiente e sicurezza; salute e sicurezza; sicurezza alimentare; collaudo; test; hse; qhse; prevenzione e protezione; qualità ambiente e sicurezza; certificazioni; qualità fornitori; prevenzione; ufficio qualità; sicurezza e ambiente; ambiente; qualità ambiente sicurezza; sicurezza ambiente; salute sicurezza e ambiente; qualità e ambiente; igiene e sicurezza; sistema di gestione; garanzia qualità; haccp',
    ],
    [
      'research',
      'ricerca; ricerca clinica; laboratorio; scientifico|scientifica; scienze; statistica; studi; ricerca scientifica; analisi; chimica; biologia; fisica; ricerca applicata; centro studi; laboratori; biotecnologie; sperimentazione clinica; chimico|chimica; dipartimento di ricerca',
    ],
    [
      'media-and-communication',
      'comunicazione; ufficio stampa; relazioni esterne; relazioni pubbliche; stampa; media; redazione; comunicazione interna; comunicazione istituzionale; rapporti istituzionali; relazioni istituzionali; affari pubblici; affari istituzionali; editoria; editoriale; contenuti; audiovisivo; comunicazione esterna; comunicazione aziendale; giornalismo; televisione; radio; pubbliche relazioni; relazioni con i media; comunicazione corporate; traduzioni; video; cinema; comunicazione digitale; web content; relazioni esterne e comunicazione; immagine',
    ],
    [
      'administrative',
      'amministrazione; amministrativo|amministrativa; amministrativi; segreteria; ufficio; protocollo; servizi amministrativi; affari generali; archivio; reception; accoglienza; ufficio amministrativo; segreteria generale; segreteria amministrativa; front office; uffici; anagrafe; area amministrativa; segreteria di direzione',
    ],
    [
      'education',
      'vice preside; vicepreside; istruzione; educazione; didattico|didattica; scuola; asilo nido; nido; insegnamento; formazione professionale; scolastico|scolastica; orientamento; infanzia; scuola primaria; scuola dell infanzia; università; formazione continua; pedagogico|pedagogica; matematica; lettere; lingua inglese; sostegno; storia; italiano; inglese; scienze motorie; ammissioni; studenti; servizi educativi; educazione fisica; scuola secondaria; corsi; religione; academy',
    ],
    [
      'healthcare-services',
      'sanitario|sanitaria; sanità; salute; infermieristico|infermieristica; medico; medicina; clinico|clinica; farmacia; ospedaliero; reparto medico; pronto soccorso; chirurgia; cardiologia; pediatria; ostetricia; radiologia; oncologia; riabilitazione; assistenza domiciliare; assistenza infermieristica; psicologia; salute mentale; medicina generale; servizi sanitari; rianimazione; terapia intensiva; sala operatoria; geriatria; socio sanitario|sanitaria; rsa; farmaceutico|farmaceutica; ortopedia; anestesia; fisioterapia; affari medici; odontoiatria; professioni sanitarie; medicina del lavoro; ginecologia; veterinaria; medicina interna; diagnostica',
    ],
    [
      'arts-and-design',
      'design; grafica; creativo|creativa; arte; moda; fotografia; architettura; interni; cultura; culturale; beni culturali; artistico|artistica; teatro; musica; stile; ufficio stile; design di prodotto; grafica pubblicitaria; progettazione grafica; design grafico; arti; user experience; allestimenti; collezioni; eventi culturali; museo; mostre; urbanistica; spettacolo; interior design',
    ],
    [
      'consulting',
      'consulenza; advisory; consulenza strategica; consulenza aziendale; consulenza direzionale; consulenza di direzione',
    ],
    [
      'real-estate',
      'immobiliare; immobili; patrimonio immobiliare; condomini; locazioni; affitti; gestione immobiliare; sviluppo immobiliare; property; patrimonio; mediazione immobiliare; settore immobiliare; edilizia residenziale; compravendite; cantieri immobiliari; investimenti immobiliari; abitativo',
    ],
    [
      'military-and-protective-services',
      'maresciallo capo|ordinario|maggiore|aiutante; sergente maggiore; caporal maggiore capo|scelto; appuntato scelto; primo maresciallo; colonnello; generale di brigata|divisione; comandante provinciale; capitano; maggiore; tenente colonnello; commissario|commissaria di polizia; comandante; maresciallo; sergente; brigadiere; tenente; ispettore capo; sovrintendente capo; sovrintendente di polizia; vigilanza; sicurezza aziendale; polizia locale; polizia; protezione civile; difesa; esercito; antincendio; sicurezza fisica; forze armate; carabinieri; sicurezza; guardia di finanza; vigili del fuoco; marina militare; aeronautica militare; sorveglianza; polizia municipale; polizia di stato; polizia penitenziaria; soccorso; sicurezza pubblica; pubblica sicurezza; emergenze; sicurezza privata',
    ],
    [
      'community-and-social-services',
      'servizi sociali; sociale; socio educativo|educativa; assistenza sociale; politiche sociali; volontariato; terzo settore; cooperazione; cooperazione internazionale; giovani; politiche giovanili; inclusione sociale; comunità; accoglienza migranti; disabilità; minori; famiglia; progetti sociali; sociali; socio assistenziale; accoglienza sociale; non profit; pastorale; inclusione; centro diurno; comunità minori; anziani; servizi sociali e famiglia; politiche della famiglia; welfare e servizi sociali; sviluppo locale; progetti umanitari; aiuti umanitari; integrazione; servizi alla persona; responsabilità sociale',
    ],
    ['general-management', ''],
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
    'stagista; stage; tirocinante; tirocinio; in tirocinio; apprendista; apprendistato; dottorando|dottoranda; praticante; praticante legale; specializzando|specializzanda; medico specializzando; allievo|allieva; allievo ufficiale; borsista; in formazione; tirocinante curriculare; servizio civile; studente|studentessa lavoratore|lavoratrice; volontario servizio civile; dottorando|dottoranda di ricerca; medico in formazione; in stage; corsista; alternanza scuola lavoro; abilitando',
  aides: 'assistente',
  gatekeepers:
    'assistente di direzione; assistente di direzione generale; assistente del direttore|presidente|titolare|direttrice; assistente dell amministratore|ad; assistente dell amministratore delegato; assistente della direzione|presidente|direttrice|presidenza; assistente personale; assistente esecutivo|esecutiva; assistente executive; assistente virtuale executive; segretario|segretaria; segretario|segretaria di direzione|studio|produzione|presidenza|reparto; segretario|segretaria {amministrativo|amministrativa|personale|particolare|esecutivo|esecutiva|aziendale|commerciale|medica|legale|scolastica|d azienda}; segreteria di direzione; addetto|addetta {alla reception|segreteria|ricevimento|al ricevimento|al centralino}; addetto|addetta reception|segreteria|centralino; addetto|addetta alla segreteria; addetto|addetta al front office; addetto|addetta segreteria di direzione; assistente alla direzione; assistente alla presidenza; assistente alla direzione generale; receptionist; centralinista; impiegato|impiegata di segreteria; impiegato|impiegata front office; portineria; assistente al ceo; assistente di presidenza; personal assistant; assistente ad',
  not: 'non più; futuro|futura; aspirante; alla ricerca; alla ricerca di; in cerca; in cerca di; cerco; cerca; cerchiamo; cercasi; ricerchiamo; aiuto le|i|gli|imprenditori|aziende|professionisti; aiuto a; aiutiamo; aiutare; aiuta; supporto gli imprenditori; supporto le|i; affianco; consigliere|consigliera indipendente; consigliere|consigliera di amministrazione|sorveglianza; consigliere|consigliera non esecutivo; amministratore indipendente; amministratrice indipendente; membro del consiglio; membro del consiglio di amministrazione; membro del cda; membro del collegio sindacale; consigliere|consigliera; sindaco; sindaco effettivo|supplente; presidente del collegio sindacale; presidente onorario; stiamo assumendo; assumiamo; aperto|aperta a; appassionato|appassionata di; interessato|interessata a; candidato|candidata; candidato|candidata a; mentore di; mentor di; coach di; coach per; al servizio di; per imprenditori|manager|dirigenti|aziende; marito di; moglie di; figlio di; figlia di; prossimo|prossima; sogno di; voglio diventare; disponibile; in attesa di; formo; in transizione verso; partner di; al fianco di; a supporto di; amante di; posizione aperta; sogno',
  former: 'ex; già; precedentemente; in precedenza; passato; exdirettore; fu; uscente; un tempo',
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
  students: 'studente|studentessa; studente|studentessa di; laureando|laureanda',
  over: 'di me stesso|stessa; della mia vita; cercasi',
};
