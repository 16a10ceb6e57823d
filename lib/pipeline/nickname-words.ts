/** Given names used for one another, folded and in Latin letters: the full name first, then what people are called. */
export const NICKNAMES: readonly (readonly string[])[] =
  // English
  (
    'robert bob bobby rob robbie bert|william bill billy will willy liam|richard rick rich dick ricky|james jim jimmy jamie|' +
    'john jack johnny jon|jonathan jon jonny|joseph joe joey|michael mike mick mickey mitch|thomas tom tommy|charles charlie chuck|' +
    'edward ed eddie ted ned|edwin ed eddie|theodore ted theo|david dave davey|daniel dan danny|anthony tony ant|andrew andy drew|' +
    'matthew matt|christopher chris kit|christian chris|stephen steven steve|nicholas nick nicky|patrick pat paddy|peter pete|' +
    'samuel sam sammy|benjamin ben benny|alexander alex al sandy xander|albert al bert|alfred fred alf|frederick fred freddie|' +
    'francis frank|franklin frank|lawrence larry laurie|leonard len lenny|gerald gerry jerry|jeremy jerry jez|jeffrey geoffrey jeff geoff|' +
    'gregory greg|kenneth ken kenny|ronald ron ronnie|donald don donnie|raymond ray|timothy tim|vincent vince vinny|walter walt wally|' +
    'zachary zach zack|joshua josh|jacob jake|nathaniel nathan nate|philip phillip phil|douglas doug|harold harry hal|henry harry hank|' +
    'elizabeth liz lizzie beth betty eliza lisa|katherine catherine kathryn kate katie kathy cathy kat|margaret maggie meg peggy rita|' +
    'rebecca becky becca|jennifer jen jenny|jessica jess jessie|victoria vicky tori|patricia pat patty trish|barbara barb babs|' +
    'susan sue susie|suzanne sue|deborah deb debbie|christine christina chris tina chrissy|kimberly kim|pamela pam|cynthia cindy|' +
    'dorothy dot dottie|abigail abby|amanda mandy|samantha sam|alexandra alex sandra lexi sasha|stephanie steph|natalie nat|' +
    'jacqueline jackie|josephine jo josie|joanna jo|theresa teresa tess terry|veronica ronnie|virginia ginny|eleanor ellie nell|' +
    // Spanish and Portuguese
    'jose pepe chepe ze|francisco paco pancho kiko chico|ignacio nacho|enrique quique kike|manuel manolo manu|jesus chuy|' +
    'guillermo memo guille|roberto beto|alberto beto tito|eduardo edu lalo dudu|luis lucho|santiago santi|alejandro ale alex jano|' +
    'rafael rafa|javier javi|sergio checho|dolores lola|concepcion concha conchita|pilar pili|mercedes merche|isabel isa chabela|' +
    'guadalupe lupe lupita|rosario charo|consuelo chelo|antonio toni tono toninho|joao joaozinho jo|fernando nando fer|gabriel gabi biel|' +
    // French
    'alexandre alex|benoit ben|frederic fred|jean-baptiste jb|nicolas nico|sebastien seb|stephane steph|christophe chris|' +
    'dominique dom|emmanuelle manu|emmanuel manu|veronique vero|beatrice bea|valerie val|catherine cathy|florence flo|maximilien max|maxime max|' +
    // German and Dutch
    'johannes hannes hans johann jan|joachim jochen achim|wolfgang wolf|friedrich fritz|heinrich heinz heiner|josef sepp|' +
    'maximilian max|matthias matze hias|andreas andi|michael michi|stefan steffen|sebastian basti|florian flo|tobias tobi|ulrich uli|' +
    'rudolf rudi|karl-heinz kalle|elisabeth elli lisbeth sissi|katharina kathi kati|susanne susi sanne|gabriele gabi|brigitte gitte|' +
    'magdalena leni magda|franziska franzi|angelika geli|cornelis kees cor|jacobus koos jaap|wilhelmus wim|hendrik henk rik|' +
    'gerardus gerard ger|adrianus ad arie|petrus piet peter|johanna hanna anke|' +
    // Italian
    'giuseppe beppe peppe pino|giovanni gianni vanni|francesco franco checco|salvatore totò toto turi|vincenzo enzo|lorenzo enzo renzo|' +
    'domenico mimmo|luigi gigi|alessandro sandro ale|raffaele lello|filippo pippo|francesca franca|giuseppina pina|elisabetta betta|' +
    // Polish, Czech, Russian, Ukrainian, Greek
    'aleksander olek alek|krzysztof krzysiek|tomasz tomek|piotr piotrek|jakub kuba|grzegorz grzesiek|stanislaw staszek|' +
    'malgorzata gosia|katarzyna kasia|agnieszka aga|magdalena magda|joanna asia|barbara basia|zuzanna zuzia|elzbieta ela|' +
    'aleksandr alexandr alexander aleksandra sasha sascha shura|dmitri dmitriy dmitry dmytro dima mitya|mikhail mykhailo misha|' +
    'ivan vanya|nikolai nikolay mykola kolya|vladimir volodymyr vova volodya vlad|sergei sergey serhii seryozha|aleksei alexey oleksii alyosha lyosha|' +
    'yevgeny evgeny evgenii yevhen zhenya|pavel pavlo pasha|yuri yuriy yurii yura|konstantin kostya|anastasia anastasiya nastya|ekaterina yekaterina kateryna katya|' +
    'maria mariya masha|natalia nataliya natasha|tatiana tatyana tetiana tanya|svetlana svitlana sveta|olga olha olya|elena yelena olena lena|' +
    'ludmila lyudmila lyuda|georgios giorgos george|ioannis yannis giannis|konstantinos kostas|dimitrios dimitris|panagiotis panos takis|' +
    // Turkish, Arabic names in Latin letters, Indonesian, Indian
    'mehmet memo|mustafa musti|ibrahim ibo|mohammed muhammad mohamed mohammad muhammed mehmet mo|abdullah abdallah abdul|' +
    'abdulrahman abdurrahman abdul|yusuf youssef yousef|hussein husain husayn|ahmed ahmad achmad|fatima fatma fatimah|' +
    'agus gus|bambang bams|sri ri|krishnamurthy krishna|venkatesh venkat|subramaniam subbu|rajendra raj|srinivasan srini|lakshmi laxmi'
  )
    .split('|')
    .map((group) => group.split(' '));
