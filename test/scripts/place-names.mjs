/** What the two data sets lack, written by hand: codes that join them, names in other languages, regions people name. */

/** The country parts of the city list's own codes as ISO 3166-2; `same` where both use one code. */
export const REGION_CODES = {
  US: 'same',
  GB: 'same',
  BE: 'same',
  CH: 'same',
  DE: '01 BW 02 BY 03 HB 04 HH 05 HE 06 NI 07 NW 08 RP 09 SL 10 SH 11 BB 12 MV 13 SN 14 ST 15 TH 16 BE',
  FR: '11 IDF 24 CVL 27 BFC 28 NOR 32 HDF 44 GES 52 PDL 53 BRE 75 NAQ 76 OCC 84 ARA 93 PAC 94 20R',
  ES: '27 RI 29 MD 31 MC 32 NC 34 AS 39 CB 51 AN 52 AR 53 CN 54 CM 55 CL 56 CT 57 EX 58 GA 59 PV 60 VC 07 IB',
  IT: '01 65 02 77 03 78 04 72 05 45 06 36 07 62 08 42 09 25 10 57 11 67 12 21 13 75 14 88 15 82 16 52 17 32 18 55 19 23 20 34',
  NL: '01 DR 02 FR 03 GE 04 GR 05 LI 06 NB 07 NH 09 UT 10 ZE 11 ZH 15 OV 16 FL',
  AT: '01 1 02 2 03 3 04 4 05 5 06 6 07 7 08 8 09 9',
  CA: '01 AB 02 BC 03 MB 04 NB 05 NL 07 NS 08 ON 09 PE 10 QC 11 SK 12 YT 13 NT 14 NU',
  AU: '01 ACT 02 NSW 03 NT 04 QLD 05 SA 06 TAS 07 VIC 08 WA',
  BR: '01 AC 02 AL 03 AP 04 AM 05 BA 06 CE 07 DF 08 ES 11 MS 13 MA 14 MT 15 MG 16 PA 17 PB 18 PR 20 PI 21 RJ 22 RN 23 RS 24 RO 25 RR 26 SC 27 SP 28 SE 29 GO 30 PE 31 TO',
  IN: '02 AP 03 AS 05 CH 07 DL 09 GJ 10 HR 11 HP 12 JK 13 KL 16 MH 17 MN 18 ML 19 KA 20 NL 21 OD 22 PY 23 PB 24 RJ 25 TN 26 TR 28 WB 33 GA 34 BR 35 MP 36 UP 37 CT 38 JH 39 UT 40 TG',
  ID: '01 AC 02 BA 03 BE 04 JK 05 JA 07 JT 08 JI 10 YO 11 KB 12 KS 13 KT 14 KI 15 LA 17 NB 18 NT 21 ST 22 SG 24 SB 26 SU 28 MA 29 MU 30 JB 31 SA 32 SS 33 BT 34 GO 35 BB 36 PA 37 RI 38 SN 39 PB 40 KR 41 SR 42 KU',
  MX: '01 AGU 02 BCN 03 BCS 04 CAM 05 CHP 06 CHH 07 COA 08 COL 09 CMX 10 DUR 11 GUA 12 GRO 13 HID 14 JAL 15 MEX 16 MIC 17 MOR 18 NAY 19 NLE 20 OAX 21 PUE 22 QUE 23 ROO 24 SLP 25 SIN 26 SON 27 TAB 28 TAM 29 TLA 30 VER 31 YUC 32 ZAC',
  PL: '72 02 73 04 74 10 75 06 76 08 77 12 78 14 79 16 80 18 81 20 82 22 83 24 84 26 85 28 86 30 87 32',
};

/** The countries whose parts are kept by name. */
export const NAMED_COUNTRIES =
  'AE AR AT AU BE BR CA CH CN DE DK ES FR GB ID IE IN IT JP KR MX MY NL NO PK PL PT SE US ZA';

/** Regions that came and went, or are no region a person would name. */
export const NO_REGION =
  'GB-EAW GB-GBN GB-UKM GB-NIR FR-6AE ID-JW ID-KA ID-SL ID-SM ID-NU ID-PP ID-ML IN-CG IN-DH IN-TS IN-UK MX-DIF ES-M ES-MU ES-NA ES-O ES-PM ES-S ES-LO IE-C IE-L IE-M IE-U';

