import type { Vocabulary } from './vocabulary.ts';

export const PL: Vocabulary = {
  language: 'pl',
  headFirst: true,
  ranks: [
    [
      'owner-partner',
      'entrepreneurship',
      'założyciel~ka; współzałożyciel~ka; współ założyciel; przedsiębiorca; przedsiębiorczyni; pomysłodawca|pomysłodawczyni; twórca firmy',
    ],
    [
      'owner-partner',
      undefined,
      'właściciel~ka; współwłaściciel~ka; wspólnik|wspólniczka; udziałowiec; akcjonariusz; partner zarządzający; partnerka zarządzająca; właściciel~ka firmy; przedsiębiorca właściciel; partner generalny; wspólnik zarządzający; armator',
    ],
    [
      'cxo',
      'general-management',
      'p o prezesa; pełniący|pełniąca obowiązki prezesa; p o prezesa zarządu; prezes|prezeska; prezes|prezeska zarządu; prezesem zarządu; prezes i założyciel; dyrektor~ka generalny|generalna; dyrektor~ka zarządzający|zarządzająca; dyrektor~ka naczelny|naczelna; przewodniczący|przewodnicząca zarządu; dyrektor~ka wykonawczy|wykonawcza; sekretarz generalny; zastępca dyrektora generalnego; prezydent miasta; burmistrz; wójt; zarządca komisaryczny; prezydent firmy; dyr generalny|gen; dyr zarządzający',
    ],
    ['cxo', 'finance', 'członek zarządu ds finansowych|finansów; wiceprezes zarządu ds finansowych'],
    [
      'vice-president',
      undefined,
      'wiceprezes|wiceprezeska; wiceprezes|wiceprezeska zarządu; zastępca prezesa; wice prezes; v ce prezes; wiceprezydent',
    ],
    [
      'director',
      undefined,
      '{zastępca|zastępczyni|z ca|zca|zast} dyrektora; p o dyrektora; pełniący|pełniąca obowiązki dyrektora; dyrektor~ka; dyrektorem; dyr; zastępca|zastępczyni dyrektora; z ca dyrektora; zca dyrektora; wicedyrektor~ka; dyrektor~ka departamentu|pionu|działu|biura|oddziału|obszaru|wykonawczy; dyrektorzy; szef|szefowa pionu|departamentu; dyrektor zarządzający pionem',
    ],
    ['director', 'accounting', ''],
    ['director', 'finance', 'dyrektor~ka finansowy|finansowa; dyrektor~ka ekonomiczny'],
    ['director', 'sales', 'dyrektor~ka handlowy|handlowa; dyrektor~ka sprzedaży'],
    ['director', 'engineering', 'dyrektor~ka techniczny|techniczna; dyrektor~ka budowy|kontraktu'],
    [
      'director',
      'operations',
      'dyrektor~ka operacyjny|operacyjna; dyrektor~ka zakładu|fabryki|produkcji|hotelu|restauracji',
    ],
    [
      'director',
      'education',
      'dyrektor~ka szkoły|przedszkola|liceum|żłobka; rektor~ka; prorektor~ka; dziekan~ka; prodziekan; dyrektor~ka szkoły podstawowej',
    ],
    [
      'director',
      'healthcare-services',
      'dyrektor~ka medyczny|medyczna|szpitala; ordynator~ka; lekarz naczelny|kierujący; naczelny lekarz; dyrektor ds medycznych|lecznictwa; naczelna pielęgniarka',
    ],
    ['director', 'media-and-communication', 'redaktor~ka naczelny|naczelna'],
    ['director', 'arts-and-design', 'dyrektor~ka kreatywny|kreatywna; dyrektor~ka muzeum|teatru'],
    [
      'experienced-manager',
      undefined,
      'p o kierownika|naczelnika; pełniący|pełniąca obowiązki kierownika|naczelnika; kierownik|kierowniczka sklepu|salonu|stoiska|punktu; kierownik salonu sprzedaży; menedżer~ka sklepu|salonu; kierownik punktu sprzedaży; kierownik stacji paliw; kierownik|kierowniczka; kier; kierowniczka działu; kierownik|kierowniczka działu|oddziału|zespołu|biura|sekcji|wydziału|referatu|regionu|obszaru|filii|placówki|jednostki; menedżer~ka; menadżer~ka; menager; menedzer~ka; manager~ka; naczelnik|naczelniczka; naczelnik|naczelniczka wydziału; szef|szefowa; szef|szefowa działu|zespołu|biura; regionalny kierownik|menedżer; menedżerka; starszy|starsza menedżer~ka|kierownik|manager; menadzer; zarządzający|zarządzająca; kierujący|kierująca; dyrektor oddziału banku; zarządca oddziału; kierownik|kierowniczka hotelu',
    ],
    ['experienced-manager', 'accounting', ''],
    [
      'experienced-manager',
      'operations',
      'kierownik|kierowniczka {produkcji|magazynu|zakładu|restauracji|logistyki|transportu}; szef produkcji; kierownik operacyjny',
    ],
    [
      'experienced-manager',
      'engineering',
      'kierownik|kierowniczka budowy|robót|kontraktu|warsztatu|utrzymania; kierownik utrzymania ruchu; główny mechanik; kierownik techniczny',
    ],
    [
      'experienced-manager',
      'healthcare-services',
      'pielęgniarka|pielęgniarz oddziałowy|oddziałowa; pielęgniarka koordynująca; kierownik apteki; kierowniczka apteki; przełożona pielęgniarek; zastępca ordynatora; kierownik kliniki|przychodni; kierownik laboratorium medycznego; oddziałowa',
    ],
    ['experienced-manager', 'research', 'kierownik|kierowniczka {laboratorium|katedry|zakładu naukowego}'],
    [
      'experienced-manager',
      'education',
      'wicedyrektor~ka szkoły; kierownik studiów; zastępca dyrektora szkoły',
    ],
    [
      'entry-manager',
      undefined,
      '{zastępca|zastępczyni|z ca|zca|zast} kierownika|kierowniczki|menedżera|naczelnika; zastępca kierownika sklepu; zastępca kierownika salonu; kierownik|kierowniczka sali|grupy; lider~ka zespołu|grupy|linii|obszaru|sklepu; brygadzista|brygadzistka; mistrz~yni; mistrz zmianowy|produkcji|budowy; majster; zastępca|zastępczyni kierownika sklepu|zmiany|restauracji; koordynator~ka zespołu|zmiany; superwizor; supervisor~ka; team liderka; kierownik|kierowniczka zespołu; przełożony|przełożona; młodszy|młodsza kierownik|menedżer~ka|manager; asystent kierownika; starszy zmiany; szef zmiany; brygadier zmiany; przodowy; kierownik recepcji|sali; team lider|liderka; lider~ka; nadzorca; asystent~ka menedżera|managera; sztygar; szef sali',
    ],
    ['entry-manager', 'sales', 'lider sprzedaży; supervisor sprzedaży'],
    [
      'entry-manager',
      'operations',
      'mistrz|kierownik|kierowniczka|lider|brygadzista zmiany; lider~ka produkcji|magazynu|logistyki; brygadzista magazynu; mistrz produkcji',
    ],
    ['entry-manager', 'military-and-protective-services', 'kierownik ochrony; szef ochrony'],
    ['experienced-manager', 'military-and-protective-services', 'zastępca komendanta'],
    [
      'director',
      'military-and-protective-services',
      'komendant~ka; komendant główny|miejski|powiatowy|wojewódzki; komendant straży',
    ],
    ['cxo', undefined, 'członek|członkini zarządu'],
  ],
  loneRanks: [['owner-partner', undefined, 'partnerka']],
  roles: [
    [
      'professional',
      'program-and-project-management',
      'kierownik|kierowniczka projektu|projektów|programu; menedżer~ka projektu|projektów|programu; menadżer~ka projektu|projektów; koordynator~ka projektu|projektów|programu; specjalista|specjalistka ds projektów; lider~ka projektu; asystent projektów pmo; opiekun projektu; inżynier kontraktu; manager projektu|projektów; kierownik projektów it; analityk projektowy; kierownik projektów; specjalista do spraw projektów; project managerka; scrum masterka',
    ],
    [
      'professional',
      'product-management',
      'menedżer~ka produktu; menadżer~ka produktu; kierownik|kierowniczka produktu; właściciel~ka produktu; specjalista|specjalistka ds produktu; opiekun produktu; manager produktu; kierownik ds produktu; product managerka; product ownerka',
    ],
    [
      'professional',
      'sales',
      'przedstawiciel~ka handlowy|handlowa; przedstawiciel~ka medyczny|medyczna; regionalny przedstawiciel handlowy; doradca|doradczyni klienta|handlowy|techniczno; doradca techniczno handlowy; doradca|doradczyni ds sprzedaży; doradca|doradczyni sprzedaży; handlowiec; handlowczyni; sprzedawca|sprzedawczyni; ekspedient~ka; sprzedawca kasjer; kasjer sprzedawca; konsultant~ka ds sprzedaży; konsultant~ka sprzedaży; specjalista|specjalistka ds {sprzedaży|handlowych|kluczowych klientów|obsługi klienta handlowego|eksportu|handlu}; specjalista ds sprzedaży internetowej; opiekun~ka klienta|kluczowych; opiekun~ka klienta biznesowego|kluczowego; opiekun kluczowych klientów; menedżer~ka ds kluczowych klientów; menedżer~ka kluczowych klientów; key account managerka; account managerka; inżynier~ka sprzedaży; inżynier~ka handlowy; telemarketer~ka; agent~ka handlowy; reprezentant~ka handlowy; merchandiserka; kierownik ds kluczowych klientów; agent turystyczny; doradca ds klienta; koordynator~ka {sprzedaży|ds sprzedaży}; pracownik sklepu; hostessa sprzedaży; akwizytor~ka; doradca turystyczny; promotor~ka; reprezentant medyczny; ekspert sprzedaży',
    ],
    [
      'professional',
      'business-development',
      'menedżer~ka ds rozwoju biznesu; menedżer~ka rozwoju biznesu; specjalista|specjalistka ds {rozwoju biznesu|nowego biznesu|partnerstw|rozwoju|pozyskiwania}; specjalista ds pozyskiwania funduszy; manager ds rozwoju biznesu; koordynator ds partnerstw; fundraiserka; kierownik ds rozwoju biznesu; opiekun partnerów',
    ],
    [
      'professional',
      'marketing',
      'specjalista|specjalistka ds {marketingu|reklamy|social|promocji|seo|mediów|e|content|eventów|marki|komunikacji marketingowej}; specjalista|specjalistka ds marketingu internetowego; specjalista|specjalistka ds mediów społecznościowych; specjalista|specjalistka ds social media; specjalista|specjalistka ds e commerce; specjalista|specjalistka marketingu; specjalista|specjalistka seo; menedżer~ka marki; manager marki; kierownik marki; copywriterka; marketingowiec; marketerka; koordynator~ka ds marketingu; koordynator~ka marketingu|wydarzeń|eventów; organizator~ka eventów|wydarzeń|imprez; event managerka; badacz~ka rynku; analityk rynku; strateg marki|marketingu; influencerka; brand managerka; strateg reklamowy; konsultant ds marketingu; planner mediów; social media managerka; media planner; moderator społeczności; analityk marketingowy',
    ],
    [
      'professional',
      'purchasing',
      'kupiec; kupiec strategiczny|operacyjny|kategorii|techniczny; specjalista|specjalistka ds zakupów|zaopatrzenia|przetargów|zamówień|dostawców; specjalista|specjalistka ds zamówień publicznych; zaopatrzeniowiec; pracownik działu zakupów; menedżer~ka kategorii; referent ds zamówień publicznych; inspektor ds zamówień publicznych; agent zakupowy; koordynator~ka ds zakupów; koordynator zakupów; analityk zakupów; inżynier ds zakupów',
    ],
    [
      'professional',
      'accounting',
      'księgowy|księgowa; samodzielny|samodzielna księgowy|księgowa; specjalista|specjalistka ds księgowości|podatków|rachunkowości|rozliczeń|fakturowania|sprawozdawczości; specjalista|specjalistka ds podatkowych; doradca|doradczyni podatkowy|podatkowa; biegły|biegła rewident~ka; audytor~ka wewnętrzny|wewnętrzna; konsultant podatkowy; kontroler wewnętrzny; księgowy bilansista; referent ds księgowości; asystent rewidenta; specjalista ds kontroli wewnętrznej; rewident; fakturzysta|fakturzystka; pracownik księgowości; inspektor podatkowy; kontroler skarbowy; rachmistrz',
    ],
    [
      'professional',
      'finance',
      'kontroler~ka finansowy|finansowa|biznesowy; analityk|analityczka {finansowy|finansowa|kredytowy|kredytowa|ryzyka|inwestycyjny|ryzyka kredytowego}; doradca|doradczyni finansowy|finansowa|kredytowy|kredytowa|inwestycyjny|bankowy|ubezpieczeniowy|hipoteczny|majątkowy; doradca ds finansowych|kredytów; ekspert kredytowy|finansowy; specjalista|specjalistka ds finansowych|finansów|controllingu|ryzyka|kredytów|ubezpieczeń|windykacji|budżetowania|skarbu|inwestycji|płynności|szkód|likwidacji; specjalista ds likwidacji szkód; specjalista ds analiz finansowych; agent~ka ubezpieczeniowy|ubezpieczeniowa; pośrednik finansowy|kredytowy; broker ubezpieczeniowy; makler~ka; aktuariusz~ka; underwriterka; likwidator~ka szkód; bankowiec; pracownik banku; bankier; kasjer bankowy; doradca klienta bankowego; opiekun klienta zamożnego; skarbnik; zarządzający|zarządzająca funduszami|portfelem|funduszem; windykator~ka; specjalista ds wierzytelności; planista finansowy; menedżer~ka ryzyka; referent ds finansowych; doradca bankowości prywatnej; rzeczoznawca ubezpieczeniowy; ekonomista finansowy; analityk bankowy',
    ],
    [
      'professional',
      'engineering',
      'inżynier~ka; inzynier; inżynier~ka {oprogramowania|produkcji|procesu|procesów|budowy|mechanik|elektryk|automatyk|konstruktor|projektu|utrzymania|danych|devops|budownictwa|serwisu|mechatronik|sanitarny|technologii|rozwoju|wsparcia produkcji|robót|elektronik}; inżynier~ka ds rozwoju|procesu|produkcji|technologii; inżynier utrzymania ruchu; programista|programistka; programista|programistka java|php|net|python|frontend|backend|full|aplikacji|c|cnc|plc|mobilny|webowy|android|ios|javascript; programista full stack; deweloper~ka oprogramowania|aplikacji|java|php|python|frontend|backend|web; konstruktor~ka; projektant~ka instalacji|konstrukcji|dróg|elektryczny|cad|sanitarny; technik mechanik|elektryk|elektronik|automatyk|budowlany|serwisu|utrzymania|mechatronik; technolog produkcji; mechanik; mechanik samochodowy|maszyn|precyzyjny|utrzymania; elektronik; elektromechanik; elektromonter; automatyk; mechatronik; spawacz~ka; ślusarz; tokarz; frezer; operator~ka cnc; monter~ka; serwisant~ka; kreślarz; geodeta|geodetka; kosztorysant~ka; inspektor nadzoru|nadzoru budowlanego; robotnik budowlany; blacharz; lakiernik; pracownik budowlany; pracownik utrzymania ruchu; konserwator; zbrojarz; instalator~ka; glazurnik; tynkarz; data engineerka; inżynier wsparcia technicznego sprzętu; ustawiacz; specjalista utrzymania ruchu',
    ],
    [
      'strategic',
      'engineering',
      'architekt oprogramowania|systemów|aplikacji; architekt~ka systemowy; główny|główna inżynier~ka|konstruktor~ka|technolog|projektant',
    ],
    [
      'professional',
      'information-technology',
      'administrator~ka {systemów|sieci|baz|bazy|systemu|serwerów|it|systemów it}; administrator~ka baz danych; administrator~ka sieci i systemów; administrator~ka bezpieczeństwa informacji; administrator~ka systemów informatycznych; informatyk|informatyczka; informatyk zakładowy; specjalista|specjalistka it; specjalista|specjalistka ds {it|informatyki|cyberbezpieczeństwa|bezpieczeństwa informacji|bezpieczeństwa it|systemów|danych|wdrożeń|sieci|wsparcia it|teleinformatyki|analizy danych|erp|informatycznych|helpdesk}; specjalista|specjalistka ds bezpieczeństwa informacji; specjalista ds systemów informatycznych; specjalista wsparcia it; analityk|analityczka {danych|systemowy|systemowa|bi|it|cyberbezpieczeństwa|bezpieczeństwa|soc|biznesowo systemowy}; analityk danych; naukowiec danych; badacz danych; inżynier~ka {systemów|sieci|systemowy|bezpieczeństwa|chmury|wsparcia|cyberbezpieczeństwa|sieciowy}; inżynier wsparcia it; technik {informatyk|it|wsparcia it}; technik wsparcia; pracownik help desk; pracownik helpdesku; konsultant~ka {sap|it|erp|wdrożeniowy|ds systemów}; konsultant wdrożeniowy; wdrożeniowiec; serwisant komputerowy; webmaster~ka; specjalista helpdesk; help desk; inżynier it; pentester; etyczny haker; operator systemów; data scientistka; analityk it',
    ],
    [
      'strategic',
      'information-technology',
      'architekt~ka {rozwiązań|it|chmury|danych|korporacyjny|bezpieczeństwa|sieci|rozwiązań it|systemów it|cloud}',
    ],
    [
      'professional',
      'legal',
      'prawnik|prawniczka; radca prawny; radczyni prawna; adwokat~ka; notariusz~ka; sędzia; prokurator~ka; komornik; aplikant prawnik; inspektor ochrony danych; iod; specjalista|specjalistka ds {prawnych|compliance|ochrony danych|zgodności|umów|rodo|regulacji|aml}; specjalista|specjalistka ds ochrony danych osobowych; rzecznik patentowy; mediator~ka; referendarz; syndyk; legislator; prawnik korporacyjny; doradca prawny; doradca restrukturyzacyjny; oficer compliance; specjalista prawny; referent prawny; rzeczniczka patentowa; oficer ds zgodności; kurator sądowy; kuratorka sądowa; asesor; protokolant; asystent sędziego',
    ],
    [
      'professional',
      'healthcare-services',
      'pielęgniarka|pielęgniarz; pielęgniarka środowiskowa|anestezjologiczna|operacyjna; lekarz|lekarka; lekarz|lekarka {rodzinny|rodzinna|dentysta|weterynarii|internista|pediatra|rezydent|medycyny|stomatolog|specjalista|psychiatra|orzecznik|pracy}; lekarz weterynarii; lekarz medycyny pracy; lekarz medycyny rodzinnej; doktor medycyny; chirurg; stomatolog; dentysta|dentystka; ortodonta|ortodontka; higienistka stomatologiczna; farmaceuta|farmaceutka; aptekarz|aptekarka; technik farmacji|farmaceutyczny|elektroradiolog|dentystyczny|radiologii|analityki; psycholog|psycholożka; psycholog kliniczny; psychoterapeuta|psychoterapeutka; psychiatra; fizjoterapeuta|fizjoterapeutka; rehabilitant~ka; terapeuta|terapeutka; terapeuta zajęciowy; logopeda|logopedka; dietetyk|dietetyczka; położna|położny; ratownik|ratowniczka medyczny|medyczna; opiekun~ka medyczny|medyczna; opiekun~ka osób|osoby; opiekun~ka osób starszych; opiekunka osoby starszej; salowa; optyk; optometrysta|optometrystka; ortopeda; radiolog; kardiolog; dermatolog; pediatra; neurolog; ginekolog; anestezjolog; onkolog; okulista; internista; epidemiolog; diagnosta laboratoryjny; diagnostka laboratoryjna; laborant medyczny; masażysta|masażystka; asystentka stomatologiczna; weterynarz; sanitariusz~ka; osteopata; kosmetolog; protetyk; podolog; rejestratorka medyczna; rejestrator medyczny; koordynator~ka badań medyczny; opiekunka dziecięca; audiolog; endokrynolog',
    ],
    [
      'professional',
      'education',
      'nauczyciel~ka; nauczyciel~ka akademicki|akademicka|języka|przedszkola|matematyki|wychowania|wspomagający|polskiego|historii|fizyki|chemii|biologii|edukacji; nauczyciel~ka języka angielskiego|polskiego|niemieckiego; nauczyciel~ka wychowania przedszkolnego|fizycznego; wykładowca|wykładowczyni; profesor~ka; profesor uczelni|nadzwyczajny|zwyczajny; adiunkt~ka; docent; lektor~ka; lektor~ka języka angielskiego; trener~ka personalny|biznesu|szkoleniowiec; instruktor~ka nauki jazdy|fitness|pływania; korepetytor~ka; pedagog; pedagożka; pedagog szkolny; wychowawca|wychowawczyni; bibliotekarz|bibliotekarka; metodyk; doradca {metodyczny|edukacyjny|zawodowy szkolny}; edukator~ka; specjalista ds szkoleń dydaktycznych; coach; psycholog szkolny; doradca edukacyjny; starszy wykładowca; niania; animator~ka zabaw; specjalista ds {dydaktyki|edukacji|kształcenia|rekrutacji studentów}; mentor edukacyjny; selekcjoner; fitness trener',
    ],
    [
      'professional',
      'human-resources',
      'rekruter~ka; rekruterka it; specjalista|specjalistka ds {hr|kadr|rekrutacji|personalnych|szkoleń|wynagrodzeń|płac|zasobów|kadrowych|rozwoju pracowników|benefitów|employer|kadrowo|personelu|szkoleń i rozwoju|zatrudnienia}; specjalista|specjalistka ds kadr i płac; specjalista|specjalistka ds kadrowo płacowych; specjalista|specjalistka ds kadr i wynagrodzeń; specjalista|specjalistka ds zasobów ludzkich; specjalista|specjalistka ds employer brandingu; specjalista|specjalistka hr|kadr; specjalista ds rekrutacji i selekcji; kadrowy|kadrowa; hr biznes partner; partner biznesowy hr; hr business partnerka; konsultant~ka ds rekrutacji|hr|personalnych; konsultant~ka hr; doradca|doradczyni personalny|zawodowy|personalna|zawodowa|kariery; doradca ds kariery|personalnych; łowca głów; referent ds kadr|osobowych; inspektor ds kadr; generalista hr; headhunterka; listowy płac; trener hr; koordynator~ka ds rekrutacji|szkoleń|hr; koordynator~ka rekrutacji; pośrednik pracy; doradca klienta urzędu pracy; talent acquisition specjalista; specjalista ds relacji pracowniczych; płacowy|płacowa',
    ],
    [
      'professional',
      'media-and-communication',
      'dziennikarz|dziennikarka; redaktor~ka; redaktor prowadzący; redaktor~ka techniczny; reporter~ka; rzecznik|rzeczniczka prasowy|prasowa; rzeczniczka; rzecznik; specjalista|specjalistka ds {komunikacji|pr|public|mediów i komunikacji|komunikacji wewnętrznej|treści|contentu|wizerunku}; specjalista|specjalistka ds public relations; specjalista|specjalistka pr; tłumacz~ka; tłumacz~ka przysięgły|przysięgła; pisarz|pisarka; prezenter~ka; spiker; lektor radiowy; operator~ka kamery; kamerzysta; realizator~ka; realizator dźwięku; montażysta|montażystka; montażysta wideo; producent~ka; producent filmowy|muzyczny|telewizyjny|wykonawczy; reżyser~ka filmowy; scenarzysta|scenarzystka; korektor~ka; wydawca; twórca|twórczyni treści|contentu|internetowy; korespondent~ka; felietonista; filmowiec; konsultant pr; koordynator~ka ds komunikacji|pr|mediów; publicysta|publicystka; redaktor portalu; dźwiękowiec; specjalista ds relacji z mediami; moderator',
    ],
    [
      'professional',
      'arts-and-design',
      'projektant~ka; projektant~ka graficzny|wnętrz|ux|mody|ui|graficzna|stron|przemysłowy|form|produktu|interfejsów|ogrodów; grafik; graficzka; grafik komputerowy; grafik 3d; designerka; ilustrator~ka; fotograf~ka; artysta|artystka; artysta plastyk|malarz; plastyk; architekt~ka; architekt~ka wnętrz|krajobrazu; dekorator~ka; aranżer~ka wnętrz; muzyk; wokalista|wokalistka; aktor~ka; tancerz|tancerka; choreograf~ka; kompozytor~ka; malarz|malarka; rzeźbiarz|rzeźbiarka; dyrygent~ka; reżyser~ka; scenograf~ka; stylista|stylistka; wizażysta|wizażystka; fryzjer~ka; florysta|florystka; kurator~ka; kurator wystaw; konserwator zabytków; krawiec|krawcowa; jubiler; złotnik; animator 3d; animatorka; art dyrektor; urbanista|urbanistka; kosmetyczka; muzealnik; operator filmowy; projektant odzieży; ux designerka; muralista; barber; dj; kostiumograf; dj',
    ],
    [
      'professional',
      'research',
      'naukowiec; badacz~ka; pracownik naukowy; pracowniczka naukowa; pracownik naukowo dydaktyczny|badawczy; pracownik badawczo|badawczy|badawczo dydaktyczny; chemik; chemiczka; biolog; biolożka; fizyk; fizyczka; matematyk; matematyczka; ekonomista|ekonomistka; statystyk; statystyczka; geolog; socjolog; socjolożka; historyk; historyczka; laborant~ka; technik laboratoryjny|laborant|chemik; archeolog; antropolog; politolog; politolożka; biotechnolog; biotechnolożka; mikrobiolog; mikrobiolożka; biochemik; agronom; meteorolog; specjalista|specjalistka ds {badań|badań klinicznych|laboratorium|analiz|badań i rozwoju}; specjalista ds badań klinicznych; monitor badań klinicznych; analityk laboratorium; filozof; filolog; językoznawca; psycholog badacz; kryminolog; postdok; astronom; geograf; farmakolog; inżynier badawczy; ekolog; analityk chemiczny; socjolożka badaczka; koordynator~ka badań klinicznych|badań; starszy asystent naukowy',
    ],
    [
      'professional',
      'operations',
      'specjalista|specjalistka ds {logistyki|spedycji|transportu|operacyjnych|produkcji|planowania|magazynu|łańcucha|importu|eksportu i importu|celnych|procesów|zapasów|operacji|gospodarki|dystrybucji|floty|optymalizacji|planowania produkcji}; specjalista|specjalistka ds łańcucha dostaw; specjalista|specjalistka ds planowania produkcji; specjalista|specjalistka ds importu i eksportu; specjalista logistyki; logistyk; logistyczka; spedytor~ka; spedytor międzynarodowy; planista|planistka; planista produkcji|transportu; dyspozytor~ka; koordynator~ka {logistyki|transportu|produkcji|ds logistyki|magazynu|dostaw|operacyjny|operacji|łańcucha|ds transportu}; magazynier~ka; pracownik {magazynu|produkcji|magazynowy|fizyczny|linii|produkcyjny|kuchni|sprzątający|gospodarczy|restauracji|hotelu}; pracownica produkcji|magazynu; operator~ka maszyn|produkcji|wózka|wózków|linii|koparki|maszyny|procesu|suwnicy|dźwigu; operator wózka widłowego; operator linii produkcyjnej; kierowca; kierowca zawodowy|ciężarówki|autobusu|kat|tir|międzynarodowy|dostawca; kurier~ka; dostawca; listonosz~ka; agent celny; agentka celna; kompletator; pakowacz~ka; monter na produkcji; maszynista; marynarz; kontroler ruchu lotniczego; robotnik; robotnik produkcji; analityk logistyczny|procesów|łańcucha|operacyjny; administrator~ka floty; pracownik stacji; górnik; taksówkarz; zaopatrzeniowiec magazynu; pracownik fizyczny; kapitan statku; specjalista ds floty; układacz',
    ],
    [
      'professional',
      'quality-assurance',
      'tester~ka; tester~ka oprogramowania|automatyzujący|gier|manualny; inżynier~ka {jakości|ds jakości|testów|qa}; specjalista|specjalistka ds {jakości|zapewnienia|kontroli jakości|bhp|testów|systemów jakości|ochrony środowiska|systemów zarządzania|bezpieczeństwa żywności}; specjalista|specjalistka ds zapewnienia jakości; specjalista|specjalistka ds kontroli jakości; specjalista ds systemu zarządzania jakością; specjalista|specjalistka bhp|jakości; kontroler~ka jakości; inspektor~ka {jakości|bhp|ds bhp|kontroli jakości|ds jakości|sanitarny}; behapowiec; audytor~ka jakości; pełnomocnik ds jakości; pełnomocnik ds systemu zarządzania jakością; pracownik kontroli jakości|bhp; technik jakości|bhp; koordynator~ka {jakości|ds jakości|bhp}; starszy inspektor bhp; metrolog; analityk jakości|testów; laborant kontroli jakości; inspektor ochrony środowiska; diagnosta samochodowy',
    ],
    [
      'professional',
      'customer-success-and-support',
      'specjalista|specjalistka ds {obsługi klienta|obsługi|reklamacji|wsparcia klienta|wsparcia technicznego|serwisu|sukcesu klienta|relacji z klientami|doświadczeń klienta|wsparcia}; specjalista|specjalistka ds obsługi klientów; specjalista|specjalistka obsługi klienta|wsparcia; konsultant~ka {telefoniczny|telefoniczna|call center|infolinii|ds obsługi klienta|obsługi klienta|ds klienta}; konsultant~ka ds obsługi klienta; pracownik {obsługi klienta|biura obsługi klienta|infolinii|działu obsługi|call center}; pracownik biura obsługi klienta; doradca|doradczyni ds obsługi klienta; agent~ka {obsługi klienta|call center}; opiekun~ka klienta posprzedażowy; menedżer~ka ds sukcesu klienta; inżynier wsparcia technicznego; koordynator~ka obsługi klienta; telefonista; customer success managerka; konsjerż; doradca serwisowy; specjalista ds reklamacji',
    ],
    [
      'professional',
      'real-estate',
      'agent~ka nieruchomości; agent~ka ds nieruchomości; pośrednik|pośredniczka {nieruchomości|w obrocie nieruchomościami|ds nieruchomości}; pośrednik w obrocie nieruchomościami; doradca|doradczyni ds nieruchomości; doradca|doradczyni nieruchomości; zarządca|zarządczyni nieruchomości; administrator~ka nieruchomości|osiedla|budynku; rzeczoznawca majątkowy; rzeczoznawczyni majątkowa; deweloper nieruchomości; deweloper mieszkaniowy; specjalista|specjalistka ds {nieruchomości|najmu|wynajmu|administrowania|gospodarki nieruchomościami}; inspektor ds nieruchomości; broker nieruchomości; zarządca wspólnot mieszkaniowych; menedżer~ka nieruchomości; home stager; referent ds nieruchomości; ekspert ds nieruchomości; konsultant ds nieruchomości; opiekun nieruchomości',
    ],
    [
      'professional',
      'military-and-protective-services',
      'policjant~ka; funkcjonariusz~ka; funkcjonariusz~ka policji|służby|straży|celny; żołnierz|żołnierka; żołnierz zawodowy; strażak; strażaczka; strażnik|strażniczka; strażnik miejski|graniczny|więzienny; ochroniarz; pracownik|pracowniczka ochrony; kwalifikowany pracownik ochrony; oficer; oficer wojska|policji|marynarki; podoficer; szeregowy; kapral; detektyw; prywatny detektyw; ratownik wodny; celnik; celniczka; śledczy|śledcza; dzielnicowy; specjalista|specjalistka ds {ochrony|bezpieczeństwa fizycznego|obronnych|przeciwpożarowych|ochrony przeciwpożarowej}; inspektor {ppoż|ochrony przeciwpożarowej}; agent ochrony; marynarz okrętowy; posterunkowy; kontroler bezpieczeństwa lotnisko; ratownik; pilot wojskowy; komandos; pogranicznik; specjalista ds zarządzania kryzysowego',
    ],
    [
      'professional',
      'community-and-social-services',
      'pracownik socjalny; pracowniczka socjalna; pracownik społeczny; asystent rodziny; asystentka rodziny; opiekun~ka środowiskowa|środowiskowy|społeczny; koordynator~ka {wolontariatu|wolontariuszy|ds wolontariatu}; animator~ka; animator~ka społeczny|kultury|społeczna; streetworker~ka; pedagog ulicy; ksiądz; proboszcz; wikary; pastor; duchowny; zakonnica; kapelan; katecheta|katechetka; terapeuta uzależnień; terapeutka uzależnień; kurator społeczny; mediator rodzinny; aktywista|aktywistka; asystent osoby niepełnosprawnej; asystentka osoby niepełnosprawnej; specjalista|specjalistka pracy socjalnej; specjalista|specjalistka ds pomocy|społecznych|młodzieży|integracji; działacz~ka społeczny|społeczna; pracownik organizacji pozarządowej; wychowawca podwórkowy; doradca ds osób niepełnosprawnych; pracownik humanitarny; organizator społeczności; organizatorka społeczności; specjalista ds społeczności; doradca rodzinny; pracownik pomocy społecznej; koordynator pieczy zastępczej',
    ],
    [
      'professional',
      'administrative',
      'pracownik|pracowniczka biurowy|administracyjny|administracji|biura|biurowa|administracyjna; specjalista|specjalistka ds administracji|administracyjnych|biurowych|obiegu|dokumentacji|archiwum; specjalista|specjalistka administracji; administrator~ka biura; office managerka; referent~ka; referent~ka {administracyjny|ds administracji|biurowy}; archiwista|archiwistka; koordynator~ka {biura|administracji|ds administracji}; inspektor ds administracji; pracownik kancelarii; kierownik biura; kierowniczka biura; operator wprowadzania danych; menedżer~ka biura; pracownik wprowadzający dane; specjalista ds wprowadzania danych; pracownik samorządowy; podinspektor ds administracji; kancelista; maszynistka',
    ],
    [
      'professional',
      undefined,
      'elektryk; stolarz; murarz; cieśla; hydraulik; dekarz; malarz budowlany; dozorca; portier~ka; woźny|woźna; konduktor~ka; motorniczy; szef|szefowa kuchni; urzędnik; urzędniczka; specjalista|specjalistka; specjalisci; samodzielny|samodzielna specjalista|specjalistka; koordynator~ka; analityk|analityczka; analityk|analityczka biznesowy|biznesowa; doradca|doradczyni; pracownik|pracowniczka|pracownica; agent~ka; przedstawiciel~ka; administrator~ka; opiekun~ka; pełnomocnik|pełnomocniczka; konsultant biznesu; referendarka; rzemieślnik; kontroler~ka; planista|planistka biznesowy; pośrednik; partner biznesowy; wykonawca; rzeczoznawca; zarządca; organizator~ka; planista; współpracownik|współpracowniczka; mediator klienta; przewodnik turystyczny; tester usług; kierujący projektem; koordynator merytoryczny; konsultantka klienta; facylitator~ka; strateg; praktyk; stanowisko samodzielne; pracownik etatowy; facylitatorka; reprezentant~ka; kucharz|kucharka; kelner~ka; barman~ka; barista|baristka; piekarz; cukiernik; cukierniczka; rzeźnik; masarz; pilot; pilot wycieczek samolotu; stewardesa|steward; rolnik; rolniczka; hodowca; ogrodnik; ogrodniczka; sprzątacz~ka; pokojowa; pokojówka; szef kuchni restauracji; rybak; sommelier; krupier; leśniczy',
    ],
    [
      'senior',
      undefined,
      'główny|główna specjalista|specjalistka|ekspert|analityk; ekspert~ka; starszy ekspert; znawca',
    ],
    [
      'strategic',
      undefined,
      'szef|szefowa sztabu; szef|szefowa gabinetu; doradca|doradczyni zarządu|prezesa; pełnomocnik zarządu|prezesa; doradca strategiczny zarządu',
    ],
    ['entry', undefined, 'pomocnik; pomoc; absolwent zatrudniony; nowy pracownik'],
    [
      'entry',
      'operations',
      'pomoc kuchenna; pomocnik kucharza|magazyniera|kierowcy|murarza; zmywak; pomoc magazynowa; pomocnik produkcji; zmywający; pomocnik operatora; osoba sprzątająca',
    ],
    [
      'entry',
      'administrative',
      'pomoc biurowa|administracyjna; asystent~ka {biura|administracyjny|administracyjna|biurowy|ds administracji|biurowa|ds biura}; pomoc sekretariatu',
    ],
    [
      'entry',
      'accounting',
      'asystent~ka {księgowego|księgowej|ds księgowości|działu księgowości|rachunkowości}; pomoc księgowej; młodszy|młodsza księgowy|księgowa',
    ],
    [
      'entry',
      'sales',
      'kasjer~ka; asystent~ka {sprzedaży|ds sprzedaży|handlowy|działu sprzedaży}; pomoc sklepowa; młodszy sprzedawca',
    ],
    ['entry', 'marketing', 'asystent~ka ds {marketingu|marketingu|działu marketingu}'],
    [
      'entry',
      'human-resources',
      'asystent~ka ds {hr|kadr|rekrutacji|hr|ds kadr|ds personalnych|działu hr|ds rekrutacji}',
    ],
    ['entry', 'program-and-project-management', 'asystent~ka {projektu|projektów|kierownika projektu}'],
    ['entry', 'legal', 'asystent~ka prawny|prawna|prawnika|adwokata|notariusza'],
    ['entry', 'education', 'pomoc nauczyciela; asystent~ka nauczyciela|wychowawcy; pomoc przedszkolna'],
    ['entry', 'research', 'asystent~ka naukowy|badawczy|naukowa|badawcza|laboratoryjny'],
    [
      'entry',
      'engineering',
      'asystent~ka projektanta|architekta|inżyniera; pomocnik mechanika|elektryka|budowlany|montera; pomocnik ślusarza',
    ],
    ['strategic', 'accounting', 'główny|główna księgowy|księgowa'],
  ],
  weakRoles: [
    [
      'professional',
      'consulting',
      'konsultant~ka; konsultant~ka {biznesowy|biznesowa|strategiczny|ds zarządzania|zarządzania|ds strategii}; doradca|doradczyni {biznesowy|biznesowa|strategiczny|ds strategii}; doradca ds zarządzania; niezależny konsultant; ekspert ds doradztwa; doradca gospodarczy; konsultant ds biznesu',
    ],
    ['professional', 'engineering', 'technik; technolog~żka'],
    ['professional', 'operations', 'operator~ka'],
    ['professional', 'accounting', 'audytor~ka'],
    ['professional', 'quality-assurance', 'inspektor; inspektorka'],
    ['professional', 'education', 'trener~ka; instruktor~ka; szkoleniowiec'],
  ],
  fields: [
    [
      'sales',
      'sprzedaż|sprzedaży; handlowy|handlowa|handlowe|handlowych|handlowego; handel|handlu; kluczowi klienci; kluczowych klientów; klientów kluczowych; detal; detaliczny; hurt; hurtowa; hurtowej; kanał|kanału tradycyjnego|nowoczesnego; eksport|eksportu; eksportowy|eksportowa; sprzedaży i marketingu; obsługi klienta kluczowego; sprzedaży detalicznej; sprzedaży internetowej; kluczowego klienta; sieci sprzedaży; rozwoju sprzedaży; handlu detalicznego; wsparcia sprzedaży; sprzedaży krajowej; przedsprzedaży; e sprzedaży; handlu zagranicznego',
    ],
    [
      'marketing',
      'marketing|marketingu|marketingowy|marketingowa|marketingowych; reklama|reklamy; reklamowy; marka|marki|marek; promocja|promocji; marketingu internetowego|cyfrowego; e commerce; social media; mediów społecznościowych; media społecznościowe; eventy|eventów; wydarzeń; badań rynku; badania rynku; brandingu; e marketingu; pozycjonowania; marketingu produktu; komunikacji marketingowej; marketingu i komunikacji; marketingu i pr; digital marketingu; performance; sklepu internetowego; handlu elektronicznego; lojalnościowych; content marketingu',
    ],
    [
      'business-development',
      'rozwój biznesu; rozwoju biznesu; nowy biznes; nowego biznesu; partnerstw; partnerstwa; partnerów; rozwoju rynku; współpracy z partnerami; rozwoju sieci; pozyskiwania klientów; rozwoju; pozyskiwania funduszy; fundraisingu; rozwoju współpracy; nowych rynków; ekspansji; rozwoju biznesowego; sojuszy strategicznych; współpracy strategicznej',
    ],
    [
      'finance',
      'finanse|finansów|finansowy|finansowa|finansowych|finansowe|finansami|finansowego; finansowo administracyjny; controlling|controllingu; kontroling|kontrolingu; skarb|skarbu; ryzyko|ryzyka; kredyt|kredytów|kredytowy|kredytowa|kredytowych|kredytowego; inwestycje|inwestycji|inwestycyjny|inwestycyjnych; ubezpieczenia|ubezpieczeń|ubezpieczeniowy; bankowość|bankowości; budżet|budżetu|budżetowania; windykacja|windykacji; bank|banku; relacji inwestorskich; ekonomiczny|ekonomicznych; zarządzania ryzykiem; płatności; likwidacji szkód; szkód; fuzji i przejęć; bankowości korporacyjnej|detalicznej|prywatnej; rynków kapitałowych; planowania finansowego; analiz finansowych; funduszy; należności; leasingu; zarządzania aktywami; hipotecznych',
    ],
    [
      'accounting',
      'księgowość|księgowości; rachunkowość|rachunkowości; podatki|podatków|podatkowy|podatkowych|podatkowa; audyt|audytu; audytu wewnętrznego; audyt wewnętrzny; rozliczenia|rozliczeń; sprawozdawczość|sprawozdawczości; fakturowania; księgi głównej; kontroli wewnętrznej; zobowiązań; rozrachunków; rachunkowości i finansów; konsolidacji; księgowych; kosztów; controlling kosztów; księgowo podatkowych',
    ],
    [
      'human-resources',
      'hr; HR; kadry|kadr|kadrowy|kadrowa|kadrowych; personalny|personalna|personalnych|personalnego; zasoby ludzkie; zasobów ludzkich; rekrutacja|rekrutacji; płace|płac|płacowych; kadr i płac; wynagrodzenia|wynagrodzeń; szkolenia|szkoleń; rozwoju pracowników; szkoleń i rozwoju; talentów; employer brandingu; kultury organizacyjnej; benefitów; relacji pracowniczych; zatrudnienia; rozwoju organizacji; personelu; rozwoju talentów; zarządzania zasobami ludzkimi; pracowniczych; polityki personalnej; wynagrodzeń i benefitów; różnorodności; wellbeing; hr i administracji; rozwoju zawodowego; kompetencji; kapitału ludzkiego; rozwoju kompetencji',
    ],
    [
      'information-technology',
      'informatyka|informatyki|informatyczny|informatycznych|informatycznego; IT; dane|danych; systemy|systemów; systemów informatycznych; sieci; infrastruktura|infrastruktury; infrastruktury it; cyberbezpieczeństwo|cyberbezpieczeństwa; bezpieczeństwa informacji|it|informatycznego|teleinformatycznego; baz danych; analizy danych; analityki; transformacji cyfrowej; technologii informatycznych; sztucznej inteligencji; chmury; teleinformatyki; wdrożeń; cyfryzacji; technologii informacyjnych; telekomunikacji; wsparcia it; helpdesku; aplikacji; systemów it; hurtowni danych; raportowania; usług it; digitalizacji; zarządzania danymi; analityki danych; informatyzacji; operacji it; bi; technologii cyfrowych',
    ],
    [
      'engineering',
      'techniczny|techniczna|technicznych|technicznego|techniczne; technika|techniki; inżynieria|inżynierii; rozwoju oprogramowania; oprogramowania; oprogramowanie; utrzymania ruchu; utrzymanie ruchu; konstrukcyjny|konstrukcyjnego|konstrukcji; budowa|budowy; budownictwo|budownictwa|budowlany; technologia|technologii|technologiczny; automatyka|automatyki; mechanika|mechaniki; elektryka; elektryczny|elektrycznych; elektroniki; badań i rozwoju; badania i rozwój; projektowania; inwestycji budowlanych; rozwoju produktu; serwisu technicznego; robotyki; mechatroniki; infrastruktury technicznej; energetyki; robót; instalacji; innowacji technologicznych; inżynierii oprogramowania; programowania; devops; drogownictwa; utrzymania; rozwoju technologii; prac rozwojowych; rozwoju aplikacji; konstruowania; przygotowania produkcji; prefabrykacji; hydrotechniki; sanitarnych; energii',
    ],
    [
      'operations',
      'magazynie; produkcji zmiana; logistyce; zmiany; operacje|operacji|operacyjny|operacyjna|operacyjnych; logistyka|logistyki|logistyczny|logistycznych; produkcja|produkcji|produkcyjny|produkcyjna; magazyn|magazynu|magazynowy; łańcuch dostaw; łańcucha dostaw; transport|transportu; spedycja|spedycji; dystrybucja|dystrybucji; planowania; planowania produkcji; zakład|zakładu; zakładu produkcyjnego; flota|floty; procesów; ciągłego doskonalenia; doskonalenia procesów; administracji floty; cło|celny|celnych; import|importu; magazynowania; zapasów; lean; dostaw; logistyki i transportu; optymalizacji; operacji logistycznych; gospodarki magazynowej; eksploatacji; ruchu; pakowania; rolnictwa; floty samochodowej; usprawnień; przewozów; centrum dystrybucyjnego|dystrybucji; zarządzania łańcuchem dostaw; doskonałości operacyjnej; montażu; obsługi obiektu',
    ],
    [
      'purchasing',
      'zakupy|zakupów|zakupowy|zakupami; zaopatrzenie|zaopatrzenia; przetargi|przetargów; zamówienia publiczne; zamówień publicznych; zamówień; dostawców; zakupów strategicznych; kategorii zakupowych; zakupów i logistyki; zakupu; kategorii; współpracy z dostawcami; umów i zakupów; zaopatrzenia i logistyki; kontraktacji',
    ],
    [
      'product-management',
      'produkt|produktu|produktów|produktowy; zarządzania produktem; portfela produktów; linii produktów; asortymentu; strategii produktu; zarządzania produktami; grupy produktowej',
    ],
    [
      'program-and-project-management',
      'projekt|projektów|projektu; projekty; program|programu|programów; zarządzania projektami; biura projektów; biuro projektów; transformacji; zarządzania zmianą; realizacji projektów; portfela projektów; projektów unijnych; projektami; pmo; transformacji biznesowej; zmiany; realizacji',
    ],
    [
      'customer-success-and-support',
      'obsługa klienta; obsługi klienta; obsługi klientów; obsługi klienta i sprzedaży; wsparcie klienta; wsparcia klienta; wsparcia technicznego; wsparcie techniczne; serwis|serwisu; reklamacji; relacji z klientami; relacji z klientem; doświadczeń klienta; doświadczeń klientów; sukcesu klienta; call center; posprzedażowej; posprzedażowego; obsługi posprzedażowej; infolinii; biuro obsługi klienta; biura obsługi klienta; satysfakcji klienta; contact center; utrzymania klienta; centrum obsługi; klientów; gości; obsługi gości; klienta; wsparcia użytkowników; obsługi pacjenta; opieki posprzedażowej',
    ],
    [
      'legal',
      'adwokacki|adwokacka; radcowski|radcowska; notarialny|notarialna; sądowy|sądowa; komorniczy; prawny|prawna|prawnych|prawnego; prawo|prawa; compliance; ochrona danych; ochrony danych; ochrony danych osobowych; zgodność|zgodności; umów; regulacji; prawa pracy; prawa gospodarczego; własności intelektualnej; rodo; postępowań; regulacyjnych; prawno organizacyjny; ładu korporacyjnego; legislacji; prawny i compliance; egzekucji; prawa podatkowego|karnego|rodzinnego|cywilnego|administracyjnego; patentów; sporów; zgodności regulacyjnej; rejestracji leków; obsługi prawnej; aml',
    ],
    [
      'quality-assurance',
      'jakość|jakości; kontrola jakości; kontroli jakości; zapewnienia jakości; zapewnienie jakości; bhp; testów; testowania; systemów jakości; zarządzania jakością; bezpieczeństwa i higieny pracy; ochrony środowiska; bezpieczeństwa żywności; bhp i ochrony środowiska; jakości dostawców; bhp i ppoż; środowiska; systemów zarządzania jakością; jakości i bhp; oprogramowania testy; systemu zarządzania jakością; ehs; hse; testy; certyfikacji; jakości oprogramowania',
    ],
    [
      'research',
      'badania|badań|badawczy|badawczego; nauka|nauki; naukowy|naukowych; laboratorium; badań klinicznych; badania kliniczne; analiz laboratoryjnych; chemia|chemii; biologia|biologii; badań naukowych; prac badawczych; statystyki; fizyki; biotechnologii; matematyki stosowanej; badań społecznych; naukowych; rozwoju nauki; analiz społecznych',
    ],
    [
      'media-and-communication',
      'komunikacja|komunikacji; komunikacji wewnętrznej|korporacyjnej|zewnętrznej; pr; PR; public relations; media|mediów; prasowy|prasowa|prasowych; redakcja|redakcji; wydawniczy; relacji z mediami; treści; content; wizerunku; spraw publicznych; public affairs; wydawnictwa; produkcji filmowej|telewizyjnej; programowy; kontaktów z mediami; relacji publicznych; prasy; radia; telewizji; wideo; film|filmu; dziennikarstwa; informacji prasowej; relacji zewnętrznych; relacji rządowych; promocji i komunikacji; tłumaczeń; internetowy serwis',
    ],
    [
      'administrative',
      'administracja|administracji|administracyjny|administracyjna|administracyjnych|administracyjnego; biuro|biura|biurowy|biurowych; organizacyjny; sekretariat|sekretariatu; archiwum; kancelarii; administracyjno biurowych; obiegu dokumentów; dokumentacji; administracyjno gospodarczych; recepcja|recepcji; administracyjno; spraw ogólnych; organizacyjnych; obsługi biura; ewidencji',
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
      'projektowania graficznego; graficzny|graficznego; grafika|grafiki; design|designu; kreatywny|kreatywna|kreacji; kreacja; artystyczny|artystyczna|artystycznych; architektura|architektury; wnętrz; fotografia|fotografii; mody; kultury; sztuki; sztuka; ux; muzyki; wystaw; teatru; projektowania wnętrz; doświadczeń użytkownika; muzeum; wystawienniczy; zbiorów; zabytków; urbanistyki; kultury i sztuki; muzyczny',
    ],
    [
      'consulting',
      'doradztwo|doradztwa; konsulting|konsultingu; doradztwa biznesowego|strategicznego|gospodarczego; usług doradczych; doradczy; doradztwa transakcyjnego; konsultingowych',
    ],
    [
      'real-estate',
      'nieruchomość|nieruchomości|nieruchomościami; najmu; wynajmu; mieszkaniowy|mieszkaniowych; gospodarki nieruchomościami; zarządzania nieruchomościami; lokali; inwestycji mieszkaniowych; gruntów; rynku nieruchomości; nieruchomości komercyjnych; mieszkań; obrotu nieruchomościami; administracji osiedla; wynajmu powierzchni',
    ],
    [
      'military-and-protective-services',
      'pułkownik; generał; kapitan; major; podpułkownik; komisarz; nadkomisarz; podinspektor; dowódca kompanii; dowódca; sierżant; chorąży; aspirant; porucznik; podporucznik; dowódca zmiany|drużyny|plutonu; starszy sierżant; sierżant sztabowy; ogniomistrz; ochrona|ochrony; ochrony fizycznej; bezpieczeństwo|bezpieczeństwa; bezpieczeństwa fizycznego|publicznego; policja|policji; wojsko|wojska; wojskowy; straż|straży; straży pożarnej|miejskiej|granicznej; obrony; obronnych; przeciwpożarowy|przeciwpożarowej; zarządzania kryzysowego; kryminalny|kryminalnego; prewencji; ruchu drogowego policja; służby więziennej; marynarki wojennej; sił zbrojnych; ochrony ludności; ochrony osób; ratownictwa; obrony cywilnej; ochrony obiektów; sił powietrznych',
    ],
    [
      'community-and-social-services',
      'społeczny|społeczna|społecznych; socjalny|socjalna|socjalnych; pomoc społeczna; pomocy społecznej; wolontariat|wolontariatu; wsparcia społecznego; młodzieży; polityki społecznej; programów społecznych; opieki społecznej; pomocy humanitarnej; integracji społecznej; pomoc humanitarna; pieczy zastępczej; rodziny; osób niepełnosprawnych; seniorów; organizacji pozarządowych; społeczności; pracy socjalnej; odpowiedzialności społecznej; csr; pracy z młodzieżą; uchodźców; dzieci i młodzieży; wsparcia rodzin; aktywizacji; duszpasterstwa; terapii uzależnień; ngo; inkluzji; dzieci; integracji; społeczności lokalnej',
    ],
    ['general-management', 'zarządzania ogólnego'],
    ['entrepreneurship', 'przedsiębiorczość|przedsiębiorczości'],
    [
      undefined,
      'gastronomia|gastronomii; hotelarstwo|hotelarstwa; restauracja|restauracji; kuchnia|kuchni; hotel|hotelu; noclegów; utrzymania czystości',
    ],
  ],
  grades: [
    ['senior', 'starszy|starsza; st; doświadczony|doświadczona; wiodący|wiodąca'],
    ['entry', 'młodszy|młodsza; mł; początkujący|początkująca'],
    ['strategic', 'główny|główna; naczelny|naczelna'],
  ],
  training:
    'stażysta|stażystka; stażysta|stażystka w; praktykant~ka; doktorant~ka; aplikant~ka; staż; na stażu; praktyki; w trakcie nauki; uczeń zawodu; czeladnik w nauce; lekarz|lekarka stażysta|stażystka; praktyka studencka; program stażowy; słuchacz~ka; kursant~ka; podchorąży; kadet; staż zawodowy; na praktykach; magistrant~ka; młodociany pracownik; praktykant w dziale; wolontariusz stażysta; pracownik młodociany',
  students: 'student~ka; studentka|student studiów; licealista|licealistka; uczeń|uczennica; absolwent~ka',
  aides: 'asystent~ka; asystent~ka ds',
  gatekeepers:
    'asystent~ka {zarządu|prezesa|dyrektora|dyrekcji|dyrektorki|kierownictwa|wiceprezesa|osobisty|osobista|wykonawczy|wykonawcza|ceo|członka zarządu|prezeski}; asystent~ka dyrektora generalnego|zarządzającego|finansowego|handlowego; asystent~ka ds zarządu; asystent~ka prezesa zarządu; osobisty|osobista asystent~ka; osobisty|osobista asystent~ka prezesa|dyrektora; sekretarka; sekretarz; sekretarka medyczna; sekretarka zarządu|dyrekcji|dyrektora|prezesa; sekretarz zarządu|dyrekcji; sekretarz biura; recepcjonista|recepcjonistka; pracownik recepcji|sekretariatu; pracowniczka recepcji|sekretariatu; specjalista ds obsługi sekretariatu|zarządu; specjalistka ds obsługi zarządu; obsługa sekretariatu; executive asystentka; rejestratorka; asystentka biura zarządu; asystent biura zarządu; starsza sekretarka; kierownik sekretariatu; asystentka ds obsługi zarządu; referent sekretariatu; sekretarka szkoły; starsza asystentka zarządu; asystent dyrekcji; asystent w biurze zarządu',
  not: 'już nie; przyszły|przyszła; aspirujący|aspirująca; kandydat~ka; kandydat~ka na; poszukuję; poszukuje; poszukujący|poszukująca; szukam; szukamy; szuka; szukający|szukająca; w poszukiwaniu; pomagam; pomagamy; pomaga; pomagając; wspieram; wspieramy; wspiera; wspierający; doradzam; uczę; szkolę; zatrudniamy; rekrutujemy; rekrutuję do; członek|członkini rady nadzorczej; rada nadzorcza; członek|członkini rady; przewodniczący|przewodnicząca rady nadzorczej; wiceprzewodniczący rady nadzorczej; przewodniczący|przewodnicząca rady; niezależny członek rady; członek rady doradczej; rada doradcza; otwarty|otwarta na; pasjonat~ka; pasjonuję się; marzę; marzy; marzenie; zainteresowany|zainteresowana; chcę zostać; chce zostać; w drodze do; mentor~ka dla; mentor~ka; coach dla; trener dla; dla przedsiębiorców|menedżerów|dyrektorów|prezesów|liderów|firm|kobiet; mąż; żona; syn; córka; wkrótce; współpracuję z; w trakcie rekrutacji; planuję zostać; aplikuję na; dążący do; niedoszły; miłośnik|miłośniczka; przyjaciel; ambicją; marzący o; oferta pracy; wsparcie dla; prokurent gościnny; dla; na usługach; łączę; sparing partner; kolega',
  former:
    'były|była; b; ex; eks; dawny|dawna; dawniej; poprzednio; niegdyś; wcześniej; do niedawna; uprzednio; kiedyś; ustępujący|ustępująca; obecnie były; przedtem',
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
  idle: 'właściciel~ka dwóch|trzech; mistrz|mistrzyni polski|europy|świata; właściciel~ka psa|kota|dwóch; właściciel~ka kota; właściciel~ka mieszkania; mistrz olimpijski|świata; mistrz ceremonii; mistrzyni świata; szef wszystkich szefów; mama; tata; ojciec; matka; prezes {klubu|stowarzyszenia|fundacji sportowej}; prezes stowarzyszenia; prezes klubu sportowego; prezes koła; kapitan drużyny|jachtu; kapitan żeglugi jachtowej; dyrektor własnego życia; dyrektor swojego życia; szefowa domu; szefowa własnego czasu; kierownik zamieszania; minister; poseł|posłanka; senator; radny|radna; sołtys; prelegent~ka; mówca; speaker; ambasador~ka; lider opinii; lider rynku; samorząd studencki; przewodniczący samorządu; przewodniczący klasy; starosta roku; gospodarz klasy; rozwój osobisty; rozwoju osobistego; gospodyni domowa; sekretarz stanu; jednoosobowa; osobisty rozwój; partner|partnerka życiowy|życiowa; partner~ka; prezydent rzeczypospolitej; kierownik życia; kapitan własnego; społecznik; przewodniczący',
  vices: 'zastępca|zastępczyni; z ca; zca; zast; wice',
};
