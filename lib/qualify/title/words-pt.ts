import type { Vocabulary } from './vocabulary.ts';

export const PT: Vocabulary = {
  language: 'pt',
  headFirst: true,
  ranks: [
    ['owner-partner', 'entrepreneurship', 'empreendedor~a; microempreendedor~a; idealizador~a'],
    [
      'owner-partner',
      undefined,
      'dono|dona; proprietário|proprietária; coproprietário|coproprietária; acionista; franqueado|franqueada',
    ],
    [
      'cxo',
      'general-management',
      'diretor~a geral; presidente executivo|executiva; presidente do conselho de administração; diretor~a executivo|executiva; administrador~a delegado|delegada; administrador~a executivo|executiva; administrador~a geral; gerente geral executivo; superintendente geral; secretário|secretária geral; diretor superintendente; administrador da empresa; prefeito|prefeita',
    ],
    ['vice-president', undefined, 'vice presidência'],
    ['director', undefined, 'diretor~a; superintendente; subdiretor~a; codiretor~a'],
    [
      'director',
      'finance',
      'diretor~a administrativo|administrativa financeiro|financeira; diretor~a administrativo|administrativa e financeiro|financeira',
    ],
    ['director', 'operations', 'diretor~a industrial'],
    ['director', 'education', 'diretor~a de escola|colégio; diretor~a acadêmico|acadêmica; reitor~a'],
    ['director', 'media-and-communication', 'editor~a chefe; redator~a chefe; chefe de redação'],
    [
      'experienced-manager',
      undefined,
      'ger; gerente executivo|executiva; chefe; responsável; responsável pelo departamento; coordenador~a geral; gestor~a de unidade|loja|área|departamento; gerente de agência bancária; chefe de escritório; administrador~a regional',
    ],
    ['experienced-manager', 'general-management', 'gerente geral; gestor~a geral; gerente de país'],
    [
      'experienced-manager',
      'operations',
      'gerente industrial; gerente de restaurante; diretor de restaurante',
    ],
    ['experienced-manager', 'engineering', 'diretor de obra adjunto'],
    [
      'experienced-manager',
      'healthcare-services',
      'enfermeiro|enfermeira {gestor~a|coordenador~a|responsável técnico|supervisor~a}; coordenador~a de enfermagem',
    ],
    ['experienced-manager', 'accounting', 'controller contábil'],
    [
      'entry-manager',
      undefined,
      'encarregado|encarregada; líder de equipe|equipa|turno|setor|célula|grupo|loja|linha; líder da equipa|equipe; chefe de equipe|equipa|seção|secção|turno|sala|fila|linha|grupo|brigada|recepção|receção; mestre de obras; mestre de obra; responsável de equipa|turno|secção; subchefe; gerente assistente; coordenador~a de equipe|equipa|turno; gerente júnior; encarregado|encarregada {de obra|de obras}; contramestre; assistente de gerência; chefe de obra; chefe de rancho; gerente trainee supervisor',
    ],
    ['entry-manager', 'sales', 'supervisor~a de vendas|loja; fiscal de caixa; líder de vendas'],
    ['entry-manager', 'operations', 'líder de produção|logística'],
    ['cxo', undefined, 'membro do conselho executivo; vogal executivo'],
  ],
  openingRanks: [
    ['cxo', 'general-management', 'direção geral; gerência geral'],
    ['director', undefined, 'direção; diretoria'],
    ['experienced-manager', undefined, 'coordenação geral'],
  ],
  roles: [
    ['professional', undefined, 'operador~a de caixa; atendente de caixa'],
    [
      'professional',
      'program-and-project-management',
      'gerente de projeto|projetos; líder de projeto|projetos; analista de {pmo|processos e projetos}; chefe de projeto; responsável de projeto|projetos; gerente de portfólio|mudança',
    ],
    [
      'professional',
      'product-management',
      'gerente de produto|produtos; dono|dona do produto; responsável de produto; líder de produto',
    ],
    [
      'professional',
      'sales',
      'executivo|executiva de conta|negócios|negócio; propagandista; gerente de contas|conta|relacionamento|clientes; gestor~a de conta|clientes|cliente; delegado|delegada de informação médica; atendente de loja; balconista; lojista; operador~a de telemarketing; televendas; pré vendas; engenheiro|engenheira de vendas|comercial; corretor~a de vendas; gerente de key accounts; empregado de balcão; agente de viagens|comercial; consultor~a de viagens; demonstradora; consultora de beleza; gestor~a de negócios; hunter',
    ],
    [
      'professional',
      'business-development',
      'gerente de desenvolvimento de negócios; desenvolvedor~a de negócios; gerente de parcerias; captador~a de recursos; analista de desenvolvimento de negócios',
    ],
    [
      'professional',
      'marketing',
      'analista de {mídias|redes sociais|mercado}; gestor~a de {tráfego|redes sociais|comunidade|conteúdo}; gestor~a de mídias; produtor~a de eventos; mídia; planejador de mídia; promotor de eventos; redator~a publicitário|publicitária; influenciador~a; criador de campanhas; estrategista de marketing|marca|conteúdo; pesquisador~a de mercado',
    ],
    ['professional', 'purchasing', 'analista de licitação|licitações; pregoeiro|pregoeira; aprovisionador'],
    [
      'professional',
      'accounting',
      'ROC; contabilista; técnico|técnica oficial de contas; auditor~a fiscal; analista fiscal; analista de contas a pagar|receber; revisora oficial de contas; consultor~a tributário|fiscal; faturista; escriturário|escriturária fiscal',
    ],
    [
      'professional',
      'finance',
      'analista de {planejamento financeiro|fusões}; planejador~a financeiro|financeira; gestor~a de carteira|carteiras|ativos; gestor~a de patrimônios; corretor~a; escriturário|escriturária bancário; gestor~a de clientes banca; controlador~a de gestão; controlador financeiro; tesoureiro|tesoureira; atuário|atuária; subscritor~a; mediador~a de seguros; operador~a de mesa; gerente bancário; gerente de banco pessoa física; banqueiro|banqueira; economista financeiro',
    ],
    [
      'professional',
      'engineering',
      'engenheiro|engenheira; desenvolvedor~a; técnico|técnica em telecomunicações; eletromecânico; serralheiro|serralheira; projetista; desenhista; desenhador~a; montador~a; ferramenteiro; orçamentista; fiscal de obras|obra; servente de obras; operador~a cnc; analista de sistemas desenvolvedor',
    ],
    ['senior', 'engineering', 'líder técnico|técnica'],
    ['strategic', 'engineering', 'arquiteto|arquiteta de software|sistemas; arquiteto|arquiteta software'],
    [
      'professional',
      'information-technology',
      'analista de suporte|segurança|bi|sap|requisitos; administrador~a de banco|dados; cientista de dados; técnico|técnica de suporte; suporte {técnico|de ti}; engenheiro|engenheira de {redes|sistemas|infraestrutura|segurança}; engenheiro|engenheira informático|informática; programador de sistemas; especialista em segurança da ti|sap|cibersegurança|dados; consultor~a sap|erp; analista erp',
    ],
    [
      'strategic',
      'information-technology',
      'arquiteto|arquiteta de soluções|dados|nuvem|ti|segurança|redes|cloud; arquiteto|arquiteta corporativo|cloud|empresarial',
    ],
    [
      'professional',
      'legal',
      'advogado|advogada; advogado|advogada estagiário supervisor; juiz|juíza; promotor~a de justiça; defensor~a público|pública; desembargador~a; tabelião|tabeliã; encarregado|encarregada de proteção de dados; encarregado|encarregada de dados; encarregado|encarregada pelo tratamento de dados; oficial de justiça; solicitador~a; escrevente; registrador~a; oficial de cumprimento',
    ],
    [
      'professional',
      'healthcare-services',
      'enfermeiro|enfermeira; técnico|técnica auxiliar de saúde; técnico|técnica de diagnóstico e terapêutica; auxiliar de enfermagem; médico|médica residente; clínico geral; cirurgião|cirurgiã; odontologista; ortodontista; farmacêutico|farmacêutica responsável; psicanalista; biomédico|biomédica; parteira; cardiologista; dermatologista; neurologista; anestesiologista; ginecologista; ortopedista; oftalmologista; radiologista; oncologista; massoterapeuta; instrumentador~a cirúrgico; higienista oral; protético; agente comunitário de saúde; acompanhante de idosos; sanitarista',
    ],
    [
      'professional',
      'education',
      'professor~a; professor~a universitário|universitária; treinador~a; explicador~a; designer instrucional; alfabetizador; supervisor~a escolar pedagógico; técnico superior de educação; babá; técnico de futebol; inspetor de alunos',
    ],
    [
      'professional',
      'human-resources',
      'recrutador~a; selecionador~a; analista de departamento|folha|dp; analista de desenvolvimento humano|organizacional; técnico|técnica de recursos formação; generalista de rh|recursos humanos; consultor~a de rh|recursos carreira; business partner de rh|recursos humanos; gestor~a de talento|carreira; talent hunter; parceiro|parceira de negócios de rh; orientador~a {profissional|de carreira}; bp de rh; gestor de formação',
    ],
    [
      'professional',
      'media-and-communication',
      'jornalista; redator~a; revisor~a; revisor~a de texto|textos; tradutor~a; roteirista; apresentador~a; radialista; relações públicas; técnico|técnica de som|áudio; porta voz; produtor~a; criador~a de conteúdo|conteúdos; videomaker; cinegrafista; documentarista; colunista; correspondente; pivô; legendista; operador~a de câmera|câmara|som; operador de áudio; sonoplasta',
    ],
    [
      'professional',
      'arts-and-design',
      'diretor~a de arte|fotografia|cinema|teatro; diretor~a artístico|artística; arquiteto|arquiteta; paisagista; ator|atriz; musicista; cantor~a; bailarino|bailarina; maestro|maestrina; figurinista; cenógrafo|cenógrafa; maquiador~a; maquilhador~a; cabeleireiro|cabeleireira; barbeiro; modelista; costureiro|costureira; joalheiro; conservador~a; arte finalista; diagramador~a; encenador; manicure; museólogo|museóloga; alfaiate',
    ],
    [
      'professional',
      'research',
      'pesquisador~a; cientista; estatístico|estatística; pós doutorando|doutoranda; bolsista de pesquisa pós; microbiologista; engenheiro|engenheira agrônomo|agrônoma; meteorologista; farmacologista; oceanógrafo|oceanógrafa; zootecnista; bioestatístico',
    ],
    [
      'professional',
      'operations',
      'analista de demanda|exportação|comércio; planejador~a; programador~a de produção|manutenção; operador~a de empilhadeira|caldeira; operador~a de empilhador; auxiliar de serviços gerais; almoxarife; estoquista; conferente; separador~a; expedidor~a; despachante; fiel de armazém; motorista; camionista; motoboy; entregador~a; estafeta; carteiro|carteira; manobrista; chef de cozinha; marinheiro; controlador~a de tráfego aéreo; agente de portaria; responsável de stock; analista de frotas',
    ],
    [
      'professional',
      'quality-assurance',
      'analista de garantia|controle; analista de segurança do trabalho; técnico|técnica de controlo; técnico|técnica superior de segurança no trabalho; engenheiro|engenheira {da qualidade|de qualidade|de testes}; engenheiro|engenheira de segurança do trabalho; testador~a; controlador~a de qualidade; metrologista; fiscal sanitário',
    ],
    [
      'professional',
      'customer-success-and-support',
      'atendente; analista de {suporte ao cliente|sucesso|experiência|onboarding}; assistente de apoio ao cliente; gerente de sucesso do cliente; especialista em sucesso; representante de atendimento; ouvidor~a; assistente de sucesso do cliente; agente de viagens apoio',
    ],
    [
      'professional',
      'real-estate',
      'corretor~a de imóveis|imobiliário; corretor~a imobiliário|imobiliária; mediador~a imobiliário|imobiliária; gestor~a de patrimônio imobiliário; administrador~a de imóveis|condomínio; síndico|síndica; avaliador~a de imóveis|imobiliário; perito avaliador; incorporador~a; promotor~a imobiliário; angariador imobiliário; captador de imóveis; loteador',
    ],
    [
      'professional',
      'military-and-protective-services',
      'policial; agente de trânsito|psp; agente da psp; investigador~a de polícia; bombeiro|bombeira; vigia; segurança; segurança patrimonial privado; guarda; agente penitenciário; gnr; detetive; fuzileiro; marinheiro da marinha; agente de proteção; perito criminal; fiscal de prevenção de perdas; salva vidas; agente federal; nadador salvador; aspirante a oficial',
    ],
    [
      'professional',
      'community-and-social-services',
      'assistente social; técnico|técnica superior de serviço social; monitor~a social; orientador~a social; conselheiro|conselheira tutelar; coordenador~a de {voluntários|projetos sociais}; pároco; capelão; missionário|missionária; freira; diácono; imã; ativista; ajudante de ação direta; assistente humanitário; psicólogo|psicóloga social; articulador~a social; líder comunitário; cuidador social; trabalhador~a humanitário|humanitária',
    ],
    [
      'professional',
      'administrative',
      'escriturário|escriturária; arquivista; assistente técnico|técnica; operador de dados; encarregado administrativo; técnico judiciário',
    ],
    [
      'professional',
      undefined,
      'eletricista; carpinteiro|carpinteira; marceneiro|marceneira; pedreiro|pedreira; encanador~a; canalizador~a; pintor da construção; zelador~a; porteiro|porteira; chefe de cozinha; governanta; servidor~a público|pública; analista de {negócios|requisitos de negócio}; coordenador~a; assessor~a; empregado|empregada; profissional; trabalhador~a; bacharel; associado|associada; executivo|executiva de; assessor~a técnico|especial; comissário; responsável técnico|técnica; examinador; referência técnica; cozinheiro|cozinheira; chefe de partida; subchefe de cozinha; garçom|garçonete; padeiro|padeira; confeiteiro|confeiteira; pasteleiro; açougueiro; piloto {comercial|de linha}; comissário|comissária de bordo|voo; assistente de bordo; jardineiro|jardineira; faxineiro|faxineira; camareira; copeiro|copeira',
    ],
    [
      'strategic',
      undefined,
      'chefe de gabinete; assessor~a da presidência|diretoria|especial; assessor~a de diretoria; chefe do gabinete; conselheiro|conselheira estratégico',
    ],
    ['entry', undefined, 'ajudante'],
    ['entry', 'administrative', 'auxiliar de escritório|secretaria; ajudante administrativo'],
    [
      'entry',
      'operations',
      'auxiliar de cozinha|limpeza; ajudante de cozinha|motorista; repositor~a; lavador de pratos; ajudante de obras; copeiro auxiliar',
    ],
    ['entry', 'sales', 'auxiliar de loja|vendas; ajudante de loja'],
    ['entry', 'accounting', 'auxiliar contábil|fiscal; assistente contábil|fiscal'],
    ['entry', 'education', 'auxiliar de sala|turma|classe'],
  ],
  weakRoles: [
    [
      'professional',
      'consulting',
      'consultor~a de negócios|processos; assessor~a empresarial; mentor~a de negócios consultor',
    ],
    ['professional', 'quality-assurance', 'inspetor~a'],
    ['professional', 'education', 'instrutor~a'],
  ],
  fields: [
    [
      'sales',
      'vendas; venda; comercial; contas chave; contas; grandes contas; varejo; retalho; atacado; televendas; comercialização; exportação; força de vendas; canais; pré venda; comercial e vendas; contas estratégicas; equipa comercial; vendas internas; food service; inteligência comercial; expansão comercial; trade',
    ],
    [
      'marketing',
      'publicidade; mídias sociais; redes sociais; mídia; comércio eletrônico; pesquisa de mercado; propaganda; comunicação e marketing; estudos de mercado; crm; performance; mídia paga; fidelização; tráfego pago; mídia digital; aquisição; promoções',
    ],
    [
      'business-development',
      'desenvolvimento de negócios; desenvolvimento de negócio; novos negócios; parcerias; desenvolvimento comercial; alianças; alianças estratégicas; parcerias estratégicas; expansão; captação de recursos; desenvolvimento empresarial; angariação de fundos; expansão de mercado; relacionamento institucional com parceiros; parceiros; novos mercados',
    ],
    [
      'finance',
      'finanças; financeiro|financeira; financeiros; tesouraria; controladoria; cobrança; investimentos; risco; riscos; banco; planejamento financeiro; planeamento financeiro; orçamento; controle de gestão; controlo de gestão; relações com investidores; administrativo financeiro|financeira; mercado de capitais; sinistros; fundos; câmbio; fusões e aquisições; finanças corporativas; private; administração e finanças; gestão de ativos; previdência; investimento; subscrição; capital de risco; gestão patrimonial; bancário|bancária',
    ],
    [
      'accounting',
      'contabilidade; contábil; impostos; faturamento; faturação; contas a pagar; contas a receber; fiscalidade; controladoria contábil; custos; tributos; contabilístico|contabilística; controles internos; controle interno; consolidação; planejamento tributário; escrita fiscal',
    ],
    [
      'human-resources',
      'pessoas; recrutamento; seleção; treinamento; folha de pagamento; remuneração; talentos; formação e desenvolvimento; desenvolvimento organizacional; desenvolvimento humano; relações trabalhistas; relações laborais; diversidade; atração de talentos; cargos e salários; pessoal; gente; processamento salarial; aquisição de talentos; experiência do colaborador; clima organizacional; desenvolvimento de pessoas; treinamentos; endomarketing; marca empregadora; aprendizagem e desenvolvimento; salários',
    ],
    [
      'information-technology',
      'tecnologia da informação; tecnologias da informação; informática; dados; infraestrutura; segurança da informação; cibersegurança; transformação digital; banco de dados; bases de dados; sistemas de informação; telecomunicações; telecom; suporte técnico de ti; inovação digital; ciência de dados; análise de dados; tecnologia e dados; aplicações; governança de ti; governança de dados; nuvem; engenharia de dados ti; informático|informática; infraestruturas; segurança digital; suporte de sistemas; computação',
    ],
    [
      'engineering',
      'engenharia; desenvolvimento; manutenção; p d; pesquisa e desenvolvimento; investigação e desenvolvimento; construção; automação; elétrica; eletrônica; mecânica; projetos de engenharia; eletrotécnica; eletricidade; instalações; mecatrônica; industrialização; inovação tecnológica; mineração; telecomunicações e engenharia; processos industriais; técnica; energias renováveis; automotivo|automotiva',
    ],
    [
      'operations',
      'operações; produção; armazém; cadeia de suprimentos; cadeia de abastecimento; distribuição; estoque; estoques; frota; pcp; planejamento; planeamento; expedição; processos; melhoria contínua; importação; operacional; operacionais; almoxarifado; manufatura; fabricação; serviços gerais; tráfego; armazenagem; aduaneiro|aduaneira; suprimentos e logística; planejamento e controle da produção; aduana; operação; agronegócio; logístico|logística; entregas',
    ],
    [
      'purchasing',
      'suprimentos; aquisições; aprovisionamento; licitações; fornecedores; contratações; contratos e suprimentos; abastecimento; contratação pública',
    ],
    ['product-management', 'produto; produtos; portfólio de produtos; linha de produtos'],
    [
      'program-and-project-management',
      'projetos; projeto; escritório de projetos; pmo; gestão da mudança; gestão de mudanças; transformação; transformação organizacional; agilidade',
    ],
    [
      'customer-success-and-support',
      'atendimento; sucesso do cliente; sucesso do client; suporte; apoio ao cliente; experiência do cliente; relacionamento; pós venda; pós vendas; sac; cliente; serviço ao cliente; assistência técnica; serviço de apoio ao cliente; ouvidoria; telemarketing; satisfação do cliente; retenção; implantação',
    ],
    [
      'legal',
      'jurídicos; conformidade; direito; assuntos regulatórios; assuntos jurídicos; proteção de dados; privacidade; regulatório|regulatória; propriedade intelectual; trabalhista; direito do trabalho; contencioso; governança; societário; direito penal; assessoria jurídica; ética; lgpd; regulação; assuntos legais',
    ],
    [
      'quality-assurance',
      'qualidade; controle de qualidade; controlo de qualidade; controle da qualidade; garantia da qualidade; garantia de qualidade; segurança do trabalho; segurança no trabalho; saúde e segurança; qsms; ssma; meio ambiente; testes; segurança alimentar; higiene e segurança; qualidade e segurança; ambiente; segurança dos alimentos; saúde e segurança do trabalho; sgi; segurança ocupacional; segurança e saúde no trabalho',
    ],
    [
      'research',
      'pesquisa; investigação; pesquisas; estudos; científico|científica; química; física; estatística; investigação científica; pesquisa científica; inovação e pesquisa; ensaios clínicos; assuntos científicos',
    ],
    [
      'media-and-communication',
      'comunicação; imprensa; conteúdo; conteúdos; redação; jornalismo; assessoria de imprensa; relações institucionais; relações governamentais; assuntos corporativos; mídia e comunicação; televisão; produção audiovisual; edição; assuntos públicos; tradução; imagem',
    ],
    [
      'administrative',
      'administração; administrativo|administrativa; escritório; secretariado; recepção; receção; gestão administrativa; expediente; documentação; arquivo; assuntos gerais; gestão documental; facilities administrativo; apoio administrativo; patrimônio e administração',
    ],
    [
      'education',
      'EAD; vice diretor~a de escola; vice diretor~a escolar; educação; ensino; formação; educacional; escola; escolar; educação infantil; ensino fundamental; educação física; admissões; formação profissional; aprendizagem; capacitação; treinamento educacional; letras; português; língua portuguesa; geografia; pedagogia; ensino médio; orientação educacional; estudantes; assuntos acadêmicos; curso; ensino a distância',
    ],
    [
      'healthcare-services',
      'UTI; saúde; enfermagem; médico|médica; hospitalar; serviços médicos; urgência; emergência; cirurgia; assistência médica; saúde mental; assistencial; nutrição; medicina do trabalho; reabilitação; assistência farmacêutica; veterinária; serviços clínicos; assuntos médicos; saúde ocupacional; clínicas; terapia intensiva; centro cirúrgico; ginecologia; apoio domiciliário; análises clínicas; ortopedia',
    ],
    [
      'arts-and-design',
      'criação; criativo|criativa; interiores; arquitetura; música; artes visuais; dança; estilo; experiência do usuário',
    ],
    ['consulting', 'assessoria'],
    [
      'real-estate',
      'imobiliário|imobiliária; imóveis; locação; locações; incorporação; patrimônio imobiliário; arrendamento; negócios imobiliários; empreendimentos; empreendimentos imobiliários; mediação imobiliária; incorporações; habitação; expansão imobiliária; propriedades; loteamentos; ativos imobiliários; condomínio; terrenos',
    ],
    [
      'military-and-protective-services',
      'delegado geral; capitão|capitã; delegado|delegada de polícia; tenente; primeiro sargento; subtenente; cabo da guarda; segurança patrimonial; segurança privada; polícia; bombeiros; exército; defesa; proteção civil; segurança pública; forças armadas; prevenção de perdas; segurança; marinha; força aérea; segurança corporativa; segurança empresarial; combate a incêndio; segurança física; socorro; polícia militar; infantaria; prevenção e segurança',
    ],
    [
      'community-and-social-services',
      'serviço social; serviços sociais; assistência social; ação social; projetos sociais; desenvolvimento social; responsabilidade social; comunidade; juventude; desenvolvimento comunitário; cooperação; programas sociais; terceiro setor; impacto social; relações comunitárias; ajuda humanitária; proteção social; intervenção social; apoio social; idosos; direitos humanos; mobilização social; crianças e jovens; acolhimento; cidadania; solidariedade; inclusão; igualdade; investimento social',
    ],
    ['entrepreneurship', 'empreendedorismo'],
    [
      undefined,
      'restauração; hotelaria; cozinha; restaurante; alimentos e bebidas; limpeza; hospedagem; salão; governança hoteleira',
    ],
  ],
  grades: [
    ['senior', 'sênior|sénior; sr; pleno sênior; experiente; líder'],
    ['entry', 'júnior; jr; iniciante'],
    ['strategic', 'principal'],
  ],
  training:
    'estagiário|estagiária; estágio; doutorando|doutoranda; mestrando|mestranda; em formação; bolsista; bolsista de iniciação científica; pós graduando; iniciação científica; interno|interna de medicina; enfermeiro residente; enfermeira residente; bolseiro|bolseira; estágio profissional',
  aides: 'assistente',
  gatekeepers:
    'assistente de diretoria|direção|presidência|administração; assistente da diretoria|direção|presidência|administração; assistente executivo|executiva; assistente pessoal; assistente particular; assessor~a da diretoria administrativo; secretariado executivo; rececionista; assistente à diretoria|administração; assistente virtual executiva',
  not: 'já não; não sou mais; futuro|futura; aspirante a; em busca de; em busca; buscando; busco; buscamos; procuro; à procura; à procura de; procurando; ajudo; ajudo a; ajudamos; ajudando; ajuda; apoio a empresários; auxilio; conselheiro|conselheira; conselheiro|conselheira {independente|consultivo|consultiva|de administração}; conselheiro|conselheira de administração; conselheiro|conselheira fiscal; membro do conselho; membro do conselho de administração|consultivo|fiscal; membro independente; administrador~a não executivo|executiva; vogal; estamos contratando; contratando; contratamos; estamos a contratar; a contratar; recrutamos; aberto|aberta a; apaixonado|apaixonada por; interessado|interessada em; candidato|candidata a; candidato|candidata; em transição; em transição de carreira; em transição para; mentor~a de; mentor~a para; coach de; coach para; para; filho|filha de; esposa de; esposo de; marido de; mulher de; quero ser; sonho em; formando; empoderando; conectando; disponível; em breve; a serviço de; parceiro de; vaga; vagas; pretendente; rumo a; amante de; conselho consultivo; conselho de administração',
  former: 'ex; antigo|antiga; anteriormente; previamente; outrora; exdiretor; foi',
  gone: 'recém formado|formada; recém graduado|licenciado|licenciada; aposentado|aposentada; reformado|reformada; desempregado|desempregada; em busca de recolocação; buscando recolocação; em busca de emprego|novas|oportunidade; em busca de uma oportunidade; em busca de novos desafios; disponível no mercado; à procura de emprego|trabalho|novas|oportunidade; na reforma; pensionista; emérito|emérita; dona de casa; do lar; falecido; jubilado|jubilada; em recolocação; buscando oportunidade|oportunidades; em busca de oportunidades',
  again: 'atualmente; hoje; agora; atual; presentemente',
  employer:
    'em uma; na empresa; no grupo; no banco; na companhia; numa empresa; em empresa; na universidade; no hospital; na prefeitura; na câmara; na fundação; na clínica; na construtora; na câmara municipal; no instituto; na escola; no colégio; na transportadora; na agência; na consultora',
  formsAfter: 's a; sa; eireli; epp; unipessoal lda; e associados; e filhos',
  links:
    'de; do; da; dos; das; em; a; ao; à; às; no; na; nos; nas; o; as; os; com; por; pela; pelo; responsável por; responsável pela; responsável pelo; área; área de; setor; setor de; departamento; departamento de; divisão; especializado|especializada em; equipa; equipe; com foco em; com ênfase em; gestão',
  and: 'e; bem como; além de',
  plain:
    'nacional; internacional; corporativo|corporativa; regional; global; geral; interino|interina; em exercício; pleno|plena; especial; brasil; portugal; américa latina; latam; são paulo; europa; norte; sul; leste; oeste; nordeste; sudeste; região; unidade; filial; estratégico|estratégica; institucional; municipal; estadual; federal; público|pública; privado|privada; certificado|certificada; credenciado|credenciada; independente; ibéria; distrital; executivo|executiva; tático; multiunidades; interno|interna; externo|externa; i; ii; iii; central; mestre; bilíngue; temporário|temporária; digital; empresarial; local; clt; pj; home office; remoto; equipes; equipas; áreas; lisboa; porto; zona; serviços; superior; ibérico|ibérica',
  idle: 'sócio|sócia de um|uma|carteirinha; dono|dona de um|uma|dois|duas; automação de testes; dono|dona de um cachorro; dono|dona de cachorro; dono|dona de pet; dono|dona de gato; dono|dona de casa própria; dono|dona da minha vida; dono|dona do próprio negócio futuro; dono|dona do meu tempo; pai; mãe; chefe de família; líderes; liderança; líder comunitária; líder religioso; palestrante; ministro|ministra; vereador~a; deputado|deputada; senador~a; embaixador~a; embaixador~a da marca; presidente da república; presidente da associação; presidente do grêmio; presidente do clube; presidente da comissão de festas; capitão do time; diretor~a de tese; marca pessoal; empresários; empreendedores; profissionais; gerentes; diretores; executivos; sócio torcedor; sócio do clube; sócia do clube; chefe escoteiro; meu próprio chefe; minha própria chefe; social; gerente da minha vida; mulher; representante de turma; secretaria da mulher; secretário|secretária de estado|municipal; gestor de mim mesmo; liderança feminina; parceiro|parceira; responsabilidade; mestre em cerimônias; desenvolvimento pessoal; desenvolvimento sustentável; gestão do tempo',
  vices: 'adjunto|adjunta; substituto|substituta',
  students:
    'estudante; universitário|universitária; aluno|aluna; graduando|graduanda; acadêmico|acadêmica de',
  over: 'de mim mesmo|mesma; da minha vida; da própria vida; de mim; procura se',
};
