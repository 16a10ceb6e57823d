import type { Locale } from '../../model/words.ts';
import type { Claim } from './claim-words.ts';

/**
 * Things that are claims wherever a sentence speaks of them as having happened, and are none where it only invites or
 * supposes. Patterns over levelled text.
 */
export interface Topics {
  nouns: Partial<Record<Claim, RegExp>>;
  /** Says that it happened: thanks, a participle, whose it is, when it was. */
  happened: RegExp;
  /** Before the noun: invites, supposes, denies, or speaks of oneself. */
  open: RegExp;
}

export const TOPICS: Readonly<Record<Locale, Topics>> = {
  en: {
    nouns: {
      webinar: /\bwebinar\b/,
      newsletter: /\bnewsletter\b/,
      form: /\bform\b(?! of\b)|\b(?:message|note|enquiry|inquiry)\b[^.!?\n]{0,20}\b(?:web ?site|site)\b/,
      download: /\bdownload(?:ed|ing)?\b/,
      'demo-request': /\b(?:demo|demonstration)\b/,
      'quote-request': /\b(?:quote|quotation)\b/,
      'info-request': /\b(?:information|brochure)\b/,
    },
    happened:
      /\b(?:thank\w*|appreciate\w*|received|reached us|came in|requested|you (?:asked|requested|wanted|signed up|subscribed|registered|booked|attended|downloaded|follow|read|filled|sent|left)|you were (?:asking|at|in|after|looking)|you are (?:on|among)|cheers|since you|since (?:downloading|subscribing|attending)|as (?:a|an) (?:participant|attendee|reader|subscriber)|your (?:demo|quote|quotation|request|registration|download|subscription|form|contact form|question|message|enquiry|inquiry|attendance|participation)|hope you (?:found|liked|enjoyed)|was (?:useful|helpful))\b/,
    open: /\b(?:would|could|can|may|might|shall|should|if|in case|whether|unless|want|wanted to (?:ask|invite|send)|like to|love to|feel free|happy to|invite|register|join us|next|will|once|no|not|never|did you|have you|ever|let me|next)\b|n't\b/,
  },
  de: {
    nouns: {
      webinar: /webinar/,
      newsletter: /newsletter/,
      form: /formular(?!e\b)|(?:nachricht|anfrage)\b[^.!?\n]{0,20}(?:website|webseite|seite)/,
      download: /\bheruntergelad\w+|\bdownload/,
      'demo-request': /\bdemo\b|\bdemo-?anfrage|\bvorfuhrung/,
      'quote-request': /\bangebot\b|\bangebotsanfrage|\bofferte/,
      'info-request': /\b(?:informationen|infos|infomaterial)\b/,
    },
    happened:
      /\b(?:dank\w*|eingegangen|erreicht|erhalten|gewunschte\w*|angefragt\w*|angefordert\w*|erbeten\w*|gebeten|gefallen|teilgenommen|angemeldet|abonniert|heruntergelad\w+|ausgefullt|geschickt|als (?:teilnehmer\w*|leser\w*|abonnent\w*)|(?:sie|du) (?:stehen|stehst|wollten|wolltest|fragten|fragtest|waren|warst|haben|hast|hatten|hattest|bekommen|lesen)|(?:ihr|dein)\w{0,2} (?:\w+-?)?(?:demo|angebot|anfrage|anmeldung|download|formular|kontaktformular|frage|nachricht|teilnahme|angebotsanfrage|demo-anfrage))\b/,
    open: /\b(?:wurde|wurden|konnte|konnten|konnen|kann|durfte|durfen|mochte|mochten|mogen|falls|wenn|ob|sobald|gern|gerne|einladen|lade|anmelden|kein|keine|keinen|nicht|noch nicht|nie|wussten sie|haben sie|hast du|so sahe|wird|werden|mache|schicke)\b/,
  },
  fr: {
    nouns: {
      webinar: /webinair|\bwebinar/,
      newsletter: /\bnewsletter\b|\blettre d'information/,
      form: /\bformulaire\b|\b(?:message|demande)\b[^.!?\n]{0,25}\b(?:site|page)\b/,
      download: /\btelecharg\w+/,
      'demo-request': /\b(?:demo|demonstration)\b/,
      'quote-request': /\bdevis\b/,
      'info-request': /\b(?:informations|renseignements|documentation|details)\b/,
    },
    happened:
      /\b(?:merci|recu|recue|parvenu|parvenue|demande|demandes|demandees|demandee|souhaite|souhaitee|souhaitiez|vouliez|demandiez|participe|inscrit|inscrite|abonne|abonnee|telecharge|rempli|envoye|plu|servi|suivez|recevez|en tant que (?:participant\w*|lecteur|lectrice|abonne\w*)|(?:votre|ta|ton) (?:demo|devis|demande|inscription|formulaire|message|question|participation|telechargement|presence|abonnement)|vous (?:etiez|avez|aviez|figurez|cherchiez))\b/,
    open: /\b(?:pourriez|pouvez|pourrais|peux|puis-je|voulez|voudriez|souhaitez|aimeriez|si|saviez-vous|avez-vous|as-tu|invite|inscrire|pas|jamais|aucun|une fois|volontiers|prepare|serait|ressemblerait|prochain|prochaine)\b/,
  },
  es: {
    nouns: {
      webinar: /\bwebinar\b|\bseminario (?:web|en linea)/,
      newsletter: /\b(?:boletin|newsletter)\b/,
      form: /\bformulario\b|\b(?:mensaje|consulta)\b[^.!?\n]{0,25}\b(?:web|pagina)\b/,
      download: /\bdescarg(?:o|aste|ado|a|ar)\b/,
      'demo-request': /\b(?:demo|demostracion)\b/,
      'quote-request': /\b(?:presupuesto|cotizacion)\b/,
      'info-request': /\b(?:informacion|detalles)\b/,
    },
    happened:
      /\b(?:gracias|recibimos|recibi|llego|llegado|solicitad\w|pidio|pediste|solicito|solicitaste|preguntaba|preguntabas|gustado|servido|asistio|asististe|descargo|descargaste|suscrito|suscrita|suscribio|sigue|sigues|recibe|recibes|relleno|completo|como (?:asistente|participante|lector\w*|suscriptor\w*)|queria|querias|buscaba|buscabas|esta en|estas en|(?:su|tu) (?:demo|presupuesto|solicitud|consulta|formulario|mensaje|pregunta|inscripcion|descarga|suscripcion|asistencia|participacion))\b/,
    open: /\b(?:podria|podrias|puede|puedes|pueda|quisiera|quiere|gustaria|si|sabia|invito|inscribirse|no|nunca|ningun|una vez|con gusto|cuando|preparo|seria|veria|proxim[oa])\b/,
  },
  id: {
    nouns: {
      webinar: /\bwebinar\b/,
      newsletter: /\b(?:buletin|newsletter|nawala)\b/,
      form: /\bformulir\b|\bpesan\b[^.!?\n]{0,25}\b(?:situs|website|laman)\b/,
      download: /\b(?:mengunduh|unduh|unduhan)\b/,
      'demo-request': /\bdemo\b/,
      'quote-request': /\bpenawaran\b/,
      'info-request': /\b(?:informasi|detail|penjelasan)\b/,
    },
    happened:
      /\b(?:terima kasih|kami terima|sudah sampai|diminta|(?:anda|bapak|ibu|kamu) (?:ada di|cari|minta|unduh|meminta|menanyakan|mengunduh|mengikuti|menerima|ajukan)|sudah|telah|semoga|bermanfaat|sejak|karena anda|sebagai (?:peserta|pelanggan|pembaca)|permintaan (?:demo|penawaran|informasi)|(?:demo|penawaran|pertanyaan|pesan|formulir|unduhan|pendaftaran|permintaan|formulir kontak) (?:anda|bapak|ibu))\b/,
    open: /\b(?:bisa|dapat|boleh|mau|maukah|ingin tahu|jika|kalau|apabila|bila|apakah|tahukah|silakan|mengundang|mendaftar webinar|belum|tidak|jangan|setelah volumenya|akan|perlu|seperti ini)\b/,
  },
};
