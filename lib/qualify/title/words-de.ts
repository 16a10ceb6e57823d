import type { Vocabulary } from './vocabulary.ts';

export const DE: Vocabulary = {
  language: 'de',
  umlauts: true,
  ranks: [
    [
      'owner-partner',
      'entrepreneurship',
      'gründer~in; mitgründer~in; mitbegründer~in; begründer~in; unternehmer~in; unternehmensgründer~in; firmengründer~in; jungunternehmer~in',
    ],
    [
      'owner-partner',
      undefined,
      'inhaber~in; eigentümer~in; gesellschafter~in; gesellschaftergeschäftsführer; geschäftsinhaber~in; firmeninhaber~in; kanzleiinhaber~in; praxisinhaber~in; miteigentümer~in; mitinhaber~in; mitgesellschafter~in; alleingesellschafter~in; teilhaber~in; geschäftsführender|geschäftsführende inhaber~in|partner~in|gesellschafter~in; gesellschafter geschäftsführer; mit eigener praxis|kanzlei|werkstatt|firma; betriebsinhaber~in; salonbesitzer~in; partnerin',
    ],
    [
      'cxo',
      'general-management',
      'geschäftsführer~in; alleingeschäftsführer~in; geschäftsleiter~in; geschäftsführung; geschäftsleitung; GF; vorstand; vorständin; alleinvorstand; vorstandsvorsitzender|vorstandsvorsitzende; vorstandssprecher~in; vorstandschef~in; sprecher~in der geschäftsführung|geschäftsleitung; präsident~in; vorsitzender|vorsitzende des vorstands; generaldirektor~in; generalsekretär~in; hauptgeschäftsführer~in; unternehmensleiter~in|unternehmensleitung; konzernchef~in; firmenchef~in; intendant~in; verbandsgeschäftsführer~in',
    ],
    [
      'cxo',
      'finance',
      'finanzvorstand; finanzvorständin; kaufmännischer|kaufmännische geschäftsführer~in; finanzchef~in',
    ],
    ['cxo', 'sales', 'vertriebsvorstand; vertriebsvorständin'],
    [
      'cxo',
      'engineering',
      'technischer|technische geschäftsführer~in; technikvorstand; technischer|technische vorstand',
    ],
    ['cxo', 'human-resources', 'personalvorstand; personalvorständin; arbeitsdirektor~in'],
    ['vice-president', undefined, 'vizepräsident~in; vize präsident~in'],
    [
      'director',
      undefined,
      'ltg; leitg; ltr; direktor~in; leiter~in|leitung; bereichsleiter~in|bereichsleitung; bereichsvorstand; hauptabteilungsleiter~in|hauptabteilungsleitung; ressortleiter~in|ressortleitung; geschäftsbereichsleiter~in|geschäftsbereichsleitung; spartenleiter~in|spartenleitung; fachbereichsleiter~in|fachbereichsleitung; gesamtleiter~in|gesamtleitung; institutsleiter~in|institutsleitung; institutsdirektor~in; zentralbereichsleiter~in; hauptbereichsleiter~in; kanzleileiter~in; einrichtungsleiter~in|einrichtungsleitung; amtsleiter~in|amtsleitung; dezernatsleiter~in; dezernent~in',
    ],
    [
      'experienced-manager',
      'sales',
      'gebietsverkaufsleiter~in; bezirksverkaufsleiter~in; regionalverkaufsleiter~in; gebietsvertriebsleiter~in',
    ],
    ['director', 'finance', 'kaufmännischer|kaufmännische leiter~in|leitung|direktor~in'],
    ['director', 'engineering', 'technischer|technische leiter~in|leitung|direktor~in; entwicklungschef~in'],
    [
      'director',
      'education',
      'schulleiter~in|schulleitung; rektor~in; schuldirektor~in; dekan~in; kitaleiter~in|kitaleitung; kindergartenleiter~in|kindergartenleitung; direktor des gymnasiums; hochschulpräsident~in',
    ],
    [
      'director',
      'healthcare-services',
      'chefarzt|chefärztin; ärztlicher|ärztliche direktor~in|leiter~in|leitung; klinikdirektor~in; klinikleiter~in|klinikleitung; pflegedirektor~in; pflegedienstleiter~in|pflegedienstleitung; PDL; heimleiter~in|heimleitung; krankenhausdirektor~in',
    ],
    ['director', 'arts-and-design', 'kreativdirektor~in; kreativchef~in'],
    ['director', 'media-and-communication', 'chefredakteur~in; chefredaktion; pressechef~in'],
    ['director', 'administrative', 'kanzler~in der universität; verwaltungsdirektor~in'],
    [
      'experienced-manager',
      undefined,
      'abt leiter~in|leitung|ltr; abtl leiter~in; abteilungsltr; marktleiter~in|marktleitung; storeleiter~in; storemanager~in; ladenleiter~in|ladenleitung; verkaufsstellenleiter~in; shopmanager~in; abteilungsleiter~in|abteilungsleitung; abteilungsdirektor~in; abteilungsvorstand; niederlassungsleiter~in|niederlassungsleitung; regionalleiter~in|regionalleitung; regionalmanager~in; gebietsleiter~in|gebietsleitung; bezirksleiter~in|bezirksleitung; filialleiter~in|filialleitung; filialdirektor~in; standortleiter~in|standortleitung; referatsleiter~in|referatsleitung; zweigstellenleiter~in; geschäftsstellenleiter~in|geschäftsstellenleitung; dienststellenleiter~in; büroleiter~in|büroleitung; fachabteilungsleiter~in; praxismanager~in; hoteldirektor~in; hotelmanager~in; restaurantleiter~in|restaurantleitung; zentrumsleiter~in; gruppenmanager~in; leitender|leitende angestellter|angestellte',
    ],
    [
      'experienced-manager',
      'operations',
      'betriebsleiter~in|betriebsleitung; werkleiter~in|werksleiter~in|werkleitung|werksleitung; lagerleiter~in|lagerleitung; fuhrparkleiter~in|fuhrparkleitung; fuhrparkmanager~in; fertigungsleiter~in|fertigungsleitung; speditionsleiter~in; versandleiter~in',
    ],
    [
      'experienced-manager',
      'engineering',
      'bauleiter~in|bauleitung; oberbauleiter~in; werkstattleiter~in|werkstattleitung; laborleiter~in technik; konstruktionsleiter~in|konstruktionsleitung',
    ],
    ['experienced-manager', 'research', 'laborleiter~in|laborleitung'],
    [
      'experienced-manager',
      'healthcare-services',
      'stationsleiter~in|stationsleitung; pflegeleiter~in|pflegeleitung; wohnbereichsleiter~in|wohnbereichsleitung; leitende ärztin; leitender arzt; praxisleiter~in|praxisleitung; oberschwester',
    ],
    ['experienced-manager', 'accounting', 'leiter buchhaltung team; hauptbuchhalter~in leitung'],
    [
      'experienced-manager',
      'media-and-communication',
      'ressortleiter redaktion; redaktionsleiter~in|redaktionsleitung; pressesprecherin leitung',
    ],
    [
      'experienced-manager',
      'education',
      'konrektor~in; studienleiter~in; studiendekan~in; seminarleiter~in; ausbildungsleiter~in|ausbildungsleitung',
    ],
    [
      'entry-manager',
      undefined,
      'teamleiter~in|teamleitung; teamchef~in; team leiter~in|leitung; gruppenleiter~in|gruppenleitung; schichtleiter~in|schichtleitung; schichtführer~in; schichtmeister~in; vorarbeiter~in; sachgebietsleiter~in|sachgebietsleitung; linienführer~in; meister~in; bereichsmeister~in; polier~in; obermonteur~in; kolonnenführer~in; arbeitsgruppenleiter~in; restaurantmanager~in; supervisorin; industriemeister~in; gruppenführer~in; oberkellner~in; serviceleiter~in|serviceleitung; empfangsleiter~in; empfangschef~in; objektleiter~in|objektleitung; staffelleiter~in; vorhandwerker; stellenleiter~in; truppführer~in; zugführer~in der feuerwehr',
    ],
    ['entry-manager', 'sales', 'erstverkäufer~in; kassenleiter~in'],
    [
      'entry-manager',
      'operations',
      'produktionsmeister~in; lagermeister~in; montagemeister~in; logistikmeister~in; produktionsschichtleiter~in',
    ],
    ['entry-manager', 'engineering', 'werkstattmeister~in; elektromeister~in; kfz meister~in'],
    [
      'experienced-manager',
      'military-and-protective-services',
      'einsatzleiter~in|einsatzleitung; wachleiter~in',
    ],
    [
      'director',
      'military-and-protective-services',
      'polizeipräsident~in; polizeidirektor~in; branddirektor~in',
    ],
    [
      'cxo',
      undefined,
      'vorstandsmitglied; mitglied der geschäftsleitung|geschäftsführung; mitglied des vorstands|vorstandes; delegierter des verwaltungsrates',
    ],
  ],
  openingRanks: [['director', undefined, 'direktion']],
  roles: [
    ['senior', 'healthcare-services', 'oberarzt|oberärztin'],
    [
      'professional',
      'program-and-project-management',
      'projektleiter~in|projektleitung; projektmanager~in; projektkoordinator~in; projektmitarbeiter~in; projektingenieur~in leitung; projektcontroller~in; programmmanager~in; programmleiter~in; teilprojektleiter~in|teilprojektleitung; projektbüro; projektreferent~in; projektplaner~in; projekt manager~in; gesamtprojektleiter~in',
    ],
    [
      'professional',
      'product-management',
      'produktmanager~in; productmanager~in; produktverantwortlicher|produktverantwortliche; produkt manager~in; produktspezialist~in; produkteigner~in; produktentwicklungsmanager~in; produktmanagement',
    ],
    [
      'professional',
      'finance',
      'controllerin; finanzberater~in; bankkaufmann|bankkauffrau; bankberater~in; vermögensberater~in; anlageberater~in; kreditanalyst~in; kreditberater~in; kreditreferent~in; kreditsachbearbeiter~in; finanzanalyst~in; finanzierungsberater~in; baufinanzierungsberater~in; versicherungskaufmann|versicherungskauffrau; versicherungsmakler~in; versicherungsvertreter~in; versicherungsberater~in; versicherungsfachmann|versicherungsfachfrau; aktuar~in; schadenregulierer~in; schadensachbearbeiter~in; wertpapierhändler~in; portfoliomanager~in; fondsmanager~in; risikomanager~in; firmenkundenberater~in; firmenkundenbetreuer~in; privatkundenberater~in; investmentbanker~in; finanzcontroller~in; beteiligungscontroller~in; vertriebscontroller~in; produktionscontroller~in; werkscontroller~in; finanzwirt~in; finanzbeamter|finanzbeamtin; finanzkaufmann|finanzkauffrau; bankangestellter|bankangestellte; banker~in',
    ],
    [
      'professional',
      'sales',
      'außendienstmitarbeiter~in; innendienstmitarbeiter~in; vertriebsaußendienst; vertriebler~in; verkäufer~in; fachverkäufer~in; autoverkäufer~in; handelsvertreter~in; vertreter~in; kundenbetreuer~in; key accounter; accountmanager~in; verkaufsberater~in; vertriebsbeauftragter|vertriebsbeauftragte; vertriebsberater~in; vertriebsmitarbeiter~in; vertriebsinnendienst; gebietsverkäufer~in; vertriebsingenieur~in; verkaufsingenieur~in; einzelhandelskaufmann|einzelhandelskauffrau; großhandelskaufmann|großhandelskauffrau; groß und außenhandelskaufmann|außenhandelskauffrau; pharmareferent~in; medizinprodukteberater~in; reiseverkehrskaufmann|reiseverkehrskauffrau; großkundenbetreuer~in; kassierer~in; bezirksverkäufer~in; handelsfachwirt~in; angebotsmanager~in; exportsachbearbeiter~in; verkaufstalent; automobilkaufmann|automobilkauffrau; regionalverkaufsleiter berater; exportmanager~in; großkundenmanager~in; telefonverkäufer~in',
    ],
    [
      'professional',
      'marketing',
      'marketingreferent~in; online marketing manager~in; markenmanager~in; werbetexter~in; texter~in; werbefachmann|werbefachfrau; mediaplaner~in; mediengestalter marketing; eventmanager~in; veranstaltungskaufmann|veranstaltungskauffrau; veranstaltungsmanager~in; kaufmann|kauffrau für marketingkommunikation; marktforscher~in; werbekaufmann|werbekauffrau; communitymanager~in; contentmanager~in; onlinemarketer; produktmarketingmanager~in; kampagnenmanager~in; shopmanager online; marketeerin',
    ],
    [
      'professional',
      'business-development',
      'businessdevelopment manager; partnermanager~in; fundraiserin; geschäftsentwickler~in; firmenkundenakquisiteur',
    ],
    [
      'professional',
      'purchasing',
      'einkäufer~in; einkaufssachbearbeiter~in; beschaffer~in; lieferantenmanager~in; einkaufsreferent~in',
    ],
    [
      'professional',
      'accounting',
      'buchhalter~in; bilanzbuchhalter~in; finanzbuchhalter~in; lohnbuchhalter~in; hauptbuchhalter~in; debitorenbuchhalter~in; kreditorenbuchhalter~in; anlagenbuchhalter~in; alleinbuchhalter~in; steuerberater~in; wirtschaftsprüfer~in; prüfungsassistent; steuerfachangestellter|steuerfachangestellte; steuerfachwirt~in; revisor~in; rechnungsprüfer~in; steuerreferent~in; kostenrechner~in; abschlussprüfer~in',
    ],
    [
      'professional',
      'engineering',
      'ingenieur~in; entwickler~in; softwareentwickler~in; webentwickler~in; anwendungsentwickler~in; frontendentwickler~in; backendentwickler~in; spieleentwickler~in; javaentwickler~in; softwareingenieur~in; programmierer~in; mechatroniker~in; konstrukteur~in; servicetechniker~in; elektroniker~in; elektrotechniker~in; maschinenbauingenieur~in; maschinenbauer~in; bauingenieur~in; entwicklungsingenieur~in; prozessingenieur~in; projektingenieur~in; verfahrensingenieur~in; verfahrenstechniker~in; fertigungsingenieur~in; wirtschaftsingenieur~in; elektroingenieur~in; testingenieur technik; anlagenmechaniker~in; industriemechaniker~in; mechaniker~in; monteur~in; servicemonteur~in; schlosser~in; schweißer~in; zerspanungsmechaniker~in; technischer|technische zeichner~in; technischer|technische produktdesigner~in; produktdesigner technik; bauzeichner~in; instandhalter~in; automatisierungstechniker~in; vermessungsingenieur~in; cnc dreher~in|fräser~in; dreher~in; werkzeugmacher~in; umweltingenieur~in; haustechniker~in; statiker~in; bauarbeiter~in; kalkulator~in; arbeitsvorbereiter~in',
    ],
    [
      'strategic',
      'engineering',
      'softwarearchitekt~in; systemarchitekt~in; software architekt~in; chefentwickler~in; chefingenieur~in',
    ],
    [
      'professional',
      'information-technology',
      'systemadministrator~in; netzwerkadministrator~in; fachinformatiker~in; informatiker~in; wirtschaftsinformatiker~in; datenanalyst~in; datenwissenschaftler~in; datenbankadministrator~in; it systemelektroniker~in; it techniker~in; it berater~in; it spezialist~in; it sicherheitsexperte; systemintegrator~in; systemingenieur~in; netzwerktechniker~in; it mitarbeiter~in; it koordinator~in; informationssicherheitsbeauftragter|informationssicherheitsbeauftragte; it sicherheitsbeauftragter|sicherheitsbeauftragte; sap berater~in; anwendungsbetreuer~in; it supporter; systembetreuer~in; datenmanager~in; it kaufmann|kauffrau; it fachkraft; webadministrator~in; systemanalytiker~in; datenbankentwickler~in',
    ],
    [
      'strategic',
      'information-technology',
      'it architekt~in; cloud architekt~in; lösungsarchitekt~in; unternehmensarchitekt~in; datenarchitekt~in; enterprise architekt~in; sicherheitsarchitekt~in; netzwerkarchitekt~in',
    ],
    [
      'professional',
      'legal',
      'rechtsanwalt|rechtsanwältin; anwalt|anwältin; fachanwalt|fachanwältin; jurist~in; volljurist~in; wirtschaftsjurist~in; unternehmensjurist~in; syndikus; syndikusrechtsanwalt|syndikusrechtsanwältin; justiziar~in; justitiar~in; datenschutzbeauftragter|datenschutzbeauftragte; notar~in; richter~in; staatsanwalt|staatsanwältin; patentanwalt|patentanwältin; rechtsanwaltsfachangestellter|rechtsanwaltsfachangestellte; notarfachangestellter|notarfachangestellte; rechtspfleger~in; geldwäschebeauftragter|geldwäschebeauftragte; vertragsmanager~in; rechtsreferent~in; gerichtsvollzieher~in',
    ],
    [
      'professional',
      'healthcare-services',
      'arzt|ärztin; facharzt|fachärztin; assistenzarzt|assistenzärztin; hausarzt|hausärztin; zahnarzt|zahnärztin; tierarzt|tierärztin; betriebsarzt|betriebsärztin; kinderarzt|kinderärztin; pflegefachkraft; pflegefachmann|pflegefachfrau; pflegekraft; krankenpfleger|krankenschwester; krankenpflegerin; altenpfleger~in; pfleger~in; pflegehelfer~in; apotheker~in; pharmazeutisch technische assistentin; hebamme; entbindungspfleger; physiotherapeut~in; ergotherapeut~in; logopäde|logopädin; psychologe|psychologin; psychotherapeut~in; psychiater~in; therapeut~in; heilpraktiker~in; rettungssanitäter~in; notfallsanitäter~in; rettungsassistent~in; medizinischer|medizinische fachangestellter|fachangestellte; arzthelfer~in; zahnmedizinische fachangestellte; zfa; mtra; chirurg~in; radiologe|radiologin; internist~in; kardiologe|kardiologin; neurologe|neurologin; orthopäde|orthopädin; augenoptiker~in; ernährungsberater~in; hörakustiker~in; osteopath~in; masseur~in; medizintechniker~in; zahntechniker~in; optiker~in',
    ],
    [
      'professional',
      'education',
      'lehrer~in; lehrkraft; grundschullehrer~in; gymnasiallehrer~in; realschullehrer~in; berufsschullehrer~in; sprachlehrer~in; musiklehrer~in; fahrlehrer~in; dozent~in; erzieher~in; professor~in; juniorprofessor~in; privatdozent~in; hochschullehrer~in; studienrat|studienrätin; oberstudienrat|oberstudienrätin; studienberater~in; pädagoge|pädagogin; kinderpfleger~in; nachhilfelehrer~in; lehrbeauftragter|lehrbeauftragte; bibliothekar~in; bildungsreferent~in; fitnesstrainer~in; coachin; kursleiter~in; lektor~in der universität',
    ],
    [
      'professional',
      'human-resources',
      'personaler~in; personalreferent~in; personalberater~in; personaldisponent~in; personalsachbearbeiter~in; personalentwickler~in; personalvermittler~in; recruiterin; lohn und gehaltsbuchhalter~in; hr business partnerin; personalkaufmann|personalkauffrau; personalfachkaufmann|personalfachkauffrau; personaldienstleistungskaufmann|personaldienstleistungskauffrau; betriebsrat|betriebsrätin; entgeltabrechner~in; personalbetreuer~in; karriereberater~in; arbeitsvermittler~in; gleichstellungsbeauftragte',
    ],
    [
      'professional',
      'research',
      'wissenschaftlicher|wissenschaftliche mitarbeiter~in; forscher~in; wissenschaftler~in; naturwissenschaftler~in; chemiker~in; biologe|biologin; physiker~in; mathematiker~in; statistiker~in; ökonom~in; volkswirt~in; historiker~in; soziologe|soziologin; laborant~in; chemielaborant~in; biologielaborant~in; geologe|geologin; postdoktorand~in; forschungsreferent~in; bta; chemisch technischer|technische assistent~in; archäologe|archäologin; meteorologe|meteorologin; agraringenieur~in; agrarwissenschaftler~in; politikwissenschaftler~in; biochemiker~in; akademischer|akademische rat|rätin; geograf~in|geograph~in',
    ],
    [
      'professional',
      'media-and-communication',
      'redakteur~in; onlineredakteur~in; journalist~in; reporter~in; moderator~in; pressesprecher~in; pressereferent~in; übersetzer~in; dolmetscher~in; schriftsteller~in; lektor~in; kommunikationsreferent~in; pr berater~in; pr referent~in; kommunikationsmanager~in; produzent~in; kameramann|kamerafrau; cutter~in; videoproduzent~in; fachjournalist~in; öffentlichkeitsreferent~in; filmemacher~in; nachrichtensprecher~in; tontechniker~in; drehbuchautor~in; mediengestalter~in bild und ton',
    ],
    [
      'professional',
      'arts-and-design',
      'grafiker~in; grafikdesigner~in; gestalter~in; mediengestalter~in; webdesigner~in; designerin; produktdesigner~in; industriedesigner~in; modedesigner~in; kommunikationsdesigner~in; fotograf~in|photograph~in; künstler~in; illustrator~in; architekt~in; innenarchitekt~in; landschaftsarchitekt~in; musiker~in; schauspieler~in; regisseur~in; dirigent~in; sänger~in; tänzer~in; komponist~in; bildhauer~in; artdirektor~in; art direktor~in; bühnenbildner~in; raumausstatter~in; friseur~in; florist~in; kurator~in; goldschmied~in; maskenbildner~in; schneider~in; stadtplaner~in; kirchenmusiker~in; maler~in; visagist~in',
    ],
    [
      'professional',
      'operations',
      'disponent~in; logistiker~in; lagerist~in; lagerarbeiter~in; lagermitarbeiter~in; fachlagerist~in; kommissionierer~in; spediteur~in; speditionskaufmann|speditionskauffrau; produktionsmitarbeiter~in; produktionshelfer~in; produktionsplaner~in; produktionsarbeiter~in; maschinenbediener~in; maschinenführer~in; anlagenführer~in; fertigungsplaner~in; kraftfahrer~in; berufskraftfahrer~in; busfahrer~in; fahrer~in; kurier~in; staplerfahrer~in; gabelstaplerfahrer~in; zusteller~in; lokführer~in; lokomotivführer~in; zollsachbearbeiter~in; zolldeklarant~in; versandmitarbeiter~in; materialdisponent~in; fertigungsmitarbeiter~in; montagemitarbeiter~in; prozessmanager~in; zollbeauftragter|zollbeauftragte; triebfahrzeugführer~in; servicemitarbeiter gastronomie; logistikplaner~in; briefträger~in',
    ],
    [
      'professional',
      'quality-assurance',
      'qualitätsmanager~in; qualitätsbeauftragter|qualitätsbeauftragte; qualitätsmanagementbeauftragter|qualitätsmanagementbeauftragte; qmb; qualitätsingenieur~in; qualitätsprüfer~in; qualitätssicherer; qualitätskontrolleur~in; softwaretester~in; testerin; testmanager~in; testingenieur~in; prüfingenieur~in; sicherheitsfachkraft; sicherheitsingenieur~in; arbeitsschutzbeauftragter|arbeitsschutzbeauftragte; messtechniker~in; umweltbeauftragter|umweltbeauftragte; auditorin',
    ],
    [
      'professional',
      'customer-success-and-support',
      'kundendienstmitarbeiter~in; kundendiensttechniker~in; callcenter agent~in; call center agent~in; kundenservicemitarbeiter~in; supportmitarbeiter~in; servicemitarbeiter~in; serviceberater~in; kundenbetreuung; supporttechniker~in; anwendungsberater~in; kundenbetreuer im service; servicetelefonist~in; kundensupport; reklamationssachbearbeiter~in',
    ],
    [
      'professional',
      'real-estate',
      'immobilienmakler~in; immobilienkaufmann|immobilienkauffrau; makler~in; immobilienverwalter~in; hausverwalter~in; immobilienberater~in; immobilienfachwirt~in; immobilienmanager~in; wohnungsverwalter~in; immobiliengutachter~in; immobilienentwickler~in; immobilienbewerter~in; objektbetreuer~in; assetmanager immobilien',
    ],
    [
      'professional',
      'military-and-protective-services',
      'polizist~in; polizeibeamter|polizeibeamtin; polizeikommissar~in; polizeioberkommissar~in; kriminalkommissar~in; kriminalbeamter|kriminalbeamtin; soldat~in; zeitsoldat~in; berufssoldat~in; feuerwehrmann|feuerwehrfrau; berufsfeuerwehrmann; brandmeister~in; sicherheitsmitarbeiter~in; sicherheitskraft; objektschützer; wachmann; werkschutz; justizvollzugsbeamter|justizvollzugsbeamtin; zollbeamter|zollbeamtin; unteroffizier~in; feldwebel; offizier~in; leutnant; personenschützer~in; detektiv~in; ladendetektiv~in; luftsicherheitsassistent~in; justizwachtmeister~in; brandschutzbeauftragter|brandschutzbeauftragte',
    ],
    [
      'professional',
      'community-and-social-services',
      'sozialarbeiter~in; sozialpädagoge|sozialpädagogin; sozialberater~in; streetworker~in; heilerziehungspfleger~in; pfarrer~in; pastor~in; priester; diakon~in; seelsorger~in; jugendreferent~in; betreuer~in; betreuungskraft; jugendarbeiter~in; familienhelfer~in; ehrenamtskoordinator~in; schuldnerberater~in; alltagsbegleiter~in; gemeindereferent~in; quartiersmanager~in; entwicklungshelfer~in; sozialassistent~in; schulsozialarbeiter~in; pastoralreferent~in; integrationshelfer~in; integrationsbeauftragter|integrationsbeauftragte; bewährungshelfer~in; imamin; suchtberater~in',
    ],
    [
      'professional',
      'administrative',
      'verwaltungsfachangestellter|verwaltungsfachangestellte; verwaltungsangestellter|verwaltungsangestellte; verwaltungsmitarbeiter~in; verwaltungsfachwirt~in; bürokaufmann|bürokauffrau; bürofachkraft; bürokraft; bürosachbearbeiter~in; büroangestellter|büroangestellte; büromanager~in; büromitarbeiter~in; verwaltungsbeamter|verwaltungsbeamtin; fachangestellte für bürokommunikation; schreibkraft; telefonist~in; datentypist~in; archivar~in; kaufmännischer|kaufmännische angestellter|angestellte|mitarbeiter~in|sachbearbeiter~in',
    ],
    [
      'professional',
      undefined,
      'kundenberater~in; elektriker~in; maurer~in; zimmermann; dachdecker~in; tischler~in; schreiner~in; installateur~in; klempner~in; maler und lackierer~in; schulbegleiter~in; hausmeister~in; zugbegleiter~in; küchenchef~in; küchenleiter~in|küchenleitung; hausdame; beamter|beamtin; referent~in; sachbearbeiter~in; mitarbeiter~in; kaufmann|kauffrau; industriekaufmann|industriekauffrau; spezialist~in; koordinator~in; fachkraft; angestellter|angestellte; beauftragter|beauftragte; fachreferent~in; analyst~in; analytiker~in; planer~in; fachberater~in; arbeiter~in; facharbeiter~in; betriebswirt~in; wirtschaftsfachwirt~in; fachwirt~in; sachverständiger|sachverständige; gutachter~in; sprecher~in; fachangestellter|fachangestellte; businessanalyst~in; fachspezialist~in; kundendienst; verantwortlicher|verantwortliche; specialistin; entwicklungs und projektmitarbeiter; bearbeiter~in; fachkraefte; vermittler~in; koch|köchin; kellner~in; restaurantfachmann|restaurantfachfrau; hotelfachmann|hotelfachfrau; bäcker~in; konditor~in; metzger~in; fleischer~in; pilot~in; flugbegleiter~in; landwirt~in; gärtner~in; reinigungskraft; servicekraft; winzer~in; hauswirtschafter~in',
    ],
    ['senior', undefined, 'experte|expertin; fachexperte|fachexpertin'],
    [
      'strategic',
      undefined,
      'fachbereichsexperte; leiter des vorstandsbüros; referent~in des vorstands|vorstandes|vorstandsvorsitzenden; vorstandsreferent~in; referent~in der geschäftsführung|geschäftsleitung',
    ],
    [
      'entry',
      undefined,
      'berufseinsteiger~in; berufsanfänger~in; hilfskraft; aushilfe; aushilfskraft; helfer~in; juniorberater~in; hilfsarbeiter~in',
    ],
    [
      'entry',
      'research',
      'wissenschaftliche hilfskraft; studentische hilfskraft; wissenschaftlicher hilfsmitarbeiter',
    ],
    [
      'entry',
      'operations',
      'küchenhilfe; küchenhelfer~in; lagerhelfer~in; lagerhilfe; spülkraft; produktionshilfe',
    ],
    ['entry', 'sales', 'verkaufshilfe; aushilfsverkäufer~in'],
    ['entry', 'program-and-project-management', 'projektassistent~in|projektassistenz'],
    ['entry', 'administrative', 'büroassistent~in|büroassistenz; bürohilfe; verwaltungsassistent~in'],
  ],
  weakRoles: [
    [
      'professional',
      'consulting',
      'unternehmensberater~in; berater~in; strategieberater~in; managementberater~in; seniorberater~in; organisationsberater~in; consultantin; wirtschaftsberater~in; prozessberater~in; gründungsberater~in; energieberater~in; umweltberater~in',
    ],
    ['professional', 'engineering', 'techniker~in'],
    ['professional', 'quality-assurance', 'prüfer~in'],
    ['professional', 'education', 'trainerin; ausbilder~in'],
    ['professional', 'information-technology', 'administrator~in'],
  ],
  fields: [
    [
      'sales',
      'direktvertrieb; vertrieb; verkauf; außendienst; vertriebsaußendienst; vertriebsinnendienst; innendienst; verkaufsinnendienst; verkaufsförderung; großkunden; kundenbetreuung vertrieb; vertrieb und marketing; vertriebssteuerung; handel; einzelhandel; großhandel; auftragsabwicklung; schlüsselkunden; vertriebs; verkaufs; vertriebsmanagement',
    ],
    [
      'marketing',
      'werbung; onlinemarketing; online marketing; marktforschung; markenführung; marken; absatzförderung; veranstaltungen; onlinehandel; onlineshop; produktmarketing; veranstaltungsmanagement; eventmanagement; suchmaschinenmarketing; marketings; marke',
    ],
    [
      'business-development',
      'geschäftsentwicklung; unternehmensentwicklung; geschäftsfeldentwicklung; neugeschäft; neukundengewinnung; kooperationen; partnerschaften; partnermanagement; konzernentwicklung',
    ],
    [
      'finance',
      'finanzen; finanz; controlling; finanzwesen; finanzierung; risikomanagement; kredit; kredite; versicherung; versicherungen; bank; banken; vermögensverwaltung; finanzplanung; beteiligungen; beteiligungsmanagement; finanzdienstleistungen; schaden; bankwesen; vermögensmanagement; finanzen und controlling; unternehmensfinanzierung; investitionen; kreditmanagement; konzerncontrolling; firmenkunden; privatkunden; haushalt',
    ],
    [
      'accounting',
      'buchhaltung; rechnungswesen; finanzbuchhaltung; bilanzierung; steuern; steuer; wirtschaftsprüfung; revision; innenrevision; konzernrechnungswesen; lohnbuchhaltung; debitorenbuchhaltung; kreditorenbuchhaltung; debitoren; kreditoren; steuerabteilung; rechnungsprüfung; rechnungslegung; buchführung',
    ],
    [
      'human-resources',
      'personal; personalwesen; personalentwicklung; personalabteilung; personalmanagement; personalbeschaffung; personalmarketing; personalführung; personalgewinnung; personalwirtschaft; personalverwaltung; personaladministration; entgeltabrechnung; lohnabrechnung; lohn und gehalt; organisationsentwicklung; weiterbildung; personal und organisation; personalplanung; aus und weiterbildung; arbeitsrecht und personal; personalbetreuung; entgelt; vergütung',
    ],
    [
      'information-technology',
      'informationstechnologie; informationstechnik; edv; digitalisierung; informationssicherheit; it sicherheit; it infrastruktur; informatik; datenverarbeitung; rechenzentrum; daten; datenanalyse; netzwerk; netzwerke; netzwerktechnik; it betrieb; informationssysteme; anwendungsentwicklung it; datenmanagement; künstliche intelligenz; ki; systemadministration; it anwendungen; digitale transformation; systemintegration; it service; datenbanken; cybersicherheit; infrastruktur',
    ],
    [
      'engineering',
      'entwicklung; technik; konstruktion; instandhaltung; forschung und entwicklung; f e; softwareentwicklung; produktentwicklung; elektrotechnik; maschinenbau; mechatronik; automatisierung; automatisierungstechnik; verfahrenstechnik; hochbau; tiefbau; bau; bauwesen; anwendungsentwicklung; webentwicklung; technologie; ingenieurwesen; elektronik; systementwicklung; gebäudetechnik; werkzeugbau; anlagenbau; fahrzeugtechnik; versorgungstechnik; haustechnik; elektro; industrialisierung; hardwareentwicklung; elektrokonstruktion; mechanik; tragwerksplanung; vorentwicklung; kälte und klimatechnik',
    ],
    [
      'operations',
      'logistik; produktion; fertigung; lager; betrieb; betriebe; fuhrpark; arbeitsvorbereitung; versand; wareneingang; warenausgang; spedition; verkehr; produktionsplanung; lieferkette; disposition; montage; prozessmanagement; prozesse; prozessoptimierung; werk; zoll; lagerlogistik; intralogistik; produktionssteuerung; auftragsmanagement; gebäudemanagement; materialfluss; lieferkettenmanagement; betriebsorganisation; produktionslogistik; warenwirtschaft; import; fertigungsplanung; fuhrparkmanagement; transportlogistik; distributionslogistik; kommissionierung',
    ],
    [
      'purchasing',
      'einkauf; beschaffung; materialwirtschaft; lieferantenmanagement; zentraleinkauf; einkaufs; warengruppenmanagement; warengruppen; vergabe; strategischen einkauf',
    ],
    [
      'product-management',
      'produktmanagement; produkt; produkte; produktstrategie; produktportfolio; sortiment; produktlinie',
    ],
    [
      'program-and-project-management',
      'projektmanagement; projekte; projekt; programmmanagement; projektsteuerung; projektbüro; projektentwicklung management; projektcontrolling; projektabwicklung; veränderungsmanagement',
    ],
    [
      'customer-success-and-support',
      'kundenservice; kundenbetreuung; kundenmanagement; kundensupport; kundenbeziehungen; kundenerfolg; kundenzufriedenheit; reklamation; reklamationen; reklamationsmanagement; kundencenter; kundenerlebnis; technischer kundendienst; anwendungssupport; hotline; callcenter; kunden; kundenbeziehungsmanagement; beschwerdemanagement',
    ],
    [
      'legal',
      'recht; rechtsabteilung; datenschutz; arbeitsrecht; vertragsrecht; vertragsmanagement; verträge; rechtswesen; gesellschaftsrecht; strafrecht; familienrecht; steuerrecht; wirtschaftsrecht; patente; patentwesen; regulierung; recht und compliance; vertragswesen; konzernrecht; medizinrecht; immobilienrecht',
    ],
    [
      'quality-assurance',
      'qualität; qualitätssicherung; qualitätsmanagement; qualitätskontrolle; qualitätswesen; qm; qs; arbeitssicherheit; arbeitsschutz; testmanagement; prüfwesen; lieferantenqualität; umwelt und arbeitssicherheit; umweltschutz; messtechnik; lebensmittelsicherheit; softwaretest',
    ],
    [
      'research',
      'forschung; wissenschaft; labor; chemie; biologie; physik; grundlagenforschung; analytik; marktanalyse forschung; biotechnologie; statistik; meinungsforschung',
    ],
    [
      'media-and-communication',
      'kommunikation; unternehmenskommunikation; öffentlichkeitsarbeit; presse; pressearbeit; medien; redaktion; öffentlichkeits und pressearbeit; presse und öffentlichkeitsarbeit; rundfunk; fernsehen; journalismus; lektorat; verlag; dokumentation; politik und kommunikation; konzernkommunikation; medienarbeit; übersetzung',
    ],
    [
      'administrative',
      'verwaltung; büro; büroorganisation; allgemeine verwaltung; sekretariat und verwaltung; zentrale dienste; interne dienste; büromanagement; innere verwaltung; empfang; backoffice',
    ],
    [
      'real-estate',
      'immobilien; immobilienmanagement; immobilienwirtschaft; liegenschaften; vermietung; hausverwaltung; immobilienverwaltung; grundstücke; wohnungswirtschaft; immobilienentwicklung; wohnimmobilien; gewerbeimmobilien; projektentwicklung immobilien; immobilienvertrieb',
    ],
    [
      'education',
      'bildung; ausbildung; schule; lehre; pädagogik; erwachsenenbildung; unterricht; studium; kita; schulung; schulungen; hochschule; berufsbildung; fortbildung; berufliche bildung; studium und lehre; frühpädagogik; akademie',
    ],
    [
      'healthcare-services',
      'pflege; medizin; gesundheit; gesundheitswesen; pflegedienst; klinik; intensivpflege; intensivmedizin; anästhesie; chirurgie; innere medizin; radiologie; kardiologie; onkologie; orthopädie; neurologie; psychiatrie; pädiatrie; altenpflege; krankenpflege; rettungsdienst; apotheke; gesundheitsmanagement; therapie; allgemeinmedizin; krankenhaus; physiotherapie; gynäkologie; notaufnahme; zahnmedizin; pharmazie; psychologie; unfallchirurgie',
    ],
    [
      'arts-and-design',
      'gestaltung; grafik; kunst; mediengestaltung; grafikdesign; kreation; innenarchitektur; architektur; fotografie; kultur; produktdesign; musik; mode; theater',
    ],
    [
      'consulting',
      'beratung; unternehmensberatung; managementberatung; strategieberatung; steuerberatung und beratung',
    ],
    [
      'military-and-protective-services',
      'oberst; general; brigadegeneral; hauptmann; oberstleutnant; polizeihauptkommissar~in; wehrführer~in; werkschutz; objektschutz; sicherheitsdienst; polizei; bundeswehr; feuerwehr; brandschutz; konzernsicherheit; unternehmenssicherheit; katastrophenschutz; personenschutz; sicherheit; wachdienst; bevölkerungsschutz; kriminalpolizei; marine; heer; luftwaffe',
    ],
    [
      'community-and-social-services',
      'soziales; sozialarbeit; soziale arbeit; sozialpädagogik; jugendhilfe; jugendamt; kinder und jugendhilfe; eingliederungshilfe; behindertenhilfe; seelsorge; ehrenamt; familienhilfe; sozialdienst; sozialer dienst; soziale dienste; jugendarbeit; flüchtlingshilfe; wohnungslosenhilfe; gemeinwesenarbeit; integration und soziales; gemeinde; jugend',
    ],
    ['general-management', 'unternehmensführung'],
    ['entrepreneurship', 'gründung; existenzgründung'],
    [undefined, 'gastronomie; küche; hotellerie; hauswirtschaft'],
  ],
  grades: [
    ['entry', 'nachwuchs; angelernter|angelernte'],
    ['senior', 'erfahrener|erfahrene|erfahrenen; leitender|leitende'],
    ['strategic', 'haupt'],
  ],
  training:
    'praktikant~in; praktikum; auszubildender|auszubildende; azubi; azubine; ausbildung zum|zur; werkstudent~in; werksstudent~in; werkstudententätigkeit; duale|dualer studentin|student; duales studium; dualer studierender|studierende; dual studierende; doktorand~in; promovierender|promovierende; masterand~in; bachelorand~in; diplomand~in; volontär~in; redaktionsvolontär~in; volontariat; referendar~in; rechtsreferendar~in; lehramtsanwärter~in; lehrling; umschüler~in; hospitant~in; anwärter~in; bufdi; fsj; schülerpraktikant~in; lernender|lernende; pj ler; famulant~in; auszubildene; in ausbildung; lehramtsstudent~in; jurastudent~in; medizinstudent~in; bwl student~in; informatikstudent~in; masterstudent~in; bachelorstudent~in; polizeianwärter~in; kommissaranwärter~in; lehramtsreferendar~in; lernende kauffrau; praxissemester; ausbildungsplatz',
  students: 'student~in; studierender|studierende; schüler~in; absolvent~in',
  aides: 'assistent~in|assistenz; referentin der assistenz; verwaltungsassistenz; sachbearbeiter assistenz',
  gatekeepers:
    'sekretär~in; sekretariat; empfangsmitarbeiter~in; empfangsdame; empfangssekretär~in; rezeptionist~in; vorstandsassistent~in|vorstandsassistenz; vorstandssekretär~in; geschäftsführungsassistent~in|geschäftsführungsassistenz; geschäftsleitungsassistent~in|geschäftsleitungsassistenz; assistent~in|assistenz der|des|dem|von|zur vorstands|vorstandes|geschäftsführers|direktion|direktors; teamassistent~in|teamassistenz; direktionsassistent~in|direktionsassistenz; direktionssekretär~in; chefsekretär~in; chefassistent~in|chefassistenz; managementassistent~in|managementassistenz; management assistentin; persönlicher|persönliche assistent~in|assistenz|referent~in; abteilungssekretär~in; fremdsprachensekretär~in; fremdsprachenassistent~in; teamsekretär~in; arztsekretär~in; schulsekretär~in; vorzimmer; vorzimmerdame; executive assistentin; bereichsassistent~in|bereichsassistenz; abteilungsassistent~in|abteilungsassistenz; empfangskraft; rezeptionsmitarbeiter~in; mitarbeiter~in am empfang; vorstandsbüro',
  not: 'nicht mehr; kein|keine; angehender|angehende; zukünftiger|zukünftige|künftiger|künftige; aufsichtsrat|aufsichtsrätin; aufsichtsratsvorsitzender|aufsichtsratsvorsitzende; mitglied des aufsichtsrats|aufsichtsrates|beirats; aufsichtsratsmitglied; beirat|beirätin; beiratsmitglied; verwaltungsrat|verwaltungsrätin; verwaltungsratspräsident~in; auf der suche nach; auf jobsuche; suche; sucht; suchen; wir suchen; ich helfe; ich unterstütze; ich begleite; ich bringe; ich berate; hilft; helfe; wir helfen; unterstützt; unterstütze; coacht; offen für; interessiert an; bewerber~in; bewerber~in für; wir stellen ein; möchte; werden will; träumt; auf dem weg zum|zur; bald; ehrenamtlicher|ehrenamtliche; in spe; für führungskräfte; kandidat~in für; leidenschaft für; coach für; mentor für; berät; begleitet; sparringspartner~in für; sparringspartner~in von; berater~in von; vorstand im verein; vereinsvorstand; sohn; tochter; möchtegern; kandidat~in; arbeitssuchend; jobsuchend; kunde von; lieblingsberater',
  former:
    'ehemals; ehemaliger|ehemalige|ehemaligen; ehem; früher; frühere|früherer; vormals; vormaliger|vormalige; einst; vorher; zuvor; gewesener|gewesene; ausgeschiedener|ausgeschiedene; einstiger|einstige; bis vor kurzem; davor',
  gone: 'im ruhestand; a d; i r; pensioniert; pensionär~in; in pension; in rente; rentner~in; im unruhestand; arbeitslos; arbeitsuchend; privatier; berentet; emeritiert; emeritierter|emeritierte; verstorben; in elternzeit',
  again: 'jetzt; nun; heute; aktuell; derzeit; mittlerweile; inzwischen',
  employer: 'bei; beim; bei der; tätig bei',
  formsAfter:
    'UG; EG; gmbh; mbh; gmbh co kg; gmbh und co kg; ohg; gbr; e v; kgaa; e k; AöR; ggmbh; gruppe; ag co kg',
  links:
    'für; der; des; die; vom; im; von; zur; zum; den; das; dem; mit schwerpunkt; bereich; fachbereich; abteilung; am; fachrichtung; schwerpunkt; referat; ressort; stabsstelle; geschäftsbereich',
  and: 'und; u; sowie',
  plain:
    'prokurist~in; kommissarischer|kommissarische; interims; ad interim; a i; kaufmännischer|kaufmännische; gesamt; zentraler|zentrale; regionaler|regionale; nationaler|nationale; internationaler|internationale; selbständiger|selbständige; selbstständiger|selbstständige; freiberuflicher|freiberufliche; freier|freie; staatlich geprüfter|geprüfte; geprüfter|geprüfte; gelernter|gelernte; zertifizierter|zertifizierte; öffentlich bestellter; vereidigter|vereidigte; verantwortlicher|verantwortliche für; deutschland; österreich; schweiz; süd; nord; ost; west; mitte; region; weltweit; diplom; dipl; dipl ing; mag; dr; prof; technischer|technische; strategischer|strategische; operativer|operative; ober; digitaler|digitale; klinischer|klinische; sozialer|soziale; externer|externe; interner|interne; teilzeit; vollzeit; minijob; hauptamtlicher|hauptamtliche; team; gruppe',
  idle: 'inhaber~in eines|einer; besitzer~in; reiseleiter~in; wanderleiter~in; stromleiter; verantwortungsvoll; verein vorstand; vorstand des vereins; chef der herzen; hausherr; hausfrau; spielleiter~in; chorleiter~in; lebenspartner~in; ansprechpartner~in; tanzlehrer verein; führungskräftecoach; führungskräftetrainer~in; führungskraft; mitarbeiterführung; mitarbeiter des monats; partnervermittlung; chefsache; chefkoch hobby; leiter des lebens; halbleiter; marktführer; weltmarktführer; vereinsvorsitzender|vereinsvorsitzende; klassensprecher~in; abteilungsübergreifend; projektpartner~in; gesundheitspartner; hundebesitzer~in; katzenbesitzer~in; blitzableiter; personal trainer~in; personal branding; hotel direktor s; werdegang',
  vices:
    'stellvertretender|stellvertretende|stellvertretenden; stellvertreter~in; stv; stellv; stellvertretung',
  over: 'meines lebens; meiner selbst; des eigenen lebens; gesucht; gesuchte',
  compounds: {
    ranks: [
      ['director', undefined, 'leiter~in|leitung; chef~in; direktor~in; bereichsleiter~in|bereichsleitung'],
      ['experienced-manager', undefined, 'manager~in; abteilungsleiter~in'],
      [
        'entry-manager',
        undefined,
        'teamleiter~in|teamleitung; gruppenleiter~in|gruppenleitung; meister~in; supervisor~in',
      ],
      ['cxo', undefined, 'vorstand; vorständin; geschäftsführer~in'],
    ],
    roles: [
      [
        'professional',
        undefined,
        'mitarbeiter~in; referent~in; spezialist~in; ingenieur~in; sachbearbeiter~in; koordinator~in; fachkraft; kaufmann|kauffrau; fachmann|fachfrau; fachwirt~in; berater~in; analyst~in; analytiker~in; planer~in; beauftragter|beauftragte; kraft; angestellter|angestellte; disponent~in; fachangestellter|fachangestellte; entwickler~in; trainer~in; consultant; arbeiter~in; controller~in; repräsentant~in; redakteur~in; verantwortlicher|verantwortliche; designer~in; agent~in; ökonom~in',
      ],
      [
        'professional',
        'program-and-project-management',
        'projektleiter~in|projektleitung; projektmanager~in',
      ],
      ['senior', undefined, 'experte|expertin'],
      ['entry', undefined, 'helfer~in; hilfe; hilfskraft'],
    ],
    aides: 'assistent~in|assistenz',
    training: 'praktikant~in; trainee; volontär~in; werkstudent~in; azubi; student~in',
    open: {
      roles: [
        [
          'professional',
          'engineering',
          'ingenieur~in; entwickler~in; mechaniker~in; monteur~in; konstrukteur~in; programmierer~in; mechatroniker~in; elektroniker~in',
        ],
        [
          'professional',
          'media-and-communication',
          'journalist~in; redakteur~in; reporter~in; übersetzer~in; dolmetscher~in; korrespondent~in',
        ],
        [
          'professional',
          'healthcare-services',
          'arzt|ärztin; pfleger~in; krankenschwester; apotheker~in; therapeut~in; chirurg~in; psychologe|psychologin; sanitäter~in',
        ],
        [
          'professional',
          'education',
          'lehrer~in; pädagoge|pädagogin; dozent~in; erzieher~in; professor~in; trainer~in',
        ],
        ['professional', 'legal', 'anwalt|anwältin; jurist~in; richter~in'],
        ['professional', 'sales', 'verkäufer~in; vertreter~in'],
        ['professional', 'purchasing', 'einkäufer~in'],
        ['professional', 'accounting', 'buchhalter~in'],
        [
          'professional',
          'arts-and-design',
          'designer~in; gestalter~in; fotograf~in; architekt~in; künstler~in; musiker~in',
        ],
        [
          'professional',
          'research',
          'forscher~in; wissenschaftler~in; laborant~in; chemiker~in; biologe|biologin; physiker~in',
        ],
        ['professional', 'operations', 'fahrer~in; disponent~in; lagerist~in; logistiker~in'],
        ['professional', 'real-estate', 'makler~in'],
        ['professional', 'information-technology', 'informatiker~in'],
        ['professional', 'consulting', 'unternehmensberater~in'],
        ['professional', 'military-and-protective-services', 'polizist~in; soldat~in'],
        [
          'professional',
          'community-and-social-services',
          'sozialarbeiter~in; sozialpädagoge|sozialpädagogin; seelsorger~in; pfarrer~in',
        ],
        [
          'professional',
          undefined,
          'sachbearbeiter~in; referent~in; spezialist~in; koordinator~in; mitarbeiter~in; analyst~in; begleiter~in; berater~in; fachkraft; beauftragter|beauftragte; verkäuferin; kaufmann|kauffrau; techniker; angestellter|angestellte; helferin',
        ],
        ['senior', undefined, 'experte|expertin'],
      ],
      training: 'praktikant~in; volontär~in; referendar~in; azubi; lehrling; trainee',
      gatekeepers: 'sekretär~in; sekretariat; empfangsmitarbeiter~in',
    },
    stems: [
      [
        'sales',
        'vertrieb; verkauf; sales; verkaufsinnendienst; vertriebsinnendienst; vertriebsaußendienst; innendienst; außendienst; export; gebietsverkauf; regionalverkauf; regionalvertrieb; großkunden; handel; einzelhandel; exportvertrieb; keyaccount; filialverkauf',
      ],
      [
        'marketing',
        'marketing; werbe; onlinemarketing; marken; event; veranstaltung; kampagnen; marktforschung; produktmarketing; socialmedia; ecommerce; content; brand; online',
      ],
      [
        'business-development',
        'businessdevelopment; geschäftsentwicklung; kooperation; partner; fundraising',
      ],
      [
        'finance',
        'finanz; finanzierung; controlling; kredit; risiko; bank; versicherung; treasury; fonds; anlage; kommerz; finanzcontrolling; firmenkunden; privatkunden; investment; schaden; portfolio; vermögen; haushalt',
      ],
      [
        'accounting',
        'buchhaltung; steuer; revision; rechnungswesen; finanzbuchhaltung; bilanz; debitoren; kreditoren; audit',
      ],
      [
        'human-resources',
        'personal; hr; personalentwicklung; recruiting; lohn; entgelt; personalwesen; weiterbildung; personalmarketing; talent; gehalt',
      ],
      [
        'information-technology',
        'it; edv; system; netzwerk; daten; datenbank; sap; informatik; infrastruktur; cloud; cyber; rechenzentrum; digitalisierung; informationssicherheit; data',
      ],
      [
        'engineering',
        'entwicklung; technik; konstruktion; instandhaltung; software; elektro; maschinenbau; bau; hochbau; tiefbau; automatisierung; technologie; hardware; elektronik; wartung; produktentwicklung; softwareentwicklung; versuch; frontend; backend; web; java; app; anwendung; montage; mechanik; betriebstechnik; gebäudetechnik',
      ],
      [
        'operations',
        'produktion; logistik; fertigung; supplychain; lager; betrieb; versand; transport; prozess; einsatz; fuhrpark; verkehr; zoll; spedition; operations; küchen; hotel; restaurant; import; werk; material; lagerlogistik; reinigung; dispositions; arbeitsvorbereitung; gebäude; facility; liefer',
      ],
      ['purchasing', 'einkauf; beschaffung; lieferanten; zentraleinkauf; warengruppen'],
      ['product-management', 'produkt; sortiment; portfolioprodukt'],
      ['program-and-project-management', 'projekt; programm; transformation'],
      [
        'quality-assurance',
        'qualität; qualitätssicherung; qualitätsmanagement; qm; qs; test; arbeitssicherheit; umwelt; prüf',
      ],
      ['legal', 'recht; compliance; datenschutz; vertrag; patent; lizenz'],
      [
        'customer-success-and-support',
        'service; kundendienst; kundenservice; kundenbetreuung; kunden; support; reklamation; callcenter; customer; kundencenter',
      ],
      [
        'media-and-communication',
        'kommunikation; presse; medien; redaktion; pr; öffentlichkeit; film; verlag',
      ],
      ['research', 'forschung; labor; wissenschaft; studien'],
      ['administrative', 'verwaltung; büro; office; administration; empfang'],
      ['education', 'bildung; ausbildung; schulung; seminar; schul; kita; kurs; akademie; unterricht'],
      [
        'healthcare-services',
        'pflege; klinik; medizin; gesundheit; therapie; apotheken; stations; praxis; intensivpflege; pharma',
      ],
      ['real-estate', 'immobilien; liegenschaft; miet; wohnung; vermietung'],
      ['arts-and-design', 'design; grafik; kreativ; kunst; ux; ui; kultur'],
      ['consulting', 'beratung; consulting; unternehmensberatung'],
      [
        'military-and-protective-services',
        'sicherheit; brandschutz; polizei; feuerwehr; wach; objektschutz; security; werkschutz',
      ],
      [
        'community-and-social-services',
        'sozial; jugend; betreuung; familien; integration; ehrenamt; gemeinde; sozialdienst',
      ],
    ],
  },
};
