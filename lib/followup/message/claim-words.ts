import type { Locale } from '../../model/words.ts';

/** Things a message can say of a person that hold only where they happened. */
export const CLAIMS = [
  'new-role',
  'talked',
  'told',
  'replied',
  'connected',
  'webinar',
  'download',
  'newsletter',
  'form',
  'info-request',
  'demo-request',
  'quote-request',
  'bought',
  'referred',
  /** Posts, talks, funding, awards: no part of the record holds them. */
  'unrecorded',
] as const;
export type Claim = (typeof CLAIMS)[number];

type ClaimWords = Readonly<Record<Claim, readonly string[]>>;

/*
 * Patterns over levelled text (no capitals, no accents). `~` stands for anything within a sentence, at most 40 letters;
 * `_` for up to three words.
 */
const en: ClaimWords = {
  'new-role': [
    '(?:congrat\\w*|well done|kudos|all the best|best wishes)\\b~\\b(?:new (?:\\w+ )?(?:role|job|position|title|post|challenge|gig|chapter)|promotion|appointment|(?:recent )?move|joining|step up|stepping up)\\b',
    '\\byour (?:recent |new |well-earned )*(?:promotion|appointment|move to)\\b',
    '\\byour new (?:role|job|position|employer|title|post|responsibilit\\w+|company|team)\\b',
    "\\b(?:now that|since) you(?:'ve| have|'re| are)?_(?:started|moved|joined|taken over|become|been promoted|lead|leading)\\b",
    "\\byou(?:'ve| have)? (?:just|recently) (?:joined|started|moved|changed|taken|been promoted|stepped|become)\\b",
    "\\b(?:saw|see|noticed|heard|read|learned)\\b(?: that)? you(?:'ve| have|'re| are| were)?_(?:joined|moved to|promoted|started as|started at|become|named|appointed|changed jobs)\\b",
  ],
  talked: [
    '\\b(?:after|following|since|thanks? (?:you )?(?:so much |again |very much )?for|enjoyed|further to|regarding)\\b (?:our|the)_(?:call|conversation|chat|talk|discussion|meeting|exchange)\\b',
    '\\bas (?:we )?(?:discussed|agreed|talked about|promised)\\b',
    '\\b(?:was|been)_(?:good|great|nice|lovely|pleasure)_(?:talk|speak|meet|chat)(?:ing)?\\b',
    '\\b(?:when|since|after) we_(?:spoke|talked|met|chatted)\\b',
    '\\b(?:good|great|nice|lovely) (?:talking|speaking|meeting|chatting)\\b',
  ],
  told: [
    '\\byou (?:told|mentioned|said|explained|shared)\\b(?! (?:goodbye|no)\\b)',
    "\\byou(?:'d| had|'ve| have) (?:told|mentioned|said|explained)\\b",
    '\\bas you (?:mentioned|said|told|put it)\\b',
  ],
  replied: [
    '\\bthank(?:s| you)\\b~\\bfor (?:your|the)_(?:reply|answer|response|message|e-?mail|note|feedback)\\b',
    '\\bthank(?:s| you)\\b~\\bfor (?:getting back|writing back|replying|responding|answering|your thoughts)\\b',
  ],
  connected: [
    '\\bthank(?:s| you)\\b~\\b(?:for )?(?:connecting|accepting|adding me|the connection)\\b',
    "\\bnow that we(?:'re| are)_connected\\b",
    '\\b(?:good|great|glad|nice) to be connected\\b',
  ],
  webinar: [
    '\\bthank(?:s| you)\\b~\\bfor (?:attending|joining|registering|taking part|coming|signing up)\\b~\\bwebinar\\b',
    "\\byou(?: have|'ve)? (?:attended|joined|registered|took part|taken part|were at|signed up|watched)\\b~\\bwebinar\\b",
    '\\byour (?:registration|attendance|question)\\b~\\bwebinar\\b',
  ],
  download: [
    "\\byou(?: have|'ve| just| recently)* downloaded\\b",
    '\\byour download\\b',
    '\\bfor downloading\\b',
  ],
  newsletter: [
    "\\byou(?: have|'ve)? (?:subscribed|signed up)\\b~\\bnewsletter\\b",
    '\\b(?:as a|being a|our)_(?:subscriber|reader)\\b',
    '\\bfor (?:subscribing|signing up)\\b~\\bnewsletter\\b',
  ],
  form: [
    "\\byou(?: have|'ve)? (?:filled|completed|submitted|sent)\\b~\\bform\\b",
    '\\byour (?:enquiry|inquiry|message) (?:through|via|on) our (?:web ?site|site|page)\\b',
    '\\bfor (?:filling|completing|submitting)\\b~\\bform\\b',
  ],
  'info-request': [
    "\\byou(?: have|'ve)? (?:asked|requested)\\b(?: us| me)?(?: for)?_(?:information|details|brochure)\\b",
    '\\byour request for_(?:information|details)\\b',
  ],
  'demo-request': [
    "\\byou(?: have|'ve)? (?:asked|requested|booked)\\b(?: us| me)?(?: for)?_(?:demo|demonstration)\\b",
    '\\byour (?:demo request|request for_demo|demo booking)\\b',
  ],
  'quote-request': [
    "\\byou(?: have|'ve)? (?:asked|requested)\\b(?: us| me)?(?: for)?_(?:quote|quotation|offer|proposal|price)\\b",
    '\\byour (?:quote request|request for_(?:quote|quotation|offer|proposal|price))\\b',
  ],
  bought: [
    '\\bas (?:a|an|our|one of our)(?: (?:valued|existing|loyal|long-standing))? (?:customer|client)s?\\b',
    '\\bsince you (?:bought|purchased|became a customer|signed)\\b',
    '\\b(?:thank(?:s| you)\\b~\\bfor )?your (?:recent )?(?:order|purchase)\\b',
  ],
  referred: [
    '\\b(?:referred|introduced|pointed) (?:me|us) to you\\b',
    '\\b(?:recommended|suggested)_(?:contact|write|reach|get in touch|speak|talk|you)\\b',
    '\\bgave (?:me|us) your (?:name|contact|number|details)\\b',
  ],
  unrecorded: [
    '\\byour (?:recent |latest |last |great |excellent )*(?:post|article|talk|podcast|interview|keynote|webcast|comment)\\b',
    "\\b(?:funding round|series [a-d]\\b|raised \\$?\\d|you(?:'re| are) hiring|new office|your award|your acquisition)",
  ],
};

