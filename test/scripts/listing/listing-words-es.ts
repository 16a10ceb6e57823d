import type { ListingWords } from './listing-words.ts';

export const words: ListingWords = {
  name: 'Assay: califique a quien prospecta, en su propio equipo',
  short:
    'Lea el perfil a la vista, vea si encaja y por qué, y dé seguimiento a tiempo. Sin cuenta ni servidor: todo queda en su equipo.',
  long: [
    'Assay es para quienes prospectan en LinkedIn y sitios parecidos. Pulse una tecla en un perfil y Assay lee la página que tiene delante, compara a la persona con el cliente que busca y dice cuánto encaja, por qué y con qué certeza.',
    'Lo que obtiene:',
    '- Una puntuación con su margen y las palabras de la página que la decidieron.',
    '- La pregunta que más vale la pena hacer a continuación, respondida con un clic.',
    '- Un embudo desde el primer indicio hasta el cliente, que dice lo que falta.',
    '- Un plan del día que cumple primero lo prometido y ordena el resto según lo que costaría esperar.',
    '- Recordatorios, cadencias y mensajes que se comprueban con la ficha de la persona antes de salir.',
    '- Archivos de entrada y de salida: listas de otras herramientas y exportaciones que su CRM acepta tal cual.',
    'Todo queda en su navegador. No hay cuenta, ni servidor, ni telemetría. Assay solo lee una página cuando usted lo pide y nunca hace clic, ni desplaza, ni envía nada por usted. Quien se opuso no vuelve.',
    'En español, inglés, francés, alemán e indonesio. Las condiciones de un sitio pueden prohibir capturar perfiles; respetarlas es decisión suya.',
  ],
  purpose:
    'Assay lee, cuando se le pide, el perfil que se tiene a la vista y ayuda a calificar a esa persona y a darle seguimiento, con todos los datos en el propio equipo.',
  permissions: {
    activeTab:
      'Para leer la página a la vista, en cualquier sitio, al hacer clic en el icono o pulsar la tecla.',
    scripting:
      'Para ejecutar una vez en esa página el lector incluido en el paquete. Devuelve lo leído y no deja nada.',
    storage: 'Para guardar en el navegador los ajustes y los borradores sin terminar.',
    unlimitedStorage:
      'Para guardar miles de personas con su historial en la base local sin que el navegador las elimine.',
    alarms: 'Para despertar a la hora del próximo seguimiento.',
    notifications: 'Para avisar de que un seguimiento vence. No aparece ningún nombre salvo que se active.',
    contextMenus: 'Para ofrecer la captura en el menú de la página y el panel lateral en el del icono.',
    sidePanel: 'Para mostrar a la persona junto a la página y seguir de perfil en perfil.',
    downloads:
      'Se pide solo al activar las copias automáticas: para guardarlas y conservar las más recientes.',
    site: 'En *.linkedin.com: para mostrar en el icono si la persona de la dirección ya se conoce, y capturar con la tecla sin abrir la ventana.',
  },
  privacy: [
    {
      question: '¿Qué datos se recogen?',
      answer:
        'Ninguno por parte del desarrollador. Lo capturado queda en la base local del perfil del navegador.',
    },
    {
      question: '¿Se envían datos?',
      answer:
        'No. Las páginas de la extensión solo pueden conectarse consigo mismas; su política de seguridad impide lo demás.',
    },
    {
      question: '¿Se venden los datos o se usan para otra cosa?',
      answer: 'No. Nadie más que el usuario puede verlos.',
    },
    { question: '¿Se usa código remoto?', answer: 'No. Todos los scripts están en el paquete.' },
    {
      question: '¿Cómo se eliminan los datos?',
      answer:
        'Una persona se borra con una acción; queda un hash con clave para que no vuelva. Al quitar la extensión se elimina todo.',
    },
  ],
  headings: {
    short: 'Descripción breve',
    long: 'Descripción',
    purpose: 'Propósito único',
    permissions: 'Para qué es cada permiso',
    privacy: 'Prácticas de privacidad',
    pictures: 'Imágenes',
  },
  pictures: {
    today: 'Hoy: a quién contactar, por qué canal y por qué',
    pipeline: 'El embudo, una columna por etapa',
    people: 'Todas las personas guardadas, con su puntuación',
    person: 'Una persona: de dónde salen los puntos y qué preguntar',
    icp: 'El cliente que busca, y qué haría un cambio',
  },
};
