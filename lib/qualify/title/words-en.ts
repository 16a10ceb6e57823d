import type { Vocabulary } from './vocabulary.ts';
import { EN_ROLES } from './words-en-roles.ts';

export const EN: Vocabulary = {
  language: 'en',
  ranks: [
    [
      'owner-partner',
      'entrepreneurship',
      'founder; co founder; cofounder; founder owner; serial entrepreneur; entrepreneur',
    ],
    [
      'owner-partner',
      undefined,
      'owner; co owner; coowner; owner operator; business owner; proprietor; managing|founding|general|equity|senior partner; tax|audit|law|litigation|advisory|investment partner; shareholder',
    ],
    [
      'cxo',
      'general-management',
      'ceo; c e o; chief executive; chief executive officer; president; managing director; executive chairman; chairman; chairwoman; chairperson; secretary general; general secretary',
    ],
    [
      'cxo',
      'finance',
      'cfo; c f o; chief finance|financial officer; chief investment officer; chief risk officer',
    ],
    ['cxo', 'operations', 'coo; c o o; chief operating|operations officer; chief supply chain officer; csco'],
    ['cxo', 'engineering', 'cto; c t o; chief technology|technical officer; chief engineering officer'],
    [
      'cxo',
      'information-technology',
      'cio; c i o; ciso; chief information|data|digital officer; chief information security officer; chief security officer',
    ],
    ['cxo', 'marketing', 'cmo; c m o; chief marketing officer; chief brand|growth officer'],
    ['cxo', 'sales', 'cro; chief revenue|sales|commercial officer'],
    [
      'cxo',
      'human-resources',
      'chro; chief people|talent|hr officer; chief human resources officer; chief people and culture officer',
    ],
    ['cxo', 'product-management', 'chief product officer'],
    ['cxo', 'legal', 'chief legal|compliance officer; general counsel'],
    ['cxo', 'purchasing', 'chief procurement|purchasing officer'],
    ['cxo', 'customer-success-and-support', 'chief customer officer; chief customer success officer'],
    ['cxo', 'healthcare-services', 'chief medical|nursing officer'],
    ['cxo', 'business-development', 'chief business officer; chief business development officer'],
    [
      'vice-president',
      undefined,
      'vp; v p; vice president; svp; evp; avp; gvp; rvp; senior|executive|assistant|associate|group|regional vice president; senior|executive vp; sr|exec vp; vice president',
    ],
    [
      'director',
      undefined,
      'director; dir; head of department; department head; executive director; group head',
    ],
    ['director', 'arts-and-design', 'creative director'],
    [
      'director',
      'sales',
      'account director; client director; strategic account director; key account director',
    ],
    ['director', 'engineering', 'technical director'],
    ['director', 'education', 'headmaster; headmistress; school principal; dean'],
    ['director', 'accounting', 'controller; financial controller; comptroller'],
    ['experienced-manager', undefined, 'manager; mgr; mngr; senior manager; superintendent; branch manager'],
    ['experienced-manager', 'general-management', 'general manager; country manager; GM; site manager'],
    ['experienced-manager', 'operations', 'plant|warehouse|factory manager; supply chain manager'],
    ['experienced-manager', 'administrative', 'office manager'],
    [
      'entry-manager',
      undefined,
      'assistant manager; asst manager; supervisor; team lead; team leader; shift lead|leader|supervisor|manager; squad lead; group leader; foreman; forewoman; assistant branch manager; section head',
    ],
    ['entry-manager', 'sales', 'assistant store manager; store manager'],
  ],
  loneRanks: [
    ['owner-partner', undefined, 'partner'],
    ['director', undefined, 'head'],
  ],
  roles: EN_ROLES,
  fields: [
    [
      'sales',
      'sales; revenue; commercial; account management; key accounts; key account; presales; retail sales; ecommerce sales',
    ],
    [
      'marketing',
      'marketing; brand; demand generation; growth; digital marketing; product marketing; content marketing; seo; advertising; lead generation; lead gen; e commerce; ecommerce; customer insights; marketing communications',
    ],
    [
      'business-development',
      'business development; BD; partnerships; strategic partnerships; alliances; channel; bizdev; biz dev; corporate development',
    ],
    [
      'finance',
      'finance; financial; financial planning; FP&A; treasury; investor relations; investments; investment; m&a; tax; risk; credit',
    ],
    [
      'accounting',
      'accounting; accounts payable; accounts receivable; bookkeeping; audit; internal audit; accounts',
    ],
    [
      'human-resources',
      'hr; human resources; human resource; people; people and culture; people operations; talent; talent acquisition; recruitment; recruiting; learning and development; compensation and benefits; L&D; HRD; human capital; culture; payroll; employee experience',
    ],
    [
      'information-technology',
      'IT; information technology; information systems; information security; cyber security; cybersecurity; infrastructure; data; analytics; business intelligence; BI; data science; cloud; ICT; MIS; digital transformation; ERP; help desk; helpdesk; service desk; machine learning; AI; systems; technical support',
    ],
    [
      'engineering',
      'engineering; software engineering; software development; software; technology; development; R&D; research and development; devops; platform engineering; mechanical; electrical; maintenance; backend; frontend; product development; product engineering; site reliability',
    ],
    [
      'operations',
      'operations; ops; operational; supply chain; logistics; production; manufacturing; warehouse; warehousing; distribution; fulfilment; fulfillment; plant; fleet; transport; transportation; business operations; revenue operations; sales operations; marketing operations; facilities; cold chain; cold storage; supply; service delivery; store operations',
    ],
    [
      'purchasing',
      'procurement; purchasing; sourcing; strategic sourcing; buying; category management; vendor management',
    ],
    ['product-management', 'product management; product; product strategy; product portfolio'],
    [
      'program-and-project-management',
      'program management; project management; programme management; projects; programs; programmes; program; project; PMO; delivery',
    ],
    [
      'customer-success-and-support',
      'customer success; client success; customer support; customer service; customer experience; customer care; client services; client service; support; after sales; aftersales; cx; contact center; call center; contact centre; call centre',
    ],
    [
      'legal',
      'legal; legal affairs; compliance; regulatory affairs; data protection; privacy; corporate governance',
    ],
    [
      'quality-assurance',
      'quality; quality assurance; quality control; QA; QC; QHSE; testing; quality management',
    ],
    ['research', 'research; clinical research; user research; ux research; science'],
    ['arts-and-design', 'design; ux; ui; user experience; creative; art; product design; graphic design'],
    [
      'media-and-communication',
      'communications; communication; corporate communications; public relations; PR; media; media relations; editorial; content; public affairs; internal communications',
    ],
    ['education', 'education; academic; academics; teaching; student affairs; training'],
    ['healthcare-services', 'nursing; clinical; medical; patient care; pharmacy; health'],
    [
      'administrative',
      'administration; administrative; office management; admin; secretarial; corporate services',
    ],
    ['consulting', 'consulting; advisory; consultancy'],
    ['real-estate', 'real estate; property; property management; leasing'],
    ['military-and-protective-services', 'security services; safety and security'],
    ['community-and-social-services', 'social services; community outreach'],
    ['general-management', 'general management; strategy and general management'],
  ],
  grades: [
    ['senior', 'senior; sr; snr; lead; experienced'],
    ['strategic', 'principal; distinguished; chief'],
    ['entry', 'junior; jr; jnr; entry level; graduate; associate; assistant project'],
  ],
  training:
    'intern; internship; trainee; apprentice; working student; manager in training; co op student; management trainee; graduate trainee; summer analyst; articled clerk; phd candidate; doctoral candidate; undergraduate',
  loneTraining: 'student; phd student; mba student; mba candidate; graduate student',
  aides: 'assistant; asst',
  gatekeepers:
    'executive assistant; personal assistant; receptionist; secretary; executive secretary; PA to; EA to; assistant to; assistant to the; executive assistant to; executive assistant to the; secretary to; front desk; office of the ceo',
  not: 'to; ex; former; formerly; past; previous; previously; aspiring; aspirant; future; wannabe; soon to be; helping; i help; we help; helped; help; seeking; looking for; searching for; we re hiring; we are hiring; hiring; open to; passionate about; advisor to; adviser to; reporting to; report to; working with; supporting; trusted by; coach to; mentor to; mentor for; empowering; enabling; connecting; not a; author of; host of; interviewing; board member; board director; non executive director; nonexecutive director; independent director; member of the board; advisory board; on behalf of; candidate for',
  gone: 'retired; emeritus; emerita; deceased',
  employer: 'at; @',
  links: 'of; for; in; the',
  and: 'and; plus',
  again: 'now; currently; turned; today',
  plain:
    'global; regional; national; international; corporate; worldwide; area; group; local; deputy; interim; acting; fractional; emea; apac; latam; amer; mena; dach; nordics; europe; asia; uk; usa; us; key; enterprise; field; strategic; digital; cluster; new; inside; joint; vice; adjoint; wakil; regionale; général; générale; régional; régionale; nacional; internacional; corporativo; corporativa; nationaal; wilayah; pusat',
  idle: 'hiring manager; associate partner; procure to pay; purchase to pay; order to cash; record to report; go to market; end to end; hire to retire; class president; team president; head start; partner in crime; lead by example; dog|cat|home|pet|car owner; founder s office; founders office; funeral director; general partner program; executive search; executive education; vice principal; product led; sales led; student council president; lead magnet; data driven; manager tools',
};
