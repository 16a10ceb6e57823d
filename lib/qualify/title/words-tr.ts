import type { Vocabulary } from './vocabulary.ts';

export const TR: Vocabulary = {
  language: 'tr',
  ranks: [
    [
      'owner-partner',
      'entrepreneurship',
      'kurucu~su; kurucuları; kurucu ortak|ortağı; ortak kurucu~su; eş kurucu~su; kurucu başkan~ı; girişimci; seri girişimci; iş insanı; iş adamı; iş kadını; kurucu ve yönetici',
    ],
    [
      'owner-partner',
      undefined,
      'sahip|sahibi; işletme sahibi; şirket sahibi; firma sahibi; iş yeri sahibi; işyeri sahibi; mağaza|restoran|dükkan|kafe|ajans|otel|klinik|eczane sahibi; ortak|ortağı; şirket ortağı; yönetici ortak|ortağı; yönetici ortağı; hissedar~ı; sahibi ve genel müdürü; eş sahip|sahibi; kurumsal ortak; kıdemli ortak; patron~u; mal sahibi işletmeci; ortağı ve yöneticisi; işletme ortağı; yönetici partner',
    ],
    [
      'cxo',
      'general-management',
      'genel müdür~ü; genel müdürlük; icra kurulu başkanı; yönetim kurulu başkanı; yönetim kurulu başkan vekili|yardımcısı; yönetim kurulu başkan vekil~i; murahhas üye~si; murahhas aza; genel sekreter~i; genel direktör~ü; ceo su; üst yönetici~si; icra direktörü; ülke ceosu; belediye başkanı; vali; kaymakam; şirket müdürü; grup başkanı; holding başkanı; başkan ve ceo; yönetim kurulu murahhas üyesi; kurul başkanı; ceosu',
    ],
    ['cxo', 'finance', 'mali işlerden sorumlu icra kurulu üyesi'],
    ['vice-president', 'general-management', ''],
    [
      'vice-president',
      undefined,
      'genel müdür yardımcısı|yrd|yard; gmy; genel md yrd; genel müdür başyardımcısı; başkan yardımcısı; başkan yard|yrd; kıdemli başkan yardımcısı; başkan vekili; icra kurulu başkan yardımcısı; direktör başkan yardımcısı',
    ],
    [
      'director',
      undefined,
      'direktör~ü; direktor~u; dir; genel koordinatör~ü; daire başkanı; departman başkanı; bölüm başkanı; grup direktörü; koordinatör müdürü; bölge direktörü; direktör yardımcısı; birim başkanı; kıdemli direktör~ü; genel yayın yönetmeni direktör; departman direktörü; ülke direktörü; başkanı; başkan; baş müfettiş; direktörleri; grup koordinatörü',
    ],
    [
      'director',
      'education',
      'rektör~ü; rektör yardımcısı; dekan~ı; dekan yardımcısı; kurucu müdür; enstitü müdürü; yüksekokul müdürü; eğitim kurumu müdürü',
    ],
    [
      'director',
      'healthcare-services',
      'başhekim~i; başhekim yardımcısı; hastane müdürü; tıbbi direktör; hastane direktörü; medikal direktör~ü; ana bilim dalı başkanı; klinik şefi',
    ],
    [
      'director',
      'media-and-communication',
      'genel yayın yönetmeni; yazı işleri müdürü; yayın yönetmeni; yayın direktörü',
    ],
    ['director', 'arts-and-design', 'kreatif direktör~ü; yaratıcı yönetmen~i'],
    [
      'experienced-manager',
      undefined,
      'restoran müdürü; kat hizmetleri müdürü; mağaza müdürü; mağaza yöneticisi; market müdürü; bayi müdürü; mağaza müdiresi; market yöneticisi; müdür~ü; mudur~u; md; müdüre; müdiresi; müdire; müdür vekili; yönetici~si; yönetmen bölüm; bölüm müdürü; birim müdürü; departman müdürü; bölge müdürü; şube müdürü; grup müdürü; kıdemli müdür~ü; ülke müdürü; bölge yöneticisi; şube yöneticisi; kıdemli yönetici~si; saha müdürü; müdürlüğü; il müdürü; ilçe müdürü; otel müdürü; işletme müdürü; birim yöneticisi; takım yöneticisi; departman yöneticisi; kategori müdürü; bölüm yöneticisi; menajer~i; daire müdürü; merkez müdürü; birim sorumlu müdürü',
    ],
    [
      'experienced-manager',
      'operations',
      'fabrika müdürü; üretim müdürü; depo müdürü; tesis müdürü; lojistik müdürü; operasyon müdürü',
    ],
    [
      'experienced-manager',
      'engineering',
      'şantiye müdürü; teknik müdür~ü; atölye müdürü; şantiye şefi; bakım müdürü',
    ],
    ['experienced-manager', 'accounting', 'muhasebe müdürü'],
    ['experienced-manager', 'finance', 'finans müdürü; mali işler müdürü; idari ve mali işler müdürü'],
    ['experienced-manager', 'administrative', 'idari işler müdürü; idari müdür; ofis müdürü'],
    [
      'experienced-manager',
      'healthcare-services',
      'başhemşire~si; hemşirelik hizmetleri müdürü; sorumlu hemşire; eczane müdürü; sağlık bakım hizmetleri müdürü; servis sorumlu hemşiresi; mesul müdür; klinik müdürü; poliklinik müdürü',
    ],
    [
      'experienced-manager',
      'education',
      'okul|ilkokul|ortaokul|lise|anaokulu müdürü; müdür başyardımcısı okul; okul müdür yardımcısı; eğitim koordinatör müdürü',
    ],
    [
      'entry-manager',
      undefined,
      'mağaza müdür yardımcısı; takım lideri; ekip lideri; ekip şefi; takım şefi; ekip sorumlusu; ekip yöneticisi; takım sorumlusu; grup lideri; hat lideri; bölüm lideri; şef~i; kısım şefi; bölüm şefi; birim şefi; servis şefi; süpervizör~ü; supervizör~ü; formen~i; ustabaşı; usta başı; postabaşı; müdür yardımcısı; müdür yrd|yard; yönetici yardımcısı; amiri; birim amiri; birim sorumlusu; bölüm sorumlusu; baş garson; şef garson; resepsiyon şefi; ön büro şefi; operasyon şefi; baş mühendis ekip; posta başı; şef yardımcısı; saha şefi; kıdemli şef; genç yönetici; şube müdür yardımcısı; şube müdürü yardımcısı; alan süpervizörü; bölge şefi; restoran müdür yardımcısı; kaptan garson',
    ],
    [
      'entry-manager',
      'sales',
      'mağaza sorumlusu; mağaza şefi; satış şefi; satış süpervizörü; satış takım lideri; kasa şefi; reyon şefi; reyon sorumlusu; satış ekip lideri',
    ],
    [
      'entry-manager',
      'operations',
      'vardiya amiri|şefi|sorumlusu|lideri|müdürü; depo şefi; depo sorumlusu; depo amiri; üretim şefi; lojistik şefi; üretim takım lideri; sevkiyat şefi; üretim amiri; kat şefi',
    ],
    ['entry-manager', 'engineering', 'atölye şefi; bakım şefi; teknik şef; şantiye formeni'],
    ['entry-manager', 'accounting', 'muhasebe şefi'],
    [
      'entry-manager',
      'military-and-protective-services',
      'güvenlik amiri; güvenlik şefi; güvenlik süpervizörü',
    ],
    ['experienced-manager', 'military-and-protective-services', 'güvenlik müdürü; güvenlik amiri müdür'],
    ['director', 'military-and-protective-services', 'emniyet müdürü; itfaiye müdürü; il emniyet müdürü'],
    ['cxo', undefined, 'icra kurulu üyesi'],
  ],
  roles: [
    [
      'professional',
      'program-and-project-management',
      'proje yöneticisi; proje müdürü; proje koordinatörü; proje lideri; proje uzmanı; proje sorumlusu; proje yönetim uzmanı; program yöneticisi; program müdürü; program koordinatörü; proje mühendisi pmo; proje planlama uzmanı; bilgi teknolojileri proje yöneticisi; it proje yöneticisi; proje asistanı uzman; çevik koç; teslimat yöneticisi; proje ofisi uzmanı; proje danışmanı pmo; program sorumlusu; değişim yöneticisi; proje yürütücüsü; proje yönetimi uzmanı; proje görevlisi; proje kontrol uzmanı',
    ],
    [
      'professional',
      'product-management',
      'ürün yöneticisi; ürün müdürü; ürün sahibi; ürün sorumlusu; ürün uzmanı; dijital ürün yöneticisi; ürün geliştirme yöneticisi; ürün yönetimi uzmanı; ürün analisti; ürün lideri',
    ],
    [
      'professional',
      'sales',
      'mümessili; satış mümessili; satış temsilcisi; satış uzmanı; satış danışmanı; satış elemanı; satış görevlisi; satış sorumlusu; satış mühendisi; satış destek uzmanı; satış destek elemanı|sorumlusu; satış yetkilisi; saha satış temsilcisi|uzmanı|elemanı; satış operasyon uzmanı satış; müşteri temsilcisi satış; müşteri yöneticisi; müşteri ilişkileri yöneticisi satış; müşteri ilişkileri temsilcisi satış; kilit müşteri yöneticisi; kilit müşteriler yöneticisi; anahtar müşteri yöneticisi; kurumsal satış uzmanı|temsilcisi; tıbbi satış temsilcisi; tıbbi tanıtım temsilcisi; ilaç mümessili; tıbbi mümessil; mümessil; pazarlamacı; plasiyer; tezgahtar; satıcı; ihracat uzmanı; ihracat sorumlusu; ihracat satış uzmanı; bayi satış temsilcisi; mağaza satış danışmanı; mağaza danışmanı; telefonla satış temsilcisi; tele satış temsilcisi; telesatış temsilcisi; dış ticaret satış uzmanı; ön satış uzmanı|mühendisi|danışmanı; iş ortağı satış; perakende satış danışmanı; müşteri portföy yöneticisi satış; portföy satış; teklif uzmanı; teklif mühendisi; bölge satış temsilcisi|sorumlusu|uzmanı; seyahat danışmanı; kasap reyon satış; ticari uzman; sıcak satış elemanı; aktif satış; promotör; satıcı personel; dijital satış uzmanı; emlak satış; kanal satış uzmanı; yurtdışı satış uzmanı|sorumlusu; yurt dışı satış uzmanı|sorumlusu|temsilcisi; satış personeli; tanzim teşhir elemanı; güzellik danışmanı',
    ],
    [
      'professional',
      'business-development',
      'iş geliştirme uzmanı; iş geliştirme yöneticisi; iş geliştirme sorumlusu; iş geliştirme temsilcisi; iş ortaklığı yöneticisi; iş ortaklıkları yöneticisi|uzmanı; iş geliştirme müdürü; kanal yöneticisi; kaynak geliştirme uzmanı; iş geliştirme mühendisi|elemanı; ortaklıklar yöneticisi',
    ],
    [
      'professional',
      'marketing',
      'pazarlama uzmanı; pazarlama sorumlusu; pazarlama temsilcisi; pazarlama elemanı; pazarlama iletişimi uzmanı; dijital pazarlama uzmanı|sorumlusu; sosyal medya uzmanı; sosyal medya yöneticisi; sosyal medya sorumlusu; marka yöneticisi; marka müdürü; marka uzmanı; marka sorumlusu; reklamcı; reklam yazarı; reklam uzmanı; seo uzmanı; metin yazarı; içerik pazarlama uzmanı; içerik yöneticisi; etkinlik yöneticisi; etkinlik koordinatörü; etkinlik uzmanı; organizasyon sorumlusu; organizatör; pazar araştırma uzmanı; pazar araştırmacısı; topluluk yöneticisi; e ticaret uzmanı|sorumlusu|yöneticisi|elemanı; e ticaret uzmanı; crm uzmanı; medya planlama uzmanı; ürün pazarlama yöneticisi|uzmanı; performans pazarlama uzmanı; büyüme uzmanı; influencer; google reklam uzmanı; marka danışmanı; pazarlama analisti; pazarlamacı dijital; marka stratejisti; kampanya yöneticisi; dijital medya uzmanı; kategori yöneticisi',
    ],
    [
      'professional',
      'purchasing',
      'satın alma uzmanı|sorumlusu|elemanı|yetkilisi|mühendisi|memuru|görevlisi|uzm; satınalma uzmanı|sorumlusu|elemanı|yetkilisi|mühendisi|memuru|görevlisi; tedarik uzmanı; tedarik sorumlusu; satın almacı; satınalmacı; tedarikçi geliştirme uzmanı; tedarikçi yönetimi uzmanı; ihale uzmanı; ihale sorumlusu; stratejik satın alma uzmanı; teknik satın alma uzmanı; satın alma analisti; kategori satın alma uzmanı; satın alma koordinatörü uzmanı; alım uzmanı',
    ],
    [
      'professional',
      'accounting',
      'muhasebeci; muhasebe uzmanı|elemanı|sorumlusu|personeli|görevlisi|yetkilisi|memuru; ön muhasebe elemanı|uzmanı|sorumlusu|personeli; ön muhasebeci; genel muhasebe uzmanı; mali müşavir; serbest muhasebeci mali müşavir; smmm; serbest muhasebeci; yeminli mali müşavir; ymm; iç denetçi; bağımsız denetçi; iç denetim uzmanı; denetim uzmanı; vergi uzmanı; vergi danışmanı; vergi müfettişi; vergi denetmeni; bütçe ve muhasebe uzmanı; maliyet muhasebesi uzmanı; maliyet muhasebe uzmanı; finansal raporlama uzmanı; bağımsız denetim uzmanı; denetmen; bordro muhasebe; fatura elemanı; cari hesap sorumlusu; maliyet uzmanı; genel muhasebe sorumlusu|elemanı; raporlama uzmanı muhasebe',
    ],
    [
      'professional',
      'finance',
      'finans uzmanı|sorumlusu|elemanı|yetkilisi|analisti|danışmanı; finansal analist; finansal danışman; finansal planlama uzmanı; mali analist; finansal kontrolör; finans kontrolörü; kredi analisti|uzmanı; kredi tahsis uzmanı; krediler uzmanı; risk uzmanı|analisti|yöneticisi; risk yönetimi uzmanı; hazine uzmanı; bütçe uzmanı; bütçe raporlama uzmanı; bütçe ve raporlama uzmanı; bankacı; banka memuru; banka çalışanı; gişe yetkilisi; gişe görevlisi; veznedar; banka müşteri temsilcisi; bireysel bankacılık portföy yöneticisi; portföy yöneticisi; fon yöneticisi; yatırım danışmanı|uzmanı|analisti; yatırım bankacısı; sigortacı; sigorta danışmanı|uzmanı|acentesi|eksperi|temsilcisi|aracısı; sigorta satış uzmanı; hasar uzmanı; hasar danışmanı; aktüer; bireysel emeklilik uzmanı; emeklilik danışmanı; borsa uzmanı; broker; aracı kurum uzmanı; tahsilat uzmanı; varlık yöneticisi; maliye uzmanı; sayman; mali işler uzmanı|sorumlusu|elemanı; mali kontrolör; özel bankacılık yöneticisi; servet yöneticisi; kobi bankacılığı portföy yöneticisi; iç kontrol uzmanı; ticari bankacılık portföy yöneticisi; finans elemanı; yatırım uzmanı; fiyatlandırma uzmanı; bankacılık uzmanı; eksper',
    ],
    [
      'professional',
      'engineering',
      'mühendis~i; muhendis~i; yüksek mühendis~i; yazılım mühendisi; makine mühendisi; elektrik mühendisi; elektrik elektronik mühendisi; elektronik mühendisi; inşaat mühendisi; endüstri mühendisi; kimya mühendisi; ar ge mühendisi; arge mühendisi; tasarım mühendisi; üretim mühendisi; proses mühendisi; bakım mühendisi; saha mühendisi; proje mühendisi; mekatronik mühendisi; otomasyon mühendisi; planlama mühendisi; şantiye mühendisi; maden mühendisi; çevre mühendisi; jeoloji mühendisi; harita mühendisi; uçak mühendisi; gıda mühendisi; veri mühendisi; gömülü yazılım mühendisi; servis mühendisi; metot mühendisi; uygulama mühendisi; yazılım geliştirici~si; yazılım geliştirme uzmanı; yazılım uzmanı; yazılımcı; geliştirici~si; web geliştirici~si; mobil geliştirici; mobil uygulama geliştirici~si; uygulama geliştirici~si; oyun geliştirici~si; {frontend|backend|full stack|fullstack|java|python|android|ios|php} geliştirici~si; programcı~sı; makine|elektrik|elektronik|inşaat|bakım|servis|mekatronik teknikeri; bakım teknisyeni; servis teknisyeni; elektrik teknisyeni; saha teknisyeni; teknik eleman; teknik ressam; ressam teknik; mekanik bakımcı; bakımcı; kaynakçı; tornacı; frezeci; cnc operatörü; cnc programcısı; kalıpçı; oto tamircisi; tamirci; makinist teknik; motor ustası; usta~sı; topograf; haritacı; teknik uzman; teknik personel; ar ge uzmanı; arge uzmanı; mekanik tasarımcı; inşaat teknikeri; metraj sorumlusu; demirci; montajcı; mekaniker; otomasyon uzmanı; inşaat işçisi; teknik servis elemanı|teknisyeni; mekanik teknisyeni; tesviyeci; elektronik teknisyeni',
    ],
    ['strategic', 'engineering', 'yazılım mimarı; sistem mimarı; baş mühendis; başmühendis'],
    [
      'professional',
      'information-technology',
      'bilgi işlem uzmanı|sorumlusu|elemanı|personeli|görevlisi; bilgi teknolojileri {uzmanı|sorumlusu|destek uzmanı|elemanı}; bilişim uzmanı; bilişim teknolojileri uzmanı; sistem yöneticisi; sistem uzmanı; sistem mühendisi; sistem analisti; ağ yöneticisi; ağ uzmanı; ağ mühendisi; network uzmanı|yöneticisi|mühendisi; sistem ve network uzmanı|yöneticisi; sistem ve ağ uzmanı|yöneticisi; veritabanı yöneticisi; veri tabanı yöneticisi; veritabanı uzmanı; veri analisti; veri bilimci~si; veri bilimi uzmanı; veri uzmanı; veri yönetimi uzmanı; siber güvenlik uzmanı|analisti|mühendisi; bilgi güvenliği uzmanı|sorumlusu|analisti|yöneticisi; iş zekası uzmanı|analisti|geliştiricisi; it {uzmanı|destek uzmanı|sorumlusu|yöneticisi|elemanı}; teknik destek uzmanı|elemanı; bt uzmanı; bt destek uzmanı; yardım masası uzmanı; bilgisayar mühendisi; bilgisayar {teknisyeni|teknikeri|operatörü}; donanım uzmanı; erp uzmanı|danışmanı; sap danışmanı|uzmanı; yapay zeka uzmanı|mühendisi; makine öğrenmesi mühendisi; bulut mühendisi|uzmanı; sızma testi uzmanı; altyapı uzmanı|mühendisi; crm danışmanı; webmaster; bilgi sistemleri uzmanı; uygulama destek uzmanı; yazılım destek uzmanı; bilgisayarcı; raporlama uzmanı; güvenlik analisti; etik hacker',
    ],
    [
      'strategic',
      'information-technology',
      'çözüm mimarı; bulut mimarı; kurumsal mimar; veri mimarı; ağ mimarı; bilgi teknolojileri mimarı; güvenlik mimarı; bulut çözüm mimarı',
    ],
    [
      'professional',
      'legal',
      'avukat~ı; hukuk müşaviri; hukuk danışmanı; hukukçu; hukuk uzmanı|sorumlusu|görevlisi; noter; hakim; hâkim; savcı; uyum uzmanı|görevlisi|sorumlusu; mevzuat uzmanı; kişisel verileri koruma uzmanı; kvkk uzmanı|sorumlusu; veri koruma görevlisi|uzmanı; arabulucu; patent vekili; marka vekili; şirket avukatı; katip; zabıt katibi; sözleşme uzmanı|yöneticisi; marka ve patent vekili; ruhsatlandırma uzmanı; kurumsal avukat; hukuk bürosu avukatı; uyum yetkilisi; icra memuru; infaz koruma hukuk; etik ve uyum uzmanı; regülasyon uzmanı; stajyer olmayan avukat',
    ],
    [
      'professional',
      'healthcare-services',
      'hemşire~si; {yoğun bakım|ameliyathane|servis|acil|klinik} hemşiresi; doktor~u; tıp doktoru; aile hekimi; hekim~i; işyeri hekimi; iş yeri hekimi; diş hekimi; veteriner hekim; veteriner; uzman doktor; uzman hekim; asistan doktor hekim; pratisyen hekim; cerrah; operatör doktor; eczacı~sı; eczane teknisyeni; psikolog; uzman psikolog; klinik psikolog; uzman klinik psikolog; psikiyatrist; psikiyatr; psikoterapist; fizyoterapist; terapist; aile danışmanı terapist; dil ve konuşma terapisti; ergoterapist; diyetisyen; uzman diyetisyen; beslenme uzmanı; ebe; paramedik; acil tıp teknisyeni; sağlık memuru; sağlık personeli; sağlık teknikeri; anestezi teknikeri|teknisyeni|uzmanı; radyoloji teknisyeni|teknikeri|uzmanı; tıbbi laborant; hasta bakıcı; hastabakıcı; bakıcı; yaşlı bakım elemanı; optisyen; odyolog; odyometrist; protez teknikeri; diş teknisyeni; radyolog; kardiyolog; nörolog; dermatolog; pediatrist; çocuk doktoru; kadın doğum uzmanı; ortopedi uzmanı; göz doktoru; göz hastalıkları uzmanı; dahiliye uzmanı; çocuk sağlığı ve hastalıkları uzmanı; anestezist; onkolog; halk sağlığı uzmanı; kalça cerrahı; ağız ve diş sağlığı teknikeri; tıbbi sekreter sağlık; masör; masöz; tıbbi müdür uzman; podolog; perfüzyonist; kulak burun boğaz uzmanı; genel cerrah; ortodontist; sağlık turizmi danışmanı; klinik destek uzmanı',
    ],
    [
      'professional',
      'education',
      'öğretmen~i; sınıf öğretmeni; {ingilizce|matematik|türkçe|fizik|kimya|biyoloji|tarih|coğrafya|okul öncesi|anaokulu|rehber|müzik|edebiyat|almanca|fen|sosyal bilgiler} öğretmeni; beden eğitimi öğretmeni; görsel sanatlar öğretmeni; din kültürü öğretmeni; rehberlik öğretmeni; özel eğitim öğretmeni; fen bilimleri öğretmeni; branş öğretmeni; okul öncesi öğretmeni; öğretim görevlisi; öğretim üyesi; doçent; doç dr; doçent doktor; profesör; prof dr; yardımcı doçent; doktor öğretim üyesi; dr öğr üyesi; akademisyen; okutman; eğitim uzmanı; eğitim danışmanı; eğitim görevlisi|koordinatörü; eğitim sorumlusu; antrenör~ü; fitness antrenörü|eğitmeni; koç; yaşam koçu; öğrenci koçu; direksiyon eğitmeni; usta öğretici; kütüphaneci; psikolojik danışman; rehber öğretmen; pedagog; eğitim teknoloğu; içerik geliştirme eğitim uzmanı; özel ders öğretmeni; dadı; çocuk gelişimci; çocuk gelişim uzmanı; yoga eğitmeni; kurs öğretmeni; eğitim koordinatörü; öğrenci işleri uzmanı; futbol antrenörü; teknik direktör; yüzme antrenörü; öğretim tasarımcısı',
    ],
    [
      'professional',
      'human-resources',
      'insan kaynakları {uzmanı|sorumlusu|elemanı|danışmanı|temsilcisi|iş ortağı|personeli|analisti|görevlisi|yetkilisi|generalist}; ik {uzmanı|sorumlusu|iş ortağı|elemanı|danışmanı}; i̇k uzmanı; işe alım uzmanı|sorumlusu|danışmanı|yöneticisi; yetenek kazanım uzmanı; yetenek yönetimi uzmanı; yetenek avcısı; personel uzmanı|sorumlusu|memuru; özlük işleri uzmanı|sorumlusu; özlük uzmanı; bordro uzmanı|sorumlusu|elemanı; bordro ve özlük işleri uzmanı; eğitim ve gelişim uzmanı; ücret ve yan haklar uzmanı; endüstri ilişkileri uzmanı; çalışan deneyimi uzmanı; organizasyonel gelişim uzmanı; kariyer danışmanı|koçu; insan kaynakları iş ortağı; iş ve meslek danışmanı; insan kaynakları ve eğitim uzmanı; işe alım ve yerleştirme uzmanı; işveren markası uzmanı; ücretlendirme uzmanı; personel işleri sorumlusu; beyin avcısı; istihdam uzmanı; seçme ve yerleştirme uzmanı; personel ve idari işler sorumlusu; performans yönetimi uzmanı; insan kaynakları işe alım uzmanı; iç iletişim ik uzmanı',
    ],
    [
      'professional',
      'media-and-communication',
      'gazeteci; muhabir~i; editör~ü; haber editörü; video editörü; web editörü; içerik editörü; içerik üreticisi; içerik uzmanı; içerik yazarı; içerik yaratıcısı; yazar~ı; köşe yazarı; senarist; tercüman~ı; çevirmen~i; mütercim; mütercim tercüman; yeminli tercüman; halkla ilişkiler uzmanı|sorumlusu|danışmanı; kurumsal iletişim uzmanı|sorumlusu|yetkilisi; iletişim uzmanı|sorumlusu|danışmanı; iletişim koordinatörü; basın danışmanı|sözcüsü|sorumlusu; basın ve halkla ilişkiler uzmanı|sorumlusu; basın ve halkla ilişkiler sorumlusu; sözcü~sü; sunucu; spiker; radyo programcısı; yapımcı~sı; yönetmen yardımcısı; yönetmen~i; kameraman; kurgucu; video kurgu uzmanı; montajcı video; ses mühendisi; redaktör; kurumsal iletişim ve halkla ilişkiler uzmanı; düzeltmen; yayıncı; pr uzmanı; teknik yazar; foto muhabiri; haberci; medya uzmanı; medya ilişkileri uzmanı; anchor; video prodüktör; yayın editörü; dış ilişkiler uzmanı',
    ],
    [
      'professional',
      'arts-and-design',
      'tasarımcı~sı; grafik tasarımcı~sı; grafiker; grafik uzmanı; iç mimar~ı; mimar~ı; peyzaj mimarı; moda tasarımcısı; ürün tasarımcısı; endüstriyel tasarımcı; endüstri ürünleri tasarımcısı; web tasarımcısı; arayüz tasarımcısı; kullanıcı deneyimi tasarımcısı; ux tasarımcısı; ui tasarımcısı; ui ux tasarımcısı; oyun tasarımcısı; illüstratör; çizer; animatör; fotoğrafçı; sanatçı; heykeltıraş; ressam; müzisyen; şarkıcı; besteci; oyuncu; dansçı; koreograf; sanat yönetmeni; görüntü yönetmeni; sanat direktörü; kreatif; dekoratör; stilist; modelist; terzi; kuaför; makyöz; makyaj sanatçısı; güzellik uzmanı; berber; kuyumcu; küratör; çiçekçi; orkestra şefi; sahne tasarımcısı; şehir plancısı; restoratör; kostüm tasarımcısı; dj; estetisyen; tiyatro oyuncusu; hareketli grafik tasarımcısı; ses sanatçısı; cilt bakım uzmanı; çizgi roman sanatçısı',
    ],
    [
      'professional',
      'research',
      'araştırmacı~sı; araştırma uzmanı; araştırma görevlisi; arş gör; bilim insanı; bilim adamı; kimyager; biyolog; fizikçi; matematikçi; ekonomist; istatistikçi; sosyolog; tarihçi; jeolog; arkeolog; antropolog; laborant~ı; laboratuvar teknisyeni|teknikeri|uzmanı|sorumlusu|analisti|elemanı; kimya teknikeri; klinik araştırma uzmanı|koordinatörü|görevlisi; kıdemli araştırmacı akademik; moleküler biyolog; biyoteknolog; mikrobiyolog; ziraat mühendisi; biyomedikal araştırmacı; doktora sonrası araştırmacı; post doktora araştırmacısı; dilbilimci; felsefeci; meteoroloji uzmanı; siyaset bilimci; gıda analisti; coğrafyacı; kriminolog; genetik uzmanı; astronom; araştırma mühendisi; saha araştırmacısı; biyokimya uzmanı; ziraat teknikeri',
    ],
    [
      'professional',
      'operations',
      'lojistik {uzmanı|sorumlusu|elemanı|personeli|operasyon uzmanı|görevlisi|planlama uzmanı}; lojistikçi; operasyon uzmanı|sorumlusu|elemanı|yetkilisi|görevlisi|analisti|personeli; tedarik zinciri {uzmanı|analisti|sorumlusu|planlama uzmanı|mühendisi}; planlama uzmanı|sorumlusu|elemanı; üretim planlama uzmanı|sorumlusu|mühendisi; üretim sorumlusu|elemanı|operatörü|personeli|işçisi|uzmanı|planlayıcısı; üretim planlamacı; talep planlama uzmanı; depo elemanı|görevlisi|personeli|operatörü|çalışanı|işçisi; depocu; ambar memuru|görevlisi|sorumlusu; ambarcı; sevkiyat sorumlusu|elemanı|görevlisi; sevkiyatçı; stok kontrol elemanı|uzmanı; stok sorumlusu; dış ticaret {uzmanı|sorumlusu|elemanı|operasyon uzmanı}; ithalat uzmanı|sorumlusu|elemanı; ithalat ihracat uzmanı|sorumlusu; ithalat ve ihracat uzmanı; gümrük müşaviri|uzmanı|elemanı; gümrük müşavir yardımcısı; gümrükçü; filo yöneticisi uzman; araç takip elemanı; şoför~ü; sürücü~sü; tır şoförü; kamyon şoförü; otobüs şoförü; servis şoförü; kaptan şoför; kurye; motokurye; moto kurye; dağıtım elemanı; forklift operatörü; makine operatörü; iş makinesi operatörü; paketleme elemanı; işçi; fabrika işçisi; işçisi; vasıfsız eleman; düz işçi; makinist~i; gemi kaptanı; kaptan pilot; uçak bakım lojistik; hava trafik kontrolörü; süreç geliştirme uzmanı; süreç uzmanı|analisti; iş süreçleri uzmanı; yalın üretim uzmanı; tur operatörü; housekeeping personeli; postacı; taksi şoförü; tesis yönetim uzmanı; operasyon mühendisi; rampa görevlisi; yer hizmetleri memuru; nakliyeci; kantin görevlisi; malzeme planlama uzmanı; zabıta lojistik; yer hizmetleri personeli; lojistik operasyon sorumlusu; servis elemanı|personeli; vinç operatörü',
    ],
    [
      'professional',
      'quality-assurance',
      'kalite uzmanı|sorumlusu|elemanı|mühendisi|teknikeri|teknisyeni|temsilcisi|operatörü|personeli; kalite kontrol uzmanı|sorumlusu|elemanı|mühendisi|teknisyeni|teknikeri|personeli|operatörü|laborantı; kalite kontrolcü; kalite güvence uzmanı|mühendisi|sorumlusu|elemanı|analisti; kalite yönetim uzmanı|temsilcisi|sorumlusu; kalite yönetim sistemleri uzmanı|sorumlusu; kalite sistem uzmanı|sorumlusu; test mühendisi|uzmanı|analisti; yazılım test uzmanı|mühendisi; yazılım testçisi; test otomasyon mühendisi|uzmanı; iş güvenliği uzmanı; iş sağlığı ve güvenliği uzmanı|sorumlusu; isg uzmanı|sorumlusu; çevre görevlisi; çevre danışmanı; gıda güvenliği uzmanı|sorumlusu; muayene uzmanı; laboratuvar kalite; kontrolör; hse uzmanı; müfettiş kalite; iç tetkikçi; metroloji uzmanı; isg profesyoneli; kalite denetçisi; baş denetçi kalite',
    ],
    [
      'professional',
      'customer-success-and-support',
      'müşteri temsilcisi; müşteri hizmetleri temsilcisi|uzmanı|sorumlusu|elemanı|danışmanı|yetkilisi|personeli; müşteri destek uzmanı|temsilcisi|elemanı; müşteri ilişkileri uzmanı|sorumlusu|temsilcisi|yetkilisi|görevlisi|danışmanı; müşteri ilişkileri yöneticisi; müşteri deneyimi uzmanı; müşteri başarı uzmanı|yöneticisi; müşteri başarısı yöneticisi|uzmanı; müşteri danışmanı; çağrı merkezi {temsilcisi|elemanı|görevlisi|uzmanı|müşteri temsilcisi|operatörü|personeli}; çağrı merkezi müşteri temsilcisi; satış sonrası hizmetler uzmanı|sorumlusu; satış sonrası destek uzmanı; servis danışmanı; müşteri karşılama temsilcisi; canlı destek uzmanı; destek uzmanı; misafir ilişkileri uzmanı|sorumlusu|temsilcisi; misafir ilişkileri görevlisi; hasta danışmanı; hasta hakları; uygulama danışmanı; santral operatörü müşteri; concierge; teknik destek mühendisi; şikayet yönetimi uzmanı; müşteri memnuniyeti uzmanı; müşteri destek; satış sonrası uzmanı',
    ],
    [
      'professional',
      'real-estate',
      'emlakçı; emlak danışmanı|uzmanı; gayrimenkul {danışmanı|uzmanı|yatırım danışmanı|değerleme uzmanı|portföy yöneticisi|satış danışmanı|geliştirme uzmanı|pazarlama uzmanı}; gayrimenkul yatırım danışmanı; değerleme uzmanı; konut satış danışmanı; site yöneticisi; apartman yöneticisi; kiralama uzmanı; kiralama yöneticisi; gayrimenkul değerleme uzmanı; emlak broker; emlak ofisi; müteahhit; gayrimenkul broker; tesis ve site yöneticisi; konut danışmanı; arsa uzmanı; mülk yöneticisi; gayrimenkul geliştiricisi; yatırım gayrimenkul danışmanı',
    ],
    [
      'professional',
      'military-and-protective-services',
      'uzman çavuş; çavuş; polis; polis memuru; asker; er; onbaşı; subay~ı; astsubay~ı; jandarma; uzman jandarma; uzman erbaş; itfaiyeci; itfaiye eri; itfaiye memuru; güvenlik görevlisi|uzmanı|elemanı|personeli|memuru; özel güvenlik görevlisi; özel güvenlik; bekçi; gece bekçisi; çarşı ve mahalle bekçisi; koruma görevlisi; yakın koruma; zabıta; zabıta memuru; dedektif; özel dedektif; infaz koruma memuru; gardiyan; cankurtaran; gümrük muhafaza memuru; savaş pilotu; sahil güvenlik; sözleşmeli er; yangın güvenlik uzmanı; deniz subayı; arama kurtarma; afet uzmanı; sivil savunma uzmanı; arama kurtarma teknisyeni; bekçisi; istihbarat uzmanı; kara kuvvetleri; sözleşmeli subay; muhafız; dalgıç asker',
    ],
    [
      'professional',
      'community-and-social-services',
      'sosyal hizmet uzmanı|görevlisi|çalışanı; sosyal çalışmacı; sosyal çalışma görevlisi; sosyal hizmetler uzmanı; sosyal sorumluluk uzmanı; gönüllü koordinatörü; gönüllü yönetimi uzmanı; aktivist; imam; imam hatip; müezzin; müftü; vaiz; kuran kursu öğreticisi; rahip; papaz; haham; toplum çalışanı; toplum merkezi; saha çalışanı; insani yardım çalışanı|uzmanı|görevlisi; koruma uzmanı; vaka çalışanı; vaka yöneticisi; aile danışmanı; gençlik çalışanı|lideri; sosyal uyum uzmanı; toplumsal cinsiyet uzmanı; dernek yöneticisi; bağımlılık danışmanı; stk çalışanı; gençlik merkezi; psikososyal destek uzmanı; sosyal inceleme; sivil toplum çalışanı; sosyal yardım uzmanı|görevlisi; sosyal hizmetler görevlisi; sosyal etki uzmanı; toplum gönüllüsü; çocuk koruma uzmanı|görevlisi; toplum gelişim uzmanı; evlilik danışmanı',
    ],
    [
      'professional',
      'administrative',
      'idari işler uzmanı|sorumlusu|elemanı|personeli|görevlisi; idari personel; idari uzman; idari işler; büro elemanı|memuru|görevlisi|personeli|yöneticisi; büro yönetimi uzmanı; ofis elemanı|yöneticisi|sorumlusu|personeli|koordinatörü; ofis yönetici; veri giriş elemanı|operatörü|personeli|uzmanı|görevlisi; veri hazırlama ve kontrol işletmeni; arşiv görevlisi|elemanı|memuru|sorumlusu; arşivci; evrak memuru; yazı işleri memuru; idari koordinatör; doküman kontrol uzmanı|sorumlusu; ofis müdürü uzmanı; genel hizmetler; idari memur; sekreterlik uzmanı; büro işçisi; daktilograf; ofis çalışanı; evrak sorumlusu; evrak takip elemanı; bilgisayar işletmeni; şef memur; yazman',
    ],
    [
      'professional',
      undefined,
      'elektrikçi; tesisatçı; marangoz; duvarcı; boyacı; apartman görevlisi; mutfak şefi; aşçıbaşı; executive şef; devlet memuru; kamu görevlisi; memur~u; uzman~ı; uzm; analist~i; iş analisti; kıdemsiz; koordinatör~ü; sorumlusu; yetkili~si; temsilci~si; eleman~ı; personel~i; görevli~si; çalışan~ı; danışman asistan; operatör yard; acente~si; teknik sorumlu; planlamacı; stratejist~i; strateji uzmanı; profesyonel; aracı~sı; eksperi; bilirkişi; uygulayıcı; organizasyon uzmanı; işletmeci; esnaf; zanaatkar; analiz uzmanı; denetleyici; iş analisti uzmanı; meslek mensubu; kolaylaştırıcı; moderatör; aşçı; garson; komi; barmen; barista; şef aşçı; pastacı; pasta şefi; fırıncı; kasap; bulaşıkçı; kat görevlisi; temizlik görevlisi|personeli|elemanı; temizlikçi; kapıcı; bahçıvan; çiftçi; pilot~u; kabin memuru; hostes; host; gemici; denizci; balıkçı; ekmekçi; sommelier',
    ],
    ['senior', undefined, 'başuzman; baş uzman; duayen'],
    [
      'strategic',
      undefined,
      'özel kalem müdürü; özel kalem; başdanışman~ı; baş danışman~ı; genel müdür danışmanı; yönetim kurulu danışmanı; kurmay başkanı; ceo danışmanı; genel müdür başdanışmanı; başkan danışmanı',
    ],
    [
      'entry',
      undefined,
      'uzman yardımcısı; uzm yrd|yard; yardımcı eleman; çırak olmayan; yardımcı personel; yardımcısı; eleman yardımcısı; denetçi yardımcısı; müfettiş yardımcısı; analist yardımcısı',
    ],
    ['entry', 'sales', 'kasiyer; kasa görevlisi; satış destek asistanı; mağaza elemanı yardımcısı'],
    [
      'entry',
      'accounting',
      'muhasebe elemanı yardımcısı; muhasebeci yardımcısı; muhasebe yardımcısı; denetçi yardımcısı',
    ],
    [
      'entry',
      'operations',
      'aşçı yardımcısı; garson yardımcısı; depo yardımcısı; mutfak elemanı; mutfak yardımcısı; komi garson',
    ],
    [
      'entry',
      'healthcare-services',
      'hemşire yardımcısı; ebe yardımcısı; doktor asistanı; diş hekimi asistanı; klinik asistanı; eczacı kalfası; eczane kalfası; diş asistanı; diş hekimi yardımcısı',
    ],
    ['entry', 'education', 'öğretmen yardımcısı; yardımcı öğretmen'],
    ['entry', 'research', 'araştırma asistanı; laboratuvar asistanı; araştırma yardımcısı'],
    ['entry', 'program-and-project-management', 'proje asistanı; proje uzman yardımcısı'],
  ],
  weakRoles: [
    [
      'professional',
      'consulting',
      'danışman~ı; yönetim danışmanı; iş danışmanı; strateji danışmanı; kurumsal danışman; bağımsız danışman; işletme danışmanı; kıdemli danışman danışmanlık; süreç danışmanı; sürdürülebilirlik danışmanı; yönetim danışmanlığı uzmanı; dönüşüm danışmanı; girişim danışmanı',
    ],
    ['professional', 'engineering', 'teknisyen~i; tekniker~i'],
    ['professional', 'operations', 'operatör~ü'],
    ['professional', 'accounting', 'denetçi; müfettiş'],
    ['professional', 'education', 'eğitmen~i; eğitimci'],
  ],
  fields: [
    [
      'sales',
      'satış; satis; ticari; kilit müşteriler; kilit müşteri; kurumsal satış; perakende; perakende satış; toptan satış; saha satış; satış ve pazarlama; bayi; bayiler; kanal; ihracat; satıştan; satış destek; ticaret; satış operasyonları satış; kurumsal müşteriler; zincir mağazalar; bölge satış; yurt dışı satış; yurtdışı satış; yurt içi satış; dış satış; iç satış; e satış; mağazacılık; mağaza; mağazalar; bayilik; ön satış; satışlar; kurumsal müşteri',
    ],
    [
      'marketing',
      'pazarlama; pazarlamadan; reklam; marka; dijital pazarlama; sosyal medya; e ticaret; eticaret; pazar araştırma; pazar araştırmaları; etkinlik; ürün pazarlama; pazarlama iletişimi; büyüme; tanıtım; marka yönetimi; organizasyon ve etkinlik; pazarlama ve satış; markalaşma; müşteri sadakati; içerik pazarlama; ticari pazarlama; dijital medya; dijital; etkinlikler; markalar; pazarlama ve iletişim; pazarlama ve kurumsal iletişim; performans pazarlama; ticari pazarlama; trade marketing',
    ],
    [
      'business-development',
      'ortaklık geliştirme; iş birliği; ortaklık; iş geliştirme; iş geliştirmeden; iş ortaklıkları; iş ortakları; stratejik iş birlikleri; stratejik iş ortaklıkları; yeni iş geliştirme; kurumsal gelişim; ortaklıklar; iş birlikleri; işbirlikleri; kaynak geliştirme; yeni pazarlar; pazar geliştirme; stratejik ortaklıklar; kanal geliştirme',
    ],
    [
      'finance',
      'finans; finanstan; finansal; mali; mali işler; mali işlerden; hazine; bütçe; risk; risk yönetimi; kredi; krediler; yatırım; yatırımlar; yatırımcı ilişkileri; sigorta; bankacılık; bireysel bankacılık; kurumsal bankacılık; ticari bankacılık; kobi bankacılığı; özel bankacılık; finansal kontrol; finansal planlama; tahsilat; mali kontrol; bütçe ve raporlama; portföy; portföy yönetimi; sermaye piyasaları; finansman; iç kontrol; fon; fon yönetimi; hasar; varlık yönetimi; banka; kredi tahsis; kredi riski; bütçe planlama; idari ve mali işler; maliye; finansal raporlama ve bütçe; faktoring; emeklilik; birleşme ve satın alma; fiyatlandırma; finans ve muhasebe; finans ve idari işler; stratejik finans',
    ],
    [
      'accounting',
      'muhasebe; muhasebeden; genel muhasebe; denetim; iç denetim; vergi; maliyet muhasebesi; finansal raporlama; ön muhasebe; bağımsız denetim; mali denetim; muhasebe ve finans; maliyet; teftiş; teftiş kurulu; vergilendirme; faturalama; muhasebe ve vergi; müfettişlik',
    ],
    [
      'human-resources',
      'insan kaynakları; insan kaynaklarından; ik; İK; işe alım; personel; özlük işleri; özlük; bordro; eğitim ve gelişim; yetenek yönetimi; yetenek kazanımı; organizasyonel gelişim; endüstri ilişkileri; ücret ve yan haklar; insan ve kültür; çalışan deneyimi; kariyer; insan kaynakları ve idari işler; yetenek; kültür; insan kaynakları ve eğitim; çalışan ilişkileri; insan ve organizasyon; personel işleri; işveren markası; liderlik gelişimi; organizasyon; çalışan bağlılığı; ücretlendirme; performans yönetimi; insan; insan kıymetleri; gelişim; istihdam; performans ve gelişim; insan kaynakları operasyon; çeşitlilik ve kapsayıcılık; kurumsal gelişim ve ik; seçme ve yerleştirme',
    ],
    [
      'information-technology',
      'bilgi teknolojileri; bilgi teknolojilerinden; BT; bilgi işlem; bilişim; bilişim teknolojileri; bilgi sistemleri; bilgi güvenliği; siber güvenlik; veri; veri analitiği; veri bilimi; iş zekası; altyapı; ağ; ağ ve sistem; sistem; sistem ve ağ; yapay zeka; dijital dönüşüm; bulut; sistem yönetimi; veri yönetimi; veritabanı; it altyapı; teknik altyapı; donanım; telekomünikasyon; uygulama yönetimi; erp; sistem ve altyapı; büyük veri; makine öğrenmesi; network; bilgi ve iletişim teknolojileri; iş uygulamaları; veri güvenliği; analitik; kurumsal uygulamalar; sistem ve network; bilgisayar; veri tabanı; kurumsal mimari; iletişim teknolojileri; veri analizi; ileri analitik',
    ],
    [
      'engineering',
      'mühendislik; yazılım; yazılım geliştirme; ar ge; arge; araştırma ve geliştirme; araştırma geliştirme; teknoloji; teknolojiden; teknolojiler; teknik; bakım; bakım onarım; teknik bakım; elektrik; mekanik; makine; elektronik; inşaat; şantiye; tasarım ve mühendislik; ürün geliştirme; otomasyon; proses; tesis bakım; uygulama geliştirme; teknik ofis; imalat mühendisliği; mekatronik; enerji; yapı; mobil; web; robotik; mühendislikten; gömülü yazılım; yazılım mühendisliği; teknik işler; sistem mühendisliği; havacılık; elektrik bakım; mekanik bakım; teknik hizmetler; tesis teknik; endüstriyel; üretim teknolojileri; saha mühendisliği; savunma sanayi; yazılım teknolojileri; metot; inovasyon; kalıphane',
    ],
    [
      'operations',
      'operasyon; operasyonlar; operasyondan; operasyonel; operasyonları; lojistik; lojistikten; üretim; üretimden; imalat; depo; depolama; tedarik zinciri; tedarik zincirinden; dağıtım; sevkiyat; planlama; üretim planlama; fabrika; tesis; tesisler; tesis yönetimi; nakliye; taşımacılık; ulaştırma; filo; filo yönetimi; dış ticaret; ithalat; ithalat ve ihracat; ithalat ihracat; gümrük; stok; stok yönetimi; stok kontrol; süreç yönetimi; süreç geliştirme; süreç iyileştirme; sürekli iyileştirme; yalın üretim; operasyonel mükemmellik; servis hizmetleri; talep planlama; malzeme planlama; montaj; paketleme; saha operasyon; saha operasyonları; iş süreçleri; işletme; yer hizmetleri; gıda; tarım; satış operasyon; satış operasyonları; antrepo; deniz yolu; kara yolu; hava kargo; kargo; destek hizmetleri; merkezi operasyon; lojistik ve depo; lojistik ve tedarik zinciri; envanter',
    ],
    [
      'purchasing',
      'satın alma; satınalma; satın almadan; satınalmadan; tedarik; tedarikçi yönetimi; ihale; ihaleler; tedarikçi ilişkileri; stratejik satın alma; kategori yönetimi; satın alma ve lojistik; satın alma ve tedarik; alım; tedarikçi geliştirme; ithal satın alma; global satın alma; kategori',
    ],
    [
      'product-management',
      'ürün; ürün yönetimi; ürünler; ürün stratejisi; ürün portföyü; dijital ürün; ürünlerden; ürün ve strateji',
    ],
    [
      'program-and-project-management',
      'proje; projeler; projelerden; proje yönetimi; program; programlar; program yönetimi; proje yönetim ofisi; proje ofisi; dönüşüm; değişim yönetimi; projeler ve yatırımlar; stratejik projeler; proje koordinasyon; kurumsal projeler',
    ],
    [
      'customer-success-and-support',
      'müşteri hizmetleri; müşteri hizmetlerinden; müşteri ilişkileri; müşteri ilişkileri yönetimi; müşteri deneyimi; müşteri destek; müşteri başarısı; satış sonrası; satış sonrası hizmetler; çağrı merkezi; teknik servis; servis; destek; müşteri memnuniyeti; misafir ilişkileri; müşteri; müşteriler; hasta ilişkileri; müşteri deneyiminden; hasta hizmetleri; satış sonrası destek; müşteri iletişim merkezi; iletişim merkezi; şikayet yönetimi; teknik destek; misafir hizmetleri; müşteri yönetimi',
    ],
    [
      'legal',
      'hukuk; hukuktan; hukuk işleri; hukuki; uyum; mevzuat; mevzuat ve uyum; kişisel verilerin korunması; kvkk; sözleşmeler; regülasyon; kurumsal yönetim; hukuk ve uyum; fikri mülkiyet; ruhsatlandırma; etik ve uyum; iş hukuku; şirketler hukuku; ceza hukuku; yasal uyum; uyumdan; dava; icra; veri koruma; sözleşme yönetimi; hukuk müşavirliği; regülasyon ve uyum; aile hukuku; rekabet hukuku; sözleşme',
    ],
    [
      'quality-assurance',
      'kalite; kaliteden; kalite kontrol; kalite güvence; kalite yönetimi; kalite yönetim sistemleri; iş güvenliği; iş sağlığı ve güvenliği; isg; çevre; sağlık emniyet çevre; iş sağlığı güvenliği; test; gıda güvenliği; kalite ve çevre; çevre ve iş güvenliği; kalite sistem; tedarikçi kalite; iseç; sağlık güvenlik çevre; test otomasyon; çevre yönetimi; yazılım test; belgelendirme; muayene',
    ],
    [
      'research',
      'araştırma; araştırmalar; laboratuvar; klinik araştırmalar; klinik araştırma; bilim; bilimsel; kimya; biyoloji; analiz ve araştırma; fizik; istatistik; bilimsel araştırma; biyoteknoloji; saha araştırma; araştırma merkezi; genetik',
    ],
    [
      'media-and-communication',
      'iletişim; kurumsal iletişim; kurumsal iletişimden; halkla ilişkiler; basın; basın yayın; medya; içerik; yayın; iç iletişim; medya ilişkileri; basın ve halkla ilişkiler; kamu ilişkileri; dış ilişkiler; haber; yapım; haberler; televizyon; radyo; editoryal; kurumsal ilişkiler; video; film; dijital içerik; prodüksiyon; kurgu; tercüme; çeviri; gazetecilik; yayıncılık; medya ve iletişim; program yapım; kurumsal iletişim ve pazarlama; sinema; spor haber',
    ],
    [
      'administrative',
      'idari; idari işler; idari işlerden; büro; ofis; sekreterya; genel hizmetler; destek hizmetleri idari; evrak; arşiv; büro yönetimi; resepsiyon; evrak kayıt; yazı işleri; idari personel; ofis yönetimi; doküman kontrol; doküman yönetimi; danışma; genel işler; veri giriş; özel kalem idari; kayıt kabul',
    ],
    [
      'education',
      'eğitim; öğretim; akademik; öğrenci işleri; eğitim öğretim; kurs; okul; anaokulu; eğitim programları; ölçme ve değerlendirme; kütüphane; öğrenci kayıt; yabancı diller; matematik; ingilizce; fen bilimleri; rehberlik; kurumsal eğitim; eğitimden; sınıf; okul öncesi; öğrenci; müfredat; özel eğitim; üniversite; türk dili ve edebiyatı; tarih; beden eğitimi; akademi; mesleki eğitim; e öğrenme',
    ],
    [
      'healthcare-services',
      'sağlık; tıbbi; medikal; hemşirelik; klinik; eczane; hasta bakım; hastane; sağlık hizmetleri; hasta hakları; ameliyathane; yoğun bakım; acil; acil servis; cerrahi; kardiyoloji; pediatri; radyoloji; fizik tedavi; psikoloji; diş; ağız ve diş sağlığı; onkoloji; dahiliye; ortopedi; nöroloji; anestezi; hasta kabul; hemşirelik hizmetleri; sağlık turizmi; fizyoterapi; iç hastalıkları; halk sağlığı; çocuk sağlığı; ruh sağlığı; kadın doğum; göz hastalıkları; eczacılık; kalp damar cerrahisi; göğüs hastalıkları; bakım hizmetleri; tıp; veteriner; psikiyatri; genel cerrahi; laboratuvar hizmetleri tıbbi; evde sağlık',
    ],
    [
      'arts-and-design',
      'tasarım; grafik tasarım; grafik; kreatif; sanat; mimari; iç mimari; kullanıcı deneyimi; moda; moda tasarım; fotoğraf; müzik; ürün tasarım; ux; ui; kültür sanat; endüstriyel tasarım; görsel; animasyon; kültür; tiyatro; mimarlık; kültür ve sanat; sahne; müze; sergi; iç tasarım; tasarımdan; koleksiyon; ürün tasarımı; web tasarım; görsel tasarım; stil',
    ],
    [
      'consulting',
      'danışmanlık; yönetim danışmanlığı; kurumsal danışmanlık; iş danışmanlığı; strateji danışmanlığı; danışmanlık hizmetleri',
    ],
    [
      'real-estate',
      'gayrimenkul; emlak; kiralama; gayrimenkul yatırım; konut; site yönetimi; arsa; avm yönetimi; gayrimenkul geliştirme; mülk yönetimi; gayrimenkul değerleme; konut satış; kiralama ve pazarlama; gayrimenkulden; avm; arazi; proje geliştirme gayrimenkul; taşınmaz; konut projeleri',
    ],
    [
      'military-and-protective-services',
      'albay; general; yüzbaşı; binbaşı; yarbay; başkomiser; amir; emniyet amiri; komutan~ı; komiser; komiser yardımcısı; çavuş; astsubay başçavuş; üsteğmen; teğmen; itfaiye amiri; koruma amiri; baş komiser; itfaiye çavuşu; uzman çavuş; güvenlik; emniyet; itfaiye; savunma; asayiş; özel güvenlik; fiziksel güvenlik; askeri; jandarma; sivil savunma; afet yönetimi; polis; yangın; yangın güvenliği; koruma; zabıta; kurumsal güvenlik; güvenlikten; arama ve kurtarma; afet ve acil durum; hava kuvvetleri; deniz kuvvetleri; sınır güvenliği; trafik denetleme; istihbarat; güvenlik hizmetleri; kaçakçılık',
    ],
    [
      'community-and-social-services',
      'sosyal hizmetler; sosyal hizmet; sosyal sorumluluk; gönüllü; gönüllülük; sosyal yardım; sosyal yardımlaşma; toplum; toplumsal; insani yardım; gençlik; aile ve sosyal hizmetler; çocuk koruma; sosyal politikalar; sosyal etki; sosyal destek; din hizmetleri; engelli; engelli hizmetleri; koruma programı; topluluk; toplumsal kalkınma; aile; aile destek; sosyal uyum; yaşlı; kadın ve aile; sosyal projeler; kalkınma; yardım; sosyal işler; gençlik ve spor; çocuk hakları; mülteci; bağışçı ilişkileri; sivil toplum; saha koordinasyon',
    ],
    ['general-management', 'genel yönetim'],
    ['entrepreneurship', 'girişimcilik'],
    [
      undefined,
      'otel; otelcilik; restoran; mutfak; yiyecek içecek; yiyecek ve içecek; kat hizmetleri; konaklama; turizm; temizlik; ön büro',
    ],
  ],
  grades: [
    ['senior', 'kıdemli; kidemli; kd; tecrübeli; deneyimli; uzman kıdemli'],
    ['strategic', 'baş'],
    ['entry', 'yardımcı; yrd; aday; kıdemsiz; genç; çırak yardımcı'],
  ],
  training:
    'stajyer~i; staj; çırak; çırağı; tıp öğrencisi; hukuk öğrencisi; stajyer öğrenci; intörn; intern doktor; mt adayı; yetiştirilmek üzere; yetiştirilmek üzere eleman; uzun dönem stajyer; yarı zamanlı öğrenci; staj yapıyor; doktora adayı; uzmanlık öğrencisi; asistan hekim; asistan doktor; mühendislik öğrencisi; part time öğrenci; işletme öğrencisi; mühendislik son sınıf öğrencisi; son sınıf öğrencisi; kursiyer; yönetici adayı; stajyerlik; harp okulu öğrencisi',
  students:
    'doktora öğrencisi; yüksek lisans öğrencisi; lisans öğrencisi; üniversite öğrencisi; lise öğrencisi; öğrencisi; öğrenci; mezun~u',
  aides: 'asistan~ı',
  gatekeepers:
    'yönetici asistanı; yönetici sekreteri; yönetici assistanı; üst düzey yönetici asistanı; sekreter~i; sekreterlik; sekreteri ve; tıbbi sekreter; hukuk sekreteri; genel müdür asistanı|sekreteri; ceo asistanı; yönetim kurulu asistanı; yönetim kurulu başkanı asistanı; yönetim asistanı; yönetim sekreteri; direktör asistanı; müdür asistanı; müdür sekreteri; başkan asistanı|sekreteri; kişisel asistan~ı; özel asistan~ı; özel sekreter~i; resepsiyonist; resepsiyon görevlisi|sorumlusu|memuru|elemanı; danışma görevlisi; ön büro görevlisi|elemanı|resepsiyonisti; ön büro elemanı; büro sekreteri; ofis sekreteri; şirket sekreteri; bölüm sekreteri; karşılama görevlisi; santral görevlisi; santral memuru; icra asistanı; kurul sekreteri; sekreter resepsiyonist; ofis asistanı ve yönetici asistanı; genel müdürlük sekreteri; patron asistanı; üst yönetim asistanı; ceo executive asistanı; okul sekreteri; hukuk bürosu sekreteri',
  not: 'geleceğin; müstakbel; müstakbel bir; aday adayı; aday gösterilen; yardımcı oluyorum; yardım ediyorum; için çalışıyorum; koçu; mentoru; mentor; eşi; oğlu; kızı; destekliyorum; yönetim kurulu üyesi; yönetim kurulu üyeliği; bağımsız yönetim kurulu üyesi; icracı olmayan yönetim kurulu üyesi; danışma kurulu üyesi; danışma kurulu başkanı; denetim kurulu üyesi; mütevelli heyeti üyesi; mütevelli heyeti başkanı; onursal başkan; ekip arkadaşı arıyoruz; ekip arkadaşları arıyoruz; işe alıyoruz; aramaktayız; gönül vermiş; meraklısı; tutkunu; sevdalısı; açık; fahri başkan; yeni fırsatlara açık; hayran',
  former: 'eski; önceki; ex; önceden; evvelki; eskiden; sabık; geçmişte; daha önce; bir önceki; öncesinde',
  over: 'hayatımın; kendi hayatımın; arıyoruz; adayı; adayı; aranıyor; alınacaktır; emeklisi; olmak istiyorum; olmak istiyor; olmak isteyen; olma yolunda; olma hayali; pozisyonu arıyorum; pozisyonu arayan; arıyorum; arayan; arayışında; hedefliyorum; hedefi; hedefleyen; için çalışan; a yardım ediyorum; lere yardım; lara yardım; lere yardımcı; lara yardımcı; koçluk; koçluğu; adaylığı; olarak çalıştı; olarak çalıştım; idi; arıyor; pozisyonuna açık; pozisyonlarına açık; yapmış; yaptı; görevinden ayrıldı; görevinden emekli; olmak; yetiştiriyorum; hayalim; hayali',
  gone: 'yeni mezun; emekli; iş arıyorum; iş arayışında; iş arayan; iş arıyor; işsiz; iş arayışı; çalışmıyor; ev hanımı; yeni fırsatlar arıyorum; yeni fırsatlar arıyor; yeni bir iş arıyorum; yeni iş fırsatları arıyorum; merhum; emekli oldu; ev kadını; iş bakıyorum; kariyer arayışında; yeni kariyer fırsatları arıyor',
  again: 'şimdi; halen; şu an; şu anda; bugün; artık; günümüzde',
  formsAfter:
    'a ş; aş; anonim şirketi; ltd şti; limited şirketi; limited; şti; san tic ltd şti; san ve tic a ş; holding; şirketi; şirketler grubu; grubu; üniversitesi; bakanlığı; belediyesi; bankası; hastanesi; derneği; vakfı; şirketinde; firmasında; bankasında; üniversitesinde; hastanesinde; holdingde; holding de; a ş de; okulları; koleji; fabrikası; ajansı; firması; oteli; lisesi; sigorta a ş; vakfında; bünyesinde; şirketinin; belediyesinde; valiliği; kaymakamlığı; başkanlığı; enstitüsü; market; eczanesi; kliniği; teknik üniversitesi; hukuk bürosu; otelcilik a ş; makina a ş',
  links:
    'den sorumlu; dan sorumlu; ten sorumlu; tan sorumlu; sorumlu; nden sorumlu; ndan sorumlu; departmanı; bölümü; birimi; bölüm; departman; birim; için; ile ilgili; alanında; alanı; ekibi; takımı; grup; grubu yönetimi; dairesi; daire; işleri; hizmetleri; yönetimi; yönetim; sektörü; süreçleri; olarak; da; de',
  and: 've; ile; ayrıca; hem; aynı zamanda',
  plain:
    'genel; bölge; bölgesel; global; ülke; türkiye; uluslararası; ulusal; yurt içi; yurt dışı; yurtdışı; yurtiçi; kurumsal; stratejik; strateji; merkez; genel merkez; şube; grup; avrupa; asya; anadolu; marmara; ege; istanbul; ankara; izmir; orta doğu; kuzey; güney; doğu; batı; vekili; vekil; vekaleten; geçici; interim; serbest; bağımsız; sertifikalı; yeminli; lisanslı; resmi; part time; tam zamanlı; yarı zamanlı; sözleşmeli; saha; kıdem; merkezi; dr; prof; doç; yüksek; dijital; yeni; özel; sektör; lider; iç; dış; a sınıfı; b sınıfı; c sınıfı; icra; üst düzey; yurt; uzaktan; eş; teknik ve; eurasia; emea; afrika; alan; kıdemli ve; entegre; akıllı; ilçe; kamu; büyük',
  idle: 'köpek sahibi; kedi sahibi; ev sahibi; hayvan sahibi; iki köpek sahibi; evcil hayvan sahibi; sahibinden; söz sahibi; hayatının ceo; bilgi sahibi; deneyim sahibi; vizyon sahibi; baba; anne; aile reisi; muhtar; bakan; milletvekili; cumhurbaşkanı; başbakan; takım kaptanı; kaptan; kulüp başkanı; öğrenci kulübü başkanı; kulübü başkanı; dernek başkanı; derneği başkanı; vakıf başkanı; oda başkanı; sınıf başkanı; sandık başkanı; apartman sahibi; konuşmacı; elçi; marka elçisi; lider; liderlik; iş ortağı; iş ortağımız; çözüm ortağı; yol arkadaşı; hayat arkadaşı; kendi hayatının; kendi işinin patronu; kendi işimin patronu; hayallerimin; evin müdürü; evimin müdürü; kişisel gelişim; gelecek vaat eden; dünya lideri; pazar lideri; düşünce lideri; fikir lideri; influencer anne; yöneticiler; yöneticilere; yöneticilerin; girişimcilere; girişimciler; müdürler; müdürlere; patronlara; yönetici koçu; yönetici koçluğu; genel kurul; genel kültür',
};