/**
 * Names of regions in other languages, and those their people use; after `;` areas within them or, without a code, of
 * the country, the names of one area parted by `/`. Taken folded.
 */
export const REGION_NAMES = `
DE-BW baden-württemberg, bade-wurtemberg, baden wurttemberg, baden wuerttemberg
DE-BY bayern, bavière, baviera, beieren, freistaat bayern
DE-BB brandenburg, brandebourg, brandeburgo
DE-HE hessen, hesse, assia
DE-MV mecklenburg-vorpommern, mecklenburg western pomerania
DE-NI niedersachsen, basse-saxe, baja sajonia, bassa sassonia, nedersaksen
DE-NW nordrhein-westfalen, nrw, rhénanie-du-nord-westphalie, renania del norte-westfalia, renania settentrionale-vestfalia, noordrijn-westfalen; ruhrgebiet/ruhr area/ruhr, rhein-ruhr/rhine-ruhr
DE-RP rheinland-pfalz, rhénanie-palatinat, renania-palatinado
DE-SL saarland, sarre, sarland
DE-SN sachsen, saxe, sajonia, sassonia, saksen
DE-ST sachsen-anhalt, saxe-anhalt
DE-SH schleswig-holstein
DE-TH thüringen, thuringe, turingia
AT-1 burgenland
AT-2 kärnten, carinthie, carintia
AT-3 niederösterreich, basse-autriche
AT-4 oberösterreich, haute-autriche
AT-6 steiermark, styrie, estiria
AT-7 tirol, tyrol
AT-8 vorarlberg
CH-BS basel-stadt, bâle-ville
CH-GR graubünden, grisons, grigioni
CH-VD waadt
CH-VS wallis
CH-TI tessin, tesino
FR-ARA auvergne-rhône-alpes; rhône-alpes
FR-BFC bourgogne-franche-comté
FR-BRE bretagne, brittany, bretaña
FR-CVL centre-val de loire
FR-GES grand est; alsace/elsass, lorraine
FR-HDF hauts-de-france; nord-pas-de-calais
FR-IDF île-de-france, ile de france, isla de francia, région parisienne
FR-NOR normandie, normandy, normandía
FR-NAQ nouvelle-aquitaine; aquitaine
FR-OCC occitanie, occitania; midi-pyrénées, languedoc-roussillon
FR-PDL pays de la loire
FR-PAC provence-alpes-côte d'azur, paca; côte d'azur/french riviera
FR-20R corse, corsica, córcega, korsika
ES-AN andalucía, andalousie, andalusien
ES-AR aragón
ES-AS asturias, principado de asturias
ES-CN canarias, islas canarias, canary islands, kanarische inseln
ES-CB cantabria
ES-CL castilla y león
ES-CM castilla-la mancha
ES-CT cataluña, catalunya, catalogne, katalonien, catalogna
ES-MD comunidad de madrid, madrid region
ES-VC comunidad valenciana, comunitat valenciana
ES-GA galicia
ES-IB illes balears, islas baleares, baleares; mallorca, ibiza/eivissa
ES-PV país vasco, euskadi, pays basque, baskenland
ES-NC navarra, comunidad foral de navarra
ES-MC región de murcia
IT-21 piemonte, piémont, piamonte, piemont
IT-23 valle d'aosta
IT-25 lombardia, lombardie, lombardía, lombardei
IT-32 trentino-alto adige, südtirol, alto adige
IT-34 veneto, vénétie, venetien
IT-36 friuli venezia giulia
IT-42 liguria
IT-45 emilia-romagna
IT-52 toscana, toscane, toskana
IT-62 lazio, latium
IT-75 puglia, apulien, pouilles
IT-82 sicilia, sicile, sizilien
IT-88 sardegna, sardaigne, cerdeña, sardinien
IT-67 molise
NL-NB noord-brabant
NL-NH noord-holland
NL-ZH zuid-holland
NL-FR fryslân
NL-ZE zeeland
BE-VLG vlaanderen, flandre, flandern, vlaams gewest
BE-WAL wallonie, wallonië, wallonien
BE-BRU brussels capital region, région de bruxelles-capitale
BE-VOV oost-vlaanderen
BE-VWV west-vlaanderen
BE-VBR vlaams-brabant
GB-ENG england, inglaterra, angleterre, inghilterra, engeland; west midlands, east midlands, south east england, yorkshire, west yorkshire, south yorkshire, north yorkshire, kent, essex, surrey, sussex, west sussex, east sussex, lancashire, hampshire, berkshire, cheshire, tyne and wear, east anglia, oxfordshire, merseyside, devon, cornwall, dorset, somerset, norfolk, suffolk, hertfordshire, buckinghamshire, bedfordshire, cambridgeshire, northamptonshire, leicestershire, nottinghamshire, derbyshire, staffordshire, shropshire, warwickshire, worcestershire, gloucestershire, wiltshire, lincolnshire, cumbria, northumberland, county durham
GB-SCT scotland, schottland, écosse, escocia, scozia, schotland; aberdeenshire, fife, lanarkshire
GB-WLS wales, pays de galles, gales, cymru
GB-NIR northern ireland, nordirland, irlande du nord, irlanda del norte
ID-AC aceh, nanggroe aceh darussalam
ID-BB kepulauan bangka belitung, bangka belitung
ID-BT banten
ID-JB jawa barat, jabar
ID-JI jawa timur, jatim, java oriental
ID-JT jawa tengah, jateng
ID-JK dki jakarta, daerah khusus ibukota jakarta, jakarta raya; jakarta selatan/south jakarta, jakarta pusat/central jakarta, jakarta barat/west jakarta, jakarta timur/east jakarta, jakarta utara/north jakarta
ID-YO di yogyakarta, daerah istimewa yogyakarta, diy
ID-KB kalimantan barat
ID-KI kalimantan timur, kaltim
ID-KR kepulauan riau, kepri
ID-KS kalimantan selatan, kalsel
ID-KT kalimantan tengah, kalteng
ID-KU kalimantan utara
ID-MU maluku utara
ID-NB nusa tenggara barat, ntb; lombok
ID-NT nusa tenggara timur, ntt
ID-SA sulawesi utara, sulut
ID-SB sumatera barat, sumbar
ID-SG sulawesi tenggara
ID-SN sulawesi selatan, sulsel
ID-SR sulawesi barat
ID-SS sumatera selatan, sumsel
ID-ST sulawesi tengah
ID-SU sumatera utara, sumut
ID-PB papua barat
ID-BA bali
US-CA kalifornien, californie; san francisco bay area/bay area/sf bay area/bahía de san francisco, silicon valley, southern california, northern california, orange county, inland empire
US-TX tejas; dallas-fort worth/dfw/dallas fort worth metroplex
US-NY new york state; upstate new york, long island
US-DC district of columbia; washington dc-baltimore/washington-baltimore/dmv area
US-FL floride; south florida, tampa bay
US-HI hawaii, hawái
US-PA pensilvania, pennsylvanie
US-NC carolina del norte, caroline du nord; research triangle/raleigh-durham/raleigh-durham-chapel hill
US-SC carolina del sur, caroline du sud
US-UT ; silicon slopes
US-MN ; twin cities/minneapolis-st. paul
US-LA luisiana, louisiane
CA-QC québec
CA-BC colombie-britannique, columbia británica; lower mainland
CA-ON ; gta/greater toronto area, golden horseshoe, kitchener-waterloo
CA-NS nouvelle-écosse
CA-NB nouveau-brunswick
IN- ; delhi ncr/ncr delhi
IN-HR ; gurugram/gurgaon
IN-UP ; noida
MX-CMX cdmx, distrito federal mexico
MX-MEX estado de méxico, edomex
CN-GD ; pearl river delta
PL-14 mazowieckie, województwo mazowieckie
PL-12 małopolskie
PL-24 śląskie
PL-02 dolnośląskie
PL-30 wielkopolskie
PL-22 pomorskie
JP-13 tokyo metropolis
ZA-GP gauteng
ZA-WC western cape
NL- ; randstad, brabantse stedenrij/brabantine city row
DE- ; rhein-main/rhein-main-gebiet/rhine-main/frankfurt rhine-main, rhein-neckar, mitteldeutschland, norddeutschland, süddeutschland
US- ; new england, midwest, united states midwest, pacific northwest, east coast usa, west coast usa
CO- ; eje cafetero
GE- georgia
CD- congo, kongo
CG- congo, kongo
MY- ; klang valley/lembah klang
PH- ; metro manila/national capital region manila
ID- ; jawa/java/pulau jawa, sumatera/sumatra, kalimantan, sulawesi, jabodetabek, jawa bali
DK- ; hovedstadsregionen, region hovedstaden, capital region of denmark, øresund
SE- ; storstockholm
CH- ; romandie, suisse romande, deutschschweiz
PT- ; grande lisboa, grande porto, algarve
FI- ; uusimaa
RU- ; московская область
AR- ; gran buenos aires/amba
`;

