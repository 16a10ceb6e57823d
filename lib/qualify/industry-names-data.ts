/**
 * Industries in seven languages, written for this list: those of LinkedIn's first list and the broadest of its second, in
 * the words its pages use where those are known and in everyday ones. A line is `id|de|fr|es|id|pt|it|nl`; of several
 * names, parted by `/`, the first is the one shown. After an id with `*` the names are only understood, not shown: the
 * second list gave the industry a narrower meaning. What is empty has no name that is certain.
 */
export const INDUSTRY_NAMES = `
1|Verteidigung und Raumfahrt/Rüstungsindustrie/Wehrtechnik|Défense et espace/Industrie de la défense|Defensa y espacio/Industria de defensa|Pertahanan & Antariksa/Industri pertahanan|Defesa e espaço/Indústria de defesa|Difesa e spazio/Industria della difesa|Defensie en ruimtevaart
3|Computer-Hardware/Computerhardware|Matériel informatique|Hardware/Hardware informático/Equipos informáticos|Perangkat keras komputer|Hardware/Hardware de computador|Hardware/Hardware informatico|Computerhardware
4|Softwareentwicklung/Computer-Software/Software/Softwarebranche|Développement de logiciels/Logiciels informatiques/Logiciels/Éditeur de logiciels/Édition de logiciels|Desarrollo de software/Software/Software informático|Pengembangan perangkat lunak/Perangkat lunak komputer/Perangkat lunak/Pengembangan software|Desenvolvimento de software/Software/Softwares/Programas de computador|Sviluppo di software/Software/Sviluppo software/Produzione software|Softwareontwikkeling/Computersoftware/Software
5*|Computernetzwerke/Netzwerktechnik|Réseaux informatiques|Redes informáticas/Redes de ordenadores|Jaringan komputer|Redes de computadores|Reti informatiche|Computernetwerken
6|Internet/Technologie, Information und Internet/Internetbranche|Internet/Technologie, information et Internet|Internet/Tecnología, información e internet|Internet/Teknologi, informasi dan internet|Internet/Tecnologia, informação e internet|Internet/Tecnologia, informazioni e Internet|Internet/Technologie, informatie en internet
7|Halbleiter/Halbleiterindustrie/Herstellung von Halbleitern|Semi-conducteurs/Semiconducteurs/Fabrication de semi-conducteurs|Semiconductores/Fabricación de semiconductores|Semikonduktor/Manufaktur semikonduktor|Semicondutores/Fabricação de semicondutores|Semiconduttori|Halfgeleiders
8|Telekommunikation/Telekommunikationsbranche|Télécommunications/Télécoms/Télécom|Telecomunicaciones|Telekomunikasi|Telecomunicações|Telecomunicazioni|Telecommunicatie
9|Anwaltskanzlei/Anwaltskanzleien/Rechtsanwaltskanzlei/Kanzlei|Cabinet d'avocats/Cabinets d'avocats/Avocats|Despachos de abogados/Despacho de abogados/Bufete de abogados/Derecho|Firma hukum/Kantor hukum/Praktik hukum|Advocacia/Escritório de advocacia|Studio legale/Studi legali|Advocatuur/Advocatenkantoor
10|Rechtsdienstleistungen/Rechtsberatung|Services juridiques|Servicios jurídicos/Servicios legales|Jasa hukum/Layanan hukum|Serviços jurídicos|Servizi legali|Juridische diensten/Juridische dienstverlening
11|Unternehmensberatung/Managementberatung/Unternehmensberatung und -dienstleistungen|Conseil en management/Conseil/Services et conseil aux entreprises/Conseil aux entreprises|Consultoría/Consultoría de estrategia y operaciones/Servicios y consultoría a empresas/Consultoría empresarial|Konsultasi manajemen/Konsultan manajemen/Konsultasi dan layanan bisnis|Consultoria/Consultoria de gerenciamento/Consultoria e serviços empresariais/Consultoria empresarial|Consulenza aziendale/Consulenza manageriale/Servizi e consulenza aziendale|Managementadvies/Bedrijfsadvies/Bedrijfsconsulting en -services
12|Biotechnologie/Biotech/Biotechnologische Forschung|Biotechnologies/Biotechnologie/Recherche en biotechnologie|Biotecnología/Investigación biotecnológica|Bioteknologi/Riset bioteknologi|Biotecnologia/Pesquisa em biotecnologia|Biotecnologie/Biotecnologia|Biotechnologie
13|Arztpraxen/Arztpraxis|Cabinets médicaux/Cabinet médical|Consultas médicas/Consultorios médicos|Praktik medis/Praktik kedokteran|Consultórios médicos/Prática médica|Studi medici/Studio medico|Medische praktijken/Medische praktijk
14|Krankenhäuser und Gesundheitswesen/Gesundheitswesen/Gesundheits- und Krankenhauswesen/Krankenhaus und Gesundheitswesen|Hôpitaux et services de santé/Hôpitaux et centres de soins/Santé|Hospitales y atención sanitaria/Atención sanitaria y hospitalaria/Sanidad/Servicios sanitarios|Rumah sakit & Layanan kesehatan/Rumah sakit dan perawatan kesehatan/Layanan kesehatan|Hospitais e atendimento à saúde/Hospital e atendimento à saúde/Hospitais e serviços de saúde|Ospedali e assistenza sanitaria/Ospedali e strutture sanitarie/Sanità|Ziekenhuizen en gezondheidszorg/Gezondheidszorg
15|Pharmazeutische Industrie/Pharmaindustrie/Pharma/Pharmazie/Pharmabranche|Industrie pharmaceutique/Produits pharmaceutiques/Fabrication de produits pharmaceutiques|Industria farmacéutica/Farmacéutica/Fabricación de productos farmacéuticos|Farmasi/Industri farmasi/Manufaktur farmasi|Indústria farmacêutica/Farmacêutica/Fabricação de produtos farmacêuticos|Industria farmaceutica/Farmaceutica/Prodotti farmaceutici|Farmaceutische industrie/Farmacie/Farmaceutica
16|Tiermedizin/Veterinärwesen/Veterinärmedizin|Services vétérinaires/Vétérinaire|Veterinaria/Servicios veterinarios|Layanan kedokteran hewan/Kedokteran hewan|Serviços veterinários/Veterinária|Servizi veterinari/Veterinaria|Diergeneeskunde/Veterinaire diensten
17|Medizintechnik/Medizinische Geräte/Herstellung medizinischer Geräte|Équipements médicaux/Dispositifs médicaux/Fabrication d'équipements médicaux/Matériel médical|Dispositivos médicos/Equipos médicos/Fabricación de equipos médicos|Alat kesehatan/Perangkat medis/Manufaktur peralatan medis|Equipamentos médicos/Dispositivos médicos/Fabricação de equipamentos médicos|Dispositivi medici/Apparecchiature medicali|Medische apparatuur/Medische hulpmiddelen
18*|Kosmetik/Kosmetikindustrie|Cosmétiques/Cosmétique|Cosmética/Productos cosméticos|Kosmetik/Industri kosmetik|Cosméticos/Indústria de cosméticos|Cosmetici/Cosmetica|Cosmetica
19*|Bekleidung und Mode/Mode/Bekleidungseinzelhandel|Mode et habillement/Mode/Prêt-à-porter|Moda y confección/Moda/Indumentaria y moda|Pakaian & Mode/Busana dan mode/Fesyen/Ritel pakaian dan mode|Vestuário e moda/Moda|Abbigliamento e moda/Moda|Kleding en mode/Mode
20|Sportartikel/Herstellung von Sportartikeln|Articles de sport/Équipements sportifs|Artículos deportivos|Barang olahraga/Perlengkapan olahraga|Artigos esportivos/Artigos desportivos|Articoli sportivi|Sportartikelen
21|Tabak/Tabakindustrie|Tabac/Industrie du tabac|Tabaco/Industria tabacalera|Tembakau/Industri tembakau/Industri rokok|Tabaco/Indústria do tabaco|Tabacco|Tabak/Tabaksindustrie
22|Supermärkte/Lebensmitteleinzelhandel|Supermarchés/Grande distribution|Supermercados|Supermarket/Swalayan|Supermercados|Supermercati|Supermarkten
23|Lebensmittelherstellung/Lebensmittelindustrie/Nahrungsmittelproduktion/Nahrungsmittelindustrie/Herstellung von Lebensmitteln und Getränken|Industrie agroalimentaire/Production alimentaire/Agroalimentaire/Fabrication de produits alimentaires et de boissons|Producción alimentaria/Industria alimentaria/Fabricación de alimentos y bebidas|Produksi makanan/Industri makanan/Industri makanan dan minuman/Manufaktur makanan dan minuman|Produção de alimentos/Indústria alimentícia/Fabricação de alimentos e bebidas/Indústria alimentar|Produzione alimentare/Industria alimentare/Produzione di alimenti e bevande|Voedselproductie/Voedingsmiddelenindustrie/Levensmiddelenindustrie
24*|Unterhaltungselektronik/Herstellung von Computern und Elektronik|Électronique grand public|Electrónica de consumo|Elektronik konsumen|Eletrônicos de consumo/Eletrónica de consumo/Eletroeletrônicos|Elettronica di consumo|Consumentenelektronica
25|Fertigung/Verarbeitendes Gewerbe/Herstellung/Konsumgüter/Konsumgüterindustrie/Produktion|Industrie manufacturière/Fabrication/Biens de consommation/Industrie|Fabricación/Manufactura/Industria manufacturera/Bienes de consumo/Gran consumo|Manufaktur/Industri manufaktur/Barang konsumen|Fabricação/Manufatura/Bens de consumo/Indústria/Indústria transformadora|Produzione/Industria manifatturiera/Manifatturiero/Beni di consumo/Settore manifatturiero|Productie/Maakindustrie/Consumentengoederen/Verwerkende industrie
26|Möbel/Möbelindustrie/Möbelherstellung|Ameublement/Meubles/Industrie du meuble|Muebles/Mobiliario/Industria del mueble|Furnitur/Mebel/Industri furnitur|Móveis/Mobiliário/Indústria moveleira|Mobili/Arredamento|Meubels/Meubelindustrie
27|Einzelhandel|Commerce de détail/Vente au détail|Comercio minorista/Venta al por menor/Venta minorista/Comercio al por menor|Ritel/Eceran/Perdagangan eceran|Varejo/Comércio varejista/Comércio a retalho/Retalho|Vendita al dettaglio/Commercio al dettaglio|Detailhandel
28|Unterhaltung/Unterhaltungsanbieter/Unterhaltungsbranche|Divertissement/Divertissements/Prestataires de divertissement|Entretenimiento|Hiburan/Penyedia hiburan|Entretenimento|Intrattenimento|Entertainment/Amusement
29|Glücksspiel und Casinos/Glücksspiel|Jeux d'argent et casinos/Casinos|Apuestas y casinos/Juegos de azar y casinos|Perjudian & Kasino|Cassinos e apostas/Jogos de azar e cassinos|Gioco d'azzardo e casinò/Casinò|Gokken en casino's
30|Freizeit, Reisen und Tourismus/Tourismus/Reiseveranstalter/Reisen und Tourismus|Loisirs, voyages et tourisme/Tourisme/Organisation de voyages/Voyages et tourisme|Ocio, viajes y turismo/Turismo/Viajes y turismo|Rekreasi, perjalanan & pariwisata/Pariwisata/Perjalanan dan wisata|Lazer, viagens e turismo/Turismo/Viagens e turismo|Tempo libero, viaggi e turismo/Turismo/Viaggi e turismo|Vrije tijd, reizen en toerisme/Toerisme/Reizen en toerisme
31|Gastgewerbe/Hotellerie/Hotel- und Gastgewerbe|Hôtellerie et hébergement/Hôtellerie|Hostelería/Hotelería/Sector hotelero|Perhotelan/Industri perhotelan|Hotelaria|Ospitalità/Settore alberghiero|Horeca/Gastvrijheid
32|Restaurants/Gastronomie|Restaurants/Restauration|Restaurantes/Restauración|Restoran/Rumah makan|Restaurantes|Ristoranti/Ristorazione|Restaurants
33|Sport|Sports/Sport|Deportes|Olahraga|Esportes/Desporto|Sport|Sport
34*|Lebensmittel und Getränke/Nahrungsmittel und Getränke/Essen und Trinken|Alimentation et boissons/Restauration collective|Alimentación y bebidas/Alimentos y bebidas|Makanan & Minuman|Alimentos e bebidas/Alimentação e bebidas|Alimenti e bevande/Cibo e bevande|Eten en drinken/Voedsel en dranken
35|Film und Kino/Filmindustrie/Filmbranche|Cinéma et films/Cinéma/Industrie du cinéma|Cine/Industria cinematográfica/Películas y cine|Film/Perfilman/Industri film|Cinema/Cinema e filmes/Indústria cinematográfica|Cinema/Cinema e film|Film/Filmindustrie
36|Rundfunkmedien/Rundfunk|Médias audiovisuels/Médias radio et télédiffusés|Medios de difusión/Radio y televisión|Media penyiaran/Penyiaran|Mídia de difusão/Radiodifusão|Media radiotelevisivi|Omroepmedia/Omroep
37|Museen und Einrichtungen/Museen|Musées et institutions/Musées|Museos e instituciones/Museos|Museum/Museum & Institusi|Museus e instituições/Museus|Musei e istituzioni/Musei|Musea en instellingen/Musea
38*|Bildende Kunst/Künstler und Schriftsteller|Beaux-arts|Bellas artes|Seni rupa|Belas-artes/Belas artes|Belle arti|Beeldende kunst
39|Darstellende Künste|Arts du spectacle/Arts vivants|Artes escénicas|Seni pertunjukan|Artes cênicas|Arti dello spettacolo|Podiumkunsten
40|Freizeiteinrichtungen|Équipements récréatifs/Installations de loisirs|Instalaciones recreativas|Fasilitas rekreasi|Instalações recreativas|Strutture ricreative|Recreatiefaciliteiten
41|Bankwesen/Banken/Bank|Banque/Banques/Services bancaires/Secteur bancaire|Banca/Bancos/Servicios bancarios|Perbankan/Bank|Bancos/Serviços bancários/Setor bancário|Banche/Settore bancario/Attività bancarie|Bankwezen/Banken
42|Versicherungen/Versicherungswesen/Versicherung|Assurances/Assurance|Seguros|Asuransi|Seguros/Seguro|Assicurazioni|Verzekeringen/Verzekeringswezen
43|Finanzdienstleistungen/Finanzdienstleistung|Services financiers|Servicios financieros|Jasa keuangan/Layanan keuangan|Serviços financeiros|Servizi finanziari|Financiële dienstverlening/Financiële diensten
44|Immobilien/Immobilienbranche/Immobilienwirtschaft|Immobilier|Bienes inmobiliarios/Inmobiliaria/Sector inmobiliario/Bienes raíces|Real estat/Properti/Lahan yasan|Imóveis/Mercado imobiliário/Imobiliário|Settore immobiliare/Beni immobili/Immobiliare|Onroerend goed/Vastgoed
45|Investmentbanking/Investment Banking|Banque d'investissement/Banques d'investissement|Banca de inversión/Banca de inversiones|Perbankan investasi/Bank investasi|Banco de investimento/Bancos de investimento|Banche d'investimento/Investment banking|Investment banking/Zakenbankieren
46|Investmentmanagement/Vermögensverwaltung/Anlageverwaltung|Gestion de portefeuilles/Gestion d'actifs/Gestion des investissements|Gestión de inversiones/Gestión de activos|Manajemen investasi|Gestão de investimentos|Gestione degli investimenti/Gestione investimenti|Vermogensbeheer/Beleggingsbeheer
47|Rechnungswesen/Buchhaltung/Buchführung|Comptabilité|Contabilidad|Akuntansi|Contabilidade|Contabilità|Accountancy/Boekhouding
48|Baugewerbe/Bauwesen/Bauindustrie/Baubranche/Bau|Construction/Bâtiment/BTP/Bâtiment et travaux publics|Construcción|Konstruksi/Jasa konstruksi|Construção/Construção civil|Edilizia/Costruzioni|Bouw/Bouwnijverheid/Bouwsector
49*|Baustoffe|Matériaux de construction|Materiales de construcción|Bahan bangunan|Materiais de construção|Materiali da costruzione/Materiali edili|Bouwmaterialen
50|Architektur und Planung/Architektur|Architecture et urbanisme/Architecture|Arquitectura y planificación/Arquitectura|Arsitektur & Perencanaan/Arsitektur|Arquitetura e planejamento/Arquitetura|Architettura e urbanistica/Architettura e progettazione/Architettura|Architectuur en planning/Architectuur
51|Bauingenieurwesen|Génie civil|Ingeniería civil|Teknik sipil|Engenharia civil|Ingegneria civile|Civiele techniek/Weg- en waterbouw
52*|Luft- und Raumfahrt|Aéronautique et aérospatiale/Aéronautique/Aérospatiale|Aeronáutica y aviación/Industria aeroespacial/Aviación e industria aeroespacial|Penerbangan & Antariksa/Kedirgantaraan|Aviação e aeroespacial/Indústria aeroespacial|Aviazione e aerospazio/Aerospaziale|Lucht- en ruimtevaart/Luchtvaart en ruimtevaart
53|Automobilindustrie/Automobil/Kraftfahrzeugbau/Automobilbranche/Herstellung von Kraftfahrzeugen|Industrie automobile/Automobile/Fabrication de véhicules automobiles/Construction automobile|Automoción/Sector automotriz/Industria automotriz/Industria del automóvil/Fabricación de vehículos de motor|Otomotif/Industri otomotif|Indústria automotiva/Automotivo/Setor automóvel/Fabricação de veículos automotores|Settore automobilistico/Automobilistico/Industria automobilistica|Auto-industrie/Automobielindustrie/Automotive industrie
54|Chemische Industrie/Chemie/Chemikalien/Herstellung von Chemikalien/Chemiebranche|Industrie chimique/Produits chimiques/Chimie/Fabrication de produits chimiques|Industria química/Productos químicos/Química/Fabricación de productos químicos|Kimia/Industri kimia/Bahan kimia|Indústria química/Produtos químicos/Fabricação de produtos químicos|Industria chimica/Prodotti chimici/Chimica|Chemische industrie/Chemicaliën/Chemie
55|Maschinenbau/Maschinen/Maschinen- und Anlagenbau/Anlagenbau/Herstellung von Maschinen|Machines et équipements/Fabrication de machines/Construction mécanique/Machines|Maquinaria/Fabricación de maquinaria|Permesinan/Mesin/Industri mesin/Manufaktur mesin|Maquinário/Máquinas/Fabricação de máquinas/Máquinas e equipamentos|Macchinari/Produzione di macchinari/Macchine|Machinebouw/Machines
56|Bergbau und Metalle/Bergbau|Mines et métaux/Exploitation minière/Mines|Minería y metalurgia/Minería|Pertambangan & Logam/Pertambangan/Pertambangan dan logam|Mineração e metais/Mineração|Estrazione mineraria e metalli/Industria mineraria|Mijnbouw en metalen/Mijnbouw
57|Öl und Energie/Öl und Gas/Öl- und Gasindustrie|Pétrole et énergie/Pétrole et gaz|Petróleo y energía/Petróleo y gas|Minyak & Energi/Minyak dan gas/Migas|Petróleo e energia/Petróleo e gás|Petrolio ed energia/Petrolio e gas/Petrolio e energia|Olie en energie/Olie en gas
58|Schiffbau|Construction navale|Construcción naval|Pembuatan kapal/Galangan kapal/Perkapalan|Construção naval|Cantieristica navale/Costruzioni navali|Scheepsbouw
59|Versorgungsunternehmen/Energie- und Wasserversorgung|Services aux collectivités||Utilitas/Layanan utilitas||Servizi di pubblica utilità|Nutsbedrijven/Nutsvoorzieningen
60|Textilindustrie/Textilien/Textil|Textile/Textiles/Industrie textile|Textiles/Industria textil/Sector textil|Tekstil/Industri tekstil|Têxteis/Indústria têxtil/Têxtil|Tessile/Prodotti tessili/Industria tessile|Textiel/Textielindustrie
61|Papier und Forstprodukte/Papierindustrie|Papier et produits forestiers/Industrie du papier|Papel y productos forestales/Industria papelera|Kertas & Hasil hutan/Industri kertas/Produk kertas dan hasil hutan|Papel e produtos florestais|Carta e prodotti forestali/Prodotti cartari e forestali|Papier- en bosproducten/Papierindustrie
62|Schienenfahrzeugbau/Eisenbahnbau|Industrie ferroviaire/Construction ferroviaire|Fabricación ferroviaria/Industria ferroviaria|Manufaktur kereta api/Industri perkeretaapian|Fabricação de equipamentos ferroviários/Indústria ferroviária|Industria ferroviaria|Spoorwegindustrie
63|Ackerbau|Exploitation agricole|Cultivos|Bercocok tanam|Cultivo agrícola|Coltivazioni|Akkerbouw
64|Viehzucht|Élevage|Ganadería|Peternakan|Pecuária|Allevamento/Zootecnia|Veeteelt/Veehouderij
65|Milchwirtschaft/Milchprodukte/Molkereiprodukte/Molkerei|Produits laitiers/Industrie laitière|Lácteos/Productos lácteos|Produk susu/Industri susu|Laticínios|Prodotti lattiero-caseari/Latticini|Zuivel/Zuivelindustrie
66|Fischerei|Pêche/Pêcheries|Pesca/Pesquerías|Perikanan|Pesca|Pesca|Visserij
67|Grund- und weiterführende Schulen/Schulbildung/Primär- und Sekundarbildung|Enseignement primaire et secondaire|Educación primaria y secundaria|Pendidikan dasar dan menengah|Ensino fundamental e médio/Educação primária e secundária|Istruzione primaria e secondaria|Basis- en voortgezet onderwijs
68|Hochschulbildung/Hochschulwesen/Höhere Bildung|Enseignement supérieur|Educación superior/Enseñanza superior|Pendidikan tinggi|Ensino superior|Istruzione superiore/Formazione universitaria|Hoger onderwijs
69*|Bildungsmanagement/Bildungsverwaltung|Administration scolaire/Gestion de l'enseignement|Gestión educativa|Manajemen pendidikan|Gestão educacional|Gestione dell'istruzione/Gestione formazione|Onderwijsmanagement
70|Forschung/Forschungsdienste|Recherche/Services de recherche|Investigación/Servicios de investigación|Riset/Penelitian/Layanan riset|Pesquisa/Serviços de pesquisa|Ricerca/Servizi di ricerca|Onderzoek
71|Militär/Streitkräfte|Armée/Forces armées|Ejército/Fuerzas armadas|Militer/Angkatan bersenjata|Forças armadas|Forze armate/Settore militare|Krijgsmacht/Leger
72|Legislative|Pouvoir législatif|Oficina legislativa|Kantor legislatif|Escritório legislativo|Uffici legislativi|Wetgevende instanties
73|Justiz|Judiciaire/Justice/Administration judiciaire|Judicial/Administración de justicia|Kehakiman/Peradilan|Judiciário|Settore giudiziario|Rechterlijke macht/Justitie
74|Internationale Angelegenheiten|Affaires internationales/Affaires étrangères|Asuntos internacionales/Relaciones internacionales|Hubungan internasional|Relações internacionais/Assuntos internacionais|Affari internazionali|Internationale zaken
75|Öffentliche Verwaltung/Staatliche Verwaltung/Regierungsverwaltung|Administration publique|Administración gubernamental/Administración pública|Administrasi pemerintahan/Pemerintahan|Administração governamental/Administração pública|Pubblica amministrazione|Overheid/Openbaar bestuur
77|Strafverfolgung/Polizei|Police/Forces de l'ordre|Cumplimiento de la ley/Fuerzas del orden|Penegakan hukum|Aplicação da lei|Forze dell'ordine|Rechtshandhaving
78|Öffentliche Sicherheit|Sécurité publique/Sécurité civile|Seguridad pública|Keamanan publik/Keselamatan publik|Segurança pública|Pubblica sicurezza|Openbare veiligheid
79*|Öffentliche Politik|Politiques publiques/Politique publique|Políticas públicas/Política pública|Kebijakan publik|Políticas públicas|Politiche pubbliche/Politica pubblica|Openbaar beleid/Overheidsbeleid
80|Werbedienstleistungen/Marketing und Werbung/Werbung/Werbebranche|Services de publicité/Marketing et publicité/Publicité|Servicios de publicidad/Marketing y publicidad/Publicidad|Jasa periklanan/Pemasaran & Periklanan/Periklanan/Layanan periklanan|Serviços de publicidade/Marketing e publicidade/Publicidade|Servizi pubblicitari/Marketing e pubblicità/Pubblicità|Reclamediensten/Marketing en reclame/Reclame
81|Zeitungen/Zeitungsverlage|Presse écrite/Journaux|Periódicos|Surat kabar/Koran|Jornais|Quotidiani/Giornali|Kranten
82|Verlagswesen/Verlage|Édition|Publicaciones/Editorial|Penerbitan|Editoração/Edição|Editoria|Uitgeverij/Uitgeverijen
83|Druckindustrie/Druckgewerbe/Druckereien/Druck|Imprimerie/Impression|Imprenta/Artes gráficas/Impresión|Percetakan|Impressão/Serviços de impressão/Gráfica|Stampa/Tipografia|Drukkerijen/Drukwerk
84|Informationsdienste|Services d'information|Servicios de información|Layanan informasi|Serviços de informação|Servizi di informazione|Informatiediensten
85|Bibliotheken|Bibliothèques|Bibliotecas|Perpustakaan|Bibliotecas|Biblioteche|Bibliotheken
86|Umweltdienste/Umweltdienstleistungen|Services environnementaux/Services liés à l'environnement|Servicios medioambientales/Servicios ambientales|Jasa lingkungan/Layanan lingkungan|Serviços ambientais|Servizi ambientali|Milieudiensten
87|Paket- und Frachttransport/Paket- und Frachtversand/Fracht- und Pakettransport|Livraison de colis et fret/Transport de fret et de colis/Fret|Transporte de mercancías y paquetería/Mensajería y paquetería|Pengiriman paket & barang/Pengiriman paket dan barang/Ekspedisi|Entrega de encomendas e fretes/Transporte de encomendas e cargas|Spedizioni e corrieri/Trasporto di merci e pacchi|Pakket- en vrachtbezorging/Pakketbezorging
88|Individuelle und familiäre Dienste|Services aux particuliers et aux familles|Servicios para el individuo y la familia|Layanan individu & keluarga|Serviços para indivíduos e famílias|Servizi individuali e familiari/Servizi per l'individuo e la famiglia|Diensten voor particulieren en gezinnen
89|Religiöse Einrichtungen|Institutions religieuses|Instituciones religiosas|Lembaga keagamaan|Instituições religiosas|Istituzioni religiose|Religieuze instellingen
90|Bürgerliche und soziale Organisationen|Organisations civiques et sociales|Organizaciones cívicas y sociales|Organisasi sipil & sosial|Organizações cívicas e sociais|Organizzazioni civiche e sociali|Maatschappelijke organisaties
91|Verbraucherdienste/Dienstleistungen für Verbraucher/Verbraucherdienstleistungen|Services aux consommateurs|Servicios al consumidor/Servicios a consumidores|Layanan konsumen|Serviços ao consumidor|Servizi ai consumatori/Servizi per i consumatori|Consumentendiensten
92|Güterkraftverkehr/Lkw-Transport|Transport routier/Transports routiers/Transport par camion|Transporte por carretera/Transporte en camión|Transportasi truk/Angkutan truk/Truk|Transporte rodoviário/Transporte por caminhão|Autotrasporto/Trasporto su strada/Autotrasporti|Wegtransport/Vrachtvervoer
93|Lagerhaltung/Lagerung/Lager und Lagerhaltung|Entreposage/Entreposage et stockage|Almacenamiento/Almacenaje|Pergudangan/Pergudangan dan penyimpanan|Armazenamento/Armazenagem|Magazzinaggio/Stoccaggio|Opslag/Warehousing
94|Fluggesellschaften und Luftfahrt/Fluggesellschaften/Luftfahrt/Airlines|Compagnies aériennes et aviation/Compagnies aériennes/Transport aérien|Aerolíneas y aviación/Aerolíneas/Líneas aéreas/Aviación|Maskapai penerbangan/Maskapai penerbangan & Aviasi/Penerbangan|Linhas aéreas e aviação/Companhias aéreas/Aviação|Compagnie aeree e aviazione/Compagnie aeree/Linee aeree|Luchtvaartmaatschappijen/Luchtvaart
95|Schifffahrt/Seeverkehr/Seefahrt/Maritime Wirtschaft|Transport maritime/Maritime|Transporte marítimo/Sector marítimo/Marítimo|Transportasi laut/Maritim/Pelayaran|Transporte marítimo/Marítimo|Trasporto marittimo/Settore marittimo|Zeevaart/Scheepvaart/Maritiem
96|IT-Services und IT-Beratung/Informationstechnologie und -dienste/IT-Dienstleistungen/IT-Beratung/Informationstechnologie/EDV|Services et conseil en informatique/Technologies et services de l'information/Informatique/Conseil en informatique/ESN/SSII|Servicios y consultoría de TI/Tecnología de la información y servicios/Servicios de TI/Consultoría informática/Tecnologías de la información|Layanan TI dan konsultasi TI/Teknologi informasi & layanan/Teknologi informasi/Jasa TI/Teknologi informasi dan jasa|Serviços de TI e consultoria de TI/Tecnologia da informação e serviços/Serviços de TI/Tecnologia da informação/Atividades dos serviços de tecnologia da informação|Servizi IT e consulenza IT/Tecnologie e servizi dell'informazione/Informatica e servizi/Servizi e consulenza IT/Consulenza informatica/Tecnologie dell'informazione|IT-services en consultancy/Informatietechnologie en services/IT-diensten en IT-consultancy/Informatietechnologie/ICT
97|Marktforschung|Études de marché/Études de marchés|Investigación de mercado/Investigación de mercados/Estudios de mercado|Riset pasar|Pesquisa de mercado/Estudos de mercado|Ricerche di mercato|Marktonderzoek
98|Public Relations und Kommunikation/Öffentlichkeitsarbeit/PR und Kommunikation|Relations publiques et communication/Relations publiques/Services de relations publiques et de communication|Relaciones públicas y comunicaciones/Relaciones públicas/Servicios de relaciones públicas y comunicaciones|Hubungan masyarakat & Komunikasi/Hubungan masyarakat/Humas|Relações públicas e comunicações/Relações públicas/Serviços de relações públicas e comunicações|Relazioni pubbliche e comunicazione/Pubbliche relazioni e comunicazione/Relazioni pubbliche|Public relations en communicatie
99|Design/Designdienstleistungen|Design/Services de design|Diseño/Servicios de diseño|Desain/Jasa desain/Layanan desain|Design/Serviços de design|Design/Servizi di design|Design/Ontwerpdiensten
100|Nonprofit-Organisationen/Management von Nonprofit-Organisationen/Gemeinnützige Organisationen/Non-Profit-Organisationen|Organisations à but non lucratif/Gestion d'organisations à but non lucratif/Associations à but non lucratif/Organismes à but non lucratif|Organizaciones sin ánimo de lucro/Gestión de organizaciones sin ánimo de lucro/Organizaciones sin fines de lucro|Organisasi nirlaba/Manajemen organisasi nirlaba/LSM/Nirlaba|Organizações sem fins lucrativos/Gestão de organização sem fins lucrativos/Gestão de organizações sem fins lucrativos|Organizzazioni non profit/Gestione di organizzazioni no profit/Organizzazioni senza scopo di lucro/No profit|Non-profitorganisaties/Non-profit organisatiemanagement/Non-profit
101|Fundraising/Spendenbeschaffung|Collecte de fonds/Levée de fonds|Recaudación de fondos|Penggalangan dana|Captação de recursos/Angariação de fundos|Raccolta fondi|Fondsenwerving
102*|Programmentwicklung|Développement de programmes|Desarrollo de programas|Pengembangan program|Desenvolvimento de programas|Sviluppo di programmi|Programmaontwikkeling
103|Schreiben und Lektorat/Texterstellung und Lektorat/Verfassen und Bearbeiten|Écriture et édition/Rédaction et révision|Escritura y edición/Redacción y edición|Penulisan & Penyuntingan|Redação e edição/Escrita e edição|Scrittura e editing/Scrittura e redazione|Schrijven en redigeren/Tekstschrijven en redactie
104|Personaldienstleistungen und Personalvermittlung/Personaldienstleistungen/Personalvermittlung/Personalbeschaffung und -vermittlung|Recrutement et intérim/Recrutement/Recrutement et placement de personnel/Dotation en personnel et recrutement|Dotación y selección de personal/Selección de personal/Recursos humanos y contratación|Kepegawaian & Perekrutan/Perekrutan/Penyedia tenaga kerja/Perekrutan dan penempatan staf|Recrutamento e seleção/Recrutamento/Seleção e recrutamento de pessoal|Ricerca e selezione del personale/Selezione e ricerca di personale/Selezione del personale|Werving en selectie/Personeelswerving/Uitzendbureaus en werving
105|Berufliche Weiterbildung und Coaching/Berufliche Weiterbildung/Professionelles Training und Coaching/Weiterbildung|Formation professionnelle et coaching/Formation professionnelle|Formación profesional y capacitación/Formación profesional y coaching/Capacitación profesional|Pelatihan & Pembinaan profesional/Pelatihan profesional/Pelatihan profesional & coaching|Treinamento e coaching profissional/Treinamento profissional e coaching/Formação profissional|Formazione professionale e coaching/Formazione professionale|Professionele training en coaching/Bedrijfsopleidingen
106|Risikokapital und Private Equity/Beteiligungskapital/Wagniskapital|Capital-risque et private equity/Capital-risque/Capital-investissement|Capital riesgo y capital privado/Capital de riesgo y capital privado/Capital riesgo|Modal ventura & Ekuitas privat/Modal ventura|Capital de risco e private equity/Capital de risco/Venture capital e private equity|Venture capital e private equity/Capitale di rischio e private equity|Durfkapitaal en private equity/Durfkapitaal
107|Politische Organisationen|Organisations politiques/Partis politiques|Organizaciones políticas|Organisasi politik|Organizações políticas|Organizzazioni politiche|Politieke organisaties
108|Übersetzung und Lokalisierung/Übersetzungsdienste|Traduction et localisation/Traduction et adaptation|Traducción y localización|Penerjemahan & Pelokalan/Penerjemahan|Tradução e localização/Tradução|Traduzione e localizzazione/Traduzioni|Vertaling en lokalisatie/Vertaaldiensten
109|Computerspiele/Videospiele|Jeux vidéo/Jeux électroniques|Videojuegos/Juegos de ordenador|Gim komputer/Permainan komputer/Game komputer|Jogos de computador/Jogos eletrônicos/Videogames|Videogiochi/Giochi per computer|Computerspellen/Computergames
110|Veranstaltungsdienste/Eventmanagement/Veranstaltungsservice|Événementiel/Services d'événements/Services événementiels|Servicios de eventos/Organización de eventos/Servicios para eventos|Jasa acara/Layanan acara/Event organizer|Serviços de eventos/Eventos|Servizi per eventi/Organizzazione eventi/Organizzazione di eventi|Evenementendiensten/Evenementenorganisatie
111*|Kunsthandwerk/Kunst und Handwerk|Artisanat d'art/Artisanat/Arts et artisanat|Artesanía/Artes y artesanías|Seni & Kerajinan/Kerajinan tangan|Artesanato/Artes e artesanato|Artigianato/Arti e artigianato|Kunst en ambacht/Kunstnijverheid
112|Elektro- und Elektronikindustrie/Elektroindustrie/Elektro- und Elektronikherstellung/Elektrotechnik|Industrie électrique et électronique/Fabrication électrique et électronique|Fabricación eléctrica y electrónica/Manufactura eléctrica y electrónica|Manufaktur listrik & elektronik/Industri elektronik|Fabricação de eletroeletrônicos/Indústria elétrica e eletrônica/Manufatura de eletroeletrônicos|Produzione elettrica ed elettronica/Industria elettrica ed elettronica/Prodotti elettrici ed elettronici|Elektrische en elektronische productie/Elektro- en elektronica-industrie
113|Online-Medien|Médias en ligne|Medios en línea/Medios de comunicación en línea|Media online/Media daring|Mídia online/Mídias online|Media online|Onlinemedia/Online media
114|Nanotechnologie|Nanotechnologies/Nanotechnologie|Nanotecnología|Nanoteknologi|Nanotecnologia|Nanotecnologia/Nanotecnologie|Nanotechnologie
115|Musik/Musikbranche|Musique|Música|Musik|Música|Musica|Muziek
116|Transport, Logistik, Lieferkette und Lagerung/Logistik und Beschaffung/Logistik/Logistik und Supply Chain/Logistikbranche/Transport und Logistik|Transport, logistique, chaîne d'approvisionnement et stockage/Logistique et chaîne d'approvisionnement/Logistique/Transport et logistique|Transporte, logística, cadena de suministro y almacenamiento/Logística y cadena de suministro/Logística/Transporte y logística|Transportasi, logistik, rantai pasokan, dan penyimpanan/Logistik & Rantai pasokan/Logistik/Transportasi dan logistik/Logistik dan rantai suplai|Transporte, logística, cadeia de suprimentos e armazenamento/Logística e cadeia de suprimentos/Logística/Transporte e logística|Trasporti, logistica, supply chain e stoccaggio/Logistica e supply chain/Logistica/Trasporti e logistica/Logistica e catena di fornitura|Transport, logistiek, toeleveringsketen en opslag/Logistiek en toelevering/Logistiek/Transport en logistiek/Logistiek en supply chain
117|Kunststoffe/Kunststoffindustrie/Kunststoffverarbeitung|Plasturgie/Plastiques/Matières plastiques|Plásticos/Industria del plástico|Plastik/Industri plastik|Plásticos/Indústria de plásticos|Materie plastiche/Plastica|Kunststoffen/Kunststofindustrie
118|Computer- und Netzwerksicherheit/IT-Sicherheit/Cybersicherheit|Sécurité informatique et des réseaux/Cybersécurité/Sécurité informatique|Seguridad del ordenador y de las redes/Seguridad informática/Ciberseguridad/Seguridad de redes y sistemas informáticos|Keamanan komputer & jaringan/Keamanan siber|Segurança de redes e computadores/Cibersegurança/Segurança cibernética/Segurança de computadores e redes|Sicurezza informatica e di rete/Sicurezza informatica/Cybersicurezza|Computer- en netwerkbeveiliging/Cyberbeveiliging
119*|Mobilfunk|Télécommunications sans fil|Tecnología inalámbrica|Nirkabel/Layanan nirkabel|Telefonia móvel|Telefonia mobile|Draadloze diensten
120|Alternative Streitbeilegung/Außergerichtliche Streitbeilegung|Règlement extrajudiciaire des litiges/Résolution alternative des conflits|Resolución alternativa de conflictos/Resolución de conflictos por terceras partes|Penyelesaian sengketa alternatif|Resolução alternativa de litígios|Risoluzione alternativa delle controversie|Alternatieve geschillenbeslechting
121|Sicherheit und Ermittlungen/Sicherheitsdienste|Sécurité et enquêtes|Seguridad e investigaciones/Seguridad privada|Keamanan & Investigasi/Jasa keamanan|Segurança e investigações/Segurança privada|Sicurezza e investigazioni/Vigilanza privata|Beveiliging en onderzoek/Beveiliging en recherche
122|Gebäudemanagement/Facility-Management/Gebäudedienstleistungen/Facility Management|Services de gestion des installations/Gestion d'installations/Facility management|Servicios de infraestructura/Servicios para instalaciones/Gestión de instalaciones|Layanan fasilitas/Manajemen fasilitas/Jasa fasilitas|Gestão de facilities/Serviços de instalações|Servizi per le strutture/Gestione di strutture/Facility management|Facilitaire diensten/Facilitaire dienstverlening
123|Outsourcing und Offshoring/Outsourcing/Offshoring|Externalisation et délocalisation|Subcontratación y offshoring/Externalización|Alih daya/Alih daya & Offshoring|Terceirização e offshoring/Terceirização|Outsourcing e offshoring/Esternalizzazione|Outsourcing en offshoring/Uitbesteding
124|Gesundheit, Wellness und Fitness/Wellness und Fitness|Santé, bien-être et fitness/Bien-être et fitness|Salud, bienestar y ejercicio/Bienestar y fitness|Kesehatan, kebugaran & fitness/Kesehatan, kebugaran, dan fitness/Kebugaran|Saúde, bem-estar e educação física/Bem-estar e condicionamento físico|Salute, benessere e fitness/Benessere e fitness|Gezondheid, wellness en fitness/Wellness en fitness
125|Alternativmedizin/Alternative Medizin|Médecines douces/Médecine alternative/Médecines alternatives|Medicina alternativa|Pengobatan alternatif|Medicina alternativa|Medicina alternativa|Alternatieve geneeswijzen/Alternatieve geneeskunde
126|Medienproduktion|Production média/Production audiovisuelle|Producción multimedia/Producción de medios de comunicación|Produksi media|Produção multimídia/Produção de mídia|Produzione di contenuti multimediali/Produzione multimediale|Mediaproductie
127|Animation|Animation|Animación|Animasi|Animação|Animazione|Animatie
128|Gewerbeimmobilien|Immobilier commercial/Immobilier d'entreprise|Bienes inmobiliarios comerciales/Inmuebles comerciales|Real estat komersial/Properti komersial|Imóveis comerciais|Immobili commerciali|Commercieel vastgoed/Bedrijfsonroerendgoed
129|Kapitalmärkte/Kapitalmarkt|Marchés de capitaux/Marchés des capitaux|Mercados de capital/Mercado de capitales|Pasar modal|Mercado de capitais/Mercados de capital|Mercati dei capitali|Kapitaalmarkten
130|Denkfabriken/Thinktanks|Groupes de réflexion/Laboratoires d'idées|Gabinetes estratégicos/Laboratorios de ideas|Lembaga pemikir/Wadah pemikir|Grupos de reflexão|Gruppi di riflessione/Centri studi|Denktanks
131*|Philanthropie|Philanthropie|Filantropía|Filantropi|Filantropia|Filantropia|Filantropie
132|E-Learning/Onlinelernen|Formation à distance/E-learning/Formation en ligne|E-learning/Aprendizaje electrónico/Formación en línea|E-learning/Pembelajaran daring|E-learning/Ensino a distância|E-learning/Formazione a distanza|E-learning
133|Großhandel|Commerce de gros/Vente en gros|Comercio mayorista/Venta al por mayor/Venta mayorista/Comercio al por mayor|Grosir/Perdagangan grosir/Perdagangan besar|Atacado/Comércio atacadista/Comércio por grosso|Commercio all'ingrosso/Vendita all'ingrosso/Ingrosso|Groothandel
134*|Import und Export/Import & Export/Außenhandel|Import-export/Import et export|Importación y exportación|Impor & Ekspor/Ekspor impor|Importação e exportação|Import-export/Importazione ed esportazione/Import e export|Import en export
135*|Industriemaschinenbau|Génie mécanique et industriel/Génie mécanique ou industriel|Ingeniería mecánica o industrial/Ingeniería industrial o mecánica|Teknik mesin atau industri/Teknik mesin|Engenharia mecânica ou industrial/Engenharia industrial e mecânica|Ingegneria meccanica o industriale/Ingegneria meccanica|Werktuigbouwkunde of industriële techniek
136|Fotografie/Fotografen|Photographie|Fotografía|Fotografi|Fotografia|Fotografia|Fotografie
137|Personalwesen/Human Resources/HR-Dienstleistungen|Ressources humaines/Services de ressources humaines|Recursos humanos/Servicios de recursos humanos|Sumber daya manusia/SDM/Layanan sumber daya manusia|Recursos humanos/Serviços de recursos humanos|Risorse umane/Servizi per le risorse umane|Human resources/Personeelszaken
138*|Bürobedarf und -ausstattung/Bürobedarf|Fournitures et équipements de bureau/Équipements et fournitures de bureau|Suministros y equipamiento de oficina/Artículos y equipos de oficina/Material y equipo de negocios|Perlengkapan & peralatan kantor/Perlengkapan dan peralatan bisnis|Suprimentos e equipamentos de escritório/Suprimentos e equipamentos comerciais|Forniture e attrezzature per ufficio/Articoli per ufficio|Kantoorbenodigdheden/Zakelijke benodigdheden en apparatuur
139|Psychische Gesundheit/Psychiatrie und Psychotherapie|Santé mentale/Soins de santé mentale|Salud mental/Atención a la salud mental|Kesehatan mental/Perawatan kesehatan jiwa/Kesehatan jiwa|Saúde mental|Salute mentale/Assistenza psichiatrica|Geestelijke gezondheidszorg/GGZ
140|Grafikdesign|Design graphique/Graphisme|Diseño gráfico|Desain grafis|Design gráfico|Grafica/Progettazione grafica/Graphic design|Grafisch ontwerp
141|Internationaler Handel und Entwicklung|Commerce et développement international/Commerce international et développement|Comercio internacional y desarrollo/Desarrollo y comercio internacional|Perdagangan & pengembangan internasional/Perdagangan internasional|Comércio internacional e desenvolvimento|Commercio e sviluppo internazionale/Commercio internazionale e sviluppo|Internationale handel en ontwikkeling
142*|Wein und Spirituosen/Getränkeherstellung|Vins et spiritueux/Fabrication de boissons|Vinos y licores/Bebidas alcohólicas|Anggur & Minuman keras|Vinhos e destilados/Vinhos e bebidas destiladas/Bebidas alcoólicas|Vini e liquori/Vini e alcolici|Wijn en gedistilleerde dranken/Wijn en sterke drank
143*|Luxusgüter und Schmuck/Luxusgüter|Articles de luxe et bijouterie/Produits de luxe et joaillerie/Luxe|Artículos de lujo y joyas/Joyería y artículos de lujo|Barang mewah & Perhiasan|Artigos de luxo e joias/Artigos de luxo|Articoli di lusso e gioielli/Beni di lusso e gioielleria|Luxegoederen en sieraden/Luxeartikelen en juwelen
144*|Erneuerbare Energien und Umwelt|Énergies renouvelables et environnement/Environnement et énergies renouvelables|Energías renovables y medio ambiente/Energía renovable y medio ambiente|Energi terbarukan & Lingkungan|Energias renováveis e meio ambiente/Energia renovável e meio ambiente|Energie rinnovabili e ambiente/Ambiente ed energie rinnovabili|Hernieuwbare energie en milieu
145|Glas, Keramik und Beton|Verre, céramique et béton/Verres, céramiques et ciments|Vidrio, cerámica y hormigón/Vidrio, cerámica y concreto|Kaca, keramik & beton|Vidro, cerâmica e concreto|Vetro, ceramica e calcestruzzo/Vetro, ceramica e cemento|Glas, keramiek en beton
146|Verpackung/Verpackungsindustrie/Verpackungen und Behälter|Emballages et conteneurs/Emballage|Embalaje y contenedores/Envases y embalajes/Envasado|Pengemasan & Kontainer/Kemasan/Industri kemasan|Embalagens e contêineres/Embalagens/Recipientes e embalagens|Imballaggi e contenitori/Imballaggi/Packaging e contenitori|Verpakkingen en containers/Verpakkingsindustrie
147|Industrieautomation/Industrielle Automatisierung/Automatisierungstechnik|Automatismes industriels/Automatisation industrielle|Automatización industrial|Otomatisasi industri/Otomasi industri|Automação industrial|Automazione industriale|Industriële automatisering
148|Regierungsbeziehungen|Relations gouvernementales|Relaciones gubernamentales|Hubungan pemerintah|Relações governamentais|Relazioni governative|Overheidsrelaties
201|Landwirtschaft, Viehzucht und Forstwirtschaft/Land- und Forstwirtschaft/Landwirtschaft|Agriculture, élevage et sylviculture/Agriculture|Agricultura, ganadería y silvicultura/Agricultura|Pertanian, peternakan, dan kehutanan/Pertanian/Agribisnis|Agricultura, pecuária e silvicultura/Agricultura/Agropecuária/Agronegócio|Agricoltura, allevamento e silvicoltura/Agricoltura|Landbouw, veeteelt en bosbouw/Landbouw
332|Öl, Gas und Bergbau|Pétrole, gaz et mines|Petróleo, gas y minería|Minyak, gas, dan pertambangan|Petróleo, gás e mineração|Petrolio, gas e attività minerarie|Olie, gas en mijnbouw
1594|Technologie, Information und Medien|Technologie, information et médias|Tecnología, información y medios|Teknologi, informasi, dan media|Tecnologia, informação e mídia|Tecnologia, informazioni e media|Technologie, informatie en media
1757|Immobilien und Vermietung von Ausrüstung|Immobilier et location d'équipements|Servicios inmobiliarios y alquiler de equipos|Layanan real estat dan penyewaan peralatan|Imóveis e serviços de aluguel de equipamentos|Servizi immobiliari e noleggio di attrezzature|Onroerend goed en verhuur van apparatuur
1810|Freiberufliche Dienstleistungen/Professionelle Dienstleistungen|Services professionnels|Servicios profesionales|Jasa profesional/Layanan profesional|Serviços profissionais|Servizi professionali|Professionele dienstverlening
1905|Holdinggesellschaften/Beteiligungsgesellschaften|Sociétés holding/Holdings|Sociedades holding/Sociedades de cartera|Perusahaan induk|Holdings/Companhias holding|Holding/Società holding|Holdings/Houdstermaatschappijen
1912|Verwaltungs- und Unterstützungsdienste|Services administratifs et d'assistance/Services administratifs et de soutien|Servicios administrativos y de asistencia|Layanan administratif dan pendukung|Serviços administrativos e de suporte|Servizi amministrativi e di supporto|Administratieve en ondersteunende diensten
1999|Bildung/Bildungswesen|Éducation/Enseignement/Éducation et formation|Educación/Enseñanza|Pendidikan|Educação/Ensino|Istruzione|Onderwijs
2190|Gastronomie und Beherbergung/Unterkunft und Gastronomie|Services d'hébergement et de restauration/Hébergement et restauration|Servicios de alojamiento y comida|Layanan akomodasi dan makanan/Akomodasi dan makan minum|Serviços de hospedagem e alimentação|Servizi di alloggio e ristorazione|Accommodatie en eetgelegenheden
1530001|Künstliche Intelligenz|Intelligence artificielle|Inteligencia artificial|Kecerdasan buatan|Inteligência artificial|Intelligenza artificiale|Kunstmatige intelligentie
`;

