import type { Vocabulary } from './vocabulary.ts';

export const PT: Vocabulary = {
  language: 'pt',
  headFirst: true,
  ranks: [
    [
      'owner-partner',
      'entrepreneurship',
      'fundador~a; cofundador~a; co fundador~a; empreendedor~a; empresário|empresária; microempreendedor~a; empreendedor~a individual; idealizador~a; membro fundador',
    ],
    [
      'owner-partner',
      undefined,
      'sócio|sócia fundador~a|proprietário|proprietária|administrador~a|gestor~a; dono|dona; proprietário|proprietária; coproprietário|coproprietária; sócio|sócia; sócio|sócia gerente; sócio|sócia de auditoria; acionista; dono|dona de; diretor~a proprietário|proprietária; sócio|sócia da empresa; franqueado|franqueada',
    ],
    [
      'cxo',
      'general-management',
      'diretor~a geral; diretor~a geral adjunto|adjunta; diretor~a presidente; presidente; presidente executivo|executiva; presidente do conselho; presidente do conselho de administração; presidente da comissão executiva; diretor~a executivo|executiva; administrador~a delegado|delegada; administrador~a executivo|executiva; administrador~a geral; gerente geral executivo; superintendente geral; secretário|secretária geral; presidente do grupo; diretor superintendente; administrador da empresa; prefeito|prefeita; presidente da câmara',
    ],
    ['vice-president', undefined, 'vice presidente; vicepresidente; vice presidência'],
    [
      'director',
      undefined,
      'diretor~a; superintendente; diretor~a adjunto|adjunta; subdiretor~a; diretor~a de departamento|área|divisão|unidade; director~a adjunto; codiretor~a; diretor~a estatutário; vice diretor~a; diretores; head de',
    ],
    ['director', 'sales', 'diretor~a comercial; diretor~a de contas'],
    [
      'director',
      'finance',
      'diretor~a financeiro|financeira; diretor~a administrativo|administrativa financeiro|financeira; diretor~a administrativo|administrativa e financeiro|financeira; diretor~a de relações com investidores',
    ],
    ['director', 'engineering', 'diretor~a técnico|técnica; diretor~a de obra'],
    ['director', 'operations', 'diretor~a industrial; diretor~a de produção|fábrica'],
    [
      'director',
      'education',
      'diretor~a de escola|colégio; diretor~a escolar; diretor~a da escola; diretor~a pedagógico|pedagógica; diretor~a acadêmico|acadêmica; reitor~a; pró reitor~a; vice reitor~a; decano|decana',
    ],
    [
      'director',
      'healthcare-services',
      'diretor~a clínico|clínica; diretor~a médico|médica; enfermeiro|enfermeira diretor~a; diretor~a hospitalar; diretor~a de hospital|enfermagem',
    ],
    [
      'director',
      'media-and-communication',
      'editor~a chefe; redator~a chefe; chefe de redação; diretor~a de redação|conteúdo',
    ],
    ['director', 'arts-and-design', 'diretor~a criativo|criativa; diretor~a de criação'],
    [
      'experienced-manager',
      undefined,
      'resp; ger; gerente de loja; responsável de loja; chefe de loja; gerente; gerente sênior|regional|nacional|corporativo|corporativa|executivo|executiva; gerente de {área|agência|filial|unidade|loja|departamento|setor|divisão}; gerente da filial|loja|agência|área; gerenta; chefe; chefe de {departamento|divisão|serviço|serviços|unidade|setor}; chefe do departamento|setor; responsável; responsável de departamento|área|loja|unidade; responsável pelo departamento; coordenador~a geral; gestor~a de unidade|loja|área|departamento; gerente de agência bancária; chefe de escritório; gerente de hotel; administrador~a regional; gerente distrital',
    ],
    ['experienced-manager', 'general-management', 'gerente geral; gestor~a geral; gerente de país'],
    [
      'experienced-manager',
      'operations',
      'gerente industrial; gerente de fábrica|planta|produção|armazém|logística|restaurante; chefe de produção|armazém|logística; diretor de restaurante; chefe de operações',
    ],
    [
      'experienced-manager',
      'engineering',
      'gerente de obra|obras|engenharia|manutenção; chefe de manutenção; diretor de obra adjunto',
    ],
    [
      'experienced-manager',
      'healthcare-services',
      'enfermeiro|enfermeira chefe; chefe de enfermagem; enfermeiro|enfermeira {gestor~a|coordenador~a|responsável técnico|supervisor~a}; coordenador~a de enfermagem; gerente de enfermagem',
    ],
    ['experienced-manager', 'accounting', 'gerente contábil; chefe de contabilidade; controller contábil'],
    [
      'experienced-manager',
      'finance',
      'gerente financeiro|financeira; gerente administrativo financeiro|financeira',
    ],
    [
      'entry-manager',
      undefined,
      'subgerente de loja; supervisor~a; encarregado|encarregada; líder de equipe|equipa|turno|setor|célula|grupo|loja|linha; líder da equipa|equipe; chefe de equipe|equipa|seção|secção|turno|sala|fila|linha|grupo|brigada|recepção|receção; subgerente; mestre de obras; mestre de obra; responsável de equipa|turno|secção|loja; subchefe; gerente assistente; coordenador~a de equipe|equipa|turno; gerente júnior; encarregado|encarregada {geral|de obra|de obras|de loja|de setor|de turno}; contramestre; assistente de gerência; chefe de obra; capataz; chefe de rancho; gerente trainee supervisor; team lead de',
    ],
    [
      'entry-manager',
      'sales',
      'supervisor~a de vendas|loja; encarregado|encarregada de loja; fiscal de caixa; líder de vendas',
    ],
    [
      'entry-manager',
      'operations',
      'líder de produção|logística; encarregado|encarregada de armazém|logística|produção|almoxarifado',
    ],
    ['cxo', undefined, 'membro do conselho executivo; vogal executivo'],
    ['director', 'program-and-project-management', 'diretor~a de projeto|projetos'],
  ],
  openingRanks: [
    ['cxo', 'general-management', 'direção geral; gerência geral'],
    ['director', undefined, 'direção; diretoria'],
    ['experienced-manager', undefined, 'gerência; coordenação geral'],
  ],
  roles: [
    [
      'professional',
      'program-and-project-management',
      'gerente de projeto|projetos|programas|programa; gestor~a de projeto|projetos|programas|programa; coordenador~a de projeto|projetos|programas; líder de projeto|projetos; analista de {projetos|pmo|processos e projetos}; chefe de projeto; responsável de projeto|projetos; técnico|técnica de projetos; gerente de portfólio|mudança; especialista em projetos; consultor de projetos',
    ],
    [
      'professional',
      'product-management',
      'gerente de produto|produtos; gestor~a de produto|produtos; analista de produto|produtos; dono|dona do produto; responsável de produto; especialista de produto; líder de produto; coordenador~a de produto',
    ],
    [
      'professional',
      'sales',
      'vendedor~a; vendedor~a interno|externo|externa|técnico; executivo|executiva de vendas|contas|conta|negócios|negócio; executivo|executiva comercial; consultor~a de vendas|contas; consultor~a comercial; consultor~a técnico comercial; representante comercial; representante de vendas; representante; representante propagandista; propagandista; propagandista vendedor; gerente de contas|conta|relacionamento|clientes; gerente de contas chave|estratégicas; gestor~a de contas|conta|clientes|cliente; gestor~a comercial; gestor~a de conta; assessor~a comercial; comercial; técnico|técnica comercial; delegado|delegada comercial; delegado|delegada de informação médica; promotor~a; promotor~a de vendas; atendente de loja; balconista; lojista; operador~a de telemarketing; televendas; analista comercial; analista de {vendas|contas|inteligência comercial}; pré vendas; engenheiro|engenheira de vendas|comercial; corretor~a de vendas; inside sales; gerente de key accounts; técnico|técnica de vendas; empregado de balcão; agente de viagens|comercial; consultor~a de viagens; demonstradora; comercial externo; consultora de beleza; gestor~a de negócios; hunter; closer; caixeiro viajante',
    ],
    [
      'professional',
      'business-development',
      'gerente de desenvolvimento de negócios; desenvolvedor~a de negócios; analista de novos negócios; executivo|executiva de novos negócios; gestor~a de parcerias; analista de parcerias; gerente de parcerias; captador~a de recursos; analista de desenvolvimento de negócios; executivo|executiva de parcerias',
    ],
    [
      'professional',
      'marketing',
      'analista de {marketing|mídias|mídia|redes sociais|crm|seo|trade marketing|mercado|eventos|e commerce|growth|marca}; analista de marketing digital; analista de mídias sociais; analista de inteligência de mercado; especialista em {marketing|seo|marketing digital}; gerente de marca; gestor~a de {marca|tráfego|redes sociais|eventos|comunidade|conteúdo}; gestor~a de marketing digital; gestor~a de mídias; profissional de marketing; publicitário|publicitária; social media; técnico|técnica de marketing; produtor~a de eventos; organizador~a de eventos; mídia; planejador de mídia; promotor de eventos; executivo|executiva de marketing; redator~a publicitário|publicitária; copywriter; influenciador~a digital; influenciador~a; coordenador~a de eventos; criador de campanhas; influencer; estrategista de marketing|marca|conteúdo; pesquisador~a de mercado; mercadólogo',
    ],
    [
      'professional',
      'purchasing',
      'comprador~a técnico; comprador~a; analista de compras|suprimentos|procurement; técnico|técnica de compras; gestor~a de compras; especialista em compras|suprimentos; analista de licitação|licitações; pregoeiro|pregoeira; gestor~a de fornecedores; agente de compras; aprovisionador',
    ],
    [
      'professional',
      'accounting',
      'contador~a; contador~a geral; contabilista; contabilista certificado|certificada; técnico|técnica oficial de contas; técnico|técnica de contabilidade; técnico|técnica contábil; auditor~a interno|interna|externo|fiscal|independente; analista contábil|fiscal|tributário|tributária; analista de contabilidade|contas|faturamento; analista de contas a pagar|receber; analista de auditoria; revisor oficial de contas; revisora oficial de contas; roc; perito contador; consultor~a tributário|fiscal; tributarista; faturista; escriturário|escriturária fiscal; especialista tributário|contábil; analista de custos',
    ],
    [
      'professional',
      'finance',
      'analista financeiro|financeira; analista de {crédito|risco|riscos|investimentos|tesouraria|planejamento financeiro|cobrança|fp a|orçamento|seguros|sinistros|controladoria|fusões}; analista de crédito e cobrança; analista de planejamento financeiro; analista de relações com investidores; assessor~a de investimentos|investimento; assessor~a financeiro; consultor~a {financeiro|financeira|de investimentos|de seguros}; planejador~a financeiro|financeira; gestor~a de fundos|carteira|carteiras|patrimônio|riscos|investimentos|sinistros|ativos; gestor~a de patrimônios; corretor~a de seguros|valores; corretor~a; bancário|bancária; escriturário|escriturária bancário; gerente de relacionamento; gestor~a de clientes banca; técnico|técnica de crédito|seguros; técnico bancário; controller; controlador~a de gestão; controlador financeiro; tesoureiro|tesoureira; atuário|atuária; subscritor~a; perito de seguros; mediador~a de seguros; agente de seguros; operador~a de mesa; trader; gerente bancário; gerente de banco pessoa física; banqueiro|banqueira; agente de cobrança; bancário; técnico financeiro; economista financeiro; caixa bancário',
    ],
    [
      'professional',
      'engineering',
      'engenheiro|engenheira; engenheiro|engenheira civil|mecânico|mecânica|eletricista|elétrico|elétrica|eletrotécnico|eletrônico|eletrônica|químico|química|industrial|mecatrônico|ambiental|eletrotécnica|agrimensor; engenheiro|engenheira de software|produção|processo|processos|dados|automação|manutenção|projeto|projetos|obra|obras|campo|aplicação|desenvolvimento|minas|petróleo|telecomunicações|produto|machine; desenvolvedor~a; desenvolvedor~a {full stack|fullstack|web|back end|backend|front end|frontend|mobile|java|python|php|android|ios|pleno|sênior}; desenvolvedor~a de software|sistemas|jogos; programador~a; programador~a web|java|cnc; técnico|técnica de manutenção|campo|edificações|eletrônica|eletrotécnica|mecânica|obra|refrigeração; técnico|técnica em eletrônica|eletrotécnica|mecânica|edificações|mecatrônica|automação|manutenção|refrigeração|telecomunicações; técnico|técnica eletricista|mecânico|eletromecânico; mecânico|mecânica; mecânico de manutenção|automóveis; eletromecânico; soldador~a; serralheiro|serralheira; torneiro mecânico; projetista; desenhista; desenhista projetista|técnico; desenhador~a; topógrafo|topógrafa; instalador~a; montador~a; ferramenteiro; fresador; orçamentista; medidor orçamentista; diretor de obra; fiscal de obras|obra; servente de obras; operador~a cnc; analista desenvolvedor~a; analista de desenvolvimento|engenharia; mecatrônico; analista de desenvolvimento de sistemas; analista de sistemas desenvolvedor',
    ],
    ['strategic', 'engineering', 'arquiteto|arquiteta de software|sistemas; arquiteto|arquiteta software'],
    [
      'professional',
      'information-technology',
      'analista de {sistemas|ti|dados|suporte|redes|infraestrutura|segurança|bi|sap|requisitos|cibersegurança}; analista de suporte técnico; analista de infraestrutura de ti; analista de segurança da informação; analista de business intelligence; analista de tecnologia|tecnologia da informação|informática; analista programador~a; analista funcional; administrador~a de redes|sistemas|banco|bases|dados; administrador~a de banco de dados; administrador~a de redes e sistemas; administrador~a de bases de dados; cientista de dados; técnico|técnica de informática|ti|suporte|redes|sistemas; técnico|técnica em informática|ti|redes; técnico|técnica de suporte técnico|informático; suporte {técnico|de ti}; engenheiro|engenheira de {redes|sistemas|infraestrutura|segurança}; engenheiro|engenheira informático|informática; engenheiro|engenheira de segurança da informação; programador de sistemas; informático|informática; especialista em segurança da informação|ti|sap|cibersegurança|dados; consultor~a {sap|ti|erp|de ti|de sistemas}; dba; webmaster; helpdesk; analista de help desk; gestor~a de sistemas|redes; analista erp',
    ],
    [
      'strategic',
      'information-technology',
      'arquiteto|arquiteta de soluções|dados|nuvem|ti|segurança|redes|cloud; arquiteto|arquiteta corporativo|cloud|empresarial',
    ],
    [
      'professional',
      'legal',
      'advogado|advogada; advogado|advogada trabalhista|criminalista|corporativo|corporativa|associado|associada|tributarista|pleno|sênior|interno; advogado|advogada estagiário supervisor; analista jurídico|jurídica; analista de {compliance|contratos|privacidade|assuntos regulatórios}; assessor~a jurídico|jurídica; consultor~a jurídico|jurídica; jurista; juiz|juíza; juiz de direito; juíza de direito; promotor~a de justiça; procurador~a; defensor~a público|pública; desembargador~a; notário|notária; tabelião|tabeliã; encarregado|encarregada de proteção de dados; encarregado|encarregada de dados; encarregado|encarregada pelo tratamento de dados; dpo; oficial de justiça; paralegal; solicitador~a; escrevente; gestor~a de contratos; oficial de compliance; especialista em {compliance|privacidade|assuntos regulatórios}; mediador~a; magistrado|magistrada; registrador~a; oficial de cumprimento; técnico|técnica jurídico; consultor~a de privacidade',
    ],
    [
      'professional',
      'healthcare-services',
      'enfermeiro|enfermeira; enfermeiro|enfermeira do trabalho|obstetra|assistencial|auditor; técnico|técnica de {enfermagem|radiologia|farmácia|laboratório|saúde bucal|análises clínicas}; técnico|técnica em enfermagem|radiologia|farmácia; técnico|técnica auxiliar de saúde; técnico|técnica de diagnóstico e terapêutica; auxiliar de enfermagem; médico|médica; médico|médica {veterinário|veterinária|clínico|cirurgião|do trabalho|residente|assistente|de família|plantonista|generalista}; médico|médica especialista; clínico geral; cirurgião|cirurgiã; cirurgião|cirurgiã dentista; dentista; médico dentista; médica dentista; odontologista; odontólogo|odontóloga; ortodontista; farmacêutico|farmacêutica; farmacêutico|farmacêutica responsável|hospitalar|clínico; psicólogo|psicóloga; psicólogo|psicóloga clínico|clínica|hospitalar; psicanalista; psiquiatra; psicoterapeuta; fisioterapeuta; terapeuta; terapeuta {ocupacional|da fala}; fonoaudiólogo|fonoaudióloga; nutricionista; nutricionista clínica; biomédico|biomédica; veterinário|veterinária; parteira; obstetra; cuidador~a; cuidador~a de idosos; socorrista; paramédico|paramédica; óptico; optometrista; pediatra; cardiologista; dermatologista; neurologista; anestesista; anestesiologista; ginecologista; ortopedista; oftalmologista; radiologista; oncologista; podólogo|podóloga; massoterapeuta; esteticista; instrumentador~a cirúrgico; higienista oral; osteopata; protético; agente comunitário de saúde; agente de saúde; acompanhante de idosos; médico auditor; sanitarista; auxiliar de ação médica; técnico de saúde',
    ],
    [
      'professional',
      'education',
      'professor~a; professor~a universitário|universitária|adjunto|adjunta|titular|auxiliar|catedrático|assistente|substituto|associado; professor~a de; professor~a do ensino; docente; docente universitário; educador~a; educador~a {infantil|físico|física|de infância}; instrutor~a de trânsito; tutor~a; monitor~a; pedagogo|pedagoga; psicopedagogo|psicopedagoga; orientador~a educacional; coordenador~a pedagógico|pedagógica; coordenador~a {acadêmico|acadêmica|de curso|de ensino}; bibliotecário|bibliotecária; treinador~a; personal trainer; profissional de educação física; explicador~a; designer instrucional; alfabetizador; supervisor~a escolar pedagógico; educador de infância; técnico superior de educação; preparador físico; babá; facilitador~a; técnico de futebol; inspetor de alunos',
    ],
    [
      'professional',
      'human-resources',
      'recrutador~a; recrutador~a tech|it; selecionador~a; analista de {recursos humanos|rh|recrutamento|gente|departamento|treinamento|remuneração|benefícios|folha|seleção|talentos|dp|gente e gestão|gestão de pessoas}; analista de recrutamento e seleção; analista de departamento pessoal; analista de treinamento e desenvolvimento; analista de cargos e salários; analista de remuneração e benefícios; analista de folha de pagamento; analista de atração de talentos; analista de desenvolvimento humano|organizacional; técnico|técnica de recursos humanos|recrutamento|rh|formação|seleção; técnico|técnica de recrutamento e seleção; técnico|técnica de processamento salarial; generalista de rh|recursos humanos; consultor~a de rh|recursos humanos|recrutamento|carreira; consultor~a interno de rh; especialista em {recrutamento|rh|gestão de pessoas|recursos humanos}; business partner de rh|recursos humanos; gestor~a de talento|carreira; psicólogo|psicóloga organizacional; headhunter; talent hunter; parceiro|parceira de negócios de rh; hrbp; orientador~a {profissional|de carreira}; bp de rh; tech recruiter; gestor de formação',
    ],
    [
      'professional',
      'media-and-communication',
      'jornalista; redator~a; redator~a web|técnico; repórter; repórter fotográfico; editor~a; editor~a de vídeo|vídeos|texto|conteúdo|imagem|arte; revisor~a; revisor~a de texto|textos; tradutor~a; intérprete; tradutor intérprete; escritor~a; roteirista; apresentador~a; locutor~a; radialista; assessor~a de imprensa|comunicação; relações públicas; analista de {comunicação|conteúdo|assessoria de imprensa|relações públicas}; analista de comunicação interna; técnico|técnica de comunicação|som|áudio; porta voz; comunicador~a; produtor~a; produtor~a de conteúdo|audiovisual|executivo|cultural|musical|tv|vídeo; criador~a de conteúdo|conteúdos; produtor~a de conteúdos; videomaker; cinegrafista; cineasta; documentarista; colunista; correspondente; realizador~a; editor executivo; pivô; legendista; especialista em comunicação; operador~a de câmera|câmara|som; operador de áudio; analista de relações institucionais|governamentais; sonoplasta; gestor de conteúdos',
    ],
    [
      'professional',
      'arts-and-design',
      'designer; designer {gráfico|gráfica|ux|ui|web|produto|digital}; designer de interiores|produto|moda|interação; diretor~a de arte|fotografia|cinema|teatro; diretor~a artístico|artística; arquiteto|arquiteta; arquiteto|arquiteta urbanista; arquiteto|arquiteta e urbanista; arquiteto|arquiteta paisagista; arquiteto|arquiteta de interiores; paisagista; ilustrador~a; fotógrafo|fotógrafa; artista; artista plástico|plástica|visual; animador 3d; ator|atriz; músico|música; musicista; cantor~a; bailarino|bailarina; coreógrafo|coreógrafa; compositor~a; maestro|maestrina; pintor~a; escultor~a; decorador~a; estilista; figurinista; cenógrafo|cenógrafa; maquiador~a; maquilhador~a; cabeleireiro|cabeleireira; barbeiro; florista; curador~a; restaurador~a; urbanista; web designer; webdesigner; modelista; costureiro|costureira; joalheiro; tatuador~a; conservador~a; arte finalista; motion designer; diagramador~a; dj; encenador; manicure; museólogo|museóloga; alfaiate',
    ],
    [
      'professional',
      'research',
      'pesquisador~a; pesquisador~a científico|acadêmico|sênior; investigador~a; investigador~a científico|principal|doutorado|auxiliar; cientista; economista; estatístico|estatística; químico|química; biólogo|bióloga; físico|física; matemático|matemática; geólogo|geóloga; sociólogo|socióloga; historiador~a; antropólogo|antropóloga; geógrafo|geógrafa; técnico|técnica de laboratório; laboratorista; analista de laboratório|pesquisa; pós doutorando|doutoranda; bolsista de pesquisa pós; pesquisador pós doutor; biotecnólogo|biotecnóloga; bioquímico|bioquímica; microbiologista; agrônomo|agrônoma; engenheiro|engenheira agrônomo|agrônoma; arqueólogo|arqueóloga; cientista político|social|político; meteorologista; filósofo|filósofa; linguista; astrónomo; farmacologista; oceanógrafo|oceanógrafa; criminólogo; ecólogo; zootecnista; analista químico; monitor de ensaios clínicos; cientista ambiental; monitor de pesquisa clínica; bioestatístico',
    ],
    [
      'professional',
      'operations',
      'analista de logística|operações|processos|pcp|planejamento|transporte|transportes|estoque|supply|demanda|importação|exportação|comércio|distribuição|frota|produção|expedição; analista de supply chain; analista de comércio exterior; analista de planejamento e controle; técnico|técnica de logística|operações|produção|planeamento|aduana|armazém; técnico|técnica em logística; planejador~a; planejador~a de produção; programador~a de produção|manutenção; coordenador~a de logística|operações|transportes|produção|frota|tráfego; operador~a de {produção|máquina|máquinas|logística|empilhadeira|armazém|caldeira}; operador~a logístico; operador~a de empilhador; operário|operária; auxiliar de serviços gerais; almoxarife; estoquista; conferente; separador~a; expedidor~a; despachante; despachante aduaneiro; fiel de armazém; fiel de armazem; motorista; motorista de caminhão|ônibus|pesados; camionista; motoboy; entregador~a; estafeta; carteiro|carteira; manobrista; chef de cozinha; maquinista; marinheiro; controlador~a de tráfego aéreo; gestor~a de frota|stock|stocks|armazém|tráfego|operações|logística; agente de portaria; responsável de stock; analista de frotas; agente de carga|transporte; embalador~a; agente aduaneiro; operador de transporte',
    ],
    [
      'professional',
      'quality-assurance',
      'analista de {qualidade|qa|testes|garantia|controle|sgi|meio ambiente}; analista de controle de qualidade; analista de garantia da qualidade; analista de segurança do trabalho; técnico|técnica de {qualidade|testes|segurança no trabalho|hst|controlo}; técnico|técnica de segurança do trabalho; técnico|técnica em segurança do trabalho; técnico|técnica de controle de qualidade; técnico|técnica superior de segurança no trabalho; técnico|técnica de higiene e segurança; técnico|técnica de meio ambiente; inspetor~a de qualidade; inspetor~a de soldagem; engenheiro|engenheira {da qualidade|de qualidade|de testes|de segurança}; engenheiro|engenheira de segurança do trabalho; testador~a; tester; controlador~a de qualidade; auditor~a da qualidade; auditor~a de qualidade; gestor~a {da qualidade|de qualidade}; gestor~a de hst; especialista em qualidade|testes; qa; metrologista; coordenador~a de qualidade|sst; fiscal sanitário',
    ],
    [
      'professional',
      'customer-success-and-support',
      'atendente; atendente de telemarketing|sac|suporte; atendente ao cliente; operador~a de {atendimento|call center|sac}; analista de {atendimento|suporte ao cliente|sucesso|relacionamento|sac|pós vendas|customer success|experiência|onboarding|cx}; analista de sucesso do cliente; analista de atendimento ao cliente; analista de relacionamento com o cliente; analista de experiência do cliente; agente de {atendimento|call center|suporte}; assistente de apoio ao cliente; gestor~a de apoio ao cliente; técnico|técnica de apoio ao cliente; gerente de sucesso do cliente; gestor~a de sucesso do cliente; especialista em atendimento|sucesso|suporte; especialista em sucesso do cliente; representante de atendimento; consultor~a de {atendimento|sucesso do cliente}; teleoperador~a; ouvidor~a; agente de suporte; assistente de sucesso do cliente; concierge; técnico de pós venda; agente de viagens apoio',
    ],
    [
      'professional',
      'real-estate',
      'corretor~a de imóveis|imobiliário; corretor~a imobiliário|imobiliária; consultor~a imobiliário|imobiliária; agente imobiliário|imobiliária; mediador~a imobiliário|imobiliária; gestor~a {imobiliário|imobiliária|de imóveis|de condomínios|de patrimônio imobiliário}; administrador~a de imóveis|condomínios|condomínio; síndico|síndica; síndico profissional; avaliador~a de imóveis|imobiliário; perito avaliador; incorporador~a; promotor~a imobiliário; angariador imobiliário; analista {imobiliário|de locação}; captador de imóveis; assessor~a imobiliário; gestor de condomínio; broker imobiliário; loteador',
    ],
    [
      'professional',
      'military-and-protective-services',
      'policial; policial militar|civil|federal|rodoviário|penal; polícia; agente de polícia|segurança|trânsito|psp; agente da psp; agente da polícia; investigador~a de polícia; inspetor~a da polícia; inspetor~a de polícia; escrivão|escrivã de polícia; militar; soldado; bombeiro|bombeira; bombeiro civil|militar|sapador; vigilante; vigia; segurança; segurança patrimonial privado; guarda; guarda municipal|civil|costas|prisional|noturno; agente penitenciário; guarda prisional; militar da gnr; gnr; detetive; detetive particular; cabo; fuzileiro; marinheiro da marinha; agente de proteção; oficial {do exército|da marinha}; oficial da marinha; oficial do exército; perito criminal; fiscal de prevenção de perdas; salva vidas; escolta armada; agente federal; nadador salvador; aspirante a oficial; militar do exército',
    ],
    [
      'professional',
      'community-and-social-services',
      'assistente social; educador~a social; trabalhador~a social; técnico|técnica de serviço social; técnico|técnica superior de serviço social; animador~a sociocultural; animador~a social; monitor~a social; mediador~a social|cultural|familiar; orientador~a social; conselheiro|conselheira tutelar; agente comunitário|social; coordenador~a de {voluntariado|voluntários|projetos sociais}; pastor~a; padre; pároco; capelão; missionário|missionária; freira; diácono; rabino; imã; cooperante; ativista; gestor~a social|comunitário; ajudante de ação direta; assistente humanitário; psicólogo|psicóloga social; articulador~a social; terapeuta familiar; técnico|técnica social; líder comunitário; analista {social|de responsabilidade social}; cuidador social; trabalhador~a humanitário|humanitária; agente de desenvolvimento social',
    ],
    [
      'professional',
      'administrative',
      'administrativo|administrativa; assistente técnico administrativo; técnico|técnica administrativo|administrativa; analista administrativo|administrativa; agente administrativo; escriturário|escriturária; oficial administrativo; gestor~a administrativo|administrativa; empregado|empregada de escritório; funcionário|funcionária administrativo|administrativa; digitador~a; arquivista; gestor~a de escritório; office manager; coordenador~a administrativo|administrativa; técnico|técnica em administração; assistente técnico|técnica; operador de dados; encarregado administrativo; técnico judiciário',
    ],
    [
      'professional',
      undefined,
      'eletricista; carpinteiro|carpinteira; marceneiro|marceneira; pedreiro|pedreira; encanador~a; canalizador~a; pintor da construção; zelador~a; porteiro|porteira; chefe de cozinha; governanta geral; governanta; maître; servidor~a público|pública; funcionário|funcionária público|pública; analista; analista de {negócios|negócio|requisitos de negócio}; especialista; coordenador~a; assessor~a; gestor~a; agente; funcionário|funcionária; empregado|empregada; colaborador~a; profissional; delegado|delegada associativo; trabalhador~a; técnico|técnica superior; técnico|técnica especialista; perito|perita; bacharel; representante legal; oficial; administrador~a; associado|associada; promotor; executivo|executiva de; assessor~a técnico|especial; comissário; business analyst; fiscal; responsável técnico|técnica; examinador; consultora; referência técnica; cozinheiro|cozinheira; chef; chefe de partida; subchefe de cozinha; garçom|garçonete; empregado|empregada de mesa; barista; bartender; barman; padeiro|padeira; confeiteiro|confeiteira; pasteleiro; açougueiro; piloto; piloto {comercial|de linha}; comissário|comissária de bordo|voo; comissário de bordo; assistente de bordo; agricultor~a; jardineiro|jardineira; faxineiro|faxineira; camareira; empregado|empregada de limpeza|doméstica; pescador; copeiro|copeira; sommelier',
    ],
    ['senior', undefined, 'expert; especialista sênior'],
    [
      'strategic',
      undefined,
      'chefe de gabinete; assessor~a da presidência|diretoria|especial; assessor~a especial; assessor~a de diretoria; chefe do gabinete; conselheiro|conselheira estratégico',
    ],
    ['entry', undefined, 'auxiliar; ajudante; ajudante geral; auxiliar geral'],
    [
      'entry',
      'administrative',
      'auxiliar administrativo|administrativa; auxiliar de escritório|secretaria; assistente administrativo|administrativa; assistente de escritório; ajudante administrativo',
    ],
    [
      'entry',
      'operations',
      'auxiliar de produção|logística|cozinha|limpeza|almoxarifado|expedição|estoque; ajudante de cozinha|produção|motorista|armazém; repositor~a; auxiliar logístico; lavador de pratos; ajudante de obras; copeiro auxiliar',
    ],
    [
      'entry',
      'sales',
      'caixa; operador~a de caixa; auxiliar de loja|vendas; atendente de caixa; ajudante de loja',
    ],
    [
      'entry',
      'accounting',
      'auxiliar contábil|fiscal; assistente contábil|fiscal; assistente de contabilidade; auxiliar de contabilidade',
    ],
    [
      'entry',
      'education',
      'auxiliar de sala|educação|turma|classe; assistente de ensino; auxiliar de ação educativa; auxiliar pedagógico',
    ],
  ],
  weakRoles: [
    [
      'professional',
      'consulting',
      'consultor~a; consultor~a de negócios|gestão|estratégia|processos|empresas; consultor~a empresarial|estratégico|independente|externo|sênior|pleno; consultor~a em; consultor~a organizacional; assessor~a empresarial; mentor~a de negócios consultor',
    ],
    ['professional', 'engineering', 'técnico|técnica'],
    ['professional', 'operations', 'operador~a'],
    ['professional', 'accounting', 'auditor~a'],
    ['professional', 'quality-assurance', 'inspetor~a'],
    ['professional', 'education', 'instrutor~a; formador~a; coach'],
  ],
  fields: [
    [
      'sales',
      'vendas; venda; comercial; contas chave; contas; grandes contas; varejo; retalho; atacado; televendas; comercialização; exportação; área comercial; força de vendas; canais; canal; pré venda; comercial e vendas; contas estratégicas; equipa comercial; canais de vendas; vendas internas; food service; inteligência comercial; key accounts; expansão comercial; trade',
    ],
    [
      'marketing',
      'publicidade; marketing digital; marca; marcas; eventos; mídias sociais; redes sociais; mídia; comércio eletrônico; trade marketing; pesquisa de mercado; inteligência de mercado; propaganda; comunicação e marketing; marketing e vendas; growth; branding; estudos de mercado; e commerce; crm; performance; mídia paga; fidelização; marketing de conteúdo; marketing e comunicação; tráfego pago; mídia digital; aquisição; marketing de produto; promoções',
    ],
    [
      'business-development',
      'desenvolvimento de negócios; desenvolvimento de negócio; novos negócios; parcerias; desenvolvimento comercial; alianças; alianças estratégicas; parcerias estratégicas; expansão; captação de recursos; desenvolvimento empresarial; angariação de fundos; expansão de mercado; negócios; relacionamento institucional com parceiros; parceiros; novos mercados',
    ],
    [
      'finance',
      'finanças; financeiro|financeira; financeiros; tesouraria; controladoria; crédito; cobrança; investimentos; risco; riscos; gestão de riscos; seguros; banca; banco; planejamento financeiro; planeamento financeiro; orçamento; controle de gestão; controlo de gestão; relações com investidores; administrativo financeiro|financeira; crédito e cobrança; mercado de capitais; sinistros; fundos; câmbio; economia; fusões e aquisições; finanças corporativas; private; administração e finanças; gestão financeira; gestão de ativos; patrimônio; previdência; investimento; banking; subscrição; capital de risco; tesouraria e finanças; gestão patrimonial; crédito imobiliário; bancário|bancária',
    ],
    [
      'accounting',
      'contabilidade; contábil; auditoria; auditoria interna; fiscal; tributário|tributária; impostos; faturamento; faturação; contas a pagar; contas a receber; fiscalidade; controladoria contábil; custos; tributos; contabilístico|contabilística; auditoria externa; contabilidade e finanças; controles internos; controle interno; consolidação; planejamento tributário; escrita fiscal',
    ],
    [
      'human-resources',
      'rh; recursos humanos; gente e gestão; gestão de pessoas; pessoas; departamento pessoal; recrutamento; recrutamento e seleção; seleção; treinamento; treinamento e desenvolvimento; folha de pagamento; remuneração; benefícios; remuneração e benefícios; capital humano; talento; talentos; formação e desenvolvimento; pessoas e cultura; cultura; desenvolvimento organizacional; desenvolvimento humano; relações trabalhistas; relações laborais; diversidade; gestão de talentos; atração de talentos; cargos e salários; pessoal; gente; gente e cultura; processamento salarial; diversidade e inclusão; aquisição de talentos; experiência do colaborador; clima organizacional; desenvolvimento de pessoas; treinamentos; endomarketing; marca empregadora; aprendizagem e desenvolvimento; salários; recursos humanos e administrativos',
    ],
    [
      'information-technology',
      'ti; tecnologia da informação; tecnologias da informação; informática; sistemas; dados; infraestrutura; redes; segurança da informação; cibersegurança; transformação digital; banco de dados; bases de dados; sistemas de informação; telecomunicações; telecom; inteligência artificial; IA; suporte de ti; suporte técnico de ti; inovação digital; ciência de dados; análise de dados; tecnologia e dados; aplicações; infraestrutura de ti; governança de ti; governança de dados; business intelligence; inteligência de negócios; nuvem; engenharia de dados ti; informático|informática; infraestruturas; service desk; redes e sistemas; segurança digital; suporte de sistemas; computação',
    ],
    [
      'engineering',
      'engenharia; desenvolvimento; tecnologia; manutenção; p&d; p d; pesquisa e desenvolvimento; investigação e desenvolvimento; obras; obra; construção; construção civil; software; desenvolvimento de software; automação; elétrica; eletrônica; mecânica; projetos de engenharia; engenharia civil; eletrotécnica; robótica; engenharia de produto; desenvolvimento de produto; desenvolvimento de produtos; desenvolvimento de sistemas; engenharia de software; eletricidade; energia; instalações; mecatrônica; desenvolvimento web; industrialização; inovação tecnológica; manutenção industrial; mineração; telecomunicações e engenharia; processos industriais; técnica; energias renováveis; civil; automotivo|automotiva',
    ],
    [
      'operations',
      'operações; logística; produção; armazém; cadeia de suprimentos; cadeia de abastecimento; supply chain; planta; fábrica; transporte; transportes; distribuição; estoque; estoques; stocks; frota; pcp; planejamento; planeamento; expedição; industrial; processos; melhoria contínua; comércio exterior; importação; operacional; operacionais; almoxarifado; manufatura; fabricação; facilities; serviços gerais; tráfego; excelência operacional; armazenagem; aduaneiro|aduaneira; inventário; suprimentos e logística; planejamento de produção; planejamento e controle da produção; aduana; operação; logística e distribuição; agronegócio; gestão da produção; logístico|logística; backoffice; facility; importação e exportação; lean; gestão de frota; entregas; planeamento de produção; centro de distribuição',
    ],
    [
      'purchasing',
      'compras; suprimentos; aquisições; aprovisionamento; licitações; fornecedores; contratações; compras e suprimentos; gestão de fornecedores; sourcing; contratos e suprimentos; compra; abastecimento; licitações e contratos; contratação pública',
    ],
    [
      'product-management',
      'produto; produtos; gestão de produto; gestão de produtos; portfólio de produtos; estratégia de produto; linha de produtos',
    ],
    [
      'program-and-project-management',
      'projetos; projeto; programas; programa; gestão de projetos; gestão de projeto; escritório de projetos; pmo; gestão da mudança; gestão de mudanças; transformação; portfólio; transformação organizacional; agilidade',
    ],
    [
      'customer-success-and-support',
      'atendimento; atendimento ao cliente; sucesso do cliente; sucesso do client; suporte; apoio ao cliente; experiência do cliente; relacionamento; relacionamento com o cliente; relacionamento com clientes; pós venda; pós vendas; suporte técnico; suporte ao cliente; sac; clientes; cliente; serviço ao cliente; assistência técnica; call center; serviço de apoio ao cliente; ouvidoria; customer; central de atendimento; telemarketing; satisfação do cliente; retenção; implantação; atendimento ao público; contact center',
    ],
    [
      'legal',
      'jurídico|jurídica; jurídicos; conformidade; compliance; direito; contratos; assuntos regulatórios; assuntos jurídicos; proteção de dados; privacidade; regulatório|regulatória; propriedade intelectual; trabalhista; direito do trabalho; direito tributário; contencioso; governança; governança corporativa; societário; direito civil; direito empresarial; direito digital; direito penal; assessoria jurídica; privacidade e proteção de dados; ética; direito público; lgpd; direito de família; regulação; jurídico e compliance; assuntos legais',
    ],
    [
      'quality-assurance',
      'qualidade; controle de qualidade; controlo de qualidade; controle da qualidade; garantia da qualidade; garantia de qualidade; gestão da qualidade; segurança do trabalho; segurança no trabalho; saúde e segurança; sst; qsms; ssma; meio ambiente; testes; segurança alimentar; higiene e segurança; hst; qa; qualidade e processos; qualidade e segurança; ambiente; segurança dos alimentos; saúde e segurança do trabalho; qualidade e meio ambiente; hse; testes de software; ehs; sgi; segurança ocupacional; qualidade e ambiente; segurança e saúde no trabalho',
    ],
    [
      'research',
      'pesquisa; investigação; laboratório; pesquisa clínica; ciências; pesquisas; estudos; ciência; científico|científica; biologia; química; física; estatística; investigação científica; laboratórios; biotecnologia; pesquisa científica; inovação e pesquisa; ensaios clínicos; investigação clínica; assuntos científicos',
    ],
    [
      'media-and-communication',
      'comunicação; relações públicas; imprensa; comunicação interna; comunicação corporativa; comunicação institucional; conteúdo; conteúdos; redação; jornalismo; assessoria de imprensa; editorial; relações institucionais; relações governamentais; assuntos corporativos; audiovisual; mídia e comunicação; media; televisão; rádio; produção audiovisual; comunicação externa; edição; edição de vídeo; comunicação social; assuntos públicos; tradução; imagem; notícias; cinema; comunicação e imagem',
    ],
    [
      'administrative',
      'administração; administrativo|administrativa; administrativos; escritório; secretaria; secretariado; serviços administrativos; recepção; receção; gestão administrativa; expediente; documentação; arquivo; assuntos gerais; gestão documental; administração geral; facilities administrativo; apoio administrativo; patrimônio e administração',
    ],
    [
      'education',
      'vice diretor~a de escola; vice diretor~a escolar; educação; ensino; formação; pedagógico|pedagógica; acadêmico|acadêmica; académico|académica; educacional; escola; escolar; educação infantil; ensino superior; ensino fundamental; educação física; educação especial; admissões; formação profissional; aprendizagem; capacitação; treinamento educacional; letras; matemática; português; inglês; história; língua portuguesa; geografia; educação corporativa; pedagogia; ensino médio; docência; orientação educacional; biblioteca; estudantes; assuntos acadêmicos; curso; ensino a distância; ead',
    ],
    [
      'healthcare-services',
      'saúde; enfermagem; médico|médica; clínico|clínica; hospitalar; farmácia; medicina; serviços médicos; urgência; emergência; cirurgia; pediatria; cardiologia; saúde pública; assistência médica; oncologia; fisioterapia; odontologia; psicologia; saúde mental; cuidados; cuidados intensivos; uti; assistencial; nutrição; radiologia; hospital; medicina do trabalho; reabilitação; serviços de saúde; assistência farmacêutica; veterinária; serviços clínicos; assuntos médicos; saúde ocupacional; clínicas; terapia intensiva; centro cirúrgico; medicina interna; ginecologia; apoio domiciliário; análises clínicas; ortopedia',
    ],
    [
      'arts-and-design',
      'design; arte; criação; criativo|criativa; design gráfico; interiores; arquitetura; artístico|artística; moda; fotografia; cultura; cultural; música; design de interiores; teatro; artes; artes visuais; gráfico|gráfica; ux; ui ux; design de produto; ux design; artes plásticas; urbanismo; dança; design de moda; estilo; experiência do usuário',
    ],
    [
      'consulting',
      'consultoria; assessoria; consultoria empresarial; consultoria estratégica; consultoria de gestão; consultoria de negócios; assessoria empresarial',
    ],
    [
      'real-estate',
      'imobiliário|imobiliária; imóveis; locação; locações; condomínios; incorporação; patrimônio imobiliário; arrendamento; negócios imobiliários; empreendimentos; empreendimentos imobiliários; mediação imobiliária; incorporações; habitação; expansão imobiliária; propriedades; gestão imobiliária; loteamentos; ativos imobiliários; condomínio; terrenos',
    ],
    [
      'military-and-protective-services',
      'coronel; general de brigada|divisão; delegado geral; capitão|capitã; major; tenente coronel; delegado|delegada de polícia; comandante; delegado|delegada; sargento; tenente; primeiro sargento; subtenente; cabo da guarda; segurança patrimonial; segurança privada; polícia; bombeiros; exército; defesa; proteção civil; segurança pública; forças armadas; prevenção de perdas; segurança; marinha; força aérea; segurança corporativa; vigilância; segurança empresarial; defesa civil; combate a incêndio; segurança física; socorro; polícia militar; infantaria; prevenção e segurança',
    ],
    [
      'community-and-social-services',
      'serviço social; serviços sociais; assistência social; ação social; social; voluntariado; projetos sociais; desenvolvimento social; responsabilidade social; comunidade; comunitário|comunitária; juventude; desenvolvimento comunitário; cooperação; inclusão social; programas sociais; terceiro setor; impacto social; relações comunitárias; ajuda humanitária; proteção social; infância e juventude; intervenção social; apoio social; idosos; direitos humanos; mobilização social; crianças e jovens; acolhimento; família; cidadania; solidariedade; inclusão; igualdade; pastoral; investimento social',
    ],
    ['general-management', ''],
    ['entrepreneurship', 'empreendedorismo'],
    [
      undefined,
      'restauração; hotelaria; cozinha; restaurante; alimentos e bebidas; limpeza; hospedagem; salão; governança hoteleira',
    ],
  ],
  grades: [
    ['senior', 'sênior|sénior; sr; pleno sênior; experiente; líder; líder técnico|técnica'],
    ['entry', 'júnior; jr; iniciante'],
    ['strategic', 'principal'],
  ],
  training:
    'estagiário|estagiária; estágio; aprendiz; jovem aprendiz; menor aprendiz; doutorando|doutoranda; mestrando|mestranda; trainee; estagiário|estagiária de; em formação; bolsista; bolsista de iniciação científica; residente; médico residente; médica residente; pós graduando; iniciação científica; estágio curricular; estagiária curricular; interno|interna de medicina; enfermeiro residente; enfermeira residente; bolseiro|bolseira; estágio profissional',
  aides: 'assistente; adjunto|adjunta',
  gatekeepers:
    'assistente de diretoria|direção|presidência|administração; assistente da diretoria|direção|presidência|diretora|administração; assistente do diretor|presidente|ceo; assistente executivo|executiva; assistente executiva de diretoria; assistente pessoal; assistente particular; assistente de direção geral; assessor~a da diretoria administrativo; secretário|secretária; secretário|secretária executivo|executiva|administrativo|administrativa|pessoal|particular|bilíngue|clínico|clínica|escolar|jurídica|parlamentar; secretário|secretária da diretoria|presidência|administração|direção; secretário|secretária de direção|administração|diretoria; secretariado executivo; recepcionista; rececionista; recepcionista bilíngue|administrativa; telefonista; secretário|secretária do presidente; assistente de ceo; assistente à diretoria|administração; secretária júnior|sênior; assistente virtual executiva; assistente executiva bilíngue',
  not: 'já não; não sou mais; futuro|futura; aspirante a; em busca de; em busca; buscando; busco; buscamos; procuro; à procura; à procura de; procurando; ajudo; ajudo a; ajudamos; ajudando; ajuda; apoio a empresários; auxilio; conselheiro|conselheira; conselheiro|conselheira {independente|consultivo|consultiva|de administração}; conselheiro|conselheira de administração; conselheiro|conselheira fiscal; membro do conselho; membro do conselho de administração|consultivo|fiscal; membro independente; administrador~a não executivo|executiva; vogal; estamos contratando; contratando; contratamos; estamos a contratar; a contratar; recrutamos; aberto|aberta a; apaixonado|apaixonada por; interessado|interessada em; candidato|candidata a; candidato|candidata; em transição; em transição de carreira; em transição para; mentor~a de; mentor~a para; coach de; coach para; para; filho|filha de; esposa de; esposo de; marido de; mulher de; quero ser; sonho em; formando; empoderando; conectando; disponível; em breve; a serviço de; parceiro de; vaga; vagas; pretendente; rumo a; amante de; conselho consultivo; conselho de administração',
  former: 'ex; antigo|antiga; anteriormente; previamente; outrora; exdiretor; foi',
  gone: 'recém formado|formada; recém graduado|licenciado|licenciada; aposentado|aposentada; reformado|reformada; desempregado|desempregada; em busca de recolocação; buscando recolocação; em busca de emprego|novas|oportunidade; em busca de uma oportunidade; em busca de novos desafios; disponível no mercado; à procura de emprego|trabalho|novas|oportunidade; na reforma; pensionista; emérito|emérita; dona de casa; do lar; falecido; jubilado|jubilada; em recolocação; buscando oportunidade|oportunidades; em busca de oportunidades',
  again: 'atualmente; hoje; agora; atual; presentemente',
  employer:
    'em uma; na empresa; no grupo; no banco; na companhia; numa empresa; em empresa; na universidade; no hospital; na prefeitura; na câmara; na fundação; na clínica; na construtora; na câmara municipal; no instituto; na escola; no colégio; na transportadora; na agência; na consultora',
  formsAfter: 's a; sa; eireli; me; epp; unipessoal lda; e associados; e filhos',
  links:
    'de; do; da; dos; das; em; a; ao; à; às; no; na; nos; nas; o; as; os; com; por; pela; pelo; responsável por; responsável pela; responsável pelo; área; área de; setor; setor de; departamento; departamento de; divisão; especializado|especializada em; equipa; equipe; com foco em; com ênfase em; gestão',
  and: 'e; bem como; além de',
  plain:
    'nacional; internacional; corporativo|corporativa; regional; global; geral; interino|interina; em exercício; pleno|plena; especial; brasil; portugal; américa latina; latam; são paulo; europa; norte; sul; leste; oeste; nordeste; sudeste; região; unidade; filial; estratégico|estratégica; institucional; municipal; estadual; federal; público|pública; privado|privada; certificado|certificada; credenciado|credenciada; independente; ibéria; distrital; executivo|executiva; tático; multiunidades; interno|interna; externo|externa; i; ii; iii; central; mestre; bilíngue; temporário|temporária; digital; empresarial; local; clt; pj; home office; remoto; equipes; equipas; áreas; lisboa; porto; zona; serviços; superior; ibérico|ibérica',
  idle: 'sócio|sócia de um|uma|carteirinha; dono|dona de um|uma|dois|duas; automação de testes; dono|dona de um cachorro; dono|dona de cachorro; dono|dona de pet; dono|dona de gato; dono|dona de casa própria; dono|dona da minha vida; dono|dona do próprio negócio futuro; dono|dona do meu tempo; pai; mãe; chefe de família; líderes; liderança; líder comunitária; líder religioso; palestrante; ministro|ministra; vereador~a; deputado|deputada; senador~a; embaixador~a; embaixador~a da marca; presidente da república; presidente da associação; presidente do grêmio; presidente do clube; presidente da comissão de festas; capitão do time; diretor~a de tese; marca pessoal; empresários; empreendedores; profissionais; gerentes; diretores; executivos; sócio torcedor; sócio do clube; sócia do clube; chefe escoteiro; meu próprio chefe; minha própria chefe; social; gerente da minha vida; mulher; representante de turma; secretaria da mulher; secretário|secretária de estado|municipal; gestor de mim mesmo; liderança feminina; parceiro|parceira; responsabilidade; mestre em cerimônias; desenvolvimento pessoal; desenvolvimento sustentável; gestão do tempo',
  vices: 'adjunto|adjunta; substituto|substituta',
  students:
    'estudante; estudante de; universitário|universitária; aluno|aluna; graduando|graduanda; acadêmico|acadêmica de',
  over: 'de mim mesmo|mesma; da minha vida; da própria vida; de mim; procura se',
};
