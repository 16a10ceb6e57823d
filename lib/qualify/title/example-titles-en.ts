/** Title, seniority, function, authority; `-` where the title does not say. Invented people. */
export const ENGLISH_TITLES = `
CEO | cxo | general-management | decides
Chief Executive Officer | cxo | general-management | decides
CEO & Founder | owner-partner | general-management | decides
Co-Founder & CTO | owner-partner | engineering | decides
Founder | owner-partner | entrepreneurship | decides
Owner | owner-partner | - | decides
Restaurant Owner | owner-partner | - | decides
Product Owner | professional | product-management | uses
Senior Product Owner | senior | product-management | uses
Process Owner | professional | - | uses
Partner | owner-partner | - | decides
Managing Partner | owner-partner | - | decides
Tax Partner at Brandvik & Sons | owner-partner | - | decides
Partner Manager | professional | business-development | uses
HR Business Partner | professional | human-resources | uses
Sourcing partner@Trovanta | professional | human-resources | uses
President | cxo | general-management | decides
Vice President | vice-president | - | decides
Vice President of Sales | vice-president | sales | decides
VP, Global Marketing | vice-president | marketing | decides
SVP Operations | vice-president | operations | decides
V.P. Engineering | vice-president | engineering | decides
VP of nothing | vice-president | - | decides
VP Engineering | we're hiring! | vice-president | engineering | decides
VP Procurement @ PT Samudra Lintas Bahari | vice-president | purchasing | decides
Chief Marketing Officer | cxo | marketing | decides
Chief Happiness Officer | cxo | - | decides
Chief Marketing & Communications Officer | cxo | marketing | decides
CHRO | cxo | human-resources | decides
Interim CFO | cxo | finance | decides
Fractional CMO | cxo | marketing | decides
Managing Director | cxo | general-management | decides
Director | director | - | decides
Sales Director | director | sales | decides
Director of Sales Operations | director | operations | decides
Regional Director of Operations @ Halvorsen & Okafor Cold Chain | director | operations | decides
Dir. Business Development | director | business-development | decides
Director of Photography | professional | arts-and-design | uses
Sales & Marketing Director | director | sales | decides
IT Infrastructure Director | director | information-technology | decides
Head of Sales | Speaker | director | sales | decides
Head of People | director | human-resources | decides
Head of Cold Storage @ Tamarind Freight | director | operations | decides
Head of Product | director | product-management | decides
Head Chef | professional | - | uses
Headhunter | professional | human-resources | uses
Sales Head | director | sales | decides
General Manager | experienced-manager | general-management | decides
Marketing Manager | experienced-manager | marketing | recommends
Sr. Manager, Supply Chain | experienced-manager | operations | recommends
Sr. Mgr Procurement | experienced-manager | purchasing | recommends
Engineering Manager | experienced-manager | engineering | recommends
Assistant Manager | entry-manager | - | recommends
Team Lead Customer Support | entry-manager | customer-success-and-support | recommends
Warehouse Supervisor | entry-manager | operations | recommends
Product Manager | professional | product-management | uses
Senior Product Manager | senior | product-management | uses
Account Manager | professional | sales | uses
Key Account Manager DACH | professional | sales | uses
Project Manager | professional | program-and-project-management | uses
Customer Success Manager | professional | customer-success-and-support | uses
Business Development Manager | professional | business-development | uses
Chief of Staff | strategic | - | recommends
Chief of Staff to the CEO | strategic | - | recommends
Principal Engineer | strategic | engineering | recommends
Staff Software Engineer | strategic | engineering | recommends
Principal Frontend Developer | strategic | engineering | recommends
Senior Software Engineer | senior | engineering | uses
Lead Engineer | senior | engineering | uses
Marketing Lead | senior | marketing | uses
Lead Generation Specialist | professional | marketing | uses
Software Engineer | professional | engineering | uses
Jr. Accountant | entry | accounting | uses
Junior Developer | entry | engineering | uses
Data Planner | professional | information-technology | uses
Associate Surveyor | entry | - | uses
Executive Assistant | professional | administrative | blocks
Assistant to the CEO | professional | administrative | blocks
Executive Assistant to the Vice President of Sales | professional | administrative | blocks
Director's Assistant | entry | administrative | uses
CEO Assistant | professional | administrative | blocks
Marketing Assistant | entry | marketing | uses
Legal Counsel | professional | legal | blocks
General Counsel | cxo | legal | decides
Compliance Officer | professional | legal | blocks
Buyer | professional | purchasing | -
Management Consultant | professional | consulting | -
Marketing Intern | in-training | marketing | -
Data Planner - BI Intern | in-training | information-technology | -
International Sales Manager | experienced-manager | sales | recommends
Internal Audit Manager | experienced-manager | accounting | recommends
Student | in-training | - | -
Student at Fenwick School | in-training | - | -
Student Advisor | professional | - | uses
Management Trainee | in-training | - | -
ex-VP Sales | - | - | -
Former Director of Marketing | - | - | -
Former CFO, now Consultant | professional | consulting | -
Data Engineer | Ex-Brightmoor | professional | engineering | uses
Aspiring Product Manager | - | - | -
Retired CEO | - | - | -
Helping CEOs and Directors scale | - | - | -
Helping the CEO of every bakery | - | - | -
Hiring Manager | - | - | -
Looking for a CFO role | - | - | -
Board Member | - | - | -
Keynote speaker | - | - | -
Ninja | - | - | -
Sales & Marketing | - | sales | -
Regional Growth Executive Acting as CCO & SVP of Sales to Unlock Steady Income | vice-president | sales | decides
Principal | - | - | -
Executive | - | - | -
it just works manager of nothing | experienced-manager | - | recommends
Senior Director, Global Procurement | director | purchasing | decides
Managing Director & Co-Founder | owner-partner | general-management | decides
HR Manager / Office Manager | experienced-manager | human-resources | recommends
Associate Partner | - | - | -
Account Director | director | sales | decides
Technical Director | director | engineering | decides
Dog owner & Sales Manager | experienced-manager | sales | recommends
Founder's Associate | - | - | -
VP of Customer Success, previously Director of Sales | vice-president | customer-success-and-support | decides
Marketing Director at Bank of Legal Affairs | director | marketing | decides
R&D Manager | experienced-manager | engineering | recommends
Non-Executive Director | - | - | -
Chief Accountant | strategic | accounting | recommends
Executive Vice President & Chief Financial Officer | cxo | finance | decides
`;