/** Short and everyday English names, and spellings older than both lists: `id name/name`. */
export const INDUSTRY_ALIASES = `
1 Defence & Space/Defense industry/Defence industry/Space & Defense
3 Hardware/Computer hardware manufacturing
4 Software/SaaS/Software as a Service/Software Industry/Computer Software & Services/ISV/Enterprise Software/B2B SaaS/Software Engineering/App Development/Software house
5 Networking equipment
7 Semiconductor Industry/Chips & Semiconductors
8 Telecom/Telecoms/Telco/Telcos/Telecommunication/Telecommunications Industry
9 Law Firm/Law Firms/Legal Practice
10 Legal/Legal Service/Law
11 Consulting/Consultancy/Management Consultancy/Business Consulting/Consulting Services
12 Biotech/Bio-technology
14 Healthcare/Health Care/Hospital/Hospital & Healthcare/Healthcare Industry/Healthcare Services/Hospitals & Healthcare
15 Pharma/Pharmaceutical/Pharmaceutical Industry/Pharma Industry/Big Pharma
16 Vet/Veterinary Medicine/Animal Health
17 MedTech/Medical Devices/Medical Equipment/Medical Technology
18 Beauty & Cosmetics/Beauty/Cosmetics industry
19 Fashion/Apparel/Clothing/Fashion & Apparel/Fashion Industry
20 Sports Equipment
22 Grocery/Groceries/Grocery Stores/Supermarket
23 Food Manufacturing/Food Industry/Food Processing/Food & Drink Manufacturing
25 FMCG/CPG/Fast-Moving Consumer Goods/Consumer Packaged Goods/Manufacturing Industry/Consumer Products
26 Furniture Industry/Furniture Manufacturing
27 Retail Industry/Retailer/Retailers/Retail Trade
30 Travel/Tourism/Travel & Tourism/Travel Agency/Travel Industry/Leisure & Travel
31 Hospitality Industry
2194 Hotels/Hotel/Hotel Industry
32 Restaurant/Restaurant Industry
34 Food & Drink/Food and Beverages
35 Film/Film Industry/Movies/Motion Pictures
36 Broadcasting/TV & Radio/Television & Radio
41 Bank/Banks/Banking Industry/Retail Banking/Commercial Banking
42 Insurance Industry/Insurance Company/Insurer
43 Finance/Financial Service/Financial Services Industry/BFSI
44 Property/Realty/Real Estate Industry
46 Asset Management/Wealth Management
47 Accountancy/Accounting Services/Accounting Firm
48 Construction Industry
49 Building Supplies/Construction Materials
50 Architecture/Architects/Architecture Firm
51 Civil Engineering & Construction
52 Aerospace/Aerospace & Aviation/Aerospace Industry
53 Automobile/Automotive Industry/Car Manufacturing/Automobiles/Auto Industry
54 Chemical/Chemical Industry/Chemicals Industry
55 Machine Building/Mechanical Engineering & Machinery/Plant & Machinery
56 Mining & Minerals/Mining Industry
57 Oil & Gas/Petroleum/O&G/Oil and Gas Industry/Oil, Gas & Energy/Oil and Gas Exploration
58 Ship Building/Shipyard
59 Utility/Utility Companies/Energy & Utilities
60 Textile/Textile Industry/Textiles Manufacturing
61 Paper & Pulp/Pulp & Paper/Paper Industry
63 Crop Farming
65 Dairy Industry
67 K-12/K12/Primary & Secondary Education
68 University/Universities/Academia
75 Government/Public Sector/Public Administration/Government Agencies
80 Advertising/Marketing and Advertising Agency/Advertising Agency/Ad Agency
82 Publishing Industry/Publisher
83 Printing Industry/Print
87 Courier/Couriers/Freight/Freight Forwarding/Parcel Delivery/Courier Services
92 Trucking/Road Haulage/Haulage/Road Freight/Truck transport
93 Warehouse/Storage & Warehousing
94 Airlines/Airline/Airline Industry/Airlines & Aviation
95 Maritime Industry/Maritime Shipping
96 IT/IT Services/IT Consulting/Information Technology/IT & Services/ICT/IT Industry/IT Consultancy/Managed Services/MSP/IT Solutions/System Integrator
97 Market Research Industry
98 PR/Public Relations/PR & Communications
99 Design Agency
100 Non-profit/Nonprofit/Nonprofits/NGO/NGOs/Not-for-profit/Charity/Charities/Third Sector
104 Recruitment/Recruiting/Staffing/Recruitment Agency/Staffing Agency/HR & Recruiting/Recruitment & Staffing/Employment Agency
105 Training/Coaching/Professional Training and Development
106 Venture Capital/Private Equity/VC/VC & PE/Venture Capital and Private Equity
108 Translation/Localization/Translation Services
109 Video Games/Game Development/Computer Games Industry/Video Game Industry
110 Events/Event Management/Event Planning/Events Industry
112 Electrical & Electronics Manufacturing/Electrical and Electronics
116 Logistics/Supply Chain/Logistics Industry/Transportation & Logistics/Transport & Logistics/Transport and Logistic/3PL/4PL/Supply Chain Management/Logistics and Supply Chain Management/Logistics Services
117 Plastic/Plastics Industry
118 Cybersecurity/Cyber Security/Information Security/IT Security/Network Security/InfoSec
119 Mobile Network Operators
122 Facility Management/Facilities Management
123 BPO/Outsourcing/Business Process Outsourcing
124 Fitness/Wellness/Health & Fitness/Health and Wellness/Gyms
125 Complementary Medicine
132 E-Learning Industry/Online Learning/Online Education
133 Wholesale Trade/Wholesaler/Wholesalers/Wholesale Distribution
134 Import-Export
137 HR/HR Services/HR Consulting
139 Mental Health
140 Graphic Designers
142 Wine and Spirits Industry/Beverages/Beverage Industry
145 Glass, Ceramics & Cement
146 Packaging/Packaging Industry/Containers & Packaging
147 Automation/Factory Automation/Industrial Automation & Robotics
201 Agriculture/Agri/Agribusiness/Agriculture & Forestry/Agricultural Industry
1810 Professional Service
1905 Holding/Holding Company/Conglomerate
1999 Education Industry/Education Sector
1445 Online Retail/Online Retailer
1530001 AI/AI & Machine Learning/Artificial Intelligence & Machine Learning
1986 Waste Management/Recycling & Waste
3240 Renewable Power
3126 Interior Designers
2069 Diagnostics/Medical Laboratories
3250 Pharmacy/Pharmacies
3127 Social Media
3133 Media & Telecom
6 Internet Industry/Internet Company
`;
