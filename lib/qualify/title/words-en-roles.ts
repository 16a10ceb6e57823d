import type { Row } from './vocabulary.ts';

/** What people do in English titles who are not said to lead others. */
export const EN_ROLES: readonly Row[] = [
  ['professional', 'product-management', 'product manager; product owner; digital product manager; PO'],
  [
    'professional',
    'program-and-project-management',
    'project manager; program|programme manager; technical program manager; delivery manager; scrum master; agile coach; PMO; project coordinator; project officer; project lead|leader',
  ],
  [
    'professional',
    'sales',
    'account manager; key account manager; national account manager; strategic account manager; account executive; territory manager; sales executive|representative|rep|consultant|specialist|engineer|advisor|associate|agent|person|officer; sales development representative; key accounts manager; salesperson; salesman; saleswoman; sales support; SDR; BDR; inside sales; relationship manager; client manager; presales; pre sales; presales consultant',
  ],
  [
    'professional',
    'business-development',
    'business development manager|executive|representative|officer|associate|consultant; BDM; BDE; partner manager; partnership manager; partnerships manager; channel manager; channel partner manager; alliance manager',
  ],
  [
    'professional',
    'customer-success-and-support',
    'customer success manager; client success manager; customer success associate|specialist; customer service representative|agent|associate|advisor|officer; support engineer; help desk technician',
  ],
  [
    'professional',
    'marketing',
    'product marketing manager; brand manager; community|campaign|content manager; social media manager; category manager; marketing executive; marketer; marketeer; copywriter; SEO specialist; growth hacker',
  ],
  [
    'professional',
    'media-and-communication',
    'editor; journalist; reporter; writer; technical writer; content writer|creator; author; producer; managing editor; translator; interpreter',
  ],
  [
    'professional',
    'human-resources',
    'recruiter; recruitment consultant; headhunter; head hunter; sourcer; talent partner; hr business partner; hrbp; people partner; human resources business partner; hr generalist; people operations generalist; sourcing partner; talent development partner; talent acquisition partner; talent acquisition; hr executive; case officer hr',
  ],
  [
    'professional',
    'finance',
    'finance business partner; investment banker; banker; trader; financial advisor|adviser|planner; underwriter; actuary; treasurer; finance executive; bank teller; portfolio manager; fund manager; risk manager',
  ],
  [
    'professional',
    'accounting',
    'accountant; auditor; bookkeeper; book keeper; tax advisor; accounts executive',
  ],
  [
    'professional',
    'engineering',
    'engineer; engg; software engineer; developer; programmer; software architect; machinist; mechanic; data engineer; sre; devops engineer',
  ],
  [
    'professional',
    'information-technology',
    'system|systems|network|database administrator; sysadmin; it specialist|technician|consultant|support|engineer|analyst|administrator|officer; data scientist|analyst|architect; solutions|solution|enterprise|cloud|security architect; network engineer; business intelligence analyst; cybersecurity analyst',
  ],
  [
    'professional',
    'arts-and-design',
    'designer; ux|ui|graphic|product|interior|web|motion designer; illustrator; photographer; animator; artist; musician; actor; actress; director of photography; cinematographer; film|casting|music|theatre|theater|stage director; art director; architect',
  ],
  [
    'professional',
    'legal',
    'lawyer; attorney; solicitor; barrister; paralegal; legal counsel; counsel; notary; compliance officer; data protection officer; DPO; company secretary',
  ],
  [
    'professional',
    'healthcare-services',
    'nurse; registered nurse; staff nurse; doctor; physician; surgeon; dentist; pharmacist; psychologist; therapist; physiotherapist; paramedic; veterinarian; case manager',
  ],
  [
    'professional',
    'education',
    'teacher; lecturer; professor; associate professor; assistant professor; tutor; trainer; instructor; educator; head teacher',
  ],
  [
    'professional',
    'research',
    'researcher; scientist; research scientist; research associate; research fellow; postdoc; postdoctoral researcher; economist; statistician',
  ],
  [
    'professional',
    'consulting',
    'consultant; management consultant; strategy consultant; engagement manager; ceo|executive|leadership|business|founder coach; ceo|cfo|executive advisor',
  ],
  [
    'professional',
    'purchasing',
    'buyer; purchaser; procurement|purchasing|sourcing specialist|officer|executive|agent|analyst; merchandiser',
  ],
  [
    'professional',
    'operations',
    'logistics|production|demand|operations planner|coordinator|specialist|analyst|associate|executive|officer; supply chain planner|coordinator|specialist|analyst|associate|executive|officer; dispatcher; forklift driver; driver',
  ],
  [
    'professional',
    'quality-assurance',
    'tester; qa engineer|analyst|tester; quality engineer|inspector|controller; test engineer; inspector',
  ],
  ['professional', 'real-estate', 'realtor; real estate agent|broker; property manager; estate agent'],
  [
    'professional',
    'military-and-protective-services',
    'police officer; soldier; firefighter; security guard|officer; chief petty officer; chief warrant officer; petty officer; warrant officer',
  ],
  [
    'professional',
    'community-and-social-services',
    'social worker; pastor; priest; imam; youth worker; counselor; counsellor; volunteer coordinator',
  ],
  [
    'professional',
    undefined,
    'specialist; analyst; coordinator; co ordinator; planner; officer; representative; technician; operator; expert; administrator; generalist; practitioner; surveyor; adviser; advisor; agent; broker; strategist; evangelist; chef; cook; barista; pilot; flight attendant; electrician; carpenter; cartographer; staff',
  ],
  [
    'professional',
    undefined,
    'process|data|service|risk|system|application|platform|solution|feature|content owner; business process owner',
  ],
  [
    'professional',
    'administrative',
    'administrative officer|executive; data entry clerk; clerk; office administrator',
  ],
  ['strategic', undefined, 'chief of staff; key expert'],
  [
    'strategic',
    'engineering',
    'staff engineer; staff software|frontend|backend|data engineer; staff machine learning engineer; staff site reliability engineer; staff developer; distinguished engineer; senior staff engineer; senior staff software engineer',
  ],
  ['strategic', 'arts-and-design', 'staff designer; staff product designer'],
  ['strategic', 'product-management', 'staff product manager'],
  ['strategic', 'media-and-communication', 'editor in chief; chief editor'],
  ['senior', 'engineering', 'tech lead; technical lead; technical leader; lead engineer|developer'],
  ['entry', undefined, 'apprentice graduate; fresh graduate; graduate engineer'],
  ['entry', 'sales', 'cashier; shop assistant; sales assistant; sales clerk'],
];
