import type { Vocabulary } from './vocabulary.ts';

export const TR: Vocabulary = {
  language: 'tr',
  ranks: [
    [
      'owner-partner',
      'entrepreneurship',
      'kurucu~su; kurucuları; kurucu başkan~ı; girişimci; iş insanı; iş adamı; iş kadını; kurucu ve yönetici',
    ],
    [
      'owner-partner',
      undefined,
      'sahip|sahibi; ortak|ortağı; yönetici ortak|ortağı; hissedar~ı; kendi işimin sahibiyim; işletme sahibiyim; sahibiyim; sahibi ve genel müdürü; patron~u; ortağı ve yöneticisi; yönetici partner',
    ],
    [
      'cxo',
      'general-management',
      'genel müdür~ü; genel müdürlük; icra kurulu başkanı; yönetim kurulu başkanı; yönetim kurulu başkan vekili|yardımcısı; yönetim kurulu başkan vekil~i; murahhas üye~si; murahhas aza; genel sekreter~i; genel direktör~ü; üst yönetici~si; icra direktörü; belediye başkanı; vali; kaymakam; şirket müdürü; grup başkanı; holding başkanı; başkan ve ceo; kurul başkanı; ceosu',
    ],
    [
      'vice-president',
      undefined,
      'genel müdür yardımcısı|yrd|yard; gmy; genel md yrd; genel müdür başyardımcısı; başkan yardımcısı; başkan yard|yrd; başkan vekili; icra kurulu başkan yardımcısı; direktör başkan yardımcısı',
    ],
    [
      'director',
      undefined,
      'direktör~ü; genel koordinatör~ü; koordinatör müdürü; direktör yardımcısı; genel yayın yönetmeni direktör; başkanı; başkan; baş müfettiş; direktörleri; grup koordinatörü',
    ],
    [
      'director',
      'education',
      'rektör~ü; dekan~ı; kurucu müdür; enstitü müdürü; yüksekokul müdürü; eğitim kurumu müdürü',
    ],
    ['director', 'healthcare-services', 'başhekim~i; hastane müdürü; ana bilim dalı başkanı; klinik şefi'],
    ['director', 'media-and-communication', 'yazı işleri müdürü; yayın yönetmeni'],
    ['director', 'arts-and-design', 'yaratıcı yönetmen~i'],
    [
      'experienced-manager',
      undefined,
      'restoran müdürü; kat hizmetleri müdürü; mağaza müdürü; mağaza yöneticisi; market müdürü; bayi müdürü; mağaza müdiresi; market yöneticisi; müdür~ü; müdüre; müdiresi; müdire; yönetici~si; yönetmen bölüm; müdürlüğü; otel müdürü; işletme müdürü; kategori müdürü; menajer~i',
    ],
    ['experienced-manager', 'engineering', 'atölye müdürü; şantiye şefi'],
    [
      'experienced-manager',
      'healthcare-services',
      'başhemşire~si; sorumlu hemşire; servis sorumlu hemşiresi; mesul müdür; poliklinik müdürü',
    ],
    [
      'experienced-manager',
      'education',
      'ilkokul|ortaokul|lise müdürü; müdür başyardımcısı okul; okul müdür yardımcısı; eğitim koordinatör müdürü',
    ],
    [
      'entry-manager',
      undefined,
      'birim amiri; mağaza müdür yardımcısı; takım lideri; ekip lideri; ekip sorumlusu; ekip yöneticisi; takım sorumlusu; grup lideri; hat lideri; bölüm lideri; şef~i; servis şefi; süpervizör~ü; formen~i; ustabaşı; usta başı; postabaşı; müdür yardımcısı; müdür yrd|yard; yönetici yardımcısı; amiri; birim sorumlusu; bölüm sorumlusu; baş garson; şef garson; resepsiyon şefi; ön büro şefi; operasyon şefi; baş mühendis ekip; posta başı; şef yardımcısı; genç yönetici; şube müdürü yardımcısı; restoran müdür yardımcısı; kaptan garson',
    ],
    ['entry-manager', 'sales', 'mağaza sorumlusu; kasa şefi; reyon şefi; reyon sorumlusu'],
    ['entry-manager', 'operations', 'vardiya amiri|şefi|sorumlusu|lideri|müdürü; depo sorumlusu; kat şefi'],
    ['entry-manager', 'engineering', 'atölye şefi'],
    ['experienced-manager', 'military-and-protective-services', 'güvenlik amiri müdür'],
    ['director', 'military-and-protective-services', 'emniyet müdürü; itfaiye müdürü'],
    ['cxo', undefined, 'icra kurulu üyesi'],
  ],
  roles: [
    ['professional', undefined, 'kasiyer; kasa görevlisi'],
    [
      'professional',
      'program-and-project-management',
      'proje yöneticisi; proje müdürü; proje lideri; program yöneticisi; program müdürü; proje mühendisi pmo; proje planlama uzmanı; çevik koç; teslimat yöneticisi; değişim yöneticisi; proje yürütücüsü',
    ],
    [
      'professional',
      'product-management',
      'ürün yöneticisi; ürün müdürü; ürün sahibi; dijital ürün yöneticisi; ürün geliştirme yöneticisi; ürün lideri',
    ],
    [
      'professional',
      'sales',
      'mümessili; satış mühendisi; satış operasyon uzmanı satış; müşteri temsilcisi satış; müşteri yöneticisi; müşteri ilişkileri yöneticisi satış; müşteri ilişkileri temsilcisi satış; kilit müşteri yöneticisi; kilit müşteriler yöneticisi; tıbbi tanıtım temsilcisi; mümessil; pazarlamacı; plasiyer; tezgahtar; satıcı; telesatış temsilcisi; ön satış mühendisi; iş ortağı satış; müşteri portföy yöneticisi satış; portföy satış; teklif uzmanı; teklif mühendisi; seyahat danışmanı; aktif satış; emlak satış; tanzim teşhir elemanı; güzellik danışmanı',
    ],
    [
      'professional',
      'business-development',
      'iş geliştirme yöneticisi; iş ortaklığı yöneticisi; iş ortaklıkları yöneticisi|uzmanı; kanal yöneticisi; iş geliştirme mühendisi|elemanı; ortaklıklar yöneticisi',
    ],
    [
      'professional',
      'marketing',
      'sosyal medya yöneticisi; marka yöneticisi; marka müdürü; reklamcı; reklam yazarı; metin yazarı; içerik yöneticisi; etkinlik yöneticisi; organizasyon sorumlusu; pazar araştırmacısı; topluluk yöneticisi; e ticaret yöneticisi; medya planlama uzmanı; ürün pazarlama yöneticisi|uzmanı; pazarlamacı dijital; kampanya yöneticisi; kategori yöneticisi',
    ],
    ['professional', 'purchasing', 'satın alma mühendisi; satınalma mühendisi; satın almacı; satınalmacı'],
    [
      'professional',
      'accounting',
      'muhasebeci; mali müşavir; smmm; ymm; vergi müfettişi; vergi denetmeni; denetmen; bordro muhasebe; fatura elemanı; cari hesap sorumlusu; raporlama uzmanı muhasebe',
    ],
    [
      'professional',
      'finance',
      'finansal kontrolör; finans kontrolörü; risk yöneticisi; bütçe raporlama uzmanı; bankacı; gişe yetkilisi; gişe görevlisi; veznedar; banka müşteri temsilcisi; portföy yöneticisi; fon yöneticisi; yatırım bankacısı; sigortacı; sigorta satış uzmanı; aktüer; borsa uzmanı; aracı kurum uzmanı; varlık yöneticisi; sayman; mali kontrolör; özel bankacılık yöneticisi; servet yöneticisi; eksper',
    ],
    [
      'professional',
      'engineering',
      'mühendis~i; müh; yazılımcı; geliştirici~si; programcı~sı; servis teknikeri; servis teknisyeni; teknik ressam; ressam teknik; bakımcı; kaynakçı; tornacı; frezeci; cnc operatörü; kalıpçı; oto tamircisi; tamirci; makinist teknik; usta~sı; topograf; haritacı; metraj sorumlusu; demirci; montajcı; mekaniker; inşaat işçisi; teknik servis elemanı|teknisyeni; tesviyeci',
    ],
    ['strategic', 'engineering', 'yazılım mimarı; sistem mimarı; başmühendis'],
    [
      'professional',
      'information-technology',
      'bilgi teknolojileri destek uzmanı; sistem yöneticisi; sistem mühendisi; ağ yöneticisi; ağ uzmanı; ağ mühendisi; network yöneticisi|mühendisi; sistem ve network uzmanı|yöneticisi; sistem ve ağ uzmanı|yöneticisi; veritabanı yöneticisi; veri tabanı yöneticisi; veri bilimci~si; siber güvenlik mühendisi; bilgi güvenliği yöneticisi; iş zekası geliştiricisi; it {uzmanı|destek uzmanı|sorumlusu|yöneticisi|elemanı}; teknik destek uzmanı|elemanı; bt uzmanı; bt destek uzmanı; yardım masası uzmanı; bilgisayar mühendisi; erp uzmanı|danışmanı; sap danışmanı|uzmanı; yapay zeka uzmanı|mühendisi; makine öğrenmesi mühendisi; bulut mühendisi|uzmanı; sızma testi uzmanı; altyapı uzmanı|mühendisi; crm danışmanı; uygulama destek uzmanı; yazılım destek uzmanı; bilgisayarcı; raporlama uzmanı; güvenlik analisti; etik hacker',
    ],
    [
      'strategic',
      'information-technology',
      'çözüm mimarı; bulut mimarı; kurumsal mimar; veri mimarı; ağ mimarı; bilgi teknolojileri mimarı; güvenlik mimarı',
    ],
    [
      'professional',
      'legal',
      'avukat~ı; hukuk müşaviri; hukukçu; noter; savcı; kişisel verileri koruma uzmanı; arabulucu; patent vekili; marka vekili; katip; zabıt katibi; sözleşme uzmanı|yöneticisi; infaz koruma hukuk; stajyer olmayan avukat',
    ],
    [
      'professional',
      'healthcare-services',
      'hemşire~si; doktor~u; hekim~i; veteriner; asistan doktor hekim; cerrah; eczacı~sı; psikiyatrist; psikiyatr; psikoterapist; fizyoterapist; terapist; aile danışmanı terapist; dil ve konuşma terapisti; ergoterapist; diyetisyen; beslenme uzmanı; ebe; paramedik; tıbbi laborant; hastabakıcı; bakıcı; yaşlı bakım elemanı; optisyen; odyolog; odyometrist; protez teknikeri; radyolog; kardiyolog; nörolog; pediatrist; anestezist; kalça cerrahı; tıbbi sekreter sağlık; masör; masöz; tıbbi müdür uzman; perfüzyonist; kulak burun boğaz uzmanı; ortodontist; klinik destek uzmanı',
    ],
    [
      'professional',
      'education',
      'öğretmen~i; öğretim üyesi; doç dr; prof dr; yardımcı doçent; doktor öğretim üyesi; dr öğr üyesi; akademisyen; okutman; antrenör~ü; koç; yaşam koçu; öğrenci koçu; usta öğretici; kütüphaneci; psikolojik danışman; eğitim teknoloğu; dadı; çocuk gelişimci; çocuk gelişim uzmanı; teknik direktör; öğretim tasarımcısı',
    ],
    [
      'professional',
      'human-resources',
      'insan kaynakları iş ortağı; ik iş ortağı; işe alım yöneticisi; yetenek avcısı; personel uzmanı|sorumlusu|memuru; kariyer danışmanı|koçu; iş ve meslek danışmanı; beyin avcısı; personel ve idari işler sorumlusu',
    ],
    [
      'professional',
      'media-and-communication',
      'gazeteci; muhabir~i; editör~ü; içerik üreticisi; içerik yaratıcısı; yazar~ı; senarist; tercüman~ı; çevirmen~i; mütercim; sözcü~sü; sunucu; radyo programcısı; yapımcı~sı; yönetmen~i; kameraman; kurgucu; montajcı video; ses mühendisi; düzeltmen; yayıncı; pr uzmanı; haberci; video prodüktör',
    ],
    [
      'professional',
      'arts-and-design',
      'tasarımcı~sı; mimar~ı; çizer; fotoğrafçı; sanatçı; heykeltıraş; ressam; müzisyen; şarkıcı; besteci; oyuncu; dansçı; koreograf; sanat yönetmeni; görüntü yönetmeni; sanat direktörü; stilist; modelist; terzi; kuaför; makyöz; makyaj sanatçısı; güzellik uzmanı; berber; kuyumcu; çiçekçi; orkestra şefi; şehir plancısı; restoratör; estetisyen; tiyatro oyuncusu; ses sanatçısı; cilt bakım uzmanı; çizgi roman sanatçısı',
    ],
    [
      'professional',
      'research',
      'araştırmacı~sı; arş gör; bilim insanı; bilim adamı; kimyager; biyolog; fizikçi; matematikçi; ekonomist; istatistikçi; sosyolog; tarihçi; jeolog; laborant~ı; biyoteknolog; mikrobiyolog; ziraat mühendisi; dilbilimci; felsefeci; meteoroloji uzmanı; siyaset bilimci; gıda analisti; coğrafyacı; kriminolog; araştırma mühendisi; biyokimya uzmanı; ziraat teknikeri',
    ],
    [
      'professional',
      'operations',
      'lojistikçi; tedarik zinciri mühendisi; üretim planlama mühendisi; üretim planlayıcısı; depocu; ambar memuru|görevlisi|sorumlusu; ambarcı; sevkiyatçı; gümrük müşaviri; gümrük müşavir yardımcısı; gümrükçü; filo yöneticisi uzman; araç takip elemanı; şoför~ü; sürücü~sü; kurye; motokurye; makine operatörü; işçi; işçisi; vasıfsız eleman; makinist~i; gemi kaptanı; kaptan pilot; uçak bakım lojistik; hava trafik kontrolörü; süreç uzmanı|analisti; housekeeping personeli; postacı; operasyon mühendisi; rampa görevlisi; nakliyeci; kantin görevlisi; zabıta lojistik; servis elemanı|personeli',
    ],
    [
      'professional',
      'quality-assurance',
      'kalite mühendisi; kalite kontrol mühendisi|laborantı; kalite kontrolcü; kalite güvence mühendisi; test mühendisi; yazılım test uzmanı|mühendisi; yazılım testçisi; test otomasyon mühendisi|uzmanı; laboratuvar kalite; kontrolör; hse uzmanı; iç tetkikçi; metroloji uzmanı; isg profesyoneli; kalite denetçisi',
    ],
    [
      'professional',
      'customer-success-and-support',
      'müşteri ilişkileri yöneticisi; müşteri başarı uzmanı|yöneticisi; müşteri başarısı yöneticisi|uzmanı; hasta danışmanı; hasta hakları; uygulama danışmanı; teknik destek mühendisi; müşteri destek',
    ],
    [
      'professional',
      'real-estate',
      'emlakçı; gayrimenkul {portföy yöneticisi|satış danışmanı|pazarlama uzmanı}; değerleme uzmanı; site yöneticisi; apartman yöneticisi; kiralama yöneticisi; emlak ofisi; müteahhit; mülk yöneticisi; gayrimenkul geliştiricisi',
    ],
    [
      'professional',
      'military-and-protective-services',
      'çavuş; polis; asker; onbaşı; subay~ı; astsubay~ı; jandarma; uzman erbaş; itfaiyeci; itfaiye eri; özel güvenlik; bekçi; yakın koruma; zabıta; dedektif; gardiyan; cankurtaran; gümrük muhafaza memuru; savaş pilotu; sahil güvenlik; arama kurtarma; afet uzmanı; bekçisi; kara kuvvetleri; muhafız',
    ],
    [
      'professional',
      'community-and-social-services',
      'sosyal çalışmacı; sosyal çalışma görevlisi; aktivist; müezzin; müftü; vaiz; kuran kursu öğreticisi; rahip; papaz; haham; toplum merkezi; saha çalışanı; koruma uzmanı; vaka çalışanı; vaka yöneticisi; gençlik çalışanı|lideri; dernek yöneticisi; bağımlılık danışmanı; stk çalışanı; gençlik merkezi; psikososyal destek uzmanı; sosyal inceleme; toplum gönüllüsü; toplum gelişim uzmanı; evlilik danışmanı',
    ],
    [
      'professional',
      'administrative',
      'idari işler; büro yöneticisi; ofis yöneticisi; ofis yönetici; veri hazırlama ve kontrol işletmeni; arşivci; ofis müdürü uzmanı; genel hizmetler; sekreterlik uzmanı; büro işçisi; daktilograf; bilgisayar işletmeni; şef memur; yazman',
    ],
    [
      'professional',
      undefined,
      'elektrikçi; tesisatçı; marangoz; duvarcı; boyacı; mutfak şefi; aşçıbaşı; executive şef; memur~u; uzman~ı; uzm; analist~i; kıdemsiz; koordinatör~ü; sorumlusu; yetkili~si; temsilci~si; eleman~ı; personel~i; görevli~si; çalışan~ı; danışman asistan; operatör yard; acente~si; teknik sorumlu; planlamacı; stratejist~i; profesyonel; aracı~sı; eksperi; bilirkişi; uygulayıcı; organizasyon uzmanı; işletmeci; esnaf; zanaatkar; denetleyici; meslek mensubu; kolaylaştırıcı; aşçı; garson; komi; barmen; şef aşçı; pastacı; pasta şefi; fırıncı; kasap; bulaşıkçı; temizlikçi; kapıcı; bahçıvan; çiftçi; pilot~u; hostes; gemici; denizci; balıkçı; ekmekçi',
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
      'uzman yardımcısı; uzm yrd|yard; çırak olmayan; yardımcısı; eleman yardımcısı; denetçi yardımcısı; müfettiş yardımcısı; analist yardımcısı',
    ],
    ['entry', 'sales', 'mağaza elemanı yardımcısı'],
    ['entry', 'accounting', 'muhasebe elemanı yardımcısı; muhasebeci yardımcısı'],
    [
      'entry',
      'operations',
      'aşçı yardımcısı; garson yardımcısı; mutfak elemanı; mutfak yardımcısı; komi garson',
    ],
    [
      'entry',
      'healthcare-services',
      'hemşire yardımcısı; ebe yardımcısı; doktor asistanı; diş hekimi asistanı; eczacı kalfası; eczane kalfası; diş hekimi yardımcısı',
    ],
    ['entry', 'education', 'öğretmen yardımcısı'],
  ],
  weakRoles: [
    ['professional', 'consulting', 'danışman~ı; işletme danışmanı; dönüşüm danışmanı'],
    ['professional', 'engineering', 'teknisyen~i; tekniker~i'],
    ['professional', 'operations', 'operatör~ü'],
    ['professional', 'accounting', 'denetçi; müfettiş'],
    ['professional', 'education', 'eğitmen~i; eğitimci'],
  ],
  fields: [
    [
      'sales',
      'satış; ticari; kilit müşteriler; kilit müşteri; perakende; toptan satış; satış ve pazarlama; bayi; bayiler; kanal; ihracat; satıştan; satış destek; ticaret; satış operasyonları satış; kurumsal müşteriler; zincir mağazalar; dış satış; mağazacılık; mağaza; mağazalar; bayilik; satışlar; kurumsal müşteri',
    ],
    [
      'marketing',
      'pazarlama; pazarlamadan; reklam; sosyal medya; e ticaret; eticaret; pazar araştırma; pazar araştırmaları; etkinlik; ürün pazarlama; pazarlama iletişimi; büyüme; tanıtım; organizasyon ve etkinlik; markalaşma; müşteri sadakati; içerik pazarlama; ticari pazarlama; dijital medya; dijital; etkinlikler; markalar; performans pazarlama',
    ],
    [
      'business-development',
      'ortaklık geliştirme; iş birliği; ortaklık; iş geliştirme; iş geliştirmeden; iş ortaklıkları; iş ortakları; yeni iş geliştirme; kurumsal gelişim; ortaklıklar; iş birlikleri; işbirlikleri; kaynak geliştirme; yeni pazarlar; pazar geliştirme; kanal geliştirme',
    ],
    [
      'finance',
      'finans; finanstan; finansal; mali işler; mali işlerden; hazine; bütçe; risk yönetimi; kredi; krediler; yatırım; yatırımlar; yatırımcı ilişkileri; sigorta; bankacılık; bireysel bankacılık; ticari bankacılık; kobi bankacılığı; finansal kontrol; finansal planlama; tahsilat; mali kontrol; bütçe ve raporlama; portföy; portföy yönetimi; sermaye piyasaları; finansman; iç kontrol; fon; fon yönetimi; hasar; varlık yönetimi; banka; kredi tahsis; kredi riski; bütçe planlama; idari ve mali işler; maliye; finansal raporlama ve bütçe; faktoring; emeklilik; birleşme ve satın alma; fiyatlandırma; finans ve muhasebe; finans ve idari işler',
    ],
    [
      'accounting',
      'muhasebe; muhasebeden; denetim; vergi; maliyet muhasebesi; finansal raporlama; mali denetim; muhasebe ve finans; maliyet; teftiş; teftiş kurulu; vergilendirme; faturalama; muhasebe ve vergi; müfettişlik',
    ],
    [
      'human-resources',
      'insan kaynakları; insan kaynaklarından; ik; işe alım; özlük işleri; özlük; bordro; eğitim ve gelişim; yetenek yönetimi; yetenek kazanımı; organizasyonel gelişim; endüstri ilişkileri; ücret ve yan haklar; insan ve kültür; çalışan deneyimi; kariyer; insan kaynakları ve idari işler; yetenek; insan kaynakları ve eğitim; çalışan ilişkileri; insan ve organizasyon; personel işleri; işveren markası; liderlik gelişimi; organizasyon; çalışan bağlılığı; ücretlendirme; performans yönetimi; insan; insan kıymetleri; gelişim; istihdam; performans ve gelişim; insan kaynakları operasyon; çeşitlilik ve kapsayıcılık; kurumsal gelişim ve ik; seçme ve yerleştirme',
    ],
    [
      'information-technology',
      'bilgi teknolojileri; bilgi teknolojilerinden; BT; bilgi işlem; bilişim; bilişim teknolojileri; bilgi sistemleri; bilgi güvenliği; siber güvenlik; veri; veri analitiği; veri bilimi; iş zekası; altyapı; ağ ve sistem; sistem ve ağ; yapay zeka; dijital dönüşüm; bulut; sistem yönetimi; veri yönetimi; veritabanı; it altyapı; teknik altyapı; donanım; telekomünikasyon; uygulama yönetimi; sistem ve altyapı; makine öğrenmesi; bilgi ve iletişim teknolojileri; iş uygulamaları; veri güvenliği; kurumsal uygulamalar; sistem ve network; bilgisayar; veri tabanı; kurumsal mimari; iletişim teknolojileri; veri analizi; ileri analitik',
    ],
    [
      'engineering',
      'mühendislik; yazılım; yazılım geliştirme; ar ge; arge; araştırma ve geliştirme; araştırma geliştirme; teknoloji; teknolojiden; teknolojiler; bakım; bakım onarım; elektrik; mekanik; makine; inşaat; şantiye; tasarım ve mühendislik; ürün geliştirme; otomasyon; tesis bakım; uygulama geliştirme; teknik ofis; imalat mühendisliği; mekatronik; enerji; yapı; mobil; robotik; mühendislikten; gömülü yazılım; yazılım mühendisliği; teknik işler; sistem mühendisliği; havacılık; mekanik bakım; teknik hizmetler; tesis teknik; endüstriyel; üretim teknolojileri; saha mühendisliği; savunma sanayi; yazılım teknolojileri; metot; inovasyon; kalıphane',
    ],
    [
      'operations',
      'operasyon; operasyonlar; operasyondan; operasyonel; operasyonları; lojistik; lojistikten; üretim; üretimden; imalat; depo; depolama; tedarik zinciri; tedarik zincirinden; dağıtım; sevkiyat; planlama; fabrika; tesis; tesisler; tesis yönetimi; nakliye; taşımacılık; ulaştırma; filo; filo yönetimi; dış ticaret; ithalat; ithalat ve ihracat; ithalat ihracat; gümrük; stok; stok yönetimi; stok kontrol; süreç yönetimi; süreç geliştirme; süreç iyileştirme; sürekli iyileştirme; yalın üretim; operasyonel mükemmellik; servis hizmetleri; talep planlama; malzeme planlama; montaj; paketleme; iş süreçleri; işletme; yer hizmetleri; gıda; tarım; satış operasyon; satış operasyonları; antrepo; deniz yolu; kara yolu; hava kargo; destek hizmetleri; lojistik ve depo; lojistik ve tedarik zinciri; envanter',
    ],
    [
      'purchasing',
      'satın alma; satınalma; satın almadan; satınalmadan; tedarik; tedarikçi yönetimi; ihale; ihaleler; tedarikçi ilişkileri; kategori yönetimi; satın alma ve lojistik; satın alma ve tedarik; alım; tedarikçi geliştirme; ithal satın alma; kategori',
    ],
    [
      'product-management',
      'ürün; ürün yönetimi; ürünler; ürün stratejisi; ürün portföyü; dijital ürün; ürünlerden; ürün ve strateji',
    ],
    [
      'program-and-project-management',
      'proje; projeler; projelerden; proje yönetimi; programlar; program yönetimi; proje yönetim ofisi; proje ofisi; dönüşüm; değişim yönetimi; projeler ve yatırımlar; proje koordinasyon',
    ],
    [
      'customer-success-and-support',
      'müşteri hizmetleri; müşteri hizmetlerinden; müşteri ilişkileri; müşteri ilişkileri yönetimi; müşteri deneyimi; müşteri başarısı; satış sonrası; satış sonrası hizmetler; çağrı merkezi; teknik servis; destek; müşteri memnuniyeti; misafir ilişkileri; müşteri; müşteriler; hasta ilişkileri; müşteri deneyiminden; hasta hizmetleri; iletişim merkezi; şikayet yönetimi; teknik destek; misafir hizmetleri; müşteri yönetimi',
    ],
    [
      'legal',
      'hukuk; hukuktan; hukuk işleri; hukuki; uyum; mevzuat; mevzuat ve uyum; kişisel verilerin korunması; kvkk; sözleşmeler; regülasyon; kurumsal yönetim; hukuk ve uyum; fikri mülkiyet; ruhsatlandırma; etik ve uyum; iş hukuku; şirketler hukuku; ceza hukuku; yasal uyum; uyumdan; dava; icra; veri koruma; sözleşme yönetimi; hukuk müşavirliği; regülasyon ve uyum; aile hukuku; rekabet hukuku; sözleşme',
    ],
    [
      'quality-assurance',
      'kalite; kaliteden; kalite kontrol; kalite güvence; kalite yönetimi; kalite yönetim sistemleri; iş güvenliği; iş sağlığı ve güvenliği; isg; çevre; sağlık emniyet çevre; iş sağlığı güvenliği; gıda güvenliği; kalite ve çevre; çevre ve iş güvenliği; kalite sistem; tedarikçi kalite; iseç; sağlık güvenlik çevre; test otomasyon; çevre yönetimi; yazılım test; belgelendirme; muayene',
    ],
    [
      'research',
      'araştırma; araştırmalar; laboratuvar; klinik araştırmalar; klinik araştırma; bilim; bilimsel; kimya; biyoloji; analiz ve araştırma; fizik; istatistik; biyoteknoloji; genetik',
    ],
    [
      'media-and-communication',
      'iletişim; kurumsal iletişimden; halkla ilişkiler; basın; medya; içerik; yayın; medya ilişkileri; basın ve halkla ilişkiler; kamu ilişkileri; dış ilişkiler; haber; yapım; haberler; televizyon; radyo; editoryal; kurumsal ilişkiler; dijital içerik; prodüksiyon; kurgu; tercüme; çeviri; gazetecilik; yayıncılık; medya ve iletişim; program yapım; kurumsal iletişim ve pazarlama; sinema; spor haber',
    ],
    [
      'administrative',
      'idari; idari işlerden; ofis; sekreterya; destek hizmetleri idari; evrak; arşiv; büro yönetimi; resepsiyon; evrak kayıt; yazı işleri; ofis yönetimi; doküman kontrol; doküman yönetimi; danışma; genel işler; veri giriş; özel kalem idari; kayıt kabul',
    ],
    [
      'education',
      'eğitim; öğretim; öğrenci işleri; kurs; okul; anaokulu; eğitim programları; ölçme ve değerlendirme; kütüphane; öğrenci kayıt; yabancı diller; matematik; ingilizce; fen bilimleri; rehberlik; eğitimden; sınıf; okul öncesi; müfredat; üniversite; türk dili ve edebiyatı; tarih; beden eğitimi; akademi; mesleki eğitim; e öğrenme',
    ],
    [
      'healthcare-services',
      'sağlık; tıbbi; medikal; hemşirelik; eczane; hasta bakım; hastane; sağlık hizmetleri; ameliyathane; yoğun bakım; acil; acil servis; cerrahi; kardiyoloji; pediatri; radyoloji; fizik tedavi; psikoloji; diş; ağız ve diş sağlığı; onkoloji; dahiliye; ortopedi; nöroloji; anestezi; hasta kabul; hemşirelik hizmetleri; sağlık turizmi; fizyoterapi; iç hastalıkları; halk sağlığı; çocuk sağlığı; ruh sağlığı; kadın doğum; göz hastalıkları; eczacılık; kalp damar cerrahisi; göğüs hastalıkları; bakım hizmetleri; tıp; veteriner; psikiyatri; laboratuvar hizmetleri tıbbi; evde sağlık',
    ],
    [
      'arts-and-design',
      'tasarım; sanat; mimari; kullanıcı deneyimi; fotoğraf; müzik; ürün tasarım; endüstriyel tasarım; görsel; animasyon; tiyatro; mimarlık; kültür ve sanat; sahne; müze; sergi; tasarımdan; koleksiyon; ürün tasarımı; web tasarım; stil',
    ],
    [
      'consulting',
      'danışmanlık; yönetim danışmanlığı; iş danışmanlığı; strateji danışmanlığı; danışmanlık hizmetleri',
    ],
    [
      'real-estate',
      'gayrimenkul; emlak; kiralama; gayrimenkul yatırım; konut; site yönetimi; arsa; avm yönetimi; gayrimenkul geliştirme; mülk yönetimi; gayrimenkul değerleme; konut satış; kiralama ve pazarlama; gayrimenkulden; avm; arazi; proje geliştirme gayrimenkul; taşınmaz; konut projeleri',
    ],
    [
      'military-and-protective-services',
      'albay; yüzbaşı; binbaşı; yarbay; başkomiser; emniyet amiri; komutan~ı; komiser; komiser yardımcısı; çavuş; astsubay başçavuş; üsteğmen; teğmen; itfaiye amiri; koruma amiri; itfaiye çavuşu; güvenlik; emniyet; itfaiye; savunma; asayiş; fiziksel güvenlik; askeri; jandarma; sivil savunma; afet yönetimi; polis; yangın; yangın güvenliği; koruma; zabıta; güvenlikten; arama ve kurtarma; afet ve acil durum; hava kuvvetleri; deniz kuvvetleri; sınır güvenliği; trafik denetleme; istihbarat; güvenlik hizmetleri; kaçakçılık',
    ],
    [
      'community-and-social-services',
      'sosyal hizmetler; sosyal hizmet; sosyal sorumluluk; gönüllü; gönüllülük; sosyal yardım; sosyal yardımlaşma; toplum; toplumsal; insani yardım; gençlik; aile ve sosyal hizmetler; çocuk koruma; sosyal politikalar; sosyal etki; sosyal destek; din hizmetleri; engelli; engelli hizmetleri; koruma programı; topluluk; aile; aile destek; sosyal uyum; yaşlı; kadın ve aile; sosyal projeler; kalkınma; yardım; sosyal işler; gençlik ve spor; çocuk hakları; mülteci; bağışçı ilişkileri; sivil toplum; saha koordinasyon',
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
    'stajyer~i; staj; çırak; çırağı; tıp öğrencisi; hukuk öğrencisi; stajyer öğrenci; intörn; intern doktor; mt adayı; yetiştirilmek üzere; yetiştirilmek üzere eleman; uzun dönem stajyer; yarı zamanlı öğrenci; doktora adayı; uzmanlık öğrencisi; asistan hekim; asistan doktor; mühendislik öğrencisi; part time öğrenci; işletme öğrencisi; mühendislik son sınıf öğrencisi; son sınıf öğrencisi; kursiyer; yönetici adayı; stajyerlik; harp okulu öğrencisi',
  students: 'öğrencisi; öğrenci; mezun~u',
  aides: 'asistan~ı',
  gatekeepers:
    'yönetici assistanı; sekreter~i; sekreterlik; yönetim kurulu asistanı; yönetim asistanı; kişisel asistan~ı; özel asistan~ı; resepsiyonist; resepsiyon görevlisi|sorumlusu|memuru|elemanı; danışma görevlisi; ön büro görevlisi|elemanı|resepsiyonisti; karşılama görevlisi; santral görevlisi; santral memuru; icra asistanı; ceo executive asistanı',
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
