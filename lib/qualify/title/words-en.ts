import type { Vocabulary } from './vocabulary.ts';
import { EN_ROLES, EN_WEAK_ROLES } from './words-en-roles.ts';

export const EN: Vocabulary = {
  language: 'en',
  ranks: [
    [
      'owner-partner',
      'entrepreneurship',
      'founder; cofounder; co founder; founder owner; founding member; serial entrepreneur; entrepreneur; solopreneur; founders; startup founder; foundress',
    ],
    [
      'owner-partner',
      undefined,
      'owner of the company|business|firm|brand; owner of a small|family business|company; owner; co owner; coowner; owner operator; owner manager; owner director; business owner; proprietor; proprietress; sole proprietor; managing|founding|general|equity|senior|name|venture|investment partner; tax|audit|law|litigation|advisory|assurance partner; shareholder; co proprietor; franchise owner; franchisee; managing member',
    ],
    [
      'cxo',
      'general-management',
      'ceo; c e o; chief executive; chief executive officer; president; co president; co ceo; managing director; joint managing director; executive chair|chairman|chairwoman|chairperson; chairman; chairwoman; chairperson; chairman and managing director; CMD; secretary general; general secretary; global ceo; group ceo; deputy|vice ceo; governor; deputy managing director; company director; mayor',
    ],
    [
      'cxo',
      'finance',
      'cfo; c f o; chief finance|financial officer; chief investment officer; chief risk officer; chief accounting officer; finance chief; chief credit officer; group cfo; deputy cfo',
    ],
    [
      'cxo',
      'operations',
      'coo; c o o; chief operating|operations officer; chief supply chain officer; csco; chief logistics officer; chief manufacturing officer',
    ],
    [
      'cxo',
      'engineering',
      'cto; c t o; chief technology|technical officer; chief engineering officer; chief technologist',
    ],
    [
      'cxo',
      'information-technology',
      'cio; c i o; ciso; c i s o; chief information|data|digital|ai|analytics officer; chief information security officer; chief security officer; chief data and analytics officer; chief digital and information officer; CDIO',
    ],
    ['cxo', 'marketing', 'cmo; c m o; chief marketing officer; chief brand|growth officer'],
    ['cxo', 'sales', 'cro; c r o; CSO; chief revenue|sales|commercial officer'],
    [
      'cxo',
      'human-resources',
      'chro; c h r o; CPO people; chief people|talent|hr|learning|culture|diversity officer; chief human resources|resource officer; chief people and culture officer; chief human capital officer; chief people operations officer; chief happiness and people officer',
    ],
    ['cxo', 'product-management', 'chief product officer; chief product and technology officer; CPTO'],
    [
      'cxo',
      'legal',
      'chief legal|compliance|privacy officer; general counsel; CLO; chief ethics and compliance officer; group general counsel; deputy general counsel',
    ],
    ['cxo', 'purchasing', 'chief procurement|purchasing|sourcing officer'],
    [
      'cxo',
      'customer-success-and-support',
      'chief customer|experience officer; chief customer success|experience officer',
    ],
    ['cxo', 'healthcare-services', 'chief medical|nursing|clinical officer; chief nurse executive'],
    ['cxo', 'research', 'chief scientific|science|research officer; chief research and development officer'],
    ['cxo', 'arts-and-design', 'chief creative|design officer'],
    [
      'cxo',
      'media-and-communication',
      'chief communications|communication|content|media officer; chief corporate affairs officer',
    ],
    [
      'cxo',
      'business-development',
      'chief business officer; chief business development officer; chief partnerships|partnership|development officer',
    ],
    ['cxo', 'administrative', 'chief administrative|administration officer'],
    ['cxo', 'quality-assurance', 'chief quality officer'],
    [
      'cxo',
      'education',
      'chief academic|education officer; vice chancellor; provost; chancellor; pro vice chancellor; university president',
    ],
    [
      'vice-president',
      undefined,
      'vp; v p; vice president; svp; evp; avp; gvp; rvp; savp; senior|executive|assistant|associate|group|regional|area|corporate|divisional vice president; senior|executive|sr|exec|assistant|associate vp; sr|exec vice president; vice presidents; vice pres; deputy vice president; vice chair|chairman',
    ],
    [
      'director',
      undefined,
      'director; dir; directors; co director; deputy|associate|assistant|senior|sr director; head of department; department head; executive director; group head; practice lead|leader|head; head of division; division head; managing principal; department chair',
    ],
    ['director', 'arts-and-design', 'creative director; design director'],
    [
      'director',
      'sales',
      'account director; client director; strategic account director; key account director; group account director',
    ],
    ['director', 'engineering', 'technical director; technology director'],
    [
      'director',
      'education',
      'headmaster; headmistress; school principal; dean; associate|assistant|vice dean; head of school; head of faculty',
    ],
    ['director', 'accounting', 'comptroller'],
    [
      'director',
      'healthcare-services',
      'medical director; clinical director; director of nursing; nursing director; hospital director|administrator',
    ],
    [
      'director',
      'program-and-project-management',
      'project director; program|programme director; delivery director',
    ],
    [
      'experienced-manager',
      undefined,
      'restaurant manager; store manager; shop manager; manager; mgr; mngr; mgmt lead; senior|sr manager; superintendent; branch|department|dept|division|divisional|unit manager; managers; section manager; practice|clinic manager; senior|sr mgr; executive manager; group manager; practice area lead',
    ],
    [
      'experienced-manager',
      'general-management',
      'general manager; country manager; GM; site manager; deputy|assistant general manager; AGM; DGM; country head; country lead; area general manager; regional general manager; business manager; business unit manager; center manager; centre manager; hotel manager',
    ],
    [
      'experienced-manager',
      'operations',
      'plant|warehouse|factory|depot|terminal|fleet|facility|facilities|logistics manager; supply chain manager; operation manager; production manager; station manager',
    ],
    [
      'experienced-manager',
      'engineering',
      'engineering manager; software development manager; software manager; construction manager; SDM; technical manager; maintenance manager',
    ],
    [
      'experienced-manager',
      'healthcare-services',
      'nurse manager; nursing manager; head nurse; matron; chief nurse; ward manager; pharmacy manager',
    ],
    [
      'experienced-manager',
      'education',
      'deputy head teacher; deputy principal; assistant principal; vice principal; head of year; department chairperson',
    ],
    [
      'experienced-manager',
      'accounting',
      'financial|finance|group|corporate|plant controller; accounting manager; accounts manager; finance and accounting manager; audit manager; tax manager; payroll manager',
    ],
    ['experienced-manager', 'legal', 'legal manager; compliance manager'],
    [
      'experienced-manager',
      'quality-assurance',
      'quality manager; qa manager; qc manager; quality assurance|control manager',
    ],
    ['experienced-manager', 'research', 'research manager; lab manager; laboratory manager'],
    ['experienced-manager', 'real-estate', 'leasing manager; real estate manager; lettings manager'],
    [
      'entry-manager',
      undefined,
      'assistant store manager; deputy store manager; assistant manager; asst manager; asst mgr; supervisor; supervisors; team lead; team leader; teamlead; teamleader; team manager; shift lead|leader|supervisor|manager|boss; crew lead|leader|chief; squad lead|leader; group leader; foreman; forewoman; foreperson; assistant branch manager; section head|leader|chief|lead; duty manager; floor manager|supervisor|lead; line lead|leader|manager; chapter lead; cell leader; associate manager; junior manager; site supervisor; charge nurse; department supervisor; front office supervisor|manager',
    ],
    ['entry-manager', 'sales', 'sales supervisor; sales team lead|leader|manager'],
    [
      'entry-manager',
      'engineering',
      'engineering lead; engineering team lead; development lead; dev lead; tech team lead; maintenance supervisor',
    ],
    [
      'entry-manager',
      'healthcare-services',
      'charge nurse; nurse supervisor; nursing supervisor; nurse in charge',
    ],
    ['entry-manager', 'military-and-protective-services', 'security supervisor'],
    ['experienced-manager', 'military-and-protective-services', 'security manager'],
    ['director', 'military-and-protective-services', 'police chief; chief of police; fire chief'],
  ],
  loneRanks: [
    ['owner-partner', undefined, 'partner'],
    ['director', undefined, 'head'],
  ],
  roles: EN_ROLES,
  weakRoles: EN_WEAK_ROLES,
  fields: [
    [
      'sales',
      'sales; revenue; commercial; account management; key accounts; key account; presales; pre sales; retail sales; ecommerce sales; inside sales; field sales; sales development; sales enablement; enterprise sales; channel sales; client relations; retail; wholesale; export; selling; accounts and sales; b2b sales; merchandising',
    ],
    [
      'marketing',
      'marketing; brand; branding; brand management; demand generation; demand gen; growth; digital marketing; product marketing; content marketing; seo; sem; ppc; advertising; lead generation; lead gen; e commerce; ecommerce; customer insights; consumer insights; marketing communications; marcom; social media; email marketing; performance marketing; influencer marketing; events; event; crm marketing; market research; field marketing; trade marketing; paid media; community; campaigns; growth marketing; acquisition; customer acquisition; loyalty',
    ],
    [
      'business-development',
      'business development; BD; partnerships; partnership; strategic partnerships; alliances; strategic alliances; channel; channels; bizdev; biz dev; corporate development; new business; business growth; channel partnerships; commercial development; market expansion; fundraising; partner success',
    ],
    [
      'finance',
      'finance; financial; financial planning; financial planning and analysis; FP&A; FPA; treasury; investor relations; investments; investment; m&a; mergers and acquisitions; tax; risk; risk management; credit; banking; investment banking; wealth management; asset management; private equity; venture capital; insurance; underwriting; claims; lending; loans; mortgage; equity research; trading; portfolio management; budgeting; pricing; actuarial; collections; financial services; corporate finance; fixed income; credit risk; budget; equities; capital markets',
    ],
    [
      'accounting',
      'accounting; accounts payable; accounts receivable; bookkeeping; audit; auditing; internal audit; external audit; accounts; general ledger; financial reporting; cost accounting; taxation; assurance; billing; invoicing; accountancy; AP; AR',
    ],
    [
      'human-resources',
      'executive search; hr; human resources; human resource; people; people and culture; people operations; people ops; talent; talent acquisition; talent management; recruitment; recruiting; learning and development; compensation and benefits; L&D; HRD; human capital; culture; payroll; employee experience; employer branding; employer brand; organizational|organisational development; diversity; diversity and inclusion; DEI; employee relations; industrial relations; compensation; benefits; total rewards; rewards; staffing; workforce; hris; people development; onboarding; employee engagement; personnel; labor|labour relations; leadership development; organization development',
    ],
    [
      'information-technology',
      'IT; information technology; information systems; information security; infosec; cyber security; cybersecurity; cyber; infrastructure; data; data analytics; analytics; business intelligence; BI; data science; cloud; ICT; MIS; digital transformation; ERP; help desk; helpdesk; service desk; machine learning; AI; artificial intelligence; systems; technical support; it operations; it support; it infrastructure; network; networks; network security; security operations; database; databases; data management; data governance; enterprise architecture; it security; application support; desktop support; SAP; salesforce; data platform; enterprise applications; business systems; big data; IT service management; information management; applications; digital technology; desktop; nlp; deep learning; computer',
    ],
    [
      'engineering',
      'engineering; software engineering; software development; software; technology; development; R&D; research and development; devops; platform engineering; mechanical; electrical; maintenance; backend; back end; frontend; front end; full stack; fullstack; product development; product engineering; site reliability; civil engineering; structural; electronics; automation; robotics; embedded; firmware; hardware; chemical engineering; process engineering; web development; mobile development; android; ios; python; javascript; react; technical; construction; test automation; data engineering; app development; application development; manufacturing engineering; design engineering; mechatronics; aerospace; automotive; instrumentation; web; java; node; mobile; cad; engineering services; tooling; game development; blockchain',
    ],
    [
      'operations',
      'operations; ops; operational; supply chain; logistics; production; manufacturing; warehouse; warehousing; distribution; fulfilment; fulfillment; plant; fleet; transport; transportation; business operations; revenue operations; revops; rev ops; sales operations; sales ops; marketing operations; facilities; facilities management; facility management; facility; cold chain; cold storage; supply; service delivery; store operations; shipping; freight; inventory; import and export; import export; customs; planning; demand planning; production planning; materials; operations excellence; operational excellence; process improvement; continuous improvement; lean; business excellence; retail operations; back office; freight forwarding; ocean freight; air freight; dispatch; packaging; assembly; logistic; operation; field operations; shop floor; mining; business process',
    ],
    [
      'purchasing',
      'procurement; purchasing; sourcing; strategic sourcing; buying; category management; vendor management; supplier management; supplier relations; indirect procurement; global sourcing; contracts and procurement; supplier relationship management; purchase',
    ],
    [
      'product-management',
      'product management; product; product strategy; product portfolio; product ownership; products; digital product; digital products; product owner team; product innovation',
    ],
    [
      'program-and-project-management',
      'program management; project management; programme management; projects; programs; programmes; program; programme; project; PMO; delivery; project delivery; agile; agile delivery; portfolio; transformation; project controls; change management; project office; program office; agile coaching; scrum',
    ],
    [
      'customer-success-and-support',
      'customer success; client success; customer support; customer service; customer experience; customer care; client services; client service; client support; support; after sales; aftersales; cx; contact center; call center; contact centre; call centre; customer services; client experience; customer relations; customer onboarding; technical account management; guest services; guest relations; guest experience; member services; service; customer operations; customer; customers; client; clients; field service; product support; patient experience',
    ],
    [
      'legal',
      'legal; legal affairs; compliance; regulatory affairs; regulatory; data protection; privacy; corporate governance; governance; litigation; contracts; contract management; intellectual property; ip; patents; patent; ethics; legal and compliance; legal operations; law; governance risk and compliance; GRC; AML; anti money laundering; kyc; ethics and compliance; employment law; corporate law; tax law; trademarks; regulatory compliance',
    ],
    [
      'quality-assurance',
      'quality; quality assurance; quality control; qa; qc; qhse; testing; quality management; software testing; quality engineering; HSE; EHS; HSEQ; test; food safety; quality and safety; health safety and environment; supplier quality; validation; health and safety; inspection; safety',
    ],
    [
      'research',
      'research; clinical research; user research; ux research; science; scientific research; scientific affairs; laboratory; lab; applied research; sciences; applied science; market insights; drug discovery; biology; chemistry; physics; economics; innovation research',
    ],
    [
      'arts-and-design',
      'design; ux; ui; ux design; user experience; creative; art; product design; graphic design; visual design; interior design; fashion design; service design; brand design; design systems; industrial design; creative services; art direction; animation; game design; 3d; arts; photography; music; fashion; web design; ui design; ux ui; visual',
    ],
    [
      'media-and-communication',
      'communications; communication; corporate communications; corporate communication; public relations; PR; media; media relations; editorial; content; public affairs; internal communications; external communications; external affairs; corporate affairs; government affairs; government relations; press; publishing; broadcasting; journalism; video; video production; film; content strategy; public policy; social media and communications; news; communications and marketing; localization; translation; radio; tv; television',
    ],
    [
      'education',
      'junior school|high|college; senior school|high; associate professor; education; academic; academics; academic affairs; teaching; student affairs; training; admissions; curriculum; learning; instruction; instructional design; early childhood education; student services; e learning; elearning; enrollment; special education; higher education; student success; physics education; stem education',
    ],
    [
      'healthcare-services',
      'senior care|living; care home; nursing home; nursing; clinical; medical; medicine; patient care; patient services; pharmacy; health; healthcare; health care; clinical services; medical affairs; clinical operations; patient safety; rehabilitation; dental; public health; mental health; care; medical services; surgery; radiology; oncology; cardiology; emergency medicine; pediatrics; paediatrics; occupational health; physiotherapy; home care; elderly care; veterinary; hospital; psychology; infection control; anesthesia',
    ],
    [
      'administrative',
      'administration; administrative; office management; admin; secretarial; corporate services; office; office services; general affairs; general services; office administration; records; records management; business administration; executive support; workplace; document control; front office',
    ],
    [
      'consulting',
      'consulting; advisory; consultancy; management consulting; strategy consulting; advisory services; professional services; business consulting',
    ],
    [
      'real-estate',
      'real estate; property; property management; leasing; property development; properties; lettings; estates; realty; real estate development; commercial real estate; residential; land acquisition; asset and property management; housing; corporate real estate',
    ],
    [
      'military-and-protective-services',
      'chief petty officer; chief warrant officer; petty officer; warrant officer; corporal; private first class; major general; admiral; rear admiral; commodore; wing commander; squadron leader; flight lieutenant; colonel; general of the army; brigadier; commander; police captain; captain of police; police inspector; major; lieutenant colonel; sergeant; staff sergeant; police sergeant; lieutenant; fire captain; security services; safety and security; physical security; corporate security; army; navy; air force; military; police; law enforcement; fire; fire and rescue; fire safety; loss prevention; public safety; emergency services; emergency response; infantry; border security; defense; defence; civil protection; guarding; crime prevention',
    ],
    [
      'community-and-social-services',
      'social services; community outreach; social work; community services; community development; youth services; volunteer management; volunteers; child protection; child welfare; family services; youth; outreach; social care; homelessness; humanitarian; humanitarian affairs; refugee services; community engagement; community relations; charity; ministry; philanthropy; social impact; programs and outreach; counseling; counselling; case management; welfare; nonprofit programs; donor relations',
    ],
    ['general-management', 'general management; strategy and general management'],
    ['entrepreneurship', 'entrepreneurship'],
    [undefined, 'food and beverage; f&b; housekeeping; hospitality; front of house; kitchen'],
  ],
  grades: [
    ['senior', 'senior; sr; snr; lead; experienced; expert'],
    [
      'strategic',
      'principal; distinguished; chief; sr|senior principal; staff software|frontend|backend|data|security|platform|devops|ml|ai|machine|infrastructure|systems|cloud|mobile|ios|android|qa|hardware|firmware|embedded|site|full|research|network|test|design|applied|ux|reliability|web|mechanical|electrical; senior|sr staff software|engineer|product|data',
    ],
    [
      'entry',
      'junior; jr; jnr; entry level; entry; graduate; associate; assistant project; apprentice graduate; newly qualified; trainee assistant; beginner',
    ],
  ],
  training:
    'intern; interns; internship; trainee; apprentice; apprenticeship; working student; manager in training; co op student; co op; {management|graduate|sales} trainee; summer analyst|associate|intern|clerk; articled clerk; {phd|ph d|doctoral|mba|masters} candidate; undergraduate; {phd|ph d|doctoral} student; articling student; student intern; extern; pupil barrister; cadet; postgraduate student',
  students:
    'medical student; law student; mba; student; phd|ph d student; mba student; graduate|undergraduate|college|university student; doctoral student; freshman; sophomore; final year student; {engineering|business|marketing|finance|accounting|economics|nursing|psychology|design|architecture|computer science|data science} student; masters|bachelor|bachelors student',
  deputies: 'assistant; asst; deputy assistant',
  gatekeepers:
    'executive assistant; personal assistant; receptionist; front desk receptionist|agent|officer; secretary; executive|legal|medical|school|department|personal|private secretary; PA to; EA to; EA; PA; assistant to; assistant to the; executive|personal assistant to; executive|personal assistant to the; senior executive assistant; executive assistant and office manager; secretary to; secretary to the; front desk; front desk assistant; office of the ceo; executive administrative assistant; executive admin; executive administrator; executive support assistant; executive support; executive secretary; administrative assistant to; administrative assistant to the; executive business partner; office of the president; board secretary; corporate receptionist; virtual executive assistant; ea pa; chief executive s office',
  not: 'i|we write|build|make|create|design|work|connect|advise|turn|scale|grow|love|speak|sell|recruit|consult|guide|show|empower|partner|teach|give|serve|get|cover|interview|photograph|report; no longer; not; to; past; aspiring; aspirant; future; wannabe; wanna be; would be; soon to be; incoming; upcoming; helping; i help; we help; helped; help; helps; seeking; looking for; searching for; in search of; open to; open for; passionate about; passion for; advisor to; adviser to; consultant to; reporting to; report to; reports to; working with; supporting; trusted by; coach to; coach for; coaching; mentor to; mentor for; mentoring; empowering; enabling; connecting; not a; not an; author of; host of; interviewing; board member; board director; non executive; non executive director|chairman|chair; nonexecutive director; independent director|board; independent non executive director; member of the board; board of directors; advisory board; board advisor|adviser|observer|trustee|chair; trustee; on behalf of; candidate for; candidate; working towards; recruiting for; hiring for; hiring a|an; hiring; we re hiring; we are hiring; we hire; i place; placing; i coach; i train; teaching; training for; partner to; partnering with; working for; studying; applying for; ready to become; wants to be; dreaming of; on my way to; transitioning to; transitioning into; pivoting to; interested in; love; lover; fan of; friend of; married to; ask me about; join; we build for; serving; building for; making; turning; bringing; NED; speaker on; speaker at; speaks to; trusted advisor|adviser to; advising; advises; spouse of; wife of; husband of; son of; daughter of; assisting; i support; looking to; eager to; hopes to; wishes to; dream job; dreams of',
  former:
    'ex; former; formerly; previous; previously; prev; past position; once; one time; ex company; was; former; late; erstwhile; outgoing',
  gone: 'fresher; fresh|recent graduate; retired; emeritus; emerita; deceased; unemployed; in retirement; semi retired; laid off; between jobs; between roles; stay at home; stay at home mom|dad|parent; pensioner; on sabbatical',
  employer: 'at',
  links: 'of; for; in; the; on; within; across; to the team',
  and: 'and; plus; n; as well as; also',
  again: 'now; currently; turned; today; present; at present; presently',
  formsBefore: 'PT; CV',
  formsAfter:
    'ltd; limited; llc; inc; incorporated; corp; plc; llp; gmbh; GMBH; KG; AG; sarl; SARL; SAS; srl; s r l; spa; s p a; s a s; s a; s l; s l u; b v; BV; NV; n v; lda; ltda; tbk; pvt ltd; pte ltd; gmbh co kg; gmbh and co kg; sp z o o; s a r l; company; co ltd; fz llc; s c; holdings; SE; oy; ab',
  plain:
    'global; regional; national; international; corporate; worldwide; area; group; local; interim; acting; fractional; part time; full time; freelance; contract; emea; apac; latam; amer; mena; dach; nordics; benelux; gcc; asean; anz; europe; asia; africa; americas; uk; usa; us; germany; france; spain; india; middle east; key; enterprise; field; strategic; strategy; digital; cluster; new; inside; joint; north; south; east; west; central; department; dept; division; team; unit; business unit; management; services; solutions; systems engineering; b2b; b2c; saas; smb; mid market; northern; southern; eastern; western; remote; hybrid; onsite; certified; chartered; registered; licensed; independent; self employed; temporary; permanent; overseas; domestic; external; internal; departmental; high; first; second; II; III; IV; l1|l2|l3|l4|l5|l6|l7|l8; ic1|ic2|ic3|ic4|ic5|ic6|ic7; e3|e4|e5|e6|e7|e8; m1|m2|m3; level 1|2|3|4|5|i|ii|iii|iv|v; grade 1|2|3|4|5|6|7|8|9; 1|2|3|4|5|i|ii|iii|iv',
  idle: 'dga; intern manager; angel investor; startup|board|strategic|independent|angel advisor|adviser|investor|mentor; head neck; head and neck; owner of a|an|my|two|three|the; owner of this; hiring manager; associate partner; procure to pay; purchase to pay; order to cash; record to report; go to market; end to end; business to business; direct to consumer; business to consumer; hire to retire; face to face; class president; team president; head start; partner in crime; lead by example; dog|cat|home|pet|car|horse|house|boat owner; founder s office; founders office; general partner program; executive education; product led; sales led; student council president; student body president; club president; lead magnet; data driven; manager tools; president s club; presidents club; thought leader; thought leadership; leader; people person; growth mindset; team player; ceo of my life; ceo of my own life; ceo of the household; director s cut; director of fun at home; director s chair; master of ceremonies; head over heels; head hunter s friend; vice versa; chair; art lover; food lover; key note; keynote speaker; public speaker; made in; vice captain; president of the club; brand ambassador; people manager; people leader; general public; sales driven; customer obsessed; customer centric; people first; design thinking; open source; chief of nothing; director of nothing; of nothing; tech enthusiast; enthusiast; lifelong learner; world record; open networker; linkedin top voice; top voice; forbes 30 under 30; best manager; best selling author; 1 on 1; 24 7; prime minister; minister; state secretary; secretary of state; ceo whisperer; ceo magazine; ceo mom; founder institute; ceo mentor; general contractor; general practitioner s wife; owner s representative; manager to manager; head office; head quarter|quarters; head quartered; student leader; student ambassador; startup weekend; managing my time; executive mba; executive level; executive programme; executive coaching; ceo coaching; leadership coaching; executive presence; chief editor s choice; president elect; ceo in training; founder in residence; startup mentor; founder mode',
  vices: 'deputy; vice',
  over: 'of myself; of my life; of my own life|destiny; of my own time',
};
