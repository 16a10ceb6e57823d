/** Titles in the other languages: seniority, function, authority; `-` where the title does not say. Invented people. */
export const OTHER_TITLES = `
Direktur Utama | cxo | general-management | decides
Direktur Keuangan | director | finance | decides
Presiden Direktur | cxo | general-management | decides
Wakil Presiden Pemasaran | vice-president | marketing | decides
Kepala Divisi Pengadaan | director | purchasing | decides
Kepala Bagian Keuangan | experienced-manager | finance | recommends
Kepala Cabang | experienced-manager | - | recommends
Kepala Gudang | entry-manager | operations | recommends
Manajer Operasional Penjualan | experienced-manager | operations | recommends
Manajer Pemasaran di PT Sinar Laut | experienced-manager | marketing | recommends
Manajer Proyek | professional | program-and-project-management | uses
Asisten Manajer | entry-manager | - | recommends
Asisten Direktur | professional | administrative | blocks
Pemilik | owner-partner | - | decides
Pendiri & CEO | owner-partner | general-management | decides
Staf Pembelian | professional | purchasing | -
Staff HRD | professional | human-resources | uses
Mahasiswa | in-training | - | -
Magang Pemasaran | in-training | marketing | -
Mantan Direktur | - | - | -
Komisaris | - | - | -
PDG | cxo | general-management | decides
Président-directeur général | cxo | general-management | decides
Directrice générale | cxo | general-management | decides
DRH | director | human-resources | decides
DSI | director | information-technology | decides
Directeur commercial | director | sales | decides
Directeur·rice marketing | director | marketing | decides
Directeur régional des ventes | director | sales | decides
Responsable des achats | experienced-manager | purchasing | recommends
Responsable RH | experienced-manager | human-resources | recommends
Chef de projet | professional | program-and-project-management | uses
Cheffe de produit | professional | product-management | uses
Chef d'équipe | entry-manager | - | recommends
Chef d'entreprise | owner-partner | - | decides
Chef de partie | professional | - | uses
Chargée de recrutement | professional | human-resources | uses
Assistante de direction | professional | administrative | blocks
Assistante commerciale | entry | sales | uses
Ingénieur senior | senior | engineering | uses
Stagiaire en marketing | in-training | marketing | -
Ancien directeur des opérations | - | - | -
Fondatrice | owner-partner | entrepreneurship | decides
Gérant | cxo | general-management | decides
Geschäftsführer | cxo | general-management | decides
Geschaeftsfuehrerin | cxo | general-management | decides
Geschäftsführender Gesellschafter | owner-partner | - | decides
GF | cxo | general-management | decides
Inhaberin | owner-partner | - | decides
Vorstand Finanzen | cxo | finance | decides
Leiter/in Vertrieb (m/w/d) | director | sales | decides
LeiterIn Einkauf | director | purchasing | decides
Leiter:in Marketing | director | marketing | decides
Vertriebsleiter | director | sales | decides
Bereichsleiter Logistik @ Brennwerk Frischdienst GmbH & Co. KG | director | operations | decides
Abteilungsleiterin Personal | experienced-manager | human-resources | recommends
IT-Leiter | director | information-technology | decides
Teamleiter Kundenservice | entry-manager | customer-success-and-support | recommends
Projektleiter | professional | program-and-project-management | uses
Einkäufer | professional | purchasing | -
Softwareentwickler | professional | engineering | uses
Sachbearbeiterin Buchhaltung | professional | accounting | uses
Assistentin der Geschäftsführung | professional | administrative | blocks
Vorstandsassistent | professional | administrative | blocks
Werkstudent Marketing | in-training | marketing | -
Ehemaliger Vertriebsleiter | - | - | -
Marketingmanagerin | experienced-manager | marketing | recommends
Reiseleiter | - | - | -
Director General | cxo | general-management | decides
Directora de Recursos Humanos | director | human-resources | decides
Director Comercial | director | sales | decides
Gerente de Compras | experienced-manager | purchasing | recommends
Gerente General | cxo | general-management | decides
Jefa de Ventas | experienced-manager | sales | recommends
Jefe de Proyecto | professional | program-and-project-management | uses
Consejero Delegado | cxo | general-management | decides
Socio Fundador | owner-partner | - | decides
Encargado de tienda | entry-manager | - | recommends
Asistente de Dirección | professional | administrative | blocks
Becaria de marketing | in-training | marketing | -
Ingeniero de Sistemas | professional | information-technology | uses
Vicepresidenta de Operaciones | vice-president | operations | decides
Diretor(a) Financeiro(a) | director | finance | decides
Diretor de Operações | director | operations | decides
Gerente de Projetos | professional | program-and-project-management | uses
Gerente de Vendas | experienced-manager | sales | recommends
Sócio-fundador | owner-partner | - | decides
Analista de Sistemas Sênior | senior | information-technology | uses
Engenheiro de dados júnior | entry | engineering | uses
Estagiário de Automação de Testes | in-training | - | -
Coordenadora de Logística | professional | operations | uses
Proprietária | owner-partner | - | decides
Amministratore Delegato | cxo | general-management | decides
Direttore Generale | cxo | general-management | decides
Direttrice Marketing | director | marketing | decides
Responsabile Acquisti | experienced-manager | purchasing | recommends
Titolare | owner-partner | - | decides
Capo progetto | professional | program-and-project-management | uses
Impiegata amministrativa | professional | administrative | uses
Stagista | in-training | - | -
Algemeen directeur | cxo | general-management | decides
Hoofd Inkoop | director | purchasing | decides
Directeur Verkoop | director | sales | decides
Verkoopleider | experienced-manager | sales | recommends
Eigenaar | owner-partner | - | decides
Mede-eigenaar | owner-partner | - | decides
Teamleider logistiek | entry-manager | operations | recommends
Medewerker klantenservice | professional | customer-success-and-support | uses
Directiesecretaresse | professional | administrative | blocks
Stagiaire marketing | in-training | marketing | -
Geschäftsführer Vertrieb | cxo | sales | decides
Leiter Qualitätsmanagement | director | quality-assurance | decides
Directrice des Systèmes d'Information | director | information-technology | decides
Jefe de Compras y Logística | experienced-manager | purchasing | recommends
Kepala Departemen TI | director | information-technology | decides
Direktur Pemasaran dan Penjualan | director | marketing | decides
`;
