import type { Vocabulary } from './vocabulary.ts';

export const ES: Vocabulary = {
  language: 'es',
  ranks: [
    [
      'owner-partner',
      'entrepreneurship',
      'fundador|fundadora; cofundador|cofundadora; co fundador|fundadora; emprendedor|emprendedora; empresario|empresaria',
    ],
    [
      'owner-partner',
      undefined,
      'dueño|dueña; propietario|propietaria; socio|socia; socio|socia fundador|fundadora; socio|socia director|directora; socio|socia gerente; accionista',
    ],
    [
      'cxo',
      'general-management',
      'director|directora general; gerente general; presidente|presidenta; presidente|presidenta ejecutivo|ejecutiva; consejero|consejera delegado|delegada; director|directora ejecutivo|ejecutiva; administrador único; administradora única; director|directora gerente',
    ],
    ['vice-president', undefined, 'vicepresidente|vicepresidenta'],
    [
      'director',
      undefined,
      'director|directora; subdirector|subdirectora; director|directora adjunto|adjunta',
    ],
    ['director', 'sales', 'director|directora comercial'],
    ['director', 'engineering', 'director|directora técnico|técnica'],
    ['director', 'finance', 'director|directora financiero|financiera'],
    [
      'experienced-manager',
      undefined,
      'gerente; jefe|jefa; jefe|jefa de departamento; subgerente; responsable de departamento; jefe|jefa de área',
    ],
    [
      'entry-manager',
      undefined,
      'encargado|encargada; jefe|jefa de equipo; jefe|jefa de turno; supervisor|supervisora; capataz; jefe|jefa de sección; encargado|encargada de tienda; líder de equipo',
    ],
  ],
  roles: [
    [
      'professional',
      'program-and-project-management',
      'jefe|jefa de proyecto; jefe|jefa de proyectos; gestor|gestora de proyectos; gerente de proyecto; gerente de proyectos',
    ],
    ['professional', 'product-management', 'jefe|jefa de producto; gerente de producto'],
    [
      'professional',
      'sales',
      'comercial; vendedor|vendedora; ejecutivo|ejecutiva de ventas; ejecutivo|ejecutiva de cuentas; ejecutivo|ejecutiva comercial; asesor|asesora comercial; asesor|asesora de ventas; representante de ventas; gerente de cuenta; gerente de cuentas; gerente de cuentas clave; gestor|gestora de cuentas; gestor|gestora comercial',
    ],
    ['professional', 'purchasing', 'comprador|compradora'],
    ['professional', 'accounting', 'contador|contadora; contable; auditor|auditora'],
    [
      'professional',
      'engineering',
      'ingeniero|ingeniera; desarrollador|desarrolladora; programador|programadora; mecánico|mecánica; técnico|técnica',
    ],
    [
      'professional',
      'information-technology',
      'administrador|administradora de sistemas; ingeniero|ingeniera de sistemas; informático|informática',
    ],
    ['professional', 'legal', 'abogado|abogada; notario|notaria; asesor|asesora legal'],
    [
      'professional',
      'healthcare-services',
      'enfermero|enfermera; médico|médica; farmacéutico|farmacéutica; psicólogo|psicóloga',
    ],
    ['professional', 'education', 'profesor|profesora; docente; maestro|maestra'],
    ['professional', 'human-resources', 'reclutador|reclutadora; técnico|técnica de selección'],
    ['professional', 'media-and-communication', 'periodista; redactor|redactora'],
    [
      'professional',
      'arts-and-design',
      'diseñador|diseñadora; director|directora de arte; director|directora de fotografía; arquitecto|arquitecta',
    ],
    ['professional', 'consulting', 'consultor|consultora'],
    ['professional', 'research', 'investigador|investigadora'],
    [
      'professional',
      undefined,
      'analista; especialista; coordinador|coordinadora; asesor|asesora; ejecutivo|ejecutiva de; administrativo|administrativa; gestor|gestora; operario|operaria; empleado|empleada',
    ],
    ['entry', undefined, 'auxiliar; ayudante'],
  ],
  fields: [
    ['sales', 'ventas; comercial; cuentas clave'],
    ['marketing', 'mercadotecnia; mercadeo; publicidad'],
    ['business-development', 'desarrollo de negocio; desarrollo de negocios; desarrollo comercial; alianzas'],
    ['finance', 'finanzas; financiero|financiera; tesorería; administración y finanzas'],
    ['accounting', 'contabilidad'],
    [
      'human-resources',
      'recursos humanos; rrhh; RH; talento humano; personal; selección; gestión humana; capital humano; talento; personas',
    ],
    [
      'information-technology',
      'informática; sistemas; TI; tecnología de la información; tecnologías de la información; datos; sistemas de información',
    ],
    ['engineering', 'ingeniería; desarrollo; tecnología; mantenimiento; i+d; técnica'],
    [
      'operations',
      'operaciones; logística; producción; almacén; cadena de suministro; planta; fábrica; bodega; tráfico',
    ],
    ['purchasing', 'compras; adquisiciones; abastecimiento; aprovisionamiento'],
    ['product-management', 'producto'],
    ['program-and-project-management', 'proyectos; proyecto'],
    [
      'customer-success-and-support',
      'atención al cliente; servicio al cliente; experiencia de cliente; soporte',
    ],
    ['legal', 'jurídico|jurídica; asesoría jurídica; cumplimiento; legales'],
    ['quality-assurance', 'calidad; control de calidad'],
    ['research', 'investigación'],
    ['media-and-communication', 'comunicación; comunicaciones; relaciones públicas; prensa'],
    ['administrative', 'administración; administrativo|administrativa'],
    ['education', 'educación; formación'],
    ['real-estate', 'inmobiliario|inmobiliaria; bienes raíces'],
  ],
  grades: [
    ['senior', 'sénior'],
    ['entry', 'júnior'],
  ],
  training:
    'becario|becaria; practicante; pasante; aprendiz; estudiante; en prácticas; doctorando|doctoranda',
  aides: 'asistente',
  gatekeepers:
    'asistente de dirección; asistente de gerencia; asistente ejecutivo|ejecutiva; asistente del|de la director|directora|gerente; asistente personal; secretario|secretaria; secretario|secretaria de dirección; recepcionista',
  not: 'ex; antiguo|antigua; anterior; futuro|futura; aspirante; en búsqueda; buscando; ayudo a; exdirector|exdirectora; expresidente|expresidenta; exgerente; consejero|consejera independiente; miembro del consejo',
  gone: 'jubilado|jubilada; retirado|retirada',
  links: 'de; del; de la; la; el; los; las; en; para',
  and: 'y; e',
};