const de: ClaimWords = {
  'new-role': [
    '(?:gratul\\w*|gluckwunsch\\w*|alles gute|viel erfolg)\\b~\\b(?:neu\\w* (?:\\w+ )?(?:rolle|stelle|position|job|aufgabe|funktion|amt|posten|herausforderung|arbeitgeber)|beforderung|ernennung|wechsel|einstieg)',
    '\\b(?:ihr|dein|eur)\\w{0,3} (?:jungste |kurzliche |kurzlichen |kurzlicher )?(?:beforderung|ernennung|jobwechsel|wechsel zu)\\b',
    '\\b(?:ihr|dein|eur)\\w{0,3} neu\\w* (?:rolle|stelle|position|job|aufgabe|funktion|posten|arbeitgeber|verantwortung)\\b',
    '\\b(?:sie|du)\\b~\\b(?:befordert|ernannt)\\b',
    '\\b(?:sie|du)\\b_(?:kurzlich|gerade|neulich|jungst|frisch|seit kurzem|neu)\\b~\\b(?:gewechselt|angefangen|begonnen|angetreten|ubernommen|gestartet|leiten|leitest|sind)\\b',
    '\\b(?:sie|du) (?:sind|bist) (?:jetzt |nun )?(?:neu|neuerdings|frisch) (?:bei|im|in der)\\b',
  ],
  talked: [
    '\\b(?:nach|seit|wie in|aus|dank\\w* (?:noch einmal |nochmals )?fur|bezug\\w* auf|anknupfend an|im anschluss an)\\s(?:unser\\w*|das|dem|den|die|der)_(?:gesprach|telefonat|austausch|treffen|anruf|unterhaltung|videoanruf)\\w*',
    '\\bwie_(?:besprochen|vereinbart|abgesprochen|versprochen|angekundigt)\\b',
    '\\b(?:als|seit|nachdem) wir_(?:gesprochen|telefoniert|getroffen|kennengelernt|sprachen|trafen|telefonierten|ausgetauscht)',
    '\\b(?:hat mich|hat uns|war) (?:sehr )?(?:gefreut|schon|nett|toll|gut|angenehm)\\b~(?:zu sprechen|kennenzulernen|kennenlernen|zu treffen|auszutauschen|getroffen zu haben)',
  ],
  told: [
    '\\b(?:sie|du) (?:haben|hast|hatten|hattest)\\b~\\b(?:erzahlt|erwahnt|gesagt|berichtet|geschildert|angesprochen)\\b',
    '\\b(?:sie|du) (?:erwahnten|sagten|erzahlten|schilderten|berichteten|erwahntest|sagtest|erzahltest|meintest|meinten)\\b',
    '\\bwie sie_(?:sagten|erwahnten|schilderten|meinten|erzahlten|erwahnt haben|gesagt haben)\\b',
  ],
  replied: [
    '\\b(?:dank\\w*|danke schon)\\b~\\bfur (?:ihre|deine|die|eure|ihren|deinen)_(?:antwort|ruckmeldung|nachricht|e-?mail|mail|hinweis)\\b',
    '\\b(?:geantwortet haben|zuruckgemeldet haben)\\b',
  ],
  connected: [
    '\\bdank\\w*\\b~\\bfur (?:die|das)_(?:vernetzung|vernetzen|annahme|annehmen|kontaktanfrage|bestatigung|verbindung)\\b',
    '\\b(?:vernetzt|verbunden) sind\\b',
    '\\bschon,? (?:dass wir )?(?:jetzt |nun )?vernetzt\\b',
  ],
  webinar: [
    '\\b(?:ihre|deine|die|ihrer) (?:teilnahme|anmeldung|frage)\\b~webinar',
    'webinar\\w*\\b~\\b(?:teilgenommen|angemeldet|dabei waren|dabei warst|besucht|zugesehen)\\b',
    '\\b(?:sie|du)\\b~\\b(?:teilgenommen|angemeldet)\\b~webinar',
  ],
  download: ['\\bheruntergeladen\\b', '\\b(?:ihr|dein|ihren|deinen|ihrem) download\\b'],
  newsletter: [
    'newsletter\\w*\\b~\\b(?:abonniert|angemeldet|abonnieren sie|beziehen|lesen)\\b',
    '\\b(?:abonniert|anmeldung|abonnent\\w*|leser\\w*)\\b~newsletter',
  ],
  form: [
    'formular\\w*\\b~\\b(?:ausgefullt|abgeschickt|gesendet|geschickt)\\b',
    '\\b(?:ihre|deine|ihrer) (?:anfrage|kontaktanfrage|nachricht) uber (?:unsere|die|unser)\\b',
  ],
  'info-request': [
    '\\bum_(?:informationen|infos|unterlagen|details)\\b~\\bgebeten\\b',
    '\\b(?:informationen|infos|unterlagen)\\b_(?:angefordert|angefragt)\\b',
    '\\b(?:ihr|dein)\\w{0,2} (?:anfrage|bitte|wunsch)_(?:nach|um|zu)_(?:informationen|infos|unterlagen|infomaterial)',
  ],
  'demo-request': [
    '\\b(?:demo|vorfuhrung)\\b_(?:angefragt|gebeten|angefordert|gewunscht|gebucht)\\b',
    '\\b(?:ihr|dein)\\w{0,2} (?:demo-?anfrage|(?:anfrage|bitte|wunsch)_(?:demo|vorfuhrung))\\b',
  ],
  'quote-request': [
    '\\b(?:angebot|offerte|preis)\\b_(?:angefragt|gebeten|angefordert|erbeten)\\b',
    '\\b(?:ihr|dein)\\w{0,2} (?:angebotsanfrage|preisanfrage|(?:anfrage|bitte|wunsch)_(?:nach|um|zu)_(?:angebot|offerte|preis))',
  ],
  bought: [
    '\\bals (?:\\w+ )?(?:kunde|kundin|kunden|bestandskund\\w*)\\b',
    '\\b(?:ihre|deine|ihrer|deiner) (?:\\w+ )?bestellung\\b',
    '\\b(?:ihr|ihren|ihrem|dein|deinen|deinem) (?:\\w+ )?kauf\\b',
    '\\bseit sie bei uns\\b',
  ],
  referred: [
    '\\b(?:hat|haben) (?:mir|mich|uns)\\b~\\b(?:empfohlen|verwiesen|genannt|aufmerksam gemacht|weitergeleitet)\\b',
    '\\b(?:auf|dank) (?:die )?empfehlung\\b',
  ],
  unrecorded: [
    '\\b(?:ihr|dein)\\w{0,2} (?:\\w+ )?(?:beitrag|post|artikel|vortrag|podcast|interview|kommentar)\\b',
    '\\b(?:finanzierungsrunde|neue\\w* buro|neue\\w* standort|auszeichnung|suchen sie gerade verstarkung)\\b',
  ],
};

