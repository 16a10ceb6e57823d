import type { Vocabulary } from './vocabulary.ts';

export const ES: Vocabulary = {
  language: 'es',
  headFirst: true,
  ranks: [
    [
      'owner-partner',
      'entrepreneurship',
      'fundador~a; cofundador~a; co fundador~a; emprendedor~a; empresario|empresaria; emprendedor~a en serie; miembro fundador',
    ],
    [
      'owner-partner',
      undefined,
      'socio|socia fundador~a|administrador~a|propietario|propietaria|capitalista|mayoritario|mayoritaria; socio|socia gerente; dueño|dueña; propietario|propietaria; copropietario|copropietaria; co propietario; socio|socia; socio|socia de auditoría; accionista; dueño|dueña de negocio; codueño; franquiciado|franquiciada; patrón|patrona; propietario|propietaria gerente',
    ],
    [
      'cxo',
      'general-management',
      'director~a general; director~a general adjunto|adjunta; gerente general; subdirector~a general; presidente|presidenta; presidente|presidenta ejecutivo|ejecutiva|director~a; presidente|presidenta del consejo|directorio; presidente|presidenta y director~a general; consejero|consejera delegado|delegada; consejero|consejera director~a general; director~a ejecutivo|ejecutiva; administrador único; administradora única; administrador~a solidario|solidaria; administrador~a general; director~a gerente; secretario|secretaria general; director~a gral; gerente gral; alcalde|alcaldesa; director~a corporativo general; country manager general; rector presidente; director general ejecutivo',
    ],
    [
      'vice-president',
      undefined,
      'vicepresidente|vicepresidenta; vice presidente|presidenta; vicepresidencia; vicepresidente|vicepresidenta ejecutivo|ejecutiva',
    ],
    [
      'director',
      undefined,
      'dir; director~a; subdirector~a; director~a adjunto|adjunta; codirector~a; director~a de área|departamento|división; director~a corporativo|corporativa; directores; vicedirector~a; directivo|directiva; director~a de unidad; director~a de zona',
    ],
    ['director', 'sales', 'director~a comercial; director~a de cuentas'],
    ['director', 'engineering', 'director~a técnico|técnica; director~a de obra'],
    [
      'director',
      'finance',
      'director~a financiero|financiera; director~a administrativo|administrativa y financiero|financiera; director~a administrativo|administrativa financiero|financiera; director~a económico|económica; director~a económico financiero; dir financiero',
    ],
    ['director', 'accounting', 'contralor~a; controller financiero'],
    [
      'director',
      'operations',
      'director~a de planta|fábrica|producción; director~a industrial; director~a de restaurante',
    ],
    [
      'director',
      'education',
      'director~a de escuela|colegio|instituto; rector~a; vicerrector~a; decano|decana; director~a académico|académica; director~a del colegio|instituto; jefe|jefa de estudios director',
    ],
    [
      'director',
      'healthcare-services',
      'director~a médico|médica; director~a de enfermería; director~a de hospital; director~a de clínica',
    ],
    [
      'director',
      'media-and-communication',
      'director~a editorial; redactor jefe; redactora jefa; jefe|jefa de redacción; dircom; director~a de comunicación',
    ],
    ['director', 'arts-and-design', 'director~a creativo|creativa'],
    [
      'director',
      'information-technology',
      'director~a de sistemas; director~a de tecnologías de la información',
    ],
    [
      'experienced-manager',
      undefined,
      'resp; gte; jefe|jefa de tienda; gerente; jefe|jefa; jefe|jefa de departamento|división|área|servicio|oficina|unidad|sector|zona; jefe|jefa del departamento|área; gerente de área|zona|sucursal|oficina|tienda|unidad|departamento|división|distrito; gerente regional|nacional|zonal|corporativo; director~a de sucursal|oficina|agencia|tienda|centro|hotel; responsable; responsable de departamento|área|zona|oficina|centro|unidad; responsable del departamento|área; jefe|jefa regional; jefe|jefa nacional|corporativo; coordinador~a general; coordinador~a nacional manager; encargado|encargada de departamento; gerenta; administrador~a de sucursal',
    ],
    [
      'experienced-manager',
      'accounting',
      'jefe|jefa de contabilidad; jefe|jefa de administración contable; contador~a general',
    ],
    [
      'experienced-manager',
      'operations',
      'jefe|jefa de planta|producción|almacén|logística|fábrica|bodega|tráfico; gerente de restaurante|hotel|planta; jefe|jefa de operaciones; jefe|jefa de taller',
    ],
    [
      'experienced-manager',
      'engineering',
      'jefe|jefa de obra; jefe|jefa de mantenimiento; jefe|jefa de ingeniería',
    ],
    [
      'experienced-manager',
      'healthcare-services',
      'jefe|jefa de enfermería|enfermeros; supervisor~a de enfermería; jefe|jefa de servicio médico; jefe|jefa de cirugía; coordinador~a de enfermería',
    ],
    [
      'experienced-manager',
      'education',
      'jefe|jefa de estudios; subdirector~a académico; vicedecano|vicedecana',
    ],
    ['experienced-manager', 'information-technology', 'jefe|jefa de sistemas|informática'],
    [
      'entry-manager',
      undefined,
      'subgerente; encargado|encargada; encargado|encargada general; jefe|jefa de equipo|turno|sección|grupo|cuadrilla|sala|línea|piso|recepción|mesa; supervisor~a; capataz; líder de equipo|célula|turno|grupo; líder del equipo; responsable de equipo|turno|sección; responsable de tienda; subjefe|subjefa; coordinador~a de equipo|equipos|turno; subencargado|subencargada; encargado|encargada de turno|obra|planta|sección|local; maestro|maestra de obra|obras; mando intermedio; sargento de turno; cabo de turno; asistente de gerente; caporal; segundo encargado; jefe|jefa de rango',
    ],
    [
      'entry-manager',
      'sales',
      'supervisor~a de ventas|tienda; jefe|jefa de cajas|caja; jefe|jefa de equipo comercial; gestor jefe de tienda; adjunto a encargado de tienda',
    ],
    [
      'entry-manager',
      'operations',
      'encargado|encargada de almacén|bodega|producción; jefe|jefa de patio|muelle',
    ],
    ['cxo', undefined, 'consejero|consejera ejecutivo|ejecutiva'],
    ['director', 'program-and-project-management', 'director~a de proyecto|proyectos'],
    ['owner-partner', 'healthcare-services', 'farmacéutico|farmacéutica titular'],
  ],
  openingRanks: [
    ['cxo', 'general-management', 'dirección general; gerencia general'],
    ['director', undefined, 'dirección; subdirección'],
    ['experienced-manager', undefined, 'gerencia; jefatura'],
  ],
  roles: [
    [
      'professional',
      'program-and-project-management',
      'jefe|jefa de proyecto|proyectos; jefe|jefa de programa; gestor~a de proyecto|proyectos|programas; gerente de proyecto|proyectos|programa|programas; coordinador~a de proyecto|proyectos|programas; líder de proyecto|proyectos; administrador~a de proyectos; responsable de proyecto|proyectos; técnico|técnica de proyectos; analista de proyectos; planificador~a de proyectos; oficial de proyectos|programas; gestora de programas; especialista en proyectos',
    ],
    [
      'professional',
      'product-management',
      'jefe|jefa de producto; gerente de producto|productos; responsable de producto; gestor~a de producto; dueño|dueña de producto; especialista de producto; líder de producto',
    ],
    [
      'professional',
      'sales',
      'comercial; comercial de ventas; agente comercial; vendedor~a; ejecutivo|ejecutiva de ventas|cuentas|cuenta|televentas; ejecutivo|ejecutiva comercial; ejecutivo|ejecutiva de cuentas clave; asesor~a comercial; asesor~a de ventas; técnico|técnica comercial; representante de ventas; representante; representante comercial|médico; visitador~a médico|médica; delegado|delegada comercial|ventas; delegado|delegada de ventas; gerente de cuenta|cuentas; gerente de cuentas clave; gestor~a de cuentas|clientes; gestor~a comercial; consultor~a comercial; consultor~a de ventas; promotor~a; promotor~a de ventas; dependiente|dependienta; televendedor~a; teleoperador ventas; preventa; ingeniero|ingeniera de ventas|preventa; ingeniero|ingeniera comercial; agente de ventas; responsable de cuentas|cuenta; administrador~a de ventas; analista de ventas; cajero|cajera vendedor; key account; ejecutiva de negocios; ejecutivo de negocios; agente de viajes; mercaderista; asesor~a de viajes; comercial exportación; administrativo comercial; kam; impulsador~a; viajante; gestor~a de grandes cuentas',
    ],
    [
      'professional',
      'business-development',
      'desarrollador~a de negocio|negocios; gestor~a de alianzas; ejecutivo|ejecutiva de desarrollo de negocios; gerente de desarrollo de negocio|negocios; responsable de desarrollo de negocio; captador~a de fondos; gerente de alianzas; especialista en desarrollo de negocio',
    ],
    [
      'professional',
      'marketing',
      'especialista en marketing|mercadeo|seo; técnico|técnica de marketing; ejecutivo|ejecutiva de marketing|mercadeo; gerente de marca; jefe|jefa de marca; gestor~a de marca; gestor~a de redes sociales; gestor~a de comunidad|comunidades|contenidos; publicista; mercadólogo|mercadóloga; creativo|creativa publicitario; redactor~a publicitario|publicitaria; organizador~a de eventos; coordinador~a de eventos; planificador~a de medios; influencer; marketero; analista de mercado|mercados|marketing; investigador~a de mercado|mercados; creador~a de campañas; community; responsable de redes sociales; gerente de comunidad; brand manager; productor~a de eventos; diseñador de campañas; trafficker; especialista en redes sociales; marketiniano; copy; copywriter',
    ],
    [
      'professional',
      'purchasing',
      'comprador~a técnico|estratégico; comprador~a; técnico|técnica de compras; agente de compras; analista de compras; gestor~a de compras; especialista en compras; analista de abastecimiento; ejecutivo de compras; gestor de proveedores; administrativo de compras',
    ],
    [
      'professional',
      'accounting',
      'contador~a; contador~a público|pública; contable; auditor~a interno|interna|externo|externa; técnico|técnica contable; asesor~a fiscal|contable|tributario; analista contable|fiscal|tributario; tenedor de libros; revisor fiscal; revisora fiscal; fiscalista; perito contable|contador; técnico en contabilidad; gestor contable; administrativo contable; especialista en impuestos; contador auditor; tributarista',
    ],
    [
      'professional',
      'finance',
      'analista financiero|financiera; analista de riesgos|riesgo|crédito|créditos|inversiones|tesorería|presupuesto|presupuestos; asesor~a financiero|financiera|bancario|bancaria|patrimonial; asesor~a de inversiones|seguros|patrimonio; asesor~a en seguros; asesor~a de inversión; corredor~a de seguros|bolsa; agente de seguros; corredor~a; bancario|bancaria; gestor~a bancario|patrimonial; gestor~a de patrimonio|carteras|fondos|banca|riesgos|cobros; gestor~a de banca privada|personal; controller; control de gestión; tesorero|tesorera; actuario|actuaria; ejecutivo|ejecutiva de banca|créditos|cobranza|cobranzas; oficial de crédito|créditos; suscriptor~a; perito tasador de seguros; cobrador~a; banquero|banquera; gestor de cobranza; tramitador~a de siniestros; planificador financiero; perito de seguros; cajero|cajera de banco; economista financiero; director de banca',
    ],
    [
      'professional',
      'engineering',
      'ingeniero|ingeniera; ingeniero|ingeniera civil|industrial|mecánico|mecánica|eléctrico|eléctrica|electrónico|electrónica|químico|química|técnico|técnica; ingeniero|ingeniera de software|desarrollo|procesos|producción|proyectos|proyecto|mantenimiento|automatización|diseño|campo|datos|caminos|petróleos|minas; ingeniero|ingeniera en software|informática; ingeniero|ingeniera de diseño; desarrollador~a; desarrollador~a {web|full stack|fullstack|backend|frontend|java|móvil|android|ios|php|python|senior}; desarrollador~a de software|aplicaciones|videojuegos; programador~a; programador~a web|java; mecánico|mecánica; mecánico automotriz; técnico|técnica de {mantenimiento|campo|obra}; técnico|técnica en mantenimiento|electrónica|electricidad|refrigeración; técnico|técnica electricista|mecánico|electromecánico|electrónico|superior; electromecánico|electromecánica; soldador~a; tornero|tornera; delineante; dibujante técnico; proyectista; topógrafo|topógrafa; operador cnc; instalador~a; aparejador~a; ajustador~a; matricero; fresador; mecatrónico; agrimensor; gasista; residente de obra; obrero de construcción',
    ],
    ['strategic', 'engineering', 'arquitecto|arquitecta de software; arquitecto|arquitecta software'],
    [
      'professional',
      'information-technology',
      'administrador~a de sistemas|redes|base|bases|servidores; administrador~a de base|bases de datos; administrador~a de redes y sistemas; ingeniero|ingeniera de {sistemas|redes|soporte|ciberseguridad|infraestructura}; ingeniero|ingeniera en sistemas|telecomunicaciones; ingeniero informático; ingeniera informática; informático|informática; técnico|técnica informático|informática; técnico|técnica de sistemas|soporte|redes; técnico|técnica en sistemas|informática|redes; técnico|técnica de soporte; técnico|técnica de soporte informático; analista de sistemas|datos|seguridad|ciberseguridad|bi|soporte; analista de seguridad informática; analista funcional|programador; científico|científica de datos; especialista en ciberseguridad|sistemas|ti; soporte técnico|informático; soporte it; analista de ti; analista programador~a; consultor~a sap|erp|it; consultor~a de ti|sistemas; webmaster; analista de inteligencia de negocios; analista de ciberseguridad; analista de información; hacker ético',
    ],
    [
      'strategic',
      'information-technology',
      'arquitecto|arquitecta de soluciones|sistemas|datos|nube|ti|seguridad|redes; arquitecto|arquitecta cloud|empresarial; arquitecto|arquitecta de la información',
    ],
    [
      'professional',
      'legal',
      'abogado|abogada; abogado|abogada laboralista|corporativo|corporativa|penalista|litigante; abogado|abogada de empresa; notario|notaria; asesor~a legal|jurídico|jurídica; juez|jueza; fiscal; magistrado|magistrada; procurador~a; letrado|letrada; oficial de cumplimiento; analista legal|jurídico; delegado|delegada de protección de datos; jurista; paralegal; mediador~a legal; gestor~a de contratos; analista de cumplimiento; especialista en cumplimiento; técnico|técnica jurídico; defensor público; consultor~a legal|jurídico; registrador~a de la propiedad; graduado social; especialista en asuntos regulatorios; escribano|escribana',
    ],
    [
      'professional',
      'healthcare-services',
      'enfermero|enfermera; enfermero|enfermera profesional|quirúrgico; licenciado|licenciada en enfermería; auxiliar de enfermería; técnico|técnica en enfermería|farmacia|radiología; técnico|técnica de farmacia; técnico|técnica en cuidados auxiliares de enfermería; médico|médica; médico|médica general|internista|cirujano|cirujana|especialista|familia|veterinario|residente; médico|médica de familia; doctor~a en medicina; cirujano|cirujana; odontólogo|odontóloga; dentista; ortodoncista; farmacéutico|farmacéutica; farmacéuta; psicólogo|psicóloga; psicólogo|psicóloga clínico|clínica|sanitario; psiquiatra; psicoterapeuta; fisioterapeuta; kinesiólogo|kinesióloga; terapeuta; terapeuta ocupacional; logopeda; fonoaudiólogo|fonoaudióloga; nutricionista; dietista; matrona; obstetra; partera; veterinario|veterinaria; paramédico|paramédica; óptico|óptica; optometrista; podólogo|podóloga; radiólogo|radióloga; pediatra; cardiólogo|cardióloga; dermatólogo|dermatóloga; neurólogo|neuróloga; ginecólogo|ginecóloga; anestesista; anestesiólogo|anestesióloga; traumatólogo|traumatóloga; oncólogo|oncóloga; oftalmólogo|oftalmóloga; celador~a; cuidador~a; gerocultor~a; higienista dental; técnico|técnica sanitario; camillero; osteópata; auxiliar de geriatría; tecnólogo médico; bioquímico clínico; acompañante terapéutico; regente de farmacia',
    ],
    [
      'professional',
      'education',
      'profesor~a; profesor~a universitario|universitaria|titular|asociado|asociada|ayudante; docente; docente universitario; maestro|maestra; maestro|maestra de primaria|infantil|educación; educador~a; educador~a infantil; catedrático|catedrática; tutor~a; pedagogo|pedagoga; entrenador~a; entrenador~a personal|deportivo; monitor~a; monitor~a deportivo; orientador~a; orientador~a educativo; bibliotecario|bibliotecaria; profesor~a de autoescuela; diseñador~a instruccional; psicopedagogo|psicopedagoga; facilitador~a; conferencista docente; preparador físico; niñera; coordinador~a académico|académica|pedagógico|pedagógica',
    ],
    [
      'professional',
      'human-resources',
      'reclutador~a; reclutador~a it; seleccionador~a; técnico|técnica de selección|nóminas|formación; técnico|técnica de {recursos humanos|rrhh|selección y formación}; técnico|técnica en recursos humanos; generalista de recursos humanos|rrhh|rh; analista de {recursos humanos|rrhh|selección|nómina|nóminas|compensaciones|reclutamiento|capacitación|talento|talento humano}; analista de gestión humana; especialista en recursos humanos|nómina|reclutamiento|selección; especialista de recursos humanos; consultor~a de recursos humanos|rrhh|selección; asesor~a de recursos humanos; socio|socia de negocio rrhh|rh; cazatalentos; headhunter; psicólogo|psicóloga organizacional|laboral; gestor~a de personas|talento|nóminas; administrador~a de personal; administrativo|administrativa de {rrhh|recursos humanos}; orientador~a laboral; consultor~a de carrera; hrbp; generalista rh; coordinador~a de capacitación; business partner de rrhh; ejecutivo de selección; administrativo de nóminas',
    ],
    [
      'professional',
      'media-and-communication',
      'periodista; redactor~a; redactor~a {web|de contenidos|digital|técnico}; reportero|reportera; editor~a; editor~a de vídeo|video|contenidos; corrector~a; traductor~a; intérprete; escritor~a; guionista; presentador~a; locutor~a; comunicador~a; comunicador~a social; relacionista público|pública; relaciones públicas; jefe|jefa de prensa; portavoz; vocero|vocera; especialista en comunicación|comunicaciones; técnico|técnica de comunicación|sonido; encargado de prensa; productor~a; productor~a audiovisual|ejecutivo|musical; realizador~a; camarógrafo|camarógrafa; videógrafo|videógrafa; creador~a de contenido|contenidos; generador~a de contenido; cineasta; montador~a de vídeo; documentalista; asesor~a de comunicación; corresponsal; columnista; analista de comunicación; responsable de prensa; gestor~a de contenidos; ingeniero|ingeniera de sonido; novelista; consultor~a de comunicación',
    ],
    [
      'professional',
      'arts-and-design',
      'diseñador~a; diseñador~a gráfico|gráfica|web|industrial|ux|ui; diseñador~a ux ui; diseñador~a de interiores|modas|moda|producto; interiorista; director~a de arte; director~a artístico|artística; director~a de fotografía; director~a de cine|orquesta|teatro; arquitecto|arquitecta; arquitecto|arquitecta técnico|técnica|paisajista; arquitecto|arquitecta de interiores; ilustrador~a; fotógrafo|fotógrafa; artista; artista plástico|visual; animador 3d; músico|música; cantante; actor|actriz; bailarín|bailarina; coreógrafo|coreógrafa; compositor~a; pintor~a; escultor~a; decorador~a; estilista; peluquero|peluquera; maquillador~a; florista; curador~a; comisario|comisaria de arte; modista; restaurador~a; urbanista; escenógrafo|escenógrafa; paisajista; sastre; joyero; esteticista; creativo|creativa; conservador~a de museo; barbero|barbera; tatuador~a; cosmetólogo|cosmetóloga',
    ],
    [
      'professional',
      'research',
      'investigador~a; investigador~a postdoctoral|científico|principal|predoctoral|clínico; científico|científica; economista; estadístico|estadística; químico|química; biólogo|bióloga; físico|física; matemático|matemática; geólogo|geóloga; sociólogo|socióloga; historiador~a; antropólogo|antropóloga; politólogo|politóloga; técnico|técnica de laboratorio; laboratorista; analista de laboratorio; químico|química farmacéutico; microbiólogo|microbióloga; bioquímico|bioquímica; biotecnólogo|biotecnóloga; arqueólogo|arqueóloga; geógrafo|geógrafa; agrónomo|agrónoma; ingeniero|ingeniera agrónomo|agrónoma; astrónomo; filósofo|filósofa; meteorólogo|meteoróloga; monitor~a de ensayos clínicos; filólogo|filóloga; lingüista; criminólogo|criminóloga; postdoctorado; ambientólogo|ambientóloga',
    ],
    [
      'professional',
      'operations',
      'analista de logística|operaciones|procesos|planificación|inventarios|inventario|demanda|cadena; coordinador~a de logística|operaciones|producción|transporte|almacén|tráfico|exportaciones|importaciones; coordinador~a logístico|logística; planificador~a; planificador~a de producción|demanda; planeador; programador~a de producción; técnico|técnica de {logística|operaciones|comercio exterior|producción|calidad y producción}; operador~a {logístico|de producción|de máquina|de máquinas|de planta|de montacargas}; operario|operaria de producción|almacén|fábrica; mozo|moza de almacén; almacenista; almacenero|almacenera; bodeguero|bodeguera; carretillero; despachador~a; inspector de tráfico; agente de aduanas|carga|tráfico; agente aduanal; despachante de aduana; conductor~a; chofer; chófer; camionero|camionera; repartidor~a; mensajero|mensajera; transportista; cartero|cartera; maquinista; marinero; controlador~a aéreo; montador; embalador~a; gestor~a de tráfico|flota|almacén|operaciones|stock; responsable de stock; empleado de almacén; administrativo de logística; especialista en {logística|cadena de suministro|comercio exterior}; obrero|obrera; peón; tejedor',
    ],
    [
      'professional',
      'quality-assurance',
      'inspector~a de calidad; técnico|técnica de calidad|prevención; técnico|técnica de control de calidad; técnico|técnica en prevención de riesgos laborales; técnico|técnica de prevención de riesgos; analista de {calidad|pruebas|qa|control de calidad}; analista de aseguramiento de calidad; ingeniero|ingeniera de calidad|pruebas; probador~a de software; tester; auditor~a de calidad; controlador~a de calidad; prevencionista; prevencionista de riesgos; inspector~a de seguridad; especialista en {calidad|seguridad industrial}; responsable de calidad técnico; coordinador~a de {calidad|prevención|seguridad y salud}; técnico prl; supervisor de seguridad industrial; asesor sst; técnico de medio ambiente; verificador~a; metrólogo',
    ],
    [
      'professional',
      'customer-success-and-support',
      'agente de atención al cliente; agente de servicio al cliente; asesor~a de {atención al cliente|servicio al cliente|clientes}; asesor~a de servicio; ejecutivo|ejecutiva de {atención al cliente|servicio al cliente|atención a clientes|postventa}; teleoperador~a; operador~a {telefónico|telefónica|call center}; operador~a de call center; agente de call center|soporte; gestor~a de atención al cliente; representante de {atención al cliente|servicio al cliente|soporte}; especialista en {atención al cliente|soporte|experiencia de cliente|éxito del cliente}; técnico|técnica de soporte al cliente|postventa; gerente de éxito del cliente; gestor~a de éxito de cliente; analista de {servicio al cliente|soporte técnico}; telefonista de atención; concierge; coordinador~a de atención al cliente; personal de atención al cliente; asesor~a telefónico; ejecutivo de call center; agente telefónico',
    ],
    [
      'professional',
      'real-estate',
      'agente inmobiliario|inmobiliaria; asesor~a inmobiliario|inmobiliaria; corredor~a {inmobiliario|de propiedades|de bienes raíces}; consultor~a inmobiliario|inmobiliaria; promotor~a inmobiliario; gestor~a {inmobiliario|inmobiliaria|de propiedades|patrimonial inmobiliario}; administrador~a de fincas|propiedades|condominios|edificios; tasador~a; valuador~a; agente de bienes raíces; comercial inmobiliario; broker inmobiliario; captador inmobiliario; perito tasador; asesor en bienes raíces; desarrollador~a inmobiliario; api; administrador de consorcios',
    ],
    [
      'professional',
      'military-and-protective-services',
      'policía; agente de policía; oficial de policía; policía nacional|local; guardia civil; mosso; inspector~a de policía; detective; detective privado; militar; soldado; bombero|bombera; vigilante; vigilante de seguridad; guardia de seguridad; guarda de seguridad; guardia; agente de seguridad; oficial de seguridad; oficial del ejército; escolta; funcionario|funcionaria de prisiones; agente forestal; guardaespaldas; suboficial; marino; infante de marina; gendarme; cabo; vigilador~a; guardacostas; socorrista; carabinero; agente de custodia; custodio; policía municipal; militar de carrera; aduanero; salvavidas',
    ],
    [
      'professional',
      'community-and-social-services',
      'trabajador~a social; educador~a social; asistente social; integrador~a social; animador~a sociocultural; animador~a; mediador~a; mediador~a social|intercultural; orientador~a familiar; coordinador~a de voluntariado|voluntarios|comunitario; promotor~a social|comunitario|comunitaria; gestor~a social|comunitario|cultural; pastor~a; sacerdote; cura; párroco; capellán; monja; imán; rabino; técnico|técnica de {integración social|juventud|servicios sociales|inserción}; cooperante; trabajador~a humanitario|humanitaria|comunitario; activista; agente social; consejero|consejera familiar; técnico|técnica de cooperación; auxiliar de ayuda a domicilio; facilitador~a comunitario; dinamizador~a; dinamizador~a social; extensionista; terapeuta familiar; misionero; educador~a de calle; operador~a social',
    ],
    [
      'professional',
      'administrative',
      'administrativo|administrativa; oficial administrativo|administrativa; oficinista; gestor~a administrativo|administrativa|documental; office manager; técnico|técnica administrativo|administrativa; técnico|técnica de administración; técnico|técnica en administración; administrativo|administrativa de oficina; capturista; digitador~a; archivista; archivero|archivera; coordinador~a administrativo|administrativa; analista administrativo|administrativa; operador~a de datos; grabador~a de datos; empleado|empleada {administrativo|administrativa|de oficina}; gestor de oficina; administrador de oficina; técnico de archivo; ejecutiva administrativa',
    ],
    [
      'professional',
      undefined,
      'electricista; fontanero|fontanera; plomero|plomera; carpintero|carpintera; albañil; pintor de obra; conserje; jefe|jefa de cocina; gobernanta; maître; funcionario|funcionaria; analista; analista de negocio|negocios; especialista; coordinador~a; asesor~a; ejecutivo|ejecutiva de; gestor~a; empleado|empleada; administrador~a; agente; delegado|delegada; técnico|técnica superior; trabajador~a; encuestador~a; colaborador~a; profesional; oficial; oficial de primera; referente; perito|perita; licenciado|licenciada; técnico|técnica especialista; funcional; representante legal; asociado|asociada; gestora; monitor de; operador de; dinamizador; consejero|consejera; especialista técnico; director técnico deportivo; cocinero|cocinera; chef; sous chef; camarero|camarera; mesero|mesera; barista; panadero|panadera; pastelero|pastelera; carnicero|carnicera; piloto; piloto de línea|avión; tripulante de cabina; azafata; auxiliar de vuelo; agricultor~a; ganadero|ganadera; jardinero|jardinera; limpiador~a; personal de limpieza; camarera de pisos; pescador; ama de llaves; barman; bartender; sumiller',
    ],
    ['senior', undefined, 'experto|experta; perito experto'],
    [
      'strategic',
      undefined,
      'jefe|jefa de gabinete; asesor~a de la presidencia; asesor~a de {presidencia|dirección|alta dirección}; asesor~a especial',
    ],
    ['entry', undefined, 'auxiliar; ayudante; aprendiz junior; ayudantía'],
    [
      'entry',
      'administrative',
      'auxiliar administrativo|administrativa; auxiliar de oficina; asistente administrativo|administrativa; asistente de oficina|administración; ayudante administrativo; auxiliar de archivo',
    ],
    [
      'entry',
      'operations',
      'ayudante de cocina; auxiliar de almacén|bodega|producción|logística; pinche; pinche de cocina; lavaplatos; ayudante de camarero; ayudante de almacén; reponedor~a; auxiliar logístico',
    ],
    ['entry', 'sales', 'cajero|cajera; auxiliar de ventas; ayudante de tienda; auxiliar de tienda'],
    [
      'entry',
      'accounting',
      'auxiliar contable; asistente contable; auxiliar de contabilidad; asistente de contabilidad',
    ],
    ['entry', 'education', 'auxiliar docente; ayudante de cátedra; auxiliar de aula|conversación'],
  ],
  weakRoles: [
    [
      'professional',
      'consulting',
      'consultor~a; consultor~a de negocio|negocios|estrategia|gestión|procesos; consultor~a estratégico|independiente|empresarial|externo; asesor~a empresarial; consultor~a en; asesor~a de empresas; asesor~a de negocios; asesor~a estratégico',
    ],
    ['professional', 'engineering', 'técnico|técnica'],
    ['professional', 'operations', 'operador~a; operario|operaria'],
    ['professional', 'accounting', 'auditor~a'],
    ['professional', 'quality-assurance', 'inspector~a'],
    ['professional', 'education', 'instructor~a; capacitador~a; formador~a; coach'],
  ],
  fields: [
    [
      'sales',
      'ventas; venta; comercial; cuentas clave; cuentas; grandes cuentas; comercialización; comercio; retail; canal; canales; televentas; exportación; exportaciones; área comercial; red comercial; expansión; distribución comercial; fuerza de ventas; comerciales; mayoreo; punto de venta; ventas y marketing; comercio minorista; preventa; b2b',
    ],
    [
      'marketing',
      'mercadotecnia; mercadeo; publicidad; marketing digital; marca; marcas; eventos; redes sociales; comercio electrónico; investigación de mercados; estudios de mercado; posicionamiento; marketing y ventas; marketing y comunicación; medios digitales; promociones; inteligencia de mercado; trade marketing; captación; fidelización; marketing estratégico; branding; publicitario|publicitaria; ecommerce',
    ],
    [
      'business-development',
      'desarrollo de negocio; desarrollo de negocios; desarrollo comercial; alianzas; alianzas estratégicas; nuevos negocios; desarrollo corporativo; expansión internacional; desarrollo empresarial; captación de fondos; partnerships; asociaciones estratégicas; negocios; nuevos mercados',
    ],
    [
      'finance',
      'finanzas; financiero|financiera; financieros; tesorería; administración y finanzas; riesgos; riesgo; crédito; créditos; inversiones; banca; banca privada; seguros; presupuesto; presupuestos; control de gestión; cobranza; cobranzas; cobros; planificación financiera; planeación financiera; economía; económico financiero; control financiero; crédito y cobranza; relaciones con inversionistas; relación con inversores; siniestros; patrimonio; finanzas corporativas; gestión de riesgos; mercado de capitales; banca de empresas; banca empresas; banca corporativa; banca comercial; fondos; fusiones y adquisiciones; factoring; económico|económica; cartera; planeación y finanzas; inversión; seguro',
    ],
    [
      'accounting',
      'contabilidad; contable; auditoría; auditoría interna; fiscal; fiscalidad; impuestos; facturación; cuentas por pagar; cuentas por cobrar; tributario|tributaria; contraloría; costos; costes; tributación; contabilidad y finanzas; control interno; contabilidad general; contabilidad de costos; auditoría externa; consolidación',
    ],
    [
      'human-resources',
      'rh; recursos humanos; rrhh; talento humano; personal; selección; gestión humana; capital humano; talento; personas; selección de personal; nóminas; nómina; reclutamiento; capacitación; desarrollo organizacional; relaciones laborales; gestión de personas; gestión del talento; compensaciones; compensación; compensaciones y beneficios; beneficios; cultura; reclutamiento y selección; formación y desarrollo; desarrollo humano; bienestar; cultura organizacional; relaciones industriales; clima laboral; diversidad; personas y cultura; administración de personal; experiencia del empleado; atracción de talento; diversidad e inclusión; adquisición de talento; marca empleadora; aprendizaje y desarrollo; remuneraciones; desarrollo del talento; bienestar laboral',
    ],
    [
      'information-technology',
      'ti; informática; sistemas; tecnología de la información; tecnologías de la información; datos; sistemas de información; infraestructura; infraestructuras; redes; ciberseguridad; seguridad informática; seguridad de la información; transformación digital; bases de datos; base de datos; inteligencia artificial; inteligencia de negocios; telecomunicaciones; soporte informático; análisis de datos; ciencia de datos; analítica; aplicaciones; sistemas informáticos; innovación digital; analítica de datos; mesa de ayuda; nube; informático|informática; tecnologías; plataformas; gobierno de datos; analítica avanzada; computación; sistemas y tecnología',
    ],
    [
      'engineering',
      'ingeniería; desarrollo; tecnología; mantenimiento; i+d; i d i; técnica; desarrollo de software; software; obra; obras; construcción; electrónica; mecánica; mecánico; eléctrico|eléctrica; electricidad; automatización; investigación y desarrollo; oficina técnica; robótica; infraestructura civil; instalaciones; proyectos de ingeniería; diseño mecánico; desarrollo web; industrialización; desarrollo tecnológico; desarrollo de producto; energía; energías renovables; minería; servicios técnicos; taller; civil; industrial; ingeniería de procesos; desarrollo de productos; aeronáutico; electromecánica; mantenimiento industrial',
    ],
    [
      'operations',
      'operaciones; logística; logístico; producción; almacén; almacenes; cadena de suministro; cadena de suministros; planta; fábrica; bodega; tráfico; transporte; transportes; distribución; fabricación; manufactura; inventarios; inventario; planeación; planificación; flota; despacho; comercio exterior; importaciones; importación; aduanas; procesos; mejora continua; operación; servicios generales; operativo|operativa; excelencia operacional|operativa; planificación y control; importación y exportación; planta de producción; inocuidad operativa; abastecimiento y logística; logística y distribución; almacenamiento; operaciones y logística; control de producción; planeación de la demanda; movilidad; envíos; stock; explotación',
    ],
    [
      'purchasing',
      'compras; adquisiciones; abastecimiento; aprovisionamiento; aprovisionamientos; proveedores; licitaciones; contrataciones; contratación; compras y logística; compras y contrataciones; procura; suministros; compras estratégicas; compra; contratación pública; abasto',
    ],
    [
      'product-management',
      'producto; productos; gestión de producto; estrategia de producto; portafolio; línea de producto; portafolio de productos; surtido',
    ],
    [
      'program-and-project-management',
      'proyectos; proyecto; programas; programa; oficina de proyectos; gestión de proyectos; dirección de proyectos; pmo; gestión del cambio; transformación; portafolio de proyectos; cambio organizacional; gestión de programas',
    ],
    [
      'customer-success-and-support',
      'atención al cliente; atención a clientes; servicio al cliente; servicio a clientes; servicios al cliente; experiencia de cliente; experiencia del cliente; soporte; soporte técnico; postventa; posventa; éxito del cliente; éxito de cliente; clientes; call center; servicio técnico; centro de contacto; relación con clientes; atención al usuario; atención al público; servicio; reclamaciones; reclamos; fidelización de clientes; customer; experiencia cliente; atención telefónica; soporte al cliente; centro de llamadas',
    ],
    [
      'legal',
      'jurídico|jurídica; asesoría jurídica; asesoría legal; cumplimiento; legales; legal; asuntos legales; protección de datos; derecho; derecho laboral; normativa; contratos; asuntos regulatorios; cumplimiento normativo; regulatorio; propiedad intelectual; litigios; derecho mercantil; derecho civil; derecho penal; derecho fiscal; gobierno corporativo; regulación; derecho administrativo; derecho de familia; derecho tributario; prevención de lavado de activos; derecho corporativo; ética y cumplimiento',
    ],
    [
      'quality-assurance',
      'calidad; control de calidad; aseguramiento de calidad; aseguramiento de la calidad; gestión de calidad; gestión de la calidad; prevención de riesgos laborales; prevención de riesgos; prevención; seguridad y salud; seguridad y salud en el trabajo; seguridad industrial; seguridad e higiene; medio ambiente y calidad; hseq; sst; inocuidad; pruebas; garantía de calidad; seguridad alimentaria; higiene y seguridad; calidad y medio ambiente; calidad y procesos; salud ocupacional; seguridad laboral; medio ambiente; prl; calidad y seguridad; medioambiente; salud y seguridad; testing; ehs',
    ],
    [
      'research',
      'investigación; laboratorio; investigación clínica; ciencias; estudios; investigación científica; estadística; biología; química; física; ciencia; científico|científica; investigación aplicada; biotecnología; laboratorios; innovación e investigación; asuntos científicos',
    ],
    [
      'media-and-communication',
      'comunicación; comunicaciones; relaciones públicas; prensa; medios; contenidos; contenido; redacción; comunicación interna; comunicación corporativa; asuntos públicos; asuntos corporativos; editorial; comunicación externa; audiovisual; edición; periodismo; comunicación institucional; imagen corporativa; relaciones institucionales; publicaciones; televisión; radio; comunicación y prensa; noticias; traducción; comunicación digital; deportes; comunicación social; protocolo; imagen',
    ],
    [
      'administrative',
      'administración; administrativo|administrativa; administrativos; oficina; secretaría; administración general; servicios administrativos; recepción; archivo; gestión documental; gestión administrativa; asuntos generales; trámites; documentación; correspondencia',
    ],
    [
      'education',
      'subdirector~a de colegio|escuela|instituto; educación; formación; enseñanza; académico|académica; educativo|educativa; docencia; admisiones; pedagógico|pedagógica; educación infantil; estudiantes; asuntos académicos|estudiantiles; capacitación docente; primaria; educación primaria; secundaria; educación física; educación superior; estudios universitarios; bienestar estudiantil; orientación; asuntos estudiantiles; matemáticas; inglés; vida estudiantil; lengua; desarrollo académico; física y química; historia; biblioteca; educación especial; escuela',
    ],
    [
      'healthcare-services',
      'salud; enfermería; médico|médica; clínico|clínica; farmacia; hospital; servicios médicos; medicina; urgencias; salud pública; cirugía; pediatría; cardiología; asuntos médicos; sanitario|sanitaria; rehabilitación; cuidados intensivos; oncología; odontología; psicología; salud mental; cuidados; asistencial; hospitalario|hospitalaria; radiología; medicina interna; geriatría; laboratorio clínico; farmacéutico|farmacéutica; fisioterapia; servicios de salud; veterinaria; emergencias; emergencias médicas; quirófano; medicina general; obstetricia; traumatología',
    ],
    [
      'arts-and-design',
      'diseño; arte; creativo|creativa; diseño gráfico; creatividad; diseño de interiores; cultura y arte; arquitectura; fotografía; moda; música; artístico|artística; diseño industrial; gráfico|gráfica; teatro; cultural; patrimonio cultural; diseño de producto; ux ui; artes; artes plásticas; urbanismo; diseño web; diseño de moda; experiencia de usuario',
    ],
    [
      'consulting',
      'consultoría; asesoría; consultoría estratégica; consultoría de negocio; asesoramiento; asesoría empresarial; consultoría de gestión',
    ],
    [
      'real-estate',
      'inmobiliario|inmobiliaria; bienes raíces; propiedades; alquileres; fincas; patrimonio inmobiliario; inmuebles; desarrollo inmobiliario; vivienda; arrendamientos; proyectos inmobiliarios; condominios; arrendamiento; suelo; inmobiliarios; gestión inmobiliaria; alquiler; activos inmobiliarios; viviendas',
    ],
    [
      'military-and-protective-services',
      'sargento primero|segundo; primer sargento; cabo primero; soldado de primera; coronel; general de brigada|división; comisario principal; comandante general; capitán|capitana; comandante; mayor del ejército; teniente coronel; comisario|comisaria; inspector~a jefe; sargento; teniente; cabo primero; alférez; subteniente; seguridad física; seguridad privada; seguridad patrimonial; seguridad corporativa; policía; bomberos; ejército; defensa; emergencias y protección civil; protección civil; fuerzas armadas; vigilancia; seguridad; fuerza aérea; armada; seguridad ciudadana; seguridad pública; prevención de pérdidas; protección; extinción de incendios; rescate; guardia costera; inteligencia militar; infantería; marina',
    ],
    [
      'community-and-social-services',
      'servicios sociales; trabajo social; social; acción social; voluntariado; desarrollo comunitario; comunidad; comunidades; juventud; cooperación; cooperación internacional; asuntos sociales; relaciones comunitarias; ayuda humanitaria; inclusión social; programas sociales; intervención social; infancia; familia; bienestar social; integración social; participación ciudadana; desarrollo social; responsabilidad social; gestión social; protección infantil; discapacidad; comunitario|comunitaria; igualdad; inserción laboral; dependencia; mayores; inserción; proyectos sociales; vinculación comunitaria; atención social; tercera edad; pastoral',
    ],
    ['general-management', ''],
    ['entrepreneurship', 'emprendimiento'],
    [
      undefined,
      'hostelería; restauración; restaurante; cocina; hotelería; alimentos y bebidas; sala; alojamiento; pisos; limpieza',
    ],
  ],
  grades: [
    ['senior', 'sénior; experimentado|experimentada; ssr; líder; líder técnico'],
    ['entry', 'júnior; jr; principiante; adjunto junior'],
    ['strategic', 'principal; en jefe'],
  ],
  training:
    'becario|becaria; practicante; pasante; pasantía; aprendiz|aprendiza; en prácticas; prácticas; alumno|alumna en prácticas; doctorando|doctoranda; residente; médico|médica interno residente; mir; en formación; trainee; egresado en prácticas; pasante de; practicante profesional; maestrando|maestranda; tesista; practicante preprofesional; interno de medicina; servicio social; opositor~a; meritorio',
  aides: 'asistente; adjunto|adjunta a; asistenta',
  gatekeepers:
    'asistente de dirección|gerencia|presidencia|gerente|director|directora; asistente de dirección general; asistente de la dirección|presidencia|gerencia|directora; asistente de gerencia general; asistente ejecutivo|ejecutiva; asistente del|al director|gerente|presidente|ceo; asistente personal; asistente virtual ejecutiva; asistente a la dirección|presidencia; asistente ejecutivo de dirección; secretario|secretaria; secretario|secretaria de dirección|gerencia|presidencia; secretario|secretaria ejecutivo|ejecutiva|administrativo|administrativa|personal|particular|jurídico|judicial|académico|académica|bilingüe|médica; secretariado de dirección; recepcionista; recepcionista administrativa|bilingüe|telefonista; telefonista; auxiliar de recepción; adjunto|adjunta a la dirección|presidencia; personal assistant de dirección; asistente gerencial; office manager y asistente de dirección; secretaria de la dirección; asistente particular; asistente ejecutiva bilingüe; adjunto a dirección; asistente de ceo',
  not: 'ya no; futuro|futura; aspirante; aspirante a; aspiro a; próximo|próxima; en búsqueda; en búsqueda de; en busca de; buscando; busco; buscamos; ayudo; ayudo a; ayudamos a; ayudando a; ayuda a; acompaño a; apoyo a; asesoro a; consejero|consejera independiente; consejero|consejera externo; miembro del consejo; miembro del consejo de administración|asesor|directorio; miembro del directorio; director~a independiente; vocal; vocal del consejo; patrono|patrona; estamos contratando; contratando; contratamos; abierto|abierta a; apasionado|apasionada por; apasionado|apasionada de; me gustaría; sueño con; interesado|interesada en; candidato|candidata a; candidato|candidata; en transición; mentor~a de; coach de; coach para; para; hijo|hija de; esposo|esposa de; mujer de; formando; empoderando; impulsando; conectando; al servicio de; asesor~a de directivos; asesor~a para; disponible; en camino a; vacante; se busca; postulante; quiero ser; consejo asesor; consejo de administración; amante de; aliado de',
  former:
    'ex; antiguo|antigua; anterior; anteriormente; previamente; pasado; exempleado|exempleada; fue; otrora; saliente',
  gone: 'recién graduado|graduada|egresado|titulado; recién egresado|egresada; jubilado|jubilada; retirado|retirada; en retiro; desempleado|desempleada; en paro; pensionado|pensionada; pensionista; prejubilado|prejubilada; sin empleo; en búsqueda activa; en búsqueda activa de empleo; emérito|emérita; en búsqueda de empleo|trabajo; buscando empleo|trabajo; buscando nuevas oportunidades; ama de casa; difunto',
  again: 'ahora; actualmente; hoy; actual; en la actualidad',
  employer:
    'en la empresa; en la compañía; en grupo; en banco; en el grupo; en el banco; en el hospital; en la universidad; en hospital; en universidad; en fundación; en clínica; en ayuntamiento; en el ayuntamiento; en constructora; en agencia; en laboratorios; en colegio; en el colegio; en transportes; en talleres; en hotel; en seguros; en la fundación; en consultora; en industrias; en instituto; en hotel',
  formsAfter:
    's a de c v; sa de cv; sl; sa; s a u; s l p; srl; sas; s a c; eirl; y asociados; e hijos; s c; s coop; y cía',
  links:
    'de; del; de la; de las; de los; la; el; los; las; en; a; al; con; por; área de; área; departamento; departamento de; sector; división; equipo; especializado|especializada en; encargado|encargada de la; sección; dirección de; gerencia de; con enfoque en',
  and: 'y; e; así como; además',
  plain:
    'nacional; internacional; corporativo|corporativa; regional; global; general; en funciones; interino|interina; provisional; encargado de la; a i; latinoamérica; latam; españa; méxico; colombia; argentina; chile; perú; iberia; europa; zona; norte; sur; este; oeste; centro; andina; región; plaza; sucursal; territorial; provincial; independiente; por cuenta propia; colegiado|colegiada; certificado|certificada; titulado|titulada; acreditado|acreditada; estratégico|estratégica; estrategia; operativo; técnico y; ejecutivo|ejecutiva; superior; medio tiempo; tiempo completo; gestión; administrador de; servicios; mayor; público|pública; privado|privada; empresas; interno|interna; externo|externa; digital; unidad; central; bilingüe; temporal; local; equipo; equipos; delegado; planta; autónomo; cluster',
  idle: 'socio|socia de un|una|número; dueño|dueña de un|una|mis|mi|dos; dueño|dueña de un perro; dueño|dueña de perro; dueño|dueña de gatos; dueño|dueña de mi vida; dueño|dueña de mi tiempo; jefe|jefa de familia; jefe|jefa del hogar; padre de familia; madre; padre; mamá; papá; director~a de tesis; director~a de orquesta aficionado; líder de opinión; líderes; liderazgo; ministro|ministra; diputado|diputada; senador~a; conferencista; conferenciante; speaker; embajador~a; embajador~a de marca; influencer de; presidente|presidenta de la asociación; presidente|presidenta de la comunidad; presidente|presidenta de la república; presidente|presidenta de mesa; capitán de mi vida; capitán del equipo; capitán de barco; jefe|jefa de tribu; socio|socia del club; socio|socia de honor; socio|socia estratégico|estratégica; social media; hecho en; marca personal; desarrollo personal; delegado|delegada de clase; persona|personas felices; directores y gerentes; jefes; gerentes; empresarios; emprendedores; negocio propio; profesionales; jefe indio; responsabilidad; director técnico',
  vices: 'adjunto|adjunta; suplente',
  students:
    'estudiante; estudiante de; alumno|alumna; estudiante universitario|universitaria; estudiante de doctorado',
  over: 'de mi vida; de mí mismo|misma; de mi tiempo; de mi propia vida',
};
