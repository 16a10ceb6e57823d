import type { BuyingPosition, MessageForm } from '../../model/message-words.ts';
import type { Locale, Stage } from '../../model/words.ts';

/** A template that comes with Assay, in one language. */
export interface BuiltInText {
  name: string;
  subject?: string;
  body: string;
}

/** What is the same in every language. */
export const BUILT_IN_KINDS = {
  invitation: { form: 'invitation', stages: ['suspect', 'lead'], position: 'discovery' },
  question: { form: 'linkedin-message', stages: ['suspect', 'lead'], position: 'discovery' },
  'first-mail': { form: 'email', stages: ['suspect', 'lead'], position: 'discovery' },
  share: { form: 'email', stages: ['lead', 'nurture'] },
  'after-signal': { form: 'email', stages: ['lead', 'prospect'], position: 'evaluation' },
  'new-role': { form: 'linkedin-message', stages: ['suspect', 'lead', 'nurture'], position: 'discovery' },
  offer: { form: 'email', stages: ['prospect', 'opportunity'], position: 'decision' },
  'last-try': { form: 'email', stages: ['suspect', 'lead', 'prospect'] },
  'check-in': { form: 'email', stages: ['customer'] },
  opening: { form: 'call', stages: ['suspect', 'lead', 'prospect'] },
} as const satisfies Record<
  string,
  { form: MessageForm; stages: readonly Stage[]; position?: BuyingPosition }
>;
export type BuiltInKind = keyof typeof BUILT_IN_KINDS;