const fr: ClaimWords = {
  'new-role': [
    '\\b(?:felicitations|bravo|felicite|bonne chance|tous mes voeux)\\b~\\b(?:nouveau (?:\\w+ )?(?:poste|role|defi|job|challenge)|nouvelle (?:\\w+ )?(?:fonction|mission|position|responsabilite|aventure|etape)|nouvelles fonctions|promotion|nomination|prise de poste|arrivee chez)',
    '\\b(?:votre|vos|ton|ta|tes) (?:recente? |toute )?(?:promotion|nomination|prise de (?:poste|fonction)|arrivee chez)',
    '\\b(?:votre|vos|ton|ta|tes) (?:nouveau|nouvelle|nouvel|nouvelles|nouveaux) (?:poste|role|fonctions?|employeur|mission|responsabilites?|defi)\\b',
    '\\b(?:vous venez|tu viens) (?:tout juste )?de (?:rejoindre|prendre|changer|commencer|demarrer|passer)\\b',
    '\\b(?:vous avez|tu as)_(?:rejoint|pris la direction|pris vos fonctions|change de poste|ete promu|ete nomme)',
  ],
  talked: [
    "\\b(?:suite a|apres|depuis|merci (?:encore |beaucoup )?pour|lors de|faisant suite a) (?:l'|(?:notre|nos|cet|cette|le|la)_)(?:echange|appel|conversation|discussion|rendez-vous|rencontre|entretien)",
    '\\bcomme (?:convenu|evoque|discute|promis)\\b',
    "\\bcomme nous (?:l'|en )?(?:avons|avions|convenu|discute)",
    "\\b(?:d'avoir|de vous avoir|de t'avoir)_(?:echange|discute|parle|rencontre|eu au telephone)",
    '\\bnous (?:nous )?(?:sommes|etions|avons|avions)_(?:parle|rencontre|echange|discute)',
  ],
  told: [
    "\\b(?:vous (?:m'|nous )?(?:avez|aviez)|tu (?:m'|nous )?(?:as|avais))_(?:dit|parle|explique|confie|raconte|indique|mentionne|evoque)\\w*",
    "\\bcomme vous (?:le|l')",
    '\\bvous (?:disiez|me disiez|expliquiez|mentionniez|evoquiez)\\b',
  ],
  replied: [
    '\\bmerci\\b~\\b(?:pour|de) (?:votre|ton|ta|vos)_(?:reponse|retour|message|e-?mail|mail|mot)\\b',
    "\\bmerci (?:beaucoup )?de m'avoir (?:repondu|ecrit)",
  ],
  connected: [
    '\\bmerci\\b~\\b(?:accepte|acceptation|connexion|mise en relation|ajoute|invitation)',
    '\\b(?:maintenant|desormais|a present)_(?:connectes|en relation|en contact)\\b',
  ],
  webinar: [
    "\\b(?:vous avez|vous aviez|tu as|votre|ta|d'avoir|vous etes|vous vous etes)\\b_(?:participe|participation|inscrit|inscrite|inscription|assiste|suivi|question)\\b~\\bwebin",
  ],
  download: ["\\b(?:vous avez|tu as|d'avoir)_telecharge", '\\b(?:votre|ton) telechargement\\b'],
  newsletter: [
    '\\b(?:votre|ton) (?:inscription|abonnement)\\b~\\b(?:newsletter|lettre)',
    "\\b(?:vous etes|vous vous etes|tu es|d'etre|vous etant)_(?:abonne|inscrit)\\w*\\b~\\b(?:newsletter|lettre)",
    '\\b(?:en tant que|comme) (?:abonne|lecteur|lectrice)',
  ],
  form: [
    '\\b(?:rempli|complete|envoye)\\b~\\bformulaire\\b',
    '\\b(?:votre|ta) (?:demande|message) (?:via|sur|depuis) (?:notre|le) (?:site|formulaire)',
  ],
  'info-request': [
    "\\b(?:votre demande|ta demande|vous (?:m'|nous )?(?:avez|aviez) demande|tu (?:m'|nous )?as demande)\\b_(?:d')?(?:information|renseignement|documentation|precision|details)",
  ],
  'demo-request': [
    "\\b(?:votre demande|ta demande|vous (?:m'|nous )?(?:avez|aviez) demande|tu (?:m'|nous )?as demande)\\b_(?:demo|demonstration)",
  ],
  'quote-request': [
    "\\b(?:votre demande|ta demande|vous (?:m'|nous )?(?:avez|aviez) demande|tu (?:m'|nous )?as demande)\\b_(?:d')?(?:devis|offre|proposition|tarif|prix)",
  ],
  bought: [
    '\\ben tant que (?:\\w+ )?clients?\\b',
    '\\b(?:votre|ta|ton) (?:\\w+ )?(?:commande|achat)\\b',
    '\\b(?:vous etes|tu es) (?:deja )?(?:notre |un |une )?client',
  ],
  referred: [
    "\\b(?:m'a|m'ont|nous a|nous ont)_(?:recommande|conseille|oriente|parle de vous|suggere|donne (?:votre|vos))",
    '\\b(?:de la part de|sur (?:le conseil|les conseils|la recommandation|recommandation) de)\\b',
  ],
  unrecorded: [
    '\\b(?:votre|ton|ta|vos) (?:recente? |derniere? |dernier |excellent )*(?:post|publication|article|podcast|interview|intervention|conference|commentaire)\\b',
    '\\b(?:levee de fonds|vous recrutez|nouveaux bureaux|nouveaux locaux)\\b',
  ],
};