/** Names of cities in other languages, and short or former ones: `country name in the data: names`. Taken folded. */
export const CITY_NAMES = `
DE Munich: münchen, monaco di baviera, monaco de baviera, muenchen, múnich, munique, мюнхен
DE Köln: cologne, colonia, koeln, keulen, keln
DE Nürnberg: nuremberg, norimberga, núremberg, nuernberg, neurenberg
DE Hannover: hanover, hanovre
DE Frankfurt am Main: frankfurt, francfort, francoforte, frankfurt main
DE Hamburg: hambourg, hamburgo, amburgo
DE Berlin: berlín, berlino, берлин, 柏林, ベルリン
DE Düsseldorf: duesseldorf, dusseldorf
DE Stuttgart: stoccarda
DE Dresden: dresde, dresda
DE Leipzig: lipsia
DE Bremen: brême, brema
DE Aachen: aix-la-chapelle, aquisgrán, aquisgrana, aken
DE Mainz: mayence, magonza, maguncia
DE Braunschweig: brunswick germany
DE Freiburg: freiburg im breisgau, fribourg-en-brisgau
DE Regensburg: ratisbonne, ratisbona
DE Halle (Saale): halle, halle saale
DE Ludwigshafen am Rhein: ludwigshafen
AT Vienna: wien, vienne, viena, wenen, bécs, 維也納
AT Salzburg: salzbourg, salzburgo, salisburgo
CH Zürich: zurich, zuerich, zúrich, zurigo, zurique
CH Genève: geneva, genf, ginebra, ginevra, genebra
CH Basel: bâle, basilea, bazel
CH Bern: berne, berna
CH Lausanne: losanna, lausana
CH Luzern: lucerne, lucerna
CH Sankt Gallen: st. gallen, saint-gall, san gallo
FR Paris: parís, parigi, parijs, パリ, 巴黎, париж
FR Strasbourg: strassburg, estrasburgo, strasburgo
FR Marseille: marseilles, marsella, marsiglia
FR Nice: nizza, niza
FR Lyon: lione, lyons
FR Toulouse: tolosa
FR Bordeaux: burdeos
FR Lille: lilla, rijsel
FR Grenoble: grenoble-alpes
ES Sevilla: seville, séville, sevilha, siviglia
ES Zaragoza: saragossa, saragosse, saragozza
ES Barcelona: barcelone, barcellona, барселона
ES Madrid: мадрид, マドリード
ES A Coruña: la coruña, corunna, la corogne
ES Palma: palma de mallorca
ES Gasteiz / Vitoria: vitoria-gasteiz, vitoria gasteiz
ES Donostia / San Sebastián: san sebastián, donostia, saint-sébastien
ES San Sebastián: donostia
ES Pamplona: iruña, pampelune
ES Bilbao: bilbo
ES Alicante: alacant
PT Lisbon: lisboa, lissabon, lisbonne, lisbona
PT Porto: oporto
IT Rome: roma, rom, рим
IT Milan: milano, mailand, milán, milão, milaan, милан
IT Naples: napoli, neapel, nápoles, napels
IT Turin: torino, turín, turim
IT Florence: firenze, florenz, florencia, florença
IT Venice: venezia, venedig, venise, venecia, veneza, venetië
IT Genoa: genova, genua, gênes, génova
IT Bologna: bolonia, bologne, bolonha
IT Verona: vérone
IT Padova: padua, padoue
IT Palermo: palerme
IT Bari: bari italy
GB London: londres, londra, londen, лондон, ロンドン, 伦敦, 倫敦, لندن
GB Edinburgh: édimbourg, edimburgo, edinburg
GB Newcastle upon Tyne: newcastle-upon-tyne
GB Manchester: manchester uk
NL The Hague: den haag, la haye, la haya, 's-gravenhage, l'aia, haia
NL Amsterdam: ámsterdam, амстердам
NL Almere Stad: almere
BE Brussels: bruxelles, brussel, brüssel, bruselas, bruxelas
BE Antwerpen: antwerp, anvers, amberes, anversa
BE Gent: ghent, gand, gante
BE Liège: luik, lüttich, lieja, liegi
BE Brugge: bruges, brujas
BE Leuven: louvain, löwen
LU Luxembourg: luxemburg stadt, luxembourg city, ville de luxembourg
DK Copenhagen: københavn, kopenhagen, copenhague, copenaghen, kobenhavn, köpenhamn, kööpenhamina
DK Århus: aarhus
DK Aalborg: ålborg
SE Göteborg: gothenburg, göteborg, gotemburgo
SE Stockholm: estocolmo, stoccolma
SE Malmö: malmo
FI Helsinki: helsingfors
FI Turku: åbo
PL Warsaw: warszawa, warschau, varsovie, varsovia, varsavia, warschau, варшава
PL Kraków: krakow, cracow, krakau, cracovie, cracovia
PL Wrocław: breslau
PL Gdańsk: danzig
PL Poznań: posen
PL Łódź: lodz
CZ Prague: praha, prag, praga
CZ Brno: brünn
CZ Pilsen: plzeň
HU Budapest: budapeszt
RO Bucharest: bucurești, bukarest, bucarest
RO Cluj-Napoca: cluj
RS Belgrade: beograd, belgrad, belgrado, београд
BG Sofia: софия
GR Athens: athen, athènes, atenas, atene, αθήνα, athina
GR Thessaloníki: thessaloniki, salonica, salonique, saloniki, θεσσαλονίκη
RU Moscow: moskau, moscou, moscú, mosca, москва, moskow
RU Saint Petersburg: sankt petersburg, saint-pétersbourg, san petersburgo, санкт-петербург, st petersburg russia
UA Kyiv: kiev, kiew, київ, киев
UA Lviv: lwów, lemberg, львів
UA Odesa: odessa ukraine, одеса
BY Minsk: минск
TR Istanbul: i̇stanbul, estambul, istambul
TR İzmir: izmir, esmirna
IL Tel Aviv: tel aviv-yafo, tel-aviv, תל אביב, תל אביב-יפו
IL Jerusalem: jérusalem, jerusalén, ירושלים
EG Cairo: kairo, le caire, el cairo, القاهرة
EG Alexandria: alexandrie, alejandría
AE Dubai: dubaï, dubái, دبي
AE Abu Dhabi: abou dabi, abu dabi, أبوظبي, أبو ظبي
SA Riyadh: riad, riyad, الرياض
SA Jeddah: djeddah, yeda, جدة
QA Doha: الدوحة
KW Kuwait City: koweït city
LB Beirut: beyrouth, بيروت
MA Casablanca: الدار البيضاء
MA Rabat: الرباط
MA Tangier: tanger, tánger
DZ Algiers: alger, argel, algier, الجزائر العاصمة
TN Tunis: تونس العاصمة
NG Lagos: lagos nigeria
KE Nairobi: nairobi kenya
ZA Cape Town: kapstadt, le cap, ciudad del cabo, kaapstad, città del capo
ZA Johannesburg: joburg
IN Bengaluru: bangalore, bengalore, bengaluru urban
IN Mumbai: bombay, mumbai metropolitan
IN Delhi: new delhi, nueva delhi, neu-delhi
IN Kolkata: calcutta
IN Chennai: madras
IN Pune: pune/pimpri-chinchwad
IN Cochin: kochi india, ernakulam
IN Thiruvananthapuram: trivandrum
IN Mysore: mysuru
IN Vadodara: baroda
IN Visakhapatnam: vizag
PK Karāchi: karachi
PK Lahore: lahore pakistan
BD Dhaka: dacca
LK Colombo: colombo sri lanka
NP Kathmandu: katmandou, katmandú
ID Jakarta: yakarta, jakarta city
ID Surabaya: kota surabaya
ID Yogyakarta: jogja, jogjakarta, yogya
ID Surakarta: solo jawa tengah
ID Palangkaraya: palangka raya
ID South Tangerang: tangerang selatan, tangsel, bsd city
ID Tanjung Pinang: tanjungpinang
ID Jambi City: kota jambi
ID Makassar: makasar, ujung pandang
ID Denpasar: denpasar bali
MY Kuala Lumpur: wilayah persekutuan kuala lumpur, federal territory of kuala lumpur
MY George Town: penang, pulau pinang
MY Malacca: melaka
PH Manila: maynila
PH Cebu City: cebu
PH Davao: davao city
TH Bangkok: krung thep, กรุงเทพมหานคร, กรุงเทพ, กรุงเทพฯ
VN Ho Chi Minh City: hồ chí minh, thành phố hồ chí minh, saigon, sài gòn, ho-chi-minh-stadt, hcmc
VN Hanoi: hà nội, hanói
VN Da Nang: đà nẵng
MM Yangon: rangoon
KH Phnom Penh: pnom penh
CN Beijing: peking, pékin, pekín, pechino, 北京
CN Shanghai: shanghái, schanghai, 上海
CN Shenzhen: 深圳
CN Guangzhou: canton china, kanton china, 广州, 廣州
CN Hangzhou: 杭州
CN Chengdu: 成都
CN Nanjing: nanking, 南京
CN Wuhan: 武汉
CN Suzhou: 苏州
CN Chongqing: 重庆
CN Tianjin: 天津
CN Xi’an: xian, 西安
TW Taipei: taïpei, taipeh, 台北, 臺北
JP Tokyo: tokio, tóquio, 東京, 东京
JP Osaka: 大阪
JP Kyoto: kioto, 京都
JP Nagoya: 名古屋
JP Yokohama: 横浜
JP Fukuoka: 福岡
JP Sapporo: 札幌
JP Kobe: 神戸
KR Seoul: séoul, seúl, seul, 서울
KR Busan: pusan, 부산
KR Incheon: 인천
US New York City: new york, nueva york, nova york, nova iorque, nyc, manhattan, brooklyn, new yorker
US Los Angeles: los ángeles, l.a. california
US San Francisco: san francisco county
US Philadelphia: filadelfia, philadelphie, philly
US Washington, D.C.: washington, washington dc, washington d.c.
US New Orleans: nueva orleans, la nouvelle-orléans
US Saint Paul: st. paul, st paul
US St. Louis: saint louis, st louis
US Fort Worth: ft worth
US Chicago: chicagoland
CA Montréal: montreal, greater montreal, grand montréal
CA Québec: quebec city, ville de québec, québec city
CA Ottawa: ottawa-gatineau
MX Mexico City: ciudad de méxico, mexiko-stadt, mexico df, méxico d.f., mexico d f, città del messico, cidade do méxico
MX Monterrey: monterrey nuevo leon
MX Santiago de Querétaro: querétaro
MX Juárez: ciudad juárez
MX León de los Aldama: león guanajuato
BR São Paulo: sao paulo, san pablo, san paolo, sp capital
BR Rio de Janeiro: río de janeiro, rio
BR Brasília: brasilia
AR Buenos Aires: ciudad autónoma de buenos aires, caba, capital federal
AR San Miguel de Tucumán: tucumán
CO Bogotá: bogota, bogotá d.c., bogotá dc
CO Medellín: medellin
CL Santiago: santiago de chile, gran santiago
PE Lima: lima metropolitana
VE Caracas: caracas venezuela
EC Quito: quito ecuador
CU Havana: la habana, havanna, la havane
PR San Juan: san juan puerto rico
DO Santo Domingo: saint-domingue
AU Sydney: sídney
IE Dublin: dublín, dublino, baile átha cliath
IE Luimneach: limerick
IE Gaillimh: galway
IR Tehran: teheran, téhéran, teherán, تهران
IQ Baghdad: bagdad, bagdá, بغداد
SY Damascus: damaskus, damas, damasco, دمشق
`;

/** City proper misleads for these: people of the urban area, in millions (UN, World Urbanization Prospects, rounded). */
export const URBAN_MILLIONS = {
  'ES Barcelona': 5.6,
  'VE Barcelona': 0.8,
  'GB Manchester': 2.8,
  'US Manchester': 0.2,
  'US San Jose': 1.8,
  'FR Lyon': 1.8,
  'FR Nice': 1,
  'GB Newcastle upon Tyne': 0.8,
  'US Boston': 4.7,
  'US Portland': 2.1,
  'CA Vancouver': 2.5,
  'US Kansas City': 1.7,
  'US Miami': 6.2,
  'US Atlanta': 6,
  'US Seattle': 3.4,
  'US Minneapolis': 2.9,
  'AU Melbourne': 5,
  'AU Sydney': 5,
  'IE Dublin': 1.3,
  'GR Athens': 3.2,
  'PT Lisbon': 3,
  'PT Porto': 1.3,
  'DE Frankfurt am Main': 2.5,
  'GB Liverpool': 0.9,
  'FR Bordeaux': 1,
  'FR Toulouse': 1,
};
