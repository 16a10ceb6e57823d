import type { Vocabulary } from './vocabulary.ts';
import { EN_ROLES, EN_WEAK_ROLES } from './words-en-roles.ts';

export const EN: Vocabulary = {
  language: 'en',
  ranks: [
    [
      'owner-partner',
      'entrepreneurship',
      'founder; cofounder; founding member; entrepreneur; solopreneur; founders; foundress',
    ],
    [
      'owner-partner',
      undefined,
      'owner of the company|business|firm|brand; owner of a small|family business|company; owner; coowner; owner operator; owner manager; owner director; proprietor; proprietress; managing|founding|general|equity|name|venture|investment partner; tax|audit|law|litigation|advisory|assurance partner; shareholder; franchisee; managing member',
    ],
    [
      'cxo',
      'general-management',
      'ceo; c e o; chief executive; chief executive officer; president; managing director; executive chair; chairman; chairwoman; chairperson; CMD; secretary general; general secretary; governor; company director; mayor',
    ],
    ['cxo', 'finance', 'cfo; c f o; chief accounting officer; finance chief'],
    ['cxo', 'operations', 'coo; c o o; chief operating|operations officer; csco'],
    ['cxo', 'engineering', 'cto; c t o; chief technologist'],
    [
      'cxo',
      'information-technology',
      'cio; c i o; ciso; c i s o; chief information|digital|ai officer; chief security officer; chief digital and information officer; CDIO',
    ],
    ['cxo', 'marketing', 'cmo; c m o'],
    ['cxo', 'sales', 'cro; c r o; CSO'],
    ['cxo', 'human-resources', 'chro; c h r o; CPO people; chief learning officer'],
    ['cxo', 'product-management', 'CPTO'],
    ['cxo', 'legal', 'chief legal officer; general counsel; CLO'],
    ['cxo', 'customer-success-and-support', 'chief customer|experience officer'],
    ['cxo', 'healthcare-services', 'chief nurse executive'],
    ['cxo', 'research', 'chief scientific officer; chief research and development officer'],
    ['cxo', 'arts-and-design', 'chief creative|design officer'],
    ['cxo', 'business-development', 'chief business officer; chief development officer'],
    ['cxo', 'education', 'provost; chancellor; university president'],
    [
      'vice-president',
      undefined,
      'vp; v p; vice president; svp; evp; avp; gvp; rvp; savp; vice presidents; vice pres; vice chair|chairman',
    ],
    [
      'director',
      undefined,
      'director; dir; directors; practice lead|leader; managing principal; department chair',
    ],
    ['director', 'sales', 'client director'],
    [
      'director',
      'education',
      'headmaster; headmistress; school principal; dean; head of school; head of faculty',
    ],
    ['director', 'accounting', 'comptroller'],
    ['director', 'healthcare-services', 'director of nursing; hospital director|administrator'],
    [
      'experienced-manager',
      undefined,
      'manager; mgr; mngr; mgmt lead; superintendent; managers; practice area lead',
    ],
    [
      'experienced-manager',
      'general-management',
      'general manager; country manager; GM; site manager; deputy|assistant general manager; AGM; DGM; country head; country lead; business manager; business unit manager; center manager; centre manager; hotel manager',
    ],
    ['experienced-manager', 'operations', 'factory|depot|terminal manager; station manager'],
    ['experienced-manager', 'engineering', ''],
    ['experienced-manager', 'healthcare-services', 'head nurse; matron; chief nurse; ward manager'],
    [
      'experienced-manager',
      'education',
      'deputy head teacher; deputy principal; assistant principal; vice principal; head of year; department chairperson',
    ],
    [
      'experienced-manager',
      'accounting',
      'financial|finance|group|corporate|plant controller; tax manager; payroll manager',
    ],
    [
      'entry-manager',
      undefined,
      'assistant store manager; assistant manager; asst manager; asst mgr; supervisor; supervisors; team lead; team leader; teamlead; teamleader; team manager; shift lead|leader|manager|boss; crew lead|leader|chief; squad lead|leader; group leader; foreman; forewoman; foreperson; assistant branch manager; section head|leader|chief|lead; duty manager; floor manager|lead; line lead|leader|manager; chapter lead; cell leader; junior manager; charge nurse; front office supervisor|manager',
    ],
    ['entry-manager', 'engineering', 'engineering lead; development lead; dev lead; tech team lead'],
    ['entry-manager', 'healthcare-services', 'nurse in charge'],
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
      'sales; revenue; commercial; account management; key accounts; key account; presales; ecommerce sales; sales enablement; channel sales; client relations; retail; wholesale; export; selling; accounts and sales; merchandising',
    ],
    [
      'marketing',
      'marketing; brand; branding; demand generation; demand gen; growth; product marketing; content marketing; seo; sem; ppc; advertising; lead generation; lead gen; e commerce; ecommerce; customer insights; consumer insights; marketing communications; marcom; social media; email marketing; influencer marketing; events; event; market research; trade marketing; paid media; community; campaigns; acquisition; customer acquisition; loyalty',
    ],
    [
      'business-development',
      'business development; BD; partnerships; partnership; alliances; channel; channels; bizdev; biz dev; corporate development; new business; business growth; channel partnerships; commercial development; market expansion; fundraising; partner success',
    ],
    [
      'finance',
      'fp&a; fpa; m&a; finance; financial; financial planning; financial planning and analysis; treasury; investor relations; investments; investment; mergers and acquisitions; tax; risk; credit; banking; wealth management; asset management; private equity; venture capital; insurance; underwriting; claims; lending; loans; mortgage; equity research; trading; portfolio management; budgeting; pricing; actuarial; collections; fixed income; credit risk; budget; equities; capital markets',
    ],
    [
      'accounting',
      'accounting; accounts payable; accounts receivable; bookkeeping; audit; auditing; accounts; general ledger; financial reporting; cost accounting; taxation; assurance; billing; invoicing; accountancy; AP; AR',
    ],
    [
      'human-resources',
      'executive search; hr; human resources; human resource; people; people and culture; people operations; people ops; talent; recruitment; recruiting; learning and development; compensation and benefits; l&d; HRD; human capital; culture; payroll; employee experience; employer branding; employer brand; organizational|organisational development; diversity; diversity and inclusion; DEI; employee relations; industrial relations; compensation; benefits; total rewards; rewards; staffing; workforce; hris; people development; onboarding; employee engagement; personnel; labor|labour relations; leadership development; organization development',
    ],
    [
      'information-technology',
      'IT; information technology; information systems; information security; infosec; cyber security; cybersecurity; cyber; infrastructure; data; analytics; business intelligence; BI; data science; cloud; ICT; MIS; digital transformation; ERP; help desk; helpdesk; service desk; machine learning; AI; artificial intelligence; systems; technical support; it operations; it infrastructure; network; networks; network security; security operations; database; databases; data governance; enterprise architecture; it security; application support; desktop support; SAP; salesforce; data platform; business systems; big data; information management; applications; digital technology; desktop; nlp; deep learning; computer',
    ],
    [
      'engineering',
      'r&d; engineering; software; technology; development; research and development; devops; platform engineering; mechanical; electrical; maintenance; backend; back end; frontend; front end; fullstack; product development; product engineering; site reliability; structural; electronics; automation; robotics; embedded; firmware; hardware; chemical engineering; process engineering; android; ios; python; javascript; react; technical; construction; test automation; data engineering; app development; application development; manufacturing engineering; design engineering; mechatronics; aerospace; automotive; instrumentation; web; java; node; mobile; cad; tooling; game development; blockchain',
    ],
    [
      'operations',
      'operations; ops; operational; supply chain; logistics; production; manufacturing; warehouse; warehousing; distribution; fulfilment; fulfillment; plant; fleet; transport; transportation; business operations; revenue operations; revops; rev ops; sales operations; sales ops; marketing operations; facilities; facility; cold chain; cold storage; supply; service delivery; store operations; shipping; freight; inventory; import and export; import export; customs; planning; demand planning; materials; operations excellence; operational excellence; process improvement; continuous improvement; lean; business excellence; retail operations; back office; freight forwarding; ocean freight; air freight; dispatch; packaging; assembly; logistic; operation; field operations; shop floor; mining; business process',
    ],
    [
      'purchasing',
      'procurement; purchasing; sourcing; buying; category management; supplier management; supplier relations; indirect procurement; contracts and procurement; supplier relationship management; purchase',
    ],
    [
      'product-management',
      'product; product portfolio; product ownership; products; digital product; product owner team; product innovation',
    ],
    [
      'program-and-project-management',
      'projects; programs; programmes; program; programme; project; PMO; delivery; project delivery; agile; portfolio; transformation; project controls; change management; project office; program office; agile coaching; scrum',
    ],
    [
      'customer-success-and-support',
      'customer success; client success; customer experience; customer care; support; after sales; aftersales; cx; contact center; call center; contact centre; call centre; client experience; customer relations; customer onboarding; technical account management; guest services; guest relations; guest experience; member services; service; customer operations; customer; customers; client; clients; product support; patient experience',
    ],
    [
      'legal',
      'legal; legal affairs; compliance; regulatory affairs; regulatory; data protection; privacy; governance; litigation; contracts; contract management; intellectual property; ip; patents; patent; ethics; legal and compliance; legal operations; law; governance risk and compliance; GRC; AML; anti money laundering; kyc; ethics and compliance; employment law; tax law; trademarks',
    ],
    [
      'quality-assurance',
      'quality; quality assurance; quality control; qa; qc; qhse; testing; software testing; quality engineering; HSE; EHS; HSEQ; test; food safety; quality and safety; health safety and environment; supplier quality; validation; health and safety; inspection; safety',
    ],
    [
      'research',
      'research; clinical research; user research; ux research; science; scientific research; scientific affairs; laboratory; lab; applied research; sciences; applied science; market insights; drug discovery; biology; chemistry; physics; economics; innovation research',
    ],
    [
      'arts-and-design',
      'design; ux; ui; user experience; creative; art; product design; graphic design; interior design; service design; brand design; design systems; industrial design; creative services; art direction; animation; game design; 3d; arts; photography; music; fashion; web design; visual',
    ],
    [
      'media-and-communication',
      'communications; communication; public relations; PR; media; media relations; editorial; content; public affairs; external affairs; corporate affairs; government affairs; government relations; press; publishing; broadcasting; journalism; video; video production; film; public policy; social media and communications; news; communications and marketing; localization; translation; radio; tv; television',
    ],
    [
      'education',
      'junior school|high|college; senior school|high; associate professor; education; academic; academics; academic affairs; student affairs; training; admissions; curriculum; learning; instruction; instructional design; early childhood education; student services; elearning; enrollment; special education; higher education; student success; physics education; stem education',
    ],
    [
      'healthcare-services',
      'senior care|living; care home; nursing home; nursing; clinical; medical; medicine; patient care; patient services; pharmacy; health; healthcare; medical affairs; clinical operations; patient safety; rehabilitation; dental; public health; mental health; care; surgery; radiology; oncology; cardiology; emergency medicine; pediatrics; paediatrics; occupational health; physiotherapy; home care; elderly care; veterinary; hospital; psychology; infection control; anesthesia',
    ],
    [
      'administrative',
      'administration; administrative; admin; secretarial; corporate services; office; general affairs; general services; records; business administration; workplace; document control; front office',
    ],
    ['consulting', 'consulting; advisory; consultancy; professional services; business consulting'],
    [
      'real-estate',
      'real estate; property; leasing; property development; properties; lettings; estates; realty; real estate development; commercial real estate; residential; land acquisition; asset and property management; housing',
    ],
    [
      'military-and-protective-services',
      'chief petty officer; chief warrant officer; petty officer; warrant officer; corporal; private first class; admiral; rear admiral; commodore; wing commander; squadron leader; flight lieutenant; colonel; general of the army; brigadier; commander; police captain; captain of police; police inspector; major; sergeant; staff sergeant; lieutenant; fire captain; security services; safety and security; physical security; corporate security; army; navy; air force; military; police; law enforcement; fire; fire and rescue; fire safety; loss prevention; public safety; emergency services; emergency response; infantry; border security; defense; defence; civil protection; guarding; crime prevention',
    ],
    [
      'community-and-social-services',
      'community outreach; social work; community services; community development; volunteer management; volunteers; child protection; child welfare; family services; youth; outreach; social care; homelessness; humanitarian; humanitarian affairs; refugee services; community engagement; community relations; charity; ministry; philanthropy; social impact; programs and outreach; counseling; counselling; case management; welfare; nonprofit programs; donor relations',
    ],
    ['general-management', 'general management'],
    ['entrepreneurship', 'entrepreneurship'],
    [undefined, 'food and beverage; f&b; housekeeping; hospitality; front of house; kitchen'],
  ],
  grades: [
    ['professional', 'freelancer; freelance; self employed'],
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
    'intern; interns; internship; trainee; apprentice; apprenticeship; working student; manager in training; co op student; co op; sales trainee; summer analyst|associate|clerk; incoming summer|spring|autumn|fall analyst|associate|intern; incoming intern|trainee|apprentice; articled clerk; {phd|ph d|doctoral|mba|masters} candidate; undergraduate; {phd|ph d|doctoral} student; articling student; extern; pupil barrister; cadet; postgraduate student',
  students: 'mba; undergraduate student; freshman; sophomore',
  deputies: 'assistant; asst; deputy assistant',
  gatekeepers:
    'executive assistant; personal assistant; secretary; EA; PA; assistant to; senior executive assistant; front desk; office of the ceo; executive administrative assistant; executive admin; executive administrator; executive support; administrative assistant to; executive business partner; office of the president; ea pa; chief executive s office',
  not: 'school governor; i|we write|build|make|create|design|work|connect|advise|turn|scale|grow|love|speak|sell|recruit|consult|guide|show|empower|partner|teach|give|serve|get|cover|interview|photograph|report; no longer; not; to; past; aspiring; aspirant; future; wannabe; wanna be; would be; soon to be; incoming; upcoming; helping; i help; we help; helped; help; helps; seeking; looking for; searching for; in search of; open to; open for; passionate about; passion for; advisor to; adviser to; consultant to; reporting to; report to; reports to; working with; supporting; trusted by; coach to; coach for; coaching; mentor to; mentor for; mentoring; empowering; enabling; connecting; not a; not an; author of; host of; interviewing; board member; board director; non executive; non executive director|chairman|chair; nonexecutive director; independent director|board; independent non executive director; member of the board; board of directors; advisory board; board advisor|adviser|observer|trustee|chair; trustee; on behalf of; candidate for; candidate; working towards; recruiting for; hiring for; hiring a|an; hiring; we re hiring; we are hiring; we hire; i place; placing; i coach; i train; teaching; training for; partner to; partnering with; working for; studying; applying for; ready to become; wants to be; dreaming of; on my way to; transitioning to; transitioning into; pivoting to; interested in; love; lover; fan of; friend of; married to; ask me about; join; we build for; serving; building for; making; turning; bringing; NED; speaker on; speaker at; speaks to; trusted advisor|adviser to; advising; advises; spouse of; wife of; husband of; son of; daughter of; assisting; i support; looking to; eager to; hopes to; wishes to; dream job; dreams of',
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
  idle: 'lead to cash; source to pay; lead to order; idea to market; md; plan b; intern manager; angel investor; startup|board|strategic|independent|angel advisor|adviser|investor|mentor; head neck; head and neck; owner of a|an|my|two|three|the; owner of this; hiring manager; associate partner; procure to pay; purchase to pay; order to cash; record to report; go to market; end to end; business to business; direct to consumer; business to consumer; hire to retire; face to face; class president; team president; head start; partner in crime; lead by example; dog|cat|home|pet|car|horse|house|boat owner; founder s office; founders office; general partner program; executive education; product led; sales led; student council president; student body president; club president; lead magnet; data driven; manager tools; president s club; presidents club; thought leader; thought leadership; leader; people person; growth mindset; team player; ceo of my life; ceo of my own life; ceo of the household; director s cut; director of fun at home; director s chair; master of ceremonies; head over heels; head hunter s friend; vice versa; chair; art lover; food lover; key note; keynote speaker; public speaker; made in; vice captain; president of the club; brand ambassador; people manager; people leader; general public; sales driven; customer obsessed; customer centric; people first; design thinking; open source; chief of nothing; director of nothing; of nothing; tech enthusiast; enthusiast; lifelong learner; world record; open networker; linkedin top voice; top voice; forbes 30 under 30; best manager; best selling author; 1 on 1; 24 7; prime minister; minister; state secretary; secretary of state; ceo whisperer; ceo magazine; ceo mom; founder institute; ceo mentor; general contractor; general practitioner s wife; owner s representative; manager to manager; head office; head quarter|quarters; head quartered; student leader; student ambassador; startup weekend; managing my time; executive mba; executive level; executive programme; executive coaching; ceo coaching; leadership coaching; executive presence; chief editor s choice; president elect; ceo in training; founder in residence; startup mentor; founder mode',
  vices: 'deputy; vice',
  over: 'of myself; of my life; of my own life|destiny; of my own time',
};