const es: ClaimWords = {
  'new-role': [
    '\\b(?:felicidades|enhorabuena|felicitaciones|felicito|felicitarle|felicitarte|mucho exito|suerte)\\b~\\b(?:nuevo (?:\\w+ )?(?:puesto|cargo|rol|trabajo|reto|desafio)|nueva (?:\\w+ )?(?:posicion|etapa|funcion|responsabilidad)|nuevas funciones|ascenso|promocion|nombramiento|incorporacion)',
    '\\b(?:su|tu) (?:reciente )?(?:ascenso|nombramiento|incorporacion|promocion)\\b',
    '\\b(?:su|tu|sus|tus) (?:nuevo|nueva|nuevas|nuevos) (?:puesto|cargo|rol|trabajo|posicion|empresa|funciones|responsabilidad\\w*|reto)\\b',
    '\\b(?:acaba|acabas) de (?:incorporar\\w*|empezar|unir\\w*|cambiar|asumir|llegar|entrar)\\b',
    '\\b(?:se ha|te has|ha|has|fue|fuiste)_(?:incorporado|unido|ascendid\\w|promovid\\w|nombrad\\w|asumido|cambiado de (?:puesto|trabajo|empresa))\\b',
    '\\b(?:se incorporo|te incorporaste|se unio|te uniste)\\b',
  ],
  talked: [
    '\\b(?:tras|despues de|desde|gracias (?:de nuevo |otra vez )?por|siguiendo) (?:nuestra|la|nuestro|el)_(?:llamada|conversacion|reunion|charla|encuentro|videollamada)\\b',
    '\\bcomo (?:ya )?(?:comentamos|hablamos|acordamos|quedamos|hemos hablado|conversamos|le prometi|te prometi)\\b',
    '\\b(?:cuando|desde que) (?:hablamos|nos vimos|nos conocimos|conversamos|charlamos)\\b',
    '\\b(?:fue|ha sido) (?:un|todo un) (?:verdadero )?(?:placer|gusto) (?:hablar|conocer|conversar|charlar|saludar)\\w*',
  ],
  told: [
    '\\b(?:me|nos) (?:comento|comentaste|dijo|dijiste|conto|contaste|explico|explicaste|menciono|mencionaste|hablo de|hablaste de|ha comentado|has comentado)\\b',
    '\\b(?:como|segun) (?:me |nos )?(?:comento|comentaste|dijo|dijiste|menciono|mencionaste)\\b',
    '\\b(?:usted )?(?:menciono|comento) que\\b',
  ],
  replied: [
    '\\bgracias\\b~\\bpor (?:su|tu)_(?:respuesta|mensaje|correo|contestacion|nota)\\b',
    '\\bgracias\\b~\\bpor (?:responder|contestar|escribir|haber respondido)\\w*',
  ],
  connected: [
    '\\bgracias\\b~\\bpor (?:aceptar|conectar|la conexion|anadirme|agregarme|sumar)',
    '\\b(?:ahora|ya) que (?:ya )?(?:estamos|somos) (?:conectad|contactos|en contacto)',
  ],
  webinar: [
    '\\b(?:asistio|asististe|participo|participaste|se inscribio|te inscribiste|se registro|te registraste|estuvo|estuviste|ha asistido|has asistido)\\b~\\b(?:webinar|seminario)',
    '\\bgracias\\b~\\bpor (?:asistir|participar|inscribir\\w*|registrar\\w*|acompanar\\w*|su asistencia|su participacion|tu asistencia)\\b~\\b(?:webinar|seminario)',
    '\\b(?:su|tu) (?:asistencia|participacion|inscripcion|pregunta)\\b~\\b(?:webinar|seminario)',
  ],
  download: [
    '\\b(?:descargo|descargaste|ha descargado|has descargado)\\b',
    '\\b(?:su|tu) descarga\\b',
    '\\bpor (?:haber descargado|descargar)\\b',
  ],
  newsletter: [
    '\\b(?:se suscribio|te suscribiste|esta suscrit\\w|estas suscrit\\w|su suscripcion|tu suscripcion|por suscribir\\w*|como suscriptor\\w*|como lector\\w*)\\b',
  ],
  form: [
    '\\b(?:relleno|rellenaste|completo|completaste|rellenado|completado|rellenar|completar|enviado)\\b~\\bformulario\\b',
    '\\b(?:su|tu) (?:consulta|mensaje|solicitud) (?:a traves|desde|en|por) (?:de )?(?:nuestra|la) (?:web|pagina)',
  ],
  'info-request': [
    '\\b(?:su|tu) (?:solicitud|peticion) de_(?:informacion|detalles)',
    '\\b(?:pidio|pediste|solicito|solicitaste|ha pedido|has pedido|ha solicitado)\\b_(?:informacion|detalles)',
  ],
  'demo-request': [
    '\\b(?:su|tu) (?:solicitud|peticion) de_(?:demo|demostracion)',
    '\\b(?:pidio|pediste|solicito|solicitaste|ha pedido|has pedido|ha solicitado)\\b_(?:demo|demostracion)',
  ],
  'quote-request': [
    '\\b(?:su|tu) (?:solicitud|peticion) de_(?:presupuesto|cotizacion|oferta|propuesta|precios)',
    '\\b(?:pidio|pediste|solicito|solicitaste|ha pedido|has pedido|ha solicitado)\\b_(?:presupuesto|cotizacion|oferta|propuesta|precios)',
  ],
  bought: [
    '\\bcomo (?:\\w+ )?clientes?\\b',
    '\\b(?:su|tu) (?:\\w+ )?(?:compra|pedido)\\b',
    '\\b(?:desde que|ya que) (?:nos )?(?:compro|compraste|es cliente|eres cliente)\\b',
    '\\bya (?:es|eres) cliente\\b',
  ],
  referred: [
    '\\b(?:me|nos)_(?:recomendo|recomendaron|hablo de (?:usted|ti)|dio su (?:contacto|nombre)|dio tu (?:contacto|nombre)|sugirio (?:contactar|escribir|hablar)\\w*)',
    '\\b(?:por recomendacion de|de parte de)\\b',
  ],
  unrecorded: [
    '\\b(?:su|tu) (?:reciente |ultima? |ultimo |excelente )*(?:publicacion|articulo|post|ponencia|podcast|entrevista|comentario)\\b',
    '\\b(?:ronda de (?:financiacion|inversion)|estan? contratando|nuevas oficinas)\\b',
  ],
};

