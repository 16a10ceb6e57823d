import type { Locale } from '../../model/words.ts';

/** Small words that stand in nearly every sentence of a language, without accents. Some belong to two languages. */
export const SMALL_WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: words(
    'the and you your for with that this have has are was were would will can could from about what how our we they their it is be been not but if when who which there here just more any some by on at as an or so do did does been i my me us them to of in let would should than then into over only also most best hello thank thanks',
  ),
  de: words(
    'der die das und sie ihr ihre ihrer ihren ihrem ich wir uns unser unsere unserer fur mit ist sind war nicht ein eine einen einem einer auf bei von zu zum zur im am als wie was auch noch nur oder aber wenn dass kann konnen haben hat habe wurde wurden gern gerne mich mir ihnen du dein deine dir dich es sich aus nach uber durch vor seit danke vielen guten hallo',
  ),
  fr: words(
    "le la les des du un une et vous votre vos nous notre nos je pour avec dans sur est sont que qui ce cette ces pas plus par au aux en ne se si mais ou comme tres bien bonjour merci etre avez avons ete fait peut mon ma mes son sa ses leur tu ton ta tes il elle on y a d l c j qu n s m l'equipe chez afin",
  ),
  es: words(
    'el la los las de del un una y usted ustedes su sus nosotros nuestro nuestra para con en por que como es son esta este esto no mas pero si o se le les lo al me mi mis tu tus te ha han he hemos ser muy bien hola gracias sobre desde cuando donde quien cual tiene puede nos cada sin entre hay yo a buenos',
  ),
  id: words(
    'yang dan anda kami kita saya untuk dengan ini itu di ke dari pada adalah akan bisa dapat tidak ada sudah telah juga atau karena agar jika kalau seperti tentang oleh lebih dalam apa apakah bagaimana bapak ibu kamu atas terima kasih halo selamat banyak para satu hari ingin sebagai sangat masih saat hanya punya mohon semoga salam tim',
  ),
};

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
