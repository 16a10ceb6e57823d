import type { CriterionField } from '../../model/icp.ts';
import type { BantKey, Locale, SignalKind } from '../../model/words.ts';

/** What can be asked of the person themselves; the others are for the user to find out. */
type Asked = BantKey | Extract<CriterionField, 'size' | 'tenure' | 'channel'>;

interface Phrases {
  /** After a preposition such as "about"; in German the dative, after "zu" or "nach". */
  signals: Record<SignalKind, string>;
  questions: Record<Asked, string>;
}

/** Signals and questions as they are said to the person. */
export const PHRASES: Readonly<Record<Locale, Phrases>> = {
  en: {
    signals: {
      newsletter: 'our newsletter',
      'content-download': 'the material you downloaded',
      'connection-accepted': 'our new connection',
      webinar: 'our webinar',
      form: 'the form you sent us',
      reply: 'your reply',
      'two-way-contact': 'our conversation',
      'information-request': 'your request for information',
      'demo-request': 'your request for a demo',
      'quote-request': 'your request for a quote',
    },
    questions: {
      budget: 'Is there a budget set aside for this?',
      authority: 'Who besides you decides on this?',
      need: 'What costs you the most time at present?',
      timeline: 'By when would you want it solved?',
      size: 'How many people work at your company?',
      tenure: 'How long have you been in this role?',
      channel: 'How did you come across us?',
    },
  },
  de: {
    signals: {
      newsletter: 'unserem Newsletter',
      'content-download': 'den Unterlagen, die Sie heruntergeladen haben',
      'connection-accepted': 'unserer neuen Verbindung',
      webinar: 'unserem Webinar',
      form: 'dem Formular, das Sie uns geschickt haben',
      reply: 'Ihrer Antwort',
      'two-way-contact': 'unserem Gespräch',
      'information-request': 'Ihrer Bitte um Informationen',
      'demo-request': 'Ihrer Anfrage nach einer Demo',
      'quote-request': 'Ihrer Angebotsanfrage',
    },
    questions: {
      budget: 'Ist dafür ein Budget vorgesehen?',
      authority: 'Wer entscheidet außer Ihnen darüber?',
      need: 'Was kostet Sie zurzeit am meisten Zeit?',
      timeline: 'Bis wann möchten Sie das gelöst haben?',
      size: 'Wie viele Menschen arbeiten in Ihrem Unternehmen?',
      tenure: 'Wie lange haben Sie diese Aufgabe schon?',
      channel: 'Wie sind Sie auf uns gekommen?',
    },
  },
  fr: {
    signals: {
      newsletter: 'notre newsletter',
      'content-download': 'le document que vous avez téléchargé',
      'connection-accepted': 'notre mise en relation',
      webinar: 'notre webinaire',
      form: 'le formulaire que vous nous avez envoyé',
      reply: 'votre réponse',
      'two-way-contact': 'notre échange',
      'information-request': 'votre demande d’informations',
      'demo-request': 'votre demande de démo',
      'quote-request': 'votre demande de devis',
    },
    questions: {
      budget: 'Un budget est-il prévu pour cela ?',
      authority: 'Qui d’autre que vous prend part à la décision ?',
      need: 'Qu’est-ce qui vous prend le plus de temps aujourd’hui ?',
      timeline: 'Pour quand souhaitez-vous une solution ?',
      size: 'Combien de personnes travaillent dans votre entreprise ?',
      tenure: 'Depuis combien de temps occupez-vous ce poste ?',
      channel: 'Comment avez-vous entendu parler de nous ?',
    },
  },
  es: {
    signals: {
      newsletter: 'nuestro boletín',
      'content-download': 'el material que descargó',
      'connection-accepted': 'nuestra nueva conexión',
      webinar: 'nuestro webinar',
      form: 'el formulario que nos envió',
      reply: 'su respuesta',
      'two-way-contact': 'nuestra conversación',
      'information-request': 'su solicitud de información',
      'demo-request': 'su solicitud de una demo',
      'quote-request': 'su solicitud de presupuesto',
    },
    questions: {
      budget: '¿Hay un presupuesto previsto para esto?',
      authority: '¿Quién más decide sobre esto?',
      need: '¿Qué le quita más tiempo hoy?',
      timeline: '¿Para cuándo le gustaría tenerlo resuelto?',
      size: '¿Cuántas personas trabajan en su empresa?',
      tenure: '¿Cuánto tiempo lleva en este puesto?',
      channel: '¿Cómo nos conoció?',
    },
  },
  id: {
    signals: {
      newsletter: 'buletin kami',
      'content-download': 'materi yang Anda unduh',
      'connection-accepted': 'koneksi kita yang baru',
      webinar: 'webinar kami',
      form: 'formulir yang Anda kirim',
      reply: 'balasan Anda',
      'two-way-contact': 'percakapan kita',
      'information-request': 'permintaan informasi Anda',
      'demo-request': 'permintaan demo Anda',
      'quote-request': 'permintaan penawaran Anda',
    },
    questions: {
      budget: 'Apakah sudah ada anggaran untuk ini?',
      authority: 'Siapa lagi yang ikut memutuskan hal ini?',
      need: 'Apa yang paling menyita waktu Anda saat ini?',
      timeline: 'Kapan Anda ingin hal ini selesai?',
      size: 'Berapa orang yang bekerja di perusahaan Anda?',
      tenure: 'Sudah berapa lama Anda di posisi ini?',
      channel: 'Dari mana Anda mengenal kami?',
    },
  },
};

/** A question of the score as it is put to the person, where it can be. */
export function askedAs(language: Locale, question: string): string | undefined {
  const { questions } = PHRASES[language];
  return Object.hasOwn(questions, question) ? questions[question as Asked] : undefined;
}