const id: ClaimWords = {
  'new-role': [
    '\\bselamat (?:atas|untuk|dengan|menempati|menjabat)\\b~\\b(?:jabatan|posisi|peran|pekerjaan|tugas|promosi|kenaikan|pengangkatan|tanggung jawab)',
    '\\b(?:jabatan|posisi|peran|pekerjaan|tanggung jawab) baru(?: (?:anda|bapak|ibu|kamu))?\\b',
    '\\b(?:jabatan|posisi|peran|pekerjaan) (?:anda|bapak|ibu|kamu) yang baru\\b',
    '\\b(?:promosi|pengangkatan|kenaikan jabatan) (?:anda|bapak|ibu|kamu|jabatan)\\b',
    '\\b(?:anda|bapak|ibu|kamu) (?:baru saja|baru|barusan)_(?:bergabung|pindah|menjabat|dipromosikan|diangkat|mulai|memimpin)\\b',
  ],
  talked: [
    '\\b(?:setelah|sejak|menindaklanjuti|melanjutkan|terima kasih (?:atas|untuk)|dari) (?:percakapan|pembicaraan|obrolan|pertemuan|diskusi|panggilan|telepon|rapat|perbincangan)\\b',
    '\\bseperti (?:yang )?(?:sudah |telah )?(?:kita )?(?:bicarakan|bahas|sepakati|diskusikan|dibicarakan|dibahas|disepakati|didiskusikan|saya janjikan)\\b',
    '\\b(?:waktu|saat|ketika|sejak|setelah) kita (?:terakhir )?(?:bicara|berbicara|bertemu|ngobrol|berbincang|berdiskusi)\\b',
    '\\bsenang (?:sekali )?(?:bisa |dapat )?(?:berbicara|bertemu|berkenalan|ngobrol|berbincang)\\b~\\b(?:kemarin|tadi|lalu)\\b',
  ],
  told: [
    '\\b(?:anda|bapak|ibu|kamu) (?:sempat |pernah |sudah |telah |juga )?(?:menyebutkan|menceritakan|bercerita|mengatakan|menyampaikan|bilang|cerita|menyebut|menjelaskan)\\b',
    '\\bseperti (?:yang )?(?:anda|bapak|ibu|kamu) (?:sebutkan|sampaikan|ceritakan|katakan|bilang|jelaskan)\\b',
  ],
  replied: [
    '\\bterima kasih\\b~\\b(?:atas|untuk|sudah|telah) (?:balasan|jawaban|tanggapan|respons?|pesan|email|surel|membalas|menjawab|merespons?|menanggapi)(?:nya)?\\b',
  ],
  connected: [
    '\\bterima kasih\\b~\\b(?:menerima (?:permintaan|undangan|koneksi|ajakan)|terhubung|koneksinya|atas koneksi)',
    '\\b(?:sekarang|setelah|karena) kita (?:sudah )?terhubung\\b',
  ],
  webinar: [
    '\\b(?:sudah|telah|pernah|terima kasih|kemarin|sempat)\\b~\\b(?:mengikuti|menghadiri|hadir|ikut|mendaftar|partisipasi|kehadiran|berpartisipasi)\\b~\\b(?:webinar|seminar)',
    '\\b(?:kehadiran|partisipasi|pendaftaran|pertanyaan) (?:anda|bapak|ibu|kamu)\\b~\\bwebinar',
  ],
  download: [
    '\\b(?:sudah|telah|baru saja|sempat|terima kasih)\\b~\\b(?:mengunduh|unduh)\\b',
    '\\bunduhan (?:anda|bapak|ibu|kamu)\\b',
    '\\byang (?:anda|bapak|ibu|kamu) unduh\\b',
  ],
  newsletter: [
    '\\b(?:sudah|telah|sejak|karena|terima kasih|sebagai)\\b~\\b(?:berlangganan|mendaftar|pelanggan|pembaca)\\b~\\b(?:buletin|newsletter|nawala)',
  ],
  form: [
    '\\b(?:sudah|telah|sejak|terima kasih|baru saja|sempat)\\b~\\b(?:mengisi|mengirim)\\b~\\bformulir',
    '\\b(?:pertanyaan|pesan|permintaan) (?:anda|bapak|ibu) (?:melalui|lewat) (?:situs|website|laman)',
  ],
  'info-request': [
    '\\bpermintaan (?:informasi|info)(?: dari)? (?:anda|bapak|ibu|kamu)\\b',
    '\\b(?:anda|bapak|ibu|kamu) (?:sudah |telah |sempat |kemarin )?(?:meminta|minta) (?:informasi|info|penjelasan)\\b',
  ],
  'demo-request': [
    '\\bpermintaan demo\\b',
    '\\b(?:anda|bapak|ibu|kamu) (?:sudah |telah |sempat |kemarin )?(?:meminta|minta|mengajukan)_demo\\b',
  ],
  'quote-request': [
    '\\bpermintaan (?:penawaran|harga)\\b',
    '\\b(?:anda|bapak|ibu|kamu) (?:sudah |telah |sempat |kemarin )?(?:meminta|minta|mengajukan) (?:surat |daftar )?(?:penawaran|harga)\\b',
  ],
  bought: [
    '\\bsebagai (?:pelanggan|klien)\\b(?! (?:setia )?(?:buletin|newsletter|nawala))',
    '\\b(?:pembelian|pesanan|order) (?:anda|bapak|ibu|kamu)\\b',
    '\\bsejak (?:anda |bapak |ibu )?(?:membeli|menjadi pelanggan)\\b',
  ],
  referred: [
    '\\b(?:merekomendasikan|menyarankan|mereferensikan)\\b~\\b(?:anda|bapak|ibu|saya|menghubungi)\\b',
    '\\b(?:atas rekomendasi|mendapat (?:nama|kontak) (?:anda|bapak|ibu) dari)\\b',
  ],
  unrecorded: [
    '\\b(?:postingan|artikel|unggahan|tulisan|podcast|wawancara|komentar) (?:anda|bapak|ibu|kamu)\\b',
    '\\b(?:pendanaan (?:seri|baru)|sedang merekrut|kantor baru)\\b',
  ],
};

