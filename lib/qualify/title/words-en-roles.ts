import type { Row } from './vocabulary.ts';

/** What people do in English titles who are not said to lead others. */
export const EN_ROLES: readonly Row[] = [
  [
    'professional',
    'product-management',
    'product manager; product owner; digital product manager; technical product manager; associate product owner; PO; product management specialist; product lead; product analyst; product strategist; product specialist; group product owner; product operations manager; product person',
  ],
  [
    'professional',
    'program-and-project-management',
    'project manager; project mgr; program|programme manager; technical program|project manager; it project|program manager; delivery manager; service delivery manager; agile delivery manager; scrum master; agile coach; project coordinator|administrator|officer|controller|planner|specialist|analyst|lead|leader|scheduler; program coordinator|officer|administrator|specialist; programme officer|coordinator; PMO; pmo analyst|officer|specialist|coordinator|lead; release train engineer; project engineer coordinator; change manager; release manager; transformation manager; implementation manager; construction project manager; portfolio coordinator',
  ],
  [
    'professional',
    'sales',
    'account manager; key account manager; {national|strategic|global|major|client|corporate|enterprise|technical|local|regional|agency|territory|commercial|digital account} manager; account executive; territory manager; accounts and sales executive; sales executive|representative|rep|consultant|specialist|engineer|advisor|adviser|agent|person|officer|promoter|trainer|expert|professional|administrator|coordinator|analyst|support|ambassador|closer|partner|planner|strategist|developer|technician|trader|broker; sales development representative|rep; business development rep; sales development; key accounts manager; account representative|rep; salesperson; salesman; saleswoman; sales support; SDR; BDR; inside sales; outside sales; inside sales representative|rep; relationship manager; client manager; client relationship manager; customer relationship manager; client partner; presales; pre sales; presales consultant|engineer; pre sales consultant|engineer; solutions consultant|engineer; solution engineer; retail assistant manager trainee; telemarketer; telesales; telesales agent|executive; medical representative; pharmaceutical sales representative; field sales representative; bid|proposal manager; sales operations analyst sales; merchandising executive; export executive; car salesman; travel agent|consultant; closer; enterprise account executive; commercial executive|representative; customer advisor sales; beauty advisor; sales and marketing executive',
  ],
  [
    'professional',
    'business-development',
    'business development manager|executive|representative|officer|associate|consultant|specialist|lead|analyst|partner|coordinator|advisor; BDM; BDE; business developer; biz dev manager; partner manager; partnership manager; partnerships manager; channel manager; channel partner manager; channel sales manager partner; alliance|alliances manager; strategic partnerships|alliances manager; partner development|success manager; partner account manager; partnerships lead|specialist|associate; fundraiser; fundraising manager|officer',
  ],
  [
    'professional',
    'customer-success-and-support',
    'customer success manager|associate|specialist|executive|consultant|partner|engineer|advocate|representative|lead|coordinator; client success manager|specialist; CSM; customer service representative|rep|agent|associate|advisor|adviser|officer|specialist|executive|assistant; customer support representative|agent|specialist|associate|engineer|executive|officer; support engineer|specialist|agent|representative|analyst|associate|consultant; call center|centre agent|representative|operator; contact centre agent; customer care representative|executive|agent|specialist|officer; client service|services representative|associate|specialist|executive; customer experience specialist|manager|associate; onboarding manager|specialist; implementation specialist|consultant; customer advocate; guest service|services agent|representative; guest relations officer; technical support engineer|specialist|representative|agent; application support engineer; concierge; community support',
  ],
  [
    'professional',
    'marketing',
    'product marketing manager; brand manager; assistant brand manager; community|campaign|content|event|events manager; social media manager|specialist|executive|coordinator; social media content creator; category manager; marketing executive|specialist|coordinator|analyst|officer|associate|consultant|strategist|technologist|professional; marketer; marketeer; digital marketer; copywriter; copy writer; SEO specialist|analyst|consultant|executive; growth hacker|marketer; media buyer|planner; ppc specialist; event planner|coordinator|organizer; brand strategist|specialist|executive; digital marketing executive|specialist; crm manager|specialist; email marketing specialist; influencer manager; market research analyst; {e commerce|ecommerce} specialist; growth lead; marketing communications specialist; advertising executive|specialist; influencer; traffic manager',
  ],
  [
    'professional',
    'media-and-communication',
    'managing|copy|news|photo|associate|assistant|sub|sports|web|section|features editor; editor; journalist; reporter; writer; technical|content|copy|freelance|screen|grant|ux|staff writer; content creator|strategist|specialist|editor|producer; producer; executive|associate|film|video|music|line|tv producer; video editor|producer; translator; interpreter; communications {officer|specialist|executive|coordinator|consultant|advisor|associate}; communication officer|specialist; pr specialist|executive|consultant|officer; public relations officer|specialist|executive; press officer|secretary; spokesperson; spokesman; spokeswoman; broadcaster; news anchor; anchor; presenter; announcer; radio host; tv host; columnist; correspondent; videographer; camera operator; cameraman; sound engineer; proofreader; public affairs officer; novelist; poet; playwright; scriptwriter; screenwriter; script writer; storyteller; localization specialist; media relations officer',
  ],
  [
    'professional',
    'human-resources',
    'executive search consultant|associate|partner; recruiter; technical|it|corporate|tech recruiter; {recruitment|recruiting|talent acquisition} consultant|specialist|officer|executive|coordinator|partner|associate|advisor; headhunter; head hunter; sourcer; talent sourcer; talent partner; hr business partner; hrbp; people partner; people business partner; human resources business partner; hr generalist|specialist|coordinator|officer|executive|advisor|adviser|administrator|associate|analyst|consultant|representative|professional; human resources generalist|specialist|coordinator|officer|advisor|administrator|executive|representative|consultant; people operations generalist|specialist|coordinator; sourcing partner; talent development partner; talent acquisition; payroll specialist|officer|administrator|clerk|analyst|coordinator|executive|accountant; training and development specialist; learning and development specialist|partner|consultant; compensation analyst|specialist; compensation and benefits specialist|analyst; training coordinator|officer; talent manager; employer branding specialist; case officer hr; career coach|counselor|advisor|consultant; personnel officer; hris analyst|specialist; diversity officer; employee relations specialist; executive recruiter; people and culture partner|advisor|specialist; benefits specialist',
  ],
  [
    'professional',
    'finance',
    'business|project|sales|cost|division controller; finance business partner; investment banker|analyst|associate|advisor|manager; banker; private banker; trader; broker dealer; stock broker; stockbroker; insurance broker|agent|advisor; financial {advisor|adviser|planner|analyst|consultant|specialist|modeler|representative}; wealth advisor|manager; underwriter; actuary; treasurer; treasury analyst|specialist; finance executive|officer|analyst|specialist|associate|coordinator|administrator|professional; bank teller; teller; portfolio manager|analyst; fund manager|accountant; asset manager; risk manager|analyst|officer|specialist; credit analyst|officer|controller|manager; loan officer|processor|originator; mortgage advisor|adviser|broker|consultant; claims adjuster|handler|analyst|specialist|examiner; pricing analyst; business controller; budget analyst|officer; equity {analyst|research analyst}; collections specialist|agent|officer; quantitative analyst; quant; venture capitalist; economist finance; tax consultant; relationship banker; revenue analyst; cost controller; loss adjuster; insurance underwriter|specialist|consultant; fp a analyst; m a analyst|associate; bank officer|clerk',
  ],
  [
    'professional',
    'accounting',
    'accountant; {chartered|certified|management|staff|cost|financial|tax|project|general ledger|public} accountant; certified public accountant; cpa; internal|external auditor; bookkeeper; book keeper; tax advisor|adviser|specialist|analyst|associate|preparer; accounts {executive|officer|clerk|assistant clerk|administrator|payable clerk|payable specialist|receivable clerk|receivable specialist|payable analyst|payable accountant|receivable accountant}; accounting clerk|specialist|officer|analyst|associate|technician|coordinator; audit associate|senior|officer|analyst|specialist; billing specialist|clerk|coordinator; ap specialist; ar specialist; invoice clerk',
  ],
  [
    'professional',
    'engineering',
    'engineer; engineers; engg; engr; {software|mechanical|electrical|civil|structural|chemical|field|design|project|process|hardware|automation|embedded|application|applications|platform|industrial|manufacturing|production|maintenance|mechatronics|firmware|robotics|aerospace|biomedical|environmental|geotechnical|machine learning|ml|ai|cloud|full stack|frontend|backend|r d|ios|android|product|reliability|control|controls|instrumentation|petroleum|mining|energy|electronics|plant|site|service} engineer; developer; dev; {software|web|full stack|fullstack|frontend|front end|backend|back end|mobile|java|python|php|game|app|android|ios|salesforce|net|javascript|wordpress|react|blockchain|application|sap|unity|odoo} developer; programmer; coder; software craftsman; software craftsperson; machinist; mechanic; welder; fitter; turner; millwright; cnc operator|machinist|programmer; draftsman; drafter; cad technician|designer|drafter; maintenance technician|mechanic|worker; {mechanical|electrical|engineering|field service|electronics|hvac|automotive|service} technician; data engineer; sre; devops engineer; sdet; land surveyor; engineering manager individual contributor; full stack; member of technical staff; quantity surveyor; auto mechanic; construction worker; site engineer; inventor; hardware designer; metallurgist',
  ],
  [
    'strategic',
    'engineering',
    '{software|technical|application|applications|systems|system|integration|platform|devops|embedded|mobile|frontend|backend} architect; engineering fellow',
  ],
  [
    'professional',
    'information-technology',
    'vpn administrator|engineer; firewall administrator|engineer; system|systems|network|database|it|linux|windows|security|server|sap|salesforce|cloud|data|application administrator; system|systems|network|database admin; sysadmin; sys admin; dba; it {specialist|technician|consultant|support|engineer|analyst|administrator|officer|executive|support specialist|support engineer|support technician|professional|coordinator|auditor|associate|operator|help desk|service desk analyst|security analyst|security specialist|business analyst|business partner|trainer}; data {scientist|analyst|modeler|steward|specialist|governance analyst|protection engineer|strategist|consultant|center technician|quality analyst|visualization specialist|annotator}; ai {specialist|consultant}; machine learning scientist; applied scientist; network engineer|technician|specialist|analyst; {systems|system|security|information security|cyber security|cybersecurity|cloud support|infrastructure|it support|help desk} engineer|analyst|specialist|consultant; soc analyst; penetration tester; pentester; ethical hacker; {business intelligence|bi} analyst|developer|consultant|engineer|specialist; analytics engineer|consultant|specialist; reporting analyst; {help desk|helpdesk|service desk|desktop support} technician|analyst|agent|specialist|engineer; erp consultant|specialist|analyst; sap consultant|analyst|specialist; salesforce consultant|admin; computer technician|operator|scientist|specialist; webmaster; web administrator; information officer; gis analyst|specialist; prompt engineer; etl developer; power bi developer; incident manager; technical consultant; functional consultant; crm administrator; digital forensics analyst',
  ],
  [
    'strategic',
    'information-technology',
    '{solutions|solution|enterprise|cloud|security|data|network|infrastructure|it|information|business|azure|aws|salesforce|sap|technology|cyber security|ai} architect; enterprise solutions architect',
  ],
  [
    'professional',
    'arts-and-design',
    'designer; {ux|ui|graphic|product|interior|web|motion|fashion|visual|game|industrial|service|interaction|brand|ux ui|ui ux|sound|landscape|jewelry|textile|costume|set|floral|experience|user experience|level|lighting|furniture|print|multimedia|stage} designer; motion graphics designer; stylist; hair stylist; hairdresser; illustrator; photographer; animator; artist; makeup|tattoo|concept|3d|visual|graphic|voice|digital|vfx|recording|fine artist; make up artist; musician; singer; songwriter; composer; dancer; choreographer; actor; actress; dj; director of photography; cinematographer; film|casting|music|theatre|theater|stage|artistic|movie|tv|fashion director; film maker; filmmaker; art director; associate creative director art; architect; {landscape|interior|naval|project|registered|licensed} architect; creative; model maker; curator; sculptor; painter; pianist; guitarist; violinist; ux researcher designer; interior decorator; florist; craftsman; goldsmith; tailor; seamstress; voice actor; design specialist; comedian; performer; calligrapher',
  ],
  [
    'professional',
    'legal',
    'lawyer; attorney; attorney at law; solicitor; barrister; advocate; paralegal; legal {counsel|advisor|adviser|associate|officer|consultant|specialist|analyst|executive}; counsel; {corporate|in house|associate|senior|commercial|employment|ip} counsel; notary; notary public; compliance officer|analyst|specialist|consultant|advisor|associate|executive|coordinator; data protection officer|specialist; DPO; company secretary; corporate secretary; judge; prosecutor; magistrate; legal; regulatory affairs specialist|associate|officer|executive; contract manager|administrator|specialist|officer; contracts manager|administrator|specialist; patent attorney|agent|examiner; law clerk; privacy officer|counsel|analyst; aml analyst|officer; kyc analyst; mediator; arbitrator; public defender; corporate lawyer; legal clerk; trademark attorney; public prosecutor; conveyancer; bailiff',
  ],
  [
    'professional',
    'healthcare-services',
    'nurse; registered nurse; rn; {staff|scrub|school|theatre|practice|icu|er|clinical|community|dental|licensed practical|pediatric} nurse; nurse practitioner; doctor; medical doctor; resident doctor|physician; medical officer; physician; physician assistant; general practitioner; family physician; surgeon; dentist; dental hygienist|technician; orthodontist; pharmacist; pharmacy technician; psychologist; clinical psychologist; psychiatrist; therapist; {occupational|speech|physical|massage|respiratory|speech language|art} therapist; speech pathologist; psychotherapist; physiotherapist; physio; chiropractor; osteopath; paramedic; emt; veterinarian; vet; veterinary surgeon|nurse; midwife; caregiver; carer; care worker; home care aide; healthcare assistant worker; health care worker; radiologist; cardiologist; dermatologist; neurologist; pediatrician; paediatrician; oncologist; gynecologist; anesthesiologist; anaesthetist; pathologist; ophthalmologist; optometrist; optician; dietitian; dietician; nutritionist; lab technician medical; medical assistant technologist; medical laboratory scientist|technician|technologist; medical technologist; radiographer; sonographer; phlebotomist; epidemiologist; audiologist; urologist; orthopedic surgeon; clinical specialist; nursing assistant aide; certified nursing assistant; personal trainer health; case manager; medical coder; resident; health inspector; health coach; acupuncturist; public health officer|specialist; clinician; registrar medicine; counselling psychologist; medical science liaison; medical advisor',
  ],
  [
    'professional',
    'education',
    'assistant|full|adjunct|visiting|university professor; teacher; {english|math|maths|mathematics|science|primary|secondary|kindergarten|elementary|music|high school|preschool|school|history|special education|language|yoga|piano|esl|substitute} teacher; lecturer; professor; tutor; corporate|technical|fitness|it trainer; driving|fitness|yoga|ski|swimming|flight instructor; educator; head teacher; teaching fellow|artist; instructional designer; curriculum developer|designer|specialist; academic advisor|adviser|coordinator|counselor; school counselor; librarian; teaching associate; education consultant|specialist|officer|coordinator; admissions officer|counselor|coordinator|advisor; faculty member; faculty; learning designer; language coach; sports|football|soccer|swimming|basketball|tennis|fitness|life|executive|leadership|business coach; head coach; study advisor; museum educator; nursery teacher; training specialist|consultant; training and development officer; e learning developer; childcare worker; nanny; early childhood educator',
  ],
  [
    'professional',
    'research',
    'researcher; scientist; research {scientist|associate|fellow|analyst|officer|specialist|engineer|technician|coordinator|consultant|administrator|nurse|chemist}; postdoc; post doc; postdoctoral researcher|fellow|associate|scholar; post doctoral researcher|fellow; economist; statistician; chemist; biologist; physicist; geologist; mathematician; biochemist; microbiologist; astronomer; sociologist; anthropologist; archaeologist; historian; philosopher; political scientist; ux|user|market|clinical researcher; clinical research associate|coordinator; cra; lab|laboratory {technician|scientist|analyst|specialist}; {environmental|food|research|materials|computational|social|forensic|life|clinical|geo|analytical|medical|formulation|soil} scientist; principal investigator; biostatistician; bioinformatician; geneticist; linguist; meteorologist; ecologist; oceanographer; geophysicist; zoologist; botanist; agronomist; hydrologist; criminologist; demographer; policy analyst|researcher|advisor; geographer',
  ],
  [
    'professional',
    'purchasing',
    'buyer; purchaser; {procurement|purchasing|sourcing|purchase} {specialist|officer|executive|agent|analyst|associate|coordinator|engineer|clerk|administrator|consultant|professional|representative|lead|business partner|category specialist|controller}; merchandiser; vendor manager; supplier manager; {strategic|technical|fashion|category|retail|operational|indirect|project|commodity|materials} buyer; commodity manager; contract and procurement specialist; tender specialist|officer; category specialist|buyer',
  ],
  [
    'professional',
    'operations',
    'crane operator; overhead crane operator; forklift operator; excavator operator; {logistics|production|demand|operations|supply|material|materials|transport|inventory|shipping|warehouse|fleet|maintenance|import|export|supply chain|fulfillment|distribution|freight|store operations|operation|master} {planner|coordinator|specialist|analyst|associate|executive|officer|clerk|worker|operator|controller|agent|technician|administrator|operative|scheduler|professional|representative}; import export specialist|coordinator|executive; dispatcher; forklift driver|operator; driver; truck|delivery|bus|taxi|van|lorry|train|courier driver; courier; freight forwarder|broker; customs broker|agent|specialist|declarant; warehouseman; warehouse worker|picker; order picker; picker packer; packer; stock controller|clerk; storekeeper; store keeper; machine operator; plant operator; process operator; factory worker; production worker; assembler; assembly worker; line operator; material handler; facilities coordinator|officer|technician; facility coordinator; business operations analyst|associate|specialist; revenue operations analyst|specialist; sales operations analyst|specialist|coordinator|associate; marketing operations specialist|analyst; process {analyst|improvement specialist|improvement engineer}; lean specialist|consultant|expert; six sigma black|green belt; operations; logistician; field operator; train driver; air traffic controller; postman; mail carrier',
  ],
  [
    'professional',
    'quality-assurance',
    'tester; qa {engineer|analyst|tester|specialist|officer|inspector|technician|automation engineer|executive|lead|consultant|coordinator|associate}; qc inspector|analyst|technician|engineer|chemist|officer|specialist; quality {engineer|inspector|controller|analyst|specialist|technician|auditor|coordinator|officer|assurance engineer|assurance specialist|assurance analyst|assurance officer|assurance tester|assurance inspector|assurance coordinator|control inspector|control analyst|control technician|control specialist|control engineer|control officer|executive|associate|consultant|management specialist}; test {engineer|analyst|automation engineer|lead|specialist}; software tester; software test engineer; automation tester; validation engineer|specialist; {hse|ehs|hseq|qhse|safety|health and safety|food safety|environmental health} officer|specialist|engineer|advisor|coordinator|inspector|consultant|technician; game tester; metrologist; calibration technician',
  ],
  [
    'professional',
    'real-estate',
    'realtor; real estate {agent|broker|consultant|advisor|developer|appraiser|analyst|associate|salesperson|specialist|professional|sales agent|executive}; property manager|consultant|agent|developer|administrator|advisor|specialist|officer|investor|valuer; {estate|letting|lettings|leasing} agent|negotiator|consultant|specialist; appraiser; leasing agent|consultant|specialist; valuer; community association manager; land agent; mortgage and real estate agent; building surveyor; chartered surveyor; housing officer; facilities and property officer',
  ],
  [
    'professional',
    'military-and-protective-services',
    'police officer; policeman; policewoman; police constable; constable; detective; soldier; infantryman; firefighter; fireman; fire fighter; security {guard|officer|agent|supervisor assistant}; guard; bodyguard; {army|naval|navy|air force|military|customs|border|probation|correctional|corrections|prison|intelligence} officer; army; marine; veteran; infantry officer|soldier; paratrooper; loss prevention officer|specialist; lifeguard; close protection officer; patrol officer; private investigator; sheriff; deputy sheriff; ranger; military police; park ranger; fighter pilot; coast guard; special agent; security supervisor assistant; intelligence analyst',
  ],
  [
    'professional',
    'community-and-social-services',
    'social worker; clinical social worker; pastor; priest; imam; rabbi; chaplain; minister of religion; missionary; youth worker|pastor|leader|coordinator; counselor; counsellor; {mental health|substance abuse|family|youth|rehabilitation|addiction} counselor|counsellor; volunteer coordinator|manager; community {organizer|organiser|worker|outreach worker|outreach coordinator|development officer|health worker|engagement officer|liaison|development worker|coordinator}; family support worker; support worker; social care worker; social services worker|officer; case worker; caseworker; outreach coordinator|worker|officer; humanitarian worker|officer|coordinator; aid worker; child protection officer|specialist; welfare officer; social educator; probation social worker; activist; community manager nonprofit; social policy officer; deacon; nun; monk; reverend',
  ],
  [
    'professional',
    undefined,
    'intern|internship coordinator; electrician; plumber; carpenter; bricklayer; painter and decorator; roofer; train conductor; conductor; tour guide; tour manager; specialist; specialists; analyst; planner; business analyst; coordinator; co ordinator; officer; representative; technician; administrator; generalist; practitioner; surveyor; adviser; advisor; agent; broker; strategist; evangelist; worker; employee; professional; operative; inspector general; controller assistant; facilitator; liaison; ambassador; cartographer; staff; staff member; team member; crew member; associate consultant; examiner; moderator; collaborator; contractor; subject matter specialist; attendant; executive officer; organizer; scheduler; estimator; janitor; caretaker; cleaner; housekeeper; flight attendant; cabin crew; pilot; airline pilot; captain pilot; seafarer; sailor; deck officer; chef; head chef; sous chef; executive chef; pastry chef; cook; line cook; baker; barista; bartender; waiter; waitress; server; butcher; farmer; gardener',
  ],
  [
    'senior',
    undefined,
    'subject matter expert; sme; expert; experts; guru; senior associate; senior executive; senior specialist',
  ],
  [
    'professional',
    undefined,
    '{process|data|service|risk|system|application|platform|solution|feature|content|business process} owner',
  ],
  [
    'professional',
    'administrative',
    'administrative officer|executive|coordinator|specialist|manager|clerk|associate|professional|technician; administration officer|executive|coordinator|specialist; data entry clerk|operator|specialist; office clerk|administrator|coordinator|manager|support|worker|executive; typist; file clerk; mail clerk; business support officer|administrator|executive; document controller; admin officer|executive|coordinator|specialist|staff|clerk; office and administration manager; general affairs staff|officer; records clerk; data entry; archivist; records officer; workplace coordinator',
  ],
  [
    'strategic',
    undefined,
    'chief of staff; key expert; fellow; special advisor|adviser; senior advisor|adviser; thought partner; executive in residence; entrepreneur in residence',
  ],
  [
    'strategic',
    'engineering',
    'staff engineer; staff developer; distinguished engineer; senior|sr staff engineer; senior|sr staff software engineer; principal engineer',
  ],
  ['strategic', 'arts-and-design', 'staff designer; staff product designer'],
  ['strategic', 'product-management', 'staff product manager'],
  ['strategic', 'research', 'staff scientist; staff research scientist; staff researcher'],
  ['strategic', 'information-technology', 'staff data scientist|analyst'],
  ['strategic', 'media-and-communication', 'editor in chief; chief editor; editor at large'],
  ['senior', 'engineering', 'tech lead; technical lead; technical leader; lead engineer|developer'],
  ['senior', 'legal', 'senior counsel; of counsel'],
  ['entry', undefined, 'helper; aide'],
  ['entry', 'engineering', 'graduate engineer; engineer in training; eit'],
  [
    'entry',
    'administrative',
    'administrative assistant; office assistant; admin assistant; clerical assistant; virtual assistant; administration assistant; office boy; office junior; general assistant; secretarial assistant',
  ],
  [
    'entry',
    'sales',
    'sales|retail|store associate; cashier; shop assistant; sales assistant; sales clerk; retail assistant; store assistant; sales trainee assistant; store clerk',
  ],
  [
    'entry',
    'research',
    'research assistant; graduate research assistant; lab assistant; laboratory assistant',
  ],
  [
    'entry',
    'education',
    'teaching assistant; graduate teaching assistant; teacher assistant; teacher aide; teacher s assistant; classroom assistant; nursery assistant',
  ],
  [
    'entry',
    'healthcare-services',
    'nursing assistant; nurse s aide; nurse aide; care assistant; medical assistant; dental assistant; healthcare assistant; health care assistant; pharmacy assistant; veterinary assistant; certified nursing assistant; home health aide; dental nurse assistant',
  ],
  [
    'entry',
    'operations',
    'kitchen porter|assistant|helper; warehouse assistant; warehouse helper; production helper; kitchen hand; dishwasher; laborer; labourer; general labourer',
  ],
];

/** Those whose function is that of the field beside them, if one is. */
export const EN_WEAK_ROLES: readonly Row[] = [
  [
    'professional',
    'consulting',
    'evp consultant; consultant; {management|strategy|business|independent|freelance|strategic|technology|advisory|process|organizational|transformation|sustainability|solution|digital|innovation|change} consultant; engagement manager; ceo|founder coach; ceo|cfo|executive advisor; management adviser; business advisor|adviser; strategy advisor; consulting analyst|associate|specialist; external consultant; practice consultant',
  ],
  ['professional', 'operations', 'operator'],
  ['professional', 'administrative', 'clerk'],
  ['professional', 'finance', 'controller'],
  ['professional', 'accounting', 'auditor'],
  ['professional', 'education', 'trainer; instructor; coach'],
  ['professional', 'quality-assurance', 'inspector'],
  ['professional', 'engineering', 'technologist'],
];
