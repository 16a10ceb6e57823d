import type { Locale } from '../../model/words.ts';

/** Small words that stand in nearly every sentence of a language, without accents. Some belong to two languages. */
export const SMALL_WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: words(
    'the and you your for with that this have has are was were would will can could from about what how our we they their it is be been not but if when who which there here just more any some by on at as an or so do did does i my me us them to of in let should than then into over only also most best hello thank thanks week day days one two three time company companies work team less much many well good new first last next other same while because without between during need want see know make made take get give help show send please',
  ),
  de: words(
    'der die das und sie ihr ihre ihrer ihren ihrem ich wir uns unser unsere unserer fur mit ist sind war nicht ein eine einen einem einer auf bei von zu zum zur im am als wie was auch noch nur oder aber wenn dass kann konnen haben hat habe wurde wurden gern gerne mich mir ihnen du dein deine dir dich es sich aus nach uber durch vor seit danke vielen guten hallo woche tag tage zwei drei zeit unternehmen arbeit team mehr weniger viel viele neu neue neuen erste ersten andere anderen gleich weil ohne zwischen schon immer man muss mussen sollte wollen mochten machen macht gemacht sehen wissen geben gibt schicken kurz ihn ihm diese dieser diesen dieses alle alles damit dafur dazu dabei bis bin bist wird werden uberhaupt heute',
  ),
  fr: words(
    'le la les des du un une et vous votre vos nous notre nos je pour avec dans sur est sont que qui ce cette ces pas plus par au aux en ne se si mais ou comme tres bien bonjour merci etre avez avons ete fait peut mon ma mes son sa ses leur tu ton ta tes il elle on y a d l c j qu n s m chez afin semaine jour journee deux trois temps entreprise entreprises travail moins beaucoup nouveau nouvelle premier autre autres meme car sans entre pendant deja toujours faut faire voir savoir donner envoyer ont leurs celui celle sujet cas tout tous toute toutes moi toi lui elles ils peu rien aussi encore alors donc chaque comment pourquoi quand quel quelle suis sommes serait voici voila jusqu',
  ),
  es: words(
    'el la los las de del un una y usted ustedes su sus nosotros nuestro nuestra para con en por que como es son esta este esto no mas pero si o se le les lo al me mi mis tu tus te ha han he hemos ser muy bien hola gracias sobre desde cuando donde quien cual tiene puede nos cada sin entre hay yo a buenos semana dia dias dos tres tiempo empresa empresas trabajo equipo menos mucho nuevo nueva primer primera otro otra mismo ya asi porque durante siempre hace hacer hecho ver saber dar enviar breve todo toda todos todas eso esa ese esos estas algo nada tambien todavia entonces hasta hoy soy somos sera seria estan tengo aunque aqui',
  ),
  id: words(
    'yang dan anda kami kita saya untuk dengan ini itu di ke dari pada adalah akan bisa dapat tidak ada sudah telah juga atau karena agar jika kalau seperti tentang oleh lebih dalam apa apakah bagaimana bapak ibu kamu atas terima kasih halo selamat banyak para satu hari ingin sebagai sangat masih saat hanya punya mohon semoga salam tim minggu dua tiga waktu perusahaan pekerjaan kurang baru pertama lain sama tanpa antara selalu perlu mau lihat tahu memberi kirim kirimkan singkat semua hal begitu saja belum pernah sedang supaya maka yaitu tersebut setiap cara sini sana kepada daripada melalui boleh mari',
  ),
};

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