const compile = (patterns: ClaimWords): [Claim, RegExp][] =>
  CLAIMS.map((claim) => {
    const sources = patterns[claim].map((source) =>
      source.replaceAll('~', '[^.!?\\n]{0,40}?').replaceAll('_', "\\s(?:[\\w'-]+\\s){0,3}?"),
    );
    return [claim, new RegExp(sources.map((source) => `(?:${source})`).join('|'), 'g')];
  });

const RAW: Readonly<Record<Locale, ClaimWords>> = { en, de, fr, es, id };
const compiled = new Map<Locale, [Claim, RegExp][]>();

/** The patterns of one language, made on first use. */
export function claimPatterns(language: Locale): readonly [Claim, RegExp][] {
  const known = compiled.get(language);
  if (known) return known;
  const made = compile(RAW[language]);
  compiled.set(language, made);
  return made;
}

/** Words before a claim, in its sentence, that make it a condition or a question. Levelled. */
export const SUPPOSING: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:if|whether|in case|did you|have you|were you|would|once)\b/,
  de: /\b(?:falls|wenn|ob|sobald|haben sie|hast du)\b/,
  fr: /\b(?:si|avez-vous|as-tu|est-ce que|une fois)\b/,
  es: /\b(?:si|una vez que|en caso de)\b/,
  id: /\b(?:jika|kalau|apabila|apakah|bila|andai)\b/,
};
