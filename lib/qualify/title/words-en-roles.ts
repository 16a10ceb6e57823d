import type { Row } from './vocabulary.ts';

/** What people do in English titles who are not said to lead others. */
export const EN_ROLES: readonly Row[] = [
  [
    'professional',
    'product-management',
    'product manager; product owner; digital product manager; associate product owner; PO; product lead; product operations manager; product person',
  ],
  [
    'professional',
    'program-and-project-management',
    'project manager; project mgr; program|programme manager; delivery manager; service delivery manager; agile delivery manager; scrum master; project lead|leader; PMO; pmo analyst|officer|specialist|coordinator|lead; release train engineer; project engineer coordinator; change manager; release manager; transformation manager; implementation manager',
  ],
  [
    'professional',
    'sales',
    'territory|client manager; account manager; key account manager; accounts and sales executive; sales executive|rep|engineer|person|promoter|expert|support|partner|developer|trader; business development rep; sales development; key accounts manager; salesperson; salesman; saleswoman; SDR; inside sales; outside sales; relationship manager; client partner; presales; pre sales; solutions consultant|engineer; solution engineer; retail assistant manager trainee; telemarketer; telesales; medical representative; bid|proposal manager; sales operations analyst sales; merchandising executive; export executive; travel agent|consultant; closer; commercial executive|representative; customer advisor sales; beauty advisor; sales and marketing executive',
  ],
  [
    'professional',
    'business-development',
    'BDR; business development manager|executive|associate|lead|partner; BDM; BDE; business developer; biz dev manager; partner manager; partnership manager; partnerships manager; channel manager; channel sales manager partner; alliance|alliances manager; strategic partnerships|alliances manager; partner development|success manager; partner account manager; partnerships lead|associate; fundraiser; fundraising manager|officer',
  ],
  [
    'professional',
    'customer-success-and-support',
    'customer success manager|associate|executive|partner|engineer|advocate|lead; client success manager|specialist; CSM; customer service rep|associate|executive|assistant; customer support associate|engineer|executive; support engineer|associate; customer care executive; client service|services associate|executive; customer experience manager|associate; onboarding manager|specialist; implementation specialist|consultant; customer advocate; technical support engineer|specialist|representative|agent; application support engineer; concierge; community support',
  ],
  [
    'professional',
    'marketing',
    'product marketing manager; brand manager; assistant brand manager; community|campaign|content|event|events manager; social media manager|executive; social media content creator; category manager; marketing executive|associate; marketer; marketeer; copywriter; SEO executive; growth hacker|marketer; media buyer|planner; brand executive; digital marketing executive|specialist; crm manager|specialist; influencer manager; growth lead; advertising executive|specialist; influencer; traffic manager',
  ],
  [
    'professional',
    'media-and-communication',
    'copy|associate|assistant editor; writer; content creator; producer; associate producer; translator; interpreter; communications executive|associate; pr specialist|executive|consultant|officer; public relations executive; press officer|secretary; spokesperson; spokesman; spokeswoman; broadcaster; anchor; presenter; announcer; columnist; correspondent; videographer; camera operator; cameraman; sound engineer; proofreader; novelist; poet; playwright; scriptwriter; screenwriter; storyteller',
  ],
  [
    'professional',
    'human-resources',
    'executive search associate|partner; recruiter; {recruitment|recruiting|talent acquisition} executive|partner|associate; headhunter; head hunter; sourcer; talent partner; hr business partner; hrbp; people partner; people business partner; human resources business partner; hr executive|associate; human resources executive; sourcing partner; talent development partner; talent acquisition; payroll executive; training and development specialist; learning and development partner; training coordinator|officer; talent manager; career coach|counselor|advisor|consultant; people and culture partner',
  ],
  [
    'professional',
    'finance',
    'sales controller; finance business partner; investment associate|manager; trader; broker dealer; stock broker; stockbroker; financial modeler; wealth advisor|manager; underwriter; actuary; treasurer; finance executive|associate; teller; portfolio manager|analyst; fund manager|accountant; asset manager; risk manager; credit manager; loan officer|processor|originator; claims adjuster|handler; equity {analyst|research analyst}; quantitative analyst; quant; venture capitalist; economist finance; revenue analyst; loss adjuster; m a analyst|associate',
  ],
  [
    'professional',
    'accounting',
    'accountant; cpa; bookkeeper; book keeper; tax advisor|adviser|specialist|analyst|associate|preparer; accounts {executive|assistant clerk}; accounting associate; audit associate; ap specialist; ar specialist; invoice clerk',
  ],
  [
    'professional',
    'engineering',
    'engineer; engineers; engg; engr; ml engineer; developer; dev; programmer; coder; software craftsman; software craftsperson; machinist; mechanic; welder; fitter; turner; millwright; cnc operator; draftsman; drafter; cad designer; {field service|hvac|service} technician; sre; sdet; land surveyor; engineering manager individual contributor; full stack; quantity surveyor; inventor; hardware designer; metallurgist',
  ],
  [
    'strategic',
    'engineering',
    'senior|sr staff engineer; {software|technical|application|applications|systems|system|integration|platform|devops|embedded|mobile|frontend|backend} architect',
  ],
  [
    'professional',
    'information-technology',
    'vpn administrator|engineer; firewall administrator|engineer; system|linux|windows|security|server|sap|application administrator; system|systems|network|database admin; sysadmin; sys admin; dba; it {specialist|technician|consultant|support|engineer|analyst|administrator|officer|executive|professional|coordinator|auditor|associate|operator|help desk|business analyst|business partner|trainer}; data {scientist|modeler|protection engineer|quality analyst|annotator}; ai {specialist|consultant}; machine learning scientist; applied scientist; network engineer; {systems|system|security|information security|cyber security|cybersecurity|cloud support|infrastructure|it support|help desk} engineer|analyst|specialist|consultant; soc analyst; penetration tester; pentester; ethical hacker; {business intelligence|bi} analyst|developer|consultant|engineer|specialist; analytics engineer; reporting analyst; {help desk|helpdesk|service desk|desktop support} engineer; erp consultant|specialist|analyst; sap consultant|analyst|specialist; salesforce consultant|admin; computer scientist; webmaster; web administrator; information officer; gis analyst|specialist; prompt engineer; etl developer; incident manager; technical consultant; functional consultant; crm administrator; digital forensics analyst',
  ],
  [
    'strategic',
    'information-technology',
    '{solutions|solution|enterprise|cloud|security|data|network|infrastructure|it|information|business|azure|aws|salesforce|sap|technology|cyber security|ai} architect',
  ],
  [
    'professional',
    'arts-and-design',
    'designer; stage designer; hairdresser; photographer; animator; artist; musician; singer; songwriter; composer; dancer; choreographer; actor; actress; dj; director of photography; cinematographer; film|casting|music|theatre|theater|stage|artistic|movie|tv|fashion director; film maker; filmmaker; art director; associate creative director art; architect; creative; model maker; curator; sculptor; painter; pianist; guitarist; violinist; ux researcher designer; interior decorator; craftsman; goldsmith; tailor; seamstress; comedian; performer; calligrapher',
  ],
  [
    'professional',
    'legal',
    'lawyer; attorney; solicitor; barrister; paralegal; legal associate; counsel; associate counsel; notary; compliance associate|executive; DPO; company secretary; corporate secretary; judge; prosecutor; magistrate; legal; regulatory affairs associate|executive; contract manager|administrator|specialist|officer; contracts manager; aml analyst|officer; mediator; arbitrator; public defender; conveyancer; bailiff',
  ],
  [
    'professional',
    'healthcare-services',
    'nurse; rn; er nurse; doctor; physician; general practitioner; surgeon; dentist; dental hygienist|technician; orthodontist; pharmacist; psychologist; psychiatrist; therapist; psychotherapist; physiotherapist; physio; chiropractor; paramedic; emt; veterinarian; vet; midwife; caregiver; carer; home care aide; radiologist; cardiologist; dermatologist; neurologist; pediatrician; paediatrician; oncologist; gynecologist; anesthesiologist; anaesthetist; pathologist; ophthalmologist; optometrist; optician; dietitian; dietician; nutritionist; lab technician medical; medical laboratory scientist|technician|technologist; radiographer; sonographer; phlebotomist; epidemiologist; audiologist; urologist; nursing assistant aide; certified nursing assistant; personal trainer health; case manager; medical coder; resident; acupuncturist; clinician; registrar medicine; medical science liaison',
  ],
  [
    'professional',
    'education',
    'assistant professor; teacher; lecturer; tutor; technical trainer; educator; teaching fellow|artist; instructional designer; curriculum developer|designer; academic counselor; school counselor; librarian; teaching associate; admissions counselor; faculty; learning designer; study advisor; e learning developer; childcare worker; nanny',
  ],
  [
    'professional',
    'research',
    'researcher; scientist; research associate|fellow|engineer|nurse; postdoc; post doc; postdoctoral fellow|associate|scholar; post doctoral researcher|fellow; economist; statistician; chemist; biologist; physicist; geologist; mathematician; biochemist; microbiologist; astronomer; sociologist; anthropologist; archaeologist; historian; philosopher; clinical research associate|coordinator; cra; principal investigator; biostatistician; bioinformatician; geneticist; linguist; meteorologist; ecologist; oceanographer; geophysicist; zoologist; botanist; agronomist; hydrologist; criminologist; demographer; policy analyst|advisor; geographer',
  ],
  [
    'professional',
    'purchasing',
    'buyer; purchaser; {procurement|purchasing|sourcing|purchase} {executive|associate|engineer|lead|business partner}; merchandiser; vendor manager; supplier manager; commodity manager; category specialist|buyer',
  ],
  [
    'professional',
    'operations',
    '{logistics|production|demand|operations|supply|material|materials|transport|inventory|shipping|warehouse|fleet|maintenance|import|export|supply chain|fulfillment|distribution|freight|store operations|operation|master} {planner|coordinator|specialist|analyst|associate|executive|officer|clerk|worker|operator|controller|agent|technician|administrator|operative|scheduler|professional|representative}; import export executive; dispatcher; driver; courier; freight forwarder|broker; warehouseman; packer; storekeeper; store keeper; factory worker; assembler; material handler; business operations associate; sales operations associate; process {analyst|improvement engineer}; lean expert; six sigma black|green belt; operations; logistician; air traffic controller; postman; mail carrier',
  ],
  [
    'professional',
    'quality-assurance',
    'tester; qa {engineer|automation engineer|executive|lead|associate}; qc engineer|chemist; quality {engineer|assurance engineer|control engineer|executive|associate}; test {engineer|automation engineer|lead}; validation engineer|specialist; {hse|ehs|hseq|qhse|safety|health and safety|food safety|environmental health} officer|specialist|engineer|advisor|coordinator|inspector|consultant|technician; metrologist; calibration technician',
  ],
  [
    'professional',
    'real-estate',
    'realtor; real estate {developer|associate|salesperson|sales agent|executive}; property manager|developer|investor; {estate|letting|lettings|leasing} agent|negotiator|consultant|specialist; appraiser; valuer; community association manager; land agent; building surveyor; chartered surveyor',
  ],
  [
    'professional',
    'military-and-protective-services',
    'policeman; policewoman; constable; detective; soldier; infantryman; firefighter; fireman; fire fighter; security supervisor assistant; guard; bodyguard; naval|customs|border|probation|correctional|corrections|prison|intelligence officer; army; marine; veteran; paratrooper; lifeguard; close protection officer; patrol officer; private investigator; sheriff; ranger; military police; fighter pilot; special agent; intelligence analyst',
  ],
  [
    'professional',
    'community-and-social-services',
    'priest; imam; rabbi; chaplain; minister of religion; missionary; youth leader; counselor; counsellor; volunteer coordinator|manager; community {organizer|organiser|worker|health worker|liaison|coordinator}; support worker; case worker; caseworker; aid worker; social educator; activist; community manager nonprofit; deacon; nun; monk; reverend',
  ],
  [
    'professional',
    undefined,
    'intern|internship coordinator; electrician; plumber; carpenter; bricklayer; painter and decorator; roofer; conductor; tour guide; tour manager; specialists; planner; co ordinator; officer; representative; technician; administrator; generalist; practitioner; surveyor; adviser; advisor; agent; broker; strategist; evangelist; worker; employee; professional; operative; inspector general; controller assistant; facilitator; liaison; ambassador; cartographer; staff; team member; crew member; associate consultant; examiner; moderator; collaborator; contractor; attendant; organizer; scheduler; estimator; janitor; caretaker; cleaner; housekeeper; cabin crew; seafarer; sailor; chef; cook; baker; barista; bartender; waiter; waitress; server; butcher; farmer; gardener',
  ],
  ['senior', undefined, 'sme; expert; experts; guru; senior associate; senior executive'],
  [
    'professional',
    undefined,
    '{process|data|service|risk|system|application|platform|solution|feature|content|business process} owner',
  ],
  [
    'professional',
    'administrative',
    'administrative executive|manager|associate; administration executive; office manager|support|executive; typist; business support officer|administrator|executive; document controller; admin executive; office and administration manager; data entry; archivist',
  ],
  [
    'strategic',
    undefined,
    'key expert; fellow; special advisor|adviser; senior advisor|adviser; thought partner; executive in residence; entrepreneur in residence',
  ],
  ['strategic', 'engineering', 'staff engineer; staff developer'],
  ['strategic', 'arts-and-design', 'staff designer; staff product designer'],
  ['strategic', 'product-management', 'staff product manager'],
  ['strategic', 'research', 'staff scientist; staff researcher'],
  ['strategic', 'information-technology', 'staff data scientist|analyst'],
  ['strategic', 'media-and-communication', 'editor at large'],
  ['senior', 'engineering', 'tech lead; technical leader'],
  ['senior', 'legal', 'of counsel'],
  ['professional', 'accounting', 'payroll accountant'],
  ['senior', 'accounting', 'audit|tax senior'],
  [
    'senior',
    'healthcare-services',
    'consultant anaesthetist|surgeon|physician|cardiologist|psychiatrist|radiologist|paediatrician|neurologist|oncologist|dermatologist|gynaecologist|urologist|gastroenterologist|nephrologist|ophthalmologist|pathologist|obstetrician|geriatrician; consultant {orthopaedic|general|vascular|plastic} surgeon',
  ],
  ['entry', undefined, 'helper; aide'],
  ['entry', 'engineering', 'engineer in training; eit'],
  ['entry', 'administrative', 'clerical assistant; virtual assistant; office boy; general assistant'],
  [
    'entry',
    'sales',
    'store associate; cashier; shop assistant; sales clerk; store assistant; sales trainee assistant; store clerk',
  ],
  [
    'entry',
    'education',
    'teaching assistant; teacher assistant; teacher aide; teacher s assistant; classroom assistant; nursery assistant',
  ],
  ['entry', 'healthcare-services', 'nurse s aide; nurse aide; dental nurse assistant'],
  ['entry', 'operations', 'kitchen porter|assistant|helper; kitchen hand; dishwasher; laborer; labourer'],
];

/** Those whose function is that of the field beside them, if one is. */
export const EN_WEAK_ROLES: readonly Row[] = [
  [
    'professional',
    'consulting',
    'evp consultant; consultant; technology|transformation consultant; engagement manager; ceo|founder coach; ceo|cfo|executive advisor; management adviser; business advisor|adviser; strategy advisor; consulting associate',
  ],
  ['professional', 'administrative', 'clerk'],
  ['professional', 'finance', 'controller'],
  ['professional', 'accounting', 'auditor'],
  ['professional', 'education', 'trainer; instructor; coach'],
  ['professional', 'quality-assurance', 'inspector'],
  ['professional', 'engineering', 'technologist'],
];
