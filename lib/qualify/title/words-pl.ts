import type { Vocabulary } from './vocabulary.ts';

export const PL: Vocabulary = {
  language: 'pl',
  headFirst: true,
  ranks: [
    [
      'owner-partner',
      'entrepreneurship',
      'założyciel~ka; współzałożyciel~ka; przedsiębiorca; przedsiębiorczyni; pomysłodawca|pomysłodawczyni; twórca firmy',
    ],
    [
      'owner-partner',
      undefined,
      'właściciel~ka; współwłaściciel~ka; wspólnik|wspólniczka; udziałowiec; akcjonariusz; partner zarządzający; partnerka zarządzająca; przedsiębiorca właściciel; partner generalny; wspólnik zarządzający; armator',
    ],
    [
      'cxo',
      'general-management',
      'p o prezesa; pełniący|pełniąca obowiązki prezesa; prezes|prezeska; prezesem zarządu; prezes i założyciel; dyrektor~ka generalny|generalna; dyrektor~ka zarządzający|zarządzająca; dyrektor~ka naczelny|naczelna; przewodniczący|przewodnicząca zarządu; dyrektor~ka wykonawczy|wykonawcza; sekretarz generalny; zastępca dyrektora generalnego; prezydent miasta; burmistrz; wójt; zarządca komisaryczny; prezydent firmy; dyr generalny|gen; dyr zarządzający',
    ],
    ['cxo', 'finance', 'wiceprezes zarządu ds finansowych'],
    [
      'vice-president',
      undefined,
      'wiceprezes|wiceprezeska; zastępca prezesa; wice prezes; v ce prezes; wiceprezydent',
    ],
    [
      'director',
      undefined,
      '{zastępca|zastępczyni|z ca|zca|zast} dyrektora; p o dyrektora; pełniący|pełniąca obowiązki dyrektora; dyrektor~ka; dyrektorem; dyr; wicedyrektor~ka; dyrektor~ka biura; dyrektorzy; szef|szefowa pionu|departamentu; dyrektor zarządzający pionem',
    ],
    ['director', 'engineering', 'dyrektor~ka budowy|kontraktu'],
    ['director', 'operations', 'dyrektor~ka fabryki|hotelu|restauracji'],
    ['director', 'education', 'dyrektor~ka liceum|żłobka; rektor~ka; prorektor~ka; dziekan~ka; prodziekan'],
    [
      'director',
      'healthcare-services',
      'ordynator~ka; lekarz naczelny|kierujący; naczelny lekarz; naczelna pielęgniarka',
    ],
    ['director', 'media-and-communication', 'redaktor~ka naczelny|naczelna'],
    [
      'experienced-manager',
      undefined,
      'p o kierownika|naczelnika; pełniący|pełniąca obowiązki kierownika|naczelnika; kierownik salonu sprzedaży; kierownik punktu sprzedaży; kierownik|kierowniczka; kier; kierownik|kierowniczka biura; menedżer~ka; menadżer~ka; menager; manager~ka; naczelnik|naczelniczka; szef|szefowa; szef|szefowa biura; zarządzający|zarządzająca; kierujący|kierująca; dyrektor oddziału banku; zarządca oddziału; kierownik|kierowniczka hotelu',
    ],
    ['experienced-manager', 'operations', 'kierownik|kierowniczka restauracji'],
    ['experienced-manager', 'engineering', 'kierownik|kierowniczka kontraktu|warsztatu; główny mechanik'],
    [
      'experienced-manager',
      'healthcare-services',
      'pielęgniarka|pielęgniarz oddziałowy|oddziałowa; pielęgniarka koordynująca; przełożona pielęgniarek; zastępca ordynatora; kierownik kliniki|przychodni; kierownik laboratorium medycznego; oddziałowa',
    ],
    ['experienced-manager', 'research', 'kierownik|kierowniczka {katedry|zakładu naukowego}'],
    [
      'experienced-manager',
      'education',
      'wicedyrektor~ka szkoły; kierownik studiów; zastępca dyrektora szkoły',
    ],
    [
      'entry-manager',
      undefined,
      '{zastępca|zastępczyni|z ca|zca|zast} kierownika|kierowniczki|menedżera|naczelnika; kierownik|kierowniczka sali|grupy; lider~ka zespołu|grupy|linii|obszaru|sklepu; brygadzista|brygadzistka; mistrz~yni; majster; zastępca|zastępczyni kierownika zmiany|restauracji; koordynator~ka zespołu|zmiany; superwizor; supervisor~ka; przełożony|przełożona; młodszy|młodsza kierownik|menedżer~ka|manager; asystent kierownika; starszy zmiany; szef zmiany; brygadier zmiany; przodowy; kierownik recepcji|sali; team lider|liderka; lider~ka; nadzorca; asystent~ka menedżera|managera; sztygar; szef sali',
    ],
    ['entry-manager', 'sales', 'lider sprzedaży'],
    [
      'entry-manager',
      'operations',
      'mistrz|mistrzyni produkcji|montażu|zmiany; kierownik|kierowniczka|lider zmiany; lider~ka produkcji|magazynu|logistyki',
    ],
    ['entry-manager', 'military-and-protective-services', 'kierownik ochrony; szef ochrony'],
    ['experienced-manager', 'military-and-protective-services', 'zastępca komendanta'],
    ['director', 'military-and-protective-services', 'komendant~ka'],
    ['cxo', undefined, 'członek|członkini zarządu'],
  ],
  loneRanks: [['owner-partner', undefined, '']],
  roles: [
    ['professional', undefined, 'kasjer~ka'],
    [
      'professional',
      'program-and-project-management',
      'kierownik|kierowniczka projektu|projektów|programu; menedżer~ka projektu|projektów|programu; menadżer~ka projektu|projektów; lider~ka projektu; asystent projektów pmo; inżynier kontraktu; manager projektu|projektów; analityk projektowy; project managerka; scrum masterka',
    ],
    [
      'professional',
      'product-management',
      'menedżer~ka produktu; menadżer~ka produktu; kierownik|kierowniczka produktu; właściciel~ka produktu; manager produktu; kierownik ds produktu; product managerka; product ownerka',
    ],
    [
      'professional',
      'sales',
      'przedstawiciel~ka medyczny|medyczna; doradca|doradczyni klienta|techniczno; handlowiec; handlowczyni; sprzedawca|sprzedawczyni; ekspedient~ka; specjalista|specjalistka ds obsługi klienta handlowego; opiekun~ka klienta|kluczowych; menedżer~ka ds kluczowych klientów; menedżer~ka kluczowych klientów; key account managerka; account managerka; inżynier~ka sprzedaży; inżynier~ka handlowy; telemarketer~ka; merchandiserka; kierownik ds kluczowych klientów; agent turystyczny; doradca ds klienta; pracownik sklepu; hostessa sprzedaży; akwizytor~ka; doradca turystyczny; promotor~ka; reprezentant medyczny; ekspert sprzedaży',
    ],
    [
      'professional',
      'business-development',
      'menedżer~ka ds rozwoju biznesu; menedżer~ka rozwoju biznesu; specjalista|specjalistka ds rozwoju|pozyskiwania; manager ds rozwoju biznesu; fundraiserka; kierownik ds rozwoju biznesu',
    ],
    [
      'professional',
      'marketing',
      'specjalista|specjalistka ds social|mediów|e|content; menedżer~ka marki; manager marki; kierownik marki; copywriterka; marketingowiec; marketerka; organizator~ka imprez; event managerka; badacz~ka rynku; analityk rynku; influencerka; brand managerka; planner mediów; social media managerka; moderator społeczności',
    ],
    ['professional', 'purchasing', 'kupiec; zaopatrzeniowiec; menedżer~ka kategorii; inżynier ds zakupów'],
    [
      'professional',
      'accounting',
      'księgowy|księgowa; biegły|biegła rewident~ka; kontroler wewnętrzny; asystent rewidenta; rewident; fakturzysta|fakturzystka; kontroler skarbowy; rachmistrz',
    ],
    [
      'professional',
      'finance',
      'kontroler~ka biznesowy; doradca|doradczyni bankowy|hipoteczny|majątkowy; ekspert kredytowy|finansowy; specjalista|specjalistka ds płynności|likwidacji; specjalista ds analiz finansowych; agent~ka ubezpieczeniowy|ubezpieczeniowa; makler~ka; aktuariusz~ka; underwriterka; likwidator~ka szkód; bankowiec; kasjer bankowy; doradca klienta bankowego; opiekun klienta zamożnego; skarbnik; zarządzający|zarządzająca funduszami|portfelem|funduszem; windykator~ka; specjalista ds wierzytelności; planista finansowy; menedżer~ka ryzyka; ekonomista finansowy; analityk bankowy',
    ],
    [
      'professional',
      'engineering',
      'inżynier~ka; inżynier~ka wsparcia produkcji; programista|programistka; deweloper~ka oprogramowania|aplikacji|java|php|python|frontend|backend|web; konstruktor~ka; projektant~ka instalacji|konstrukcji|dróg|elektryczny|cad|sanitarny; technik mechanik|elektronik|budowlany|serwisu|utrzymania|mechatronik; technolog produkcji; mechanik samochodowy|maszyn|precyzyjny|utrzymania; elektromechanik; elektromonter; automatyk; spawacz~ka; ślusarz; tokarz; frezer; operator~ka cnc; monter~ka; serwisant~ka; kreślarz; geodeta|geodetka; kosztorysant~ka; inspektor nadzoru|nadzoru budowlanego; robotnik budowlany; blacharz; lakiernik; konserwator; zbrojarz; instalator~ka; glazurnik; tynkarz; data engineerka; inżynier wsparcia technicznego sprzętu; ustawiacz',
    ],
    [
      'strategic',
      'engineering',
      'architekt oprogramowania|systemów|aplikacji; architekt~ka systemowy; główny|główna projektant',
    ],
    [
      'professional',
      'information-technology',
      'administrator~ka baz|bazy|systemu|serwerów|it; informatyk|informatyczka; specjalista|specjalistka it; specjalista|specjalistka ds {it|wsparcia it|erp}; analityk|analityczka {systemowy|systemowa|bi|it|bezpieczeństwa|soc|biznesowo systemowy}; naukowiec danych; badacz danych; inżynier~ka {systemów|sieci|systemowy|bezpieczeństwa|chmury|wsparcia|cyberbezpieczeństwa|sieciowy}; technik it; technik wsparcia; konsultant~ka sap|it|erp|wdrożeniowy; wdrożeniowiec; serwisant komputerowy; webmaster~ka; inżynier it; etyczny haker; data scientistka',
    ],
    [
      'strategic',
      'information-technology',
      'architekt~ka {rozwiązań|it|chmury|danych|korporacyjny|bezpieczeństwa|sieci|systemów it|cloud}',
    ],
    [
      'professional',
      'legal',
      'prawnik|prawniczka; radca prawny; radczyni prawna; adwokat~ka; notariusz~ka; sędzia; prokurator~ka; komornik; aplikant prawnik; iod; specjalista|specjalistka ds aml; rzecznik patentowy; mediator~ka; referendarz; syndyk; legislator; doradca restrukturyzacyjny; oficer compliance; rzeczniczka patentowa; oficer ds zgodności; kurator sądowy; kuratorka sądowa; protokolant; asystent sędziego',
    ],
    [
      'professional',
      'healthcare-services',
      'pielęgniarka|pielęgniarz; lekarz|lekarka; stomatolog; dentysta|dentystka; ortodonta|ortodontka; higienistka stomatologiczna; farmaceuta|farmaceutka; magister|mgr farmacji; aptekarz|aptekarka; technik farmacji|farmaceutyczny|elektroradiolog|dentystyczny|radiologii|analityki; psycholog|psycholożka; psychoterapeuta|psychoterapeutka; psychiatra; fizjoterapeuta|fizjoterapeutka; rehabilitant~ka; terapeuta|terapeutka; logopeda|logopedka; dietetyk|dietetyczka; położna|położny; ratownik|ratowniczka medyczny|medyczna; opiekun~ka osób|osoby; salowa; optyk; optometrysta|optometrystka; ortopeda; radiolog; kardiolog; dermatolog; neurolog; ginekolog; anestezjolog; onkolog; okulista; internista; diagnosta laboratoryjny; diagnostka laboratoryjna; laborant medyczny; masażysta|masażystka; asystentka stomatologiczna; weterynarz; sanitariusz~ka; kosmetolog; protetyk; podolog; rejestratorka medyczna; rejestrator medyczny; koordynator~ka badań medyczny; opiekunka dziecięca; audiolog; endokrynolog',
    ],
    [
      'professional',
      'education',
      'nauczyciel~ka; wykładowca|wykładowczyni; profesor~ka; adiunkt~ka; lektor~ka; lektor~ka języka angielskiego; trener~ka personalny; instruktor~ka nauki jazdy|fitness|pływania; korepetytor~ka; pedagog; pedagożka; wychowawca|wychowawczyni; bibliotekarz|bibliotekarka; metodyk; doradca {metodyczny|zawodowy szkolny}; edukator~ka; specjalista ds szkoleń dydaktycznych; psycholog szkolny; starszy wykładowca; niania; animator~ka zabaw; mentor edukacyjny; selekcjoner',
    ],
    [
      'professional',
      'human-resources',
      'rekruter~ka; specjalista|specjalistka ds {zasobów|rozwoju pracowników|employer|kadrowo}; kadrowy|kadrowa; hr biznes partner; hr business partnerka; doradca|doradczyni zawodowy|zawodowa|kariery; doradca ds kariery|personalnych; łowca głów; referent ds kadr|osobowych; headhunterka; listowy płac; pośrednik pracy; doradca klienta urzędu pracy; płacowy|płacowa',
    ],
    [
      'professional',
      'media-and-communication',
      'dziennikarz|dziennikarka; redaktor~ka; reporter~ka; rzeczniczka; rzecznik; specjalista|specjalistka ds {pr|public|mediów i komunikacji|contentu}; specjalista|specjalistka pr; tłumacz~ka; pisarz|pisarka; prezenter~ka; spiker; operator~ka kamery; kamerzysta; realizator~ka; montażysta|montażystka; producent~ka; reżyser~ka filmowy; scenarzysta|scenarzystka; korektor~ka; wydawca; twórca|twórczyni treści|contentu|internetowy; korespondent~ka; felietonista; filmowiec; konsultant pr; koordynator~ka ds pr; publicysta|publicystka; dźwiękowiec',
    ],
    [
      'professional',
      'arts-and-design',
      'projektant~ka; graficzka; grafik komputerowy; grafik 3d; designerka; ilustrator~ka; fotograf~ka; artysta|artystka; plastyk; architekt~ka; dekorator~ka; aranżer~ka wnętrz; muzyk; wokalista|wokalistka; aktor~ka; tancerz|tancerka; choreograf~ka; kompozytor~ka; malarz|malarka; rzeźbiarz|rzeźbiarka; dyrygent~ka; reżyser~ka; scenograf~ka; stylista|stylistka; wizażysta|wizażystka; fryzjer~ka; florysta|florystka; kurator~ka; konserwator zabytków; krawiec|krawcowa; jubiler; złotnik; animatorka; art dyrektor; urbanista|urbanistka; kosmetyczka; muzealnik; operator filmowy; muralista; barber; kostiumograf',
    ],
    [
      'professional',
      'research',
      'naukowiec; badacz~ka; pracowniczka naukowa; pracownik naukowo dydaktyczny|badawczy; pracownik badawczo dydaktyczny; chemik; chemiczka; biolożka; fizyk; fizyczka; matematyk; matematyczka; ekonomista|ekonomistka; statystyk; statystyczka; socjolog; socjolożka; historyk; historyczka; laborant~ka; technik laboratoryjny; archeolog; politolog; politolożka; biotechnolog; biotechnolożka; mikrobiolog; mikrobiolożka; biochemik; meteorolog; specjalista|specjalistka ds {analiz|badań i rozwoju}; monitor badań klinicznych; filozof; filolog; językoznawca; psycholog badacz; kryminolog; postdok; astronom; farmakolog; inżynier badawczy; ekolog; analityk chemiczny; starszy asystent naukowy',
    ],
    [
      'professional',
      'operations',
      'specjalista|specjalistka ds {łańcucha|eksportu i importu|gospodarki}; logistyk; logistyczka; spedytor~ka; planista|planistka; dyspozytor~ka; koordynator~ka łańcucha; magazynier~ka; pracownik fizyczny|linii|kuchni|sprzątający|gospodarczy|restauracji|hotelu; kierowca; kurier~ka; dostawca; listonosz~ka; agentka celna; kompletator; pakowacz~ka; monter na produkcji; maszynista; marynarz; robotnik; analityk łańcucha; pracownik stacji; górnik; taksówkarz; zaopatrzeniowiec magazynu; kapitan statku; układacz',
    ],
    [
      'professional',
      'quality-assurance',
      'tester~ka; inżynier~ka {jakości|ds jakości|testów|qa}; specjalista|specjalistka ds {zapewnienia|systemów jakości|ochrony środowiska|systemów zarządzania}; behapowiec; technik jakości|bhp; metrolog; laborant kontroli jakości; diagnosta samochodowy',
    ],
    [
      'professional',
      'customer-success-and-support',
      'specjalista|specjalistka ds obsługi|wsparcia; specjalista|specjalistka obsługi klienta|wsparcia; konsultant~ka telefoniczny|telefoniczna; pracownik {biura obsługi klienta|działu obsługi}; opiekun~ka klienta posprzedażowy; menedżer~ka ds sukcesu klienta; inżynier wsparcia technicznego; customer success managerka; konsjerż; doradca serwisowy',
    ],
    [
      'professional',
      'real-estate',
      'pośrednik|pośredniczka {nieruchomości|w obrocie nieruchomościami|ds nieruchomości}; zarządca|zarządczyni nieruchomości; administrator~ka osiedla|budynku; rzeczoznawca majątkowy; rzeczoznawczyni majątkowa; deweloper nieruchomości; deweloper mieszkaniowy; specjalista|specjalistka ds {administrowania|gospodarki nieruchomościami}; menedżer~ka nieruchomości; home stager; ekspert ds nieruchomości',
    ],
    [
      'professional',
      'military-and-protective-services',
      'policjant~ka; funkcjonariusz~ka; żołnierz|żołnierka; strażak; strażaczka; strażnik|strażniczka; ochroniarz; oficer; podoficer; szeregowy; kapral; detektyw; celnik; celniczka; śledczy|śledcza; dzielnicowy; specjalista|specjalistka ds przeciwpożarowych; inspektor {ppoż|ochrony przeciwpożarowej}; marynarz okrętowy; posterunkowy; ratownik; komandos; pogranicznik',
    ],
    [
      'professional',
      'community-and-social-services',
      'asystent rodziny; asystentka rodziny; opiekun~ka środowiskowa|środowiskowy; koordynator~ka wolontariuszy; animator~ka społeczny|kultury|społeczna; streetworker~ka; pedagog ulicy; ksiądz; proboszcz; wikary; duchowny; zakonnica; kapelan; katecheta|katechetka; terapeuta uzależnień; terapeutka uzależnień; kurator społeczny; mediator rodzinny; aktywista|aktywistka; asystent osoby niepełnosprawnej; asystentka osoby niepełnosprawnej; specjalista|specjalistka ds pomocy; działacz~ka społeczny|społeczna; pracownik organizacji pozarządowej; wychowawca podwórkowy; pracownik humanitarny; doradca rodzinny',
    ],
    [
      'professional',
      'administrative',
      'pracownik|pracowniczka biurowa; specjalista|specjalistka ds obiegu; office managerka; referent~ka; archiwista|archiwistka; operator wprowadzania danych; menedżer~ka biura; pracownik wprowadzający dane; specjalista ds wprowadzania danych; pracownik samorządowy; podinspektor ds administracji; kancelista; maszynistka',
    ],
    [
      'professional',
      undefined,
      'elektryk; stolarz; murarz; cieśla; hydraulik; dekarz; malarz budowlany; dozorca; portier~ka; woźny|woźna; konduktor~ka; motorniczy; szef|szefowa kuchni; urzędnik; urzędniczka; specjalista|specjalistka; specjalisci; koordynator~ka; analityk|analityczka; doradca|doradczyni; pracownik|pracowniczka|pracownica; agent~ka; przedstawiciel~ka; administrator~ka; opiekun~ka; pełnomocnik|pełnomocniczka; konsultant biznesu; referendarka; rzemieślnik; kontroler~ka; planista|planistka biznesowy; pośrednik; partner biznesowy; wykonawca; rzeczoznawca; zarządca; organizator~ka; współpracownik|współpracowniczka; mediator klienta; przewodnik turystyczny; tester usług; kierujący projektem; konsultantka klienta; facylitator~ka; strateg; praktyk; stanowisko samodzielne; reprezentant~ka; kucharz|kucharka; kelner~ka; barman~ka; barista|baristka; piekarz; cukiernik; cukierniczka; rzeźnik; masarz; stewardesa|steward; rolnik; rolniczka; hodowca; ogrodnik; ogrodniczka; sprzątacz~ka; pokojowa; pokojówka; rybak; krupier; leśniczy',
    ],
    [
      'senior',
      undefined,
      'st specjalista|specjalistka|inspektor|referent|analityk; główny|główna specjalista|specjalistka|ekspert|analityk; ekspert~ka; znawca',
    ],
    [
      'strategic',
      undefined,
      'szef|szefowa sztabu; szef|szefowa gabinetu; doradca|doradczyni zarządu|prezesa; pełnomocnik zarządu|prezesa; doradca strategiczny zarządu',
    ],
    [
      'entry',
      undefined,
      'mł specjalista|specjalistka|inspektor|referent|analityk; pomocnik; pomoc; absolwent zatrudniony; nowy pracownik',
    ],
    [
      'entry',
      'operations',
      'pomoc kuchenna; pomocnik kucharza|magazyniera|kierowcy|murarza; zmywak; pomoc magazynowa; zmywający; pomocnik operatora; osoba sprzątająca',
    ],
    ['entry', 'administrative', 'pomoc biurowa|administracyjna; asystent~ka biurowa'],
    ['entry', 'accounting', 'asystent~ka księgowego|księgowej; pomoc księgowej'],
    ['entry', 'sales', 'pomoc sklepowa'],
    ['entry', 'program-and-project-management', 'asystent~ka kierownika projektu'],
    ['entry', 'legal', 'asystent~ka prawnika|adwokata|notariusza'],
    ['entry', 'education', 'pomoc nauczyciela; asystent~ka nauczyciela|wychowawcy; pomoc przedszkolna'],
    ['entry', 'research', 'asystent~ka naukowa|badawcza|laboratoryjny'],
    [
      'entry',
      'engineering',
      'asystent~ka projektanta|architekta|inżyniera; pomocnik montera; pomocnik ślusarza',
    ],
  ],
  weakRoles: [
    [
      'professional',
      'consulting',
      'konsultant~ka; doradca|doradczyni {biznesowy|biznesowa|strategiczny|ds strategii}; doradca ds zarządzania; ekspert ds doradztwa; doradca gospodarczy',
    ],
    ['professional', 'engineering', 'technolog~żka'],
    ['professional', 'operations', 'operator~ka'],
    ['professional', 'accounting', 'audytor~ka'],
    ['professional', 'quality-assurance', 'inspektor; inspektorka'],
    ['professional', 'education', 'trener~ka; instruktor~ka; szkoleniowiec'],
  ],
  fields: [
    [
      'sales',
      'sprzedaż|sprzedaży; handlowy|handlowa|handlowe|handlowych|handlowego; handel|handlu; kluczowi klienci; kluczowych klientów; klientów kluczowych; detal; detaliczny; hurtowa; hurtowej; kanał|kanału tradycyjnego|nowoczesnego; eksport|eksportu; eksportowy|eksportowa; obsługi klienta kluczowego; sprzedaży detalicznej; sprzedaży internetowej; kluczowego klienta; sieci sprzedaży; rozwoju sprzedaży; handlu detalicznego; wsparcia sprzedaży; sprzedaży krajowej; przedsprzedaży; handlu zagranicznego',
    ],
    [
      'marketing',
      'marketingu|marketingowy|marketingowa|marketingowych; reklama|reklamy; reklamowy; marka|marki|marek; promocja|promocji; marketingu internetowego|cyfrowego; mediów społecznościowych; media społecznościowe; eventy|eventów; wydarzeń; badań rynku; badania rynku; brandingu; pozycjonowania; komunikacji marketingowej; marketingu i pr; sklepu internetowego; handlu elektronicznego; lojalnościowych; content marketingu',
    ],
    [
      'business-development',
      'rozwój biznesu; nowy biznes; nowego biznesu; partnerstw; partnerstwa; partnerów; współpracy z partnerami; pozyskiwania klientów; rozwoju; pozyskiwania funduszy; fundraisingu; rozwoju współpracy; nowych rynków; ekspansji; rozwoju biznesowego; sojuszy strategicznych; współpracy strategicznej',
    ],
    [
      'finance',
      'finanse|finansów|finansowy|finansowa|finansowych|finansowe|finansami|finansowego; finansowo administracyjny; controlling|controllingu; kontroling|kontrolingu; skarb|skarbu; ryzyko|ryzyka; kredyt|kredytów|kredytowy|kredytowa|kredytowych|kredytowego; inwestycje|inwestycji|inwestycyjny|inwestycyjnych; ubezpieczenia|ubezpieczeń|ubezpieczeniowy; bankowość|bankowości; budżet|budżetu|budżetowania; windykacja|windykacji; bank|banku; relacji inwestorskich; ekonomiczny|ekonomicznych; zarządzania ryzykiem; płatności; likwidacji szkód; szkód; fuzji i przejęć; bankowości korporacyjnej|detalicznej|prywatnej; rynków kapitałowych; planowania finansowego; analiz finansowych; funduszy; należności; leasingu; zarządzania aktywami; hipotecznych',
    ],
    [
      'accounting',
      'księgowość|księgowości; rachunkowość|rachunkowości; podatki|podatków|podatkowy|podatkowych|podatkowa; audyt|audytu; audytu wewnętrznego; rozliczenia|rozliczeń; sprawozdawczość|sprawozdawczości; fakturowania; księgi głównej; kontroli wewnętrznej; zobowiązań; rozrachunków; konsolidacji; księgowych; kosztów; controlling kosztów; księgowo podatkowych',
    ],
    [
      'human-resources',
      'kadry|kadr|kadrowy|kadrowa|kadrowych; personalny|personalna|personalnych|personalnego; zasoby ludzkie; zasobów ludzkich; rekrutacja|rekrutacji; płace|płac|płacowych; wynagrodzenia|wynagrodzeń; szkolenia|szkoleń; rozwoju pracowników; talentów; employer brandingu; kultury organizacyjnej; benefitów; relacji pracowniczych; zatrudnienia; rozwoju organizacji; personelu; rozwoju talentów; zarządzania zasobami ludzkimi; pracowniczych; polityki personalnej; różnorodności; wellbeing; rozwoju zawodowego; kompetencji; kapitału ludzkiego; rozwoju kompetencji',
    ],
    [
      'information-technology',
      'informatyka|informatyki|informatyczny|informatycznych|informatycznego; dane|danych; systemy|systemów; sieci; infrastruktura|infrastruktury; infrastruktury it; cyberbezpieczeństwo|cyberbezpieczeństwa; bezpieczeństwa informacji|it|informatycznego|teleinformatycznego; baz danych; analizy danych; analityki; transformacji cyfrowej; technologii informatycznych; sztucznej inteligencji; chmury; teleinformatyki; wdrożeń; cyfryzacji; technologii informacyjnych; telekomunikacji; wsparcia it; helpdesku; aplikacji; systemów it; hurtowni danych; raportowania; usług it; digitalizacji; zarządzania danymi; informatyzacji; operacji it; technologii cyfrowych',
    ],
    [
      'engineering',
      'techniczny|techniczna|technicznych|technicznego|techniczne; technika|techniki; inżynieria|inżynierii; rozwoju oprogramowania; oprogramowania; oprogramowanie; utrzymanie ruchu; konstrukcyjny|konstrukcyjnego|konstrukcji; budowa|budowy; budownictwo|budownictwa|budowlany; technologia|technologii|technologiczny; automatyka|automatyki; mechanika|mechaniki; elektryka; elektryczny|elektrycznych; elektroniki; badań i rozwoju; badania i rozwój; projektowania; inwestycji budowlanych; rozwoju produktu; serwisu technicznego; robotyki; mechatroniki; infrastruktury technicznej; energetyki; robót; instalacji; innowacji technologicznych; programowania; drogownictwa; utrzymania; rozwoju technologii; prac rozwojowych; rozwoju aplikacji; konstruowania; przygotowania produkcji; prefabrykacji; hydrotechniki; sanitarnych; energii',
    ],
    [
      'operations',
      'magazynie; produkcji zmiana; logistyce; zmiany; operacje|operacji|operacyjny|operacyjna|operacyjnych; logistyka|logistyki|logistyczny|logistycznych; produkcja|produkcji|produkcyjny|produkcyjna; magazyn|magazynu|magazynowy; łańcuch dostaw; łańcucha dostaw; transport|transportu; spedycja|spedycji; dystrybucja|dystrybucji; planowania; zakład|zakładu; zakładu produkcyjnego; flota|floty; procesów; ciągłego doskonalenia; doskonalenia procesów; administracji floty; celny|celnych; import|importu; magazynowania; zapasów; dostaw; optymalizacji; gospodarki magazynowej; eksploatacji; ruchu; pakowania; rolnictwa; floty samochodowej; usprawnień; przewozów; centrum dystrybucyjnego|dystrybucji; zarządzania łańcuchem dostaw; doskonałości operacyjnej; montażu; obsługi obiektu',
    ],
    [
      'purchasing',
      'zakupy|zakupów|zakupowy|zakupami; zaopatrzenie|zaopatrzenia; przetargi|przetargów; zamówienia publiczne; zamówień publicznych; zamówień; dostawców; kategorii zakupowych; zakupu; kategorii; współpracy z dostawcami; umów i zakupów; kontraktacji',
    ],
    [
      'product-management',
      'produktu|produktów|produktowy; zarządzania produktem; portfela produktów; linii produktów; asortymentu; zarządzania produktami; grupy produktowej',
    ],
    [
      'program-and-project-management',
      'projektów|projektu; projekty; programu|programów; biura projektów; biuro projektów; transformacji; zarządzania zmianą; portfela projektów; projektami; pmo; transformacji biznesowej; realizacji',
    ],
    [
      'customer-success-and-support',
      'obsługa klienta; obsługi klienta; obsługi klientów; wsparcie klienta; wsparcia klienta; wsparcia technicznego; wsparcie techniczne; serwis|serwisu; reklamacji; relacji z klientami; relacji z klientem; doświadczeń klienta; doświadczeń klientów; sukcesu klienta; posprzedażowej; posprzedażowego; obsługi posprzedażowej; infolinii; biuro obsługi klienta; biura obsługi klienta; satysfakcji klienta; utrzymania klienta; centrum obsługi; klientów; gości; obsługi gości; klienta; wsparcia użytkowników; obsługi pacjenta; opieki posprzedażowej',
    ],
    [
      'legal',
      'adwokacki|adwokacka; radcowski|radcowska; notarialny|notarialna; sądowy|sądowa; komorniczy; prawny|prawna|prawnych|prawnego; prawo|prawa; ochrona danych; ochrony danych; ochrony danych osobowych; zgodność|zgodności; umów; regulacji; prawa pracy; prawa gospodarczego; własności intelektualnej; rodo; postępowań; regulacyjnych; prawno organizacyjny; ładu korporacyjnego; legislacji; egzekucji; prawa podatkowego|karnego|rodzinnego|cywilnego; patentów; sporów; zgodności regulacyjnej; rejestracji leków; obsługi prawnej',
    ],
    [
      'quality-assurance',
      'jakość|jakości; kontrola jakości; kontroli jakości; zapewnienia jakości; zapewnienie jakości; bhp; testów; testowania; systemów jakości; zarządzania jakością; bezpieczeństwa i higieny pracy; ochrony środowiska; bezpieczeństwa żywności; bhp i ppoż; środowiska; systemów zarządzania jakością; oprogramowania testy; systemu zarządzania jakością; testy; certyfikacji',
    ],
    [
      'research',
      'badania|badań|badawczy|badawczego; nauka|nauki; naukowy|naukowych; badania kliniczne; analiz laboratoryjnych; chemia|chemii; biologia|biologii; prac badawczych; statystyki; fizyki; biotechnologii; matematyki stosowanej; rozwoju nauki; analiz społecznych',
    ],
    [
      'media-and-communication',
      'komunikacja|komunikacji; komunikacji wewnętrznej|korporacyjnej|zewnętrznej; media|mediów; prasowy|prasowa|prasowych; redakcja|redakcji; wydawniczy; relacji z mediami; treści; wizerunku; spraw publicznych; wydawnictwa; produkcji filmowej|telewizyjnej; programowy; kontaktów z mediami; relacji publicznych; prasy; radia; telewizji; wideo; film|filmu; dziennikarstwa; informacji prasowej; relacji zewnętrznych; relacji rządowych; promocji i komunikacji; tłumaczeń; internetowy serwis',
    ],
    [
      'administrative',
      'administracja|administracji|administracyjny|administracyjna|administracyjnych|administracyjnego; biuro|biura|biurowy|biurowych; organizacyjny; sekretariat|sekretariatu; archiwum; kancelarii; obiegu dokumentów; dokumentacji; administracyjno gospodarczych; recepcja|recepcji; administracyjno; spraw ogólnych; organizacyjnych; obsługi biura; ewidencji',
    ],
    [
      'education',
      'edukacja|edukacji|edukacyjny|edukacyjnych; kształcenia; dydaktyki|dydaktycznych; oświata|oświaty; nauczania; szkolnictwa; rekrutacji studentów; spraw studenckich; studentów; pedagogiki; języka angielskiego|polskiego|niemieckiego|hiszpańskiego; matematyki; przedszkola; szkoły; wychowania przedszkolnego|fizycznego; edukacji wczesnoszkolnej|przedszkolnej; kursów; uczelni; programów nauczania; zajęć; biblioteki; szkolenia zawodowego; szkoły podstawowej',
    ],
    [
      'healthcare-services',
      'medyczny|medyczna|medycznych|medycznego; medycyna|medycyny; zdrowie|zdrowia; zdrowia publicznego; opieka zdrowotna; opieki zdrowotnej; pielęgniarstwo|pielęgniarstwa; pielęgniarski; farmacja|farmacji; farmaceutyczny; szpital|szpitala; kliniczny|kliniczna|klinicznych; lecznictwa; rehabilitacja|rehabilitacji; chirurgii; pediatrii; opieki; opieki medycznej; ratownictwa medycznego; stomatologii; kardiologii; onkologii; radiologii; psychologii; psychiatrii; medycyny pracy; fizjoterapii; anestezjologii; położnictwa; intensywnej terapii; oddziału ratunkowego; pacjenta; opieki nad pacjentem; neurologii; apteka|apteki; przychodni; weterynarii; internistyczny; diagnostyki; chorób wewnętrznych; ginekologii',
    ],
    [
      'arts-and-design',
      'projektowania graficznego; graficzny|graficznego; grafika|grafiki; design|designu; kreatywny|kreatywna|kreacji; kreacja; artystyczny|artystyczna|artystycznych; architektura|architektury; wnętrz; fotografia|fotografii; mody; kultury; sztuki; sztuka; muzyki; wystaw; teatru; projektowania wnętrz; doświadczeń użytkownika; muzeum; wystawienniczy; zbiorów; zabytków; urbanistyki; muzyczny',
    ],
    [
      'consulting',
      'doradztwo|doradztwa; konsulting|konsultingu; doradztwa biznesowego|strategicznego|gospodarczego; usług doradczych; doradczy; doradztwa transakcyjnego; konsultingowych',
    ],
    [
      'real-estate',
      'nieruchomość|nieruchomości|nieruchomościami; najmu; wynajmu; mieszkaniowy|mieszkaniowych; gospodarki nieruchomościami; lokali; inwestycji mieszkaniowych; gruntów; nieruchomości komercyjnych; mieszkań; obrotu nieruchomościami; administracji osiedla; wynajmu powierzchni',
    ],
    [
      'military-and-protective-services',
      'pułkownik; kapitan; podpułkownik; komisarz; nadkomisarz; podinspektor; dowódca kompanii; dowódca; sierżant; chorąży; porucznik; podporucznik; dowódca drużyny|plutonu; starszy sierżant; sierżant sztabowy; ogniomistrz; ochrona|ochrony; ochrony fizycznej; bezpieczeństwo|bezpieczeństwa; bezpieczeństwa fizycznego|publicznego; policja|policji; wojsko|wojska; wojskowy; straż|straży; straży pożarnej|miejskiej|granicznej; obrony; obronnych; przeciwpożarowy|przeciwpożarowej; zarządzania kryzysowego; kryminalny|kryminalnego; prewencji; ruchu drogowego policja; służby więziennej; marynarki wojennej; sił zbrojnych; ochrony ludności; ochrony osób; ratownictwa; obrony cywilnej; ochrony obiektów; sił powietrznych',
    ],
    [
      'community-and-social-services',
      'społeczny|społeczna|społecznych; socjalny|socjalna|socjalnych; pomoc społeczna; pomocy społecznej; wolontariat|wolontariatu; wsparcia społecznego; młodzieży; polityki społecznej; programów społecznych; opieki społecznej; pomocy humanitarnej; integracji społecznej; pomoc humanitarna; pieczy zastępczej; rodziny; osób niepełnosprawnych; seniorów; organizacji pozarządowych; społeczności; pracy socjalnej; odpowiedzialności społecznej; pracy z młodzieżą; uchodźców; wsparcia rodzin; aktywizacji; duszpasterstwa; terapii uzależnień; ngo; inkluzji; dzieci; integracji; społeczności lokalnej',
    ],
    ['general-management', 'zarządzania ogólnego'],
    ['entrepreneurship', 'przedsiębiorczość|przedsiębiorczości'],
    [
      undefined,
      'gastronomia|gastronomii; hotelarstwo|hotelarstwa; restauracja|restauracji; kuchnia|kuchni; hotel|hotelu; noclegów; utrzymania czystości',
    ],
  ],
  grades: [
    ['senior', 'starszy|starsza; doświadczony|doświadczona; wiodący|wiodąca'],
    ['entry', 'młodszy|młodsza; początkujący|początkująca'],
    ['strategic', 'główny|główna; naczelny|naczelna'],
  ],
  training:
    'stażysta|stażystka; praktykant~ka; doktorant~ka; aplikant~ka; staż; na stażu; praktyki; w trakcie nauki; uczeń zawodu; czeladnik w nauce; lekarz|lekarka stażysta|stażystka; praktyka studencka; program stażowy; słuchacz~ka; kursant~ka; podchorąży; kadet; na praktykach; magistrant~ka; młodociany pracownik; pracownik młodociany',
  students: 'student~ka; licealista|licealistka; uczeń|uczennica; absolwent~ka',
  aides: 'asystent~ka; asystent~ka ds',
  gatekeepers:
    'asystent~ka {zarządu|prezesa|dyrektora|dyrekcji|dyrektorki|kierownictwa|wiceprezesa|osobisty|osobista|wykonawczy|wykonawcza|członka zarządu|prezeski}; asystent~ka ds zarządu; osobisty|osobista asystent~ka; sekretarka; sekretarz; recepcjonista|recepcjonistka; pracownik recepcji|sekretariatu; pracowniczka recepcji|sekretariatu; specjalista ds obsługi sekretariatu|zarządu; specjalistka ds obsługi zarządu; obsługa sekretariatu; executive asystentka; rejestratorka; asystentka biura zarządu; asystent biura zarządu; kierownik sekretariatu; asystentka ds obsługi zarządu; referent sekretariatu; asystent w biurze zarządu',
  not: 'już nie; przyszły|przyszła; aspirujący|aspirująca; kandydat~ka; kandydat~ka na; poszukuję; poszukuje; poszukujący|poszukująca; szukam; szukamy; szuka; szukający|szukająca; w poszukiwaniu; pomagam; pomagamy; pomaga; pomagając; wspieram; wspieramy; wspiera; wspierający; doradzam; uczę; szkolę; zatrudniamy; rekrutujemy; rekrutuję do; członek|członkini rady nadzorczej; rada nadzorcza; członek|członkini rady; przewodniczący|przewodnicząca rady nadzorczej; wiceprzewodniczący rady nadzorczej; przewodniczący|przewodnicząca rady; niezależny członek rady; członek rady doradczej; rada doradcza; otwarty|otwarta na; pasjonat~ka; pasjonuję się; marzę; marzy; marzenie; zainteresowany|zainteresowana; chcę zostać; chce zostać; w drodze do; mentor~ka dla; mentor~ka; coach dla; trener dla; dla przedsiębiorców|menedżerów|dyrektorów|prezesów|liderów|firm|kobiet; mąż; żona; syn; córka; wkrótce; współpracuję z; w trakcie rekrutacji; planuję zostać; aplikuję na; dążący do; niedoszły; miłośnik|miłośniczka; przyjaciel; ambicją; marzący o; oferta pracy; wsparcie dla; prokurent gościnny; dla; na usługach; łączę; sparing partner; kolega',
  former:
    'były|była; ex; eks; dawny|dawna; dawniej; poprzednio; niegdyś; wcześniej; do niedawna; uprzednio; kiedyś; ustępujący|ustępująca; obecnie były; przedtem',
  over: 'własnego życia; swojego życia; samego siebie; samej siebie; poszukiwany|poszukiwana; w stanie spoczynku; w st spoczynku',
  gone: 'emerytowany|emerytowana; emeryt~ka; na emeryturze; bezrobotny|bezrobotna; w poszukiwaniu pracy; szukam pracy; poszukuję pracy; rencista|rencistka; poszukuje pracy; szuka pracy; poszukiwanie pracy; w trakcie poszukiwania pracy; otwarta na nowe wyzwania; otwarty na nowe wyzwania; urlop macierzyński; na urlopie macierzyńskim; na urlopie wychowawczym; szukam nowych wyzwań; w poszukiwaniu nowych wyzwań; w spoczynku; otwarty na oferty; otwarta na oferty',
  again: 'obecnie; teraz; aktualnie; dziś; dzisiaj',
  employer:
    'w firmie; w banku; w spółce; w grupie; w urzędzie; w szpitalu; w szkole; u; w fundacji; w urzędzie miasta; w ministerstwie; w agencji; w zakładzie; w hotelu; w kancelarii; w liceum; w sieci; w korporacji; w klinice; w zakładach; w hucie; w domu',
  formsAfter: 'sp k; sp j; spółka; spółka zoo; sp zoo; s k a; sp z o o sp k; psa; s c; grupa; sp. z o.o',
  links:
    'ds; d s; do spraw; ds rozwoju; w; we; z; ze; na; do; od; przy; po; nad; i ds; dział|działu|dziale; departament|departamentu; wydział|wydziału; sekcja|sekcji; zespół|zespołu; pion|pionu; zespołów; biurem; działem; działów; referat|referatu; obszar|obszaru; centrum; branży; odpowiedzialny|odpowiedzialna za; zakresie; w zakresie; w dziale; w obszarze; za; zarządzania; spraw; zarządzanie; segmentu',
  and: 'i; oraz; a także; jak również',
  plain:
    'regionalny|regionalna|regionalnego; krajowy|krajowa; międzynarodowy|międzynarodowa; globalny|globalna; generalny ds; ogólny; p o; po; pełniący|pełniąca obowiązki; tymczasowy|tymczasowa; interimowy; samodzielny|samodzielna; certyfikowany|certyfikowana; dyplomowany|dyplomowana; niezależny|niezależna; strategiczny|strategicznych; oddział|oddziału; region|regionu; polska; europa; cee; warszawa; kraków; północ; południe; wschód; zachód; mgr; mgr inż; inż; dr; dr hab; prof; hab; lic; okręgowy|okręgowa; terenowy|terenowa; wojewódzki; miejski; powiatowy; gminny; główny ds; centralny|centralna; wewnętrzny|wewnętrzna; zewnętrzny|zewnętrzna; cyfrowy|cyfrowa; stały; zdalny; przysięgły; wykwalifikowany; dyżurny; działalność gospodarcza; b2b; wykonawczy|wykonawcza; grupy; usług; korporacyjny|korporacyjna; kierunkowy; naczelnego; zawodowy|zawodowa; klienta biznesowego; europy; unijnych; strategii; rynku; operacyjnego; własna działalność; stacjonarny; biznesu; biznesowy; specjalny|specjalna; kontraktowy; lokalny|lokalna; odpowiedzialny',
  idle: 'mgr inż; mgr pielęgniarstwa|położnictwa|fizjoterapii|psychologii|prawa|ekonomii|administracji; właściciel~ka dwóch|trzech; mistrz|mistrzyni polski|europy|świata; właściciel~ka psa|kota|dwóch; właściciel~ka kota; właściciel~ka mieszkania; mistrz olimpijski|świata; mistrz ceremonii; mistrzyni świata; szef wszystkich szefów; mama; tata; ojciec; matka; prezes {klubu|stowarzyszenia|fundacji sportowej}; prezes stowarzyszenia; prezes klubu sportowego; prezes koła; kapitan drużyny|jachtu; kapitan żeglugi jachtowej; dyrektor własnego życia; dyrektor swojego życia; szefowa domu; szefowa własnego czasu; kierownik zamieszania; minister; poseł|posłanka; senator; radny|radna; sołtys; prelegent~ka; mówca; speaker; ambasador~ka; lider opinii; lider rynku; samorząd studencki; przewodniczący samorządu; przewodniczący klasy; starosta roku; gospodarz klasy; rozwój osobisty; rozwoju osobistego; gospodyni domowa; sekretarz stanu; jednoosobowa; osobisty rozwój; partner|partnerka życiowy|życiowa; partner~ka; prezydent rzeczypospolitej; kierownik życia; kapitan własnego; społecznik; przewodniczący',
  vices: 'zastępca|zastępczyni; z ca; zca; zast; wice',
};