export const BUILT_IN_TEXTS: Readonly<Record<Locale, Record<BuiltInKind, BuiltInText>>> = {
  en: {
    invitation: {
      name: 'Invitation with a reason',
      body: 'Hi {{greeting name}}, I work with people {{if industry}}in {{industry}}{{else}}in your field{{end}} and would like to learn how you do things{{if company}} at {{company}}{{end}}. No pitch in the next message.',
    },
    question: {
      name: 'One honest question',
      body: 'Hi {{greeting name}},\n\none question, because you are closer to it than I am{{if title}} as {{title}}{{end}}: {{next question | What costs you the most time at present?}}\n\n{{if snippet value}}Why I ask: {{snippet value}}\n\n{{end}}A line is enough, and “not now” is an answer too.\n\n{{sender name}}',
    },
    'first-mail': {
      name: 'First e-mail, short',
      subject: 'A question about {{company | your work}}',
      body: 'Hello {{greeting name}},\n\nmy name is {{sender name}}{{if sender company}}, from {{sender company}}{{end}}. {{if snippet pitch}}{{snippet pitch}}{{else}}I will keep this short.{{end}}\n\n{{next question | What costs you the most time at present?}}\n\nIf this is not for you, tell me who to ask, or that I should leave it.\n\nBest regards\n{{sender name}}',
    },
    share: {
      name: 'Something to read',
      subject: '{{content title}}',
      body: 'Hello {{greeting name}},\n\n{{if pains}}this is about the point you raised: {{else}}this may be of use: {{end}}“{{content title}}”, {{content link}}\n\nFive minutes, nothing to fill in. I would be glad to hear whether it helps.\n\nBest regards\n{{sender name}}',
    },
    'after-signal': {
      name: 'After a sign of interest',
      subject: 'About {{signal | your question}}',
      body: 'Hello {{greeting name}},\n\n{{if signal}}I am writing about {{signal}}.{{else}}I am following up.{{end}} {{if snippet value}}{{snippet value}}{{end}}\n\n{{next question | What would you want to see before you decide anything?}}\n\n{{if meeting link}}If talking is easier: {{meeting link}}\n\n{{end}}Best regards\n{{sender name}}',
    },
    'new-role': {
      name: 'New role',
      body: 'Hi {{greeting name}},\n\n{{if new role}}congratulations on your new role as {{new role}}{{if new company}} at {{new company}}{{end}}.{{else}}{{if new company}}congratulations on your new job at {{new company}}.{{else}}I hope this finds you well.{{end}}{{end}}\n\nOne question for the first weeks: {{next question | What would you like to be different in three months?}}\n\n{{sender name}}',
    },
    offer: {
      name: 'Offer with its date',
      subject: '{{offer name}}',
      body: 'Hello {{greeting name}},\n\n{{if pains}}you named it yourself: {{pains}}\n\n{{end}}{{if snippet value}}{{snippet value}}\n\n{{end}}What I can offer: {{offer name}}{{if offer until}}, until {{offer until}}{{end}}. What speaks against it?\n\n{{if meeting link}}A time that suits you: {{meeting link}}\n\n{{end}}Best regards\n{{sender name}}',
    },
    'last-try': {
      name: 'Last message',
      subject: 'Shall I close this?',
      body: 'Hello {{greeting name}},\n\nI have not heard from you, which usually means that it is not the time. I will not write again unless you want me to.\n\nIf it becomes a topic later, a short reply to this mail is enough.\n\nBest regards\n{{sender name}}',
    },
    'check-in': {
      name: 'Check-in with a customer',
      subject: 'How is it going?',
      body: 'Hello {{greeting name}},\n\nno sale today. How is it going, and what gets in the way? {{if last contact}}We last had contact on {{last contact}}.{{end}}\n\n{{if meeting link}}If you would rather talk: {{meeting link}}\n\n{{end}}Best regards\n{{sender name}}',
    },
    opening: {
      name: 'Opening of a call',
      body: '{{full name}}? {{sender name}}{{if sender company}}, {{sender company}}{{end}}. I am calling without an appointment; do you have half a minute for me to say why?\n\n{{if snippet pitch}}{{snippet pitch}}\n\n{{end}}{{next question | What costs you the most time at present?}}',
    },
  },
  de: {
    invitation: {
      name: 'Einladung mit Grund',
      body: 'Guten Tag {{full name}}, ich arbeite mit Menschen {{if industry}}aus der Branche {{industry}}{{else}}aus Ihrem Bereich{{end}} und möchte gern erfahren, wie Sie arbeiten{{if company}} bei {{company}}{{end}}. In der nächsten Nachricht kommt kein Verkauf.',
    },
    question: {
      name: 'Eine ehrliche Frage',
      body: 'Guten Tag {{full name}},\n\neine Frage, weil Sie näher dran sind als ich{{if title}} ({{title}}){{end}}: {{next question | Was kostet Sie zurzeit am meisten Zeit?}}\n\n{{if snippet value}}Warum ich frage: {{snippet value}}\n\n{{end}}Eine Zeile genügt, und „jetzt nicht“ ist auch eine Antwort.\n\n{{sender name}}',
    },
    'first-mail': {
      name: 'Erste E-Mail, kurz',
      subject: 'Eine Frage zu {{company | Ihrer Arbeit}}',
      body: 'Guten Tag {{full name}},\n\nmein Name ist {{sender name}}{{if sender company}}, {{sender company}}{{end}}. {{if snippet pitch}}{{snippet pitch}}{{else}}Ich halte mich kurz.{{end}}\n\n{{next question | Was kostet Sie zurzeit am meisten Zeit?}}\n\nFalls das nichts für Sie ist: Sagen Sie mir gern, wen ich fragen sollte, oder dass ich es lassen soll.\n\nBeste Grüße\n{{sender name}}',
    },
    share: {
      name: 'Etwas zum Lesen',
      subject: '{{content title}}',
      body: 'Guten Tag {{full name}},\n\n{{if pains}}das passt zu dem Punkt, den Sie angesprochen haben: {{else}}vielleicht ist das nützlich für Sie: {{end}}„{{content title}}“, {{content link}}\n\nFünf Minuten, ohne Anmeldung. Sagen Sie mir gern, ob es hilft.\n\nBeste Grüße\n{{sender name}}',
    },
    'after-signal': {
      name: 'Nach einem Zeichen von Interesse',
      subject: 'Zu {{signal | Ihrer Frage}}',
      body: 'Guten Tag {{full name}},\n\n{{if signal}}ich melde mich zu {{signal}}.{{else}}ich melde mich noch einmal.{{end}} {{if snippet value}}{{snippet value}}{{end}}\n\n{{next question | Was müssten Sie sehen, bevor Sie etwas entscheiden?}}\n\n{{if meeting link}}Falls Sie lieber sprechen: {{meeting link}}\n\n{{end}}Beste Grüße\n{{sender name}}',
    },
    'new-role': {
      name: 'Neue Aufgabe',
      body: 'Guten Tag {{full name}},\n\n{{if new role}}herzlichen Glückwunsch zur neuen Aufgabe ({{new role}}){{if new company}} bei {{new company}}{{end}}.{{else}}{{if new company}}herzlichen Glückwunsch zum neuen Job bei {{new company}}.{{else}}ich hoffe, es geht Ihnen gut.{{end}}{{end}}\n\nEine Frage für die ersten Wochen: {{next question | Was soll in drei Monaten anders sein?}}\n\n{{sender name}}',
    },
    offer: {
      name: 'Angebot mit Datum',
      subject: '{{offer name}}',
      body: 'Guten Tag {{full name}},\n\n{{if pains}}Sie haben es selbst gesagt: {{pains}}\n\n{{end}}{{if snippet value}}{{snippet value}}\n\n{{end}}Das kann ich anbieten: {{offer name}}{{if offer until}}, bis {{offer until}}{{end}}. Was spricht dagegen?\n\n{{if meeting link}}Ein Termin, der Ihnen passt: {{meeting link}}\n\n{{end}}Beste Grüße\n{{sender name}}',
    },
    'last-try': {
      name: 'Letzte Nachricht',
      subject: 'Soll ich das abschließen?',
      body: 'Guten Tag {{full name}},\n\nich habe nichts von Ihnen gehört; meist heißt das, dass es gerade nicht passt. Ich schreibe nicht noch einmal, außer Sie wünschen es.\n\nWenn es später ein Thema wird, genügt eine kurze Antwort auf diese Mail.\n\nBeste Grüße\n{{sender name}}',
    },
    'check-in': {
      name: 'Nachfrage bei Kunden',
      subject: 'Wie läuft es?',
      body: 'Guten Tag {{full name}},\n\nheute will ich nichts verkaufen. Wie läuft es, und was stört? {{if last contact}}Unser letzter Kontakt war am {{last contact}}.{{end}}\n\n{{if meeting link}}Falls Sie lieber sprechen: {{meeting link}}\n\n{{end}}Beste Grüße\n{{sender name}}',
    },
    opening: {
      name: 'Beginn eines Anrufs',
      body: '{{full name}}? {{sender name}}{{if sender company}}, {{sender company}}{{end}}. Ich rufe ohne Termin an; haben Sie eine halbe Minute, damit ich sage, warum?\n\n{{if snippet pitch}}{{snippet pitch}}\n\n{{end}}{{next question | Was kostet Sie zurzeit am meisten Zeit?}}',
    },
  },
  fr: {
    invitation: {
      name: 'Invitation avec une raison',
      body: 'Bonjour {{greeting name}}, je travaille avec des personnes {{if industry}}du secteur {{industry}}{{else}}de votre domaine{{end}} et j’aimerais comprendre comment vous faites{{if company}} chez {{company}}{{end}}. Pas de vente au prochain message.',
    },
    question: {
      name: 'Une question honnête',
      body: 'Bonjour {{greeting name}},\n\nune question, car vous en êtes plus proche que moi{{if title}} ({{title}}){{end}} : {{next question | Qu’est-ce qui vous prend le plus de temps aujourd’hui ?}}\n\n{{if snippet value}}Pourquoi je la pose : {{snippet value}}\n\n{{end}}Une ligne suffit, et « pas maintenant » est aussi une réponse.\n\n{{sender name}}',
    },
    'first-mail': {
      name: 'Premier e-mail, court',
      subject: 'Une question sur {{company | votre travail}}',
      body: 'Bonjour {{greeting name}},\n\nje m’appelle {{sender name}}{{if sender company}}, de {{sender company}}{{end}}. {{if snippet pitch}}{{snippet pitch}}{{else}}Je serai bref.{{end}}\n\n{{next question | Qu’est-ce qui vous prend le plus de temps aujourd’hui ?}}\n\nSi ce n’est pas pour vous, dites-moi à qui m’adresser, ou d’en rester là.\n\nBien à vous,\n{{sender name}}',
    },
    share: {
      name: 'De quoi lire',
      subject: '{{content title}}',
      body: 'Bonjour {{greeting name}},\n\n{{if pains}}cela concerne le point dont vous avez parlé : {{else}}ceci peut vous servir : {{end}}« {{content title}} », {{content link}}\n\nCinq minutes, rien à remplir. Dites-moi si cela vous aide.\n\nBien à vous,\n{{sender name}}',
    },
    'after-signal': {
      name: 'Après un signe d’intérêt',
      subject: 'Au sujet de {{signal | votre question}}',
      body: 'Bonjour {{greeting name}},\n\n{{if signal}}je vous écris au sujet de {{signal}}.{{else}}je reviens vers vous.{{end}} {{if snippet value}}{{snippet value}}{{end}}\n\n{{next question | Que voudriez-vous voir avant de décider quoi que ce soit ?}}\n\n{{if meeting link}}Si vous préférez parler : {{meeting link}}\n\n{{end}}Bien à vous,\n{{sender name}}',
    },
    'new-role': {
      name: 'Nouveau poste',
      body: 'Bonjour {{greeting name}},\n\n{{if new role}}félicitations pour votre nouveau poste ({{new role}}){{if new company}} chez {{new company}}{{end}}.{{else}}{{if new company}}félicitations pour votre arrivée chez {{new company}}.{{else}}j’espère que tout va bien.{{end}}{{end}}\n\nUne question pour les premières semaines : {{next question | Qu’aimeriez-vous voir changer d’ici trois mois ?}}\n\n{{sender name}}',
    },
    offer: {
      name: 'Offre avec sa date',
      subject: '{{offer name}}',
      body: 'Bonjour {{greeting name}},\n\n{{if pains}}vous l’avez dit vous-même : {{pains}}\n\n{{end}}{{if snippet value}}{{snippet value}}\n\n{{end}}Ce que je peux proposer : {{offer name}}{{if offer until}}, jusqu’au {{offer until}}{{end}}. Qu’est-ce qui s’y oppose ?\n\n{{if meeting link}}Un moment qui vous convient : {{meeting link}}\n\n{{end}}Bien à vous,\n{{sender name}}',
    },
    'last-try': {
      name: 'Dernier message',
      subject: 'Dois-je clore ce sujet ?',
      body: 'Bonjour {{greeting name}},\n\nje n’ai pas eu de vos nouvelles ; souvent, cela veut dire que ce n’est pas le moment. Je ne vous écrirai plus, sauf si vous le souhaitez.\n\nSi le sujet revient, une courte réponse à ce mail suffit.\n\nBien à vous,\n{{sender name}}',
    },
    'check-in': {
      name: 'Prendre des nouvelles d’un client',
      subject: 'Comment cela se passe-t-il ?',
      body: 'Bonjour {{greeting name}},\n\nrien à vendre aujourd’hui. Comment cela se passe-t-il, et qu’est-ce qui gêne ? {{if last contact}}Notre dernier contact date du {{last contact}}.{{end}}\n\n{{if meeting link}}Si vous préférez parler : {{meeting link}}\n\n{{end}}Bien à vous,\n{{sender name}}',
    },
    opening: {
      name: 'Début d’un appel',
      body: '{{full name}} ? {{sender name}}{{if sender company}}, {{sender company}}{{end}}. J’appelle sans rendez-vous ; avez-vous une demi-minute pour que je vous dise pourquoi ?\n\n{{if snippet pitch}}{{snippet pitch}}\n\n{{end}}{{next question | Qu’est-ce qui vous prend le plus de temps aujourd’hui ?}}',
    },
  },
  es: {
    invitation: {
      name: 'Invitación con motivo',
      body: 'Hola {{greeting name}}: trabajo con personas {{if industry}}del sector {{industry}}{{else}}de su área{{end}} y me gustaría saber cómo lo hacen{{if company}} en {{company}}{{end}}. En el próximo mensaje no habrá venta.',
    },
    question: {
      name: 'Una pregunta honesta',
      body: 'Hola {{greeting name}}:\n\nuna pregunta, porque usted lo conoce mejor que yo{{if title}} ({{title}}){{end}}. {{next question | ¿Qué le quita más tiempo hoy?}}\n\n{{if snippet value}}Por qué pregunto: {{snippet value}}\n\n{{end}}Basta una línea, y «ahora no» también es una respuesta.\n\n{{sender name}}',
    },
    'first-mail': {
      name: 'Primer correo, breve',
      subject: 'Una pregunta sobre {{company | su trabajo}}',
      body: 'Hola {{greeting name}}:\n\nme llamo {{sender name}}{{if sender company}}, de {{sender company}}{{end}}. {{if snippet pitch}}{{snippet pitch}}{{else}}Seré breve.{{end}}\n\n{{next question | ¿Qué le quita más tiempo hoy?}}\n\nSi esto no es para usted, dígame a quién preguntar o que lo deje aquí.\n\nUn saludo,\n{{sender name}}',
    },
    share: {
      name: 'Algo para leer',
      subject: '{{content title}}',
      body: 'Hola {{greeting name}}:\n\n{{if pains}}esto tiene que ver con lo que planteó: {{else}}esto puede servirle: {{end}}«{{content title}}», {{content link}}\n\nCinco minutos, sin formularios. Me gustará saber si le ayuda.\n\nUn saludo,\n{{sender name}}',
    },
    'after-signal': {
      name: 'Tras una señal de interés',
      subject: 'Sobre {{signal | su pregunta}}',
      body: 'Hola {{greeting name}}:\n\n{{if signal}}le escribo sobre {{signal}}.{{else}}le escribo de nuevo.{{end}} {{if snippet value}}{{snippet value}}{{end}}\n\n{{next question | ¿Qué le gustaría ver antes de decidir algo?}}\n\n{{if meeting link}}Si prefiere hablar: {{meeting link}}\n\n{{end}}Un saludo,\n{{sender name}}',
    },
    'new-role': {
      name: 'Nuevo puesto',
      body: 'Hola {{greeting name}}:\n\n{{if new role}}enhorabuena por su nuevo puesto ({{new role}}){{if new company}} en {{new company}}{{end}}.{{else}}{{if new company}}enhorabuena por su nuevo trabajo en {{new company}}.{{else}}espero que todo vaya bien.{{end}}{{end}}\n\nUna pregunta para las primeras semanas: {{next question | ¿Qué le gustaría que fuera distinto en tres meses?}}\n\n{{sender name}}',
    },
    offer: {
      name: 'Oferta con fecha',
      subject: '{{offer name}}',
      body: 'Hola {{greeting name}}:\n\n{{if pains}}lo dijo usted mismo: {{pains}}\n\n{{end}}{{if snippet value}}{{snippet value}}\n\n{{end}}Lo que puedo ofrecer: {{offer name}}{{if offer until}}, hasta el {{offer until}}{{end}}. ¿Qué habla en contra?\n\n{{if meeting link}}Un momento que le venga bien: {{meeting link}}\n\n{{end}}Un saludo,\n{{sender name}}',
    },
    'last-try': {
      name: 'Último mensaje',
      subject: '¿Lo doy por cerrado?',
      body: 'Hola {{greeting name}}:\n\nno he tenido noticias suyas; casi siempre significa que no es el momento. No volveré a escribir, salvo que usted lo quiera.\n\nSi más adelante interesa, basta una respuesta breve a este correo.\n\nUn saludo,\n{{sender name}}',
    },
    'check-in': {
      name: 'Seguimiento de un cliente',
      subject: '¿Cómo va todo?',
      body: 'Hola {{greeting name}}:\n\nhoy no vendo nada. ¿Cómo va todo y qué estorba? {{if last contact}}Nuestro último contacto fue el {{last contact}}.{{end}}\n\n{{if meeting link}}Si prefiere hablar: {{meeting link}}\n\n{{end}}Un saludo,\n{{sender name}}',
    },
    opening: {
      name: 'Inicio de una llamada',
      body: '¿{{full name}}? {{sender name}}{{if sender company}}, {{sender company}}{{end}}. Llamo sin cita; ¿tiene medio minuto para que le diga por qué?\n\n{{if snippet pitch}}{{snippet pitch}}\n\n{{end}}{{next question | ¿Qué le quita más tiempo hoy?}}',
    },
  },
  id: {
    invitation: {
      name: 'Undangan dengan alasan',
      body: 'Halo {{greeting name}}, saya bekerja dengan orang-orang {{if industry}}di bidang {{industry}}{{else}}di bidang Anda{{end}} dan ingin belajar bagaimana caranya{{if company}} di {{company}}{{end}}. Pesan berikutnya bukan penawaran.',
    },
    question: {
      name: 'Satu pertanyaan jujur',
      body: 'Halo {{greeting name}},\n\nsatu pertanyaan, karena Anda lebih dekat dengan masalahnya{{if title}} sebagai {{title}}{{end}}: {{next question | Apa yang paling menyita waktu Anda saat ini?}}\n\n{{if snippet value}}Alasan saya bertanya: {{snippet value}}\n\n{{end}}Satu baris cukup, dan “belum sekarang” juga jawaban.\n\n{{sender name}}',
    },
    'first-mail': {
      name: 'Email pertama, singkat',
      subject: 'Pertanyaan tentang {{company | pekerjaan Anda}}',
      body: 'Halo {{greeting name}},\n\nnama saya {{sender name}}{{if sender company}}, dari {{sender company}}{{end}}. {{if snippet pitch}}{{snippet pitch}}{{else}}Saya tulis singkat saja.{{end}}\n\n{{next question | Apa yang paling menyita waktu Anda saat ini?}}\n\nJika ini bukan untuk Anda, beri tahu saya siapa yang sebaiknya saya tanya, atau bahwa saya tidak perlu menghubungi lagi.\n\nSalam,\n{{sender name}}',
    },
    share: {
      name: 'Bahan bacaan',
      subject: '{{content title}}',
      body: 'Halo {{greeting name}},\n\n{{if pains}}ini tentang hal yang Anda sampaikan: {{else}}mungkin ini bermanfaat: {{end}}“{{content title}}”, {{content link}}\n\nLima menit, tanpa formulir. Saya senang jika Anda memberi tahu apakah ini membantu.\n\nSalam,\n{{sender name}}',
    },
    'after-signal': {
      name: 'Setelah tanda minat',
      subject: 'Tentang {{signal | pertanyaan Anda}}',
      body: 'Halo {{greeting name}},\n\n{{if signal}}saya menulis tentang {{signal}}.{{else}}saya menghubungi Anda lagi.{{end}} {{if snippet value}}{{snippet value}}{{end}}\n\n{{next question | Apa yang ingin Anda lihat sebelum memutuskan?}}\n\n{{if meeting link}}Jika lebih mudah berbicara: {{meeting link}}\n\n{{end}}Salam,\n{{sender name}}',
    },
    'new-role': {
      name: 'Jabatan baru',
      body: 'Halo {{greeting name}},\n\n{{if new role}}selamat atas jabatan baru sebagai {{new role}}{{if new company}} di {{new company}}{{end}}.{{else}}{{if new company}}selamat atas pekerjaan baru di {{new company}}.{{else}}semoga semuanya baik.{{end}}{{end}}\n\nSatu pertanyaan untuk minggu-minggu pertama: {{next question | Apa yang ingin Anda ubah dalam tiga bulan?}}\n\n{{sender name}}',
    },
    offer: {
      name: 'Penawaran dengan tanggal',
      subject: '{{offer name}}',
      body: 'Halo {{greeting name}},\n\n{{if pains}}Anda sendiri yang menyampaikan: {{pains}}\n\n{{end}}{{if snippet value}}{{snippet value}}\n\n{{end}}Yang bisa saya tawarkan: {{offer name}}{{if offer until}}, sampai {{offer until}}{{end}}. Apa yang masih mengganjal?\n\n{{if meeting link}}Waktu yang cocok untuk Anda: {{meeting link}}\n\n{{end}}Salam,\n{{sender name}}',
    },
    'last-try': {
      name: 'Pesan terakhir',
      subject: 'Saya tutup saja?',
      body: 'Halo {{greeting name}},\n\nsaya belum mendengar kabar dari Anda; biasanya itu berarti waktunya belum tepat. Saya tidak akan menulis lagi, kecuali Anda menginginkannya.\n\nJika suatu saat dibutuhkan, cukup balas email ini.\n\nSalam,\n{{sender name}}',
    },
    'check-in': {
      name: 'Menyapa pelanggan',
      subject: 'Bagaimana kabarnya?',
      body: 'Halo {{greeting name}},\n\nhari ini saya tidak menjual apa-apa. Bagaimana jalannya, dan apa yang mengganggu? {{if last contact}}Terakhir kita berhubungan pada {{last contact}}.{{end}}\n\n{{if meeting link}}Jika lebih mudah berbicara: {{meeting link}}\n\n{{end}}Salam,\n{{sender name}}',
    },
    opening: {
      name: 'Pembuka telepon',
      body: '{{full name}}? Saya {{sender name}}{{if sender company}} dari {{sender company}}{{end}}. Saya menelepon tanpa janji; boleh minta setengah menit untuk menjelaskan alasannya?\n\n{{if snippet pitch}}{{snippet pitch}}\n\n{{end}}{{next question | Apa yang paling menyita waktu Anda saat ini?}}',
    },
  },
};
