import type { Vocabulary } from './vocabulary.ts';

export const ES: Vocabulary = {
  language: 'es',
  headFirst: true,
  ranks: [
    ['owner-partner', 'entrepreneurship', 'fundador~a; cofundador~a; emprendedor~a; empresario|empresaria'],
    [
      'owner-partner',
      undefined,
      'socio|socia fundador~a; socio|socia gerente; dueño|dueña; propietario|propietaria; copropietario|copropietaria; socio|socia; accionista; codueño; franquiciado|franquiciada; propietario|propietaria gerente',
    ],
    [
      'cxo',
      'general-management',
      'director~a general; gerente general; subdirector~a general; presidente|presidenta; presidente|presidenta ejecutivo|ejecutiva|director~a; consejero|consejera delegado|delegada; director~a ejecutivo|ejecutiva; administrador único; administradora única; administrador~a solidario|solidaria; administrador~a general; director~a gerente; secretario|secretaria general; director~a gral; gerente gral; alcalde|alcaldesa; director~a corporativo general; country manager general; rector presidente; director general ejecutivo',
    ],
    [
      'vice-president',
      undefined,
      'vicepresidente|vicepresidenta; vice presidente|presidenta; vicepresidencia; vicepresidente|vicepresidenta ejecutivo|ejecutiva',
    ],
    [
      'director',
      undefined,
      'director~a; subdirector~a; codirector~a; directores; vicedirector~a; directivo|directiva',
    ],
    [
      'director',
      'finance',
      'director~a administrativo|administrativa y financiero|financiera; director~a administrativo|administrativa financiero|financiera',
    ],
    ['director', 'accounting', 'contralor~a; controller financiero'],
    ['director', 'operations', 'director~a industrial; director~a de restaurante'],
    [
      'director',
      'education',
      'director~a de colegio|instituto; rector~a; vicerrector~a; decano|decana; director~a académico|académica; director~a del colegio|instituto; jefe|jefa de estudios director',
    ],
    ['director', 'media-and-communication', 'redactor jefe; redactora jefa; jefe|jefa de redacción'],
    [
      'experienced-manager',
      undefined,
      'gte; gerente; jefe|jefa; jefe|jefa de servicio|oficina; gerente de oficina; director~a de sucursal|oficina|agencia|tienda|centro|hotel; responsable de oficina; coordinador~a general; encargado|encargada de departamento; gerenta; administrador~a de sucursal',
    ],
    ['experienced-manager', 'accounting', 'jefe|jefa de administración contable; contador~a general'],
    ['experienced-manager', 'operations', 'gerente de hotel; jefe|jefa de taller'],
    [
      'experienced-manager',
      'healthcare-services',
      'jefe|jefa de enfermería|enfermeros; supervisor~a de enfermería; coordinador~a de enfermería',
    ],
    [
      'experienced-manager',
      'education',
      'jefe|jefa de estudios; subdirector~a académico; vicedecano|vicedecana',
    ],
    [
      'entry-manager',
      undefined,
      'subgerente; encargado|encargada; encargado|encargada general; jefe|jefa de equipo|turno|sección|grupo|cuadrilla|sala|línea|piso|recepción|mesa; supervisor~a; capataz; líder de equipo; líder del equipo; responsable de equipo|turno|sección; responsable de tienda; subjefe|subjefa; coordinador~a de equipo|equipos|turno; subencargado|subencargada; encargado|encargada de obra|planta; maestro|maestra de obra|obras; mando intermedio; sargento de turno; cabo de turno; jefe|jefa de rango',
    ],
    [
      'entry-manager',
      'sales',
      'supervisor~a de ventas|tienda; jefe|jefa de cajas|caja; gestor jefe de tienda; adjunto a encargado de tienda',
    ],
    ['entry-manager', 'operations', 'jefe|jefa de patio|muelle'],
    ['cxo', undefined, 'consejero|consejera ejecutivo|ejecutiva'],
    ['owner-partner', 'healthcare-services', 'farmacéutico|farmacéutica titular'],
  ],
  openingRanks: [
    ['cxo', 'general-management', 'dirección general; gerencia general'],
    ['director', undefined, 'dirección; subdirección'],
    ['experienced-manager', undefined, 'gerencia; jefatura'],
  ],
  roles: [
    ['professional', 'operations', 'conductor~a'],
    ['professional', undefined, 'cajero|cajera'],
    [
      'professional',
      'program-and-project-management',
      'jefe|jefa de proyecto|proyectos; jefe|jefa de programa; gerente de proyecto|proyectos|programa|programas; líder de proyecto|proyectos; administrador~a de proyectos; responsable de proyecto|proyectos; planificador~a de proyectos',
    ],
    [
      'professional',
      'product-management',
      'jefe|jefa de producto; gerente de producto|productos; responsable de producto; dueño|dueña de producto; líder de producto',
    ],
    [
      'professional',
      'sales',
      'comercial; vendedor~a; ejecutivo|ejecutiva de cuenta; visitador~a médico|médica; gerente de cuenta|cuentas; promotor~a; dependiente|dependienta; televendedor~a; teleoperador ventas; preventa; ingeniero|ingeniera de ventas|preventa; ingeniero|ingeniera comercial; responsable de cuentas|cuenta; administrador~a de ventas; ejecutiva de negocios; ejecutivo de negocios; agente de viajes; mercaderista; asesor~a de viajes; administrativo comercial; kam; impulsador~a; viajante',
    ],
    [
      'professional',
      'business-development',
      'desarrollador~a de negocio|negocios; gerente de desarrollo de negocio|negocios; responsable de desarrollo de negocio; captador~a de fondos; gerente de alianzas',
    ],
    [
      'professional',
      'marketing',
      'gerente de marca; jefe|jefa de marca; gestor~a de redes sociales; gestor~a de comunidad|comunidades|contenidos; publicista; mercadólogo|mercadóloga; creativo|creativa publicitario; redactor~a publicitario|publicitaria; organizador~a de eventos; planificador~a de medios; marketero; analista de mercados; investigador~a de mercado|mercados; creador~a de campañas; responsable de redes sociales; gerente de comunidad; productor~a de eventos; diseñador de campañas; trafficker; marketiniano',
    ],
    ['professional', 'purchasing', 'comprador~a; administrativo de compras'],
    [
      'professional',
      'accounting',
      'contador~a; contable; asesor~a fiscal; tenedor de libros; revisora fiscal; fiscalista; administrativo contable; tributarista',
    ],
    [
      'professional',
      'finance',
      'asesor~a patrimonial; asesor~a en seguros; corredor~a; bancario|bancaria; gestor~a bancario|patrimonial; gestor~a de carteras; control de gestión; tesorero|tesorera; actuario|actuaria; suscriptor~a; perito tasador de seguros; cobrador~a; banquero|banquera; tramitador~a de siniestros; planificador financiero; cajero|cajera de banco; economista financiero; director de banca',
    ],
    [
      'professional',
      'engineering',
      'ingeniero|ingeniera; desarrollador~a; programador~a; mecánico|mecánica; electromecánico|electromecánica; soldador~a; tornero|tornera; delineante; proyectista; topógrafo|topógrafa; instalador~a; aparejador~a; ajustador~a; matricero; fresador; mecatrónico; agrimensor; gasista; residente de obra; obrero de construcción',
    ],
    ['senior', 'engineering', 'líder técnico|técnica'],
    ['strategic', 'engineering', 'arquitecto|arquitecta de software; arquitecto|arquitecta software'],
    [
      'professional',
      'information-technology',
      'administrador~a de sistemas|redes|base|bases|servidores; ingeniero|ingeniera de {sistemas|redes|soporte|ciberseguridad|infraestructura}; ingeniero|ingeniera en sistemas|telecomunicaciones; ingeniero informático; ingeniera informática; informático|informática; técnico|técnica de soporte; analista de seguridad|soporte; analista funcional|programador; científico|científica de datos; soporte técnico|informático; soporte it; analista programador~a; consultor~a it; analista de información; hacker ético',
    ],
    [
      'strategic',
      'information-technology',
      'arquitecto|arquitecta de soluciones|sistemas|datos|nube|ti|seguridad|redes; arquitecto|arquitecta cloud|empresarial; arquitecto|arquitecta de la información',
    ],
    [
      'professional',
      'legal',
      'abogado|abogada; notario|notaria; juez|jueza; magistrado|magistrada; procurador~a; letrado|letrada; jurista; mediador~a legal; graduado social; escribano|escribana',
    ],
    [
      'professional',
      'healthcare-services',
      'enfermero|enfermera; auxiliar de enfermería; médico|médica; doctor~a en medicina; cirujano|cirujana; odontólogo|odontóloga; dentista; ortodoncista; farmacéutico|farmacéutica; psicólogo|psicóloga; psiquiatra; psicoterapeuta; fisioterapeuta; kinesiólogo|kinesióloga; fonoaudiólogo|fonoaudióloga; nutricionista; dietista; matrona; obstetra; partera; veterinario|veterinaria; paramédico|paramédica; óptico|óptica; optometrista; podólogo|podóloga; radiólogo|radióloga; pediatra; cardiólogo|cardióloga; dermatólogo|dermatóloga; neurólogo|neuróloga; ginecólogo|ginecóloga; anestesista; anestesiólogo|anestesióloga; traumatólogo|traumatóloga; oncólogo|oncóloga; oftalmólogo|oftalmóloga; celador~a; cuidador~a; gerocultor~a; higienista dental; camillero; osteópata; auxiliar de geriatría; bioquímico clínico; acompañante terapéutico; regente de farmacia',
    ],
    [
      'professional',
      'education',
      'profesor~a; profesor~a universitario|universitaria; docente; maestro|maestra; educador~a; catedrático|catedrática; tutor~a; pedagogo|pedagoga; entrenador~a; monitor~a; orientador~a; bibliotecario|bibliotecaria; diseñador~a instruccional; psicopedagogo|psicopedagoga; facilitador~a; preparador físico; niñera',
    ],
    [
      'professional',
      'human-resources',
      'reclutador~a; seleccionador~a; técnico|técnica de formación; generalista de recursos humanos|rrhh|rh; socio|socia de negocio rrhh|rh; cazatalentos; psicólogo|psicóloga organizacional|laboral; administrador~a de personal; administrativo|administrativa de {rrhh|recursos humanos}; orientador~a laboral; consultor~a de carrera; generalista rh; business partner de rrhh; administrativo de nóminas',
    ],
    [
      'professional',
      'media-and-communication',
      'periodista; redactor~a; reportero|reportera; editor~a; corrector~a; traductor~a; escritor~a; guionista; presentador~a; locutor~a; comunicador~a; relacionista público|pública; relaciones públicas; portavoz; vocero|vocera; técnico|técnica de comunicación|sonido; encargado de prensa; productor~a; realizador~a; camarógrafo|camarógrafa; videógrafo|videógrafa; creador~a de contenido|contenidos; generador~a de contenido; cineasta; montador~a de vídeo; documentalista; corresponsal; columnista; responsable de prensa; ingeniero|ingeniera de sonido; novelista',
    ],
    [
      'professional',
      'arts-and-design',
      'diseñador~a; interiorista; director~a de arte; director~a artístico|artística; director~a de fotografía; director~a de cine|orquesta|teatro; arquitecto|arquitecta; ilustrador~a; fotógrafo|fotógrafa; artista; animador 3d; músico|música; cantante; actor|actriz; bailarín|bailarina; coreógrafo|coreógrafa; compositor~a; pintor~a; escultor~a; decorador~a; estilista; peluquero|peluquera; maquillador~a; florista; curador~a; comisario|comisaria de arte; modista; restaurador~a; escenógrafo|escenógrafa; paisajista; sastre; joyero; esteticista; creativo|creativa; barbero|barbera; tatuador~a; cosmetólogo|cosmetóloga',
    ],
    [
      'professional',
      'research',
      'investigador~a; investigador~a principal; científico|científica; economista; estadístico|estadística; químico|química; biólogo|bióloga; físico|física; matemático|matemática; geólogo|geóloga; sociólogo|socióloga; historiador~a; antropólogo|antropóloga; politólogo|politóloga; laboratorista; microbiólogo|microbióloga; bioquímico|bioquímica; biotecnólogo|biotecnóloga; arqueólogo|arqueóloga; geógrafo|geógrafa; agrónomo|agrónoma; ingeniero|ingeniera agrónomo|agrónoma; astrónomo; filósofo|filósofa; meteorólogo|meteoróloga; monitor~a de ensayos clínicos; filólogo|filóloga; lingüista; criminólogo|criminóloga; postdoctorado; ambientólogo|ambientóloga',
    ],
    [
      'professional',
      'operations',
      'analista de cadena; coordinador~a de exportaciones; planificador~a; planeador; programador~a de producción; técnico|técnica de calidad y producción; operador~a {de máquina|de máquinas|de montacargas}; mozo|moza de almacén; almacenista; almacenero|almacenera; bodeguero|bodeguera; carretillero; despachador~a; agente de carga; agente aduanal; chofer; camionero|camionera; repartidor~a; mensajero|mensajera; transportista; cartero|cartera; maquinista; marinero; controlador~a aéreo; montador; embalador~a; responsable de stock; administrativo de logística; obrero|obrera; peón; tejedor',
    ],
    [
      'professional',
      'quality-assurance',
      'ingeniero|ingeniera de calidad|pruebas; probador~a de software; controlador~a de calidad; prevencionista; inspector~a de seguridad; responsable de calidad técnico; supervisor de seguridad industrial; verificador~a; metrólogo',
    ],
    [
      'professional',
      'customer-success-and-support',
      'teleoperador~a; operador~a telefónico|telefónica; representante de {atención al cliente|servicio al cliente|soporte}; técnico|técnica de soporte al cliente|postventa; gerente de éxito del cliente; analista de {servicio al cliente|soporte técnico}; telefonista de atención; personal de atención al cliente; asesor~a telefónico; agente telefónico',
    ],
    [
      'professional',
      'real-estate',
      'corredor~a {inmobiliario|de propiedades|de bienes raíces}; promotor~a inmobiliario; gestor~a patrimonial inmobiliario; administrador~a de fincas|propiedades|condominios|edificios; tasador~a; valuador~a; comercial inmobiliario; captador inmobiliario; desarrollador~a inmobiliario; administrador de consorcios',
    ],
    [
      'professional',
      'military-and-protective-services',
      'policía; mosso; militar; soldado; bombero|bombera; vigilante; guardia; escolta; funcionario|funcionaria de prisiones; agente forestal; guardaespaldas; suboficial; marino; infante de marina; vigilador~a; guardacostas; socorrista; carabinero; agente de custodia; custodio; aduanero; salvavidas',
    ],
    [
      'professional',
      'community-and-social-services',
      'educador~a social; asistente social; integrador~a social; animador~a; mediador~a; orientador~a familiar; coordinador~a de voluntarios; promotor~a social|comunitario|comunitaria; gestor~a cultural; pastor~a; sacerdote; párroco; capellán; monja; imán; rabino; cooperante; trabajador~a humanitario|humanitaria; activista; consejero|consejera familiar; auxiliar de ayuda a domicilio; facilitador~a comunitario; dinamizador~a; extensionista; terapeuta familiar; misionero; educador~a de calle',
    ],
    [
      'professional',
      'administrative',
      'administrativo|administrativa; oficinista; gestor~a documental; capturista; digitador~a; archivista; archivero|archivera; operador~a de datos; grabador~a de datos; administrador de oficina',
    ],
    [
      'professional',
      undefined,
      'electricista; fontanero|fontanera; plomero|plomera; carpintero|carpintera; albañil; pintor de obra; conserje; jefe|jefa de cocina; gobernanta; maître; funcionario|funcionaria; analista; especialista; coordinador~a; asesor~a; ejecutivo|ejecutiva de; gestor~a; empleado|empleada; administrador~a; delegado|delegada; trabajador~a; encuestador~a; colaborador~a; profesional; oficial; perito|perita; licenciado|licenciada; técnico|técnica especialista; funcional; representante legal; asociado|asociada; monitor de; operador de; consejero|consejera; especialista técnico; director técnico deportivo; cocinero|cocinera; camarero|camarera; mesero|mesera; panadero|panadera; pastelero|pastelera; carnicero|carnicera; piloto; tripulante de cabina; azafata; auxiliar de vuelo; agricultor~a; ganadero|ganadera; jardinero|jardinera; limpiador~a; personal de limpieza; pescador; ama de llaves; sumiller',
    ],
    ['senior', undefined, 'experto|experta'],
    [
      'strategic',
      undefined,
      'jefe|jefa de gabinete; asesor~a de la presidencia; asesor~a de {presidencia|dirección|alta dirección}; asesor~a especial',
    ],
    ['entry', undefined, 'auxiliar; ayudante; aprendiz junior; ayudantía'],
    ['entry', 'administrative', 'auxiliar administrativo|administrativa; ayudante administrativo'],
    ['entry', 'operations', 'ayudante de cocina; pinche; lavaplatos; ayudante de camarero; reponedor~a'],
    ['entry', 'sales', 'ayudante de tienda; auxiliar de tienda'],
    ['entry', 'accounting', 'auxiliar contable'],
    ['entry', 'education', 'auxiliar docente; ayudante de cátedra; auxiliar de aula|conversación'],
  ],
  weakRoles: [
    [
      'professional',
      'consulting',
      'consultor~a; consultor~a de procesos; asesor~a empresarial; asesor~a de empresas; asesor~a de negocios; asesor~a estratégico',
    ],
    ['professional', 'engineering', 'técnico|técnica'],
    ['professional', 'operations', 'operador~a; operario|operaria'],
    ['professional', 'accounting', 'auditor~a'],
    ['professional', 'quality-assurance', 'inspector~a'],
    ['professional', 'education', 'instructor~a; capacitador~a; formador~a'],
  ],
  fields: [
    [
      'sales',
      'ventas; venta; comercial; cuentas clave; cuentas; grandes cuentas; comercialización; comercio; canal; canales; televentas; exportación; exportaciones; área comercial; red comercial; expansión; distribución comercial; fuerza de ventas; comerciales; mayoreo; punto de venta; comercio minorista; preventa',
    ],
    [
      'marketing',
      'mercadotecnia; mercadeo; publicidad; marca; marcas; eventos; redes sociales; comercio electrónico; investigación de mercados; estudios de mercado; posicionamiento; medios digitales; promociones; inteligencia de mercado; captación; fidelización; publicitario|publicitaria',
    ],
    [
      'business-development',
      'desarrollo de negocio; desarrollo de negocios; desarrollo comercial; alianzas; alianzas estratégicas; nuevos negocios; desarrollo corporativo; expansión internacional; desarrollo empresarial; captación de fondos; asociaciones estratégicas; negocios; nuevos mercados',
    ],
    [
      'finance',
      'finanzas; financiero|financiera; financieros; tesorería; administración y finanzas; riesgos; riesgo; crédito; créditos; inversiones; banca; seguros; presupuesto; presupuestos; cobranza; cobranzas; cobros; planificación financiera; planeación financiera; economía; control financiero; relaciones con inversionistas; relación con inversores; siniestros; patrimonio; finanzas corporativas; mercado de capitales; banca comercial; fondos; fusiones y adquisiciones; factoring; económico|económica; planeación y finanzas; inversión; seguro',
    ],
    [
      'accounting',
      'contabilidad; contable; auditoría; fiscalidad; impuestos; facturación; cuentas por pagar; cuentas por cobrar; tributario|tributaria; contraloría; costos; costes; tributación; control interno; consolidación',
    ],
    [
      'human-resources',
      'recursos humanos; rrhh; talento humano; selección; gestión humana; capital humano; talento; personas; nóminas; nómina; reclutamiento; capacitación; desarrollo organizacional; relaciones laborales; compensaciones; compensación; beneficios; cultura; formación y desarrollo; desarrollo humano; bienestar; cultura organizacional; relaciones industriales; clima laboral; diversidad; administración de personal; experiencia del empleado; atracción de talento; diversidad e inclusión; adquisición de talento; marca empleadora; aprendizaje y desarrollo; remuneraciones; desarrollo del talento; bienestar laboral',
    ],
    [
      'information-technology',
      'informática; sistemas; tecnología de la información; tecnologías de la información; datos; sistemas de información; infraestructura; infraestructuras; redes; ciberseguridad; seguridad informática; seguridad de la información; transformación digital; bases de datos; base de datos; inteligencia artificial; inteligencia de negocios; telecomunicaciones; análisis de datos; ciencia de datos; analítica; aplicaciones; sistemas informáticos; innovación digital; mesa de ayuda; nube; informático|informática; tecnologías; plataformas; gobierno de datos; analítica avanzada; computación',
    ],
    [
      'engineering',
      'ingeniería; desarrollo; tecnología; mantenimiento; i+d; técnica; obra; obras; construcción; electrónica; mecánica; mecánico; eléctrico|eléctrica; electricidad; automatización; investigación y desarrollo; oficina técnica; robótica; infraestructura civil; instalaciones; proyectos de ingeniería; diseño mecánico; industrialización; desarrollo tecnológico; energía; energías renovables; minería; servicios técnicos; taller; civil; industrial; aeronáutico; electromecánica',
    ],
    [
      'operations',
      'operaciones; producción; almacén; almacenes; cadena de suministro; cadena de suministros; planta; fábrica; bodega; tráfico; transporte; transportes; distribución; fabricación; manufactura; inventarios; inventario; planeación; planificación; despacho; comercio exterior; importaciones; importación; aduanas; procesos; mejora continua; operación; servicios generales; operativo|operativa; excelencia operacional|operativa; planificación y control; inocuidad operativa; abastecimiento y logística; almacenamiento; control de producción; planeación de la demanda; movilidad; envíos; explotación',
    ],
    [
      'purchasing',
      'compras; adquisiciones; abastecimiento; aprovisionamiento; aprovisionamientos; proveedores; licitaciones; contrataciones; contratación; procura; suministros; compras estratégicas; compra; abasto',
    ],
    ['product-management', 'producto; productos; portafolio; línea de producto; surtido'],
    [
      'program-and-project-management',
      'proyectos; proyecto; programas; programa; oficina de proyectos; pmo; gestión del cambio; transformación; portafolio de proyectos; cambio organizacional',
    ],
    [
      'customer-success-and-support',
      'atención al cliente; atención a clientes; experiencia de cliente; experiencia del cliente; soporte; postventa; posventa; éxito del cliente; éxito de cliente; clientes; servicio técnico; centro de contacto; relación con clientes; atención al usuario; atención al público; servicio; reclamaciones; reclamos; fidelización de clientes; experiencia cliente; atención telefónica; centro de llamadas',
    ],
    [
      'legal',
      'jurídico|jurídica; asesoría jurídica; asesoría legal; cumplimiento; legales; legal; asuntos legales; protección de datos; derecho; derecho laboral; normativa; contratos; asuntos regulatorios; propiedad intelectual; litigios; derecho mercantil; derecho penal; gobierno corporativo; regulación; derecho administrativo; prevención de lavado de activos',
    ],
    [
      'quality-assurance',
      'calidad; control de calidad; aseguramiento de calidad; aseguramiento de la calidad; prevención de riesgos laborales; prevención; seguridad y salud; seguridad y salud en el trabajo; seguridad industrial; seguridad e higiene; sst; inocuidad; pruebas; garantía de calidad; seguridad alimentaria; higiene y seguridad; salud ocupacional; seguridad laboral; medio ambiente; prl; medioambiente; salud y seguridad',
    ],
    [
      'research',
      'investigación; laboratorio; ciencias; estudios; investigación científica; estadística; química; física; ciencia; científico|científica; investigación aplicada; biotecnología; laboratorios; innovación e investigación; asuntos científicos',
    ],
    [
      'media-and-communication',
      'comunicación; comunicaciones; prensa; medios; contenidos; contenido; redacción; asuntos públicos; asuntos corporativos; audiovisual; edición; periodismo; relaciones institucionales; publicaciones; noticias; traducción; deportes; protocolo; imagen',
    ],
    [
      'administrative',
      'administración; administrativo|administrativa; administrativos; oficina; recepción; archivo; gestión documental; gestión administrativa; asuntos generales; trámites; documentación; correspondencia',
    ],
    [
      'education',
      'subdirector~a de colegio|escuela|instituto; educación; formación; enseñanza; académico|académica; educativo|educativa; docencia; admisiones; pedagógico|pedagógica; educación infantil; estudiantes; asuntos académicos|estudiantiles; capacitación docente; primaria; secundaria; educación física; estudios universitarios; bienestar estudiantil; orientación; matemáticas; inglés; vida estudiantil; lengua; desarrollo académico; física y química; historia; biblioteca; escuela',
    ],
    [
      'healthcare-services',
      'salud; enfermería; médico|médica; clínico|clínica; farmacia; servicios médicos; medicina; urgencias; cirugía; pediatría; cardiología; asuntos médicos; sanitario|sanitaria; rehabilitación; cuidados intensivos; oncología; odontología; psicología; salud mental; cuidados; asistencial; hospitalario|hospitalaria; radiología; geriatría; laboratorio clínico; farmacéutico|farmacéutica; fisioterapia; veterinaria; emergencias; emergencias médicas; quirófano; obstetricia; traumatología',
    ],
    [
      'arts-and-design',
      'diseño; arte; creativo|creativa; creatividad; cultura y arte; arquitectura; moda; música; artístico|artística; gráfico|gráfica; teatro; cultural; patrimonio cultural; artes; artes plásticas; urbanismo; experiencia de usuario',
    ],
    ['consulting', 'consultoría; asesoría; consultoría de negocio; asesoramiento'],
    [
      'real-estate',
      'inmobiliario|inmobiliaria; bienes raíces; propiedades; alquileres; fincas; patrimonio inmobiliario; inmuebles; desarrollo inmobiliario; vivienda; arrendamientos; proyectos inmobiliarios; condominios; arrendamiento; suelo; inmobiliarios; alquiler; activos inmobiliarios; viviendas',
    ],
    [
      'military-and-protective-services',
      'sargento primero|segundo; primer sargento; cabo primero; soldado de primera; coronel; general de brigada|división; capitán|capitana; comandante; mayor del ejército; comisario|comisaria; inspector~a jefe; sargento; teniente; alférez; subteniente; seguridad física; seguridad patrimonial; policía; bomberos; ejército; defensa; emergencias y protección civil; fuerzas armadas; vigilancia; seguridad; fuerza aérea; armada; seguridad ciudadana; prevención de pérdidas; protección; extinción de incendios; rescate; guardia costera; inteligencia militar; infantería; marina',
    ],
    [
      'community-and-social-services',
      'servicios sociales; trabajo social; acción social; voluntariado; desarrollo comunitario; comunidad; comunidades; juventud; cooperación; asuntos sociales; relaciones comunitarias; ayuda humanitaria; inclusión social; programas sociales; intervención social; infancia; familia; bienestar social; integración social; participación ciudadana; desarrollo social; responsabilidad social; protección infantil; discapacidad; comunitario|comunitaria; igualdad; inserción laboral; dependencia; mayores; inserción; proyectos sociales; vinculación comunitaria; atención social; tercera edad; pastoral',
    ],
    ['entrepreneurship', 'emprendimiento'],
    [
      undefined,
      'hostelería; restauración; restaurante; cocina; hotelería; alimentos y bebidas; sala; alojamiento; pisos; limpieza',
    ],
  ],
  grades: [
    ['senior', 'sénior; experimentado|experimentada; ssr; líder'],
    ['entry', 'júnior; jr; principiante; adjunto junior'],
    ['strategic', 'principal; en jefe'],
  ],
  training:
    'MIR; becario|becaria; practicante; pasante; pasantía; aprendiz|aprendiza; prácticas; doctorando|doctoranda; residente; médico|médica interno residente; en formación; practicante profesional; maestrando|maestranda; tesista; servicio social; opositor~a; meritorio',
  aides: 'asistente; adjunto|adjunta a; asistenta',
  gatekeepers:
    'asistente de dirección|gerencia|presidencia; asistente de la dirección|presidencia|gerencia; asistente ejecutivo|ejecutiva; asistente personal; asistente virtual ejecutiva; asistente a la dirección|presidencia; secretario|secretaria; secretariado de dirección; recepcionista; telefonista; auxiliar de recepción; adjunto|adjunta a la dirección|presidencia; asistente gerencial; asistente particular; adjunto a dirección',
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
  students: 'estudiante; alumno|alumna',
  over: 'de mi vida; de mí mismo|misma; de mi tiempo; de mi propia vida',
};
